// `npm run build`: the site. Astro makes the pages in a process of its own; what does not need them (the data, the
// search index, the bundles) is made here meanwhile, and what reads the finished pages comes last.
//
//   node scripts/build.ts                the whole site
//   node scripts/build.ts data offline   these parts alone, into a site that is there
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEdition } from '../src/corpus/edition.ts';
import { EditionError } from '../src/corpus/edition-error.ts';
import type { Edition } from '../src/corpus/types.ts';
import { toLintText } from '../src/exports/to-lint-text.ts';
import { writeGraphData } from '../src/graph/graph-data.ts';
import { renderOverview } from '../src/graph/pictures.ts';
import { prepareData } from './build/data.ts';
import { writeHeaders } from './build/headers.ts';
import { prepareOffline } from './build/offline.ts';
import { prepareOneFile } from './build/one-file.ts';
import { PagesError, startPages } from './build/pages.ts';
import { prepareSearchIndex } from './build/search-index.ts';
import { contentDir, outDir } from './settings.ts';

/** Puts a prepared part into the built site; what it returns is said. */
type Write = () => string | undefined;

interface Part {
  readonly name: string;
  /** Works out what needs no built page. */
  readonly prepare: (edition: () => Promise<Edition>) => Promise<Write> | Write;
}

/** In the order in which they are written: the offline worker comes last, for it lists what is there. */
const PARTS: readonly Part[] = [
  { name: 'data', prepare: async (edition) => prepareData(await edition()) },
  { name: 'search index', prepare: async (edition) => prepareSearchIndex(await edition()) },
  { name: 'one-file edition', prepare: async (edition) => prepareOneFile(await edition()) },
  { name: 'headers', prepare: () => writeHeaders },
  { name: 'offline', prepare: prepareOffline },
];

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !PARTS.some((part) => part.name === name));
if (unknown !== undefined)
  fail(`there is no part "${unknown}".`, `The parts are: ${PARTS.map(({ name }) => name).join(', ')}.`);
const parts = asked.length === 0 ? PARTS : PARTS.filter(({ name }) => asked.includes(name));

const started = performance.now();
const shelf = mkdtempSync(join(tmpdir(), 'apparatus-layouts-'));
process.env['APPARATUS_LAYOUTS'] = shelf;
const pages = asked.length === 0 ? startPages() : null;
try {
  const edition = once(() => loadEdition(contentDir()));
  // First what the pages would otherwise have to work out themselves when they come to it.
  if (pages) layOut(await edition());
  const writes: { name: string; write: Write }[] = [];
  for (const { name, prepare } of parts) writes.push({ name, write: await prepare(edition) });
  if (pages) {
    await pages.done;
    say('pages');
  }
  for (const { name, write } of writes) say(name, write());
  console.log(`build: the site is in ${outDir()}`);
} catch (error) {
  pages?.stop();
  tell(error);
  process.exitCode = 1;
} finally {
  rmSync(shelf, { recursive: true, force: true });
}

/** What the content has wrong, what Astro said, or a fault of the build's own. */
function tell(error: unknown): void {
  if (error instanceof EditionError)
    process.stderr.write(toLintText(error.diagnostics.filter(({ severity }) => severity === 'error')));
  else if (error instanceof PagesError) process.stderr.write(error.message);
  else console.error(error);
}

/** Puts every layout that a page shows on the shelf. */
function layOut(edition: Edition): void {
  writeGraphData(edition);
  renderOverview(edition);
}

function say(name: string, said?: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`build: ${name}${said === undefined ? '' : `, ${said}`} (at ${seconds} s)`);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function fail(what: string, hint: string): never {
  console.error(`build: ${what}\n       ${hint}`);
  process.exit(1);
}
