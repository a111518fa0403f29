// findSymbols: the symbols in running text, damaged or not, each with its exact span.
import { findOrgan, FIRST_WORDS } from './organs.ts';
import { BODY_CODES, SPACED_WORDS } from './body-codes.ts';
import { COMPONENTS, SUFFIXES } from './components.ts';
import { parsePlain } from './parse-symbol.ts';
import { MISREAD_SLASH } from './repair.ts';
import { findAddresses } from './find-addresses.ts';
import type { FoundSymbol, ParsedSymbol, Span } from './types.ts';

/** Letters before a slash or a bracket. */
const START = /(?<![A-Za-z0-9])(?:[A-Z]{1,7}|[ASE]l[A-Z]{2,4}|St|[a-z]{1,5})(?=\s?[/.(∕⁄／])/g;
/** Before them: not within a word, a path or an address; emphasis (`_`) and `Doc.` may touch them. */
const WITHIN = /[\p{L}\p{N}/._=&%@#-]$/u;
const TOUCHING = /(?:(?:^|[^\p{L}\p{N}_])_|\b[Dd]o[ck]s?\.)$/u;

const GAP = String.raw`\s{0,2}`;
/** The slash, and the marks that look like one. */
const SLASH = '[/∕⁄／](?:/(?=[A-Z]{2}))?';
/** Figures with letters that a scan takes for them (`misread-digits.ts`). */
const MISREAD = String.raw`(?=\d*[lIO])[\dlIO]{1,7}(?![\p{L}\p{N}])`;
const ORDINAL = String.raw`(?:(?:\d{1,7}(?:[-–—‐‑](?:\d{1,7}|P\b))?|[IVXLC]{1,8}|[A-Z]{2,4})(?![a-zO])|${MISREAD})`;
const GROUP = String.raw`\s?\(\s?(?:E?S-)?(?:[IVXLCl]{1,8}|[\dOl]{1,4}|(?<=RES/\d{1,4}[A-Z]?\s?\(\s?)[ivxl]{1,6}|(?:[Pp]art|PART|[Vv]ol|VOL|[Ss]ect|SECT|[Rr]esumption|RESUMPTION|Supp|SUPP|Annex|ANNEX)\.?\s?(?:[IVXLC]{1,6}|\d{1,3})[A-Z]?(?:\/Part\s?(?:[IVX]{1,4}|\d))?|Parts\s?[IVX\d]{1,4}\s?and\s?[IVX\d]{1,4}|SUPP|Supp|SES\.\s?\d+\/\d+|(?<=\d\()(?:[AB]|Findings))\s?\)`;
const SPACED = SPACED_WORDS.join('|');
/** Codes whose stop may be lost before their number: `Rev.1/Add 13`, `E/CN 4/Sub 2`. */
const STOPPED = [
  ...BODY_CODES,
  ...SUFFIXES.flatMap(({ code }) => [code, code.toUpperCase()]),
  'L',
  'PV',
  'SR',
  'WP',
  'CRP',
].join('|');
const SEGMENT = String.raw`(?:${SPACED}|(?:${STOPPED})(?:[\s,]|\.\.)\d{1,5}(?![\p{L}\p{N}]|[.,]\d)|[A-Za-z][A-Za-z-]{0,14}(?:\.[A-Z][A-Za-z]{1,8}){0,2}\.${GAP}${ORDINAL}|(?:SER|EB)\.\s?[A-Z]|[PS]\.\s?[VR]\.\s?\d{1,5}|OzL\.(?:Pro|Conv)(?:\.${GAP}\d{1,3})?|E?S[-–‑]\d{1,2}|(?=\d*[lIO]?\d)${MISREAD}|\d{1,7}(?:[-–—‐‑](?:\d{1,7}|P\b|[A-Z]\b(?!/[A-Z])))?|\((?:\d{1,4}|[IVXLC]{1,8})\)|[A-Za-z][A-Za-z0-9-]{0,19})(?:(?<=\d)\s?[A-Z]{1,2}(?=\s?\([IVX]+\)))?(?:(?<=\d)[A-Z]{1,2}(?![A-Za-z]))?(?:${GROUP}){0,2}(?:(?:(?<=\))\s?|(?<=RES/\d{2}/\d{1,3})\s(?=[A-Z](?:[,;:)\]”]|\.\s|\.?$)))[A-Z](?![\p{L}\p{N}.]))?`;
const REST = new RegExp(String.raw`(?:${GROUP})?(?:\s?${SLASH}${GAP}${SEGMENT})`, 'uy');
/** The stroke before a resolution's number may be lost: `A/RES 41/128`. */
const NEXT = new RegExp(
  String.raw`(?:(?:[-–](?=[A-Z]{1,5}/)[A-Z]{1,5}|(?<=/RES)\.)?\s?${SLASH}${GAP}|(?<=/RES)\s(?=\d{1,3}\s?/\d)|(?<=\d)\s?(?=(?:Add|Amend|Corr|Rev)\.\s?\d))${SEGMENT}`,
  'uy',
);

const FIRST_CODES = [...BODY_CODES, ...COMPONENTS.map(({ code }) => code)];
const CODED = String.raw`(?:${[...FIRST_CODES, ...Object.values(FIRST_WORDS).flat()].join('|')})\d{0,4}(?![A-Za-z0-9])`;
const FIRST_SEGMENT = new RegExp(String.raw`\s?${SLASH}\s{0,2}(?:\d|E?S[-–‑]\d|${CODED})`, 'iy');
/** After an organ in small letters only a code tells a symbol from a word with a stroke. */
const CODED_SEGMENT = new RegExp(String.raw`/(?:E?S-\d|${CODED})`, 'iy');

const MOST_SEGMENTS = 14;
const LIST_ITEM = /(?:,|;|\s+and|,\s+and|\s+or|\s*&|\s\+)\s+/y;

/**
 * Finds the UN document symbols in running text, in order; spans slice to each symbol's `raw`.
 *
 * @example findSymbols('see A/ HRC/12/27, para. 3')[0]?.span // [4, 16]
 */
export function findSymbols(text: string): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  const { addresses, closed } = findAddresses(text);
  let closedAt = 0;
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    while (closedAt < closed.length && (closed[closedAt]?.[1] ?? 0) <= match.index) closedAt += 1;
    const skip = closed[closedAt];
    if (skip && skip[0] <= match.index) {
      START.lastIndex = skip[1];
      continue;
    }
    const code = match[0];
    if (isWithin(text, match.index) || !mayBegin(text, code, match.index)) continue;
    const { symbol, end } = readAt(text, match.index, code);
    if (symbol) {
      found.push(symbol);
      START.lastIndex = readList(text, symbol, found);
    } else START.lastIndex = Math.max(end, match.index + code.length);
  }
  if (addresses.length === 0) return found;
  return [...found, ...addresses].sort((one, other) => one.span[0] - other.span[0]);
}

