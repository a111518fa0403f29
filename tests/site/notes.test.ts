// Every note, opened from its call in every way that a reader has, in the three layouts, with scripts and without.
import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutOptions, startRig } from './harness.ts';
import type { Layout, Rig, Visit } from './harness.ts';

const chapters = globSync('chapters/*/index.html', { cwd: 'dist' })
  .sort()
  .map((file) => file.replace(/index\.html$/, ''));
const layouts: readonly Layout[] = ['wide', 'medium', 'narrow'];

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** What a reader sees of the notes: which one is open, whether it is whole and in the window, where the focus is. */
interface Seen {
  readonly open: string[];
  readonly whole: boolean;
  readonly inWindow: boolean;
  readonly callInWindow: boolean;
  readonly focus: string;
}

/** Runs in the page. */
function look(layout: string): Seen {
  const open = [...document.querySelectorAll<HTMLElement>('.note')].filter(
    (note) => note.classList.contains('on') && (layout === 'wide' || note.matches(':popover-open')),
  );
  const [note] = open;
  const box = note?.getBoundingClientRect();
  const call = document.querySelector('a.call.on')?.getBoundingClientRect();
  return {
    open: open.map(({ id }) => id),
    // A long note may scroll in its sheet; nothing of it may be cut away.
    whole:
      note !== undefined &&
      (getComputedStyle(note).overflowY === 'auto' || note.scrollHeight <= note.clientHeight + 2),
    inWindow:
      box !== undefined &&
      box.height > 0 &&
      box.top < innerHeight &&
      box.bottom > 0 &&
      box.left >= 0 &&
      box.right <= innerWidth + 1,
    callInWindow: call !== undefined && call.top >= 0 && call.bottom <= innerHeight,
    focus: document.activeElement?.id ?? '',
  };
}

async function eachCall(
  visit: Visit,
  act: (page: Page, call: string, note: string) => Promise<void>,
): Promise<number> {
  const calls = await visit.page.$$eval('a.call', (links) =>
    links.map((link) => ({ call: link.id, note: (link.getAttribute('href') ?? '').slice(1) })),
  );
  for (const { call, note } of calls) await act(visit.page, call, note);
  return calls.length;
}

async function expectOpen(page: Page, layout: Layout, note: string): Promise<void> {
  const seen = await page.evaluate(look, layout);
  expect({ ...seen, focus: '' }, note).toEqual({
    open: [note],
    whole: true,
    inWindow: true,
    callInWindow: true,
    focus: '',
  });
}

async function expectClosed(page: Page, layout: Layout, call: string): Promise<void> {
  await page.keyboard.press('Escape');
  const seen = await page.evaluate(look, layout);
  expect({ open: seen.open, focus: seen.focus }).toEqual({ open: [], focus: call });
}

/** Walks all chapters in one layout; counts the calls, so that a test that opened nothing fails. */
async function walk(
  layout: Layout,
  act: (page: Page, call: string, note: string) => Promise<void>,
  options: { touch?: boolean } = {},
): Promise<void> {
  let count = 0;
  for (const chapter of chapters) {
    const visit = await rig.visit(chapter, {
      ...layoutOptions(layout),
      ...(options.touch ? { hasTouch: true } : {}),
    });
    count += await eachCall(visit, act);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  }
  expect(count).toBe(58);
}

describe.each(layouts)('in the %s layout', (layout) => {
  test('every note opens whole by a click on its call and closes with Esc, focus back at the call', () =>
    walk(layout, async (page, call, note) => {
      await page.locator(`#${call}`).click();
      await expectOpen(page, layout, note);
      await expectClosed(page, layout, call);
    }));

  test('every note opens by the keyboard, takes the focus and gives it back', () =>
    walk(layout, async (page, call, note) => {
      await page.locator(`#${call}`).focus();
      await page.keyboard.press('Enter');
      await expectOpen(page, layout, note);
      expect((await page.evaluate(look, layout)).focus).toBe(note);
      await expectClosed(page, layout, call);
    }));

  test('every note opens by touch', () =>
    walk(
      layout,
      async (page, call, note) => {
        await page.locator(`#${call}`).tap();
        await expectOpen(page, layout, note);
        await expectClosed(page, layout, call);
      },
      { touch: true },
    ));

  test('every note opens by its address, on a page that is open and on one that loads', () =>
    walk(layout, async (page, call, note) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, note);
      await page.waitForFunction((id) => document.getElementById(id)?.classList.contains('on'), note);
      await expectOpen(page, layout, note);
      await expectClosed(page, layout, call);
      expect(new URL(page.url()).hash).toBe('');
    }));

  test('n and p step through the notes of a chapter, one open at a time', async () => {
    const visit = await rig.visit(chapters[1] ?? '', layoutOptions(layout));
    const notes: string[] = [];
    const count = await visit.page.locator('a.call').count();
    for (let at = 0; at < count; at += 1) {
      await visit.page.keyboard.press('n');
      const seen = await visit.page.evaluate(look, layout);
      expect(seen.open).toHaveLength(1);
      expect(seen.callInWindow).toBe(true);
      notes.push(...seen.open);
    }
    expect(new Set(notes).size).toBe(count);
    await visit.page.keyboard.press('p');
    expect((await visit.page.evaluate(look, layout)).open).toEqual([notes.at(-2)]);
    await visit.close();
  });
});

