// What axe cannot see: the tree that a screen reader gets, the way of the keyboard, and the points of WCAG 2.2 AA on
// focus, targets, hover, reflow and large text.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutOptions, startRig, WIDTHS } from './harness.ts';
import type { Layout, Rig } from './harness.ts';
import { findPageKinds, longestPage } from './page-kinds.ts';

const kinds = findPageKinds('dist');
const chapter = longestPage('dist', 'chapters');
const layouts = Object.keys(WIDTHS) as Layout[];

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

describe('the accessibility tree of a chapter', () => {
  test('has its landmarks, each once or named', async () => {
    const visit = await rig.visit(chapter);
    const tree = await readTree(visit.page);
    const landmarks = tree
      .filter(({ role }) => /^(?:banner|navigation|main|contentinfo|doc-endnotes)$/.test(role))
      .map(({ role, name }) => `${role} ${name}`.trim());
    expect(landmarks).toEqual([
      'banner',
      'navigation Rooms',
      'navigation Contents',
      'main',
      'doc-endnotes Notes',
      'navigation Chapters before and after',
      'contentinfo',
    ]);
    await visit.close();
  });

  test('has a named reference for every call, one list of all notes, and uniquely named ways back', async () => {
    const visit = await rig.visit(chapter, layoutOptions('narrow'));
    const tree = await readTree(visit.page);
    const calls = await visit.page.$$eval('a.call', (all) => all.map(({ id }) => id.replace('call-', '')));
    const named = (role: string): string[] =>
      tree.filter((node) => node.role === role).map(({ name }) => name);
    expect(calls.length).toBeGreaterThan(10);
    expect(named('doc-noteref')).toEqual(calls.map((number) => `Note ${number}`));
    const notes = tree.filter(({ within }) => within.join(' ').endsWith('doc-endnotes list'));
    expect(notes).toHaveLength(calls.length);
    // Chromium itself calls the items of such a list so; the page must not.
    expect(notes.filter(({ role }) => role !== 'listitem' && role !== 'doc-endnote')).toEqual([]);
    expect(await visit.page.locator('[role="doc-endnote"]').count()).toBe(0);
    const back = named('doc-backlink');
    expect(back).toHaveLength(calls.length);
    expect(new Set(back).size).toBe(back.length);
    expect(back.every((name, at) => name.endsWith(`note ${calls[at] ?? ''}`))).toBe(true);
    await visit.close();
  });

  test('has headings that step down one level at a time', async () => {
    for (const { path } of kinds) {
      const visit = await rig.visit(path);
      const levels = await visit.page.$$eval('h1, h2, h3, h4', (all) =>
        all.filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName.slice(1))),
      );
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      await visit.close();
    }
  });
});

describe('with the keyboard alone', () => {
  test.each(layouts)(
    'a reader reaches a call in the %s layout, opens its note, steps on and comes back',
    async (layout) => {
      const visit = await rig.visit(chapter, layoutOptions(layout));
      const { page } = visit;
      const call = await tabTo(page, 'a.call');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.note.on');
      expect(await focusWithin(page, '.note.on')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe(call);
      await page.keyboard.press('n');
      const first = await page.locator('.note.on').getAttribute('id');
      await page.keyboard.press('n');
      expect(await page.locator('.note.on').getAttribute('id')).not.toBe(first);
      await page.keyboard.press('p');
      expect(await page.locator('.note.on').getAttribute('id')).toBe(first);
      await visit.close();
    },
  );

  test('the graph is one stop; arrows walk it, Enter opens, Esc closes and gives the focus back', async () => {
    const visit = await rig.visit('graph/');
    const { page } = visit;
    await tabTo(page, '.mark');
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'End']) {
      await page.keyboard.press(key);
      await page.waitForFunction(() => document.querySelector('[data-says]')?.textContent !== '');
      expect(await focusWithin(page, '.mark'), key).toBe(true);
    }
    const mark = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-panel]:not([hidden]) h2');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-panel][hidden]', { state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(mark);
    await page.keyboard.press('Tab');
    expect(await focusWithin(page, '.mark')).toBe(false);
    await visit.close();
  });

  test('search opens with /, arrows choose, Esc closes and gives the focus back, Enter goes there', async () => {
    const visit = await rig.visit('');
    const { page } = visit;
    const before = await tabTo(page, '[data-search]');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    expect(await focused(page)).toBe(before);
    await page.keyboard.press('/');
    await page.keyboard.type('declaration');
    await page.waitForSelector('dialog[open] [role="option"]');
    await page.keyboard.press('ArrowDown');
    const active = await page.locator('dialog[open] input').getAttribute('aria-activedescendant');
    const option = page.locator(`[id="${active ?? ''}"]`);
    expect(await option.getAttribute('aria-selected')).toBe('true');
    const to = (await option.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === new URL(to, url).pathname);
    await visit.close();
  });
});

