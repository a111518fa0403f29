// The records of search: what the build writes for the browser, what a query is, and what a lookup answers.
import type { ParsedSymbol } from '../symbols/types.ts';

/** One document as search knows it: short names, for every byte of it is downloaded. */
export interface SearchEntry {
  /** The document's id. */
  readonly id: string;
  readonly title: string;
  /** Symbols as registered, the chief one first: `['A/HRC/35/35']`. Empty for documents without one. */
  readonly symbols: readonly string[];
  /** Keys of the symbols (`entryKey`), in the same order: the only thing an exact match compares. */
  readonly keys: readonly string[];
  /** Numbers of the notes that cite it, in order; empty when only the text or other instruments name it. */
  readonly notes: readonly number[];
  /** Ids of the paragraphs whose text names it. */
  readonly places: readonly string[];
  /** Positions in the index of its kin: draft and adopted text, annex and host, revisions and addenda. */
  readonly kin: readonly number[];
  /** Positions of the documents that cite it themselves, as the graph of instruments shows. */
  readonly citedBy: readonly number[];
  /** Symbols of the adopted texts of a draft, where those are no documents of this edition. */
  readonly adoptedAs: readonly string[];
}

/** What a reader may call a document by, for the documents of an index in the same order. */
export interface NameList {
  /** The official title first, then the short one, other titles and authors. */
  readonly names: readonly (readonly string[])[];
}

/** Everything that symbol lookup needs: entries sorted by key, and where each note is called. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** The paragraph that calls each note, at the note's number; an empty string where there is no such note. */
  readonly noteParagraphs: readonly string[];
  /** The slugs of the chapters with the ids of their top sections, in reading order. */
  readonly chapters: readonly (readonly [slug: string, section: string])[];
}

/** What a typed text is, before anything is looked up. */
export type Query =
  | { readonly kind: 'empty' }
  | { readonly kind: 'note'; readonly number: number }
  /** A symbol; `keys` are the readings of a spelling without separators, the likeliest first. */
  | {
      readonly kind: 'symbol';
      readonly symbol: ParsedSymbol;
      readonly keys: readonly string[];
      readonly text: string;
    }
  /** Letters and digits that may be a symbol without its organ, or the beginning of one. */
  | {
      readonly kind: 'partial';
      readonly tokens: readonly string[];
      /** Keys that the text can stand for if an organ is put before it. */
      readonly keys: readonly string[];
      readonly text: string;
    }
  /** A footnote, or several. */
  | { readonly kind: 'footnotes'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string };

/** What the index says to a query. The groups never mix: a completion or a neighbour is not a hit. */
export interface Lookup {
  /** Documents whose symbol is the one asked for. */
  readonly exact: readonly SearchEntry[];
  /** Kin of the exact ones, or of the symbol asked for when it is not cited itself. */
  readonly family: readonly SearchEntry[];
  /** Entries that begin as the typed text does. */
  readonly completions: readonly SearchEntry[];
  /** For a symbol that nobody cites: the nearest that are cited. */
  readonly nearest: readonly SearchEntry[];
}
