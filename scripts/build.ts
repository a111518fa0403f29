// `npm run build`: the site. Astro makes the pages in a process of its own; what does not need them (the data, the
// search index, the bundles) is made here meanwhile, and what reads the finished pages comes last.
//
//   node scripts/build.ts                the whole site
//   node scripts/build.ts data offline   these parts alone, into a site that is there
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuildFault } from './build/build-fault.ts';
import { startPages, type Pages } from './build/pages.ts';
import { outDir } from './settings.ts';

const started = performance.now();
const asked = process.argv.slice(2);
// What one process has worked out the other takes from here (src/shelf.ts).
const shelf = mkdtempSync(join(tmpdir(), 'apparatus-shelf-'));
process.env['APPARATUS_SHELF'] = shelf;
// Astro starts before the modules of the parts are even read: it is the longest way.
const pages = asked.length === 0 ? startPages() : null;
try {
  await build(pages);
} catch (error) {
  pages?.stop();
  process.exitCode = 1;
  if (error instanceof BuildFault) process.stderr.write(error.message);
  else throw error;
} finally {
  rmSync(shelf, { recursive: true, force: true });
}

async function build(pages: Pages | null): Promise<void> {
  const { prepareParts } = await import('./build/parts.ts');
  const parts = await prepareParts(asked, pages !== null);
  await pages?.done;
  if (pages) say('pages');
  for (const { name, write } of parts) say(name, await write());
  console.log(`build: the site is in ${outDir()}`);
}

function say(name: string, said?: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`build: ${name}${said === undefined ? '' : `, ${said}`} (at ${seconds} s)`);
}
