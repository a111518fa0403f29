// `pdftotext` joins a word that the end of a page broke with the note below it: `in the law of na14 Archivio di Stato`. Where
// the number is the one that the notes under it want, the line is torn in two again, and the word gets its hyphen back.
import { joinTraced, placeAt, sliceTraced, traceText } from './traced-text.ts';
import type { SourceLine } from './types.ts';

const STUCK = /(?<=\p{Ll})(\d{1,3})(?=[.:)]?\s+[\p{Lu}\p{Ll}“"‘«(])/gu;
const START = /^(\d{1,3})[.:)]?\s+(?=\S)/;
/** Lines that the stuck note may run over before the next. */
const FAR = 8;

/** Tears such lines; all others come back as they are. */
export function tearLines(lines: readonly SourceLine[]): SourceLine[] {
  const numbers = lines.map(({ text, note }) => (note === null ? Number(START.exec(text)?.[1] ?? 0) : 0));
  return lines.flatMap((line, index) => {
    const found = [...line.text.matchAll(STUCK)].find(({ 1: digits = '' }) =>
      isWanted(numbers, index, Number(digits)),
    );
    if (!found || line.whole) return [line];
    const word = sliceTraced(line.traced, 0, found.index);
    const place = placeAt(line.traced, found.index);
    const above = joinTraced([
      { traced: word, before: '' },
      { traced: traceText('-', place.line, place.column), before: '' },
    ]);
    const note = sliceTraced(line.traced, found.index);
    return [
      { ...line, traced: above, text: above.text },
      { ...line, traced: note, text: note.text, page: false, blanks: 1 },
    ];
  });
}

/** No line near starts with this number, and the next note below starts with the one after it. */
function isWanted(numbers: readonly number[], index: number, number: number): boolean {
  const below = numbers.slice(index + 1, index + 1 + FAR).find((start) => start > 0);
  return below === number + 1 && !numbers.slice(Math.max(0, index - FAR * 8), index + FAR).includes(number);
}
