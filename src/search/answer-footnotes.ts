// Pasted footnotes, read by the core and held against this edition: each citation is in these notes, or it is not.
import { parseNote } from '../citations/parse-note.ts';
import { resolveNotes } from '../citations/resolve-notes.ts';
import type { DocumentRecord, ResolvedCitation } from '../citations/types.ts';
import { findExact, MOST_FOOTNOTES, symbolsOf } from './answer-symbols.ts';
import type { CitationAnswer, FootnoteAnswer } from './answer-symbols.ts';
import type { ReadyIndex } from './look-up.ts';
import { plainName } from './name-documents.ts';
import { splitFootnotes } from './split-footnotes.ts';
import type { SearchEntry } from './types.ts';

/** What the browser loads of a document to recognise it: the fields that resolving reads. */
export type RegistryEntry = Pick<
  DocumentRecord,
  'id' | 'title' | 'shortTitle' | 'aliases' | 'kind' | 'symbols' | 'body' | 'authors' | 'issued' | 'container'
>;

/** A title shorter than this is no proof of a document whose title begins so. */
const LEAST_TITLE = 12;

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
    const citations = (notes[at]?.citations ?? []).map((citation) => {
      const answer = toAnswer(citation, own, entries, index);
      return answer.entry || answer.symbol
        ? answer
        : { ...answer, entry: byTitle(citation, registry, entries) };
    });
    // A list of bare symbols is answered too, though none of its lines is a citation in the sense of a note.
    return { number, text: own, citations: citations.length > 0 ? citations : symbolsOf(own, index) };
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
  const [start, end] = citation.span;
  return {
    text: text.slice(start, end).trim(),
    entry: byId ?? (canonical === null ? null : findExact(canonical, index)),
    symbol: canonical,
    isLost: citation.type === 'reference' && byId === null && citation.title === null && canonical === null,
  };
}

/** A title cut short, as in a list made by hand: the one document whose title begins so, or none. */
function byTitle(
  { title }: ResolvedCitation,
  registry: readonly RegistryEntry[],
  entries: ReadonlyMap<string, SearchEntry>,
): SearchEntry | null {
  const wanted = plainName(title ?? '');
  if (wanted.length < LEAST_TITLE) return null;
  const [first, second] = registry.filter((entry) =>
    [entry.title, entry.shortTitle, ...entry.aliases].some((name) => plainName(name).startsWith(wanted)),
  );
  return first && !second ? (entries.get(first.id) ?? null) : null;
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
    treaty: null,
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
