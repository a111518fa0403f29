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
import type * as DecodedSymbol from './decoded-symbol.ts';
import type { FootnoteResults } from './footnote-results.ts';
import { pagefindEngine } from './pagefind-engine.ts';

/** Everything a search needs, wherever it comes from. */
export interface SearchSource {
  readonly index: ReadyIndex;
  readonly names: ReadyNames;
  readonly text: TextEngine;
  /** What takes symbols apart in words: loaded when first wanted. */
  readonly decode: () => Promise<typeof DecodedSymbol>;
  /** What reads footnotes and answers them: loaded when first wanted. */
  readonly footnotes: () => Promise<(text: string) => FootnoteResults>;
  /** The address here of a site-relative one. */
  readonly resolve: (url: string) => string;
}

/** Loads the index and the names of the site. */
export async function siteSource(): Promise<SearchSource> {
  const [packed, names] = await Promise.all([
    load<PackedIndex>('/search/symbols.json'),
    load<NameList>('/search/names.json'),
  ]);
  const index = readyIndex(parsePackedIndex(packed));
  return {
    index,
    names: readyNames(names),
    text: pagefindEngine(packed.tag),
    decode: () => import('./decoded-symbol.ts'),
    footnotes: () => footnoteReader(index),
    resolve: href,
  };
}

async function footnoteReader(index: ReadyIndex): Promise<(text: string) => FootnoteResults> {
  const [{ footnoteResults }, { answerFootnotes }, registry] = await Promise.all([
    import('./footnote-results.ts'),
    import('../../search/answer-footnotes.ts'),
    load<readonly RegistryEntry[]>('/search/registry.json'),
  ]);
  return (text) => footnoteResults(text, answerFootnotes(text, registry, index), index, href);
}

async function load<Data>(path: string): Promise<Data> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return (await response.json()) as Data;
}
