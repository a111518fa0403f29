// The records of symbol lookup: what the build writes for the browser, and what a lookup answers.
import type { ParsedSymbol } from '../symbols/types.ts';

/** One document with a symbol, as the browser knows it: short names, for every byte of it is downloaded. */
export interface SymbolEntry {
  /** The key of the symbol (`symbolKey`): the only thing an exact match compares. */
  readonly key: string;
  /** Keys of the document's other symbols, when it has several. */
  readonly also?: readonly string[];
  /** Canonical symbol: `A/HRC/35/35`. */
  readonly symbol: string;
  /** The document's id. */
  readonly id: string;
  readonly title: string;
  /** Numbers of the notes that cite it, in order; empty when only the text or other instruments name it. */
  readonly notes: readonly number[];
  /** Positions in the index of its kin: draft and adopted text, annex and host, revisions and addenda. */
  readonly kin?: readonly number[];
}

/** All entries, sorted by key. */
export type SymbolIndex = readonly SymbolEntry[];

/** What a typed text is, before anything is looked up. */
export type Query =
  | { readonly kind: 'empty' }
  | { readonly kind: 'note'; readonly number: number }
  | { readonly kind: 'symbol'; readonly symbol: ParsedSymbol; readonly key: string }
  /** Letters and digits that may be a symbol or the beginning of one. */
  | { readonly kind: 'partial'; readonly tokens: readonly string[]; readonly squeezed: boolean }
  /** A footnote, or several, one a line. */
  | { readonly kind: 'footnotes'; readonly lines: readonly string[] }
  | { readonly kind: 'words'; readonly text: string };

/** What the index says to a query. The groups never mix: a completion or a neighbour is not a hit. */
export interface Lookup {
  /** Documents whose symbol is the one asked for. */
  readonly exact: readonly SymbolEntry[];
  /** Kin of the exact ones, or of the symbol asked for when it is not cited itself. */
  readonly family: readonly SymbolEntry[];
  /** Entries that begin as the typed text does. */
  readonly completions: readonly SymbolEntry[];
  /** For a symbol that nobody cites: the nearest that are cited. */
  readonly nearest: readonly SymbolEntry[];
}
