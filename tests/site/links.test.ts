// Every link and anchor inside the built site leads somewhere, and no page fetches from another origin.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from './built-site.ts';
import type { BuiltPage } from './built-site.ts';

const DIST = 'dist';
const pages = readPages(DIST);
const byPath = new Map(pages.map((page) => [page.path, page]));
/** Elements whose address is fetched by the page itself; `a` is followed only when a reader asks. */
const FETCHED = new Set(['link', 'script', 'img', 'source', 'iframe', 'use', 'image', 'video', 'audio']);

test('the site has pages and each id stands once on its page', () => {
  expect(pages.length).toBeGreaterThan(100);
  const twice = pages.flatMap((page) =>
    page.ids.filter((id, at) => page.ids.indexOf(id) !== at).map((id) => `${page.file}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('every link inside the site reaches a file, and its fragment an id there', () => {
  const broken = pages.flatMap((page) =>
    page.links.flatMap(({ href }) => {
      const problem = isElsewhere(href) ? null : brokenLink(page, href);
      return problem ? [`${page.file}: ${href}: ${problem}`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

test('no page fetches anything from another origin', () => {
  const fetched = pages.flatMap((page) =>
    page.links
      .filter(({ href, element }) => FETCHED.has(element) && /^(?:https?:)?\/\//.test(href))
      .filter(({ href }) => !page.html.includes(`rel="canonical" href="${href}"`))
      .map(({ href }) => `${page.file}: ${href}`),
  );
  expect(fetched).toEqual([]);
});

test('links to other sites are written as https or http addresses without spaces', () => {
  const odd = pages.flatMap((page) =>
    page.links
      .filter(({ href }) => isElsewhere(href) && !href.startsWith('data:') && !href.startsWith('mailto:'))
      .filter(({ href }) => !/^https?:\/\/[^\s<>"]+$/.test(href) || !URL.canParse(href))
      .map(({ href }) => `${page.file}: ${href}`),
  );
  expect(odd).toEqual([]);
});

function isElsewhere(href: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

function brokenLink(page: BuiltPage, href: string): string | null {
  const url = new URL(href, `http://site${page.path}`);
  const path = decodeURIComponent(url.pathname);
  const target = byPath.get(path) ?? byPath.get(`${path}index.html`);
  if (!target) {
    const file = join(DIST, path);
    if (!existsSync(file) || statSync(file).isDirectory()) return 'no such file';
    return null;
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || target.ids.includes(fragment) ? null : `no id "${fragment}"`;
}
