// What every browser test needs: the built site on a port of its own, one browser, and pages that remember
// what they should not have done (console messages, failed requests, requests to another origin).
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';
import { serveFolder } from '../../scripts/serve-folder.ts';
import type { ServeOptions, ServedSite } from '../../scripts/serve-folder.ts';

/** The three widths at which the site is looked at. */
export const WIDTHS = { wide: 1440, medium: 820, narrow: 390 } as const;
export type Layout = keyof typeof WIDTHS;

export interface Visit {
  readonly page: Page;
  /** Console messages, page errors, failed requests and requests to another origin, in order. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Whether the page may keep a copy of the site; off where not asked for, as the copy costs more than most tests. */
  readonly offline?: boolean;
  /** Called before the page loads: init scripts, routes. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface Rig {
  readonly site: ServedSite;
  readonly browser: Browser;
  /** Opens a page of the site (`chapters/1-meaning/`) in a context of its own. */
  readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** Serves `dist` (or another folder) and starts the browser; call `close` in afterAll. */
export async function startRig(folder = 'dist', serve: ServeOptions = {}): Promise<Rig> {
  const found = await findBrowser();
  if (!found) throw new Error('No browser: run `node scripts/setup.mjs --browser`.');
  const site = await serveFolder(folder, { port: 0, ...serve });
  const browser = await chromium.launch({ executablePath: found.path, args: [...BROWSER_ARGS] });
  return {
    site,
    browser,
    visit: (path, options) => visit(browser, site, path, options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Context options for one of the three layouts; touch and a mobile viewport on the narrow one. */
export function layoutOptions(
  layout: Layout,
  colorScheme: 'light' | 'dark' = 'light',
): BrowserContextOptions {
  const narrow = layout === 'narrow';
  return {
    viewport: { width: WIDTHS[layout], height: narrow ? 844 : 900 },
    hasTouch: narrow,
    isMobile: narrow,
    colorScheme,
  };
}

async function visit(
  browser: Browser,
  site: ServedSite,
  path: string,
  { prepare, offline = false, ...options }: VisitOptions = layoutOptions('wide'),
): Promise<Visit> {
  const context = await browser.newContext(options);
  if (!offline) await context.addInitScript(neverRegister);
  const page = waitsForScripts(await context.newPage());
  const complaints = listen(page, site);
  await prepare?.(page);
  await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
  return { page, complaints, close: () => closeContext(context) };
}

/** Runs in the page. A worker that is asked for never comes. */
function neverRegister(): void {
  if ('serviceWorker' in navigator)
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
      value: () => new Promise<never>(() => undefined),
    });
}

/** Modules come after the first paint, so a page that has loaded may not have woken up yet; this one counts as loaded then. */
function waitsForScripts(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (url, options) => {
    const answer = await goto(url, options);
    if (options?.waitUntil !== 'commit') await page.waitForFunction(isAwake);
    return answer;
  };
  page.reload = async (options) => {
    const answer = await reload(options);
    await page.waitForFunction(isAwake);
    return answer;
  };
  return page;
}

/** Runs in the page. With scripts off, nothing marks the root element. */
function isAwake(): boolean {
  const { scripts = 'off' } = document.documentElement.dataset;
  return scripts !== 'on' || document.querySelector('meta[name="module"]') === null;
}

function listen(page: Page, site: ServedSite): string[] {
  const complaints: string[] = [];
  const origin = new URL(site.url).origin;
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      complaints.push(`elsewhere: ${url}`);
    }
  });
  return complaints;
}

async function closeContext(context: BrowserContext): Promise<void> {
  await context.close();
}
