// The data come with the first move of the reader; until then the page costs nothing.
import type { GraphData } from '../graph-data.ts';

/**
 * A function that fetches the graph's data once, however often it is called. When they do not come, `failed` is called,
 * and what waits for them waits on: without them the island goes back to sleep, and the links are links.
 *
 * @example const load = loadGraph('/graph/view.json', () => sayFailed()); const { graph } = await load();
 */
export function loadGraph(source: string, failed: () => void): () => Promise<GraphData> {
  let loading: Promise<GraphData> | null = null;
  return () =>
    (loading ??= fetch(source)
      .then((response) => response.json() as Promise<GraphData>)
      .catch(() => {
        failed();
        return new Promise<GraphData>(() => undefined);
      }));
}
