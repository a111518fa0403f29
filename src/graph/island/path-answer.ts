// The answer to "how does one document lead to another": each way as a sentence, and below it what proves every step.
import type { CitationGraph } from '../../citations/types.ts';
import { count } from '../describe-nodes.ts';
import { findCommonAncestors, findPaths, type GraphPath, type InstrumentEdge } from '../find-paths.ts';
import { labelsOf, pathSentence } from '../path-sentence.ts';
import { element } from './element.ts';
import { quotation, sourceLink, sureness } from './evidence.ts';

/** An answer: in a line, in the sentence that is read out, and in full. */
export interface PathAnswer {
  readonly outcome: string;
  readonly says: string;
  readonly parts: readonly HTMLElement[];
}

type Names = (id: string) => string;
type Select = (id: string) => void;

/**
 * Answers how one document leads to another; `select` opens a document or a step.
 *
 * @example answerPath(graph, ['hrc-resolution-38-2', 'icescr'], select).outcome // '2 steps, lit in the picture.'
 */
export function answerPath(
  graph: CitationGraph,
  [from, to]: readonly [string, string],
  select: Select,
): PathAnswer {
  const names = labelsOf(graph);
  const paths = findPaths(graph, from, to);
  const common = commonAncestors(graph, [from, to], names, select);
  const [first] = paths;
  if (!first) {
    const says = `No citation known here joins ${names(from)} and ${names(to)}, and they rest on no document in common.`;
    return { outcome: 'Nothing known here joins them.', says, parts: [element('p', {}, says), ...common] };
  }
  const items = paths.map((path, index) => {
    const sentence = element('p', { class: 'sentence' }, pathSentence(path, names));
    const proofs = element(
      'ul',
      { class: 'proofs' },
      ...stepsOf(path).map((step) => proof(step, names, select)),
    );
    // Of ways that are as short, the one that is lit shows its evidence at once.
    if (index === 0) return element('li', { class: 'lit-path' }, sentence, proofs);
    const more = element('details', {}, element('summary', {}, 'What proves it'), proofs);
    return element('li', {}, sentence, more);
  });
  return {
    outcome: `${count(stepsOf(first).length, 'step')}, lit in the picture.`,
    says: pathSentence(first, names),
    parts: [element('ol', {}, ...items), ...common],
  };
}

function stepsOf({ down, other }: GraphPath): readonly InstrumentEdge[] {
  return [...down, ...other];
}

/** One step with the words that prove it, their place, how sure it is, and where that was seen. */
function proof({ id, source, evidence }: InstrumentEdge, names: Names, select: Select): HTMLElement {
  const place = [names(source), evidence.where].filter(Boolean).join(', ');
  return element(
    'li',
    { 'data-proves': id },
    evidence.quote ? quotation(evidence.quote) : 'No words are quoted',
    ': ',
    element('button', { type: 'button', class: 'name', onclick: () => select(id) }, place),
    `; ${sureness(evidence)}, seen at `,
    sourceLink(evidence.source),
    evidence.note ? `; ${evidence.note.replace(/\.$/, '')}.` : '.',
  );
}

const mostCommon = 12;

function commonAncestors(
  graph: CitationGraph,
  [from, to]: readonly [string, string],
  names: Names,
  select: Select,
): HTMLElement[] {
  const common = findCommonAncestors(graph, from, to).slice(0, mostCommon);
  if (common.length === 0) return [];
  const links = common.flatMap(({ id }, index) => [
    index ? ', ' : '',
    element('button', { type: 'button', class: 'name', onclick: () => select(id) }, names(id)),
  ]);
  return [element('p', { class: 'common' }, 'Both rest, directly or through others, on ', ...links, '.')];
}
