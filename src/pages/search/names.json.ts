// What search loads: /search/names.json.
import type { APIRoute } from 'astro';
import { getEdition } from '../../corpus/edition.ts';
import { searchFiles } from '../../search/published.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(searchFiles(await getEdition()).names), {
    headers: { 'content-type': 'application/json' },
  });
