// The built site as files: every page parsed once, with its anchors and its links, for the tests that read all of it.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface BuiltPage {
  /** `chapters/1-meaning/index.html` */
  readonly file: string;
  /** `/chapters/1-meaning/` */
  readonly path: string;
  readonly html: string;
  readonly ids: readonly string[];
  readonly links: readonly { readonly href: string; readonly element: string }[];
}

/** Every HTML page under a built site, in order of path. */
export function readPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => readPage(folder, file));
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const ids: string[] = [];
  const links: { href: string; element: string }[] = [];
  visit(fromHtml(html), 'element', (node) => {
    const { id, href, src, xLinkHref } = node.properties;
    if (typeof id === 'string') ids.push(id);
    for (const link of [href, src, xLinkHref]) {
      if (typeof link === 'string') links.push({ href: link, element: node.tagName });
    }
  });
  return { file, path: `/${file.replace(/index\.html$/, '')}`, html, ids, links };
}
