// `npm run bench:graph`: our graph beside what people would pick instead, on the same data, in the same browser, in the
// same run. Absolute times are of this machine and this hour; the ratios are what to compare.
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../find-browser.mjs';
import { serveFolder } from '../serve-folder.ts';
import { basePath } from '../settings.ts';
import { siteOfThisRun } from './build-site.ts';
import { benchFolder, buildBenchPages, type BenchPage } from './graph/bench-pages.ts';
import { firstInput, type FirstInput } from './graph/first-input.ts';
import { seededGraph } from './graph/seeded-graph.ts';

/** One figure of a bench. */
export interface Row {
  readonly bench: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
}

/** This article's size, and two that are larger; the smaller, the more often: all are quick there, and near each other. */
const sizes = [
  { name: '70/110', documents: 70, edges: 110, patience: 30_000, rounds: 5 },
  { name: '1,000/3,000', documents: 1000, edges: 3000, patience: 30_000, rounds: 3 },
  { name: '5,000/15,000', documents: 5000, edges: 15_000, patience: 30_000, rounds: 1 },
] as const;
type Size = (typeof sizes)[number];
const seed = 20_200_930;
/** A mouse reports its place 125 times a second, whether the page keeps up or not; there and back, by so many pixels. */
const gesture = { lasts: 2400, every: 8, reach: 150 } as const;
/** Milliseconds that a settled page has for all the rest; it takes six seconds of them if it keeps up. */
const answerTime = 30_000;
/** A screen shows 60 frames a second at most, and then all that are quick look alike: here nobody is held back. */
const uncapped = ['--disable-frame-rate-limit', '--disable-gpu-vsync'] as const;

/**
 * Measures every contestant at every size, or those whose names hold one of the words; a word with a digit is a size. They
 * take turns, so that what the machine does beside it falls on all; of several rounds the median counts. A layout that has
 * not settled in 30 seconds is stopped and counts as that; one that then answers nothing has no further figures.
 *
 * @example await benchGraph() // [{ bench: 'graph apparatus', figure: '70/110: settled', value: 120, unit: 'ms' }, …]
 */
export async function benchGraph(only: readonly string[] = []): Promise<Row[]> {
  const isWanted = (name: string, words: readonly string[]): boolean =>
    words.length === 0 || words.some((word) => name.includes(word));
  const isSize = (word: string): boolean => /\d/.test(word);
  const names = only.filter((word) => !isSize(word));
  const all = await buildBenchPages();
  const pages = all.filter(({ name }) => isWanted(name, names));
  const found = await findBrowser();
  if (!found) throw new Error('No browser: run `node scripts/setup.mjs --browser`.');
  const site = await serveFolder(benchFolder, { port: 0 });
  // The first browser of a run pays for what the system has not read yet: nobody who is compared should.
  await (await chromium.launch({ executablePath: found.path, args: [...BROWSER_ARGS] })).close();
  const rows: Row[] = only.length === 0 ? await measureFirstInput(found.path) : [];
  for (const { name, bytes } of pages)
    rows.push({ bench: `graph ${name}`, figure: 'script, gzipped', value: bytes / 1024, unit: 'KB' });
  for (const size of sizes)
    if (isWanted(size.name, only.filter(isSize)))
      rows.push(...(await compare(pages, size, site.url, found.path)));
  await site.close();
  return rows;
}

/** All contestants at one size, in turns; one that did not settle is not asked again. */
async function compare(
  pages: readonly BenchPage[],
  size: Size,
  address: string,
  executablePath: string,
): Promise<Row[]> {
  const measured = new Map<string, Row[]>();
  const stopped = new Set<BenchPage>();
  for (let round = 1; round <= size.rounds; round++)
    for (const page of pages) {
      if (stopped.has(page)) continue;
      const path = page.write(seededGraph(size.documents, size.edges, seed), String(size.documents));
      // A browser for each: nobody pays for what another left behind.
      const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS, ...uncapped] });
      const rows: Row[] = [];
      const done = measure(browser, new URL(path, address).href, page, size, rows);
      // A page that is busy for minutes answers no question: what it has shown until then counts.
      await Promise.race([done, sleep(size.patience + answerTime, null, { ref: false })]).finally(() =>
        browser.close(),
      );
      if (rows.length === 0)
        rows.push(rowOf(page, size)('settled (stopped before it was)', size.patience, 'ms'));
      // A run takes minutes: what is known is said at once.
      const told = rows.map(({ figure, value, unit }) => `${figure} ${value.toFixed(1)} ${unit}`);
      console.error(`bench: ${page.name}, round ${round}: ${told.join(', ')}`);
      if (rows.length < 3) stopped.add(page);
      for (const row of rows) {
        const key = `${row.bench} ${row.figure}`;
        measured.set(key, [...(measured.get(key) ?? []), row]);
      }
    }
  return [...measured.values()].map(medianOf);
}

