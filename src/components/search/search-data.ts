// What search loads from the site: the index, the names, and for pastes the registry. Each once, when first wanted.
import type { RegistryEntry } from '../../search/answer-footnotes.ts';
import { readyIndex } from '../../search/look-up.ts';
import type { ReadyIndex } from '../../search/look-up.ts';
import { readyNames } from '../../search/name-documents.ts';
import type { ReadyNames } from '../../search/name-documents.ts';
import { parsePackedIndex } from '../../search/packed-index.ts';
import type { PackedIndex } from '../../search/packed-index.ts';
import type { TextEngine } from '../../search/text-search.ts';
import type { NameList } from '../../search/types.ts';
import { href } from '../href.ts';
import { pagefindEngine } from './pagefind-engine.ts';

/** Everything a search needs, wherever it comes from. */
export interface SearchSource {
  readonly index: ReadyIndex;
  readonly names: ReadyNames;
  readonly text: TextEngine;
  readonly registry: () => Promise<readonly RegistryEntry[]>;
  /** What takes symbols apart in words, and what reads footnotes: loaded when first wanted. */
  readonly decode: () => Promise<typeof import('./decoded-symbol.ts')>;
  readonly footnotes: () => Promise<typeof import('./footnote-results.ts')>;
  /** The address here of a site-relative one. */
  readonly resolve: (url: string) => string;
}

/** Loads the index and the names of the site. */
export async function siteSource(): Promise<SearchSource> {
  const [packed, names] = await Promise.all([
    load<PackedIndex>('/search/symbols.json'),
    load<NameList>('/search/names.json'),
  ]);
  let registry: Promise<readonly RegistryEntry[]> | null = null;
  return {
    index: readyIndex(parsePackedIndex(packed)),
    names: readyNames(names),
    text: pagefindEngine(packed.tag),
    registry: () => (registry ??= load<readonly RegistryEntry[]>('/search/registry.json')),
    decode: () => import('./decoded-symbol.ts'),
    footnotes: () => import('./footnote-results.ts'),
    resolve: href,
  };
}

async function load<Data>(path: string): Promise<Data> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return (await response.json()) as Data;
}
