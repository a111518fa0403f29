// The citations between documents as bare pairs: all that layout needs to know of an edge.
import type { CitationGraph } from '../citations/types.ts';

/**
 * Citing and cited document of every edge of the instrument layer, self-citations left out.
 *
 * @example instrumentPairs(graph)[0] // ['agenda-2030', 'drd']
 */
export function instrumentPairs(graph: CitationGraph): readonly (readonly [string, string])[] {
  return graph.edges
    .filter((edge) => edge.layer === 'instrument' && edge.source !== edge.target)
    .map((edge) => [edge.source, edge.target] as const);
}
