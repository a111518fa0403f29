// Records with nothing but what a test gives them, so that a test shows what it is about and no more.
import type { DocumentRecord, Pinpoint, ResolvedCitation, ResolvedNote } from '../../src/citations/types.ts';

/** A document of the kind `other` that has only its id, unless more is given. */
export function sampleDocument(given: Partial<DocumentRecord> & { readonly id: string }): DocumentRecord {
  return {
    title: given.id,
    shortTitle: given.title ?? given.id,
    aliases: [],
    kind: 'other',
    symbols: [],
    body: null,
    authors: [],
    issued: null,
    container: null,
    volume: null,
    issue: null,
    pages: null,
    publisher: null,
    publisherPlace: null,
    treaty: null,
    sources: [],
    verified: true,
    unverified: [],
    remark: null,
    discrepancies: [],
    adoptedAs: [],
    annexOf: null,
    urls: [],
    place: { file: 'content/documents.yml', line: 1, column: 1 },
    ...given,
  };
}

/** A citation that says nothing, unless more is given. */
export function sampleCitation(given: Partial<ResolvedCitation>): ResolvedCitation {
  return {
    type: 'un-document',
    span: [0, 0],
    title: null,
    authors: [],
    issuer: null,
    symbol: null,
    otherNumbers: [],
    year: null,
    date: null,
    container: null,
    volume: null,
    issue: null,
    pages: null,
    publisher: null,
    publisherPlace: null,
    url: null,
    ibid: false,
    antecedent: null,
    shortForm: null,
    signal: null,
    pinpoints: [],
    document: null,
    ...given,
  };
}

/** A note of `content/notes.md`, two lines for each number. */
export function sampleNote(
  number: number,
  text: string,
  citations: readonly ResolvedCitation[],
): ResolvedNote {
  return {
    number,
    text,
    tokens: [],
    citations,
    kind: 'citation',
    unknown: [],
    place: { file: 'content/notes.md', line: number * 2 - 1, column: `[^${number}]: `.length + 1 },
  };
}

/** A pinpoint of one place or a range. */
export function pinpoint(unit: Pinpoint['unit'], from: string | null = null, to = from): Pinpoint {
  return { unit, from, to, span: [0, 0] };
}