function isWithin(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  return WITHIN.test(before) && !TOUCHING.test(before);
}

function mayBegin(text: string, code: string, at: number): boolean {
  if (code === 'HRC' || MISREAD_SLASH.test(text.slice(at, at + code.length + 1))) return true;
  const organ = findOrgan(code.toUpperCase());
  if (!organ) return false;
  if (code !== code.toUpperCase()) {
    CODED_SEGMENT.lastIndex = at + code.length;
    return /principal|treaty|coded/.test(organ.rule) && CODED_SEGMENT.test(text);
  }
  if (organ.rule !== 'principal') return true;
  FIRST_SEGMENT.lastIndex = at + code.length;
  return FIRST_SEGMENT.test(text);
}

interface Attempt {
  readonly symbol: FoundSymbol | null;
  /** Where the search goes on when nothing was found. */
  readonly end: number;
}

function readAt(text: string, start: number, code: string): Attempt {
  const ends: number[] = [];
  let at = start + code.length;
  const dot = /\.\s?(?:\d{1,3}|[IVX]+)(?=\/)/y;
  dot.lastIndex = at;
  if (dot.test(text)) at = dot.lastIndex;
  for (let pattern = REST; ends.length < MOST_SEGMENTS; pattern = NEXT) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const bare = withoutGroup(match[0]);
    if (bare < match[0].length) ends.push(at + bare);
    at += match[0].length;
    ends.push(at);
  }
  const long = ends.length >= MOST_SEGMENTS;
  for (let tries = 0; tries < 5; tries += 1) {
    const end = ends.pop();
    if (end === undefined) break;
    if (goesOn(text, end) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue;
    const symbol = accept(text, start, withMark(text, end));
    if (symbol) return { symbol, end };
  }
  return { symbol: null, end: long ? at : start };
}