test('a note that is addressed when the page loads is open when it has loaded', async () => {
  for (const layout of layouts) {
    const visit = await rig.visit(`${chapters[1] ?? ''}#note-9`, layoutOptions(layout));
    await visit.page.waitForFunction(() => document.querySelector('.note.on') !== null);
    await expectOpen(visit.page, layout, 'note-9');
    await visit.close();
  }
});

test('a step past the last note or the first says so', async () => {
  const visit = await rig.visit(chapters[1] ?? '', layoutOptions('wide'));
  const { page } = visit;
  const said = page.locator('main [role="status"]');
  const last = await page.evaluate(() => [...document.querySelectorAll('.note')].at(-1)?.id ?? '');
  await page.evaluate((id) => (location.hash = id), last);
  await page.waitForSelector(`#${last}:focus`);
  expect(await said.textContent()).toBe('');
  await page.keyboard.press('n');
  await page.waitForFunction(
    () => document.querySelector('main [role="status"]')?.textContent === 'Last note',
  );
  expect((await page.evaluate(look, 'wide')).open).toEqual([last]);
  await page.keyboard.press('p');
  await page.waitForSelector(`#${last}:not(.on)`, { state: 'attached' });
  expect(await said.textContent()).toBe('');
  await visit.close();
});

test('a note shown by a resting pointer stays while the pointer moves into it, and goes when it leaves', async () => {
  const visit = await rig.visit(chapters[1] ?? '', layoutOptions('medium'));
  const { page } = visit;
  await page.locator('#call-5').scrollIntoViewIfNeeded();
  await page.locator('#call-5').hover();
  await page.waitForSelector('#note-5:popover-open');
  await page.locator('#note-5 .words').hover();
  await page.waitForTimeout(500);
  expect((await page.evaluate(look, 'medium')).open).toEqual(['note-5']);
  await page.mouse.move(5, 5);
  await page.waitForSelector('#note-5:not(:popover-open)', { state: 'attached' });
  expect((await page.evaluate(look, 'medium')).open).toEqual([]);
  await visit.close();
});

test('a note that is kept open stays when the page is clicked, and another call takes its place', async () => {
  const visit = await rig.visit(chapters[1] ?? '', layoutOptions('medium'));
  const { page } = visit;
  await page.locator('#call-5').click();
  await page.getByRole('button', { name: 'Keep open' }).click();
  await page.mouse.click(20, 400);
  expect((await page.evaluate(look, 'medium')).open).toEqual(['note-5']);
  await page.locator('#call-4').focus();
  await page.keyboard.press('Enter');
  expect((await page.evaluate(look, 'medium')).open).toEqual(['note-4']);
  await page.mouse.click(20, 400);
  expect((await page.evaluate(look, 'medium')).open).toEqual(['note-4']);
  await page.getByRole('button', { name: 'Close' }).click();
  expect((await page.evaluate(look, 'medium')).open).toEqual([]);
  await visit.close();
});

test('beside the text no two notes overlap, and none stands above its call', async () => {
  for (const chapter of chapters) {
    const visit = await rig.visit(chapter, layoutOptions('wide'));
    const faults = await visit.page.evaluate(() => {
      const notes = [...document.querySelectorAll<HTMLElement>('.note')];
      return notes.flatMap((note, at) => {
        const box = note.getBoundingClientRect();
        const call = document.querySelector(`a.call[href="#${note.id}"]`)?.getBoundingClientRect();
        const before = notes[at - 1]?.getBoundingClientRect();
        const overlaps = before !== undefined && box.top < before.bottom;
        return overlaps || !call || box.top < call.top - 2 || box.left < call.right ? [note.id] : [];
      });
    });
    expect(faults).toEqual([]);
    await visit.close();
  }
});

