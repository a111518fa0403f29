// What a reader still has when something fails: scripts, storage, the offline worker, the network, an old browser, and
// on paper. What is missing is said where it matters.
import { globSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFeatures } from './features.ts';
import { layoutOptions, startRig } from './harness.ts';
import type { Layout, Rig, VisitOptions } from './harness.ts';
import { oldBrowser } from './old-browser.ts';
import type { Lack } from './old-browser.ts';
import { findPageKinds, longestPage } from './page-kinds.ts';

const chapter = longestPage('dist', 'chapters');
const chapters = globSync('chapters/*/index.html', { cwd: 'dist' })
  .sort()
  .map((file) => file.replace(/index\.html$/, ''));

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

describe('with scripts off', () => {
  const off: VisitOptions = { ...layoutOptions('wide'), javaScriptEnabled: false };

  test('every kind of page reads, offers no control that does nothing, and leads to the index of the search', async () => {
    for (const { path } of findPageKinds('dist')) {
      const visit = await rig.visit(path, off);
      const { page } = visit;
      const words = (await page.locator('main').innerText()).split(/\s+/).length;
      expect(words, path).toBeGreaterThan(path === '404.html' ? 5 : 20);
      expect(await page.locator('.needs-scripts:visible, [data-theme-switch]:visible').count(), path).toBe(0);
      expect(await page.locator('header a[href$="/search/"]:visible').count(), path).toBe(1);
      expect(visit.complaints, path).toEqual([]);
      await visit.close();
    }
  });

  test('the tables are whole, the search page is an index, and the graph is a picture of links', async () => {
    const visit = await rig.visit('notes/', off);
    const { page } = visit;
    expect(await page.locator('table tbody tr:visible').count()).toBe(58);
    await page.locator('header a[href$="/search/"]:visible').click();
    expect(await page.locator('main a[href*="/documents/"]:visible').count()).toBeGreaterThan(60);
    await page.goto(new URL('graph/', rig.site.url).href);
    const mark = page
      .locator('svg:visible .mark[href*="/documents/"], svg:visible a[href*="/documents/"]')
      .first();
    await mark.click();
    await expect.poll(() => page.url()).toContain('/documents/');
    await visit.close();
  });
});

/** Failures of the machine that no feature may notice, but for what it is asked to remember. */
const REFUSALS: readonly { readonly what: string; readonly options: VisitOptions }[] = [
  {
    what: 'storage refused',
    options: {
      offline: true,
      prepare: (page) =>
        page.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
            Object.defineProperty(globalThis, name, {
              get: () => {
                throw new DOMException('The user denied permission.', 'SecurityError');
              },
            });
        }),
    },
  },
  {
    what: 'service workers refused',
    options: {
      offline: true,
      prepare: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
            value: () => Promise.reject(new DOMException('Not allowed here.', 'SecurityError')),
          });
        }),
    },
  },
  {
    what: 'no service workers at all',
    options: {
      offline: true,
      prepare: (page) => withoutWorkers(page),
    },
  },
];

describe.each(REFUSALS)('with $what', ({ what, options }) => {
  const remembers = (name: string): boolean => name.includes('remembered');
  test('every feature works, in silence', async () => {
    for (const { name, path, act } of findFeatures('dist')) {
      if (what === 'storage refused' && remembers(name)) continue;
      const visit = await rig.visit(path, options);
      await act(visit.page);
      expect(visit.complaints, name).toEqual([]);
      await visit.close();
    }
  });

  test('the theme turns over for as long as the page stands', async () => {
    const visit = await rig.visit('', { ...options, colorScheme: 'light' });
    await visit.page.locator('[data-theme-switch]').click();
    expect(await visit.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    );
    await visit.close();
  });
});

