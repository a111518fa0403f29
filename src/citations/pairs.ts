// Quotation marks and brackets that belong together, outermost only. Marks that find no partner are left as they are.
import type { Pair, Stretch } from './scan.ts';

interface Open {
  readonly sign: string;
  readonly at: number;
}

/** Opening mark → the marks that close it. Low German and French forms included. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"”'],
  ["'", "'"],
  ['(', ')'],
  ['[', ']'],
]);
/** How many open marks may wait at once; a note never nests deeper, and the search for a partner stays short. */
const DEPTH = 12;
/** A quotation longer than this is one whose end was lost. */
const QUOTE_LENGTH = 1200;

/**
 * Finds the outermost pairs of a text in one pass; `taken` are stretches (addresses, symbols) whose brackets do not count.
 *
 * @example findPairs('“A (b)” (1982)', []) // [{ kind: 'quote', start: 0, end: 7 }, { kind: 'round', start: 8, end: 14 }]
 */
export function findPairs(text: string, taken: readonly Stretch[]): Pair[] {
  const pairs: Pair[] = [];
  const open: Open[] = [];
  let skip = 0;
  for (const match of text.matchAll(MARKS)) {
    const at = match.index;
    const sign = match[0];
    while ((taken[skip]?.end ?? Infinity) <= at) skip += 1;
    if ((taken[skip]?.start ?? Infinity) <= at) continue;
    const partner = opensHere(text, at, sign, open) ? -1 : partnerOf(text, open, sign, at);
    if (partner >= 0) {
      const start = open[partner]?.at ?? at;
      open.length = partner;
      pairs.push({ kind: kindOf(text[start] ?? ''), start, end: at + 1 });
    } else if (CLOSERS.has(sign) && opensHere(text, at, sign, open)) {
      open.push({ sign, at });
      if (open.length > DEPTH) open.shift();
    }
  }
  return outermost(pairs);
}

const MARKS = /[“”„«»‘’"'()[\]]/g;

function kindOf(sign: string): Pair['kind'] {
  return sign === '(' ? 'round' : sign === '[' ? 'square' : 'quote';
}

function opensHere(text: string, at: number, sign: string, open: readonly Open[]): boolean {
  if (sign === '(' || sign === '[' || sign === '„' || sign === '«') return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (sign === '“') return !open.some((mark) => mark.sign === '„');
  if (sign === '‘') return !/[\p{L}\p{N}]/u.test(before);
  if (sign === '"') return /[\s([—–“‘'-]/.test(before) && !/[\s,.;:)]/.test(after);
  if (sign === "'")
    return (
      /[\s([—–“"]/.test(before) && /[\p{L}\p{N}“"]/u.test(after) && !open.some((mark) => mark.sign === "'")
    );
  return false;
}

function partnerOf(text: string, open: readonly Open[], sign: string, at: number): number {
  if (sign === '’' || sign === "'") {
    if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') || isPossessive(text, at)) return -1;
  }
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const mark = open[index];
    if (mark === undefined || !(CLOSERS.get(mark.sign) ?? '').includes(sign)) continue;
    return kindOf(mark.sign) === 'quote' && at - mark.at > QUOTE_LENGTH ? -1 : index;
  }
  return -1;
}

/**
 * `States’ obligations’ (2001)`: an s and a mark before a lower-case word is a genitive, not the end; before a capital it is one if the
 * next mark that no letter follows closes a title: `States Parties’ Obligations under the Covenant’ (1987)`.
 */
function isPossessive(text: string, at: number): boolean {
  if (!/[sS]/.test(text[at - 1] ?? '')) return false;
  const after = text.slice(at + 1, at + 240);
  return (
    (/^ (?!in |and |as |trans|by |at |paras? |pp? |art )[\p{Ll}]/u.test(after) && /[’']/.test(after)) ||
    (/^ \p{Lu}/u.test(after) && CLOSES_LATER.test(after))
  );
}

const CLOSES_LATER = /^(?:[^‘’“”']|[’'](?=\p{L}))*[’'](?=[,;:.)]|\s[([\d]|\sin\b|$)/u;

function outermost(pairs: Pair[]): Pair[] {
  pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return pairs.filter((pair) => {
    if (pair.start < end) return false;
    end = pair.end;
    return true;
  });
}
