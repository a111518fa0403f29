// The rows of the table of documents.
import type { DocumentRecord } from '../citations/types.ts';
import type { Edition } from '../corpus/types.ts';
import { kindLook } from '../graph/kinds.ts';
import { documentYear } from './document-words.ts';
import { lookIn } from './edition-lookup.ts';

export interface DocumentRow {
  readonly document: DocumentRecord;
  readonly look: ReturnType<typeof kindLook>;
  readonly year: number | null;
  /** How many notes cite it, how often the text names it, and how many registered documents cite it. */
  readonly notes: number;
  readonly named: number;
  readonly instruments: number;
}

/**
 * A row for each document, the oldest first.
 *
 * @example viewDocumentRows(edition)[0]?.year // 1945
 */
export function viewDocumentRows(edition: Edition): DocumentRow[] {
  const { notesCiting, mentionsOf, citedByOf } = lookIn(edition);
  const { compare } = new Intl.Collator('en');
  return edition.documents
    .map((document) => ({
      document,
      look: kindLook(document.kind),
      year: documentYear(document),
      notes: notesCiting.get(document.id)?.length ?? 0,
      named: mentionsOf.get(document.id)?.length ?? 0,
      instruments: citedByOf.get(document.id)?.length ?? 0,
    }))
    .sort(
      (a, b) => (a.year ?? 9999) - (b.year ?? 9999) || compare(a.document.shortTitle, b.document.shortTitle),
    );
}
