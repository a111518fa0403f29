// What the page shows of a note: the text as printed, cut at its citations and symbols; the document behind each; what an
// ibid. stands for; where else the same document is cited. Pure: an edition in, plain records out.
import type { DocumentRecord, ResolvedCitation, ResolvedNote } from '../citations/types.ts';
import type { Edition } from '../corpus/types.ts';
import { lookIn } from './edition-lookup.ts';

/** A stretch of a note's text. Joined, the pieces give the text back to the character. */
export interface NotePiece {
  readonly text: string;
  /** The document cited here, null outside citations and where none was found. */
  readonly document: string | null;
  /** The symbol as a reader should copy it, where this piece is one; null elsewhere. */
  readonly symbol: string | null;
}

/** Other notes that a note names for a document: what everything cites would else be told in every note. */
export const MOST_ALSO = 24;

/** A document as a note names it, with what a reader wants to know at once. */
export interface NoteDocument {
  readonly document: DocumentRecord;
  /** The canonical symbol where the printed one is damaged: `E/CN.4/Sub.2/2004/43`. */
  readonly repaired: string | null;
  /** Other notes that cite the same document, ascending. */
  readonly also: readonly number[];
}

/** An ibid. with its answer. */
export interface IbidAnswer {
  readonly document: DocumentRecord;
  /** The note where the document was last named in full. */
  readonly note: number | null;
}

export interface NoteView {
  readonly number: number;
  readonly pieces: readonly NotePiece[];
  readonly documents: readonly NoteDocument[];
  readonly ibids: readonly IbidAnswer[];
}

/**
 * Prepares a note for the page.
 *
 * @example viewNote(edition, note).ibids[0] // { document: A/HRC/15/32's record, note: 17 }
 */
export function viewNote(edition: Edition, note: ResolvedNote): NoteView {
  const { documents: records } = lookIn(edition);
  const cited = note.citations.flatMap((citation) => {
    const document = citation.document === null ? undefined : records.get(citation.document);
    return document ? [{ citation, document }] : [];
  });
  const unique = cited.filter((entry, at) => cited.findIndex((e) => e.document === entry.document) === at);
  return {
    number: note.number,
    pieces: cutNote(note),
    documents: unique.map(({ citation, document }) => ({
      document,
      repaired: repairedSymbol(citation),
      also: notesCiting(edition, document.id).filter((number) => number !== note.number),
    })),
    ibids: cited
      .filter(({ citation }) => citation.ibid || citation.antecedent !== null)
      .map(({ citation, document }) => ({ document, note: citation.antecedent })),
  };
}

/**
 * The numbers of the notes that cite a document, ascending, each once.
 *
 * @example notesCiting(edition, 'a-hrc-35-35') // [36, 37, 40, 52]
 */
export function notesCiting(edition: Edition, document: string): readonly number[] {
  return lookIn(edition).notesCiting.get(document) ?? [];
}

/**
 * The documents that some notes cite, in the order of the registry.
 *
 * @example documentsCitedIn(edition, [17, 18]).map(({ id }) => id) // ['ie-report-2010']
 */
export function documentsCitedIn(edition: Edition, numbers: readonly number[]): DocumentRecord[] {
  const { notes } = lookIn(edition);
  const cited = new Set(
    numbers.flatMap((number) => notes.get(number)?.citations.map(({ document }) => document) ?? []),
  );
  return edition.documents.filter(({ id }) => cited.has(id));
}

/**
 * Cuts a note's text where citations and symbols begin and end.
 *
 * @example cutNote(note).map((piece) => piece.text).join('') === note.text
 */
export function cutNote(note: ResolvedNote): NotePiece[] {
  // A resolution named in words is a symbol to the reader of notes, but not one to set as code.
  const symbols = note.tokens
    .filter(({ kind, text }) => kind === 'symbol' && text.includes('/'))
    .map((token) => token.span);
  const spans = [...note.citations.map((citation) => citation.span), ...symbols];
  const cuts = [...new Set([0, ...spans.flat(), note.text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? note.text.length;
    const citation = note.citations.find(({ span }) => span[0] <= start && end <= span[1]);
    const symbolic = symbols.some((span) => span[0] <= start && end <= span[1]);
    const text = note.text.slice(start, end);
    return {
      text,
      document: citation?.document ?? null,
      symbol: symbolic ? (citation?.symbol?.canonical ?? text) : null,
    };
  });
}

function repairedSymbol({ symbol }: ResolvedCitation): string | null {
  return symbol && symbol.raw !== symbol.canonical ? symbol.canonical : null;
}
