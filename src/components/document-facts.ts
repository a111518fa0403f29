// The facts of a document as its page lists them, and which of its findings are shown.
import type { Discrepancy, DocumentRecord } from '../citations/types.ts';
import { pagesText } from '../exports/citation-words.ts';
import { dateWords } from './document-words.ts';

export interface DocumentFact {
  readonly word: string;
  readonly text: string;
}

/**
 * What the registry knows of a document, a fact a line; what it does not know is left out.
 *
 * @example documentFacts(document)[0] // { word: 'Body', text: 'United Nations General Assembly' }
 */
export function documentFacts(document: DocumentRecord): DocumentFact[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Body', document.body],
    [document.authors.length === 1 ? 'Author' : 'Authors', document.authors.join('; ')],
    ['Date', document.issued === null ? null : dateWords(document.issued)],
    ['In', placeWords(document)],
    ['In force', document.treaty?.inForce ? dateWords(document.treaty.inForce) : null],
    ['Publisher', [document.publisherPlace, document.publisher].filter(Boolean).join(': ')],
    ['Also cited as', document.aliases.join('; ')],
  ];
  return rows.flatMap(([word, text]) => (text ? [{ word, text }] : []));
}

/** Where it is printed, in one line: `Netherlands International Law Review, vol. 29, no. 3, pp. 307–322`. */
function placeWords({ container, volume, issue, pages }: DocumentRecord): string {
  const words = [
    container,
    volume && `vol. ${volume}`,
    issue && `no. ${issue}`,
    pages && pagesText(pages.replace('-', '–')),
  ];
  return words.filter(Boolean).join(', ');
}

/**
 * The findings that are shown as remarks: those that are well shown.
 */
export function shownDiscrepancies(document: DocumentRecord): Discrepancy[] {
  return document.discrepancies.filter(isWellShown);
}

/**
 * The findings that the Checks page lists as well but that need no remark: matters of style, and what is weakly shown.
 * A suspicion is no finding: what is unconfirmed stays out.
 */
export function lesserDiscrepancies(document: DocumentRecord): Discrepancy[] {
  return document.discrepancies.filter((one) => !isWellShown(one) && one.strength !== 'unconfirmed');
}

function isWellShown({ strength }: Discrepancy): boolean {
  return strength === 'strong' || strength === 'medium';
}
