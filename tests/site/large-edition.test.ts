// An edition nine times the length of an article, under a path of its own: its index comes in parts, its tables in pages,
// and nothing is missing without scripts or without a network.
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeEdition } from '../../scripts/bench/make-edition.ts';
import { PAGE_BUDGETS } from '../../scripts/page-budgets.ts';
import { weighPage } from '../../scripts/page-weight.ts';
import { findBrokenLinks } from './broken-links.ts';
import { buildSite } from './build-site.ts';
import { readPages } from './built-site.ts';
import { layoutOptions, startRig } from './harness.ts';
import type { Rig, Visit } from './harness.ts';

const BASE = '/large/';
const WORK = '.cache/large-edition';
const [content, out] = [join(WORK, 'content'), join(WORK, 'site')];

let rig: Rig;
let isDown = false;
beforeAll(async () => {
  rmSync(WORK, { recursive: true, force: true });
  makeEdition(content, 9);
  buildSite(out, { APPARATUS_CONTENT: content, APPARATUS_BASE: BASE });
  rig = await startRig(out, {
    base: BASE,
    intercept: (_, response) => {
      if (isDown) response.destroy();
      return isDown;
    },
  });
}, 400_000);
afterAll(() => rig.close());

/** The parts of the index that a page asked for, by name. */
function listenForParts(page: Page): string[] {
  const parts: string[] = [];
  page.on('request', (request) => {
    const part = /\/search\/[0-9a-f]{8}\/(.+)\.json$/.exec(new URL(request.url()).pathname)?.[1];
    if (part !== undefined) parts.push(part);
  });
  return parts;
}

/** What is said to a query, and where its results lead, once `wanted` is said or shown. */
async function ask(page: Page, query: string, wanted: string): Promise<{ said: string; links: string[] }> {
  await page.locator('[data-search-field]').fill(query);
  await page.locator('[data-search-results]').getByText(wanted).first().waitFor();
  const said = (await page.locator('.said').allTextContents()).join(' ');
  const options = page.locator('[data-search-results] a[role="option"]');
  const links = await options.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return { said, links };
}

/** Page after page of a list, by its links to the next one; what `read` finds on each. */
async function readAllPages(
  visit: Visit,
  read: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const all: string[] = [];
  for (;;) {
    all.push(...(await read(visit.page)));
    const next = visit.page.locator('.pages a[rel="next"]');
    if ((await next.count()) === 0) return all;
    await next.click();
  }
}

