// The graph in a real browser: every control by mouse, touch and keyboard, without scripts, with less motion, and in
// the address.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { layoutOptions, startRig, type Rig, type Visit } from './harness.ts';

vi.setConfig({ testTimeout: 60_000 });
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
}, 60_000);
afterAll(() => rig.close());

async function open(hash = '', options = layoutOptions('wide')): Promise<Visit> {
  const visit = await rig.visit(`graph/${hash}`, options);
  if (options.javaScriptEnabled !== false) await visit.page.waitForSelector('[data-awake]');
  return visit;
}

const mark = (id: string, frame = 'wide'): string => `svg.${frame} .mark[data-id="${id}"]`;
const panel = (page: Page): Promise<string> => page.locator('[data-panel]').innerText();
const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

/** Which labels of the visible picture overlap another or leave its frame, as the browser draws them. */
function overlaps(page: Page): Promise<string[]> {
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
function coloursOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.sheet canvas.front');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return new Set(new Uint32Array(data?.buffer ?? new ArrayBuffer(0))).size;
  });
}

describe('the picture', () => {
  it.each(['wide', 'medium', 'narrow'] as const)(
    '%s: names neither overlap nor leave the frame',
    async (layout) => {
      for (const address of ['', '#by=force']) {
        const { page, close } = await open(address, layoutOptions(layout));
        await page.waitForTimeout(100);
        expect(await overlaps(page)).toEqual([]);
        await close();
      }
    },
  );

  it('is complete without scripts: links with names, the legend, table and list', async () => {
    const { page, complaints, close } = await open('', {
      ...layoutOptions('wide'),
      javaScriptEnabled: false,
    });
    expect(await page.locator('svg.wide a.mark[href*="/documents/"]').count()).toBeGreaterThan(50);
    expect(await page.locator(mark('udhr')).getAttribute('aria-label')).toBe('UDHR, declaration, 1948');
    expect(await page.locator('#table tbody tr').count()).toBeGreaterThan(100);
    expect(await page.locator('#list section').first().isVisible()).toBe(true);
    expect(await page.locator('.legend').innerText()).toContain('Charter and treaties');
    expect(await page.locator('input:visible').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('does not move when the island wakes', async () => {
    const { page, complaints, close } = await open();
    const drawn = await page.locator(`${mark('drd')} .form`).getAttribute('d');
    await page.mouse.move(700, 500);
    await page.waitForTimeout(400);
    expect(await page.locator(`${mark('drd')} .form`).getAttribute('d')).toBe(drawn);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('reading', () => {
  it('selecting a document opens its panel, lights its neighbours and writes the address', async () => {
    const { page, close } = await open();
    await page.locator(`${mark('drd')} .form`).click();
    await page.waitForSelector('[data-panel]:not([hidden])');
    expect(await panel(page)).toMatch(
      /Declaration on the Right to Development[\s\S]*Cites \(4\)[\s\S]*Cited by \(6\)/,
    );
    expect(hash(page)).toBe('#at=drd');
    // The panel opens beside the picture, so another mark may come to lie under the pointer and light its own.
    await page.mouse.move(4, 4);
    await expect.poll(() => page.locator('svg.wide .mark.lit').count()).toBe(11);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-panel]').isHidden()).toBe(true);
    await close();
  });

  it('selecting an edge shows its place, words, source and how sure it is', async () => {
    const { page, close } = await open('#at=drd');
    await page.locator('[data-panel] li', { hasText: 'ICESCR' }).locator('.verb').click();
    expect(await panel(page)).toMatch(
      /DRD recalls ICESCR[\s\S]*preamble, para. 4[\s\S]*“.+”[\s\S]*Read in the text/,
    );
    expect(hash(page)).toBe('#at=recalls:drd:icescr');
    await close();
  });

  it('a click on a line selects the edge', async () => {
    const { page, close } = await open();
    const at = await page.evaluate(() => {
      const line = document.querySelector<SVGPathElement>(
        'svg.wide [data-edge="refers-to:vasak-1977:udhr"] .line',
      );
      const matrix = line?.getScreenCTM();
      const point = line?.getPointAtLength(line.getTotalLength() * 0.35).matrixTransform(matrix ?? undefined);
      return { x: point?.x ?? 0, y: point?.y ?? 0 };
    });
    await page.mouse.click(at.x, at.y);
    await page.waitForSelector('[data-panel]:not([hidden])');
    expect(await panel(page)).toContain('Vasak 1977 refers to UDHR');
    await close();
  });

  it('tells the path between two documents, lights it, and names their common ancestors', async () => {
    const { page, close } = await open();
    await page.locator('details.paths summary').click();
    await page.locator('select[data-path="from"]').selectOption('hrc-resolution-38-2');
    await page.locator('select[data-path="to"]').selectOption('icescr');
    await page.waitForSelector('.has-path');
    expect(await page.locator('[data-answer] li').first().innerText()).toBe(
      'HRC resolution 38/2 reaffirms DRD (preamble, para. 4), which recalls ICESCR (preamble, para. 4).',
    );
    expect(await page.locator('[data-answer] .common').innerText()).toContain('UN Charter');
    expect(await page.locator('svg.wide .edge.lit').count()).toBe(2);
    expect(hash(page)).toBe('#path=hrc-resolution-38-2~icescr');
    await close();
  });

  it.each([
    ['a hrc 35 35', 'Dandan report to the HRC 2017'],
    ['GA res 60/209', 'GA resolution 60/209'],
    ['universal declaration', 'UDHR'],
    ['note 18', 'Note 18'],
  ])('finds %s', async (typed, name) => {
    const { page, close } = await open();
    await page.locator('input[data-find]').fill(typed);
    expect(await page.locator('[data-found] li').first().innerText()).toContain(name);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-panel]:not([hidden])');
    await close();
  });
});

describe('what is read beside the picture', () => {
  it('a path’s answer does not push the picture down', async () => {
    const { page, close } = await open();
    const top = (): Promise<number> =>
      page.locator('.sheet').evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await page.locator('details.paths summary').click();
    await page.locator('select[data-path="from"]').selectOption('hrc-resolution-38-2');
    await page.locator('select[data-path="to"]').selectOption('icescr');
    await page.waitForSelector('.has-path');
    expect(await top()).toBe(before);
    const over = await page.evaluate(() => {
      const [sheet, box] = ['.sheet', '.path-box'].map((name) =>
        document.querySelector(name)?.getBoundingClientRect(),
      );
      return (sheet?.right ?? 0) > (box?.left ?? 0);
    });
    expect(over).toBe(false);
    await close();
  });

  it('the panel marks what a filter hides', async () => {
    const { page, close } = await open('#at=drd');
    await page.waitForSelector('[data-panel]:not([hidden])');
    expect(await panel(page)).not.toContain('hidden by a filter');
    await page.locator('input[value="recalls"]').uncheck();
    await expect.poll(() => page.locator('[data-panel] .unshown').count()).toBeGreaterThan(0);
    expect(
      await page
        .locator('[data-panel] li', { has: page.locator('.unshown') })
        .first()
        .innerText(),
    ).toContain('recall');
    await close();
  });

  it('no name in a document’s small picture is cut off', async () => {
    for (const id of ['drd', 'un-charter', 'hrc-resolution-38-2', 'global-pact']) {
      const { page, close } = await rig.visit(`documents/${id}/`);
      const cut = await page.evaluate(() => {
        const svg = document.querySelector('svg.graph-picture.small');
        const frame = svg?.getBoundingClientRect();
        return [...(svg?.querySelectorAll('text') ?? [])].flatMap((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const inside =
            frame && left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
          return inside ? [] : [text.textContent];
        });
      });
      expect(cut).toEqual([]);
      await close();
    }
  });
});

describe('the legend filters', () => {
  it('kinds, lines, certainty, layers, years and bodies, and the table follows', async () => {
    const { page, close } = await open();
    const shown = (): Promise<number> => page.locator('svg.wide .mark:visible').count();
    const edges = (): Promise<number> => page.locator('svg.wide .edge:visible').count();
    const whole = [await shown(), await edges()] as const;
    const press = page.locator('input[value="press"]');
    await press.uncheck();
    await expect.poll(shown).toBeLessThan(whole[0]);
    await press.check();
    await expect.poll(shown).toBe(whole[0]);
    for (const value of ['recalls', 'secondary']) {
      await page.locator(`input[value="${value}"]`).uncheck();
      await expect.poll(edges).toBeLessThan(whole[1]);
      await page.locator(`input[value="${value}"]`).check();
      await expect.poll(edges).toBe(whole[1]);
    }
    await page.locator('[data-set="layer"][value="instrument"]').uncheck();
    await expect.poll(edges).toBe(0);
    await page.locator('[data-do="reset"]').click();
    await page.locator('[data-set="years"]').last().fill('1970');
    await expect.poll(shown).toBeLessThan(whole[0] / 2);
    expect(hash(page)).toBe('#years=1945-1970');
    await page.locator('a[data-show="table"]').click();
    expect(await page.locator('#table tbody tr:visible').count()).toBeLessThan(40);
    await close();
  });

  it('notes, sections and bodies appear when they are asked for', async () => {
    const { page, close } = await open();
    await page.locator('[data-set="extra"][value="note"]').check();
    await expect.poll(() => page.locator('svg.wide .mark.note:visible').count()).toBe(58);
    await page.locator('[data-set="extra"][value="section"]').check();
    await page.locator('[data-set="extra"][value="body"]').check();
    await expect.poll(() => page.locator('svg.wide .mark.body:visible').count()).toBeGreaterThan(5);
    expect(hash(page)).toBe('#with=section,note,body');
    await close();
  });
});

describe('moving', () => {
  it('pans with the mouse, zooms with buttons and with Ctrl and the wheel, and keeps the zoom in the address', async () => {
    const { page, close } = await open();
    const view = page.locator('svg.wide > .view');
    await page.mouse.move(160, 700);
    await page.mouse.down();
    await page.mouse.move(260, 740, { steps: 4 });
    // While it moves, only the plate does, with what was seen on a canvas; the lines are drawn anew at the end.
    const moved = await page.locator('.plate').evaluate((plate) => getComputedStyle(plate).transform);
    expect(moved).toBe('matrix(1, 0, 0, 1, 100, 40)');
    expect(await coloursOf(page)).toBeGreaterThan(20);
    expect(await view.getAttribute('transform')).toBeFalsy();
    await page.mouse.up();
    expect(await page.locator('.sheet canvas.front').count()).toBe(0);
    expect(await view.getAttribute('transform')).toMatch(/^translate\(\d/);
    await page.locator('[data-do="in"]').click();
    expect(await view.getAttribute('transform')).toContain('scale(1.4)');
    await expect.poll(() => hash(page)).toContain('zoom=1.4');
    await page.locator('[data-do="whole"]').click();
    await expect.poll(() => view.getAttribute('transform')).toBe('');
    await page.mouse.move(600, 600);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => view.getAttribute('transform')).toContain('scale(1.6');
    await close();
  });

  it('the plain wheel scrolls the page', async () => {
    const { page, close } = await open();
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await page.locator('svg.wide > .view').getAttribute('transform')).toBeFalsy();
    await close();
  });

  it('dragging a mark moves it and its neighbours, opens nothing, and time puts them back', async () => {
    const { page, close } = await open();
    const at = await page.locator(`${mark('drd')} .form`).boundingBox();
    const start = await page.locator(`${mark('drd')} .form`).getAttribute('d');
    const [x, y] = [(at?.x ?? 0) + (at?.width ?? 0) / 2, (at?.y ?? 0) + (at?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 12; step++) {
      await page.mouse.move(x + step * 12, y + step * 6);
      await page.waitForTimeout(30);
    }
    // What moves is on a canvas before the picture; it is painted, and not in one colour.
    expect(await coloursOf(page)).toBeGreaterThan(20);
    expect(await page.locator('.plate').evaluate((plate) => getComputedStyle(plate).transform)).toBe('none');
    await page.mouse.up();
    expect(await page.locator('[data-panel]').isHidden()).toBe(true);
    expect(new URL(page.url()).pathname).toMatch(/\/graph\/$/);
    await expect
      .poll(() => page.locator(`${mark('drd')} .form`).getAttribute('d'), { timeout: 15_000 })
      .toBe(start);
    await close();
  });

  it('switches the arrangement, in steps or, where less motion is wanted, at once', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const { page, close } = await open('', { ...layoutOptions('wide'), reducedMotion });
      await page.locator('.switch label', { hasText: 'By links' }).click();
      await expect.poll(() => hash(page)).toBe('#by=force');
      const once = await page.locator(`${mark('drd')} .form`).getAttribute('d');
      await page.waitForTimeout(700);
      const later = await page.locator(`${mark('drd')} .form`).getAttribute('d');
      if (reducedMotion === 'reduce') expect(once).toBe(later);
      else expect(later).not.toBe(null);
      expect(await overlaps(page)).toEqual([]);
      await close();
    }
  });

  it('two fingers zoom on a touch screen, and a tap opens the panel', async () => {
    const { page, close } = await open('', layoutOptions('narrow'));
    await page.locator(`${mark('udhr', 'narrow')} .form`).tap();
    await page.waitForSelector('[data-panel]:not([hidden])');
    expect(await panel(page)).toContain('Universal Declaration');
    await page.locator('[data-panel] .close').tap();
    await page.evaluate(() => scrollTo(0, 400));
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', gap: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: 190 - gap, y: 400, id: 0 },
                { x: 190 + gap, y: 400, id: 1 },
              ],
      });
    await touch('touchStart', 30);
    for (const gap of [40, 50, 60, 75, 90]) await touch('touchMove', gap);
    await touch('touchEnd', 0);
    await expect.poll(() => page.locator('svg.narrow > .view').getAttribute('transform')).toContain('scale(');
    await close();
  });
});

