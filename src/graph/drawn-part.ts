// What is drawn of a graph: all of it, or of a large one the part that most leans on. Beyond this many marks a picture
// shows a cloud, and its page grows by what nobody can tell apart; tables, data files and the documents' own pages have
// the rest.
import type { CitationGraph, GraphEdge, GraphNode } from '../citations/types.ts';
import { weighDocuments } from './weigh-documents.ts';

/** The most documents, citations between them and notes that one picture holds. */
export const mostDrawn = { documents: 150, citations: 400, notes: 300 } as const;

const known = new WeakMap<CitationGraph, CitationGraph>();

/**
 * The part of a graph that is drawn; the graph itself where it is small enough. Of a larger one: the most cited documents,
 * the citations among them, their bodies, and the notes that cite them unless those are too many as well. The article's
 * edges stay, for the weights.
 *
 * @example drawnPart(graph) === graph // up to 150 documents
 */
export function drawnPart(graph: CitationGraph): CitationGraph {
  const found = known.get(graph) ?? cutGraph(graph);
  known.set(graph, found);
  return found;
}

function cutGraph(graph: CitationGraph): CitationGraph {
  const documents = graph.nodes.filter((node) => node.type === 'document');
  if (documents.length <= mostDrawn.documents) return graph;
  const ids = heaviest(graph, documents);
  const notes = new Set(
    graph.edges.flatMap((edge) => (edge.type === 'cites' && ids.has(edge.target) ? [edge.source] : [])),
  );
  const isKept = keptNodes(graph, ids, notes.size <= mostDrawn.notes ? notes : new Set());
  const nodes = graph.nodes.filter(isKept);
  const kept = new Set(nodes.map((node) => node.id));
  return { nodes, edges: graph.edges.filter((edge) => isEdgeKept(edge, kept, ids)) };
}

/** In the order of their weight, as long as the citations among them are few enough to be told apart. */
function heaviest(graph: CitationGraph, documents: readonly GraphNode[]): ReadonlySet<string> {
  const weights = weighDocuments(graph);
  const weight = ({ id }: GraphNode): number => {
    const { byArticle = 0, byInstruments = 0 } = weights.get(id) ?? {};
    return byArticle + byInstruments;
  };
  const ordered = documents.toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
  const instrument = graph.edges.filter((edge) => edge.layer === 'instrument');
  const bySource = Map.groupBy(instrument, (edge) => edge.source);
  const byTarget = Map.groupBy(instrument, (edge) => edge.target);
  const ids = new Set<string>();
  let citations = 0;
  for (const { id } of ordered) {
    const cites = (bySource.get(id) ?? []).filter((edge) => ids.has(edge.target)).length;
    const cited = (byTarget.get(id) ?? []).filter((edge) => ids.has(edge.source)).length;
    citations += cites + cited;
    if (ids.size >= mostDrawn.documents || citations > mostDrawn.citations) break;
    ids.add(id);
  }
  return ids;
}

/** Bodies of the kept documents; kept notes with the sections that call them. */
function keptNodes(
  graph: CitationGraph,
  ids: ReadonlySet<string>,
  notes: ReadonlySet<string>,
): (node: GraphNode) => boolean {
  const others = new Set(
    graph.edges.flatMap((edge) => {
      if (edge.type === 'issued-by' && ids.has(edge.source)) return [edge.target];
      return edge.type === 'calls' && notes.has(edge.target) ? [edge.source] : [];
    }),
  );
  return ({ id }) => ids.has(id) || notes.has(id) || others.has(id);
}

function isEdgeKept(edge: GraphEdge, kept: ReadonlySet<string>, ids: ReadonlySet<string>): boolean {
  if (edge.type === 'cites' || edge.type === 'mentions') return ids.has(edge.target);
  return kept.has(edge.source) && kept.has(edge.target);
}
