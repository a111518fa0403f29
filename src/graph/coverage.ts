// What the graph covers and how it is known: the line beside the drawing.
import type { CitationGraph } from '../citations/types.ts';
import { count } from './describe-nodes.ts';
import { certainties, type Certainty } from './relations.ts';

/** How much there is, and how much of it was checked. */
export interface Coverage {
  readonly documents: number;
  readonly citedByArticle: number;
  /** Citations of one document in another. */
  readonly edges: number;
  /** Lines from a draft to what became of it, which are drawn as well and are no citations. */
  readonly drafts: number;
  readonly byCertainty: Readonly<Record<Certainty, number>>;
  /** Edges that a second reader confirmed. */
  readonly checkedTwice: number;
}

/**
 * Counts documents and the edges between them.
 *
 * @example countCoverage(graph).byCertainty['instrument-text'] // 90
 */
export function countCoverage(graph: CitationGraph): Coverage {
  const between = graph.edges.filter((edge) => edge.layer === 'instrument');
  const edges = between.filter(({ type }) => type !== 'draft-of');
  const of = (certainty: Certainty): number =>
    edges.filter((edge) => edge.evidence.sourceKind === certainty).length;
  const documents = new Set(graph.nodes.filter((node) => node.type === 'document').map((node) => node.id));
  const cited = new Set(
    graph.edges
      .filter((edge) => edge.type === 'cites' || edge.type === 'mentions')
      .map((edge) => edge.target),
  );
  return {
    documents: documents.size,
    citedByArticle: [...cited].filter((id) => documents.has(id)).length,
    edges: edges.length,
    drafts: between.length - edges.length,
    byCertainty: {
      'instrument-text': of('instrument-text'),
      secondary: of('secondary'),
      article: of('article'),
    },
    checkedTwice: edges.filter((edge) => edge.evidence.checked).length,
  };
}

/**
 * The coverage as sentences.
 *
 * @example coverageSentence(coverage) // '70 documents, 56 of them cited by the article; 108 citations between them: …'
 */
export function coverageSentence(coverage: Coverage): string {
  const parts = certainties
    .map(({ certainty, coverageWord }) => [coverage.byCertainty[certainty], coverageWord] as const)
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`);
  const edges = `${count(coverage.edges, 'citation')} between them${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
  const twice = coverage.checkedTwice > 0 ? ` A second reader confirmed ${coverage.checkedTwice}.` : '';
  const drafts =
    coverage.drafts > 0
      ? ` ${count(coverage.drafts, 'more line')} ${coverage.drafts === 1 ? 'joins' : 'join'} a draft to what became of it.`
      : '';
  return `${count(coverage.documents, 'document')}, ${coverage.citedByArticle} of them cited by the article; ${edges}.${twice}${drafts}`;
}
