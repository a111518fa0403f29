// A digest with the article beside it: both layers, the switch between them, and hostile text that stays text.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { buildSite } from './build-site.ts';
import { readPages } from './built-site.ts';
import { layoutOptions, startRig } from './harness.ts';
import type { Rig } from './harness.ts';
import { withHostHeaders } from './host-headers.ts';
import { importText } from './import-text.ts';

const WORK = '.cache/full-text';
const CONTENT = join(WORK, 'content');
const SITE = join(WORK, 'site');
const CHAPTER = 'chapters/1-sea-its-i-edge/';
/** Text that would run, or be something else than itself, if anything took it for more than text. */
const HOSTILE = [
  'import fs from "node:fs"; the port was {globalThis.ran = 1} open, and the <b>ships</b> came and went as they liked.',
  'export const a = 1 was written on the quay, with <script>globalThis.ran = 1</script> below it, in red paint.',
  '--- and then {/* nothing */} happened to the ships, said <P id="I.9">the master</P>, who was **not** amused at all.',
  '<!-- The tide --> took [the ledger](javascript:globalThis.ran=1) and left `nothing` but #sand &amp; ~~water~~ behind.',
  '<img src="x" onerror="globalThis.ran = 1"> hung on the wall of the office, [x] and _nobody_ asked ${why} it hung there.',
];
const SOURCE = [
  'On {Ports}: a <b>Study</b>',
  '',
  'I. The *Sea* and {its} <i>edge</i>',
  '',
  ...HOSTILE.flatMap((text, index) => [`${text} So it was.${index + 1}`, '']),
  'Notes',
  '',
  '1. A. Clerk, {Ports} (1990), 3.',
  '2. Ibid., <b>4</b>.',
  '3. Ibid., <script>globalThis.ran = 1</script> 5.',
  '4. A. Clerk, The *Other* Port (1991), 6.',
  '5. United Nations, Report on {Ports}, UN Doc. A/HRC/15/32, 2010, para. 2.',
].join('\n');

let rig: Rig;
beforeAll(async () => {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  const source = join(WORK, 'ports.txt');
  writeFileSync(source, SOURCE);
  importText([source, '--new', CONTENT]);
  for (const file of globSync('chapters/*.mdx', { cwd: CONTENT })) digest(join(CONTENT, file));
  const article = join(CONTENT, 'article.yml');
  writeFileSync(article, readFileSync(article, 'utf8').replace(/^( *- )full$/m, '$1digest'));
  importText([source], CONTENT);
  buildSite(SITE, { APPARATUS_CONTENT: CONTENT });
  rig = await startRig(SITE, withHostHeaders(SITE));
}, 300_000);
afterAll(() => rig.close());

/** Puts a sentence of our own in the place of each paragraph, with its call. */
function digest(file: string): void {
  const text = readFileSync(file, 'utf8').replace(
    /(<P id="([^"]+)">\n\n)[^]*?(\[\^\d+\])?(\n\n<\/P>)/g,
    (_, open: string, id: string, call = '', end: string) => `${open}In short, passage ${id}.${call}${end}`,
  );
  writeFileSync(file, text);
}

/** What of a chapter can be seen: the layers, and the ids of the calls. */
function look(page: Page): Promise<{ article: number; digest: number; calls: string[] }> {
  return page.evaluate(() => {
    const seen = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
    return {
      article: seen('.para .article').length,
      digest: seen('.para .digest').length,
      calls: seen('a.call').map(({ id }) => id),
    };
  });
}

const ids = (prefix: string): string[] => HOSTILE.map((_, index) => `${prefix}call-${index + 1}`);
const both = HOSTILE.flatMap((_, index) => [`full-call-${index + 1}`, `call-${index + 1}`]);

