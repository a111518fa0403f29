// What a view leaves of the graph. A document stays as long as its kind, body and year are wanted and a layer that is
// shown reaches it; an edge stays as long as both its ends do.
import type { ArticleEvidence, CitationGraph, GraphEdge, GraphNode } from '../citations/types.ts';
import { kindLook } from './kinds.ts';
import type { View } from './view-state.ts';

type Filter = Pick<View, 'layers' | 'extras' | 'without' | 'years'>;

/**
 * The nodes and edges that a view shows.
 *
 * @example filterGraph(graph, { ...defaultView, layers: ['instrument'] }).nodes.length // 49
 */
export function filterGraph(graph: CitationGraph, view: Filter): CitationGraph {
  const without = new Set(view.without);
  const layers = new Set<string>(view.layers);
  const touched = touchedBy(graph, layers);
  const bodies = bodiesOf(graph);
  const isWanted = (node: GraphNode): boolean => {
    if (node.type !== 'document') return false;
    if (without.has(kindLook(node.kind ?? 'other').family)) return false;
    const issuers = bodies.get(node.id) ?? [];
    if (issuers.length > 0 && issuers.every((body) => without.has(body))) return false;
    if (view.years && node.year !== null && (node.year < view.years[0] || node.year > view.years[1]))
      return false;
    return layers.size === 2 || touched.has(node.id);
  };
  const shown = new Set(graph.nodes.filter(isWanted).map((node) => node.id));
  const extras = new Set<string>(view.extras);
  for (const node of graph.nodes) {
    if (!extras.has(node.type) || without.has(node.id)) continue;
    if (node.type === 'body' ? hasShownDocument(node.id, bodies, shown) : layers.has('article'))
      shown.add(node.id);
  }
  const edges =
    extras.has('section') && !extras.has('note') ? [...graph.edges, ...collapseNotes(graph)] : graph.edges;
  return {
    nodes: graph.nodes.filter((node) => shown.has(node.id)),
    edges: edges.filter((edge) => {
      if (!shown.has(edge.source) || !shown.has(edge.target) || without.has(edge.type)) return false;
      if (edge.layer === 'instrument' && without.has(edge.evidence.sourceKind)) return false;
      return edge.type === 'issued-by' || layers.has(edge.layer);
    }),
  };
}

function touchedBy(graph: CitationGraph, layers: ReadonlySet<string>): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const edge of graph.edges)
    if (layers.has(edge.layer) && edge.type !== 'issued-by') touched.add(edge.source).add(edge.target);
  return touched;
}

function bodiesOf(graph: CitationGraph): ReadonlyMap<string, readonly string[]> {
  const issued = graph.edges.filter((edge) => edge.type === 'issued-by');
  const groups = Map.groupBy(issued, (edge) => edge.source);
  return new Map([...groups].map(([id, edges]) => [id, edges.map((edge) => edge.target)]));
}

function hasShownDocument(
  body: string,
  bodies: ReadonlyMap<string, readonly string[]>,
  shown: ReadonlySet<string>,
): boolean {
  for (const [id, issuers] of bodies) if (issuers.includes(body) && shown.has(id)) return true;
  return false;
}

/**
 * With notes out of sight, what a section's notes cite the section cites: one edge for each pair.
 *
 * @example collapseNotes(graph)[0]?.id // 'section-I.A--cites--crc'
 */
export function collapseNotes(graph: CitationGraph): readonly GraphEdge[] {
  const sections = Map.groupBy(
    graph.edges.filter((edge) => edge.type === 'calls'),
    (edge) => edge.target,
  );
  const found = new Map<string, GraphEdge>();
  const evidence: ArticleEvidence = { note: null, paragraph: null, pinpoints: [], locator: null };
  for (const edge of graph.edges) {
    if (edge.type !== 'cites') continue;
    for (const call of sections.get(edge.source) ?? []) {
      const id = `${call.source}--cites--${edge.target}`;
      found.set(id, {
        id,
        type: 'cites',
        layer: 'article',
        source: call.source,
        target: edge.target,
        evidence,
      });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
