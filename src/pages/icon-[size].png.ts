// The icon in the sizes that home screens ask for, drawn from the one SVG.
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, ICON_SIZES } from '../components/site-pictures.ts';

export const getStaticPaths: GetStaticPaths = () =>
  ICON_SIZES.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) => {
  const png = await drawIcon(Number(params['size']));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
