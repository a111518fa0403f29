// What a reader of a built edition downloads for a chapter, a lookup and a first search, as the site's own search asks
// for it, and which kinds of page outgrow their budgets.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackedIndex, PartedIndex } from '../../src/search/packed-index.ts';
import { PartsReader } from '../../src/search/parts-reader.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { PAGE_BUDGETS } from '../page-budgets.ts';
import { weighPage } from '../page-weight.ts';
import { basePath } from '../settings.ts';

/** How much there is in an edition, and gzipped bytes. */
export interface EditionWeights {
  readonly notes: number;
  readonly documents: number;
  readonly edges: number;
  readonly chapter: number;
  /** The lookup of a symbol, the median of many. */
  readonly lookup: number;
  /** Lookups of other kinds, each the first of a reader. */
  readonly lookups: readonly { readonly query: string; readonly bytes: number }[];
  readonly firstSearch: number;
  readonly overBudget: readonly { readonly kind: string; readonly bytes: number; readonly budget: number }[];
}

/** Besides whole symbols: the beginning of many, figures alone, a note, a name that many share, words of a name. */
const QUERIES = ['A/HRC', '7/1', 'note 18', 'report', 'matters of invention'];
/** How many symbols are looked up. */
const SYMBOLS = 50;
/** Result texts that a first search fetches, by kind of text at the most. */
const RESULTS = 10;

/** Weighs a built edition that `makeEdition` invented. */
export async function weighEdition(out: string): Promise<EditionWeights> {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(out, file), 'utf8'));
  const documents = read('data/documents.json') as readonly { symbol: { canonical: string } | null }[];
  const { notes } = read('data/notes.json') as { notes: readonly unknown[] };
  const { edges } = read('data/graph.json') as { edges: readonly { layer: string }[] };
  const symbols = documents.flatMap(({ symbol }) => symbol?.canonical ?? []);
  const some = symbols.filter((_, at) => at % Math.ceil(symbols.length / SYMBOLS) === 0);
  const lookups: { query: string; bytes: number }[] = [];
  for (const query of [...some, ...QUERIES]) lookups.push({ query, bytes: await weighLookup(out, query) });
  const chapters = globSync('chapters/*/index.html', { cwd: out }).filter((file) => !file.includes('/page/'));
  return {
    notes: notes.length,
    documents: documents.length,
    edges: edges.filter(({ layer }) => layer === 'instrument').length,
    chapter: middle(chapters.map((page) => weighPage(out, page, basePath()).total)),
    lookup: middle(lookups.slice(0, some.length).map(({ bytes }) => bytes)),
    lookups: lookups.slice(some.length),
    firstSearch: weighSearch(out),
    overBudget: findOverBudget(out),
  };
}

/** The two files that every search loads, and of a large edition the parts that the query asks for. */
async function weighLookup(out: string, query: string): Promise<number> {
  const loaded = ['search/symbols.json', 'search/names.json'];
  const packed = JSON.parse(readFileSync(join(out, loaded[0] ?? ''), 'utf8')) as PackedIndex | PartedIndex;
  if ('parts' in packed) {
    const reader = new PartsReader(packed.parts, (name) => {
      const file = `search/${packed.tag}/${name}.json`;
      loaded.push(file);
      return Promise.resolve(JSON.parse(readFileSync(join(out, file), 'utf8')) as unknown);
    });
    await reader.prepare(readQuery(query));
  }
  return loaded.reduce((sum, file) => sum + zipped(out, file), 0);
}

/** What a first search of one word adds to a lookup: the engine, its table of texts, one part of the index, texts. */
function weighSearch(out: string): number {
  const folder = join(out, 'pagefind');
  const of = (pattern: string): number[] =>
    globSync(pattern, { cwd: folder }).map((file) => zipped(folder, file));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  // The worker is not used, and a filter only when something is chosen of it.
  const engine = sum(['pagefind.js', '*.json', '*.pf_meta', 'wasm.*'].flatMap(of));
  return engine + middle(of('index/*')) + RESULTS * middle(of('fragment/*'));
}

function findOverBudget(out: string): EditionWeights['overBudget'] {
  return PAGE_BUDGETS.flatMap(({ kind, pages, total }) => {
    const files = globSync(pages, { cwd: out });
    const bytes = Math.max(0, ...files.map((page) => weighPage(out, page, basePath()).total));
    return bytes > total ? [{ kind, bytes, budget: total }] : [];
  });
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Bytes as a host sends them: Pagefind's own files are packed already, and sent as they are. */
function zipped(folder: string, file: string): number {
  const bytes = readFileSync(join(folder, file));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? bytes.length : Math.min(bytes.length, gzipSync(bytes).length);
}
