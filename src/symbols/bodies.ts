// Subsidiary bodies by the symbol of their series: name and years of life. The parent is the symbol without its
// last component.
// Sources: United Nations, Dag Hammarskjöld Library, "UN Document Symbols & Series Symbols",
// https://research.un.org/en/docs/undocumentsymbols (pages on A/AC., A/CN., A/CONF., E/AC., E/C., E/CN., S/AC.);
// United Nations Document Series Symbols, 1946-1996 (ST/LIB/SER.B/5/Rev.5); for human rights bodies
// https://research.un.org/en/docs/humanrights. Years are given only where they are certain.
import { BODY_TABLE } from './body-table.ts';
import { bodyPath } from './body-path.ts';
import { BODY_CODE_MEANINGS } from './body-code-meanings.ts';
import { ORGAN_NAMES } from './organ-names.ts';
import type { ParsedSymbol } from './types.ts';

/** A subsidiary body whose documents carry a series symbol of their own. */
export interface BodyEntry {
  /** The series symbol: `A/HRC`, `E/CN.4/Sub.2`. */
  readonly symbol: string;
  readonly name: string;
  /** First and last year of life; null where not known, `to` null also while the body lives. */
  readonly from: number | null;
  readonly to: number | null;
  /** The series symbol of the parent body or organ: `E/CN.4` for `E/CN.4/Sub.2`; null for the series of an organ. */
  readonly parent: string | null;
}

/** All bodies of the table, in its order. */
export const BODIES: readonly BodyEntry[] = BODY_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [symbol = '', years = '', name = ''] = line.split('|').map((cell) => cell.trim());
    const [from = '', to = ''] = years.split('-');
    const cut = symbol.lastIndexOf('/');
    return {
      symbol,
      name,
      from: from === '' ? null : Number(from),
      to: to === '' ? null : Number(to),
      parent: cut < 0 ? null : symbol.slice(0, cut),
    };
  });

const bySymbol = new Map(BODIES.map((entry) => [entry.symbol, entry]));
const byName = new Map<string, BodyEntry>();
for (const entry of BODIES)
  if (!byName.has(entry.name.toLowerCase())) byName.set(entry.name.toLowerCase(), entry);

/** The body with this series symbol or exactly this name, or null: `findBody('E/CN.4')`, `findBody('Human Rights Council')`. */
export function findBody(symbolOrName: string): BodyEntry | null {
  return bySymbol.get(symbolOrName) ?? byName.get(symbolOrName.trim().toLowerCase()) ?? null;
}

/**
 * The name of the body that issued or received a document, the innermost that the table knows, or the organ's; a
 * conference that the table does not know goes by its symbol. `bodyName(parseSymbol('A/HRC/35/35'))` is
 * `Human Rights Council`.
 */
export function bodyName(symbol: Pick<ParsedSymbol, 'organ' | 'bodies'>): string {
  for (let length = symbol.bodies.length; length > 0; length -= 1) {
    const entry = findSeries(symbol.organ, symbol.bodies.slice(0, length));
    if (entry) return entry.name;
  }
  const [first = ''] = symbol.bodies;
  if (/^[AE]\/CONF\./.test(`${symbol.organ}/${first}`))
    return `United Nations conference (${symbol.organ}/${first})`;
  return ORGAN_NAMES.get(symbol.organ) ?? symbol.organ;
}

/** A body whose code takes the number of its session is the same at each: `UNEP/EA.4` is `UNEP/EA`. */
function findSeries(organ: string, bodies: readonly string[]): BodyEntry | undefined {
  const place = bodyPath({ organ, bodies });
  return bySymbol.get(place) ?? bySymbol.get(place.replace(/\.(?:\d+|[IVXLC]+)$/, ''));
}

/** What the body at one place of a symbol is called; an unknown one by its kind: `ad hoc committee 999`. */
export function bodyMeaning(organ: string, bodies: readonly string[]): string {
  const known = findSeries(organ, bodies);
  if (known) return known.name;
  const last = bodies.at(-1) ?? '';
  const dot = last.indexOf('.');
  const code = dot < 0 ? last : last.slice(0, dot);
  const meaning = BODY_CODE_MEANINGS[code.toUpperCase()];
  if (meaning === undefined) return code === 'WP' ? `working party ${last.slice(dot + 1)}` : last;
  return dot < 0 ? meaning : `${meaning} ${last.slice(dot + 1)}`;
}
