// Lighthouse, as on a throttled phone, on one page of each kind, over the built site as a host would send it.
import { globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Row } from '../bench.ts';
import { BROWSER_ARGS, findBrowser } from '../find-browser.mjs';
import { serveFolder } from '../serve-folder.ts';
import { basePath } from '../settings.ts';
import { siteOfThisRun } from './build-site.ts';
import { installPeers } from './install-peers.ts';

const folder = resolve('.bench', 'lighthouse');
const packages = { 'chrome-launcher': '1.2.1', lighthouse: '13.5.0' };

/** What we use of a package that the project does not have, and so has no types for. */
interface Report {
  readonly lhr: {
    readonly categories: Readonly<Record<string, { readonly id: string; readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  };
}
type Lighthouse = (url: string, flags: Readonly<Record<string, unknown>>) => Promise<Report | undefined>;
type Launch = (options: {
  readonly chromePath: string;
  readonly chromeFlags: readonly string[];
}) => Promise<{ readonly port: number; readonly kill: () => void }>;

/** Runs Lighthouse on home, a chapter, a document, notes, graph and search: the scores, LCP and CLS. */
export async function benchLighthouse(): Promise<readonly Row[]> {
  installPeers(folder, packages);
  const found = await findBrowser();
  if (!found) throw new Error('No browser: run `node scripts/setup.mjs --browser`.');
  const { default: lighthouse } = (await peer('lighthouse/core/index.js')) as { default: Lighthouse };
  const { launch } = (await peer('chrome-launcher/dist/index.js')) as { launch: Launch };
  const built = siteOfThisRun();
  const site = await serveFolder(built, { port: 0, base: basePath() });
  const chrome = await launch({ chromePath: found.path, chromeFlags: [...BROWSER_ARGS, '--headless=new'] });
  const rows: Row[] = [];
  try {
    for (const [kind, path] of pagesOf(built)) {
      const report = await lighthouse(new URL(path, site.url).href, {
        port: chrome.port,
        output: 'json',
        logLevel: 'error',
      });
      if (report) rows.push(...toRows(kind, report));
    }
  } finally {
    chrome.kill();
    await site.close();
  }
  return rows;
}

function peer(file: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, 'node_modules', file)).href);
}

/** One page of each kind; of chapters and documents the one in the middle of the list. */
function pagesOf(built: string): readonly (readonly [string, string])[] {
  const middle = (files: string): string => {
    const pages = globSync(files, { cwd: built }).sort();
    return `${dirname(pages[pages.length >> 1] ?? 'index.html')}/`;
  };
  return [
    ['home', ''],
    ['chapter', middle('chapters/*/index.html')],
    ['document', middle('documents/*/index.html')],
    ['notes', 'notes/'],
    ['graph', 'graph/'],
    ['search', 'search/'],
  ];
}

function toRows(kind: string, { lhr }: Report): Row[] {
  const row = (figure: string, value: number, unit: string): Row => ({
    bench: 'lighthouse',
    figure: `${kind}: ${figure}`,
    value,
    unit,
  });
  const audit = (name: string): number => lhr.audits[name]?.numericValue ?? Number.NaN;
  return [
    ...Object.values(lhr.categories).map(({ id, score }) =>
      row(id, Math.round((score ?? 0) * 100), 'of 100'),
    ),
    row('LCP', audit('largest-contentful-paint'), 'ms'),
    row('CLS', audit('cumulative-layout-shift'), ''),
  ];
}
