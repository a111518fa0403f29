// The files that the browser's search loads, made from an edition.
import { createHash } from 'node:crypto';
import type { SearchedEdition } from './searched-edition.ts';
import type { RegistryEntry } from './answer-footnotes.ts';
import { toIndexParts } from './index-parts.ts';
import { toPackedIndex } from './packed-index.ts';
import type { PackedIndex, PartedIndex } from './packed-index.ts';
import { toNameList, toSearchIndex } from './records.ts';
import { toTextRecords } from './text-records.ts';
import type { NameList } from './types.ts';

/** The index of symbols and documents as one file. */
export function symbolsFile(edition: SearchedEdition): PackedIndex {
  const packed = toPackedIndex(toSearchIndex(edition), editionTag(edition));
  const editions = (edition.article?.editions ?? []).map(({ name, url }) => [name, url] as const);
  return editions.length > 0 ? { ...packed, editions } : packed;
}

/** What the documents are called. */
export function namesFile(edition: SearchedEdition): NameList {
  return toNameList(edition);
}

/** An edition with more documents or notes than this has its index in parts: whole it would weigh more than they do. */
const MOST_WHOLE = { documents: 150, notes: 600 } as const;

/** What the browser's search loads, small edition or large. */
export interface SearchFiles {
  readonly tag: string;
  /** `search/symbols.json` */
  readonly symbols: PackedIndex | PartedIndex;
  /** `search/names.json`; empty where the names are in the parts. */
  readonly names: NameList;
  /** `search/<tag>/<name>.json` by name; none where the index is whole. */
  readonly parts: ReadonlyMap<string, unknown>;
}

const known = new WeakMap<SearchedEdition, SearchFiles>();

/**
 * The files of an edition's search, made once however many pages ask for them.
 *
 * @example searchFiles(edition).parts.size // 0 for an article, hundreds for a hundred
 */
export function searchFiles(edition: SearchedEdition): SearchFiles {
  const found = known.get(edition) ?? makeFiles(edition);
  known.set(edition, found);
  return found;
}

function makeFiles(edition: SearchedEdition): SearchFiles {
  const { documents, notes } = edition;
  const symbols = symbolsFile(edition);
  const { tag, editions } = symbols;
  const names = namesFile(edition);
  if (documents.length <= MOST_WHOLE.documents && notes.length <= MOST_WHOLE.notes)
    return { tag, symbols, names, parts: new Map() };
  const { directory, files } = toIndexParts(toSearchIndex(edition), names);
  const parted = { parts: directory, tag, ...(editions ? { editions } : {}) };
  return { tag, symbols: parted, names: { names: [] }, parts: files };
}

/** `search/registry.json`: what recognises a document in a pasted footnote. */
export function registryFile({ documents }: SearchedEdition): readonly RegistryEntry[] {
  return documents.map(
    ({ id, title, shortTitle, aliases, kind, symbols, body, authors, issued, container }) => ({
      id,
      title,
      shortTitle,
      aliases,
      kind,
      symbols,
      body,
      authors,
      issued,
      container,
    }),
  );
}

/** Eight figures that change when anything that is searched changes. */
function editionTag(edition: SearchedEdition): string {
  return createHash('sha256')
    .update(JSON.stringify(toTextRecords(edition)))
    .digest('hex')
    .slice(0, 8);
}
