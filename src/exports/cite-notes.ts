// Lines of notes → lines of JSON: what `cite notes` writes. Lines come one by one, so that a long list streams; of what
// was read only the last note is kept, for that is all that an ibid. can mean.
import { parseNote } from '../citations/parse-note.ts';
import { resolveNotes } from '../citations/resolve-notes.ts';
import type { Citation, CitationType, ParsedNote, Pinpoint, Span } from '../citations/types.ts';
import { symbolRecord, type SymbolRecord } from './symbol-record.ts';

/** One citation as `cite notes` writes it; an *ibid.* carries what its antecedent says where it says nothing itself. */
export interface CitationLine {
  readonly type: CitationType;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly issuer: string | null;
  readonly symbol: SymbolRecord | null;
  readonly year: number | null;
  readonly date: string | null;
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly ibid: boolean;
  /** The number of the note that an *ibid.* or a *supra* points back to. */
  readonly antecedent: number | null;
  readonly pinpoints: readonly Pinpoint[];
  /** UTF-16 offsets into the line. */
  readonly span: Span;
}

/** One line of `cite notes`. */
export interface NoteLine {
  readonly input: string;
  readonly citations: readonly CitationLine[];
}

/**
 * A reader of notes in reading order. Each call takes the next line; a note's number is the one it begins with
 * (`12. `, `[^12]: `), else that of its line.
 *
 * @example
 * const citeNote = createNoteReader();
 * citeNote('Human Rights Council, UN Doc. A/HRC/15/32, 2010, Annex.');
 * citeNote('Ibid., 3-5.').citations[0]?.antecedent // 1
 */
export function createNoteReader(): (line: string) => NoteLine {
  let lines = 0;
  let last: ParsedNote | null = null;
  return (input) => {
    lines += 1;
    const { number, start } = readNumber(input, lines, last?.number ?? 0);
    const text = input.slice(start);
    if (text.trim() === '') return { input, citations: [] };
    const note = follow(parseNote(text, number), last);
    last = note;
    return { input, citations: note.citations.map((citation) => citationLine(citation, start)) };
  };
}

/** A year at the head of a note is its number only where the notes have counted up to it. */
function readNumber(
  line: string,
  count: number,
  last: number,
): { readonly number: number; readonly start: number } {
  const match = /^\uFEFF?\s*(?:\[\^(\d{1,6})\]:|(\d{1,6})\.(?=\s|$))\s*/.exec(line);
  const printed = match?.[1] ?? match?.[2];
  if (!match || printed === undefined) return { number: count, start: 0 };
  const number = Number(printed);
  const isYear = match[2] !== undefined && number >= 1500 && number < 2200;
  if (isYear && number !== last + 1) return { number: count, start: 0 };
  return { number, start: match[0].length };
}

/**
 * The note with what its short forms mean. The resolver sees the note before, in which what was short is already
 * written out, so that an ibid. after an ibid. still finds the source.
 */
function follow(note: ParsedNote, before: ParsedNote | null): ParsedNote {
  if (!note.citations.some(({ ibid }) => ibid)) return note;
  const place = { file: '', line: 1, column: 1 };
  const window = [...(before === null ? [] : [writtenOut(before)]), note].map((one) => ({ ...one, place }));
  const { notes } = resolveNotes(window, [], { mint: true });
  const resolved = notes.flatMap(({ citations }) => citations);
  const sources = new Map<string, Citation>();
  for (const citation of resolved)
    if (citation.document !== null && !citation.ibid && !sources.has(citation.document))
      sources.set(citation.document, citation);
  const citations = (notes.at(-1)?.citations ?? []).map((citation) => {
    const source = citation.ibid ? sources.get(citation.document ?? '') : undefined;
    return source === undefined ? citation : filled(citation, source);
  });
  return { ...note, citations };
}

function writtenOut(note: ParsedNote): ParsedNote {
  return {
    ...note,
    citations: note.citations.map((citation) =>
      citation.type === 'reference' ? citation : { ...citation, ibid: false, antecedent: null },
    ),
  };
}

function filled(own: Citation, source: Citation): Citation {
  return {
    ...own,
    type: source.type,
    title: own.title ?? source.title,
    authors: own.authors.length > 0 ? own.authors : source.authors,
    issuer: own.issuer ?? source.issuer,
    symbol: own.symbol ?? source.symbol,
    year: own.year ?? source.year,
    date: own.date ?? source.date,
    container: own.container ?? source.container,
    volume: own.volume ?? source.volume,
    issue: own.issue ?? source.issue,
    pages: own.pages ?? source.pages,
  };
}

function citationLine(citation: Citation, start: number): CitationLine {
  const { type, title, authors, issuer, symbol, year, date, container, volume, issue, pages } = citation;
  const moved = ([from, to]: Span): Span => [from + start, to + start];
  return {
    type,
    title,
    authors,
    issuer,
    symbol: symbol === null ? null : symbolRecord(symbol),
    year,
    date,
    container,
    volume,
    issue,
    pages,
    ibid: citation.ibid,
    antecedent: citation.antecedent,
    pinpoints: citation.pinpoints.map(({ unit, from, to, span }) => ({ unit, from, to, span: moved(span) })),
    span: moved(citation.span),
  };
}
