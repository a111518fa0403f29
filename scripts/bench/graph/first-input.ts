// How soon the graph's page answers: from its load event to the island awake, and to the first click's panel on screen.
import type { Browser } from 'playwright-core';

/** Milliseconds from the load event; less than nothing is before it. */
export interface FirstInput {
  readonly awake: number;
  readonly answered: number;
}

/** Runs in the page before any of its own scripts: notes when the island is awake and when a panel is first open. */
function watch(): void {
  const times = globalThis as unknown as { awakeAt?: number; answeredAt?: number };
  new MutationObserver(() => {
    if (document.querySelector('[data-graph][data-awake]')) times.awakeAt ??= performance.now();
    if (document.querySelector('[data-panel]:not([hidden]) h2'))
      requestAnimationFrame(() => (times.answeredAt ??= performance.now()));
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

/**
 * Opens the page and clicks its first mark as soon as the island is awake; before that, a mark is a link.
 *
 * @example await firstInput(browser, 'http://localhost:4321/graph/') // { awake: 40, answered: 130 }
 */
export async function firstInput(browser: Browser, address: string): Promise<FirstInput> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('[data-graph][data-awake]', { state: 'attached' });
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } = (
      document.querySelector('svg.wide .mark .form') ?? document.body
    ).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
  const times = await page.waitForFunction(() => {
    const { awakeAt, answeredAt } = globalThis as unknown as { awakeAt?: number; answeredAt?: number };
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const loaded = navigation?.loadEventStart ?? 0;
    return answeredAt && { awake: (awakeAt ?? 0) - loaded, answered: answeredAt - loaded };
  });
  const found = await times.jsonValue();
  await page.close();
  if (!found) throw new Error('The graph did not answer a click.');
  return found;
}
