// Parsed notes in reading order → each citation tied to one document, or to none and a diagnostic.
import { findAntecedent } from './antecedents.ts';
import type { Cited } from './antecedents.ts';
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
  const set = { ...RESOLUTION_RULES, mint: registry.length === 0, ...rules };
  const index = new DocumentIndex(registry, set.titleLikeness);
  const taken = new Set(registry.map((document) => document.id));
  const minted: DocumentRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const cited: Cited[] = [];
  const byNumber = new Map<number, Cited>();
  const works = new ShortForms();
  const reading = { cited, byNumber, works, rules: set };
  const mint = (citation: Citation, note: PlacedNote): string | null => {
    const document = set.mint ? mintDocument(citation, note, taken) : null;
    if (document === null) return null;
    taken.add(document.id);
    minted.push(document);
    index.add(document);
    return document.id;
  };
  const resolved = notes.map((note): ResolvedNote => {
    const citations: ResolvedCitation[] = [];
    const here: Cited = { note: note.number, citations };
    cited.push(here);
    if (!byNumber.has(note.number)) byNumber.set(note.number, here);
    for (const citation of note.citations) {
      if (citation.type !== 'reference') {
        const document = index.find(citation) ?? mint(citation, note);
        if (document !== null && citation.title !== null && set.mint)
          index.addTitle(document, citation.title);
        const full = { ...citation, document };
        citations.push(full);
        works.add(full, note.number);
        continue;
      }
      const found = findAntecedent(citation, reading);
      citations.push({
        ...citation,
        antecedent: found.note ?? citation.antecedent,
        document: found.document,
      });
      if (found.problem !== null) {
        diagnostics.push(
          diagnose(
            found.problem,
            placeIn(note, citation.span[0]),
            found.message,
            `note-${String(note.number)}`,
          ),
        );
      }
    }
    return { ...note, citations };
  });
  return { notes: resolved, minted, diagnostics };
}

/**
 * One record for each distinct document that the notes cite, for an edition that has no registry yet; all unverified.
 *
 * @example mintDocuments(notes).map((document) => document.id) // ['alston-1982', 'a-hrc-12-27']
 */
export function mintDocuments(notes: readonly PlacedNote[]): readonly DocumentRecord[] {
  return resolveNotes(notes, [], { mint: true }).minted;
}
