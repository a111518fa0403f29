// Rows of a large index as an index of its own: positions are those in it, and what it does not hold is left out.
import { entryKey } from './entry-key.ts';
import type { NotesPart, PartsDirectory } from './index-parts.ts';
import type { PlacedRow } from './part-store.ts';
import type { NameList, SearchEntry, SearchIndex } from './types.ts';

/** What of a large index can answer one query. */
export interface PartialIndex {
  readonly index: SearchIndex;
  readonly names: NameList;
  /** How many documents of the whole index have names as typed. */
  readonly named: number;
}

interface Rest {
  readonly named: number;
  readonly notes: PartsDirectory['notes'];
  readonly part: (NotesPart & { readonly from: number }) | null;
}

/**
 * An index of the rows given, which must be in their order.
 *
 * @example toPartialIndex([{ at: 4711, row }], rest).index.entries[0]?.symbols // ['A/HRC/35/35']
 */
export function toPartialIndex(rows: readonly PlacedRow[], { named, notes, part }: Rest): PartialIndex {
  const places = new Map(rows.map(({ at }, place) => [at, place]));
  const citing: SearchEntry[] = [];
  const entries = rows.map(({ row }) => {
    const [id, names, short, symbols, own, , paragraphs, kin, citedBy, count, adoptedAs] = row;
    const first = rows.length + citing.length;
    citing.push(...citedBy.map(toLabel));
    return {
      id,
      title: names[short] ?? names[0] ?? id,
      symbols,
      keys: symbols.map(entryKey),
      notes: own,
      places: paragraphs,
      kin: kin.flatMap((at) => places.get(at) ?? []),
      // Three are named; the others only count.
      citedBy: Array.from({ length: count }, (_, at) => first + Math.min(at, citedBy.length - 1)),
      adoptedAs,
    };
  });
  return {
    index: {
      entries: [...entries, ...citing],
      noteParagraphs: paragraphsOf(rows, notes, part),
      chapters: part?.chapters ?? [],
    },
    names: { names: [...rows.map(({ row: [, names] }) => names), ...citing.map(() => [])] },
    named,
  };
}

/** What a citing document is called, which is all that is said of it. */
function toLabel(title: string): SearchEntry {
  return { id: '', title, symbols: [], keys: [], notes: [], places: [], kin: [], citedBy: [], adoptedAs: [] };
}

/** As many as there are notes, though only those at hand are known. */
function paragraphsOf(
  rows: readonly PlacedRow[],
  [first, last]: PartsDirectory['notes'],
  part: Rest['part'],
): readonly string[] {
  const paragraphs: string[] = Array.from({ length: last + 1 }, (_, note) => (note === first ? '?' : ''));
  for (const { row } of rows) row[4].forEach((note, at) => (paragraphs[note] = row[5][at] ?? ''));
  part?.paragraphs.forEach((paragraph, at) => (paragraphs[part.from + at] = paragraph));
  return paragraphs;
}
