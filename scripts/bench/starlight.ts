// Two Starlight sites with their own Pagefind beside our own edition: one with the same chapters and notes as plain
// Markdown, one that has besides a page for each note, document and body, as ours has. All are built cold, in turn, in
// one run; the ratios are what to compare.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { loadEdition } from '../../src/corpus/edition.ts';
import type { Edition } from '../../src/corpus/types.ts';
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

/** Builds each cold, two times in turn, and tells the quicker build of each and the weight of their chapters. */
export async function benchStarlight(): Promise<readonly Row[]> {
  installPeers(folder, packages);
  const edition = await loadEdition(contentDir());
  const seconds = {
    own: Number.POSITIVE_INFINITY,
    chapters: Number.POSITIVE_INFINITY,
    all: Number.POSITIVE_INFINITY,
  };
  let chapter = Number.NaN;
  let pages = Number.NaN;
  for (let round = 0; round < 2; round++) {
    seconds.own = Math.min(seconds.own, buildSite('cold').seconds);
    writeChapters();
    seconds.chapters = Math.min(seconds.chapters, buildStarlight());
    chapter = medianChapter(join(folder, 'dist'), '/');
    writeApparatus(edition);
    seconds.all = Math.min(seconds.all, buildStarlight());
    pages = countPages(join(folder, 'dist'));
  }
  const site = join('.bench', 'site');
  return [
    ...compare('cold build', 's', seconds.own, {
      'Starlight with the chapters alone': seconds.chapters,
      'Starlight with a page for each note, document and body too': seconds.all,
    }),
    ...compare('pages built', 'pages', countPages(site), { 'the larger Starlight site': pages }),
    ...compare('median chapter, html + css + script', 'bytes gz', medianChapter(site, basePath()), {
      Starlight: chapter,
    }),
  ];
}

/** The chapters as GitHub's Markdown, each with the notes that it calls; the components leave their text behind. */
function writeChapters(): void {
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

/** What else our site has a page for, in a few plain sentences each. */
function writeApparatus({ notes, documents, graph }: Edition): void {
  const write = (room: string, slug: string, title: string, paragraphs: readonly (string | null)[]): void => {
    mkdirSync(join(docs, room), { recursive: true });
    const text = paragraphs.filter((paragraph) => paragraph !== null).join('\n\n');
    writeFileSync(join(docs, room, `${slug}.md`), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`);
  };
  for (const { number, text, citations } of notes) {
    const cited = citations.flatMap(({ document }) => document ?? []);
    write('notes', String(number), `Note ${number}`, [
      text,
      cited.map((id) => `- [${id}](/documents/${id}/)`).join('\n'),
    ]);
  }
  for (const { id, title, shortTitle, symbols, body, issued, remark } of documents) {
    const edges = graph.edges.filter(({ source, target }) => source === id || target === id);
    write('documents', id, shortTitle, [
      title,
      symbols.join(', '),
      body,
      issued,
      remark,
      edges.map(({ type, source, target }) => `- ${source} ${type} ${target}`).join('\n'),
    ]);
  }
  for (const { id, label, type } of graph.nodes) {
    if (type === 'body') write('bodies', id, label, [`Documents of ${label}.`]);
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
  clearProject(folder);
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

/** One figure of ours and of others, each with the ratio of ours to theirs. */
function compare(figure: string, unit: string, own: number, others: Readonly<Record<string, number>>): Row[] {
  const bench = 'starlight';
  return [
    { bench, figure: `${figure}, apparatus`, value: own, unit },
    ...Object.entries(others).flatMap(([name, value]) => [
      { bench, figure: `${figure}, ${name}`, value, unit },
      { bench, figure: `${figure}, apparatus against ${name}`, value: own / value, unit: 'ratio' },
    ]),
  ];
}
