// Scale: editions of 1, 10 and 100 articles' worth are built one after the other in one run; build time is to grow no
// faster than the input, and what a reader downloads is to stay as it is.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { weighPage } from '../page-weight.ts';
import { basePath } from '../settings.ts';
import type { Row } from '../bench.ts';
import { makeEdition } from './make-edition.ts';

const SIZES: readonly number[] = process.env['APPARATUS_BENCH_SIZES']?.split(',').map(Number) ?? [1, 10, 100];
const BENCH = 'scale';

interface Figures {
  readonly articles: number;
  readonly seconds: number;
  readonly chapter: number;
  readonly lookup: number;
  readonly firstSearch: number;
}

/** Builds each edition with the real build and compares it with the smallest, as ratios. */
export function benchScale(): Promise<readonly Row[]> {
  const all = SIZES.map(measure);
  const [first] = all;
  return Promise.resolve(all.flatMap((figures) => toRows(figures, first ?? figures)));
}

function measure(articles: number): Figures {
  const content = join('.bench', `edition-${articles}`);
  const out = join('.bench', `site-${articles}`);
  for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true });
  makeEdition(content, articles);
  const started = performance.now();
  const ran = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      APPARATUS_CONTENT: content,
      APPARATUS_OUT: out,
      NODE_OPTIONS: '--max-old-space-size=12000',
    },
  });
  if (ran.status !== 0)
    throw new Error(`The edition of ${articles} does not build:\n${ran.stdout}\n${ran.stderr}`);
  const seconds = (performance.now() - started) / 1000;
  const chapters = globSync('chapters/*/index.html', { cwd: out });
  const weights = chapters.map((page) => weighPage(out, page, basePath()).total).sort((a, b) => a - b);
  return {
    articles,
    seconds,
    chapter: weights[weights.length >> 1] ?? 0,
    lookup: lookupBytes(out),
    firstSearch: searchBytes(out),
  };
}

/** The indexes that a first look-up of a symbol or a title downloads. */
function lookupBytes(out: string): number {
  return ['search/symbols.json', 'search/names.json'].reduce((sum, file) => sum + zipped(out, file), 0);
}

/** Result texts that a first search fetches, by kind of text at the most. */
const RESULTS = 10;

/** What a first search of one word adds to a look-up: the engine, its table of texts, one part of the index, texts. */
function searchBytes(out: string): number {
  const folder = join(out, 'pagefind');
  const of = (pattern: string): number[] =>
    globSync(pattern, { cwd: folder })
      .map((file) => zipped(folder, file))
      .sort((a, b) => a - b);
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const middle = (values: readonly number[]): number => values[values.length >> 1] ?? 0;
  const engine = sum(['*.json', '*.js', '*.pf_meta', 'wasm.*', 'filter/*'].flatMap(of));
  return engine + middle(of('index/*')) + RESULTS * middle(of('fragment/*'));
}

/** Pagefind's own files are zipped already; gzip adds some bytes to those, as a host would not. */
function zipped(folder: string, file: string): number {
  const bytes = readFileSync(join(folder, file));
  return Math.min(bytes.length, gzipSync(bytes).length);
}

function toRows(figures: Figures, first: Figures): Row[] {
  const size = `${figures.articles} × (${figures.articles * 58} notes)`;
  const grown = figures.articles / first.articles;
  return [
    { bench: BENCH, figure: `build, ${size}`, value: figures.seconds, unit: 's' },
    {
      bench: BENCH,
      figure: `build time per input against the smallest, ${size}`,
      value: figures.seconds / first.seconds / grown,
      unit: 'ratio',
    },
    { bench: BENCH, figure: `median chapter, ${size}`, value: figures.chapter, unit: 'bytes gz' },
    {
      bench: BENCH,
      figure: `chapter against the smallest, ${size}`,
      value: figures.chapter / first.chapter,
      unit: 'ratio',
    },
    { bench: BENCH, figure: `symbols and names, ${size}`, value: figures.lookup, unit: 'bytes gz' },
    {
      bench: BENCH,
      figure: `symbols and names against the smallest, ${size}`,
      value: figures.lookup / first.lookup,
      unit: 'ratio',
    },
    { bench: BENCH, figure: `first search, ${size}`, value: figures.firstSearch, unit: 'bytes gz' },
    {
      bench: BENCH,
      figure: `first search against the smallest, ${size}`,
      value: figures.firstSearch / first.firstSearch,
      unit: 'ratio',
    },
  ];
}
