// The codes that name subsidiary bodies: those that take a number (`CN.4`) and those that stand as a word (`HRC`).
// Source: United Nations, Dag Hammarskjöld Library, "Structure of UN Document Symbols",
// https://research.un.org/en/docs/undocumentsymbols/symbolelements, second component, and the pages on each
// body's series under https://research.un.org/en/docs/undocumentsymbols.

/** Codes with a number, canonical spelling first; what such bodies are called stands in body-code-meanings.ts. */
export const BODY_CODES: readonly string[] = [
  'AC',
  'C',
  'CM',
  'CN',
  'COM',
  'CONF',
  'COP',
  'CP',
  'EA',
  'EB',
  'EM',
  'GC',
  'GE',
  'INC',
  'MC',
  'MEM',
  'MSP',
  'MP',
  'MX',
  'OEWG',
  'PC',
  'PCN',
  'PREPCOM',
  'SB',
  'SBI',
  'SC',
  'Sub',
  'SUBCOM',
  'TC',
  'WG',
  'WGE',
];

/** Words that stand for a body without a number, anywhere after the organ. */
export const BODY_WORDS: readonly string[] = [
  'A',
  'AC',
  'AWG',
  'B',
  'BUR',
  'C',
  'ADM',
  'CCF',
  'CDCC',
  'CMA',
  'CMP',
  'COP',
  'CONF',
  'COSP',
  'CS',
  'CP',
  'CSP',
  'CST',
  'EA',
  'EB',
  'EMRIP',
  'ESA',
  'EX',
  'ExCom',
  'FC',
  'FPA',
  'CM',
  'GC',
  'GEN',
  'HR',
  'HRC',
  'ICM',
  'LEG',
  'LIB',
  'KP',
  'LTC',
  'MP',
  'MC',
  'MSP',
  'OC',
  'OP',
  'OPS',
  'P',
  'PA',
  'PC',
  'PCN',
  'SB',
  'SBI',
  'SBSTA',
  'SBSTTA',
  'SP',
  'TRANS',
  'WG',
  'WGAD',
  'WGEID',
];

/** The few names of several words that symbols write out. */
export const SPACED_WORDS: readonly string[] = [
  'AD HOC GROUP',
  'CODE TOT',
  'Financial Rules',
  'Staff Regulations',
  'Staff Rules',
];

const codes = new Map(BODY_CODES.map((code) => [code.toUpperCase(), code]));
const words = new Map([...BODY_WORDS, ...SPACED_WORDS].map((word) => [word.toUpperCase(), word]));

/** The canonical spelling of a body code that takes a number, or null: `findBodyCode('SUB')` is `Sub`. */
export function findBodyCode(upper: string): string | null {
  return codes.get(upper) ?? null;
}

/** The canonical spelling of a body's word, or null: `findBodyWord('HRC')` is `HRC`. */
export function findBodyWord(upper: string): string | null {
  return words.get(upper) ?? null;
}
