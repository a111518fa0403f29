// What each document weighs in the picture: how often it is cited, by notes and by other documents. The weight sets the
// size of its mark and of its label, so that what everything leans on is seen first.
import type { CitationGraph } from '../citations/types.ts';

/** How often a document is cited, by layer, and how many documents it cites. */
export interface Weight {
  /** Citing places of the article: notes that cite it and sections that name it. */
  readonly byArticle: number;
  /** Documents that cite it. */
  readonly byInstruments: number;
  /** Documents that it cites. */
  readonly cites: number;
}

const none: Weight = { byArticle: 0, byInstruments: 0, cites: 0 };

/**
 * The weight of every document, by id. A document that cites itself adds nothing to its own weight.
 *
 * @example weighDocuments(graph).get('udhr')?.byInstruments // 13
 */
export function weighDocuments(graph: CitationGraph): ReadonlyMap<string, Weight> {
  const weights = new Map<string, Weight>();
  for (const node of graph.nodes) if (node.type === 'document') weights.set(node.id, none);
  const add = (id: string, key: keyof Weight): void => {
    const weight = weights.get(id);
    if (weight) weights.set(id, { ...weight, [key]: weight[key] + 1 });
  };
  for (const edge of graph.edges) {
    if (edge.source === edge.target) continue;
    if (edge.layer === 'instrument') {
      add(edge.source, 'cites');
      add(edge.target, 'byInstruments');
    } else if (edge.type === 'cites' || edge.type === 'mentions') add(edge.target, 'byArticle');
  }
  return weights;
}

/**
 * The radius of a document's mark, in scene units: its area grows with how often it is cited.
 *
 * @example markRadius({ byArticle: 0, byInstruments: 25, cites: 1 }) // 14
 */
export function markRadius(weight: Weight): number {
  const cited = Math.min(36, weight.byInstruments + weight.byArticle * 0.5);
  return Math.round((4 + 1.9 * Math.sqrt(cited)) * 10) / 10;
}
