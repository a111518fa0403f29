// What an address may name in this graph: the rest of it is stale.
import type { CitationGraph } from '../citations/types.ts';
import { families } from './kinds.ts';
import { certainties, relations } from './relations.ts';
import type { Known } from './view-state.ts';

/**
 * The names that `decodeView` accepts: ids of nodes and edges, and what a legend can switch off.
 *
 * @example knownNames(graph).canHide('press') // true
 */
export function knownNames(graph: CitationGraph): Known {
  const ids = new Set([...graph.nodes, ...graph.edges].map(({ id }) => id));
  const hideable = new Set<string>([
    ...families.map(({ family }) => family),
    ...relations.map(({ relation }) => relation),
    ...certainties.map(({ certainty }) => certainty),
    ...graph.nodes.filter((node) => node.type === 'body').map((node) => node.id),
  ]);
  return { has: (id) => ids.has(id), canHide: (name) => hideable.has(name) };
}