describe('WCAG 2.2 AA', () => {
  test.each(layouts)('2.4.11: nothing that takes the focus in the %s layout is covered', async (layout) => {
    const visit = await rig.visit(chapter, layoutOptions(layout));
    const covered: string[] = [];
    const count = await visit.page.evaluate(countStops);
    for (let at = 0; at < count; at += 1) {
      await visit.page.keyboard.press('Tab');
      covered.push(...(await visit.page.evaluate(coveredFocus)));
    }
    expect(count).toBeGreaterThan(60);
    expect(covered).toEqual([]);
    await visit.close();
  });

  test.each(layouts)('2.4.11: nor while a note is open in the %s layout', async (layout) => {
    const visit = await rig.visit(chapter, layoutOptions(layout));
    const covered: string[] = [];
    for (const at of [0, 5, 10]) {
      await visit.page.locator('a.call').nth(at).focus();
      await visit.page.keyboard.press('Enter');
      for (let tabs = 0; tabs < 14; tabs += 1) {
        await visit.page.keyboard.press('Tab');
        covered.push(...(await visit.page.evaluate(coveredFocus)));
      }
      await visit.page.keyboard.press('Escape');
    }
    expect(covered).toEqual([]);
    await visit.close();
  });

  test('2.5.8: every call and every control has 24 by 24 pixels to itself', async () => {
    const small: string[] = [];
    for (const { path } of kinds) {
      const visit = await rig.visit(path, layoutOptions('narrow'));
      const found = await visit.page.evaluate(smallTargets);
      small.push(...found.map((line) => `${path} ${line}`));
      await visit.close();
    }
    expect(small).toEqual([]);
  });

  test('1.4.13: what shows on hover stays under the pointer, goes with Esc, and not by itself', async () => {
    const visit = await rig.visit(chapter, layoutOptions('medium'));
    const { page } = visit;
    const open = page.locator('.note:popover-open');
    await page.locator('a.call').nth(3).hover();
    await open.waitFor();
    const box = await open.boundingBox();
    if (!box) throw new Error('The note has no box.');
    await page.mouse.move(box.x + box.width / 2, box.y + 12, { steps: 12 });
    // Longer than any delay after which a note closes.
    await page.waitForTimeout(900);
    expect(await open.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await open.count()).toBe(0);
    await visit.close();
  });

  test('1.4.10: at 320 pixels nothing is read by scrolling to the side, but tables and pictures in frames of their own', async () => {
    const faults: string[] = [];
    for (const { path } of kinds) {
      const visit = await rig.visit(path, { viewport: { width: 320, height: 640 } });
      faults.push(...(await visit.page.evaluate(cutAway)).map((line) => `${path} ${line}`));
      await visit.close();
    }
    expect(faults).toEqual([]);
  });

  test('1.4.4: with letters twice as large nothing is cut away or scrolls to the side', async () => {
    const faults: string[] = [];
    for (const { path } of kinds) {
      for (const width of [1280, 640]) {
        const visit = await rig.visit(path, { viewport: { width, height: 900 } });
        await visit.page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        faults.push(...(await visit.page.evaluate(cutAway)).map((line) => `${path} ${width} ${line}`));
        await visit.close();
      }
    }
    expect(faults).toEqual([]);
  });
});

interface TreeNode {
  readonly role: string;
  readonly name: string;
  /** The roles above it that a reader meets, outermost first. */
  readonly within: readonly string[];
}