describe('by keyboard', () => {
  it('Tab enters the graph once, arrows follow edges and are announced, Enter opens, Esc goes back', async () => {
    const { page, close } = await open();
    expect(await page.locator('svg.wide .mark[tabindex="0"]').count()).toBe(1);
    await page.locator(mark('drd')).focus();
    await page.keyboard.press('ArrowLeft');
    const says = page.locator('[data-says]');
    await expect.poll(() => says.innerText()).toMatch(/^(recalls|refers to) .+ 1 of 4 that DRD cites\.$/);
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => says.innerText()).toContain('2 of 4 that DRD cites.');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-panel]:not([hidden])');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-panel]').isHidden()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe('drd');
    await close();
  });

  it('claims no role that takes the reader’s own keys away', async () => {
    const { page, close } = await open();
    expect(await page.locator('[role="application"]').count()).toBe(0);
    await close();
  });
});

describe('the address', () => {
  it('brings the whole view back: arrangement, layers, filters, selection, path and zoom', async () => {
    const address =
      '#by=force&with=note&without=press,secondary&years=1945-2019&at=drd&path=crpd~udhr&zoom=1.5,-200,-100';
    const { page, complaints, close } = await open(address);
    await page.waitForSelector('[data-panel]:not([hidden])');
    expect(await page.locator('svg.wide .mark.press:visible').count()).toBe(0);
    expect(await page.locator('svg.wide .mark.note:visible').count()).toBe(58);
    expect(await page.locator('svg.wide > .view').getAttribute('transform')).toBe(
      'translate(-200 -100) scale(1.5)',
    );
    expect(await page.locator('[data-answer] li').first().innerText()).toBe(
      'CRPD refers to UDHR (preamble (b)).',
    );
    expect(await page.locator('input[value="press"]').isChecked()).toBe(false);
    expect(hash(page)).toBe(address);
    expect(complaints).toEqual([]);
    await close();
  });

  it('that does not fit shows the default view and says so', async () => {
    const { page, close } = await open('#by=force&at=nobody');
    await page.waitForSelector('[data-notice]:not([hidden])');
    expect(await page.locator('[data-notice]').innerText()).toContain('at=nobody');
    expect(await page.locator('input[value="time"]').isChecked()).toBe(true);
    await close();
  });
});

