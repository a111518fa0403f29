// Parsed notes in reading order → each citation tied to one document, or to none and a diagnostic.
import { findAntecedent } from './antecedents.ts';
import type { Cited, Reading } from './antecedents.ts';
import { diagnose, placeIn } from './checks/diagnose.ts';
import { DocumentIndex } from './document-index.ts';
import { mintDocument } from './mint-document.ts';
import { RESOLUTION_RULES } from './resolution-rules.ts';
import { ShortForms } from './short-forms.ts';
import type {
  Citation,
  Diagnostic,
  DocumentRecord,
  PlacedNote,
  Resolution,
  ResolutionRules,
  ResolvedCitation,
  ResolvedNote,
} from './types.ts';

/**
 * Ties every citation to a document: by symbol, by title and aliases, by short form; *ibid.* and *supra* by reading order.
 * One candidate or none: what is ambiguous is a diagnostic (`ibid-ambiguous`, `ibid-without-antecedent`) and stays null.
 * With an empty registry the documents are minted from the notes, so that repeats still meet.
 *
 * @example resolveNotes(notes, registry).notes[17]?.citations[0]?.antecedent // 17
 */
export function resolveNotes(
  notes: readonly PlacedNote[],
  registry: readonly DocumentRecord[],
  rules?: Partial<ResolutionRules>,
): Resolution {
  const work = newWork(registry, { ...RESOLUTION_RULES, mint: registry.length === 0, ...rules });
  const resolved = notes.map((note): ResolvedNote => {
    const citations: ResolvedCitation[] = [];
    const here: Cited = { note: note.number, citations };
    work.cited.push(here);
    if (!work.byNumber.has(note.number)) work.byNumber.set(note.number, here);
    for (const citation of note.citations) {
      citations.push(
        citation.type === 'reference' ? tieReference(citation, note, work) : tieWork(citation, note, work),
      );
    }
    return { ...note, citations };
  });
  return { notes: resolved, minted: work.minted, diagnostics: work.diagnostics };
}

/**
 * One record for each distinct document that the notes cite, for an edition that has no registry yet; all unverified.
 *
 * @example mintDocuments(notes).map((document) => document.id) // ['alston-1982', 'a-hrc-12-27']
 */
export function mintDocuments(notes: readonly PlacedNote[]): readonly DocumentRecord[] {
  return resolveNotes(notes, [], { mint: true }).minted;
}

/** What is known while the notes are read in order. */
interface Work extends Reading {
  readonly cited: Cited[];
  readonly byNumber: Map<number, Cited>;
  readonly index: DocumentIndex;
  readonly taken: Set<string>;
  readonly minted: DocumentRecord[];
  readonly diagnostics: Diagnostic[];
}

function newWork(registry: readonly DocumentRecord[], rules: ResolutionRules): Work {
  return {
    rules,
    cited: [],
    byNumber: new Map(),
    works: new ShortForms(),
    index: new DocumentIndex(registry, rules.titleLikeness),
    taken: new Set(registry.map((document) => document.id)),
    minted: [],
    diagnostics: [],
  };
}

/** A citation in full: the document it names, or a new one where the rules let one be made. */
function tieWork(citation: Citation, note: PlacedNote, work: Work): ResolvedCitation {
  const document = work.index.find(citation) ?? mint(citation, note, work);
  if (document !== null && citation.title !== null && work.rules.mint)
    work.index.addTitle(document, citation.title);
  const tied = { ...citation, document };
  work.works.add(tied, note.number);
  return tied;
}

function mint(citation: Citation, note: PlacedNote, { rules, taken, minted, index }: Work): string | null {
  const document = rules.mint ? mintDocument(citation, note, taken) : null;
  if (document === null) return null;
  taken.add(document.id);
  minted.push(document);
  index.add(document);
  return document.id;
}

/** A back reference: its antecedent, or a diagnostic with its place. */
function tieReference(citation: Citation, note: PlacedNote, work: Work): ResolvedCitation {
  const found = findAntecedent(citation, work);
  if (found.problem !== null) {
    const place = placeIn(note, citation.span[0]);
    work.diagnostics.push(diagnose(found.problem, place, found.message, `note-${String(note.number)}`));
  }
  // `UDHR, art. 22` may be the first mention: the registry knows the short name.
  const first = citation.ibid || citation.antecedent !== null ? null : work.index.find(citation);
  return { ...citation, antecedent: found.note ?? citation.antecedent, document: found.document ?? first };
}