describe('a lookup', () => {
  test('of a symbol loads the two parts that hold it, and no list of everything', async () => {
    const visit = await rig.visit('search/');
    const parts = listenForParts(visit.page);
    const { links } = await ask(visit.page, 'a hrc 7 1', 'A/HRC/7/1');
    expect(links[0]).toBe(`${BASE}documents/report-7/`);
    expect(parts.map((part) => part.replace(/\d+$/, '')).sort()).toEqual(['row-', 'symbol-']);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  test('of a symbol that nobody cites says so in a sentence, and shows the nearest', async () => {
    const visit = await rig.visit('search/');
    const { said, links } = await ask(visit.page, 'A/HRC/7/400', 'Nearest that are here');
    expect(said).toContain('No note cites A/HRC/7/400.');
    expect(links.length).toBeGreaterThan(0);
    expect((await ask(visit.page, 'S/PV.8000', 'No note cites S/PV.8000.')).links).toEqual([]);
    await visit.close();
  });

  test('of a beginning, of figures alone, of a name and of a note finds them', async () => {
    const visit = await rig.visit('search/');
    // First, for the list of what begins alike has the same symbol in it.
    expect((await ask(visit.page, '39/2', 'A/HRC/39/2')).links[0]).toBe(`${BASE}documents/report-79/`);
    expect((await ask(visit.page, 'A/HRC/39/', 'Symbols like this')).links.length).toBeGreaterThan(10);
    expect((await ask(visit.page, 'Report 405', 'Documents by name')).links).toContain(
      `${BASE}documents/report-405/`,
    );
    expect((await ask(visit.page, 'note 480', 'Note 480 in the text')).links[0]).toBe(`${BASE}notes/480/`);
    expect((await ask(visit.page, 'note 9000', 'There is no note 9000')).said).toBe(
      'There is no note 9000: the notes run from 1 to 522.',
    );
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  test('of pasted footnotes answers each', async () => {
    const visit = await rig.visit('search/');
    const paste = 'Human Rights Council, Report, UN Doc. A/HRC/7/1, 2008, para. 5.';
    await visit.page.locator('[data-search-field]').fill(paste);
    await visit.page.locator('.footnotes a', { hasText: 'A/HRC/7/1' }).first().waitFor();
    await visit.close();
  });

  test('says so when a part does not come, and answers when it does', async () => {
    let isOut = true;
    const visit = await rig.visit('search/', {
      prepare: (page) =>
        page.route(/\/search\/[0-9a-f]{8}\//, (route) => (isOut ? route.abort() : route.continue())),
    });
    await ask(visit.page, 'A/HRC/7/1', 'Search could not be loaded');
    isOut = false;
    const { links } = await ask(visit.page, 'A/HRC/7/1 ', 'A/HRC/7/1');
    expect(links[0]).toBe(`${BASE}documents/report-7/`);
    await visit.close();
  });

  test('works after one visit with the network off', async () => {
    const visit = await rig.visit('', { offline: true });
    await visit.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    isDown = true;
    try {
      await visit.page.goto(new URL('search/', rig.site.url).href);
      const { links } = await ask(visit.page, 'A/HRC/33/9', 'A/HRC/33/9');
      expect(links[0]).toBe(`${BASE}documents/report-353/`);
      expect((await ask(visit.page, 'Report 77', 'Documents by name')).links.length).toBeGreaterThan(0);
    } finally {
      isDown = false;
      await visit.close();
    }
  });
});

describe('without scripts', () => {
  const still = { ...layoutOptions('wide'), javaScriptEnabled: false };
  const texts =
    (selector: string) =>
    (page: Page): Promise<readonly string[]> =>
      page.locator(selector).allTextContents();

  test.each([
    ['notes/', '#notes tbody tr th', 522],
    ['documents/', '#documents tbody tr th', 630],
    ['bodies/human-rights-council/', '.edges > li', 630],
    ['print/', 'li.note', 522],
    ['graph/citations/', '.edges-table tbody tr', 972],
    ['graph/documents/', '.adjacency > section', 630],
    ['search/by/titles/r/', '.index li > a', 630],
  ])('the pages of %s hold every row once', async (path, selector, count) => {
    const visit = await rig.visit(path, still);
    const rows = await readAllPages(visit, texts(selector));
    expect(rows.length).toBe(count);
    expect(new Set(rows).size).toBe(count);
    await visit.close();
  });

  test('the checks tell of every finding, on the page or on those that it leads to', async () => {
    const visit = await rig.visit('checks/', still);
    const tally = (await visit.page.locator('.tally span').allTextContents()).map(Number);
    const shown = await visit.page.locator('section .edges > li').count();
    const rest = await visit.page.locator('section p > a[href*="/page/2/"]').all();
    const addresses = await Promise.all(rest.map((link) => link.getAttribute('href')));
    let found = shown;
    for (const address of addresses) {
      await visit.page.goto(new URL(address ?? '', rig.site.url).href);
      found += (await readAllPages(visit, texts('.edges > li'))).length;
    }
    expect(addresses.length).toBeGreaterThan(0);
    expect(found).toBe(tally.reduce((sum, one) => sum + one, 0));
    await visit.close();
  });

  test('the graph says what it draws, and where the rest is', async () => {
    const visit = await rig.visit('graph/', still);
    const words = await visit.page.locator('main').textContent();
    expect(words).toContain('the 150 most cited documents');
    expect(await visit.page.locator('svg.wide .mark').count()).toBe(150);
    await visit.page.getByRole('link', { name: 'All citations', exact: true }).click();
    await expect.poll(() => new URL(visit.page.url()).pathname).toBe(`${BASE}graph/citations/`);
    await visit.close();
  });
});

test('the graph wakes up with the part that is drawn', async () => {
  const visit = await rig.visit('graph/');
  await visit.page.waitForFunction(() => document.querySelector('.graph-picture .view') !== null);
  const view = visit.page.locator('.graph-picture:visible .view').first();
  const before = await view.getAttribute('transform');
  await visit.page.click('[data-do="in"]');
  await expect.poll(() => view.getAttribute('transform')).not.toBe(before);
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

test('a chapter lists the chapters round it, and leads to all', () => {
  const html = readFileSync(join(out, 'chapters/023-chapter/index.html'), 'utf8');
  const contents = /<nav class="contents"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  expect(contents.match(/<li>/g)?.length).toBe(17);
  expect(contents).toContain('All 45 chapters');
});

test('every link reaches its file and id, and no id stands twice on a page', () => {
  const pages = readPages(out).filter(({ file }) => file !== 'apparatus.html');
  expect(pages.length).toBeGreaterThan(1200);
  expect(findBrokenLinks(out, pages, BASE).slice(0, 20)).toEqual([]);
  const twice = pages.flatMap(({ file, ids }) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}#${id}`),
  );
  expect(twice).toEqual([]);
});

test.each(PAGE_BUDGETS.map(({ kind, pages, total }) => [kind, pages, total] as const))(
  'every page of the kind “%s” keeps its budget',
  (_, pages, total) => {
    const files = globSync(pages, { cwd: out });
    expect(files.length).toBeGreaterThan(0);
    const over = files.filter((file) => weighPage(out, file, BASE).total > total);
    expect(over).toEqual([]);
  },
);
