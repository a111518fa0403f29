// Patterns for the words that introduce a citation or point back to one, built from their tables.
import { IBID_FORMS } from './tables/ibid-forms.ts';
import { LINKING_SIGNALS, SIGNALS } from './tables/signals.ts';

const alternation = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\.?').replaceAll(' ', '\\s'))
    .join('|');

/** A signal at a place, with the mark and space after it: `See, e.g.,`. */
export const SIGNAL_AT = new RegExp(`(?:${alternation(SIGNALS)})(?![\\p{L}])[.:,]{0,2}\\s?`, 'iuy');

/** What comes before a signal in the middle of a sentence; the signal itself is looked at, not taken. */
export const LINKING = new RegExp(
  `(?:(?:[,;:.(—–]|\\b(?:and|as|but))\\s|^(?:for|on|regarding|concerning)\\s[^,;:.()]{2,120}?\\s)(?!cited\\sin\\s(?:supra\\s|above\\s)?(?:n|nn|fn|notes?|footnote)\\b|(?:reprinted|reproduced)\\sin\\s\\d{1,4}\\s(?:I\\.?\\s?L\\.?\\s?M|U\\.?\\s?N\\.?\\s?T\\.?\\s?S)\\b)(?=((?:${alternation(LINKING_SIGNALS)})(?![\\p{L}])[:,]?\\s))`,
  'giu',
);

/** `Ibid`, `id` and their kin at a place. */
export const IBID_AT = new RegExp(`(?:${IBID_FORMS.join('|')})(?![\\p{L}])`, 'iuy');

/** True where a sticky pattern matches at a place: `matchesAt(IBID_AT, 'See ibid.', 4)`. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