describe('with a failing network', () => {
  const failing = (pattern: RegExp, fail: (route: Route) => Promise<void>): VisitOptions => ({
    ...layoutOptions('wide'),
    prepare: (page) => page.route(pattern, fail),
  });
  const abort = (route: Route): Promise<void> => route.abort();
  const truncate = async (route: Route): Promise<void> => {
    try {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
    } catch (error) {
      // A page may be closed before all that it asked for has come.
      if (!/has been closed/.test(String(error))) throw error;
    }
  };
  /** The browser says itself what did not load; anything more is ours. */
  const ours = (complaints: readonly string[]): string[] =>
    complaints.filter((line) => !/^failed: |net::ERR_|Failed to load resource/.test(line));

  test('a chapter whose scripts never come is read by its links, to the note and back', async () => {
    const visit = await rig.visit(chapter, failing(/\/_astro\/.*\.js$/, abort));
    const { page } = visit;
    await page.locator('a.call').nth(1).click();
    expect(await page.locator('.note:target').isVisible()).toBe(true);
    expect(ours(visit.complaints)).toEqual([]);
    await visit.close();
  });

  test('a chapter whose scripts and fonts are slow is read before they come', async () => {
    let came = 0;
    let release = (): void => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    const later = async (route: Route): Promise<void> => {
      await held;
      came += 1;
      await route.continue().catch(() => undefined);
    };
    const context = await rig.browser.newContext(layoutOptions('wide'));
    const page = await context.newPage();
    await withoutWorkers(page);
    await page.route(/\/_astro\/.*\.(?:js|woff2)$/, later);
    await page.goto(new URL(chapter, rig.site.url).href, { waitUntil: 'commit' });
    const call = page.locator('a.call').nth(1);
    await call.click({ noWaitAfter: true });
    expect(await page.locator('.note:target').isVisible()).toBe(true);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
    expect(came).toBe(0);
    release();
    await page.waitForFunction(() => document.documentElement.dataset['scripts'] === 'awake');
    expect(came).toBeGreaterThan(0);
    await context.close();
  });

  test('the graph without its data says so, and every mark is still a link to its document', async () => {
    for (const fail of [abort, truncate]) {
      const visit = await rig.visit('graph/', failing(/\/graph\/view\.json/, fail));
      const { page } = visit;
      await page.locator('svg.wide').hover();
      await page.waitForSelector('[data-notice]:not([hidden])');
      expect(await page.locator('[data-notice]').innerText()).toMatch(/could not be loaded/);
      await page.locator('svg.wide .mark').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/documents\//);
      expect(ours(visit.complaints)).toEqual([]);
      await visit.close();
    }
  });

  test('search without its dialog leads to the search page', async () => {
    const visit = await rig.visit('', failing(/\/_astro\/search-dialog.*\.js$/, abort));
    await visit.page.keyboard.press('/');
    await visit.page.waitForURL(/\/search\/$/);
    expect(ours(visit.complaints)).toEqual([]);
    await visit.close();
  });

  test.each([
    ['missing', abort],
    ['cut off', truncate],
  ] as const)(
    'search with its index of symbols %s says so, and the index in the page is there',
    async (_, fail) => {
      const visit = await rig.visit('search/', failing(/\/search\/symbols\.json/, fail));
      const { page } = visit;
      await page.locator('[data-search-field]').fill('A/HRC/35/35');
      await page.getByText(/could not be loaded/).waitFor();
      expect(await page.locator('#symbols').isVisible()).toBe(true);
      expect(ours(visit.complaints)).toEqual([]);
      await visit.close();
    },
  );

  test.each([
    ['its program missing', /\/pagefind\/pagefind\.js/, abort],
    ['its words missing', /\/pagefind\/index\//, abort],
    ['its texts missing', /\/pagefind\/fragment\//, abort],
    ['its texts cut off', /\/pagefind\/fragment\//, truncate],
  ] as const)('text search with %s says so, and symbols are still found', async (_, pattern, fail) => {
    const visit = await rig.visit('search/', failing(pattern, fail));
    const { page } = visit;
    await page.locator('[data-search-field]').fill('solidarity among peoples');
    await page.getByText(/could not be searched/).waitFor();
    await page.locator('[data-search-field]').fill('A/HRC/35/35');
    await page.locator('[data-search-results] [role="option"]').first().waitFor();
    expect(ours(visit.complaints).filter((line) => !line.includes('pagefind'))).toEqual([]);
    await visit.close();
  });
});

describe.each<{ lacks: Lack[]; layout: Layout; how: 'sheet' | 'list' }>([
  { lacks: ['anchors'], layout: 'wide', how: 'sheet' },
  { lacks: ['anchors'], layout: 'narrow', how: 'sheet' },
  { lacks: ['anchors', 'popovers'], layout: 'wide', how: 'list' },
  { lacks: ['anchors', 'popovers'], layout: 'narrow', how: 'list' },
])('in a browser without $lacks, $layout', ({ lacks, layout, how }) => {
  test(`every note is read from its call, in a ${how}`, async () => {
    const visit = await rig.visit(chapter, { ...layoutOptions(layout), ...oldBrowser(lacks) });
    const { page } = visit;
    const calls = await page.locator('a.call').all();
    expect(calls.length).toBeGreaterThan(10);
    for (const call of calls) {
      await call.click();
      const note = page.locator((await call.getAttribute('href')) ?? '');
      await expect.poll(() => isInWindow(note.locator('.words').first().elementHandle(), page)).toBe(true);
      if (how === 'list') await note.locator('[role="doc-backlink"]').first().click();
      else await page.keyboard.press('Escape');
      expect(await call.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    }
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});

describe('on paper', () => {
  test('the chapters show all 58 notes, and neither controls nor the ways through the site', async () => {
    let notes = 0;
    for (const path of chapters) {
      const visit = await rig.visit(path);
      await visit.page.emulateMedia({ media: 'print' });
      notes += await visit.page.locator('.note .words:visible').count();
      expect(await visit.page.locator('button:visible, header.site:visible, nav:visible').count(), path).toBe(
        0,
      );
      await visit.close();
    }
    expect(notes).toBe(58);
  });

  test('the whole article has 58 calls and 58 notes, each note after its call', async () => {
    const visit = await rig.visit('print/');
    const { page } = visit;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('a.call:visible').count()).toBe(58);
    expect(await page.locator('.note:visible').count()).toBe(58);
    const wrong = await page.$$eval('a.call', (calls) =>
      calls.flatMap((call) => {
        const note = document.querySelector(`[id="${(call.getAttribute('href') ?? '').slice(1)}"]`);
        const follows = note && call.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING;
        return follows ? [] : [call.id];
      }),
    );
    expect(wrong).toEqual([]);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(8);
    await visit.close();
  });
});

/** A worker would answer for the network. */
function withoutWorkers(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
}

async function isInWindow(handle: Promise<Awaited<ReturnType<Page['$']>>>, page: Page): Promise<boolean> {
  return page.evaluate(
    (element) => {
      const box = element?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
    },
    await handle,
  );
}