describe('taking it away', () => {
  it.each(['svg', 'png'])('the view as %s', async (kind) => {
    const { page, complaints, close } = await open('#at=drd');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-do="${kind}"]`).click(),
    ]);
    const file = readFileSync(await download.path());
    expect(file.length).toBeGreaterThan(20_000);
    if (kind === 'svg') expect(file.toString()).toMatch(/^<svg[\s\S]*fill="rgb\([\s\S]*DRD/);
    else expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect(complaints).toEqual([]);
    await close();
  });

  it('the table sorts by any column', async () => {
    const { page, close } = await open('#table');
    const cell = (column: number): Promise<string> =>
      page.locator(`#table tbody tr:first-child td:nth-child(${column})`).innerText();
    await page.locator('#table th button', { hasText: 'How' }).click();
    expect(await cell(2)).toBe('annexes');
    await page.locator('#table th button', { hasText: 'How' }).click();
    expect(await cell(2)).toBe('was established by');
    await close();
  });
});

describe('limits', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (scheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const address of ['', '#at=drd', '#table']) {
      const { page, close } = await open(address, layoutOptions('wide', scheme));
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { axe: run } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await run.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`,
        );
      });
      expect(found).toEqual([]);
      await close();
    }
  });

  it('keeps at most a megabyte after it was opened and left twenty times', async () => {
    const { page, close } = await open();
    const session = await page.context().newCDPSession(page);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
      return usedSize;
    };
    const visitOnce = async (): Promise<void> => {
      await page.goto(new URL('graph/#at=drd', rig.site.url).href);
      await page.waitForSelector('[data-panel]:not([hidden])');
      await page.goto(rig.site.url);
    };
    await visitOnce();
    const before = await heap();
    for (let times = 0; times < 20; times++) await visitOnce();
    expect((await heap()) - before).toBeLessThanOrEqual(1024 * 1024);
    await close();
  });
});
