// The edges between documents, seen from one of them: what it cites and what cites it, each with its evidence.
import type { DocumentRecord, InstrumentCitation, InstrumentRelation } from '../citations/types.ts';
import type { Edition } from '../corpus/types.ts';
import { lookIn } from './edition-lookup.ts';

/** An edge with the document at its other end. */
export interface InstrumentLink {
  readonly other: DocumentRecord;
  readonly citation: InstrumentCitation;
}

/** Each relation as words between the citing document and the cited one. */
const RELATION_WORDS: Readonly<Record<InstrumentRelation, string>> = {
  'refers-to': 'refers to',
  recalls: 'recalls',
  reaffirms: 'reaffirms',
  annexes: 'annexes',
  'established-by': 'was established by',
  'responds-to': 'responds to',
  'guided-by': 'is guided by',
  'follows-up': 'follows up',
  'draft-of': 'is a draft of',
};

/** How each kind of evidence is called. */
const EVIDENCE_WORDS: Readonly<Record<InstrumentCitation['evidence']['sourceKind'], string>> = {
  'instrument-text': 'the document’s own text',
  article: 'the article’s word',
  secondary: 'a secondary source',
};

/**
 * What a document cites among the registered ones, the oldest first.
 *
 * @example citesOf(edition, 'drd').map(({ other }) => other.id) // ['un-charter', 'udhr', …]
 */
export function citesOf(edition: Edition, document: string): InstrumentLink[] {
  return links(edition, lookIn(edition).citesOf.get(document), ({ to }) => to);
}

/** What cites a document among the registered ones, the oldest first. */
export function citedByOf(edition: Edition, document: string): InstrumentLink[] {
  return links(edition, lookIn(edition).citedByOf.get(document), ({ from }) => from);
}

/** A relation in words: `relationWords('recalls')` is "recalls". */
export function relationWords(relation: InstrumentRelation): string {
  return RELATION_WORDS[relation];
}

/** What an edge rests on, in words: "the document’s own text". */
export function evidenceWords({ sourceKind }: InstrumentCitation['evidence']): string {
  return EVIDENCE_WORDS[sourceKind];
}

/** A language by its tag: `languageName('fr')` is "French". */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

function links(
  edition: Edition,
  citations: readonly InstrumentCitation[] = [],
  end: (citation: InstrumentCitation) => string,
): InstrumentLink[] {
  const { documents } = lookIn(edition);
  return citations
    .flatMap((citation) => {
      const other = documents.get(end(citation));
      return other ? [{ other, citation }] : [];
    })
    .sort(
      (a, b) =>
        compareText(a.other.issued ?? '', b.other.issued ?? '') || compareText(a.other.id, b.other.id),
    );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
