// The graph's picture in a real browser: complete without scripts, filtered by its legend, light on memory.
import { describe, expect, it } from 'vitest';
import { hash, mark, graphRig, overlaps } from './graph-rig.ts';
import { layoutOptions } from './harness.ts';

const { open, rig } = graphRig();

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

describe('memory', () => {
  it('keeps at most a megabyte after the graph was opened and left twenty times', async () => {
    const { page, close } = await open();
    const session = await page.context().newCDPSession(page);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
      return usedSize;
    };
    const visitOnce = async (): Promise<void> => {
      await page.goto(new URL('graph/#at=drd', rig().site.url).href);
      await page.waitForSelector('[data-panel]:not([hidden])');
      await page.goto(rig().site.url);
    };
    await visitOnce();
    const before = await heap();
    for (let times = 0; times < 20; times++) await visitOnce();
    expect((await heap()) - before).toBeLessThanOrEqual(1024 * 1024);
    await close();
  });
});
