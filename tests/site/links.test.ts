// Every link and anchor inside the built site leads somewhere, and no page fetches from another origin.
import { expect, test } from 'vitest';
import { findBrokenLinks, isElsewhere } from './broken-links.ts';
import { readPages } from './built-site.ts';

const DIST = 'dist';
const pages = readPages(DIST);
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
  expect(findBrokenLinks(DIST, pages).slice(0, 40)).toEqual([]);
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
