// How much the edition holds, in numbers that a reader can check.
import type { Edition } from '../corpus/types.ts';

export interface CoverageNumber {
  readonly value: number;
  readonly word: string;
}

/**
 * Notes, documents and edges, and how many of them were confirmed; what there is none of is left out.
 *
 * @example coverageNumbers(edition)[0] // { value: 58, word: 'notes' }
 */
export function coverageNumbers(edition: Edition): CoverageNumber[] {
  const { notes, documents, text } = edition;
  // As the graph counts them: a draft does not cite what became of it.
  const citations = edition.instrumentCitations.filter(({ relation }) => relation !== 'draft-of');
  const cited = new Set([
    ...notes.flatMap(({ citations }) => citations.flatMap(({ document }) => document ?? [])),
    ...text.mentions.map(({ document }) => document),
  ]);
  const numbers = [
    { value: text.paragraphs.length, word: 'paragraphs' },
    { value: notes.length, word: 'notes' },
    { value: documents.filter(({ id }) => cited.has(id)).length, word: 'documents cited or named' },
    { value: citations.length, word: 'links between documents' },
    {
      value: citations.filter(({ evidence }) => evidence.sourceKind === 'instrument-text').length,
      word: 'of them seen in the document’s own text',
    },
  ];
  return numbers.filter(({ value }) => value > 0);
}
