// What the table of bodies says of a place in a symbol that is still being read: whether such a series exists, and whether
// the number after its code is the session. Source: the guide named at the head of `bodies.ts`.
import { BODY_TABLE } from './body-table.ts';

const SERIES: ReadonlySet<string> = new Set(
  BODY_TABLE.trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf('|')).trim().toUpperCase()),
);

const NUMBERED_BY_SESSION: ReadonlySet<string> = new Set([
  'EA',
  'GC',
  'GCSS',
  'COP',
  'MOP',
  'HA',
  'EB',
  'POPRC',
  'INC',
  'OEWG',
  'CHW',
  'OzL.Pro',
  'OzL.Conv',
]);

/** True for a series of the table, in any case: `isSeries('unep/cbd')`. */
export function isSeries(place: string): boolean {
  return SERIES.has(place.toUpperCase());
}

/** True for a body whose code takes the number of its session: `EA` in `UNEP/EA.4`, `GCSS` in `UNEP/GCSS.XII`. */
export function takesSession(code: string): boolean {
  return NUMBERED_BY_SESSION.has(code);
}
