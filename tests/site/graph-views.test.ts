// The graph's views in a real browser: table and list, the address that keeps a view, and taking it away.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hash, graphRig } from './graph-rig.ts';
import { layoutOptions } from './harness.ts';

const { open, rig } = graphRig();

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
    const failed = await rig().visit('graph/', {
      ...layoutOptions('wide'),
      prepare: (one) => one.route('**/graph/view.json', (route) => route.abort()),
    });
    await failed.page.locator('svg.wide').hover();
    await failed.page.waitForSelector('[data-notice]:not([hidden])');
    await failed.page.locator('a[data-show="table"]').click();
    expect(await failed.page.locator('#table tbody tr').first().isVisible()).toBe(true);
    await failed.close();
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
