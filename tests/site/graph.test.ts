// The graph in a real browser: every control by mouse, touch and keyboard, without scripts, with less motion, and in
// the address.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
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

/** Where a mark stands in the picture. */
function place(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.locator(`${mark(id)} .form`).evaluate((form) => {
    const [, x = '', y = ''] = /^M(-?[\d.]+) ?(-?[\d.]+)/.exec(form.getAttribute('d') ?? '') ?? [];
    return { x: Number(x), y: Number(y) };
  });
}

/** Drags a mark by so many pixels, looks, and lets it go. */
async function drag(
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
    await expect.poll(() => hash(page)).toBe('#at=drd');
    // The panel opens beside the picture, so another mark may come to lie under the pointer and light its own.
    await page.mouse.move(4, 4);
    await expect.poll(() => page.locator('svg.wide .mark.lit').count()).toBe(11);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-panel]').isHidden()).toBe(true);
    await close();
  });

  it('says how a document without a date came to its place in time', async () => {
    const { page, close } = await open('#at=global-pact-environment-iucn');
    await page.waitForSelector('[data-panel]:not([hidden])');
    const words =
      'No date is known: in time it stands at 2018, the year of the first document here that cites it.';
    expect(await panel(page)).toContain(words);
    const title = page.locator(`${mark('global-pact-environment-iucn')} > title`);
    expect(await title.evaluate((one) => one.textContent)).toContain(words);
    await close();
  });

  it('a step of a path says what its evidence does not', async () => {
    const { page, close } = await open('#path=ga-resolution-72-277~global-pact-environment-iucn');
    await page.waitForSelector('.has-path');
    expect(await page.locator('[data-answer] .lit-path').innerText()).toMatch(
      /title, which names the Pact itself[\s\S]*seen at un\.org; the title names the Pact, not the IUCN page\./,
    );
    await close();
  });

  it('selecting an edge shows its place, words, source and how sure it is', async () => {
    const { page, close } = await open('#at=drd');
    await page.locator('[data-panel] li', { hasText: 'ICESCR' }).locator('.verb').click();
    expect(await panel(page)).toMatch(
      /DRD recalls ICESCR[\s\S]*preamble, para. 4[\s\S]*“.+”[\s\S]*Read in the text/,
    );
    await expect.poll(() => hash(page)).toBe('#at=recalls:drd:icescr');
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
    expect(await page.locator('[data-answer] .sentence').first().innerText()).toBe(
      'HRC resolution 38/2 reaffirms DRD (preamble, para. 4), which recalls ICESCR (preamble, para. 4).',
    );
    const proofs = page.locator('[data-answer] .lit-path .proofs li');
    expect(await proofs.count()).toBe(2);
    expect(await proofs.first().innerText()).toMatch(
      /HRC resolution 38\/2, preamble, para\. 4; instrument’s own text.*, seen at .+\..+/,
    );
    expect((await proofs.first().locator('q').innerText()).length).toBeGreaterThan(10);
    expect(await proofs.first().locator('a').getAttribute('href')).toMatch(/^https:/);
    expect(await page.locator('[data-answer] .common').innerText()).toContain('UN Charter');
    expect(await page.locator('svg.wide .edge.lit').count()).toBe(2);
    await expect.poll(() => hash(page)).toBe('#path=hrc-resolution-38-2~icescr');
    await close();
  });

  it('a step of a path opens its edge, and Esc leads back to the step', async () => {
    const { page, close } = await open('#path=hrc-resolution-38-2~icescr');
    const place = page.locator('[data-answer] .proofs li').nth(1).locator('button');
    await place.click();
    await page.waitForSelector('[data-panel]:not([hidden])');
    expect(await panel(page)).toContain('DRD recalls ICESCR');
    await page.keyboard.press('Escape');
    await expect.poll(() => place.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect.poll(() => hash(page)).toBe('#path=hrc-resolution-38-2~icescr');
    await close();
  });

  it('a path that is put out leaves the focus, the fields and the voice in order, and can be lit again', async () => {
    const { page, close } = await open('#path=crpd~udhr');
    await page.waitForSelector('.has-path');
    const [from, to] = ['from', 'to'].map((end) => page.locator(`select[data-path="${end}"]`)) as [
      Locator,
      Locator,
    ];
    expect(await from.inputValue()).toBe('crpd');
    // One field emptied by hand leaves the other as it is.
    await to.selectOption('');
    await expect.poll(() => hash(page)).toBe('');
    expect(await from.inputValue()).toBe('crpd');
    await to.selectOption('udhr');
    const out = page.locator('[data-answer] > p > button.tool');
    await out.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('select[data-path="from"]:focus').count()).toBe(1);
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['', '']);
    expect(await page.locator('[data-says]').innerText()).toBe('The path is put out.');
    await from.selectOption('crpd');
    await to.selectOption('udhr');
    await page.waitForSelector('.has-path');
    await close();
  });

  it('marks the language of the words that prove a step', async () => {
    for (const [address, language] of [
      ['#path=hrc-resolution-42-23~un-charter', 'es'],
      ['#path=global-pact-environment-iucn~stockholm-declaration', 'fr'],
    ] as const) {
      const { page, close } = await open(address);
      expect(await page.locator('.lit-path q').first().getAttribute('lang')).toBe(language);
      expect(await page.locator(`#table q[lang="${language}"]`).count()).toBeGreaterThan(0);
      await close();
    }
  });

  it('lit edges lie above the faded ones, and a click where both run means the lit one', async () => {
    const { page, close } = await open('#at=icescr');
    await page.waitForSelector('svg.wide.has-near .edge.lit');
    const places = await page.evaluate(() => {
      const edges = [...document.querySelectorAll('svg.wide .edge')];
      return edges.map((edge) => edge.classList.contains('lit'));
    });
    const lit = places.filter(Boolean).length;
    expect(lit).toBeGreaterThan(3);
    expect(places.slice(-lit)).toEqual(Array<boolean>(lit).fill(true));
    // Of all points where a faded line crosses a lit one, the nearest to crossing that no mark covers.
    const at = await page.evaluate(() => {
      const sample = (edge: Element): { x: number; y: number }[] => {
        const line = edge.querySelector<SVGPathElement>('.line');
        const matrix = line?.getScreenCTM() ?? undefined;
        const length = line?.getTotalLength() ?? 0;
        return Array.from({ length: 60 }, (_, step) => {
          const point = line?.getPointAtLength((length * (step + 0.5)) / 60).matrixTransform(matrix);
          return { x: point?.x ?? 0, y: point?.y ?? 0 };
        });
      };
      const lines = (selector: string): Element[] => [...document.querySelectorAll(`svg.wide ${selector}`)];
      const faded = lines('.edge:not(.lit)').flatMap(sample);
      const near = lines('.edge.lit')
        .flatMap(sample)
        .flatMap((point) =>
          faded.map((other) => ({ ...other, gap: Math.hypot(point.x - other.x, point.y - other.y) })),
        );
      const open = near.filter(
        ({ x, y, gap }) =>
          gap > 1 &&
          gap < 4 &&
          y > 0 &&
          y < innerHeight &&
          !document.elementFromPoint(x, y)?.closest('.mark'),
      );
      return open.toSorted((a, b) => a.gap - b.gap)[0] ?? null;
    });
    if (!at) throw new Error('No faded line runs beside a lit one here.');
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => hash(page)).toMatch(/^#at=[a-z-]+:/);
    await expect.poll(() => hash(page)).toContain('icescr');
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

  it.each(['medium', 'narrow'] as const)(
    '%s: the answer stands below the picture, which does not move',
    async (layout) => {
      const { page, close } = await open('', layoutOptions(layout));
      const top = (): Promise<number> =>
        page.locator('.sheet').evaluate((one) => one.getBoundingClientRect().top + scrollY);
      await page.locator('details.paths summary').click();
      await page.locator('select[data-path="from"]').selectOption('hrc-resolution-38-2');
      const before = await top();
      await page.locator('select[data-path="to"]').selectOption('icescr');
      await page.waitForSelector('.has-path');
      expect(await top()).toBe(before);
      await page.locator('[data-do="read-path"]').click();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-answer')))
        .toBe(true);
      const answer = await page.locator('[data-answer] .sentence').first().boundingBox();
      expect(answer?.y ?? -1).toBeGreaterThan(0);
      await close();
    },
  );

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
    await expect.poll(() => hash(page)).toBe('#years=1945-1970');
    await page.locator('a[data-show="table"]').click();
    expect(await page.locator('#table tbody tr:visible').count()).toBeLessThan(40);
    await page.locator('[data-do="filters"]').click();
    // A click beside the handles moves the nearer one.
    const brush = page.locator('.brush');
    const { width = 0, height = 0 } = (await brush.boundingBox()) ?? {};
    await brush.click({ position: { x: width * 0.1, y: height / 2 } });
    await expect.poll(() => hash(page)).toMatch(/years=195\d-1970/);
    await close();
  });

  it('say how much is shown, to be seen and to be heard', async () => {
    const { page, close } = await open();
    const tally = page.locator('[data-tally]');
    expect(await tally.innerText()).toBe('All 70 documents and all 110 lines between them are shown.');
    const below = (): Promise<number> =>
      page.locator('.legend').evaluate((legend) => legend.getBoundingClientRect().top + scrollY);
    const before = await below();
    await page.locator('input[value="secondary"]').uncheck();
    await expect.poll(() => tally.innerText()).toMatch(/^70 of 70 documents and \d\d of 110 lines/);
    await page.locator('input[value="press"]').uncheck();
    await expect.poll(() => tally.innerText()).toMatch(/^[1-6]\d of 70 documents/);
    expect(await page.locator('[data-says]').innerText()).toBe(await tally.innerText());
    const edges = await page.locator('svg.wide .edge:visible').count();
    expect(await tally.innerText()).toContain(` ${edges} of 110 lines`);
    expect(await below()).toBe(before);
    await close();
  });

  it('wait folded up before a long table', async () => {
    const { page, close } = await open('#show=table', layoutOptions('narrow'));
    await page.waitForSelector('[data-show="table"]');
    const filter = page.locator('input[value="recalls"]');
    expect(await filter.isVisible()).toBe(false);
    const button = page.locator('[data-do="filters"]');
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const [legend, table] = [
      await page.locator('.legend').boundingBox(),
      await page.locator('#table').boundingBox(),
    ];
    expect(legend?.y ?? Infinity).toBeLessThan(table?.y ?? 0);
    const rows = (): Promise<number> => page.locator('#table tbody tr:visible').count();
    const all = await rows();
    await filter.uncheck();
    await expect.poll(rows).toBeLessThan(all);
    await button.click();
    expect(await filter.isVisible()).toBe(false);
    await close();
  });

  it('notes, sections and bodies appear when they are asked for', async () => {
    const { page, close } = await open();
    await page.locator('[data-set="extra"][value="note"]').check();
    await expect.poll(() => page.locator('svg.wide .mark.note:visible').count()).toBe(58);
    await page.locator('[data-set="extra"][value="section"]').check();
    await page.locator('[data-set="extra"][value="body"]').check();
    await expect.poll(() => page.locator('svg.wide .mark.body:visible').count()).toBeGreaterThan(5);
    await expect.poll(() => hash(page)).toBe('#with=section,note,body');
    // What came with a script is styled as what stood in the page.
    const dashes = await page
      .locator('svg.wide .edge.line-article .line')
      .first()
      .evaluate((line) => getComputedStyle(line).strokeDasharray);
    expect(dashes).toMatch(/^1\.5/);
    await close();
  });
});

