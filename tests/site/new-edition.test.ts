// An edition that nobody edited: made by the importer from an untidy text, built, and walked through in a browser.
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { buildSite } from './build-site.ts';
import { readPages } from './built-site.ts';
import { startRig } from './harness.ts';
import type { Rig } from './harness.ts';
import { withHostHeaders } from './host-headers.ts';
import { importText } from './import-text.ts';
import { findPageKinds } from './page-kinds.ts';

const WORK = '.cache/new-edition';
const CONTENT = join(WORK, 'content');
const SITE = join(WORK, 'site');
const NOTICE = 'This site holds the full text of the article';
const SYMBOL = 'A/AC.999/15/2';

let rig: Rig;
beforeAll(async () => {
  rmSync(WORK, { recursive: true, force: true });
  importText(['tests/importer/fixtures/un-report.txt', '--new', CONTENT]);
  buildSite(SITE, { APPARATUS_CONTENT: CONTENT });
  rig = await startRig(SITE, withHostHeaders(SITE));
}, 300_000);
afterAll(() => rig.close());

const chapters = (): string[] =>
  globSync('chapters/*/index.html', { cwd: SITE })
    .sort()
    .map((file) => file.replace(/index\.html$/, ''));

test('the home page names the text and leads into its first chapter', async () => {
  const { page, complaints, close } = await rig.visit('');
  expect(await page.locator('h1').textContent()).toMatch(/^Lights, buoys and beacons/);
  await page.getByRole('link', { name: 'Read', exact: true }).last().click();
  await page.waitForURL(/\/chapters\/[^/]+\/$/);
  expect(await page.locator('.para').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});

test('every page says that it holds the full text, asks robots to stay out, and speaks of no digest', () => {
  const pages = readPages(SITE).filter(({ path }) => path !== '/apparatus.html');
  expect(pages.length).toBeGreaterThan(40);
  for (const { html, path } of pages) {
    expect(html, path).toContain(NOTICE);
    expect(html, path).toContain('<meta name="robots" content="noindex">');
    expect(html.replaceAll(/<script[^]*?<\/script>|<style[^]*?<\/style>/g, ''), path).not.toMatch(/digest/i);
    expect(html, path).not.toContain('data-layer-switch');
  }
  expect(readFileSync(join(SITE, 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
});

test('every call opens its note', async () => {
  const opened = new Set<string>();
  for (const chapter of chapters()) {
    const { page, complaints, close } = await rig.visit(chapter);
    for (const id of await page.$$eval('a.call', (calls) => calls.map((call) => call.id))) {
      const call = page.locator(`[id="${id}"]`);
      await call.click();
      const note = await call.evaluate((link) => link.getAttribute('href')?.slice(1) ?? '');
      expect(await page.locator('.note.on').evaluateAll((notes) => notes.map((n) => n.id))).toEqual([note]);
      await page.keyboard.press('Escape');
      opened.add(note);
    }
    expect(complaints).toEqual([]);
    await close();
  }
  const notes = readFileSync(join(CONTENT, 'notes.md'), 'utf8').match(/^\[\^\d+\]:/gm) ?? [];
  expect(notes.length).toBeGreaterThan(20);
  expect(opened.size).toBe(notes.length);
});

test('one page of every kind is sound: no complaint, no axe violation, nothing wider than a phone', async () => {
  const problems: string[] = [];
  for (const { kind, path } of findPageKinds(SITE)) {
    const visit = await rig.visit(path, { viewport: { width: 390, height: 844 } });
    const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) problems.push(`${kind} is ${over} px too wide`);
    problems.push(...(await findAxeViolations(visit.page)).map((line) => `${kind}: ${line}`));
    const said = visit.complaints.filter((line) => kind !== '404' || !line.includes('404'));
    problems.push(...said.map((line) => `${kind}: ${line}`));
    await visit.close();
  }
  expect(problems).toEqual([]);
});

test('documents read off the notes have pages, and stand in the graph', async () => {
  const documents = globSync('documents/*/index.html', { cwd: SITE });
  expect(documents.length).toBeGreaterThan(10);
  const { page, complaints, close } = await rig.visit('graph/');
  const links = await page
    .locator('a[href^="/documents/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const shown = new Set(links.filter((href) => href !== '/documents/'));
  expect([...shown].length).toBe(documents.length);
  expect(complaints).toEqual([]);
  await close();
});

test('a symbol and a word are found where they stand', async () => {
  const { page, complaints, close } = await rig.visit('search/');
  const field = page.locator('[data-search-field]');
  const options = page.locator('[data-search-results] a[role="option"]');
  await field.fill(SYMBOL);
  await options.first().waitFor();
  expect(await options.first().getAttribute('href')).toBe('/documents/a-ac-999-15-2/');
  await field.fill('questionnaire');
  const text = page.locator('[data-search-results] a[role="option"][href*="/chapters/"]').first();
  await text.waitFor();
  await text.click();
  await page.waitForURL(/\/chapters\//);
  expect(await page.locator('.para:target').textContent()).toContain('questionnaire');
  expect(complaints).toEqual([]);
  await close();
});
