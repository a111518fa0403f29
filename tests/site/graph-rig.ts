// The graph in a real browser, for the tests of it: how it is opened, and what stands where.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { layoutOptions, startRig, type Rig, type Visit } from './harness.ts';

/** The site served for a file of tests. */
export interface GraphRig {
  readonly rig: () => Rig;
  /** Opens the graph at a view and waits until it answers; without scripts, until it stands. */
  readonly open: (hash?: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** Serves the site before the tests of the file that calls it, and stops after them. */
export function graphRig(): GraphRig {
  vi.setConfig({ testTimeout: 60_000 });
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig();
  }, 60_000);
  afterAll(() => rig.close());
  return {
    rig: () => rig,
    open: async (hash = '', options = layoutOptions('wide')) => {
      const visit = await rig.visit(`graph/${hash}`, options);
      if (options.javaScriptEnabled !== false) await visit.page.waitForSelector('[data-awake]');
      return visit;
    },
  };
}

/** The selector of a document's mark. */
export const mark = (id: string, frame = 'wide'): string => `svg.${frame} .mark[data-id="${id}"]`;
/** What the panel says. */
export const panel = (page: Page): Promise<string> => page.locator('[data-panel]').innerText();
/** The view, as the address keeps it. */
export const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

/** Which labels of the visible picture overlap another or leave its frame, as the browser draws them. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const svg = [...document.querySelectorAll('svg.graph-picture')].find(
      (one) => one.checkVisibility() && one.clientWidth > 200,
    );
    const frame = svg?.getBoundingClientRect();
    const boxes = [...(svg?.querySelectorAll('.mark .label') ?? [])]
      .filter((label) => label.checkVisibility())
      .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
    const found: string[] = [];
    boxes.forEach(({ text, box }, index) => {
      if (frame && (box.left < frame.left || box.right > frame.right)) found.push(`${text} leaves the frame`);
      for (const other of boxes.slice(index + 1))
        if (
          box.left < other.box.right - 1 &&
          other.box.left < box.right - 1 &&
          box.top < other.box.bottom - 2 &&
          other.box.top < box.bottom - 2
        )
          found.push(`${text} over ${other.text}`);
    });
    return found;
  });
}

/** How many colours the canvas before the picture shows; none when there is none. */
export function coloursOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.sheet canvas.front');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return new Set(new Uint32Array(data?.buffer ?? new ArrayBuffer(0))).size;
  });
}

/** Where a mark stands in the picture. */
export function place(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.locator(`${mark(id)} .form`).evaluate((form) => {
    const [, x = '', y = ''] = /^M(-?[\d.]+) ?(-?[\d.]+)/.exec(form.getAttribute('d') ?? '') ?? [];
    return { x: Number(x), y: Number(y) };
  });
}

/** Drags a mark by so many pixels, looks, and lets it go. */
export async function drag(
  page: Page,
  id: string,
  dx: number,
  dy: number,
  look: () => Promise<unknown>,
): Promise<void> {
  const at = await page.locator(`${mark(id)} .form`).boundingBox();
  const [x, y] = [(at?.x ?? 0) + (at?.width ?? 0) / 2, (at?.y ?? 0) + (at?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(x + (dx * step) / 12, y + (dy * step) / 12);
    await page.waitForTimeout(30);
  }
  await look();
  await page.mouse.up();
}
