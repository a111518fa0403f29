// Places inside a document: `para. 3 and 20`, `paras 5-6`, `Articles 10`, `21, 27(d)`, `at 12`, `Annex`, `Preamble`, `Part I`.
//   pinpoints = group { (", " | " and " | "; ") group }        group = unit [items] | items
//   items     = item { (", " | " and " | " & ") item }         item  = number [dash number]
import { BARE_UNITS, PINPOINT_UNITS } from './tables/pinpoint-units.ts';
import type { Pinpoint, PinpointUnit } from './types.ts';

/** Pinpoints read from one place on, and where reading stopped. */
export interface PinpointRun {
  readonly pinpoints: readonly Pinpoint[];
  readonly end: number;
}

const UNIT_WORDS = [...PINPOINT_UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', '\\s'));
const UNIT = new RegExp(
  `(?:(?:operative|preambular|new|draft|common|concluding|dispositif|op\\.?)\\s)?(${UNIT_WORDS.join('|')})(?![\\p{L}])\\.?\\s{0,2}`,
  'iuy',
);
const NUMBER = String.raw`(?:(?:[A-Z]{1,2}-?)?\d{1,6}(?:[.:]\d{1,4}){0,4}(?:\s?(?:bis|ter|quater|quinquies)\b|[a-zA-Z](?![\p{L}\d]))?|[IVXLC]{1,8}(?:\.(?:[A-Z](?!\p{L})(?:\.\d{1,2}(?!\d))?|\d{1,3}(?!\d)))?(?![\p{L}\d]|\.\p{Lu})|[ivxlc]{1,8}(?![\p{L}\d])|(?:[A-Z]|[a-z])(?=[,;.()\s]|$)(?!\.\p{L}))(?:\((?:[\da-zA-Z]{1,4}|\d{1,2}\.\d{1,3})\)|\s\((?:[a-z]{1,3}|\d{1,2})\)){0,4}`;
const ITEM = new RegExp(
  `(${NUMBER})(?:\\s?[-–—‑−]\\s?(${NUMBER})|\\sto\\s(${NUMBER}))?(?:\\s?(?:ff?|et seq)\\b\\.?)?(?![\\p{L}\\d])`,
  'uy',
);
const BARE_ITEM = new RegExp(
  String.raw`((?:[A-Z]-?)?\d{1,5}(?:n\d{1,3})?(?:\([\da-zA-Z]{1,4}\)){0,3}(?::\d{1,4})?|[ivxl]{1,7}(?![\p{L}\d]|\.(?!\s*$)))(?:\s?[-–—‑−]\s?([A-Z]?\d{1,5}(?:\([\da-zA-Z]{1,4}\)){0,3}|[ivxl]{1,7}))?(?:\s?(?:ff?|n|et seq)\b\.?)?(?![\p{L}\d/:]|\.\d)`,
  'uy',
);
const JOINT = /\s?(?:,\s?(?:and|or|&|und|et)\s|,\s|,|\s(?:and|or|&|und|et)\s|;\s)\s?/uy;
const BETWEEN =
  /(?:\s?[,;:]\s?(?:and\s|at\s|here\s|(?:especially|esp\.?|in particular|notably)\s)?|\s(?:and|&|at|in|of\s(?:the\s)?)\s?|\s)?/uy;

/**
 * Reads pinpoints from `start` on, not beyond `end`. A number without a unit takes the unit before it, or `bare` at the beginning;
 * with `bare` null a unit must come first.
 *
 * @example readPinpoints('para. 3 and 20', 0, 14, null).pinpoints.map((place) => place.from) // ['3', '20']
 */
export function readPinpoints(
  text: string,
  start: number,
  end: number,
  bare: PinpointUnit | null,
): PinpointRun {
  const pinpoints: Pinpoint[] = [];
  let at = start;
  let unit = bare;
  for (;;) {
    const group = readGroup(text, at, end, unit, pinpoints.length > 0);
    if (group === null) break;
    pinpoints.push(...group.pinpoints);
    at = group.end;
    unit = group.unit;
    const next = matchAt(BETWEEN, text, at);
    const from = at + (next?.[0].length ?? 0);
    if (from >= end || !startsWithUnit(text, from)) break;
    const ahead = readGroup(text, from, end, null, true);
    if (ahead === null) break;
    at = from;
  }
  return { pinpoints, end: pinpoints.length > 0 ? (pinpoints.at(-1)?.span[1] ?? start) : start };
}

/** True where a word or sign for a unit stands at `at`. */
export function startsWithUnit(text: string, at: number): boolean {
  return matchAt(UNIT, text, at) !== null;
}

/** How many pages a range covers; `1842–43` is short for 1842–1843. */
export function extent(first: string, last: string): number {
  const full = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return Number(full) - Number(first);
}

/** German: `S. 210` is a page; sections of English statutes have a small letter. */
const SEITE = 'page';

interface Group extends PinpointRun {
  readonly unit: PinpointUnit | null;
}

function readGroup(
  text: string,
  start: number,
  end: number,
  bare: PinpointUnit | null,
  later: boolean,
): Group | null {
  const named = matchAt(UNIT, text, start);
  const word = named?.[1]?.toLowerCase();
  const unit =
    word === undefined
      ? bare
      : /^S\.\s/.test(named?.[0] ?? '')
        ? SEITE
        : (PINPOINT_UNITS.get(word.replace(/\s/g, ' ')) ?? 'unspecified');
  if (unit === null) return null;
  const first = start + (named?.[0].length ?? 0);
  // "at para. 5", "at p. 12": the second word is the unit.
  if (word === 'at') {
    const inner = startsWithUnit(text, first) ? readGroup(text, first, end, null, later) : null;
    if (inner !== null) return widen(inner, start);
  }
  const items = readItems(text, first, end, unit, named !== null);
  if (items.pinpoints.length > 0) return { ...widen({ ...items, unit }, start), unit };
  if (word !== undefined && BARE_UNITS.has(word)) {
    const stop = start + (named?.[0].trimEnd().replace(/\.$/, '').length ?? 0);
    return { pinpoints: [{ unit, from: null, to: null, span: [start, stop] }], end: stop, unit: null };
  }
  return null;
}

/** The first pinpoint of a group begins at its unit. */
function widen(group: Group, start: number): Group {
  const [first, ...rest] = group.pinpoints;
  if (first === undefined) return group;
  return { ...group, pinpoints: [{ ...first, span: [start, first.span[1]] }, ...rest] };
}

function readItems(
  text: string,
  start: number,
  end: number,
  unit: PinpointUnit,
  named: boolean,
): PinpointRun {
  const pinpoints: Pinpoint[] = [];
  let at = start;
  let from = start;
  for (;;) {
    const match = matchAt(
      named && pinpoints.length === 0 ? ITEM : pinpoints.length > 0 && named ? LATER_ITEM : BARE_ITEM,
      text,
      from,
    );
    if (match === null || from + match[0].length > end) break;
    const one = clean(match[1] ?? '');
    const other = match[2] ?? match[3];
    at = from + match[0].length;
    pinpoints.push({ unit, from: one, to: other === undefined ? one : clean(other), span: [from, at] });
    const joint = matchAt(JOINT, text, at);
    if (joint === null) break;
    from = at + joint[0].length;
    if (from >= end || isYear(text, from) || /^\d{1,4}\s[A-Z]/.test(text.slice(from, from + 8))) break;
  }
  return { pinpoints, end: at };
}

/** After a comma a letter alone is no item: `para. 5, A v. B`. */
const LATER_ITEM = new RegExp(
  String.raw`([A-Z]?\d{1,5}(?:[.]\d{1,4}){0,3}(?:\s?(?:bis|ter|quater)\b|[a-z](?![\p{L}\d]))?(?:\([\da-zA-Z]{1,4}\)|\s\((?:[a-z]{1,3}|\d{1,2})\)){0,4}|[IVX]{1,7}(?![\p{L}\d])(?!\.\s?\p{Lu})|\([a-z]{1,4}\)|[ivxl]{1,7}(?![\p{L}\d]))(?:\s?[-–—‑−]\s?([A-Z]?\d{1,5}(?:[.]\d{1,4}){0,3}(?:\([\da-zA-Z]{1,4}\)|\s\((?:[a-z]{1,3}|\d{1,2})\)){0,4}|[IVXivxl]{1,7}|\([a-z]{1,4}\)))?(?:\s?(?:ff?|et seq)\b\.?)?(?![\p{L}\d/:])`,
  'uy',
);

/** A four-digit year after a comma dates the document: `para. 4, 2018`. */
function isYear(text: string, at: number): boolean {
  return /^(?:1[6-9]|20)\d\d(?!\d|[-–(])/.test(text.slice(at, at + 5));
}

function clean(number: string): string {
  return number.replace(/\s/g, '');
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
