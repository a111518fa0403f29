// The registry itself: ids, what is named by them, what nothing uses, and what the evidence says against the article.
import type { Diagnostic, DocumentRecord } from '../types.ts';
import type { CheckedRecords } from './check-edition.ts';
import { diagnose } from './diagnose.ts';

/** `document-duplicate`, `document-unknown`, `document-unused`, `discrepancy`. */
export function checkRegistry(records: CheckedRecords): readonly Diagnostic[] {
  return [
    ...findDuplicates(records.documents),
    ...findUnknownIds(records),
    ...findUnused(records),
    ...records.documents.flatMap(findDiscrepancies),
  ];
}

function findDuplicates(documents: readonly DocumentRecord[]): Diagnostic[] {
  const first = new Map<string, DocumentRecord>();
  return documents.flatMap((document) => {
    const other = first.get(document.id);
    if (!other) {
      first.set(document.id, document);
      return [];
    }
    const message = `The id ${document.id} is given twice; first in line ${other.place.line}.`;
    return [diagnose('document-duplicate', document.place, message, document.id)];
  });
}

function findUnknownIds({ text, documents, instrumentCitations }: CheckedRecords): Diagnostic[] {
  const known = new Set(documents.map(({ id }) => id));
  const named = [
    ...text.mentions.map(({ document, paragraph, place }) => ({ id: document, by: paragraph, place })),
    ...instrumentCitations.flatMap(({ from, to, place }) =>
      [from, to].map((id) => ({ id, by: null, place })),
    ),
    ...documents.flatMap(({ id: by, annexOf, adoptedAs, place }) =>
      [annexOf, ...adoptedAs.map(({ id }) => id)].flatMap((id) => (id === null ? [] : [{ id, by, place }])),
    ),
  ];
  return named.flatMap(({ id, by, place }) =>
    known.has(id) ? [] : [diagnose('document-unknown', place, `No document has the id ${id}.`, by)],
  );
}

function findUnused({ text, notes, documents, instrumentCitations }: CheckedRecords): Diagnostic[] {
  const used = new Set<string | null>([
    ...notes.flatMap(({ citations }) => citations.map(({ document }) => document)),
    ...text.mentions.map(({ document }) => document),
    ...instrumentCitations.flatMap(({ from, to }) => [from, to]),
    ...documents.flatMap(({ annexOf, adoptedAs }) => [annexOf, ...adoptedAs.map(({ id }) => id)]),
  ]);
  return documents.flatMap(({ id, shortTitle, place }) =>
    used.has(id) ? [] : [diagnose('document-unused', place, `Nothing cites or mentions ${shortTitle}.`, id)],
  );
}

/** A suspicion is no finding: what is unconfirmed stays in the file. */
function findDiscrepancies({ id, shortTitle, place, discrepancies }: DocumentRecord): Diagnostic[] {
  return discrepancies
    .filter(({ strength }) => strength !== 'unconfirmed')
    .map(({ where, kind, article, source, strength }) => {
      const words = [`The article: ${article}`, `Its source: ${source}`].map(closed).join(' ');
      const message = `${shortTitle}, ${where}, ${kind} (${strength}). ${words}`;
      return diagnose('discrepancy', place, message, id);
    });
}

function closed(sentence: string): string {
  return /[.!?…]["”')]*$/.test(sentence) ? sentence : `${sentence}.`;
}
