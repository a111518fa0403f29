// `npm run bench [name …]`: runs the benches in scripts/bench/ and writes one table. Absolute times are of this
// machine and this hour; the ratios are what to compare.
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** One figure of a bench. */
export interface Row {
  readonly bench: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
}

type Bench = () => Promise<readonly Row[]>;

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const files = globSync('bench/*.ts', { cwd: here }).sort();
const known = files.map((file) => basename(file, '.ts'));
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`bench: no bench called ${unknown.join(', ')}.\n       There are: ${known.join(', ')}.`);
  process.exit(2);
}

const rows: Row[] = [];
for (const file of files) {
  if (file === 'bench/make-edition.ts') continue;
  if (wanted.length > 0 && !wanted.includes(basename(file, '.ts'))) continue;
  const module: unknown = await import(pathToFileURL(join(here, file)).href);
  for (const run of benchesOf(module)) {
    console.error(`bench: ${basename(file, '.ts')} …`);
    rows.push(...(await run()));
  }
}
const table = toMarkdown(rows);
console.log(table);
mkdirSync('.bench', { recursive: true });
writeFileSync('.bench/results.md', table);

/** A bench file exports functions named `bench…`. */
function benchesOf(module: unknown): Bench[] {
  if (typeof module !== 'object' || module === null) return [];
  return Object.entries(module)
    .filter(([name, value]) => name.startsWith('bench') && typeof value === 'function')
    .map(([, value]) => value as Bench);
}

function toMarkdown(all: readonly Row[]): string {
  const figure = (value: number): string =>
    Math.abs(value) >= 100 || Number.isInteger(value)
      ? Math.round(value).toLocaleString('en-US')
      : value.toPrecision(3);
  return [
    '| bench | figure | value | unit |',
    '| --- | --- | ---: | --- |',
    ...all.map((row) => `| ${row.bench} | ${row.figure} | ${figure(row.value)} | ${row.unit} |`),
    '',
  ].join('\n');
}
