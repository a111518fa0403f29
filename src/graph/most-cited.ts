// What is most cited, and by which layer: by other documents, or by the article.
import type { CitationGraph, GraphNode } from '../citations/types.ts';
import { weighDocuments, type Weight } from './weigh-documents.ts';

/** A document with how often each layer cites it. */
export interface Cited extends Weight {
  readonly node: GraphNode;
}

/**
 * The documents that are cited most, by documents and article together; those cited by nothing are left out.
 *
 * @example rankCited(graph, 3).map((entry) => entry.node.id) // ['un-charter', 'udhr', 'chr-resolution-2005-55']
 */
export function rankCited(graph: CitationGraph, most: number): readonly Cited[] {
  const weights = weighDocuments(graph);
  return graph.nodes
    .flatMap((node) => {
      const weight = weights.get(node.id);
      return weight && weight.byArticle + weight.byInstruments > 0 ? [{ node, ...weight }] : [];
    })
    .toSorted(
      (a, b) =>
        b.byArticle + b.byInstruments - (a.byArticle + a.byInstruments) ||
        b.byInstruments - a.byInstruments ||
        (a.node.id < b.node.id ? -1 : 1),
    )
    .slice(0, most);
}