describe('table and list follow the picture', () => {
  it('mark what is on the path, and show it alone when asked', async () => {
    const { page, close } = await open('#path=hrc-resolution-38-2~icescr&show=table');
    await page.waitForSelector('[data-follows]:not([hidden])');
    expect(await page.locator('[data-follows-says]').innerText()).toMatch(
      /^HRC resolution 38\/2 reaffirms DRD .* 2 rows are marked\.$/,
    );
    expect(await page.locator('#table tr.marked .row-mark').allInnerTexts()).toEqual([
      'on the path',
      'on the path',
    ]);
    const all = await page.locator('#table tbody tr:visible').count();
    expect(all).toBeGreaterThan(100);
    await page.locator('[data-set="only"]').check();
    await expect.poll(() => page.locator('#table tbody tr:visible').count()).toBe(2);
    await expect.poll(() => hash(page)).toContain('only=lit');
    await page.locator('a[data-show="list"]').click();
    await expect.poll(() => page.locator('#list section:visible h3 a').allInnerTexts()).toHaveLength(3);
    await page.locator('[data-do="put-out"]').click();
    await expect.poll(() => page.locator('#list section:visible').count()).toBeGreaterThan(60);
    await expect.poll(() => hash(page)).toBe('#show=list');
    expect(await page.locator('.row-mark').count()).toBe(0);
    await close();
  });

  it('mark what touches the selection, and sort as if nothing were marked', async () => {
    const { page, close } = await open('#at=drd&show=table');
    await expect.poll(() => page.locator('#table tr.marked').count()).toBe(10);
    const first = page.locator('#table tbody tr:first-child td:first-child a');
    await page.locator('#table th button').first().click();
    const down = await first.innerText();
    await page.locator('#table th button').first().click();
    const up = await first.innerText();
    expect([up, down]).toEqual([...[up, down]].sort());
    await page.locator('[data-do="show-picture"]').click();
    await page.waitForSelector('[data-panel]:not([hidden])');
    await close();
  });

  it('show there what is found there', async () => {
    for (const [show, row] of [
      ['table', '#table tr.marked'],
      ['list', '#list [data-row-node="hrc-resolution-38-2"].marked'],
    ] as const) {
      const { page, close } = await open(`#show=${show}&path=crpd~udhr`);
      await page.waitForSelector('[data-follows]:not([hidden])');
      await page.locator('input[data-find]').fill('38/2');
      await page.locator('[data-found] button').first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => hash(page)).toBe(`#show=${show}&at=hrc-resolution-38-2&path=crpd~udhr`);
      const focused = page.locator(`${row}:has(a:focus)`);
      await expect.poll(() => focused.count()).toBe(1);
      expect(await focused.innerText()).toMatch(
        /HRC resolution 38\/2[\s\S]*(touches the selection|selected)/,
      );
      const { y = -1 } = (await focused.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(900);
      expect(await page.locator('[data-says]').innerText()).toContain('Selected: HRC resolution 38/2.');
      await close();
    }
  });

  it('lead to the picture for what has no row', async () => {
    const { page, close } = await open('#show=list');
    await page.waitForSelector('[data-show="list"]');
    await page.locator('input[data-find]').fill('note 18');
    await page.locator('[data-found] button').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-panel]:not([hidden])');
    await expect.poll(() => hash(page)).toBe('#at=note-18');
    await close();
  });

  it('keep the focus near when what is lit is cleared there', async () => {
    const { page, close } = await open('#path=crpd~udhr&show=table');
    await page.waitForSelector('[data-follows]:not([hidden])');
    await page.locator('[data-do="put-out"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('a[data-show="table"]:focus').count()).toBe(1);
    await close();
  });

  it('offer no control of the picture, and all is there when the data do not come', async () => {
    const { page, close } = await open('#show=table');
    await page.waitForSelector('[data-show="table"]');
    for (const name of ['in', 'out', 'whole', 'svg', 'png'])
      expect(await page.locator(`[data-do="${name}"]`).isVisible()).toBe(false);
    expect(await page.locator('.switch').isVisible()).toBe(false);
    expect(await page.locator('[data-do="reset"]').isVisible()).toBe(true);
    await close();
    const failed = await rig.visit('graph/', {
      ...layoutOptions('wide'),
      serviceWorkers: 'block',
      prepare: (one) => one.route('**/graph/view.json', (route) => route.abort()),
    });
    await failed.page.locator('svg.wide').hover();
    await failed.page.waitForSelector('[data-notice]:not([hidden])');
    await failed.page.locator('a[data-show="table"]').click();
    expect(await failed.page.locator('#table tbody tr').first().isVisible()).toBe(true);
    await failed.close();
  });
});

