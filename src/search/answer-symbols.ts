// The symbols in a pasted text, held against this edition. Footnotes read whole are in answer-footnotes.ts.
import { findSymbols } from '../symbols/find-symbols.ts';
import { lookUp } from './look-up.ts';
import type { ReadyIndex } from './look-up.ts';
import { readQuery } from './read-query.ts';
import { splitFootnotes } from './split-footnotes.ts';
import type { SearchEntry } from './types.ts';

/** One citation of a pasted footnote. */
export interface CitationAnswer {
  /** As it is written in the paste. */
  readonly text: string;
  /** The document of this edition that it means; null where none is. */
  readonly entry: SearchEntry | null;
  /** The symbol it gives, canonical, for those that are not here. */
  readonly symbol: string | null;
  /** It repeats a note that stands before the paste: what it cites cannot be told. */
  readonly isLost?: boolean;
}

export interface FootnoteAnswer {
  readonly number: number;
  readonly text: string;
  /** Empty where the note cites nothing that could be read. */
  readonly citations: readonly CitationAnswer[];
}

/** A paste of more notes than this is read only so far; the rest is counted. */
export const MOST_FOOTNOTES = 500;

/**
 * Answers every symbol of a paste, note by note.
 *
 * @example answerSymbols('A/HRC/35/35\nA/HRC/35/36', index).map(({ citations }) => citations[0]?.entry?.id ?? null)
 */
export function answerSymbols(text: string, index: ReadyIndex): readonly FootnoteAnswer[] {
  return splitFootnotes(text)
    .slice(0, MOST_FOOTNOTES)
    .map((note) => ({ ...note, citations: symbolsOf(note.text, index) }));
}

/** The symbols of one note, each with its entry. */
export function symbolsOf(text: string, index: ReadyIndex): readonly CitationAnswer[] {
  const found = findSymbols(text);
  if (found.length === 0) {
    // Not to be found among words, but all that the line says: `2625 (XXV)`.
    const query = readQuery(text);
    if (query.kind !== 'symbol') return [];
    const [entry = null] = lookUp(query, index).exact;
    return [{ text, entry, symbol: query.symbol.canonical }];
  }
  return found.map(({ span: [start, end], symbol: { canonical } }) => ({
    text: text.slice(start, end).trim(),
    entry: findExact(canonical, index),
    symbol: canonical,
  }));
}

/** The entry whose symbol is exactly this one. */
export function findExact(symbol: string, index: ReadyIndex): SearchEntry | null {
  return lookUp(readQuery(symbol), index).exact[0] ?? null;
}