test('an open note beside the text stands level with its call and covers no other', async () => {
  let opened = 0;
  for (const chapter of chapters) {
    const visit = await rig.visit(chapter, layoutOptions('wide'));
    await eachCall(visit, async (page, call, note) => {
      await page.locator(`#${call}`).click();
      const seen = await page.evaluate((id) => {
        const boxes = [...document.querySelectorAll('.note')].map((one) => one.getBoundingClientRect());
        const covered = boxes.filter((box, at) => at > 0 && box.top < (boxes[at - 1]?.bottom ?? 0)).length;
        const [from, to] = ['a.call.on', `#${id}`].map(
          (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN,
        );
        return { covered, off: Math.abs((from ?? 0) - (to ?? 0)) };
      }, note);
      expect(seen.covered, note).toBe(0);
      expect(seen.off, note).toBeLessThan(2);
      opened += 1;
    });
    await visit.close();
  }
  expect(opened).toBe(58);
});

test('a note opened by the keyboard is not taken away by a pointer that came to rest on another call', async () => {
  const visit = await rig.visit(chapters[1] ?? '', layoutOptions('medium'));
  const { page } = visit;
  await page.locator('#call-5').scrollIntoViewIfNeeded();
  await page.locator('#call-4').focus();
  await page.locator('#call-5').hover();
  await page.keyboard.press('Enter');
  expect((await page.evaluate(look, 'medium')).open).toEqual(['note-4']);
  await page.waitForTimeout(400);
  expect((await page.evaluate(look, 'medium')).open).toEqual(['note-4']);
  await visit.close();
});

test('a window made narrow while a note is open has all notes in their places', async () => {
  const visit = await rig.visit(chapters[1] ?? '', layoutOptions('wide'));
  const { page } = visit;
  await page.locator('#call-18').click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForFunction(() => document.querySelector('.note.on') === null);
  const tops = await page.$$eval('.note', (notes) => notes.map((note) => getComputedStyle(note).top));
  expect(new Set(tops)).toEqual(new Set(['0px']));
  await visit.close();
});

describe('with scripts off', () => {
  test('on a wide screen every call leads to its note beside it', () => withoutScripts('wide'));
  test('on a tablet every call opens its note as a native popover', () => withoutScripts('medium'));
  test('on a phone every call opens its note as a native sheet', () => withoutScripts('narrow'));

  test('the list at the end holds every note, and each back-link returns to its call', async () => {
    let count = 0;
    for (const chapter of chapters) {
      const visit = await rig.visit(chapter, { ...layoutOptions('narrow'), javaScriptEnabled: false });
      const { page } = visit;
      const links = page.locator('.notes [role=doc-backlink]');
      const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
      expect(new Set(names).size).toBe(names.length);
      for (let at = 0; at < names.length; at += 1) {
        const target = (await links.nth(at).getAttribute('href')) ?? '';
        await links.nth(at).click();
        await expect.poll(() => new URL(page.url()).hash).toBe(target);
        expect(
          await page
            .locator(target)
            .evaluate((call) => Math.round(call.parentElement?.getBoundingClientRect().top ?? -1) >= -60),
        ).toBe(true);
        count += 1;
      }
      await visit.close();
    }
    expect(count).toBe(58);
  });
});

async function withoutScripts(layout: Layout): Promise<void> {
  let count = 0;
  for (const chapter of chapters) {
    const visit = await rig.visit(chapter, { ...layoutOptions(layout), javaScriptEnabled: false });
    const { page } = visit;
    const calls = page.locator(layout === 'wide' ? 'a.call' : 'button.call');
    for (let at = 0; at < (await calls.count()); at += 1) {
      const call = calls.nth(at);
      const note =
        layout === 'wide' ? await call.getAttribute('href') : `#${await call.getAttribute('popovertarget')}`;
      await call.click();
      const box = await page
        .locator(`${note}${layout === 'wide' ? ':target' : ':popover-open'}`)
        .boundingBox();
      expect(box, String(note)).not.toBeNull();
      expect((box?.y ?? -1) < 900 && (box?.y ?? -1) + (box?.height ?? 0) > 0).toBe(true);
      if (layout !== 'wide') await page.keyboard.press('Escape');
      count += 1;
    }
    await visit.close();
  }
  expect(count).toBe(58);
}

test('a browser without popovers jumps to the note in the list, and p and n still step', async () => {
  const visit = await rig.visit('404.html', layoutOptions('narrow'));
  const { page } = visit;
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover']) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
  await page.goto(new URL(chapters[1] ?? '', rig.site.url).href);
  await page.locator('#call-5').click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#note-5');
  expect(
    await page.locator('#note-5').evaluate((note) => note.getBoundingClientRect().top < innerHeight),
  ).toBe(true);
  await page.locator('#note-5 [role=doc-backlink]').click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#call-5');
  await page.keyboard.press('n');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#note-/);
  expect(visit.complaints).toEqual([]);
  await visit.close();
});
