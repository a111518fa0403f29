// Pasted footnotes, read by the core and held against this edition: each citation is in these notes, or it is not.
import { parseNote } from '../citations/parse-note.ts';
import { resolveNotes } from '../citations/resolve-notes.ts';
import type { DocumentRecord, ResolvedCitation, Span } from '../citations/types.ts';
import { findSymbols } from '../symbols/find-symbols.ts';
import { lookUp } from './look-up.ts';
import type { ReadyIndex } from './look-up.ts';
import { readQuery } from './read-query.ts';
import { splitFootnotes } from './split-footnotes.ts';
import type { SearchEntry } from './types.ts';

/** What the browser loads of a document to recognise it: the fields that resolving reads. */
export type RegistryEntry = Pick<
  DocumentRecord,
  'id' | 'title' | 'shortTitle' | 'aliases' | 'kind' | 'symbols' | 'body' | 'authors' | 'issued' | 'container'
>;

/** One citation of a pasted footnote. */
export interface CitationAnswer {
  /** As it is written in the paste. */
  readonly text: string;
  /** The document of this edition that it means; null where none is. */
  readonly entry: SearchEntry | null;
  /** The symbol it gives, canonical, for those that are not here. */
  readonly symbol: string | null;
}

export interface FootnoteAnswer {
  readonly number: number;
  readonly text: string;
  /** Empty where the note cites nothing that could be read. */
  readonly citations: readonly CitationAnswer[];
}

/** A paste of more notes than this is read only so far; the rest is counted. */
export const MOST_FOOTNOTES = 500;

/**
 * Answers every citation of a paste.
 *
 * @example answerFootnotes('Human Rights Council, Report, A/HRC/35/35, 2017.', registry, index)[0]?.citations[0]?.entry?.notes
 */
export function answerFootnotes(
  text: string,
  registry: readonly RegistryEntry[],
  index: ReadyIndex,
): readonly FootnoteAnswer[] {
  const pasted = splitFootnotes(text).slice(0, MOST_FOOTNOTES);
  const place = { file: '', line: 1, column: 1 };
  // Numbers of a paste may repeat or run backwards; resolving needs the order, not the printed figures.
  const parsed = pasted.map((note, at) => ({ ...parseNote(note.text, at + 1), place }));
  const { notes } = resolveNotes(parsed, registry.map(toRecord));
  const entries = new Map(index.entries.map((entry) => [entry.id, entry]));
  return pasted.map(({ number, text: own }, at) => {
    const citations = (notes[at]?.citations ?? []).map((citation) => toAnswer(citation, own, entries, index));
    return { number, text: own, citations: citations.length > 0 ? citations : symbolAnswers(own, index) };
  });
}

function toAnswer(
  citation: ResolvedCitation,
  text: string,
  entries: ReadonlyMap<string, SearchEntry>,
  index: ReadyIndex,
): CitationAnswer {
  const canonical = citation.symbol?.canonical ?? null;
  const byId = citation.document === null ? null : (entries.get(citation.document) ?? null);
  return {
    text: cut(text, citation.span),
    entry: byId ?? (canonical === null ? null : findExact(canonical, index)),
    symbol: canonical,
  };
}

/** A list of bare symbols is answered too, though none of its lines is a citation in the sense of a note. */
function symbolAnswers(text: string, index: ReadyIndex): readonly CitationAnswer[] {
  return findSymbols(text).map(({ span, symbol }) => ({
    text: cut(text, span),
    entry: findExact(symbol.canonical, index),
    symbol: symbol.canonical,
  }));
}

function findExact(symbol: string, index: ReadyIndex): SearchEntry | null {
  return lookUp(readQuery(symbol), index).exact[0] ?? null;
}

function cut(text: string, [start, end]: Span): string {
  return text.slice(start, end).trim();
}

/** The fields that resolving does not read are empty. */
function toRecord(entry: RegistryEntry): DocumentRecord {
  return {
    ...entry,
    volume: null,
    issue: null,
    pages: null,
    publisher: null,
    publisherPlace: null,
    sources: [],
    verified: true,
    unverified: [],
    remark: null,
    discrepancies: [],
    adoptedAs: [],
    annexOf: null,
    urls: [],
    place: { file: '', line: 1, column: 1 },
  };
}
