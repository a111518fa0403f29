// The site's own pictures as PNG: its icons, and the picture that is shown where it is shared.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Article } from '../corpus/types.ts';
import { escapeXml } from '../graph/scene-svg.ts';
import { putOnShelf, takeFromShelf } from '../shelf.ts';
import { drawPicture } from './draw-picture.ts';
import { titleLines } from './title-break.ts';

/** Widths in pixels that home screens ask for. */
export const ICON_SIZES = [192, 512] as const;

/**
 * The icon of `public/icon.svg` in one of the sizes.
 *
 * @example await drawIcon(192)
 */
export function drawIcon(size: number): Promise<Uint8Array> {
  return shelvedPicture(readFileSync('public/icon.svg', 'utf8'), size);
}

/**
 * The picture for sharing: the edition's name over the article's, in the site's colours.
 *
 * @example await drawSharePicture(edition.article)
 */
export function drawSharePicture({ title, edition, authors }: Article): Promise<Uint8Array> {
  const lines = titleLines(title, 34).slice(0, 5);
  const text = lines.map(
    (line, at) => `<text x="96" y="${250 + at * 74}" font-size="60">${escapeXml(line)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fcfbf8"/><rect width="14" height="630" fill="#1b5a86"/>
<g font-family="Apparatus Serif" fill="#1e1c19"><text x="96" y="128" font-size="34" fill="#1b5a86">${escapeXml(edition)}</text>
${text.join('')}<text x="96" y="566" font-size="34" fill="#655f55">${escapeXml(authors.map(({ name }) => name).join(', '))}</text></g></svg>`;
  return shelvedPicture(svg, 1200);
}

/** The picture as another process of this build has drawn it, else drawn here and put on the shelf. */
async function shelvedPicture(svg: string, width: number): Promise<Uint8Array> {
  const name = `picture.${createHash('sha256').update(`${width} ${svg}`).digest('hex').slice(0, 16)}`;
  const there = takeFromShelf(name) as Uint8Array | null;
  if (there) return there;
  const png = await drawPicture(svg, width);
  putOnShelf(name, png);
  return png;
}
