// Follows every link of a built site that stays inside it, to the file and to the id there.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-site.ts';

/** Whether an address leaves the site. */
export function isElsewhere(href: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

/**
 * The links that lead nowhere, one line each.
 *
 * @param base the path under which the site will be served; a link outside it is broken
 * @example findBrokenLinks('dist', readPages('dist')) // ['notes/18/index.html: /nowhere/: no such file']
 */
export function findBrokenLinks(folder: string, pages: readonly BuiltPage[], base = '/'): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    page.links.flatMap(({ href }) => {
      const problem = isElsewhere(href) ? null : brokenLink(folder, byPath, page, href, base);
      return problem ? [`${page.file}: ${href}: ${problem}`] : [];
    }),
  );
}

function brokenLink(
  folder: string,
  byPath: ReadonlyMap<string, BuiltPage>,
  page: BuiltPage,
  href: string,
  base: string,
): string | null {
  const url = new URL(href, `http://site${base.slice(0, -1)}${page.path}`);
  const whole = decodeURIComponent(url.pathname);
  if (!whole.startsWith(base)) return `outside ${base}`;
  const path = whole.slice(base.length - 1);
  const target = byPath.get(path) ?? byPath.get(`${path}index.html`);
  if (!target) {
    const file = join(folder, path);
    return !existsSync(file) || statSync(file).isDirectory() ? 'no such file' : null;
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || target.ids.includes(fragment) ? null : `no id "${fragment}"`;
}
