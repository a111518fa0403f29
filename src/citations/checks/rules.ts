// The rules of the citation lint: one row each, with what it holds and what to do when it speaks. Errors fail the build;
// warnings ask for a look; findings are what the notes and the evidence say about each other, and are data for the site.
import type { Severity } from '../types.ts';

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** What the rule holds, as one sentence that is true of sound input. */
  readonly sentence: string;
  /** What to do about a diagnostic of this rule. */
  readonly hint: string;
  /** `resolution`: reported by `resolveNotes`, which alone sees the reading order; `checks`: by this room. */
  readonly by: 'checks' | 'resolution';
}

const table = [
  // Calls and definitions.
  {
    code: 'note-undefined',
    severity: 'error',
    sentence: 'Every note that is called is defined.',
    hint: 'Write the note in notes.md, or correct the number of the call.',
  },
  {
    code: 'note-uncalled',
    severity: 'warning',
    sentence: 'Every note that is defined is called.',
    hint: 'Call the note where the text rests on it, or take it out of notes.md.',
  },
  {
    code: 'note-out-of-order',
    severity: 'warning',
    sentence: 'Notes are called in the order of their numbers.',
    hint: 'Number the notes in the order of their first calls.',
  },
  {
    code: 'note-duplicate',
    severity: 'error',
    sentence: 'No two notes have the same number.',
    hint: 'Keep one of the definitions, or give the second its own number.',
  },
  // Short forms.
  {
    code: 'ibid-without-antecedent',
    severity: 'error',
    sentence: 'Every ibid. stands after a citation it can repeat.',
    hint: 'Write the source out, or move the note behind the one it repeats.',
    by: 'resolution',
  },
  {
    code: 'ibid-ambiguous',
    severity: 'error',
    sentence: 'Every ibid. stands after a note with one source.',
    hint: 'Name the source that is meant; several stand in the note before.',
    by: 'resolution',
  },
  // Symbols.
  {
    code: 'symbol-repaired',
    severity: 'finding',
    sentence: 'Symbols are printed as the United Nations write them.',
    hint: 'Nothing to do for the reader: the symbol is read as repaired. An editor would print it so.',
  },
  {
    code: 'symbol-year',
    severity: 'warning',
    sentence: 'The date given for a document lies in the session or year that its symbol names.',
    hint: 'Compare session and date with the document itself; one of the two is wrong.',
  },
  {
    code: 'issuer-symbol',
    severity: 'warning',
    sentence: 'The body named as issuing a document is one that its symbol names, or reports to one.',
    hint: 'Name the body that the symbol names, or check the symbol.',
  },
  {
    code: 'kind-symbol',
    severity: 'warning',
    sentence:
      'A document is of the kind that its symbol tells: DEC a decision, PV and SR a record, L a draft.',
    hint: 'Correct `kind` or the symbol in documents.yml.',
  },
  // Titles.
  {
    code: 'title-variants',
    severity: 'finding',
    sentence: 'One symbol is cited under one title.',
    hint: 'Use the title on the cover page in every note.',
  },
  {
    code: 'title-shared',
    severity: 'warning',
    sentence: 'One title of one body in one session belongs to one symbol.',
    hint: 'Compare both symbols with the document; one of them may be a slip of the pen.',
  },
  {
    code: 'title-registry',
    severity: 'finding',
    sentence: 'Documents are cited under a title or name that the registry knows.',
    hint: 'Cite the official title; if the name is in use, add it to `aliases` in documents.yml.',
  },
  // What is cited.
  {
    code: 'draft-for-adopted',
    severity: 'warning',
    sentence: 'A draft is cited only where no adopted text is known.',
    hint: 'Cite the adopted text, unless the draft itself is meant.',
  },
  {
    code: 'symbol-missing',
    severity: 'finding',
    sentence: 'A document that has a symbol is cited with it.',
    hint: 'Add the symbol, so that a reader finds the document in one step.',
  },
  {
    code: 'date-registry',
    severity: 'warning',
    sentence: 'The date given for a document agrees with the registry.',
    hint: 'Compare both with the document; correct documents.yml if the registry is wrong.',
  },
  {
    code: 'citation-unknown',
    severity: 'warning',
    sentence: 'Everything in a note is understood.',
    hint: 'If it is a source, name it in documents.yml with an alias that the note uses.',
  },
  {
    code: 'citation-unregistered',
    severity: 'warning',
    sentence: 'Every citation leads to a document of the registry.',
    hint: 'Add the document to documents.yml, or an alias to the one that is meant.',
  },
  // Pinpoints.
  {
    code: 'article-for-paragraph',
    severity: 'warning',
    sentence: 'A text in paragraphs is cited by paragraph, not by article.',
    hint: 'Write `para.`; the number itself may be right.',
  },
  {
    code: 'page-among-paragraphs',
    severity: 'finding',
    sentence: 'Documents whose kin are cited by paragraph are cited by paragraph.',
    hint: 'See whether a paragraph of that number is meant.',
  },
  {
    code: 'preamble-of-report',
    severity: 'warning',
    sentence: 'Only instruments have a preamble; reports and records do not.',
    hint: 'Name the annex whose preamble is meant, or the section of the report.',
  },
  {
    code: 'pinpoint-without-unit',
    severity: 'finding',
    sentence: 'A pinpoint into a document of the United Nations says what it counts.',
    hint: 'Write `para.` or `p.` before the number.',
  },
  {
    code: 'pinpoint-backwards',
    severity: 'warning',
    sentence: 'A range of pinpoints runs forwards.',
    hint: 'Put the smaller number first, or correct the slip.',
  },
  // The registry.
  {
    code: 'document-duplicate',
    severity: 'error',
    sentence: 'No two documents have the same id.',
    hint: 'Merge the two entries of documents.yml, or rename one.',
  },
  {
    code: 'document-unknown',
    severity: 'error',
    sentence: 'Every document that is named by its id is in the registry.',
    hint: 'Add the document to documents.yml, or correct the id.',
  },
  {
    code: 'document-unused',
    severity: 'warning',
    sentence: 'Every document of the registry is cited, mentioned or tied to one that is.',
    hint: 'Cite it, tie it by an edge in citations.yml, or take it out.',
  },
  {
    code: 'discrepancy',
    severity: 'finding',
    sentence: 'The article and its sources agree.',
    hint: 'The evidence stands in documents.yml; a reader judges.',
  },
  // Edges between documents.
  {
    code: 'edge-without-evidence',
    severity: 'error',
    sentence: 'Every edge between documents says where it stands and who says so.',
    hint: 'Give `where` and the source of the evidence in citations.yml.',
  },
  {
    code: 'edge-backwards',
    severity: 'warning',
    sentence: 'A document cites what was there before it.',
    hint: 'Compare both dates; the edge may point the wrong way.',
  },
  {
    code: 'edge-to-itself',
    severity: 'error',
    sentence: 'No document cites itself.',
    hint: 'Correct `from` or `to` in citations.yml.',
  },
] as const satisfies readonly (Omit<Rule, 'by'> & { readonly by?: Rule['by'] })[];

/** The code of a rule: `note-undefined`. */
export type RuleCode = (typeof table)[number]['code'];

/** Every rule, in the order in which a reader meets what they are about: calls, symbols, titles, sources, registry, edges. */
export const rules: readonly (Rule & { readonly code: RuleCode })[] = table.map((row) => ({
  by: 'checks',
  ...row,
}));

const byCode = new Map<string, Rule>(rules.map((rule) => [rule.code, rule]));

/**
 * The rule of a code, or undefined for a code of another room (a schema's, for example).
 *
 * @example ruleOf('note-undefined')?.severity // 'error'
 */
export function ruleOf(code: string): Rule | undefined {
  return byCode.get(code);
}