describe('moving', () => {
  it('pans with the mouse, zooms with buttons and with Ctrl and the wheel, and keeps the zoom in the address', async () => {
    const { page, close } = await open();
    const view = page.locator('svg.wide > .view');
    await page.mouse.move(160, 700);
    await page.mouse.down();
    await page.mouse.move(260, 740, { steps: 4 });
    // While it moves, only the plate does; the lines are drawn anew at the end.
    const moved = await page.locator('.plate').evaluate((plate) => getComputedStyle(plate).transform);
    expect(moved).toBe('matrix(1, 0, 0, 1, 100, 40)');
    expect(await view.getAttribute('transform')).toBeFalsy();
    await page.mouse.up();
    expect(await page.locator('.plate').evaluate((plate) => getComputedStyle(plate).transform)).toBe('none');
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

  it('a picture that is not whole moves by buttons too', async () => {
    const { page, close } = await open('#zoom=2,-300,-200');
    const view = page.locator('svg.wide > .view');
    await expect.poll(() => view.getAttribute('transform')).toBe('translate(-300 -200) scale(2)');
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector<SVGSVGElement>('svg.wide')?.viewBox.baseVal;
      return { x: (box?.width ?? 0) / 4, y: (box?.height ?? 0) / 4 };
    });
    await page.locator('[data-do="right"]').click();
    await page.locator('[data-do="down"]').click();
    expect(await view.getAttribute('transform')).toBe(`translate(${-300 - x} ${-200 - y}) scale(2)`);
    await page.locator('[data-do="whole"]').click();
    await expect.poll(() => page.locator('.pad').isVisible()).toBe(false);
    await close();
  });

  it('a dragged mark takes its neighbours along, opens nothing, and stays in its year', async () => {
    const { page, close } = await open();
    const start = await place(page, 'drd');
    const other = await place(page, 'icescr');
    await drag(page, 'drd', 144, 36, async () => {
      // What moves is on a canvas before the picture; it is painted, and not in one colour.
      expect(await coloursOf(page)).toBeGreaterThan(20);
      // It is not seen twice, and what rests is still in the picture.
      expect(await page.locator(mark('drd')).evaluate((one) => getComputedStyle(one).opacity)).toBe('0');
      expect(await page.locator('svg.wide .mark:not(.away)').count()).toBeGreaterThan(20);
      expect(await page.locator('.plate').evaluate((plate) => getComputedStyle(plate).transform)).toBe(
        'none',
      );
    });
    expect(await page.locator('[data-panel]').isHidden()).toBe(true);
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/graph\/$/);
    // Across the years it goes back; down in its lane it stays, and the rest is where it was.
    const rest = { timeout: 15_000 };
    await expect.poll(() => page.locator('.sheet canvas.front').count(), rest).toBe(0);
    expect(await page.locator('svg.wide .away').count()).toBe(0);
    await expect.poll(async () => (await place(page, 'drd')).x, rest).toBe(start.x);
    await expect.poll(() => place(page, 'icescr'), rest).toEqual(other);
    const end = await place(page, 'drd');
    expect(end.y).toBeGreaterThan(start.y + 10);
    await expect.poll(() => hash(page)).toBe(`#moved=drd~0~${end.y - start.y}`);
    await page.reload();
    await expect.poll(() => place(page, 'drd')).toEqual(end);
    await page.locator('[data-do="reset"]').click();
    await expect.poll(() => place(page, 'drd')).toEqual(start);
    await expect.poll(() => hash(page)).toBe('');
    await close();
  });

  it('by links a mark stays wherever it was put, and the other arrangement knows nothing of it', async () => {
    const { page, close } = await open('#by=force', { ...layoutOptions('wide'), reducedMotion: 'reduce' });
    await page.waitForSelector('[data-show]');
    const start = await place(page, 'drd');
    await drag(page, 'drd', 60, 48, () => Promise.resolve());
    await expect.poll(() => hash(page)).toMatch(/^#by=force&moved=drd~\d+~\d+$/);
    const end = await place(page, 'drd');
    expect(end.x - start.x).toBeGreaterThan(40);
    expect(end.y - start.y).toBeGreaterThan(30);
    await page.locator('.switch label', { hasText: 'In time' }).click();
    await expect.poll(() => hash(page)).toBe('');
    await page.locator('.switch label', { hasText: 'By links' }).click();
    await expect.poll(() => place(page, 'drd')).toEqual(end);
    await close();
  });

  it('a mark moves without a drag: by Shift and an arrow, and by the panel’s buttons', async () => {
    const { page, close } = await open('', { ...layoutOptions('wide'), reducedMotion: 'reduce' });
    const start = await place(page, 'drd');
    await page.locator(mark('drd')).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(async () => (await place(page, 'drd')).y).toBe(start.y + 12);
    await expect.poll(() => page.locator('[data-says]').innerText()).toContain('moved');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => page.locator('[data-says]').innerText()).toContain('does not move that way');
    await page.keyboard.press('Enter');
    await page.locator('[data-panel] [aria-label="Move up"]').click();
    await expect.poll(() => place(page, 'drd')).toEqual(start);
    expect(await page.locator('[data-panel] .moves button').count()).toBe(3);
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
    expect(await page.locator('[data-answer] .sentence').first().innerText()).toBe(
      'CRPD refers to UDHR (preamble (b)).',
    );
    expect(await page.locator('input[value="press"]').isChecked()).toBe(false);
    await expect.poll(() => hash(page)).toBe(address);
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps each view as a step of the browser’s history, and everything else within it', async () => {
    const { page, close } = await open();
    await page.locator('a[data-show="table"]').click();
    await expect.poll(() => hash(page)).toBe('#show=table');
    await page.locator('[data-do="filters"]').click();
    await page.locator('input[value="recalls"]').uncheck();
    await expect.poll(() => hash(page)).toBe('#show=table&without=recalls');
    await page.locator('a[data-show="list"]').click();
    await page.waitForSelector('[data-show="list"]');
    await page.goBack();
    await page.waitForSelector('[data-show="table"]');
    await expect.poll(() => hash(page)).toBe('#show=table&without=recalls');
    await page.goBack();
    await page.waitForSelector('[data-show="picture"]');
    expect(await page.locator('svg.wide').isVisible()).toBe(true);
    await page.goForward();
    await page.waitForSelector('[data-show="table"]');
    expect(await page.locator('input[value="recalls"]').isChecked()).toBe(false);
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

  it.each(['medium', 'narrow'] as const)('%s: what is lit is lit on paper', async (layout) => {
    const { page, close } = await open('#by=force&path=hrc-resolution-38-2~icescr', layoutOptions(layout));
    await page.waitForSelector(`svg.${layout}.has-path`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('svg.wide').isVisible()).toBe(true);
    const lit = page.locator('svg.wide.has-path .edge.lit');
    expect(await lit.evaluateAll((edges) => edges.map((edge) => edge.getAttribute('data-edge')))).toEqual([
      'reaffirms:hrc-resolution-38-2:drd',
      'recalls:drd:icescr',
    ]);
    await close();
  });

  it('the address, and the button offers it again', async () => {
    const { page, close } = await open('#at=drd');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.locator('[data-do="copy"]');
    await button.click();
    await expect.poll(() => button.innerText()).toBe('Copied');
    expect(await page.locator('[data-says]').innerText()).toBe('The address of this view is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await expect.poll(() => button.innerText(), { timeout: 15_000 }).toBe('Copy its address');
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
