// Calls that run on from a number, `application No. 5029/7111` for 5029/71 and note 11: no form tells them, only that
// the notes beside it are called before and after and that a single number between them ends in 11.
import type { FoundCall } from './find-calls.ts';
import type { TracedText } from './types.ts';

/** Less than what is shown as sure, so that the editor looks at each. */
const CONFIDENCE = 0.6;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const ENDS = /^(?:[.,;:)\]”"»](?!\d)|\s|$)/;
const ENDS_SENTENCE = /^(?:\s+\p{Lu}|[.;:]?\s*$|[.;]\s)/u;

/** Finds the call of each note that is called nowhere while its neighbours are, in a text whose calls stick to words. */
export function findBuriedCalls(
  texts: readonly TracedText[],
  calls: readonly FoundCall[],
  notes: ReadonlySet<number>,
): FoundCall[] {
  const first = new Map<number, FoundCall>();
  for (const call of calls) if (!first.has(call.serial)) first.set(call.serial, call);
  const glued = [...first.values()].filter(({ form }) => form === 'glued').length;
  if (glued < first.size * 0.8) return [];
  return [...notes].flatMap((serial) => {
    const before = first.get(serial - 1) ?? first.get(serial - 2);
    const after = first.get(serial + 1) ?? first.get(serial + 2);
    if (first.has(serial) || !before || !after) return [];
    if (after.printed - before.printed !== after.serial - before.serial) return [];
    const found = findEnding(texts, before, after, before.printed + serial - before.serial);
    const [only] = found;
    return only && found.length === 1 ? [{ ...only, serial }] : [];
  });
}

function findEnding(
  texts: readonly TracedText[],
  before: FoundCall,
  after: FoundCall,
  printed: number,
): FoundCall[] {
  const digits = String(printed);
  const found: FoundCall[] = [];
  for (let paragraph = before.paragraph; paragraph <= after.paragraph; paragraph += 1) {
    const text = texts[paragraph]?.text ?? '';
    const from = paragraph === before.paragraph ? before.end : 0;
    const to = paragraph === after.paragraph ? after.start : text.length;
    for (const { 0: number, index } of text.slice(from, to).matchAll(/\d+/g)) {
      const end = from + index + number.length;
      const rest = text.slice(end, end + 4);
      // `chapter 5.5` may be chapter 5 and note 5.
      const decimal = number === digits && /(?:^|[^\d.,])\d{1,3}\.$/.test(text.slice(0, from + index));
      const longer = number.length > digits.length && number.endsWith(digits) && !YEAR.test(number);
      if (!decimal && !longer) continue;
      if (!(decimal || digits.length > 1 ? ENDS : ENDS_SENTENCE).test(rest)) continue;
      const start = end - digits.length;
      found.push({
        paragraph,
        start,
        end,
        digits: start,
        serial: 0,
        printed,
        form: 'year-glued',
        confidence: CONFIDENCE,
        repeated: false,
      });
    }
  }
  return found;
}
