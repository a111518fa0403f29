// Which script files a built page names, and what they import.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STATIC = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.m?js)["']/g;
const ANY = /["'`](\.{1,2}\/[^"'`]+\.m?js)["'`]/g;

/** Static imports come with the page, others when they are wanted. */
export type Imports = 'static' | 'all';

/**
 * The script files of a page, each once, with all that they import.
 *
 * @param folder the built site
 * @param base the path under which the site is served
 * @example modulesOf('dist', html, '/', 'static') // ['dist/_astro/chapter.DH9Ht.js', 'dist/_astro/href.YIf.js']
 */
export function modulesOf(folder: string, html: string, base: string, imports: Imports): string[] {
  const named = [
    ...valuesOf(html, 'script', 'src'),
    ...valuesOf(html, 'link rel="modulepreload"', 'href'),
    // Modules that first-paint.ts fetches.
    ...valuesOf(html, 'meta name="module"', 'content'),
  ];
  const seen = new Set<string>();
  const queue = named.map((url) => localFile(folder, url, base));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(imports === 'static' ? STATIC : ANY)) {
      queue.push(join(dirname(file), to));
    }
  }
  return [...seen];
}

/**
 * The file behind an address of the site.
 *
 * @example localFile('dist', '/some/path/icon.svg?v=1', '/some/path/') // 'dist/icon.svg'
 */
export function localFile(folder: string, url: string, base: string): string {
  const path = url.replace(/[?#].*$/, '');
  return join(folder, decodeURIComponent(path.startsWith(base) ? path.slice(base.length) : path));
}

function valuesOf(html: string, tag: string, attribute: string): string[] {
  const tags = html.match(new RegExp(`<${tag}(?=[\\s>])[^>]*>`, 'g')) ?? [];
  return tags.flatMap(
    (found) => new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']*)["']`).exec(found)?.[1] ?? [],
  );
}
