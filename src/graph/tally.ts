// How much of the graph a view shows: the sentence below the picture, which is also read out when a filter changes it.
import type { CitationGraph } from '../citations/types.ts';
import { count } from './describe-nodes.ts';

/**
 * What is shown of a graph, in documents and in lines between them.
 *
 * @example tallySentence(graph, shown) // '58 of 70 documents and 94 of 110 lines between them are shown.'
 */
export function tallySentence(whole: CitationGraph, shown: CitationGraph): string {
  const [all, seen] = [tally(whole), tally(shown)];
  if (all.documents === seen.documents && all.lines === seen.lines)
    return `All ${count(all.documents, 'document')} and all ${count(all.lines, 'line')} between them are shown.`;
  return `${seen.documents} of ${count(all.documents, 'document')} and ${seen.lines} of ${count(all.lines, 'line')} between them are shown.`;
}

function tally({ nodes, edges }: CitationGraph): { readonly documents: number; readonly lines: number } {
  return {
    documents: nodes.filter(({ type }) => type === 'document').length,
    lines: edges.filter(({ layer }) => layer === 'instrument').length,
  };
}
