// How soon the graph's page answers: from its load event to the island awake, and to the first click's panel on screen.
import type { Browser } from 'playwright-core';

/** Milliseconds from the load event; less than nothing is before it. */
export interface FirstInput {
  readonly awake: number;
  readonly answered: number;
}

/**
 * Runs in the page before any of its own scripts: clicks the first mark the moment the island is awake, which no hand and
 * no driver's message is quick enough for, and notes when its panel is on screen. Nothing was fetched before that click.
 */
function watch(): void {
  const times = globalThis as unknown as { awakeAt?: number; answeredAt?: number };
  const look = (): void => {
    const mark = document.querySelector('[data-graph][data-awake] svg.wide .mark');
    if (mark && times.awakeAt === undefined) {
      times.awakeAt = performance.now();
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
    }
    if (document.querySelector('[data-panel]:not([hidden]) h2'))
      requestAnimationFrame(() => (times.answeredAt ??= performance.now()));
  };
  new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
}

/**
 * Opens the page, has its first mark clicked, and tells when it was awake and when it had answered.
 *
 * @example await firstInput(browser, 'http://localhost:4321/graph/') // { awake: 140, answered: 230 }
 */
export async function firstInput(browser: Browser, address: string): Promise<FirstInput> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
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
