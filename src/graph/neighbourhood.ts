// What stands round one document. Every document's page asks, so the edges of a graph are sorted out once for all.
import type { CitationGraph, GraphEdge, GraphNode } from '../citations/types.ts';

/**
 * A document, its neighbours in the instrument layer, and the edges that touch it: not those between neighbours.
 *
 * @example neighbourhood(graph, 'drd').nodes.length // the document itself and as many as touch it
 */
export function neighbourhood(graph: CitationGraph, id: string): CitationGraph {
  const { order, touching, ofArticle } = adjacencyOf(graph);
  const own = touching.get(id) ?? [];
  const ids = [...new Set([id, ...own.flatMap((edge) => [edge.source, edge.target])])];
  const nodes = ids.flatMap((other) => order.get(other) ?? []).sort((a, b) => a.at - b.at);
  return {
    nodes: nodes.map(({ node }) => node),
    // The article's edges stay for the weights; their other ends are not drawn.
    edges: [...own, ...ids.flatMap((other) => ofArticle.get(other) ?? [])],
  };
}

/** What is asked of a graph once for every document: no question is to go through all its edges. */
interface Adjacency {
  readonly order: ReadonlyMap<string, { readonly node: GraphNode; readonly at: number }>;
  /** Edges of the instrument layer by either of their ends. */
  readonly touching: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Edges of the article that cite or name a document, by that document. */
  readonly ofArticle: ReadonlyMap<string, readonly GraphEdge[]>;
}

const adjacencies = new WeakMap<CitationGraph, Adjacency>();

function adjacencyOf(graph: CitationGraph): Adjacency {
  const found = adjacencies.get(graph) ?? readAdjacency(graph);
  adjacencies.set(graph, found);
  return found;
}

function readAdjacency({ nodes, edges }: CitationGraph): Adjacency {
  const touching = new Map<string, GraphEdge[]>();
  const ofArticle = new Map<string, GraphEdge[]>();
  const add = (map: Map<string, GraphEdge[]>, id: string, edge: GraphEdge): void => {
    const list = map.get(id);
    if (list) list.push(edge);
    else map.set(id, [edge]);
  };
  for (const edge of edges) {
    if (edge.layer === 'instrument')
      for (const id of new Set([edge.source, edge.target])) add(touching, id, edge);
    else if (edge.type === 'cites' || edge.type === 'mentions') add(ofArticle, edge.target, edge);
  }
  return { order: new Map(nodes.map((node, at) => [node.id, { node, at }])), touching, ofArticle };
}
