// What search loads of a large edition, part by part: /search/1f3a5c7e/row-12.json. The tag is the edition's, so that no
// part of an older edition is taken for this one's; a small edition has no parts.
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../corpus/edition.ts';
import { searchFiles } from '../../../search/published.ts';

export const getStaticPaths = (async () => {
  const { tag, parts } = searchFiles(await getEdition());
  return [...parts].map(([part, file]) => ({ params: { tag, part }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['file']), { headers: { 'content-type': 'application/json' } });