type AXNode = Awaited<ReturnType<typeof fullTree>>[number];

function fullTree(session: CDPSession) {
  return session.send('Accessibility.getFullAXTree').then(({ nodes }) => nodes);
}

/** The browser's own tree, in reading order, without what it ignores. */
async function readTree(page: Page): Promise<TreeNode[]> {
  const nodes = await fullTree(await page.context().newCDPSession(page));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isMet = ({ ignored, role }: AXNode): boolean => !ignored && role?.value !== 'generic';
  const roleOf = ({ role }: AXNode): string => dpub(String(role?.value ?? ''));
  const found: TreeNode[] = [];
  const walk = (node: AXNode, within: readonly string[]): void => {
    if (isMet(node)) found.push({ role: roleOf(node), name: String(node.name?.value ?? ''), within });
    const inner = isMet(node) ? [...within, roleOf(node)] : within;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, inner);
    }
  };
  const [root] = nodes;
  if (root) walk(root, []);
  return found;
}

/** `DocNoteRef` as it is written in a page: `doc-noteref`. */
function dpub(role: string): string {
  return role.startsWith('Doc') ? `doc-${role.slice(3).toLowerCase()}` : role;
}

/** Presses Tab until something of the selector has the focus; gives its id or text. */
async function tabTo(page: Page, selector: string): Promise<string> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      return focused(page);
    }
  }
  throw new Error(`Tab never reaches ${selector}.`);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.id !== undefined && element.id !== '' ? element.id : (element?.textContent ?? '').trim();
  });
}

function focusWithin(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
}

/** Runs in the page: how often Tab moves before it leaves it. */
function countStops(): number {
  return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }),
  ).length;
}

/** Runs in the page: the focused element, if none of its lines can be seen. */
function coveredFocus(): string[] {
  const element = document.activeElement;
  if (!element || element === document.body) return [];
  const seen = [...element.getClientRects()].some((box) => {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  });
  return seen ? [] : [`${element.tagName} ${element.id} ${element.textContent.trim().slice(0, 40)}`];
}

/** Runs in the page: calls and controls with another target within 11 pixels of their middle, which a finger may hit. */
function smallTargets(): string[] {
  const targets = document.querySelectorAll<HTMLElement>(
    'a.call, button, input:not([type="range"]), select, summary, .pn',
  );
  return [...targets].flatMap((target) => {
    if (!target.checkVisibility({ visibilityProperty: true })) return [];
    target.scrollIntoView({ block: 'center', inline: 'center' });
    const label = target.closest('label');
    const box = target.getBoundingClientRect();
    if (box.width === 0) return [];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const missed = [
      [-11, 0],
      [11, 0],
      [0, -11],
      [0, 11],
    ].filter(([dx = 0, dy = 0]) => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      const other = hit?.closest('a[href], button, input, select, summary, label') ?? null;
      return other !== null && other !== target && other !== label && !target.contains(other);
    });
    const large = box.width >= 24 && box.height >= 24;
    return missed.length === 0 || large
      ? []
      : [
          `${target.tagName} ${target.className} "${target.textContent.trim().slice(0, 20)}" ${box.width.toFixed(0)}×${box.height.toFixed(0)}`,
        ];
  });
}

/** Runs in the page: a page wider than the window, words beyond its edge, and words cut off by their own box. */
function cutAway(): string[] {
  const root = document.documentElement;
  const wide = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} wide`] : [];
  const scrolls = (element: Element | null): boolean => {
    for (let at = element; at && at !== root; at = at.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };
  const words = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('svg, .unseen, .skip, option') &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  );
  const lost = words.filter((element) => {
    const style = getComputedStyle(element);
    if (style.clipPath !== 'none' || style.position === 'fixed') return false;
    const box = element.getBoundingClientRect();
    const beyond = box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(element);
    // A face may reach beyond its line without a letter being lost.
    const overhang = parseFloat(style.fontSize) / 2;
    const cut =
      /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`) &&
      (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + overhang);
    return beyond || cut;
  });
  return [
    ...wide,
    ...lost
      .slice(0, 4)
      .map(
        (element) => `${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`,
      ),
  ];
}
