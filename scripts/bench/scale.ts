// Scale: editions of 1, 10 and 100 articles' worth are built one after the other in one run; build time is to grow no
// faster than the input, and what a reader downloads is to stay as it is.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../bench.ts';
import { BUILD_ARGUMENTS } from '../build/engine-flags.ts';
import { makeEdition } from './make-edition.ts';
import { weighEdition } from './weigh-edition.ts';
import type { EditionWeights } from './weigh-edition.ts';

const SIZES: readonly number[] = process.env['APPARATUS_BENCH_SIZES']?.split(',').map(Number) ?? [1, 10, 100];
const BENCH = 'scale';

/** Build time for each note against the smallest edition's: more is faster growth than the input's. */
const MOST_TIME = 1;
/** What a reader downloads against the smallest edition's. */
const MOST_BYTES = 1.5;

type Figures = EditionWeights & { readonly articles: number; readonly seconds: number };

/** Builds each edition with the real build and compares it with the smallest, as ratios; then says what gave way first. */
export async function benchScale(): Promise<readonly Row[]> {
  const all: Figures[] = [];
  for (const articles of SIZES) all.push(await measure(articles));
  const [first] = all;
  if (!first) return [];
  const judged = all.flatMap((figures) => toRows(figures, first));
  return [...judged.map(({ row }) => row), firstLimit(judged)];
}

async function measure(articles: number): Promise<Figures> {
  const content = join('.bench', `edition-${articles}`);
  const out = join('.bench', `site-${articles}`);
  for (const folder of [content, out]) rmSync(folder, { recursive: true, force: true });
  makeEdition(content, articles);
  const started = performance.now();
  const ran = spawnSync(process.execPath, BUILD_ARGUMENTS, {
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
  return { articles, seconds, ...(await weighEdition(out)) };
}

/** A figure, with its limit where it has one. */
interface Judged {
  readonly row: Row;
  readonly limit: Limit | null;
}

interface Limit {
  readonly what: string;
  readonly articles: number;
  readonly value: number;
  readonly most: number;
}

function toRows(figures: Figures, first: Figures): Judged[] {
  const { articles, seconds, notes, documents, edges, chapter, lookup, lookups, firstSearch } = figures;
  const size = `${articles} ×`;
  const plain = (figure: string, value: number, unit: string): Judged => ({
    row: { bench: BENCH, figure: `${size} ${figure}`, value, unit },
    limit: null,
  });
  const against = (what: string, value: number, most: number): Judged => {
    const isOver = value > most && articles > first.articles;
    const verdict = articles === first.articles ? 'ratio' : `ratio, ${isOver ? 'OVER' : 'PASS'} at ${most}`;
    return {
      row: { bench: BENCH, figure: `${size} ${what} against the smallest`, value, unit: verdict },
      limit: { what, articles, value, most },
    };
  };
  return [
    plain('notes', notes, 'notes'),
    plain('documents', documents, 'documents'),
    plain('edges', edges, 'edges'),
    plain('build', seconds, 's'),
    plain('build, a note', (1000 * seconds) / notes, 'ms'),
    against('build time for each note', seconds / notes / (first.seconds / first.notes), MOST_TIME),
    plain('chapter, the median', chapter, 'bytes gz'),
    against('chapter', chapter / first.chapter, MOST_BYTES),
    plain('lookup of a symbol, the median', lookup, 'bytes gz'),
    against('lookup', lookup / first.lookup, MOST_BYTES),
    ...lookups.map(({ query, bytes }) => plain(`lookup of “${query}”`, bytes, 'bytes gz')),
    plain('first search, the median', firstSearch, 'bytes gz'),
    against('first search', firstSearch / first.firstSearch, MOST_BYTES),
    ...figures.overBudget.map(({ kind, bytes, budget }) => ({
      row: {
        bench: BENCH,
        figure: `${size} heaviest page of the kind “${kind}”`,
        value: bytes,
        unit: `bytes gz, OVER its ${budget}`,
      },
      limit: { what: `pages of the kind “${kind}”`, articles, value: bytes, most: budget },
    })),
  ];
}

/** What gives way first, and about where: on the straight line from the last size that keeps the limit. */
function firstLimit(judged: readonly Judged[]): Row {
  const limits = judged.flatMap(({ limit }) => limit ?? []);
  const passed = [...Map.groupBy(limits, ({ what }) => what)].flatMap(([what, all]) => {
    const at = all.findIndex(({ value, most }) => value > most);
    const [before, over] = [all[at - 1], all[at]];
    if (!over) return [];
    if (!before) return [{ what, articles: over.articles }];
    const share = (over.most - before.value) / (over.value - before.value);
    return [{ what, articles: before.articles + share * (over.articles - before.articles) }];
  });
  const [first] = passed.sort((a, b) => a.articles - b.articles);
  return first
    ? {
        bench: BENCH,
        figure: `first limit: ${first.what}, at about`,
        value: first.articles,
        unit: 'articles',
      }
    : { bench: BENCH, figure: 'first limit: none up to', value: Math.max(...SIZES), unit: 'articles' };
}
