// What others may link to and cite: the addresses of pages and files of a built site, and the ids on its pages that are
// meant as anchors. Ids that only serve the page itself are no promise.
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from './built-site.ts';

/** The anchors of each public address, sorted; a file has none. */
export type PublicAddresses = Readonly<Record<string, readonly string[]>>;

/** Ids by which the page's own parts know each other: landmarks, names of pictures, fields, texts to copy. */
const INNER_ID =
  /^(?:main|contents|near-.*|overview-.*|(?:graph-)?(?:wide|medium|narrow)-.*|graph-(?:wide|medium|narrow)|cite-.*|find-.*|search-.*|filter-.*)$/;
/** On these pages the ids are findings of the day, which go when what was found is mended. */
const PASSING = new Set(['/checks/', '/404.html', '/apparatus.html']);
/** Files that the pages load for themselves, and pages in another encoding. */
const INNER_FILE = /^(?:_astro\/|offline\/|pagefind\/|_headers$|graph\/|search\/|workbox-)|\.br$/;

/** Every public address and anchor of a built site, in order. */
export function findPublicAddresses(folder: string): PublicAddresses {
  const pages = readPages(folder).map(({ path, ids }) => {
    const anchors = PASSING.has(path) ? [] : ids.filter((id) => !INNER_ID.test(id)).sort();
    return [path, anchors] as const;
  });
  const files = globSync('**/*', { cwd: folder })
    .filter((file) => !file.endsWith('.html') && !INNER_FILE.test(file))
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => [`/${file}`, []] as const);
  const addresses: Record<string, readonly string[]> = {};
  for (const [path, anchors] of [...pages, ...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    addresses[path] = anchors;
  return addresses;
}

/**
 * What `before` has and `now` has not, one address or anchor a line.
 *
 * @example findMissing({ '/a/': ['x'] }, { '/a/': [] }) // ['/a/#x']
 */
export function findMissing(before: PublicAddresses, now: PublicAddresses): string[] {
  return Object.entries(before).flatMap(([path, anchors]) => {
    const kept = now[path];
    if (!kept) return [path];
    return anchors.filter((anchor) => !kept.includes(anchor)).map((anchor) => `${path}#${anchor}`);
  });
}
