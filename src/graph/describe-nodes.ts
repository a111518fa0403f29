// What a mark is called and how it is described, for those who hear the picture and for its tooltips.
import type { CitationGraph, GraphNode } from '../citations/types.ts';
import { undatedSentence } from './date-documents.ts';
import { kindLook } from './kinds.ts';
import { weighDocuments, type Weight } from './weigh-documents.ts';

/** Said wherever links are counted: a list of what was found is no list of all there is. */
export const ONLY_SHOWN = 'Only links that a source shows are here; there may be more.';

/** A node's name and one sentence about it. */
export interface NodeWords {
  readonly name: string;
  readonly description: string;
}

/**
 * Name and description of every node, by id.
 *
 * @example describeNodes(graph).get('udhr') // { name: 'UDHR, declaration, 1948', description: 'Cited by 13 documents here…' }
 */
export function describeNodes(graph: CitationGraph): ReadonlyMap<string, NodeWords> {
  const weights = weighDocuments(graph);
  return new Map(
    graph.nodes.map((node) => [
      node.id,
      {
        name: nameOf(node),
        description: [describe(node, weights.get(node.id)), undatedSentence(graph, node.id)]
          .filter(Boolean)
          .join(' '),
      },
    ]),
  );
}

const typeWords = {
  section: 'Section of the article',
  note: 'Note of the article',
  body: 'Body',
  document: 'Document',
} as const;

/**
 * What a node is called when nothing is seen of it: its label, its kind and its year.
 *
 * @example nameOf(node) // 'UDHR, declaration, 1948'
 */
export function nameOf(node: GraphNode): string {
  if (node.type !== 'document') return node.label;
  return `${node.label}, ${kindLook(node.kind ?? 'other').kindWord}, ${node.year ?? 'no date known'}`;
}

function describe(node: GraphNode, weight: Weight | undefined): string {
  if (node.type !== 'document' || !weight) return `${typeWords[node.type]}.`;
  const article =
    weight.byArticle > 0
      ? `the article cites it in ${count(weight.byArticle, 'place')}`
      : 'the article itself does not cite it';
  return `Cited by ${count(weight.byInstruments, 'document')} here and cites ${weight.cites}; ${article}.`;
}

/**
 * A number with its noun.
 *
 * @example count(1, 'document') // '1 document'
 */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
