// Special components and final components (suffixes) of UN document symbols, with what they mean.
// Source: United Nations, Dag Hammarskjöld Library, "UN Document Symbols: Structure of UN Document Symbols",
// https://research.un.org/en/docs/undocumentsymbols/symbolelements, and the UNBIS reference manual,
// "Document series symbol", http://www.un.org/depts/dhl/unbisref_manual/docseries/docseries.htm.
// Components of the treaty bodies: OHCHR, https://tbinternet.ohchr.org (lists of symbols by kind of document).

/** How a component takes its number: `L.54`, `RES/60/209`, or either. */
export type ComponentNumbering = 'dot' | 'slash' | 'either';

/** A component that tells what kind of document the symbol names. */
export interface ComponentEntry {
  readonly code: string;
  readonly meaning: string;
  readonly numbering: ComponentNumbering;
}

/** A final component: what was done to the document after it was first issued. */
export interface SuffixEntry {
  readonly code: string;
  readonly meaning: string;
}

/** The special components, canonical spelling first. */
export const COMPONENTS: readonly ComponentEntry[] = [
  { code: 'RES', meaning: 'resolution', numbering: 'either' },
  { code: 'DEC', meaning: 'decision', numbering: 'either' },
  { code: 'PRST', meaning: 'presidential statement', numbering: 'either' },
  { code: 'PV', meaning: 'verbatim record of meeting', numbering: 'either' },
  { code: 'SR', meaning: 'summary record of meeting', numbering: 'either' },
  { code: 'L', meaning: 'limited distribution (draft) document', numbering: 'either' },
  { code: 'R', meaning: 'restricted distribution document', numbering: 'either' },
  { code: 'WP', meaning: 'working paper', numbering: 'either' },
  { code: 'CRP', meaning: 'conference room paper', numbering: 'either' },
  { code: 'INF', meaning: 'information document', numbering: 'either' },
  { code: 'NGO', meaning: 'statement by non-governmental organizations', numbering: 'either' },
  { code: 'PET', meaning: 'petition', numbering: 'either' },
  { code: 'MIN', meaning: 'minutes', numbering: 'either' },
  { code: 'BUR', meaning: 'General Committee (bureau) document', numbering: 'either' },
  { code: 'Agenda', meaning: 'agenda', numbering: 'either' },
  { code: 'BP', meaning: 'background paper', numbering: 'either' },
  { code: 'Misc', meaning: 'miscellaneous document', numbering: 'either' },
  { code: 'NL', meaning: 'national laws and regulations', numbering: 'either' },
  { code: 'TP', meaning: 'technical paper', numbering: 'either' },
  { code: 'NI', meaning: 'statement by a national institution', numbering: 'slash' },
  { code: 'NV', meaning: 'note verbale', numbering: 'either' },
  { code: 'G', meaning: 'communication from a government', numbering: 'slash' },
  { code: 'CO', meaning: 'concluding observations', numbering: 'slash' },
  { code: 'COC', meaning: 'concluding observations in the absence of a report', numbering: 'slash' },
  { code: 'COAR', meaning: 'concluding observations in the absence of a report', numbering: 'slash' },
  { code: 'CR', meaning: 'conclusions and recommendations', numbering: 'slash' },
  { code: 'Concl', meaning: 'concluding observations', numbering: 'dot' },
  { code: 'FCO', meaning: 'follow-up to concluding observations', numbering: 'slash' },
  { code: 'Q', meaning: 'list of issues', numbering: 'slash' },
  { code: 'RQ', meaning: 'replies to the list of issues', numbering: 'slash' },
  { code: 'QPR', meaning: 'list of issues prior to reporting', numbering: 'slash' },
  { code: 'PR', meaning: 'periodic report', numbering: 'slash' },
  { code: 'D', meaning: 'communication under the complaints procedure', numbering: 'slash' },
  { code: 'ASP', meaning: 'inquiry report', numbering: 'slash' },
  { code: 'CORE', meaning: 'core document', numbering: 'slash' },
  { code: 'GC', meaning: 'general comment', numbering: 'slash' },
  { code: 'GR', meaning: 'general recommendation', numbering: 'slash' },
  { code: 'REP', meaning: 'report', numbering: 'slash' },
  { code: 'NOTE', meaning: 'note', numbering: 'slash' },
  { code: 'PUB', meaning: 'publication', numbering: 'slash' },
  { code: 'SGB', meaning: "Secretary-General's bulletin", numbering: 'slash' },
  { code: 'AI', meaning: 'administrative instruction', numbering: 'slash' },
  { code: 'IC', meaning: 'information circular', numbering: 'slash' },
  { code: 'SER', meaning: 'series', numbering: 'dot' },
];

/** The final components of the guide. */
export const SUFFIXES: readonly SuffixEntry[] = [
  { code: 'Add', meaning: 'addendum' },
  { code: 'Amend', meaning: 'amendment' },
  { code: 'Corr', meaning: 'corrigendum' },
  { code: 'Rev', meaning: 'revision' },
  { code: 'Summary', meaning: 'summarized version' },
  { code: 'Resumption', meaning: 'resumed meeting' },
  { code: 'Excerpt', meaning: 'excerpt' },
  { code: 'Annex', meaning: 'annex' },
  { code: 'App', meaning: 'appendix' },
  { code: 'Supp', meaning: 'supplement' },
];

const componentsByCode = new Map(COMPONENTS.map((entry) => [entry.code.toUpperCase(), entry]));
const suffixesByCode = new Map(SUFFIXES.map((entry) => [entry.code.toUpperCase(), entry]));

/**
 * The special component of this code in any case, or null: `findComponent('prst')?.meaning` is
 * `presidential statement`.
 */
export function findComponent(code: string): ComponentEntry | null {
  return componentsByCode.get(code.toUpperCase()) ?? null;
}

/** The final component of this code in any case, or null: `findSuffix('corr')?.code` is `Corr`. */
export function findSuffix(code: string): SuffixEntry | null {
  return suffixesByCode.get(code.toUpperCase()) ?? null;
}
