// The data that the graph's island loads on first use.
import type { APIRoute } from 'astro';
import { getEdition } from '../../corpus/edition.ts';
import { writeGraphData } from '../../graph/write-graph-data.ts';

export const GET: APIRoute = async () => {
  const edition = await getEdition();
  return new Response(JSON.stringify(writeGraphData(edition)), {
    headers: { 'content-type': 'application/json' },
  });
};
