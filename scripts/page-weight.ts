// What a page of the built site makes a reader download before any interaction, by kind of file, compressed.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped bytes of everything that loads with a page; fonts apart. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly font: number;
  /** html + css + script. */
  readonly total: number;
}

/**
 * Weighs a page as a browser would load it: its HTML, its stylesheets, its scripts with all they import
 * statically, and its preloaded fonts. Gzip at its default level, as most static hosts send.
 *
 * @param folder the built site
 * @param page the page's file, relative to the folder: `chapters/1-meaning/index.html`
 * @param base the path under which the site is served
 */
export function weighPage(folder: string, page: string, base = '/'): PageWeight {
  const html = readFileSync(join(folder, page), 'utf8');
  const attribute = (tag: string, name: string): string | null =>
    new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;
  const links = html.match(/<link\b[^>]*>/g) ?? [];
  const byRel = (rel: RegExp, as?: string): string[] =>
    links
      .filter((tag) => rel.test(attribute(tag, 'rel') ?? '') && (!as || attribute(tag, 'as') === as))
      .flatMap((tag) => attribute(tag, 'href') ?? []);
  const scripts = [
    ...(html.match(/<script\b[^>]*>/g) ?? []).map((tag) => attribute(tag, 'src')),
    // Modules that first-paint.ts fetches.
    ...(html.match(/<meta name="module"[^>]*>/g) ?? []).map((tag) => attribute(tag, 'content')),
  ].filter((source) => source !== null);
  const local = (url: string): string => localFile(folder, url, base);
  const modules = withImports(
    [...scripts, ...byRel(/^modulepreload$/)].map(local).filter((file) => existsSync(file)),
  );
  const weigh = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipped(file), 0);
  const css = weigh(byRel(/^stylesheet$/).map(local));
  const script = weigh([...modules]);
  const font = byRel(/^preload$/, 'font')
    .map(local)
    .reduce((sum, file) => sum + readFileSync(file).length, 0);
  const own = gzipSync(html).length;
  return { html: own, css, script, font, total: own + css + script };
}

function localFile(folder: string, url: string, base: string): string {
  const path = url.replace(/[?#].*$/, '');
  return join(folder, decodeURIComponent(path.startsWith(base) ? path.slice(base.length) : path));
}

/** The files themselves and every module they import statically, once each. */
function withImports(files: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    for (const match of readFileSync(file, 'utf8').matchAll(
      /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.m?js)["']/g,
    )) {
      queue.push(posix.join(dirname(file), match[1] ?? ''));
    }
  }
  return seen;
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