describe('the two layers', () => {
  test('are both there without scripts, under ids that stand once', async () => {
    const { page, close } = await rig.visit(CHAPTER, { ...layoutOptions('wide'), javaScriptEnabled: false });
    expect(await look(page)).toEqual({ article: 5, digest: 5, calls: both });
    expect(await page.locator('[data-layer-switch]').isVisible()).toBe(false);
    expect(await page.locator('.digest .label').allTextContents()).toHaveLength(5);
    await close();
    for (const { ids: all, path } of readPages(SITE)) expect(new Set(all).size, path).toBe(all.length);
  });

  test('are chosen by mouse, and the choice is there before the next page is painted', async () => {
    const { page, complaints, close } = await rig.visit(CHAPTER);
    await page.getByRole('radio', { name: 'Article' }).click();
    expect(await look(page)).toEqual({ article: 5, digest: 0, calls: ids('full-') });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(globalThis, { first: document.documentElement.dataset['layer'] });
      });
    });
    await page.reload();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'first') as unknown)).toBe('article');
    expect(await look(page)).toEqual({ article: 5, digest: 0, calls: ids('full-') });
    expect(await page.getByRole('radio', { name: 'Article' }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('are chosen by keyboard', async () => {
    const { page, close } = await rig.visit(CHAPTER);
    await page.getByRole('radio', { name: 'Both' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await look(page)).toEqual({ article: 5, digest: 0, calls: ids('full-') });
    await page.keyboard.press('ArrowLeft');
    expect(await look(page)).toEqual({ article: 0, digest: 5, calls: ids('') });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await look(page)).toEqual({ article: 5, digest: 5, calls: both });
    await close();
  });

  test.each(['digest', 'article', 'both'])('open their notes from every call (%s)', async (layer) => {
    for (const layout of ['wide', 'medium', 'narrow'] as const) {
      const { page, complaints, close } = await rig.visit(CHAPTER, layoutOptions(layout));
      await page.locator(`[data-layer-switch] input[value=${layer}]`).check();
      for (const id of (await look(page)).calls) {
        await page.locator(`[id="${id}"]`).click();
        const open = page.locator('.note.on');
        expect(await open.evaluateAll((notes) => notes.map((note) => note.id))).toEqual([
          id.replace(/^(?:full-)?call/, 'note'),
        ]);
        expect(await page.locator('a.call.on').evaluateAll((calls) => calls.map((call) => call.id))).toEqual([
          id,
        ]);
        const box = await open.boundingBox();
        expect(box && box.y < 900 && box.y + box.height > 0, `${layout} ${id}`).toBe(true);
        await page.keyboard.press('Escape');
      }
      const stepped: string[] = [];
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      for (let count = 0; count < HOSTILE.length; count += 1) {
        await page.keyboard.press('n');
        stepped.push(
          ...(await page.locator('.note.on').evaluateAll((notes) => notes.map((note) => note.id))),
        );
      }
      expect(stepped).toEqual(ids('').map((id) => id.replace('call', 'note')));
      expect(complaints).toEqual([]);
      await close();
    }
  });

  test('stand in for each other where an address leads to a call that is out of sight', async () => {
    const { page, close } = await rig.visit(CHAPTER, layoutOptions('narrow'));
    await page.locator('[data-layer-switch] input[value=article]').check();
    await page.goto(new URL(`${CHAPTER}#call-5`, rig.site.url).href);
    await page.reload();
    await page.waitForFunction(() => {
      const box = document.getElementById('full-call-5')?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top > 0 && box.bottom < innerHeight;
    });
    expect((await look(page)).digest).toBe(0);
    await close();
  });

  test.each(['light', 'dark'] as const)('have no axe violation (%s)', async (scheme) => {
    for (const path of [CHAPTER, 'print/', 'about/']) {
      const { page, close } = await rig.visit(path, layoutOptions('narrow', scheme));
      expect(await findAxeViolations(page)).toEqual([]);
      await close();
    }
  });

  test('are both searched, and kept for reading offline', async () => {
    const { page, close } = await rig.visit('search/', { offline: true });
    for (const words of ['ledger', 'passage']) {
      await page.locator('[data-search-field]').fill(words);
      await page.locator(`[data-search-results] a[role="option"][href^="/${CHAPTER}"]`).first().waitFor();
    }
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.context().setOffline(true);
    await page.goto(new URL(CHAPTER, rig.site.url).href);
    expect((await look(page)).article).toBe(5);
    await close();
  });
});

describe('hostile text', () => {
  test('is on the page to the character, in both layers of the site, and never runs', async () => {
    for (const path of [CHAPTER, 'print/', '', 'notes/', 'chapters/', 'search/?q=ledger', 'graph/']) {
      const { page, complaints, close } = await rig.visit(path);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'ran') as unknown), path).toBeUndefined();
      expect(
        await page.locator('main img, main script:not([type="application/ld+json"]):not([src])').count(),
      ).toBe(0);
      expect(complaints, path).toEqual([]);
      await close();
    }
    const { page, close } = await rig.visit(CHAPTER);
    const paragraphs = await page.$$eval('.para .article', (all) =>
      all.map((element) => {
        for (const call of element.querySelectorAll('sup')) call.remove();
        return element.textContent.trim();
      }),
    );
    expect(paragraphs).toEqual(HOSTILE.map((text) => `${text} So it was.`));
    expect(await page.locator('h1').textContent()).toBe('The *Sea* and {its} <i>edge</i>');
    expect(await page.locator('#note-2 .words').textContent()).toContain('Ibid., <b>4</b>.');
    expect(await page.locator('.article :is(script, img, b, strong, s, code, a:not(.call))').count()).toBe(0);
    await close();
  });
});

test('every page says that the full text is here for the reader’s own use', () => {
  for (const { html, path } of readPages(SITE).filter((page) => page.path !== '/apparatus.html')) {
    expect(html, path).toContain('This site holds the full text of the article');
    expect(html, path).toContain('<meta name="robots" content="noindex">');
  }
});
