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

/** An edition on another host, searched as one with this one. */
export interface OtherEdition {
  readonly name: string;
  readonly url: string;
  readonly tag: string;
  readonly index: ReadyIndex;
  readonly names: ReadyNames;
}

/** Everything a search needs, wherever it comes from. */
export interface SearchSource {
  readonly index: ReadyIndex;
  readonly names: ReadyNames;
  readonly text: TextEngine;
  /** The other editions that answer, and the names of those that do not. */
  readonly others?: readonly OtherEdition[];
  readonly silent?: readonly string[];
  /** What takes symbols apart in words: loaded when first wanted. */
  readonly decode: () => Promise<typeof DecodedSymbol>;
  /** What reads footnotes and answers them: loaded when first wanted. */
  readonly footnotes: () => Promise<(text: string) => FootnoteResults>;
  /** The address of a site-relative one here; a whole address stays. */
  readonly resolve: (url: string) => string;
}

/** Milliseconds that another host has to answer. */
const PATIENCE = 4000;

/** Loads the index and the names of the site, and of the other editions that it names. */
export async function siteSource(): Promise<SearchSource> {
  const [packed, names] = await Promise.all([
    load<PackedIndex>(href('/search/symbols.json')),
    load<NameList>(href('/search/names.json')),
  ]);
  const index = readyIndex(parsePackedIndex(packed));
  const wanted = packed.editions ?? [];
  const came = await Promise.all(wanted.map(([name, url]) => loadOther(name, url)));
  const others = came.filter((other) => other !== null);
  return {
    index,
    names: readyNames(names),
    text: pagefindEngine(packed.tag, others),
    others,
    silent: wanted.map(([name]) => name).filter((_, at) => came[at] === null),
    decode: () => import('./decoded-symbol.ts'),
    footnotes: () => footnoteReader(index),
    resolve: (url) => (/^https?:/.test(url) ? url : href(url)),
  };
}

async function footnoteReader(index: ReadyIndex): Promise<(text: string) => FootnoteResults> {
  const [{ footnoteResults }, { answerFootnotes }, registry] = await Promise.all([
    import('./footnote-results.ts'),
    import('../../search/answer-footnotes.ts'),
    load<readonly RegistryEntry[]>(href('/search/registry.json')),
  ]);
  return (text) => footnoteResults(text, answerFootnotes(text, registry, index), index, href);
}

/** Null when the other host does not answer in time or not with an index: this edition is searched without it. */
async function loadOther(name: string, url: string): Promise<OtherEdition | null> {
  try {
    const [packed, names] = await Promise.all([
      load<PackedIndex>(`${url}search/symbols.json`, PATIENCE),
      load<NameList>(`${url}search/names.json`, PATIENCE),
    ]);
    const index = readyIndex(parsePackedIndex(packed));
    return { name, url, tag: packed.tag, index, names: readyNames(names) };
  } catch {
    return null;
  }
}

async function load<Data>(address: string, patience?: number): Promise<Data> {
  const response = await fetch(
    address,
    patience === undefined ? {} : { signal: AbortSignal.timeout(patience) },
  );
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as Data;
}
