// What search loads: /search/symbols.json.
import type { APIRoute } from 'astro';
import { getEdition } from '../../corpus/edition.ts';
import { searchFiles } from '../../search/published.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(searchFiles(await getEdition()).symbols), {
    headers: { 'content-type': 'application/json' },
  });
