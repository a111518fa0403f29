// What a reader downloads for each kind of page, and how long the edition takes to build, cold and warm.
import { globSync } from 'node:fs';
import type { Row } from '../bench.ts';
import { basePath } from '../settings.ts';
import { weighPage } from '../page-weight.ts';
import { buildSite } from './build-site.ts';

const BENCH = 'pages';

/** The kinds of pages, by their files; of many, the median and the heaviest are told. */
const KINDS: readonly (readonly [string, string])[] = [
  ['home', 'index.html'],
  ['chapter', 'chapters/*/index.html'],
  ['document', 'documents/*/index.html'],
  ['note', 'notes/*/index.html'],
  ['body', 'bodies/*/index.html'],
  ['contents', 'chapters/index.html'],
  ['notes', 'notes/index.html'],
  ['documents', 'documents/index.html'],
  ['bodies', 'bodies/index.html'],
  ['checks', 'checks/index.html'],
  ['data', 'data/index.html'],
  ['graph', 'graph/index.html'],
  ['search', 'search/index.html'],
  ['about', 'about/index.html'],
  ['print', 'print/index.html'],
];

/** Builds cold and warm, and weighs every kind of page: HTML, styles and scripts, gzipped, fonts apart. */
export function benchPages(): Promise<readonly Row[]> {
  const cold = buildSite('cold');
  const warm = buildSite('warm');
  const pages = globSync('**/*.html', { cwd: cold.folder }).length;
  return Promise.resolve([
    row('build, cold', cold.seconds, 's'),
    row('build, warm', warm.seconds, 's'),
    row('pages built', pages, 'pages'),
    ...KINDS.flatMap(([kind, files]) => weighKind(cold.folder, kind, files)),
  ]);
}

function weighKind(folder: string, kind: string, files: string): Row[] {
  const weights = globSync(files, { cwd: folder })
    .map((page) => weighPage(folder, page, basePath()))
    .sort((a, b) => a.total - b.total);
  const heaviest = weights.at(-1);
  const median = weights[weights.length >> 1];
  if (!heaviest || !median) return [];
  const rows = [row(`${kind}, heaviest`, heaviest.total, 'bytes gz')];
  rows.push(row(`${kind}, heaviest, of it script`, heaviest.script, 'bytes gz'));
  if (weights.length > 1) rows.unshift(row(`${kind}, median of ${weights.length}`, median.total, 'bytes gz'));
  return rows;
}

function row(figure: string, value: number, unit: string): Row {
  return { bench: BENCH, figure, value, unit };
}
