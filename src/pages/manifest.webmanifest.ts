// The web app manifest: what the edition is called and shown as when it is installed.
import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { getEdition } from '../corpus/edition.ts';

export const GET: APIRoute = async () => {
  const { article } = await getEdition();
  const manifest = {
    id: href('/'),
    name: article.edition,
    short_name: article.edition.length <= 12 ? article.edition : 'Apparatus',
    description: article.title,
    lang: 'en',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [
      { src: href('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: href('/icon-192.png'), type: 'image/png', sizes: '192x192' },
      { src: href('/icon-512.png'), type: 'image/png', sizes: '512x512' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
