// Where the sentences of a paragraph begin and end, for showing a call or a mention with the words round it.
import type { Span } from '../citations/types.ts';

/** Abbreviations that are followed by a name or a further word, whatever its first letter. */
const BEFORE_A_WORD = new Set(
  'dr mr mrs ms prof st gen hon jr rev sen rep messrs e.g i.e cf vs v viz ed eds trans al ca approx op cit'.split(
    ' ',
  ),
);

/** Abbreviations only where a number or a letter-number follows: `para. 3`, `No. 4`. */
const BEFORE_A_NUMBER = new Set(
  'para paras art arts no nos p pp vol vols ch chap sec secs fig figs ser add doc res ann cl reg n nn'.split(
    ' ',
  ),
);

/** An end mark with its closing quotation marks, where a capital, a number or an opening mark follows; or a CJK full stop. */
const END =
  /(?<![.!?…])[.!?…]+["”’»)\]]*(?=\s+["“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}])|[。！？]+["”’」』）]*(?=\s*\S)/gu;

/**
 * The sentences of a plain paragraph, in order, without the space between them.
 *
 * @example sentenceSpans('See para. 3. It is short.') // [[0, 12], [13, 25]]
 */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if (match[0].startsWith('.') && isAbbreviation(text, match.index, match[0].length)) continue;
    const end = match.index + match[0].length;
    spans.push([start, end]);
    start = end + leadingSpace(text, end);
  }
  const last = text.trimEnd().length;
  if (start < last) spans.push([start, last]);
  return spans;
}

/**
 * The sentence round an offset; a call right after the full stop belongs to the sentence that it ends.
 *
 * @param spans the sentences of the text, where they are known already
 * @example sentenceAround('Peace is a right. It is old.', 17) // 'Peace is a right.'
 */
export function sentenceAround(text: string, offset: number, spans = sentenceSpans(text)): string {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span ? text.slice(span[0], span[1]) : '';
}

function isAbbreviation(text: string, stop: number, length: number): boolean {
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, stop - 24), stop))?.[0] ?? '';
  if (word === '') return false;
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (BEFORE_A_WORD.has(lower)) return true;
  return BEFORE_A_NUMBER.has(lower) && /^\s+[\p{N}IVXLC]/u.test(text.slice(stop + length, stop + length + 8));
}

function leadingSpace(text: string, from: number): number {
  return /^\s*/.exec(text.slice(from, from + 64))?.[0].length ?? 0;
}
