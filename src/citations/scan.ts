// The first pass over a note: what can be told apart by its signs alone (addresses, symbols, dates, quotations, brackets),
// and a mask of the same length in which each is one run of one character, so that later passes can split and match by position.
import { findResolutions, findSymbols } from '../symbols/index.ts';
import type { ParsedSymbol } from '../symbols/types.ts';
import { findDates } from './dates.ts';
import { findFurtherAddenda } from './further-addenda.ts';
import { findPairs } from './pairs.ts';
import { findResolutionPhrases } from './resolution-phrases.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A quotation with its marks, or a bracket with its contents. */
export interface Pair extends Stretch {
  readonly kind: 'quote' | 'round' | 'square';
}

export interface Scan {
  readonly text: string;
  /** As long as `text`; U address, S symbol, Q quotation, B bracket, D date, each from the private-use area. */
  readonly mask: string;
  readonly urls: readonly Stretch[];
  readonly symbols: readonly (Stretch & { readonly symbol: ParsedSymbol })[];
  readonly dates: readonly (Stretch & { readonly iso: string })[];
  readonly pairs: readonly Pair[];
}

export const MASK = {
  url: '\uE000',
  symbol: '\uE001',
  quote: '\uE002',
  bracket: '\uE003',
  date: '\uE004',
} as const;
const URL_AT = /\b(?:https?:\/\/|www\.)[^\s<>"“”«»\]]+|\bdoi(?:\.org\/|:\s?)10\.\d{4,9}\/[^\s<>"“”]+/gi;

/** `Parliamentary Assembly, Resolution 1500 (2006)` is the Council of Europe's, `PACE Resolution 1466 (2005)` too: neither is the United Nations'. */
const OTHER_BODY =
  /\b(?:Parliamentary(?:\sAssembly)?|PACE|Council\sof\sEurope|Committee\sof\sMinisters|European\sParliament|EP|World\sHealth\sAssembly|WHA|OAS|OAU|AU|African\sCommission|ACHPR|ILC|ILA|Institut\sde\sDroit\sInternational|IDI|NATO|ILO|UNESCO)(?:\s\([^()]{2,12}\))?['’]?s?,?\s$/i;

/**
 * Scans a note once, in linear time.
 *
 * @example scanNote('“Hope,” UN Doc. A/68/176').mask // 'QQQQQQQ UN Doc. SSSSSSSS' (in private-use characters)
 */
export function scanNote(text: string): Scan {
  const urls = findUrls(text);
  const whole = findSymbols(text).map(({ span, symbol }) => ({ start: span[0], end: span[1], symbol }));
  const printed = [...whole, ...findFurtherAddenda(text, whole)].sort(byStart);
  const listed = outside(findResolutionPhrases(text), printed);
  const named = outside(
    findResolutions(text).map(({ span, symbol }) => ({ start: span[0], end: span[1], symbol })),
    [...printed, ...listed].sort(byStart),
  );
  const phrases = [...listed, ...named].filter(
    ({ start }) => !OTHER_BODY.test(text.slice(Math.max(0, start - 60), start)),
  );
  const symbols = outside([...printed, ...phrases].sort(byStart), urls);
  const dates = outside(
    findDates(text).map(({ span, iso }) => ({ start: span[0], end: span[1], iso })),
    [...urls, ...symbols].sort(byStart),
  );
  const pairs = findPairs(text, [...urls, ...symbols].sort(byStart));
  const runs: Run[] = [
    ...urls.map((run) => ({ ...run, mark: MASK.url })),
    ...symbols.map((run) => ({ ...run, mark: MASK.symbol })),
    ...dates.map((run) => ({ ...run, mark: MASK.date })),
    ...pairs.map((run) => ({ ...run, mark: run.kind === 'quote' ? MASK.quote : MASK.bracket })),
  ];
  return { text, mask: maskOf(text, runs), urls, symbols, dates, pairs };
}

/** The stretches of a sorted list that lie inside `[start, end)`. */
export function within<T extends Stretch>(list: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let index = lowerBound(list, start); index < list.length; index += 1) {
    const item = list[index];
    if (item === undefined || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

const byStart = (a: Stretch, b: Stretch): number => a.start - b.start;

type Run = Stretch & { readonly mark: string };

function lowerBound(list: readonly Stretch[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findUrls(text: string): Stretch[] {
  if (!/:\/\/|www\.|doi/i.test(text)) return [];
  return [...text.matchAll(URL_AT)].map((match) => {
    let address = match[0];
    let open = 0;
    for (const sign of address) open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    for (;;) {
      const last = address.at(-1) ?? '';
      if (last === ')' && open < 0) open += 1;
      else if (!/[.,;:!?'’>]/.test(last)) break;
      address = address.slice(0, -1);
    }
    return { start: match.index, end: match.index + address.length };
  });
}

/** Keeps what does not overlap a taken stretch; both lists are sorted. */
function outside<T extends Stretch>(list: readonly T[], taken: readonly Stretch[]): T[] {
  let index = 0;
  return list.filter((item) => {
    while (index < taken.length && (taken[index]?.end ?? 0) <= item.start) index += 1;
    const next = taken[index];
    return next === undefined || next.start >= item.end;
  });
}

/** The text of `[start, end)` with each run as one mark; outer runs win: the longest of those that start first covers all inside it. */
export function maskOf(text: string, runs: Run[], start = 0, end = text.length): string {
  runs.sort((a, b) => a.start - b.start || b.end - a.end);
  let mask = '';
  let at = start;
  for (const run of runs) {
    if (run.start < at) continue;
    mask += text.slice(at, run.start) + run.mark.repeat(run.end - run.start);
    at = run.end;
  }
  return mask + text.slice(at, end);
}
