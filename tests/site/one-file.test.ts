// The one-file edition, opened from the disk.
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutOptions, startRig } from './harness.ts';
import type { Rig } from './harness.ts';

let rig: Rig;
let browser: Browser;
const file = resolve('dist/apparatus.html');

beforeAll(async () => {
  rig = await startRig();
  browser = rig.browser;
});
afterAll(() => rig.close());

async function open(
  options = layoutOptions('wide'),
): Promise<{ page: Page; said: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) said.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  said.splice(0, 1);
  return { page, said, close: () => context.close() };
}

test('weighs at most 600 KB', () => {
  expect(statSync(file).size).toBeLessThanOrEqual(600 * 1024);
});

test('every link inside it leads to a place in it, and no id stands twice', () => {
  const html = readFileSync(file, 'utf8');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const broken = [...html.matchAll(/ href="#([^"]+)"/g)]
    .map(([, id]) => id ?? '')
    .filter((id) => !ids.includes(id));
  expect({ twice, broken }).toEqual({ twice: [], broken: [] });
});

test('its policy allows no request', () => {
  const policy = /content-security-policy" content="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|'self'/);
});

describe('opened from the disk', () => {
  test('holds all notes, all documents and the graph', async () => {
    const { page, said, close } = await open();
    const notes = JSON.parse(readFileSync('dist/data/notes.json', 'utf8')) as { notes: unknown[] };
    const documents = JSON.parse(readFileSync('dist/data/documents.json', 'utf8')) as unknown[];
    expect(await page.locator('.note').count()).toBe(notes.notes.length);
    expect(await page.locator('#documents .register > li').count()).toBe(documents.length);
    expect(await page.locator('#graph svg .mark').count()).toBeGreaterThan(20);
    expect(said).toEqual([]);
    await close();
  });

  test('finds a symbol and words, and opens what was found', async () => {
    const { page, said, close } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('a hrc 35 35');
    await page.waitForSelector('.decoded');
    expect(await page.textContent('.said')).toBe('Cited in notes 36, 37, 40 and 52.');
    await page.fill('[data-search-field]', '“birth certificate”');
    await page.waitForSelector('.excerpt mark');
    await page.locator('[role="option"]', { hasText: 'Note 27' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#note-27');
    expect(await page.inputValue('[data-search-field]')).toBe('');
    await page.fill('[data-search-field]', 'A/HRC/35/36');
    await page.waitForSelector('.said');
    expect(await page.textContent('.said')).toBe('No note cites A/HRC/35/36.');
    expect(said).toEqual([]);
    await close();
  });

  test('opens notes at their calls on a phone', async () => {
    const { page, said, close } = await open(layoutOptions('narrow', 'dark'));
    await page.tap('#call-18');
    await page.waitForSelector('#note-18:popover-open');
    expect(said).toEqual([]);
    await close();
  });

  test('reads whole without scripts', async () => {
    const { page, close } = await open({ ...layoutOptions('medium'), javaScriptEnabled: false });
    expect(await page.isVisible('#note-58 .words')).toBe(true);
    expect(await page.isVisible('#find')).toBe(false);
    await close();
  });
});
