// Reads what a searcher typed or pasted: a note number, a symbol, the beginning of one, footnotes, or words.
import { findSymbols, parseSymbol, symbolKey } from '../symbols/index.ts';
import { toTokens } from './tokens.ts';
import type { Query } from './types.ts';

/** Longer than any symbol, phrase or title that is typed by hand: what exceeds it was pasted. */
const LONGEST_TYPED = 160;
/** The most that is read of a paste; a browser stays responsive, and no footnote is as long. */
const LONGEST_READ = 200_000;

/** `note 18`, `n 18`, `n. 18`, `fn 18`, `footnote 18`, `#18`, `[18]`. */
const NOTE_NUMBER = /^(?:(?:foot|end)?notes?|fn|nn?)\.?\s*(?:no\.?\s*)?#?(\d{1,5})$|^[#[](\d{1,5})\]?$/i;

/** What only a citation has beside words: a pinpoint, a year after a comma or in brackets, quotation marks. */
const CITATION_SIGN =
  /\b(?:paras?|pp?|arts?|articles?|paragraphs?|annex|preamble|ibid|supra|vol|eds?|see)\b\.?|[“”"«»]|,\s*(?:1[89]|20)\d\d\b|\((?:1[89]|20)\d\d\)/gi;

/**
 * Says what a query is. It never fails: what is nothing else is words.
 *
 * @example readQuery('n 18') // { kind: 'note', number: 18 }
 * @example readQuery('a hrc 35 35') // { kind: 'symbol', key: symbolKey('A/HRC/35/35'), … }
 */
export function readQuery(typed: string): Query {
  const text = clean(typed.slice(0, LONGEST_READ));
  if (text === '') return { kind: 'empty' };
  const note = NOTE_NUMBER.exec(text);
  if (note) return { kind: 'note', number: Number(note[1] ?? note[2]) };
  const footnotes = readFootnotes(text);
  if (footnotes) return footnotes;
  if (text.length <= LONGEST_TYPED) {
    const symbol = readSymbol(text);
    if (symbol) return symbol;
    const partial = readPartial(text);
    if (partial) return partial;
  }
  return { kind: 'words', text };
}

/** Control and direction characters are no part of what was meant; line breaks part pasted footnotes. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? '\n' : character === '\t' ? ' ' : ''))
    .trim();
}

function readFootnotes(text: string): Query | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const pasted = lines.length > 1 || text.length > LONGEST_TYPED;
  if (!pasted && !looksCited(text)) return null;
  return { kind: 'footnotes', lines };
}

/** A single short line is a footnote when it says more than a symbol: a title beside it, a place, a year. */
function looksCited(line: string): boolean {
  const signs = line.match(CITATION_SIGN)?.length ?? 0;
  if (signs >= 2 && line.includes(',')) return true;
  const found = findSymbols(line);
  const first = found[0];
  if (!first) return false;
  const rest = line.slice(0, first.span[0]) + line.slice(first.span[1]);
  return found.length > 1 || (rest.includes(',') && toTokens(rest).length > 4);
}

function readSymbol(text: string): Query | null {
  const key = symbolKey(text);
  if (key === null) return null;
  const symbol = parseSymbol(text) ?? findSymbols(text)[0]?.symbol ?? parseSymbol(key);
  return symbol ? { kind: 'symbol', symbol, key } : null;
}

/**
 * The beginning of a symbol, or one without its separators. A plain word is a beginning too: the index decides
 * whether any symbol starts so, and the text search answers beside it.
 */
function readPartial(text: string): Query | null {
  if (/[^\p{L}\p{N}\s./()\-–—‑_]/u.test(text)) return null;
  const tokens = toTokens(text);
  if (tokens.length === 0 || tokens.length > 12) return null;
  const wordy = tokens.some((token) => token.length > 6 && !/\d/.test(token));
  const hasNumber = tokens.some((token) => /\d/.test(token));
  if (wordy || (!hasNumber && tokens.length > 3)) return null;
  return { kind: 'partial', tokens, squeezed: !/[\s./()\-–—‑_]/u.test(text) };
}