function medianOf(rows: readonly Row[]): Row {
  const sorted = rows.toSorted((a, b) => a.value - b.value);
  const middle = sorted[sorted.length >> 1];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}

/** The graph's page as it is published, opened five times in a fresh browser: the median, and the slowest answer. */
async function measureFirstInput(executablePath: string): Promise<Row[]> {
  const site = await serveFolder(siteOfThisRun(), { port: 0, base: basePath() });
  const times: FirstInput[] = [];
  for (let visit = 0; visit < 5; visit++) {
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
    times.push(await firstInput(browser, new URL('graph/', site.url).href));
    await browser.close();
  }
  await site.close();
  const sorted = (key: keyof FirstInput): number[] =>
    times.map((time) => time[key]).toSorted((a, b) => a - b);
  const row = (figure: string, value: number): Row => ({ bench: 'graph page', figure, value, unit: 'ms' });
  return [
    row('awake after load, median of 5', sorted('awake')[2] ?? Number.NaN),
    row('first click answered after load, median of 5', sorted('answered')[2] ?? Number.NaN),
    row('first click answered after load, slowest of 5', sorted('answered')[4] ?? Number.NaN),
  ];
}

/** Makes rows of one contestant at one size. */
function rowOf({ name }: BenchPage, size: Size): (figure: string, value: number, unit: string) => Row {
  return (figure, value, unit) => ({
    bench: `graph ${name}`,
    figure: `${size.name}: ${figure}`,
    value,
    unit,
  });
}

/** Measures one contestant, and adds each figure to `rows` as soon as it is known: none if it has not settled in time. */
async function measure(
  browser: Browser,
  address: string,
  contestant: BenchPage,
  size: Size,
  rows: Row[],
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(size.patience + answerTime);
  const row = rowOf(contestant, size);
  await page.goto(address, { waitUntil: 'commit' });
  const settled = await page
    .waitForFunction(() => (globalThis as { settledAt?: number }).settledAt, null, {
      timeout: size.patience,
      polling: 50,
    })
    .then((handle) => handle.jsonValue())
    .catch(() => undefined);
  if (settled === undefined) return;
  rows.push(row('settled', settled, 'ms'));
  await page.waitForTimeout(400);
  const corner = { x: 1225, y: 12 };
  const before = await markAt(page);
  const pan = await framesDuring(page, corner, { x: -2, y: 1 });
  await page.waitForTimeout(400);
  rows.push(row('pan', pan, 'fps'));
  const after = await markAt(page);
  if (Math.abs(after.x - before.x) < 5)
    throw new Error(`${contestant.name} was to be panned and did not move.`);
  const drag = await framesDuring(page, await markAt(page), { x: 1, y: 0.5 });
  rows.push(row('drag', drag, 'fps'));
}

function markAt(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const { x, y } = (globalThis as unknown as { markAt: () => { x: number; y: number } }).markAt();
    return { x, y };
  });
}

/** Presses at a point, moves there and back, and counts the frames that the page drew meanwhile. */
async function framesDuring(
  page: Page,
  from: { x: number; y: number },
  by: { x: number; y: number },
): Promise<number> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.evaluate(() => {
    const counter = globalThis as unknown as { frames: number; counting: boolean };
    counter.frames = 0;
    counter.counting = true;
    const count = (): void => {
      counter.frames++;
      if (counter.counting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const began = performance.now();
  const passed = (): number => performance.now() - began;
  const sent: Promise<void>[] = [];
  while (passed() < gesture.lasts) {
    const part = passed() / gesture.lasts;
    // Not quite back, so that what was moved can be seen to have moved.
    const turn = gesture.reach * Math.min(part, 1.2 - part);
    sent.push(page.mouse.move(Math.round(from.x + by.x * turn), Math.round(from.y + by.y * turn)));
    await sleep(gesture.every);
  }
  const frames = await page.evaluate(() => {
    const counter = globalThis as unknown as { frames: number; counting: boolean };
    counter.counting = false;
    return counter.frames;
  });
  const seconds = passed() / 1000;
  await Promise.all(sent);
  await page.mouse.up();
  return frames / seconds;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await benchGraph(process.argv.slice(2));
  const width = Math.max(...rows.map((row) => row.bench.length + row.figure.length)) + 4;
  for (const row of rows)
    console.log(
      `${`${row.bench}  ${row.figure}`.padEnd(width)}${row.value.toFixed(row.value < 100 ? 1 : 0).padStart(9)} ${row.unit}`,
    );
}
