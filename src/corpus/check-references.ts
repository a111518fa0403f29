// What one file of content/ names and another does not hold: calls without a note, ids without a document.
import type {
  Diagnostic,
  DocumentRecord,
  InstrumentCitation,
  NoteSource,
  Place,
} from '../citations/types.ts';
import { didYouMean } from './did-you-mean.ts';
import type { ChapterText } from './read-chapters.ts';
import { complain } from './reading.ts';
import type { FullParagraph, Remark } from './types.ts';

/** What the readers found, before it is tied together. */
export interface ReadContent {
  readonly chapters: readonly ChapterText[];
  readonly notes: readonly NoteSource[];
  readonly documents: readonly DocumentRecord[];
  readonly citations: readonly InstrumentCitation[];
  readonly remarks: readonly Remark[];
  readonly full: readonly FullParagraph[];
}

/**
 * Every reference between files that leads nowhere, and every id of a document that stands twice.
 *
 * @example checkReferences(content).map(({ rule }) => rule) // ['note-undefined', 'document-unknown']
 */
export function checkReferences(content: ReadContent): Diagnostic[] {
  const { documents, chapters, citations, notes, remarks } = content;
  const ids = new Set(documents.map(({ id }) => id));
  const known = (id: string | null, place: Place): Diagnostic[] =>
    id === null || ids.has(id) ? [] : [unknownDocument(id, place, ids)];
  const numbers = new Set(notes.map(({ number }) => number));
  return [
    ...duplicates(documents),
    ...documents.flatMap(({ annexOf, adoptedAs, place }) =>
      [annexOf, ...adoptedAs.map(({ id }) => id)].flatMap((id) => known(id, place)),
    ),
    ...citations.flatMap(({ from, to, place }) => [from, to].flatMap((id) => known(id, place))),
    ...chapters.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => known(mention.document, mention.place)),
    ),
    ...chapters.flatMap(({ calls }) =>
      calls.flatMap((call) => undefinedNote(call.note, call.place, numbers)),
    ),
    ...remarks.flatMap(({ document, place }) => known(document, place)),
    ...remarks.flatMap(({ notes: concerned, place }) =>
      concerned.flatMap((note) => undefinedNote(note, place, numbers)),
    ),
    ...lostRemarks(content),
    ...lostParagraphs(content),
  ];
}

function unknownDocument(id: string, place: Place, ids: ReadonlySet<string>): Diagnostic {
  return complain(place, {
    rule: 'document-unknown',
    message: `There is no document "${id}".`,
    hint: didYouMean(id, ids, 'Add it to documents.yml, or correct the id.'),
    subject: id,
  });
}

function undefinedNote(note: number, place: Place, numbers: ReadonlySet<number>): Diagnostic[] {
  if (numbers.has(note)) return [];
  const hint = `Add "[^${note}]: …" to notes.md, or correct the number.`;
  return [
    complain(place, {
      rule: 'note-undefined',
      message: `Note ${note} is called and not defined.`,
      hint,
      subject: `note-${note}`,
    }),
  ];
}

function duplicates(documents: readonly DocumentRecord[]): Diagnostic[] {
  const first = new Map<string, Place>();
  return documents.flatMap(({ id, place }) => {
    const known = first.get(id);
    first.set(id, known ?? place);
    if (!known) return [];
    const message = `The document "${id}" stands twice, first in line ${known.line}.`;
    const hint = 'Merge the two entries, or give this one an id of its own.';
    return [complain(place, { rule: 'document-duplicate', message, hint, subject: id })];
  });
}

/** Remarks at a paragraph that is not there, or about a finding that the registry does not hold: nobody would see them. */
function lostRemarks({ remarks, chapters, documents }: ReadContent): Diagnostic[] {
  const ids = new Set(chapters.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
  return remarks.flatMap(({ paragraph, document, discrepancy, place }) => {
    const findings = documents.find(({ id }) => id === document)?.discrepancies ?? [];
    const found = findings.some(
      ({ where, kind }) => where === discrepancy.where && kind === discrepancy.kind,
    );
    const lost: Diagnostic[] = [];
    if (!ids.has(paragraph)) {
      const message = `There is no paragraph "${paragraph}".`;
      const hint = didYouMean(paragraph, ids, 'Correct the id, or take the remark out.');
      lost.push(complain(place, { rule: 'remark-lost', message, hint, subject: document }));
    }
    if (!found) {
      const message = `The entry of "${document}" has no finding "${discrepancy.kind}" at "${discrepancy.where}".`;
      const hint = 'Correct `where` and `kind`, or enter the finding in documents.yml.';
      lost.push(complain(place, { rule: 'remark-lost', message, hint, subject: document }));
    }
    return lost;
  });
}

/** Paragraphs of the full text to which the digest has none: they are shown nowhere. */
function lostParagraphs({ full, chapters }: ReadContent): Diagnostic[] {
  const ids = new Set(chapters.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
  return full
    .filter(({ id }) => !ids.has(id))
    .map(({ id, place }) =>
      complain(place, {
        rule: 'full-unknown',
        message: `The full text has a paragraph ${id}, the digest has none.`,
        hint: 'Import the text again, or give both the same ids.',
        subject: id,
        severity: 'warning',
      }),
    );
}
