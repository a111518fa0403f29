// The index as it travels: rows instead of named fields, keys left out where the browser can make them from the symbol.
import { entryKey } from './entry-key.ts';
import type { PartsDirectory } from './index-parts.ts';
import type { SearchIndex } from './types.ts';

/** `[id, title, symbols, notes, places, kin, citedBy, adoptedAs]`; trailing empty cells are left out. */
export type PackedEntry = readonly (string | readonly (string | number)[])[];

/** The file `search/symbols.json` of a large edition: where the parts are that hold its entries. */
export type PartedIndex = Pick<PackedIndex, 'tag' | 'editions'> & { readonly parts: PartsDirectory };

/** The file `search/symbols.json` of any other. */
export interface PackedIndex {
  readonly entries: readonly PackedEntry[];
  /** Ids of the paragraphs that call notes 1, 2, 3 …: `['0.1', '0.1', 'I.A.1']`. */
  readonly notes: readonly string[];
  readonly chapters: SearchIndex['chapters'];
  /** Names the edition's text, so that no part of an older text index is taken for this one's. */
  readonly tag: string;
  /** Names and addresses of the editions that are searched with this one. */
  readonly editions?: readonly (readonly [name: string, url: string])[];
}

/**
 * Packs an index for the browser.
 *
 * @example toPackedIndex(index, '').entries[0] // ['outer-space-draft', 'Arms race …', ['A/C.1/72/L.54'], [56]]
 */
export function toPackedIndex(index: SearchIndex, tag: string): PackedIndex {
  return {
    entries: index.entries.map(({ id, title, symbols, notes, places, kin, citedBy, adoptedAs }) => {
      const cells = [id, title, symbols, notes, places, kin, citedBy, adoptedAs];
      while (cells.at(-1)?.length === 0) cells.pop();
      return cells;
    }),
    notes: index.noteParagraphs,
    chapters: index.chapters,
    tag,
  };
}

/**
 * Unpacks what `toPackedIndex` made.
 *
 * @throws TypeError when the file is not such an index, for a half-loaded index would deny hits that exist
 */
export function parsePackedIndex(packed: PackedIndex): SearchIndex {
  return {
    entries: packed.entries.map((cells) => {
      const [id, title, symbols, notes, places, kin, citedBy, adoptedAs] = cells;
      const own = strings(symbols);
      return {
        id: text(id),
        title: text(title),
        symbols: own,
        keys: own.map(entryKey),
        notes: numbers(notes),
        places: strings(places),
        kin: numbers(kin),
        citedBy: numbers(citedBy),
        adoptedAs: strings(adoptedAs),
      };
    }),
    noteParagraphs: packed.notes,
    chapters: packed.chapters,
  };
}

type Cell = PackedEntry[number] | undefined;

function text(cell: Cell): string {
  if (typeof cell !== 'string') throw new TypeError('The search index has an entry without id or title.');
  return cell;
}

function strings(cell: Cell): readonly string[] {
  return Array.isArray(cell) ? cell.filter((item) => typeof item === 'string') : [];
}

function numbers(cell: Cell): readonly number[] {
  return Array.isArray(cell) ? cell.filter((item) => typeof item === 'number') : [];
}
