// Pinpoints against the kind of text they point into.
import { parseSymbol } from '../../symbols/index.ts';
import type {
  Diagnostic,
  DocumentKind,
  DocumentRecord,
  Pinpoint,
  ResolvedCitation,
  ResolvedNote,
} from '../types.ts';
import type { CheckedRecords } from './check-edition.ts';
import { diagnose, placeIn } from './diagnose.ts';
import type { RuleCode } from './rules.ts';

/** `article-for-paragraph`, `page-among-paragraphs`, `preamble-of-report`, `pinpoint-without-unit`, `pinpoint-backwards`. */
export function checkPinpoints(records: CheckedRecords): readonly Diagnostic[] {
  const byId = new Map(records.documents.map((document) => [document.id, document]));
  const countedBy = countUnits(records, byId);
  return records.notes.flatMap((note) =>
    note.citations.flatMap((citation) => {
      const document = byId.get(citation.document ?? '');
      return citation.pinpoints.flatMap((pinpoint) => {
        const complaint =
          backwards(pinpoint) ?? (document ? outOfPlace({ pinpoint, citation, document, countedBy }) : null);
        return complaint === null ? [] : [say(note, citation, pinpoint, complaint)];
      });
    }),
  );
}

interface Complaint {
  readonly code: RuleCode;
  readonly because: string;
}

interface Pointed {
  readonly pinpoint: Pinpoint;
  readonly citation: ResolvedCitation;
  readonly document: DocumentRecord;
  readonly countedBy: ReadonlyMap<DocumentKind, UnitCount>;
}

function say(
  note: ResolvedNote,
  { document }: ResolvedCitation,
  { span }: Pinpoint,
  { code, because }: Complaint,
): Diagnostic {
  const message = `“${note.text.slice(...span)}”: ${because}.`;
  return diagnose(code, placeIn(note, span[0]), message, `note-${note.number}`, [document]);
}

/** A range whose second number is shorter is abbreviated (324–8), not backwards. */
function backwards({ from, to }: Pinpoint): Complaint | null {
  if (from === null || to === null || !/^\d+$/.test(from) || !/^\d+$/.test(to)) return null;
  if (to.length < from.length || Number(from) <= Number(to)) return null;
  return { code: 'pinpoint-backwards', because: `the range runs from ${from} back to ${to}` };
}

function outOfPlace(pointed: Pointed): Complaint | null {
  switch (pointed.pinpoint.unit) {
    case 'article':
      return articleForParagraph(pointed);
    case 'page':
      return pageAmongParagraphs(pointed);
    case 'preamble':
      return preambleOfReport(pointed);
    case 'unspecified':
      return withoutUnit(pointed);
    default:
      return null;
  }
}

/** Kinds whose text is numbered by paragraph. Reports are not among them: those of law commissions carry draft articles. */
const inParagraphs: ReadonlySet<DocumentKind> = new Set([
  'resolution',
  'decision',
  'draft-resolution',
  'outcome-document',
  'meeting-record',
  'working-paper',
]);

/** Titles that tell of an instrument in articles annexed to a resolution. */
const instrument =
  /\b(?:convention|covenant|protocol|treaty|agreement|statute|charter|articles|rules|principles|declaration|regulations|code)\b/i;

function articleForParagraph({ citation, document }: Pointed): Complaint | null {
  const { kind, verified, shortTitle, title } = document;
  if (!inParagraphs.has(kind) || !verified || isIntoAnnex(citation)) return null;
  if (kind !== 'outcome-document' && instrument.test(`${title} ${citation.title ?? ''}`)) return null;
  return { code: 'article-for-paragraph', because: `the text of ${shortTitle} is in paragraphs` };
}

/** What stands in an annex has articles, pages and a preamble of its own; an ibid. stays where its antecedent is. */
function isIntoAnnex({ pinpoints, ibid, title, issuer }: ResolvedCitation): boolean {
  return (
    ibid ||
    pinpoints.some(({ unit }) => unit === 'annex' || unit === 'heading') ||
    /\bannex\b/i.test(`${title ?? ''} ${issuer ?? ''}`)
  );
}

const reporting: ReadonlySet<DocumentKind> = new Set(['report', 'working-paper', 'meeting-record']);

function preambleOfReport({ citation, document: { kind, shortTitle } }: Pointed): Complaint | null {
  if (!reporting.has(kind) || isIntoAnnex(citation)) return null;
  const because = `${shortTitle} is a ${kind.replace('-', ' ')} and has no preamble of its own`;
  return { code: 'preamble-of-report', because };
}

function withoutUnit({ document }: Pointed): Complaint | null {
  if (!hasUnSymbol(document)) return null;
  const because = `nothing says whether these are paragraphs or pages of ${document.shortTitle}`;
  return { code: 'pinpoint-without-unit', because };
}

function hasUnSymbol({ symbols }: DocumentRecord): boolean {
  return symbols.some((symbol) => parseSymbol(symbol) !== null);
}

// --- Kin ---------------------------------------------------------------------------------------

interface UnitCount {
  paragraphs: number;
  pages: number;
}

/** How documents with a symbol are cited in this edition, by kind. */
function countUnits(
  { notes }: CheckedRecords,
  byId: ReadonlyMap<string, DocumentRecord>,
): ReadonlyMap<DocumentKind, UnitCount> {
  const counts = new Map<DocumentKind, UnitCount>();
  for (const { citations } of notes)
    for (const { document: id, pinpoints } of citations) {
      const document = byId.get(id ?? '');
      if (!document || !hasUnSymbol(document)) continue;
      const count = counts.get(document.kind) ?? { paragraphs: 0, pages: 0 };
      counts.set(document.kind, count);
      for (const { unit } of pinpoints) {
        if (unit === 'paragraph') count.paragraphs += 1;
        if (unit === 'page') count.pages += 1;
      }
    }
  return counts;
}

/** Custom is what three quarters do, and at least three times. */
function pageAmongParagraphs({ document, countedBy }: Pointed): Complaint | null {
  const { paragraphs, pages } = countedBy.get(document.kind) ?? { paragraphs: 0, pages: 0 };
  if (!hasUnSymbol(document) || paragraphs < 3 || paragraphs < pages * 3) return null;
  const because = `other documents like ${document.shortTitle} are cited by paragraph (${paragraphs} to ${pages})`;
  return { code: 'page-among-paragraphs', because };
}
