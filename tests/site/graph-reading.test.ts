// Reading the graph in a real browser, by mouse and touch: a document, an edge, a path, and what is told of them.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hash, mark, graphRig, panel } from './graph-rig.ts';
import { layoutOptions } from './harness.ts';

const { open, rig } = graphRig();

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

  it('a path from a document ends at the next that is chosen in the picture', async () => {
    const { page, close } = await open('#at=hrc-resolution-38-2');
    await page.getByRole('button', { name: 'Path from here …' }).click();
    await page.waitForSelector('details.paths[open]');
    await page.locator(`${mark('udhr')} .form`).click();
    await expect.poll(() => hash(page)).toBe('#path=hrc-resolution-38-2~udhr');
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
    expect(await page.locator('[data-says]').innerText()).toBe('The path is cleared.');
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
      const { page, close } = await rig().visit(`documents/${id}/`);
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
