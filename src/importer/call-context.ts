// A number in a text with what stands round it.
import type { CallCandidate } from './call-candidates.ts';

/** A candidate with what stands round it. */
export interface CallContext extends CallCandidate {
  /** Up to forty characters before the number, white space at the end removed. */
  readonly before: string;
  /** Up to forty characters after it. */
  readonly after: string;
  /** The word before, without its mark. */
  readonly wordBefore: string;
  readonly wordAfter: string;
  /** What kind of character stands before. */
  readonly lead: Lead;
  /** True when nothing of the paragraph stands before it. */
  readonly opens: boolean;
  /** True when nothing of the paragraph stands after it. */
  readonly closes: boolean;
}

export type Lead =
  'sentence' | 'quote' | 'comma' | 'mark' | 'bracket' | 'lower' | 'upper' | 'digit' | 'none' | 'other';

/** Looks round a candidate. */
export function toContext(text: string, candidate: CallCandidate): CallContext {
  const before = text.slice(Math.max(0, candidate.start - 40), candidate.start).trimEnd();
  const after = text.slice(candidate.end, candidate.end + 40);
  const wordBefore = /([\p{L}'’]+)[^\p{L}]*$/u.exec(before)?.[1] ?? '';
  return {
    ...candidate,
    before,
    after,
    wordBefore,
    wordAfter: /^\s*([\p{L}'’]+)/u.exec(after)?.[1] ?? '',
    lead: leadOf(before, candidate.spaced && opensSentence(after)),
    opens: text.slice(0, candidate.start).trim() === '',
    closes: after.trim() === '',
  };
}

/** A number and a full stop end a sentence only where a new one visibly begins: `by 5–4. 18 Most`. */
function leadOf(before: string, opensSentence: boolean): Lead {
  const last = before.at(-1);
  if (last === undefined) return 'none';
  if (/[.!?…]/.test(last)) {
    const numeral = /\d\.$/.test(before) && !/\b(?:1[5-9]|20)\d\d\.$/.test(before);
    return numeral && !opensSentence ? 'digit' : 'sentence';
  }
  if (/[”"’'»]/.test(last)) return 'quote';
  if (/[,;]/.test(last)) return 'comma';
  if (/[:–—-]/.test(last)) return 'mark';
  if (/[)\]}]/.test(last)) return 'bracket';
  if (/\p{Lu}/u.test(last)) return 'upper';
  if (/\p{L}/u.test(last)) return 'lower';
  return /[\p{N}%]/u.test(last) ? 'digit' : 'other';
}

/** True for what follows a number where a new sentence visibly begins. */
export function opensSentence(after: string): boolean {
  return /^(?:\s+[“"‘'(]?\p{Lu}|\s*$)/u.test(after);
}
