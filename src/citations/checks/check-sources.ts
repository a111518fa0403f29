// What each citation leads to: a document of the registry, with its symbol and its date, and not a mere draft of one.
import { parseSymbol } from '../../symbols/index.ts';
import type { Diagnostic, DocumentRecord, ResolvedCitation, ResolvedNote } from '../types.ts';
import type { CheckedRecords } from './check-edition.ts';
import { diagnose, placeIn } from './diagnose.ts';
import type { RuleCode } from './rules.ts';

/** `draft-for-adopted`, `symbol-missing`, `date-registry`, `citation-unknown`, `citation-unregistered`. */
export function checkSources({ notes, documents }: CheckedRecords): readonly Diagnostic[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return notes.flatMap((note) => [
    ...findUnknown(note),
    ...note.citations.flatMap((citation) => {
      const document = byId.get(citation.document ?? '');
      return document ? againstRegistry(note, citation, document) : withoutDocument(note, citation);
    }),
  ]);
}

function say(
  code: RuleCode,
  note: ResolvedNote,
  offset: number,
  message: string,
  document: string | null = null,
): Diagnostic {
  return diagnose(code, placeIn(note, offset), message, `note-${note.number}`, [document]);
}

function findUnknown(note: ResolvedNote): Diagnostic[] {
  const unread = note.citations.filter(({ type, document }) => type === 'unknown' && document === null);
  const spans = [...note.unknown, ...unread.map(({ span }) => span)].sort((a, b) => a[0] - b[0]);
  let end = -1;
  return spans.flatMap(([from, to]) => {
    if (from < end) return [];
    end = to;
    return [
      say('citation-unknown', note, from, `“${excerpt(note.text.slice(from, to))}” is not understood.`),
    ];
  });
}

/** What `ibid.` lacks, the resolver says; what is not understood is said above. */
function withoutDocument(note: ResolvedNote, { ibid, type, span }: ResolvedCitation): Diagnostic[] {
  if (ibid || type === 'unknown') return [];
  const message = `“${excerpt(note.text.slice(...span))}” leads to no document of the registry.`;
  return [say('citation-unregistered', note, span[0], message)];
}

function againstRegistry(
  note: ResolvedNote,
  citation: ResolvedCitation,
  document: DocumentRecord,
): Diagnostic[] {
  const { id, shortTitle } = document;
  const found: Diagnostic[] = [];
  const tell = (code: RuleCode, message: string): void => {
    found.push(say(code, note, citation.span[0], message, id));
  };
  const adopted = adoptedText(document);
  if (adopted !== null)
    tell('draft-for-adopted', `${shortTitle} is a draft; the text adopted is ${adopted}.`);
  if (citation.ibid) return found;
  const symbol = missingSymbol(citation, document);
  if (symbol !== null) tell('symbol-missing', `${shortTitle} is cited without its symbol, ${symbol}.`);
  const date = citation.date ?? (citation.year === null ? null : String(citation.year));
  if (date !== null && disagrees(date, document))
    tell('date-registry', `The note dates ${shortTitle} ${date}, the registry ${document.issued ?? ''}.`);
  return found;
}

function adoptedText({ kind, adoptedAs }: DocumentRecord): string | null {
  if (kind !== 'draft-resolution') return null;
  return adoptedAs.map(({ symbol, id }) => symbol ?? id).find((name) => name !== null) ?? null;
}

/** Treaties go by their names everywhere, and a short form points to a full citation. */
function missingSymbol(citation: ResolvedCitation, document: DocumentRecord): string | null {
  const { symbol, otherNumbers, type, antecedent } = citation;
  if (symbol !== null || otherNumbers.length > 0 || type === 'reference' || antecedent !== null) return null;
  if (document.kind === 'treaty' || document.kind === 'charter' || document.annexOf !== null) return null;
  const printed = document.symbols.find((one) => parseSymbol(one) !== null);
  return printed ?? null;
}

/** Dates differ where both are known to the same part; a resolution of December is printed in the next year. */
function disagrees(date: string, { issued, verified, unverified, symbols }: DocumentRecord): boolean {
  if (
    issued === null ||
    (!verified && unverified.length === 0) ||
    unverified.some((field) => /date|year|issued|adopted/i.test(field))
  )
    return false;
  const parts = Math.min(date.split('-').length, issued.split('-').length);
  const cut = (iso: string): string => iso.split('-').slice(0, parts).join('-');
  if (cut(date) === cut(issued)) return false;
  const printedLater =
    symbols.length > 0 && /^\d{4}-1[12]/.test(issued) && date === String(Number.parseInt(issued, 10) + 1);
  return !printedLater;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 70 ? line : `${line.slice(0, 69).trimEnd()}…`;
}
