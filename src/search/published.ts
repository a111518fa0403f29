// The files that the browser's search loads, made from an edition.
import { createHash } from 'node:crypto';
import type { SearchedEdition } from './searched-edition.ts';
import type { RegistryEntry } from './answer-footnotes.ts';
import { toPackedIndex } from './packed-index.ts';
import type { PackedIndex } from './packed-index.ts';
import { toNameList, toSearchIndex } from './records.ts';
import { toTextRecords } from './text-records.ts';
import type { NameList } from './types.ts';

/** `search/symbols.json`: the index of symbols and documents. */
export function symbolsFile(edition: SearchedEdition): PackedIndex {
  const packed = toPackedIndex(toSearchIndex(edition), editionTag(edition));
  const editions = (edition.article?.editions ?? []).map(({ name, url }) => [name, url] as const);
  return editions.length > 0 ? { ...packed, editions } : packed;
}

/** `search/names.json`: what the documents are called. */
export function namesFile(edition: SearchedEdition): NameList {
  return toNameList(edition);
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
