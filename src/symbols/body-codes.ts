// The codes that name subsidiary bodies: those that take a number (`CN.4`) and those that stand as a word (`HRC`).
// Source: United Nations, Dag Hammarskjöld Library, "Structure of UN Document Symbols",
// https://research.un.org/en/docs/undocumentsymbols/symbolelements, second component, and the pages on each
// body's series under https://research.un.org/en/docs/undocumentsymbols.

/** Codes with a number, canonical spelling first, and what such a body is called when its name is not known. */
export const BODY_CODES: readonly (readonly [code: string, meaning: string])[] = [
  ['AC', 'ad hoc committee'],
  ['C', 'committee'],
  ['CM', 'conference of ministers'],
  ['CN', 'commission'],
  ['COM', 'commission'],
  ['CONF', 'conference'],
  ['COP', 'conference of the parties'],
  ['CP', 'conference of the parties'],
  ['EA', 'environment assembly'],
  ['EB', 'executive board'],
  ['EM', 'expert meeting'],
  ['GC', 'governing council'],
  ['GE', 'group of experts'],
  ['INC', 'intergovernmental negotiating committee'],
  ['MC', 'main committee'],
  ['MEM', 'multi-year expert meeting'],
  ['MSP', 'meeting of States parties'],
  ['MP', 'meeting of the parties'],
  ['MX', 'meeting of experts'],
  ['OEWG', 'open-ended working group'],
  ['PC', 'preparatory committee'],
  ['PCN', 'preparatory commission'],
  ['PREPCOM', 'preparatory committee'],
  ['SB', 'subsidiary body'],
  ['SBI', 'subsidiary body for implementation'],
  ['SC', 'subcommittee'],
  ['Sub', 'sub-commission'],
  ['SUBCOM', 'subcommittee'],
  ['TC', 'technical committee'],
  ['WG', 'working group'],
  ['WGE', 'working group of experts'],
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

const codes = new Map(BODY_CODES.map(([code]) => [code.toUpperCase(), code]));
const words = new Map(BODY_WORDS.map((word) => [word.toUpperCase(), word]));

/** The canonical spelling of a body code that takes a number, or null: `findBodyCode('SUB')` is `Sub`. */
export function findBodyCode(upper: string): string | null {
  return codes.get(upper) ?? null;
}

/** The canonical spelling of a body's word, or null: `findBodyWord('HRC')` is `HRC`. */
export function findBodyWord(upper: string): string | null {
  return words.get(upper) ?? null;
}
