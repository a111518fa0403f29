// What search costs: a keystroke among 10,000 symbols, the bytes of index and script, and the first and the next text
// search in a browser. The site must be built.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { lookUp, readyIndex } from '../../src/search/look-up.ts';
import type { ReadyIndex } from '../../src/search/look-up.ts';
import { findByName, readyNames } from '../../src/search/name-documents.ts';
import { entryKey } from '../../src/search/entry-key.ts';
import { readQuery } from '../../src/search/read-query.ts';
import type { SearchEntry } from '../../src/search/types.ts';
import type { Row } from '../bench.ts';
import { BROWSER_ARGS, findBrowser } from '../find-browser.mjs';
import { serveFolder } from '../serve-folder.ts';
import { outDir } from '../settings.ts';

const BENCH = 'search';
const SYMBOLS = 10_000;
/** Typed letter by letter: one that is there, one that is not, the beginning of many, words. */
const TYPED = [
  'A/HRC/35/35',
  'a hrc 99 9999',
  'E/CN.4/2006/96',
  'HRC/35',
  '2625 (XXV)',
  'right to development',
];

/** The bench of search. */
export async function benchSearch(): Promise<Row[]> {
  return [...benchKeystrokes(), ...weighFiles(), ...(await benchBrowser())];
}

function benchKeystrokes(): Row[] {
  const entries = Array.from({ length: SYMBOLS }, (_, at) => manySymbols(at)).sort((a, b) =>
    (a.keys[0] ?? '') < (b.keys[0] ?? '') ? -1 : 1,
  );
  const started = performance.now();
  const index = readyIndex({ entries, noteParagraphs: [], chapters: [] });
  const names = readyNames({ names: entries.map(({ title }) => [title]) });
  const ready = performance.now() - started;
  const strokes = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  for (const stroke of strokes) answer(stroke, index, names);
  const times = strokes.map((stroke) => {
    const before = performance.now();
    answer(stroke, index, names);
    return performance.now() - before;
  });
  return [
    row('10,000 symbols made ready', ready, 'ms'),
    row('keystroke, mean', times.reduce((sum, time) => sum + time, 0) / times.length, 'ms'),
    row('keystroke, slowest', Math.max(...times), 'ms'),
  ];
}

function answer(text: string, index: ReadyIndex, names: ReturnType<typeof readyNames>): void {
  const query = readQuery(text);
  lookUp(query, index);
  if (query.kind === 'words' || query.kind === 'partial') findByName(query.text, names);
}

function manySymbols(at: number): SearchEntry {
  const session = 1 + (at % 60);
  const number = 1 + Math.floor(at / 240);
  const shapes = [
    `A/HRC/${session}/${number}`,
    `A/${session}/${number}`,
    `E/CN.4/${1946 + session}/${number}`,
    `A/RES/${31 + session}/${number}`,
  ];
  const symbol = shapes[Math.floor(at / 60) % 4] ?? '';
  return {
    id: `document-${at}`,
    title: `Report ${number} of session ${session}`,
    symbols: [symbol],
    keys: [entryKey(symbol)],
    notes: [at],
    places: [],
    kin: [],
    citedBy: [],
    adoptedAs: [],
  };
}

function weighFiles(): Row[] {
  const folder = join(outDir(), '_astro');
  const parts = staticImports(folder, 'search-dialog');
  const weigh = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024;
  return [
    row('index of symbols', weigh([join(outDir(), 'search/symbols.json')]), 'KB gzipped'),
    row('names of documents', weigh([join(outDir(), 'search/names.json')]), 'KB gzipped'),
    row('script of the dialog', weigh(parts), 'KB gzipped'),
    row('script that decodes', weigh(added(folder, 'decoded-symbol', parts)), 'KB gzipped'),
    row('script that reads footnotes', weigh(added(folder, 'answer-footnotes', parts)), 'KB gzipped'),
  ];
}

/** The files that a chunk needs at once, itself included. */
function staticImports(folder: string, name: string): readonly string[] {
  const [first] = globSync(`${name}.*.js`, { cwd: folder });
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, other = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      visit(join(folder, other));
    }
  };
  if (first !== undefined) visit(join(folder, basename(first)));
  return [...found];
}

function added(folder: string, name: string, known: readonly string[]): readonly string[] {
  return staticImports(folder, name).filter((file) => !known.includes(file));
}

async function benchBrowser(): Promise<Row[]> {
  const found = await findBrowser();
  if (!found) return [];
  const site = await serveFolder(outDir(), { port: 0 });
  const browser = await chromium.launch({ executablePath: found.path, args: [...BROWSER_ARGS] });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let bytes = 0;
  page.on('response', (response) => {
    if (!response.url().includes('/pagefind/')) return;
    void response.body().then((body) => (bytes += Math.min(body.length, gzipSync(body).length)));
  });
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open]');
  const first = await timeQuery(page, 'solidarity rights');
  await page.waitForTimeout(300);
  const firstBytes = bytes;
  const next: number[] = [];
  for (const text of ['global health', 'declaration', 'refugees', 'shared future', 'sustainable']) {
    next.push(await timeQuery(page, text));
  }
  await browser.close();
  await site.close();
  return [
    row('first text search, transferred', firstBytes / 1024, 'KB gzipped'),
    row('first text search', first, 'ms'),
    row('next text searches, slowest', Math.max(...next), 'ms'),
  ];
}

/** Milliseconds from the last letter to the results, the pause after it included. */
async function timeQuery(page: Page, text: string): Promise<number> {
  return page.evaluate(async (query) => {
    const input = document.querySelector<HTMLInputElement>('dialog input');
    const list = document.querySelector('dialog [role="listbox"]');
    if (!input || !list) return Number.NaN;
    const shown = new Promise<void>((done) => {
      new MutationObserver((_, observer) => {
        if (!list.querySelector('.excerpt')) return;
        observer.disconnect();
        done();
      }).observe(list, { childList: true });
    });
    list.replaceChildren();
    const started = performance.now();
    input.value = query;
    input.dispatchEvent(new Event('input'));
    await shown;
    return performance.now() - started;
  }, text);
}

function row(figure: string, value: number, unit: string): Row {
  return { bench: BENCH, figure, value, unit };
}
