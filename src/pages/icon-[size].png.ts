// The icon in the sizes that home screens ask for, drawn from the one SVG.
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPicture } from '../components/draw-picture.ts';

export const getStaticPaths: GetStaticPaths = () => ['192', '512'].map((size) => ({ params: { size } }));

export const GET: APIRoute = async ({ params }) => {
  const png = await drawPicture(readFileSync('public/icon.svg', 'utf8'), Number(params['size']));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
