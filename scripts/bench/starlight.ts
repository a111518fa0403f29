// A Starlight site with the same chapters and notes as plain Markdown, and its own Pagefind, beside our own edition:
// both are built cold, in turn, in one run; the ratios are what to compare.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Row } from '../bench.ts';
import { weighPage } from '../page-weight.ts';
import { basePath, contentDir } from '../settings.ts';
import { buildSite, clearProject, timeCommand } from './build-site.ts';
import { installPeers } from './install-peers.ts';

const folder = resolve('.bench', 'starlight');
const docs = join(folder, 'src', 'content', 'docs');
const packages = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1' };

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://apparatus.example',
  integrations: [starlight({ title: 'Bench', sidebar: [{ label: 'Chapters', items: [{ autogenerate: { directory: 'chapters' } }] }] })],
});
`;
const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Builds both cold, two times each in turn, and tells the quicker build of each and the weight of their chapters. */
export function benchStarlight(): Promise<readonly Row[]> {
  installPeers(folder, packages);
  writeSite();
  const own: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 2; round++) {
    own.push(buildSite('cold').seconds);
    clearProject(folder);
    theirs.push(buildStarlight());
  }
  const seconds = { own: Math.min(...own), theirs: Math.min(...theirs) };
  const site = { own: join('.bench', 'site'), theirs: join(folder, 'dist') };
  const pages = { own: countPages(site.own), theirs: countPages(site.theirs) };
  const bytes = { own: medianChapter(site.own, basePath()), theirs: medianChapter(site.theirs, '/') };
  return Promise.resolve([
    ...pair('cold build', seconds, 's'),
    ...pair('pages built', pages, 'pages'),
    ...pair(
      'cold build by page',
      { own: seconds.own / pages.own, theirs: seconds.theirs / pages.theirs },
      's',
    ),
    ...pair('median chapter, html + css + script', bytes, 'bytes gz'),
  ]);
}

/** The chapters as GitHub's Markdown, each with the notes that it calls; the components leave their text behind. */
function writeSite(): void {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  mkdirSync(join(docs, 'chapters'), { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src', 'content.config.ts'), COLLECTION);
  writeFileSync(join(docs, 'index.md'), '---\ntitle: Bench\n---\n\nThe chapters stand at the side.\n');
  const notes = readNotes(readFileSync(join(contentDir(), 'notes.md'), 'utf8'));
  for (const file of globSync('chapters/*.mdx', { cwd: contentDir() })) {
    const source = readFileSync(join(contentDir(), file), 'utf8');
    writeFileSync(join(docs, 'chapters', `${basename(file, '.mdx')}.md`), toPlainMarkdown(source, notes));
  }
}

function readNotes(source: string): ReadonlyMap<string, string> {
  const definitions = source.split(/^(?=\[\^[^\]]+\]:)/m);
  return new Map(
    definitions.flatMap((text) => {
      const label = /^\[\^([^\]]+)\]:/.exec(text)?.[1];
      return label === undefined ? [] : [[label, text.trim()] as const];
    }),
  );
}

function toPlainMarkdown(source: string, notes: ReadonlyMap<string, string>): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const title = /^title:.*$/m.exec(head)?.[0] ?? 'title: Chapter';
  const text = body.replace(/<\/?[A-Z][^>]*>/g, '').replace(/\n{3,}/g, '\n\n');
  const called = new Set([...text.matchAll(/\[\^([^\]]+)\]/g)].flatMap(([, label]) => label ?? []));
  const apparatus = [...called].flatMap((label) => notes.get(label) ?? []).join('\n\n');
  return `---\n${title}\n---\n${text}\n${apparatus}\n`;
}

function buildStarlight(): number {
  return timeCommand(folder, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    NODE_ENV: 'production',
  });
}

function countPages(site: string): number {
  return globSync('**/*.html', { cwd: site }).length;
}

function medianChapter(site: string, base: string): number {
  const chapters = globSync('chapters/*/index.html', { cwd: site });
  const totals = chapters.map((page) => weighPage(site, page, base).total).sort((a, b) => a - b);
  return totals[totals.length >> 1] ?? Number.NaN;
}

function pair(figure: string, value: { readonly own: number; readonly theirs: number }, unit: string): Row[] {
  const bench = 'starlight';
  return [
    { bench, figure: `${figure}, apparatus`, value: value.own, unit },
    { bench, figure: `${figure}, Starlight`, value: value.theirs, unit },
    {
      bench,
      figure: `${figure}, apparatus against Starlight`,
      value: value.own / value.theirs,
      unit: 'ratio',
    },
  ];
}
