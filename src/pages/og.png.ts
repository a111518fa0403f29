// The picture that is shown where the site is shared: the edition's name over the article's, in the site's colours.
import type { APIRoute } from 'astro';
import { drawPicture } from '../components/draw-picture.ts';
import { titleLines } from '../components/title-break.ts';
import { getEdition } from '../corpus/edition.ts';

export const GET: APIRoute = async () => {
  const { article } = await getEdition();
  const lines = titleLines(article.title, 34).slice(0, 5);
  const text = lines.map(
    (line, at) => `<text x="96" y="${250 + at * 74}" font-size="60">${escape(line)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fcfbf8"/><rect width="14" height="630" fill="#1b5a86"/>
<g font-family="Apparatus Serif" fill="#1e1c19"><text x="96" y="128" font-size="34" fill="#1b5a86">${escape(article.edition)}</text>
${text.join('')}<text x="96" y="566" font-size="34" fill="#655f55">${escape(article.authors.map(({ name }) => name).join(', '))}</text></g></svg>`;
  return new Response(new Uint8Array(await drawPicture(svg, 1200)), {
    headers: { 'content-type': 'image/png' },
  });
};

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
