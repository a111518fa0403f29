// Moving the graph in a real browser: zoom, drag, arrangement, by mouse, touch and keyboard.
import { describe, expect, it } from 'vitest';
import { coloursOf, drag, hash, mark, graphRig, overlaps, panel, place } from './graph-rig.ts';
import { layoutOptions } from './harness.ts';

const { open } = graphRig();

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
