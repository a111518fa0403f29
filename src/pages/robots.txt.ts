// robots.txt: everything may be read; the sitemap says what there is.
import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml', site)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
