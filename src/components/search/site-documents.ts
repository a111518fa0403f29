// The documents of a site as its search loads them: whole in two files, or of a large edition part by part.
import { readyIndex } from '../../search/look-up.ts';
import { readyNames } from '../../search/name-documents.ts';
import { parsePackedIndex } from '../../search/packed-index.ts';
import type { PackedIndex, PartedIndex } from '../../search/packed-index.ts';
import type { PartialIndex } from '../../search/partial-index.ts';
import type { NameList, Query } from '../../search/types.ts';
import type { Here } from './results-view.ts';

/** An edition's documents, here or on another host. */
export interface SiteDocuments {
  readonly tag: string;
  /** Names and addresses of the editions that are searched with it. */
  readonly editions: readonly (readonly [name: string, url: string])[];
  /** Whether `here` holds all of them. */
  readonly isWhole: boolean;
  readonly here: Here;
  /** Those that the answer to a query can hold. */
  readonly prepare: (query: Query) => Promise<Here>;
  /** All of them, for pasted footnotes. */
  readonly whole: () => Promise<Here>;
}

/**
 * Loads the documents of the site at an address, or the directory of their parts.
 *
 * @param patience milliseconds that the host has for each file; without end where none are given
 */
export async function loadDocuments(site: string, patience?: number): Promise<SiteDocuments> {
  const [packed, names] = await Promise.all([
    load<PackedIndex | PartedIndex>(`${site}search/symbols.json`, patience),
    load<NameList>(`${site}search/names.json`, patience),
  ]);
  const { tag, editions = [] } = packed;
  if (!('parts' in packed)) {
    const here = { index: readyIndex(parsePackedIndex(packed)), names: readyNames(names) };
    const always = (): Promise<Here> => Promise.resolve(here);
    return { tag, editions, isWhole: true, here, prepare: always, whole: always };
  }
  // Editions of one article do without it.
  const { PartsReader } = await import('../../search/parts-reader.ts');
  const reader = new PartsReader(packed.parts, (name) => load(`${site}search/${tag}/${name}.json`, patience));
  const nothing = { entries: [], noteParagraphs: [], chapters: [] };
  return {
    tag,
    editions,
    isWhole: false,
    here: { index: readyIndex(nothing), names: readyNames({ names: [] }) },
    prepare: async (query) => toHere(await reader.prepare(query)),
    whole: async () => toHere(await reader.whole()),
  };
}

function toHere({ index, names, named }: PartialIndex): Here {
  return { index: readyIndex(index), names: readyNames(names), named };
}

/**
 * A file of JSON.
 *
 * @throws when it does not come, or not in time
 */
export async function load<Data>(address: string, patience?: number): Promise<Data> {
  const response = await fetch(
    address,
    patience === undefined ? {} : { signal: AbortSignal.timeout(patience) },
  );
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as Data;
}
