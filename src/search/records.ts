// An edition's documents as search entries: by key, with the notes that cite each, the paragraphs that name it, its kin.
import type { DocumentRecord } from '../citations/types.ts';
import type { SearchedEdition } from './searched-edition.ts';
import { baseKey } from './base-key.ts';
import { entryKey } from './entry-key.ts';
import type { NameList, SearchIndex } from './types.ts';

type Records = SearchedEdition;

/**
 * The index of an edition, sorted by key; documents without a symbol follow, sorted by id.
 *
 * @example toSearchIndex(edition).entries.find((entry) => entry.id === 'udhr')?.symbols // ['A/RES/217(III)']
 */
export function toSearchIndex(edition: Records): SearchIndex {
  const documents = sortDocuments(edition.documents);
  const position = new Map(documents.map(({ id }, at) => [id, at]));
  const kin = findKin(documents, position);
  const places = findPlaces(edition, position);
  return {
    entries: documents.map((document, at) => ({
      id: document.id,
      title: document.shortTitle,
      symbols: document.symbols,
      keys: document.symbols.map(entryKey),
      notes: places.notes.get(document.id) ?? [],
      places: places.paragraphs.get(document.id) ?? [],
      kin: [...(kin[at] ?? [])].sort((a, b) => a - b),
      citedBy: places.citing.get(document.id) ?? [],
      adoptedAs: document.adoptedAs.flatMap(({ id, symbol }) =>
        id === null && symbol !== null ? [symbol] : [],
      ),
    })),
    noteParagraphs: noteParagraphs(edition),
    chapters: edition.chapters.map(({ slug, section }) => [slug, section]),
  };
}

/**
 * What each document of the index may be called by, in the order of its entries.
 *
 * @example toNameList(edition).names[0] // ['Universal Declaration of Human Rights', 'UDHR', …]
 */
export function toNameList({ documents }: Pick<SearchedEdition, 'documents'>): NameList {
  return {
    names: sortDocuments(documents).map(({ title, shortTitle, aliases, authors }) => [
      ...new Set([title, shortTitle, ...aliases, ...authors]),
    ]),
  };
}

function sortDocuments(documents: readonly DocumentRecord[]): readonly DocumentRecord[] {
  const keyed = documents.map((document) => {
    const [symbol] = document.symbols;
    return { document, order: symbol === undefined ? `\u{ffff}${document.id}` : entryKey(symbol) };
  });
  return keyed
    .sort((a, b) => compare(a.order, b.order) || compare(a.document.id, b.document.id))
    .map(({ document }) => document);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where documents are cited and named, by their ids: in one walk through the edition. */
function findPlaces(
  { notes, text, instrumentCitations }: Records,
  position: ReadonlyMap<string, number>,
): {
  readonly notes: ReadonlyMap<string | null, readonly number[]>;
  readonly paragraphs: ReadonlyMap<string | null, readonly string[]>;
  readonly citing: ReadonlyMap<string | null, readonly number[]>;
} {
  const reading = new Map(text.paragraphs.map(({ id }, at) => [id, at]));
  const order = (id: string): number => reading.get(id) ?? -1;
  return {
    notes: sorted(
      notes.flatMap(({ number, citations }) => citations.map(({ document }) => [document, number] as const)),
      (a, b) => a - b,
    ),
    paragraphs: sorted(
      text.mentions.flatMap(({ document, paragraph }) =>
        reading.has(paragraph) ? [[document, paragraph] as const] : [],
      ),
      (a, b) => order(a) - order(b),
    ),
    citing: sorted(
      instrumentCitations.flatMap(({ from, to }) => {
        const at = position.get(from);
        return at === undefined ? [] : [[to, at] as const];
      }),
      (a, b) => a - b,
    ),
  };
}

/** The values of each key, each once and in order. */
function sorted<Value>(
  pairs: readonly (readonly [string | null, Value])[],
  order: (a: Value, b: Value) => number,
): ReadonlyMap<string | null, readonly Value[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map(
    [...groups].map(([key, group]) => [key, [...new Set(group.map(([, value]) => value))].sort(order)]),
  );
}

function noteParagraphs({ notes, text }: Records): readonly string[] {
  const last = Math.max(-1, ...notes.map(({ number }) => number));
  const paragraphs = Array.from({ length: last + 1 }, () => '');
  for (const { note, paragraph } of [...text.calls].reverse()) {
    if (note in paragraphs) paragraphs[note] = paragraph;
  }
  return paragraphs;
}

/** Kinship goes both ways: draft and adopted text, annex and host, documents that share all but their suffixes. */
function findKin(
  documents: readonly DocumentRecord[],
  position: ReadonlyMap<string, number>,
): readonly ReadonlySet<number>[] {
  const kin = documents.map(() => new Set<number>());
  const byKey = new Map<string, number[]>();
  const byBase = new Map<string, number[]>();
  documents.forEach(({ symbols }, at) => {
    for (const symbol of symbols) {
      push(byKey, entryKey(symbol), at);
      push(byBase, baseKey(symbol), at);
    }
  });
  const tie = (a: number, b: number | undefined): void => {
    if (b === undefined || a === b) return;
    kin[a]?.add(b);
    kin[b]?.add(a);
  };
  documents.forEach(({ adoptedAs, annexOf, symbols }, at) => {
    if (annexOf !== null) tie(at, position.get(annexOf));
    for (const { id, symbol } of adoptedAs) {
      if (id !== null) tie(at, position.get(id));
      else if (symbol !== null) for (const other of byKey.get(entryKey(symbol)) ?? []) tie(at, other);
    }
    for (const symbol of symbols) for (const other of byBase.get(baseKey(symbol)) ?? []) tie(at, other);
  });
  return kin;
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}
