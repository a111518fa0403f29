// Reading without a network: every page, the graph, both searches; and one edition replacing another whole.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRig } from './harness.ts';
import type { Rig, Visit } from './harness.ts';

/** 1 MB, for all that is fetched ahead, as it is stored. */
const LIMIT = 1_000_000;

const scratch = mkdtempSync('.cache/offline-');
let rig: Rig;
let isDown = false;
/** What the server was asked for while the network was off. */
const asked: string[] = [];

beforeAll(async () => {
  cpSync('dist', scratch, { recursive: true });
  rig = await startRig(scratch, {
    intercept: (request, response) => {
      if (!isDown) return false;
      asked.push(request.url ?? '');
      response.destroy();
      return true;
    },
  });
});
afterAll(async () => {
  await rig.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Waits until the worker serves the page. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

function sitemap(): readonly string[] {
  const text = readFileSync(join(scratch, 'sitemap-0.xml'), 'utf8');
  return [...text.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
}

describe('after one visit, with the network off', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await rig.visit('', { offline: true });
    await untilKept(visit.page);
    isDown = true;
  });
  afterAll(async () => {
    isDown = false;
    await visit.close();
  });

  test('every page of the sitemap opens', async () => {
    const wrong: string[] = [];
    for (const path of sitemap()) {
      const answer = await visit.page.goto(new URL(path, rig.site.url).href, {
        waitUntil: 'domcontentloaded',
      });
      if (answer?.status() !== 200 || (await visit.page.$('h1')) === null) wrong.push(path);
    }
    expect(sitemap().length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test('symbols and words are searched, and the words are marked on the page', async () => {
    const { page } = visit;
    await page.goto(new URL('chapters/1-meaning/', rig.site.url).href);
    await page.keyboard.press('/');
    await page.fill('dialog input', 'a hrc 35 35');
    await page.waitForSelector('dialog .decoded');
    expect(await page.textContent('dialog .said')).toBe('Cited in notes 36, 37, 40 and 52.');
    await page.fill('dialog input', 'global solidarity');
    await page.waitForSelector('dialog .excerpt mark');
    await page
      .locator('dialog [role="option"]', { has: page.locator('.excerpt') })
      .first()
      .click();
    await page.waitForURL('**mark=*');
    await page.waitForSelector('main mark');
  });

  test('a pasted footnote is read', async () => {
    const { page } = visit;
    await page.goto(new URL('search/', rig.site.url).href);
    await page.fill('#search-field', 'Human Rights Council, Report, UN Doc. A/HRC/35/35, 2017, para. 5.');
    await page.waitForSelector('.footnotes .found');
  });

  test('the graph is there and can be moved', async () => {
    const { page } = visit;
    await page.goto(new URL('graph/', rig.site.url).href);
    await page.waitForFunction(() => {
      const view = document.querySelector('.graph-picture .view');
      return view !== null && getComputedStyle(view).display !== 'none';
    });
    const view = page.locator('.graph-picture:visible .view').first();
    const before = await view.getAttribute('transform');
    await page.click('[data-do="in"]');
    await expect.poll(() => view.getAttribute('transform')).not.toBe(before);
  });

  test('an address without its last slash leads to the page', async () => {
    await visit.page.goto(new URL('notes/18', rig.site.url).href);
    await expect.poll(() => new URL(visit.page.url()).pathname).toBe('/notes/18/');
  });

  test('nothing was asked of the network but what the worker itself looks after', () => {
    expect(asked.filter((url) => url !== '/sw.js')).toEqual([]);
    // A font that the next page did not wait for is no complaint.
    expect(visit.complaints.filter((complaint) => !/sw\.js|ERR_ABORTED/.test(complaint))).toEqual([]);
  });

  test('an unknown address is answered by the page that says so', async () => {
    const answer = await visit.page.goto(new URL('no/such/page/', rig.site.url).href);
    expect(answer?.status()).toBe(404);
    expect(await visit.page.textContent('h1')).toBe('No such page');
  });
});

test('all that is kept weighs at most 1 MB, as it is stored', async () => {
  const { page, close } = await rig.visit('', { offline: true });
  await untilKept(page);
  const size = await page.evaluate(async () => {
    let sum = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        sum += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
      }
    }
    return sum;
  });
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThanOrEqual(LIMIT);
  await close();
});

test('a reader who refuses storage reads on, without a word on the console', async () => {
  const context = await rig.browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(new URL('chapters/1-meaning/', rig.site.url).href);
  await page.waitForTimeout(1500);
  await page.keyboard.press('/');
  await page.fill('dialog input', 'A/68/176');
  await page.waitForSelector('dialog .said');
  expect(said.filter((line) => !line.includes('Service Worker registration blocked'))).toEqual([]);
  await context.close();
});

describe('a new edition', () => {
  /** Puts a word into every page and builds the worker of the changed folder. */
  function deploy(word: string, environment: Record<string, string> = {}): void {
    for (const file of readdirSync(scratch, { recursive: true, encoding: 'utf8' })) {
      const path = join(scratch, file);
      if (!file.endsWith('.html') || !statSync(path).isFile()) continue;
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(/<h1/, `<p hidden data-edition="${word}"></p><h1`),
      );
    }
    const ran = spawnSync(process.execPath, ['scripts/build.ts', 'offline'], {
      env: { ...process.env, APPARATUS_OUT: scratch, ...environment },
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(ran.stderr);
  }
  const edition = (page: Page): Promise<string | null> =>
    page.evaluate(
      () => [...document.querySelectorAll('[data-edition]')].at(-1)?.getAttribute('data-edition') ?? null,
    );

  test('shows whole after one reload, and never in part', async () => {
    const { page, complaints, close } = await rig.visit('notes/', { offline: true });
    await untilKept(page);
    deploy('second');
    // The old edition is shown until the new one is there whole; then the notice offers it.
    await page.goto(new URL('documents/', rig.site.url).href);
    expect(await edition(page)).toBeNull();
    await page.waitForSelector('.edition-notice');
    await page.goto(new URL('notes/', rig.site.url).href);
    expect(await edition(page)).toBeNull();
    await page.click('.edition-notice button');
    await page.waitForSelector('[data-edition="second"]', { state: 'attached' });
    isDown = true;
    for (const path of ['', 'notes/18/', 'documents/udhr/', 'graph/', 'search/']) {
      await page.goto(new URL(path, rig.site.url).href);
      expect([path, await edition(page)]).toEqual([path, 'second']);
    }
    isDown = false;
    expect(complaints.filter((complaint) => !/sw\.js|ERR_ABORTED/.test(complaint))).toEqual([]);
    await close();
  });

  test('comes by itself to a reader who reloads', async () => {
    const { page, close } = await rig.visit('notes/', { offline: true });
    await untilKept(page);
    deploy('third');
    await page.reload();
    await page.waitForSelector('[data-edition="third"]', { state: 'attached' });
    await close();
  });

  test('a broken one is not taken', async () => {
    const { page, close } = await rig.visit('notes/', { offline: true });
    await untilKept(page);
    deploy('broken');
    const [archive = ''] = readdirSync(join(scratch, 'offline')).filter((file) => file.endsWith('.bin'));
    writeFileSync(join(scratch, 'offline', archive), 'not what its hash says');
    await page.goto(new URL('documents/', rig.site.url).href);
    await page.waitForTimeout(3000);
    expect(await page.$('.edition-notice')).toBeNull();
    expect(
      await page.evaluate(() =>
        navigator.serviceWorker.getRegistration().then((one) => one?.waiting ?? null),
      ),
    ).toBeNull();
    await close();
  });

  test('built with offline reading switched off takes the copy away again', async () => {
    deploy('whole again');
    const { page, close } = await rig.visit('notes/', { offline: true });
    await untilKept(page);
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
    deploy('last', { APPARATUS_OFFLINE: 'off' });
    // The browser looks for a new worker when a page opens, and changes to it at the latest when none is open.
    for (let visits = 0; visits < 20; visits++) {
      await page.goto(new URL('about/', rig.site.url).href);
      await page.waitForTimeout(1500);
      if ((await page.evaluate(() => caches.keys()).catch(() => ['?'])).length === 0) break;
      await page.goto('about:blank');
      await page.waitForTimeout(500);
    }
    await page.goto(new URL('about/', rig.site.url).href);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await edition(page)).toBe('last');
    await close();
  });
});