/** True when another segment follows, so that a shorter reading would cut a symbol or a path in two. */
function goesOn(text: string, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (/[A-Za-z]/.test(text.charAt(end - 1)) && /^\.\s?[\dlI]/.test(after)) return true;
  return /^\s?[/∕⁄／]\s?[A-Za-z0-9]/.test(after) && !/^\s\/\s[A-Z]{1,6}\//.test(after);
}

/** The length without a bracket that a space sets off: it may be prose, as in `A/HRC/35/35 (2017)`. */
function withoutGroup(segment: string): number {
  const match = /\s\([^()]*\)(?:\s?[A-Z])?$/.exec(segment);
  return match ? match.index : segment.length;
}

function withMark(text: string, end: number): number {
  const mark = /\s?\*+/y;
  mark.lastIndex = end;
  return mark.test(text) ? mark.lastIndex : end;
}

function accept(text: string, start: number, end: number): FoundSymbol | null {
  const raw = text.slice(start, end);
  const symbol = parsePlain(raw);
  if (!symbol || !isPlain(symbol, raw)) return null;
  return { span: [start, end], symbol };
}

/** A letter and a short number (`A/4`, `S / 12`) is too little to tell a symbol from paper sizes and marks. */
function isPlain(symbol: ParsedSymbol, raw: string): boolean {
  const few =
    symbol.bodies.length === 0 && symbol.type === null && symbol.session === null && symbol.year === null;
  if (/^(?:HR|GA|SC|SG)\/\d{1,2}$/.test(symbol.canonical)) return false;
  return !few || symbol.suffixes.length > 0 || symbol.organ.length > 1 || /^[ASET]\/\d{3,}/.test(raw);
}

const ITEM =
  /(?:(?:Add|Corr|Rev|Amend)\.\s?\d{1,3}(?:[-–]\d{1,3})?(?:\/(?:Add|Corr|Rev)\.\s?\d{1,3})*|(?:E?S-)?\d{1,2}\/\d{1,4}[A-Z]?|\d{1,4}\s?\((?:\d{4}|[IVXLC]+)\)|\d{1,4})(?![\p{L}\p{N}/]|\s?\(\d|[.,-]\d)/uy;

/** Reads `… and Add.1` and `… and 60/209` after a symbol; gives the place where the search goes on. */
function readList(text: string, first: FoundSymbol, found: FoundSymbol[]): number {
  let at = first.span[1];
  let last = first.symbol;
  for (;;) {
    LIST_ITEM.lastIndex = at;
    if (!LIST_ITEM.test(text)) return at;
    const start = LIST_ITEM.lastIndex;
    ITEM.lastIndex = start;
    const raw = ITEM.exec(text)?.[0];
    const symbol = raw === undefined ? null : readItem(raw, last, text.slice(at, start));
    if (!symbol || raw === undefined) return at;
    at = start + raw.length;
    found.push({ span: [start, at] satisfies Span, symbol });
    last = /^[A-Z][a-z]/.test(raw) ? last : symbol;
  }
}

function readItem(raw: string, before: ParsedSymbol, between: string): ParsedSymbol | null {
  const base = listBase(raw, before, between);
  const symbol = base === null ? null : parsePlain(base + raw);
  return symbol && { ...symbol, raw, repairs: [{ rule: 'list', before: raw, after: symbol.canonical }] };
}

/** What stands unsaid before an item of a list: `A/RES/` before `60/209`, `CRC/C/SR.` before the next meeting. */
function listBase(raw: string, before: ParsedSymbol, between: string): string | null {
  if (/^[A-Z][a-z]/.test(raw)) return `${before.canonical}/`;
  if (before.suffixes.length > 0) return null;
  if (/^\d+$/.test(raw)) {
    const meeting = /^(.*\/(?:SR|PV)\.)(\d+)$/.exec(before.canonical);
    const apart = Number(raw) - Number(meeting?.[2]);
    return meeting && between.trim() === 'and' && apart > 0 && apart < 60 ? (meeting[1] ?? null) : null;
  }
  if (before.type !== 'RES' && before.type !== 'DEC') return null;
  if (raw.includes('/') !== /\/(?:E?S-)?\d+\/\d+[A-Z]?$/.test(before.canonical)) return null;
  return `${[before.organ, ...before.bodies, before.type].join('/')}/`;
}
