// What search loads: /search/names.json.
import type { APIRoute } from 'astro';
import { getEdition } from '../../corpus/edition.ts';
import { namesFile } from '../../search/published.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(namesFile(await getEdition())), {
    headers: { 'content-type': 'application/json' },
  });
