// Special components and final components (suffixes) of UN document symbols; what they mean stands in component-meanings.ts,
// for the search reads these codes while a reader types.
// Source: United Nations, Dag Hammarskjöld Library, "UN Document Symbols: Structure of UN Document Symbols",
// https://research.un.org/en/docs/undocumentsymbols/symbolelements, and the UNBIS reference manual,
// "Document series symbol", http://www.un.org/depts/dhl/unbisref_manual/docseries/docseries.htm.
// Components of the treaty bodies: OHCHR, https://tbinternet.ohchr.org (lists of symbols by kind of document).

import { findBodyCode } from './body-codes.ts';

/** How a component takes its number: `L.54`, `RES/60/209`, or either. */
export type ComponentNumbering = 'dot' | 'slash' | 'either';

/** A component that tells what kind of document the symbol names. */
export interface ComponentEntry {
  readonly code: string;
  readonly numbering: ComponentNumbering;
}

/** A final component: what was done to the document after it was first issued. */
export interface SuffixEntry {
  readonly code: string;
}

/** The special components, canonical spelling first. */
export const COMPONENTS: readonly ComponentEntry[] = [
  { code: 'RES', numbering: 'either' },
  { code: 'DEC', numbering: 'either' },
  { code: 'PRST', numbering: 'either' },
  { code: 'PV', numbering: 'either' },
  { code: 'SR', numbering: 'either' },
  { code: 'L', numbering: 'either' },
  { code: 'R', numbering: 'either' },
  { code: 'WP', numbering: 'either' },
  { code: 'CRP', numbering: 'either' },
  { code: 'INF', numbering: 'either' },
  { code: 'NGO', numbering: 'either' },
  { code: 'PET', numbering: 'either' },
  { code: 'MIN', numbering: 'either' },
  { code: 'BUR', numbering: 'either' },
  { code: 'Agenda', numbering: 'either' },
  { code: 'BP', numbering: 'either' },
  { code: 'Misc', numbering: 'either' },
  { code: 'NL', numbering: 'either' },
  { code: 'TP', numbering: 'either' },
  { code: 'NI', numbering: 'slash' },
  { code: 'NV', numbering: 'either' },
  { code: 'G', numbering: 'slash' },
  { code: 'CO', numbering: 'slash' },
  { code: 'COC', numbering: 'slash' },
  { code: 'COAR', numbering: 'slash' },
  { code: 'CR', numbering: 'slash' },
  { code: 'Concl', numbering: 'dot' },
  { code: 'FCO', numbering: 'slash' },
  { code: 'Q', numbering: 'slash' },
  { code: 'RQ', numbering: 'slash' },
  { code: 'QPR', numbering: 'slash' },
  { code: 'PR', numbering: 'slash' },
  { code: 'D', numbering: 'slash' },
  { code: 'ASP', numbering: 'slash' },
  { code: 'CORE', numbering: 'slash' },
  { code: 'GC', numbering: 'slash' },
  { code: 'GR', numbering: 'slash' },
  { code: 'REC', numbering: 'slash' },
  { code: 'REG', numbering: 'slash' },
  { code: 'REP', numbering: 'slash' },
  { code: 'NOTE', numbering: 'slash' },
  { code: 'PUB', numbering: 'slash' },
  { code: 'SGB', numbering: 'slash' },
  { code: 'AI', numbering: 'slash' },
  { code: 'IC', numbering: 'slash' },
  { code: 'SER', numbering: 'dot' },
  { code: 'TS', numbering: 'dot' },
];

/** The final components of the guide. */
export const SUFFIXES: readonly SuffixEntry[] = [
  { code: 'Add' },
  { code: 'Amend' },
  { code: 'Corr' },
  { code: 'Rev' },
  { code: 'Summary' },
  { code: 'Resumption' },
  { code: 'Excerpt' },
  { code: 'Annex' },
  { code: 'App' },
  { code: 'Supp' },
  { code: 'Eng' },
];

const componentsByCode = new Map(COMPONENTS.map((entry) => [entry.code.toUpperCase(), entry]));
const suffixesByCode = new Map(SUFFIXES.map((entry) => [entry.code.toUpperCase(), entry]));

/**
 * The special component of this code in any case, or null: `findComponent('prst')?.code` is `PRST`.
 */
export function findComponent(code: string): ComponentEntry | null {
  return componentsByCode.get(code.toUpperCase()) ?? null;
}

/** The final component of this code in any case, or null: `findSuffix('corr')?.code` is `Corr`. */
export function findSuffix(code: string): SuffixEntry | null {
  return suffixesByCode.get(code.toUpperCase()) ?? null;
}

/** True for a code whose number follows a stop: `takesStop('Add')`, `takesStop('CN')`, not `takesStop('HRC')`. */
export function takesStop(code: string): boolean {
  const upper = code.toUpperCase();
  return (
    findBodyCode(upper) !== null ||
    findSuffix(upper) !== null ||
    (findComponent(upper)?.numbering ?? 'slash') !== 'slash'
  );
}
