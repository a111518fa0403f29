// Parts of a document that its symbol names in brackets: `(Part I)`, `(Vol. II)`, `(Resumption 1)`.
// Source: UNBIS reference manual, "Document series symbol" (no space between a word and a number: `A/62/17(PartI)`),
// http://www.un.org/depts/dhl/unbisref_manual/docseries/docseries.htm.

const PART_WORDS: Readonly<Record<string, string>> = {
  PART: 'Part',
  VOL: 'Vol.',
  SECT: 'Sect.',
  SUPP: 'SUPP',
  RESUMPTION: 'Resumption',
  ANNEX: 'Annex',
  ANNEXES: 'Annexes',
  REC: 'REC',
  ABSTRACT: 'ABSTRACT',
  SUMMARY: 'Summary',
  PROV: 'Prov.',
};

/** A word of the table, and its number: the table decides where the word ends, for `VolI` ends in letters that count. */
const NUMBERED_PART = new RegExp(
  `^(${Object.keys(PART_WORDS).join('|')})\\.?((?:\\d+|[IVXLC]+)[A-Z]?)?$`,
  'i',
);

/** True for what UN documents put in brackets after a number: `PartI`, `Vol.II`, `Sect.9`, `SUPP`. */
export function isPart(group: string): boolean {
  const word = /^[A-Za-z]+/.exec(group)?.[0].toUpperCase() ?? '';
  return PART_WORDS[word.replace(/(?<=^(?:PART|VOL|SECT|RESUMPTION|ANNEX))[IVXLC]+$/, '')] !== undefined;
}

/** The catalogue's spelling of a part: `part II` and `PARTII` alike give `PartII`; what no table names stays as written. */
export function canonicalPart(group: string): string {
  const match = NUMBERED_PART.exec(group);
  const word = match ? PART_WORDS[(match[1] ?? '').toUpperCase()] : undefined;
  if (!match || word === undefined) return group;
  const number = (match[2] ?? '').toUpperCase();
  // A supplement of the Official Records: `A/72/10(SUPP)`, and with its number `A/72/10(Supp.10)`.
  return (word === 'SUPP' && number !== '' ? 'Supp.' : word) + number;
}
