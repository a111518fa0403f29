// axe on every kind of page and on what opens in them, in both themes and three widths.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAxeViolations } from './axe.ts';
import { startRig, WIDTHS } from './harness.ts';
import type { Rig } from './harness.ts';
import { findPageKinds, longestPage } from './page-kinds.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

test.each(findPageKinds('dist'))(
  'the page kind "$kind" has no violation and no complaint',
  async ({ path }) => {
    const visit = await rig.visit(path, { reducedMotion: 'reduce' });
    expect(await inEveryLook(visit.page)).toEqual([]);
    expect(visit.complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await visit.close();
  },
);

test('an open note has no violation', async () => {
  const visit = await rig.visit(longestPage('dist', 'chapters'), { reducedMotion: 'reduce' });
  const open = async (page: Page): Promise<void> => {
    await page.keyboard.press('Escape');
    await page.locator('a.call').nth(2).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.note.on');
  };
  expect(await inEveryLook(visit.page, open)).toEqual([]);
  await visit.close();
});

test('a document open in the graph has no violation', async () => {
  const visit = await rig.visit('graph/', { reducedMotion: 'reduce' });
  const open = async (page: Page): Promise<void> => {
    if (await page.locator('[data-panel]').isVisible()) return;
    await page.locator('input[data-find]').fill('declaration');
    await page.locator('[data-found] button').first().click();
    await page.waitForSelector('[data-panel]:not([hidden]) h2');
  };
  expect(await inEveryLook(visit.page, open)).toEqual([]);
  await visit.close();
});

test('the graph as a table has no violation', async () => {
  const visit = await rig.visit('graph/#table', { reducedMotion: 'reduce' });
  await visit.page.locator('#table table').waitFor();
  expect(await inEveryLook(visit.page)).toEqual([]);
  await visit.close();
});

test('the search dialog with results has no violation', async () => {
  const visit = await rig.visit('', { reducedMotion: 'reduce' });
  const open = async (page: Page): Promise<void> => {
    if (await page.locator('dialog[open]').isVisible()) return;
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill('declaration');
    await page.waitForSelector('dialog[open] [role="option"]');
  };
  expect(await inEveryLook(visit.page, open)).toEqual([]);
  await visit.close();
});

/** Both themes at all widths in one page: neither needs a new load. */
async function inEveryLook(page: Page, open?: (page: Page) => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  for (const width of Object.values(WIDTHS)) {
    await page.setViewportSize({ width, height: 900 });
    await open?.(page);
    await page.emulateMedia({ colorScheme: 'light' });
    found.push(...(await findAxeViolations(page)).map((line) => `${width} light ${line}`));
    // A theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await findAxeViolations(page, ['color-contrast'])).map((line) => `${width} dark ${line}`));
  }
  return found;
}
