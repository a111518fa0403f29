// What search loads: /search/symbols.json.
import type { APIRoute } from 'astro';
import { getEdition } from '../../corpus/edition.ts';
import { symbolsFile } from '../../search/published.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(symbolsFile(await getEdition())), {
    headers: { 'content-type': 'application/json' },
  });
