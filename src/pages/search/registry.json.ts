// What search loads: /search/registry.json.
import type { APIRoute } from 'astro';
import { getEdition } from '../../corpus/edition.ts';
import { registryFile } from '../../search/published.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(registryFile(await getEdition())), {
    headers: { 'content-type': 'application/json' },
  });
