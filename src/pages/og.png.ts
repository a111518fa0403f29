// The picture that is shown where the site is shared.
import type { APIRoute } from 'astro';
import { drawSharePicture } from '../components/site-pictures.ts';
import { getEdition } from '../corpus/edition.ts';

export const GET: APIRoute = async () => {
  const { article } = await getEdition();
  return new Response(new Uint8Array(await drawSharePicture(article)), {
    headers: { 'content-type': 'image/png' },
  });
};
