// robots.txt: a digest may be read by everyone and the sitemap says what there is; the full text is for the reader's own
// use and nothing for robots.
import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { holdsFullText } from '../components/layers.ts';
import { getEdition } from '../corpus/edition.ts';

export const GET: APIRoute = async ({ site }) => {
  const { article } = await getEdition();
  const rules = holdsFullText(article)
    ? 'Disallow: /\n'
    : `Allow: /\n\nSitemap: ${absolute('/sitemap-index.xml', site)}\n`;
  return new Response(`User-agent: *\n${rules}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
