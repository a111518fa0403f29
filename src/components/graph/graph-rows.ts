// The rows of the graph's table and of its list, in their order.
import type { CitationGraph, GraphEdge, GraphNode } from '../../citations/types.ts';

/** A citation between two documents. */
export type InstrumentEdge = Extract<GraphEdge, { layer: 'instrument' }>;

/**
 * The citations between documents, by the names of the citing one and the cited.
 *
 * @example citationRows(graph)[0]?.source // 'agenda-2030'
 */
export function citationRows(graph: CitationGraph): InstrumentEdge[] {
  const labels = new Map(graph.nodes.map((node) => [node.id, node.label]));
  const { compare } = new Intl.Collator('en', { numeric: true });
  return graph.edges
    .filter((edge): edge is InstrumentEdge => edge.layer === 'instrument')
    .map((edge) => ({ edge, order: `${labels.get(edge.source)} ${labels.get(edge.target)}` }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ edge }) => edge);
}

/** The documents of a graph, the oldest first; those without a year come last. */
export function documentNodes(graph: CitationGraph): GraphNode[] {
  return graph.nodes
    .filter((node) => node.type === 'document')
    .sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.label < b.label ? -1 : 1));
}
