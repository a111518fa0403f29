// What search loads from the site: the index, the names, and for pastes the registry. Each once, when first wanted.
import type { RegistryEntry } from '../../search/answer-footnotes.ts';
import type { ReadyIndex } from '../../search/look-up.ts';
import type { TextEngine } from '../../search/text-search.ts';
import type { Query } from '../../search/types.ts';
import { href } from '../href.ts';
import type * as DecodedSymbol from './decoded-symbol.ts';
import type { FootnoteResults } from './footnote-results.ts';
import type { Here } from './results-view.ts';
import { load, loadDocuments } from './site-documents.ts';
import type { SiteDocuments } from './site-documents.ts';

/** An edition on another host, searched as one with this one. */
export interface OtherEdition extends Here {
  readonly name: string;
  readonly url: string;
  readonly tag: string;
}

/** Everything a search needs, wherever it comes from. */
export interface SearchSource extends Here {
  readonly text: TextEngine;
  /** The other editions that answer, and the names of those that do not. */
  readonly others?: readonly OtherEdition[];
  readonly silent?: readonly string[];
  /** Where an index comes in parts: the source with the documents that the answer to a query can hold. */
  readonly prepare?: (query: Query) => Promise<SearchSource>;
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
  const own = await loadDocuments(href('/'));
  const wanted = own.editions;
  const came = await Promise.all(wanted.map(([name, url]) => loadOther(name, url)));
  const others = came.filter((other) => other !== null);
  const silent = wanted.map(([name]) => name).filter((_, at) => came[at] === null);
  const source: SearchSource = {
    ...own.here,
    text: textEngine(own.tag, others),
    others,
    silent,
    decode: () => import('./decoded-symbol.ts'),
    footnotes: async () => footnoteReader((await own.whole()).index),
    resolve: (url) => (/^https?:/.test(url) ? url : href(url)),
  };
  if (own.isWhole && others.every(({ documents }) => documents.isWhole)) return source;
  return {
    ...source,
    prepare: async (query) => {
      const [here, ...there] = await Promise.all([
        own.prepare(query),
        ...others.map((other) => prepareOther(other, query)),
      ]);
      const lost = others.filter((_, at) => there[at] === null).map(({ name }) => name);
      return {
        ...source,
        ...here,
        others: there.filter((other) => other !== null),
        silent: [...silent, ...lost],
      };
    },
  };
}

/** The engine of text search, which comes when words are first searched: a symbol is looked up without it. */
function textEngine(tag: string, others: readonly OtherEdition[]): TextEngine {
  let engine: TextEngine | null = null;
  return {
    find: async (...wanted) => {
      const { pagefindEngine } = await import('./pagefind-engine.ts');
      return (engine ??= pagefindEngine(tag, others)).find(...wanted);
    },
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

type Other = OtherEdition & { readonly documents: SiteDocuments };

/** Null when the other host does not answer in time or not with an index: this edition is searched without it. */
async function loadOther(name: string, url: string): Promise<Other | null> {
  try {
    const documents = await loadDocuments(url, PATIENCE);
    return { ...documents.here, name, url, tag: documents.tag, documents };
  } catch {
    return null;
  }
}

async function prepareOther(other: Other, query: Query): Promise<OtherEdition | null> {
  try {
    return { ...other, ...(await other.documents.prepare(query)) };
  } catch {
    return null;
  }
}
