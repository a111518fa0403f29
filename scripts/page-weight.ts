// What a page of the built site makes a reader download before any interaction, by kind of file, compressed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { localFile, modulesOf } from './page-modules.ts';

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
  const local = (url: string): string => localFile(folder, url, base);
  const weigh = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipped(file), 0);
  const css = weigh(byRel(/^stylesheet$/).map(local));
  const script = weigh(modulesOf(folder, html, base, 'static'));
  const font = byRel(/^preload$/, 'font')
    .map(local)
    .reduce((sum, file) => sum + readFileSync(file).length, 0);
  const own = gzipSync(html).length;
  return { html: own, css, script, font, total: own + css + script };
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
