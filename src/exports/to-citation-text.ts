// A document as a note would cite it, in three styles: the United Nations' own, OSCOLA and the Bluebook. What the
// registry does not know is left out, never guessed.
import type { DocumentRecord } from '../citations/types.ts';
import { writeBluebook } from './bluebook-style.ts';
import { toRuns, type CitationRun } from './citation-words.ts';
import { citedOf, type Cited } from './cited.ts';
import { writeOscola } from './oscola-style.ts';
import { writeUn } from './un-style.ts';

export type CitationStyle = 'un' | 'oscola' | 'bluebook';

/** The styles with the names that a page shows. */
export const citationStyles: readonly { readonly style: CitationStyle; readonly name: string }[] = [
  { style: 'un', name: 'United Nations' },
  { style: 'oscola', name: 'OSCOLA' },
  { style: 'bluebook', name: 'Bluebook' },
];

const writers: Readonly<Record<CitationStyle, (cited: Cited) => string>> = {
  un: writeUn,
  oscola: writeOscola,
  bluebook: writeBluebook,
};

/**
 * The citation of a document in one style, as stretches upright and italic.
 *
 * @param carrier the document whose annex it is
 * @example toCitationRuns(book, 'oscola')[1] // { text: 'On Building', italic: true }
 */
export function toCitationRuns(
  document: DocumentRecord,
  style: CitationStyle,
  carrier: DocumentRecord | null = null,
): readonly CitationRun[] {
  return toRuns(writers[style](citedOf(document, carrier)));
}

/**
 * The same in plain text.
 *
 * @example toCitationText(document, 'oscola') // 'UNGA Res 60/209 (22 December 2005) UN Doc A/RES/60/209'
 */
export function toCitationText(
  document: DocumentRecord,
  style: CitationStyle,
  carrier: DocumentRecord | null = null,
): string {
  return toCitationRuns(document, style, carrier)
    .map(({ text }) => text)
    .join('');
}
