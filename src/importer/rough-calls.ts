// A first look at where numbers stand that could be calls, only to tell notes from numbered lists and paragraphs.
import { fromRaised } from './raised-digits.ts';
import type { SourceLine } from './types.ts';

const MARKED = /\[\^?(\d{1,4})\\?\]|<sup>\s*\[?(\d{1,4})\]?\s*<\/sup>|\^\{?(\d{1,4})|\((\d{1,4})\)/gi;
const WORDED = /\[(?:note|fn)\.?\s?(\d{1,4})\]/gi;
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}/g;
const PLAIN = /(?:[.,;:!?”“"’')\]»—–-]|\p{L}{2})\s?(\d{1,4})(?=$|[\s.,;:)\]”"’—]|\p{Lu})/gu;
const ON_OWN_LINE = /^\d{1,4}$/;
const AT_START = /^(\d{1,4})\s+(?=\p{L})/u;

/** Maps each number to the indexes of the lines where it could be a call; `marked` leaves bare numbers out. */
export function findRoughCalls(lines: readonly SourceLine[], marked = false): Map<number, number[]> {
  const calls = new Map<number, number[]>();
  const add = (number: number, index: number): void => {
    const list = calls.get(number);
    if (list) list.push(index);
    else calls.set(number, [index]);
  };
  lines.forEach(({ text }, index) => {
    for (const match of text.matchAll(MARKED)) {
      if (match.index > 0) add(Number(match[1] ?? match[2] ?? match[3] ?? match[4]), index);
    }
    for (const match of text.matchAll(RAISED)) {
      if (match.index > 0) add(Number(fromRaised(match[0])), index);
    }
    if (marked) return;
    for (const match of text.matchAll(WORDED)) add(Number(match[1]), index);
    for (const match of text.matchAll(PLAIN)) add(Number(match[1]), index);
    if (ON_OWN_LINE.test(text)) add(Number(text), index);
    const start = AT_START.exec(text);
    if (start && lines[index]?.blanks === 0) add(Number(start[1]), index);
  });
  return calls;
}
