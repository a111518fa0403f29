// Comment or citation: what tells running prose from bibliography.
import { MASK } from './scan.ts';
import type { Scan } from './scan.ts';
import { IBID_AT, matchesAt } from './signal-words.ts';
import { BACK_REFERENCES } from './tables/ibid-forms.ts';
import { COMMENT_OPENERS, SENTENCE_WORDS } from './tables/prose-words.ts';

const CITED = new RegExp(
  `[${MASK.url}${MASK.symbol}]|[(\\[${MASK.bracket}]|\\b(?:${[...BACK_REFERENCES, 'op', 'loc'].join('|')})\\b|${MASK.date}|\\b(?:1[5-9]|20)\\d\\d\\b`,
  'iu',
);

/** `The High Commissioner noted that “…”`: a verb with its clause is comment, whatever is cited in it. */
function saysThat(mask: string): boolean {
  const verb = /^(?:\p{L}[\p{L}'’.-]*,?\s){1,14}?(\p{Ll}+(?:e[ds]|s))\sthat\s[\p{Ll}\uE002]/u.exec(mask)?.[1];
  return verb !== undefined && SENTENCE_WORDS.has(verb);
}

/** `Sengupta’s reports are UN Docs. E/CN.4/1999/WG.18/2 and …`: a verb right before a symbol. */
const PREDICATE = new RegExp(
  `^[^${MASK.url}-${MASK.date};]{3,160}\\s(?:is|are|was|were)\\s(?:(?:UN|U\\.N\\.)\\s)?(?:[Dd]ocs?\\.?\\s|[Dd]ocuments?\\s)?${MASK.symbol}`,
  'u',
);

/** True for a stretch that has what only a citation has: a symbol, an address, a bracket, a date, a year, a word that points back. */
export function isCited(scan: Scan, start: number, end: number): boolean {
  return CITED.test(scan.mask.slice(start, end));
}

/** True for running prose: finite verbs, openers of sentences, nothing that only a citation has. */
export function isComment(scan: Scan, start: number, end: number): boolean {
  if (matchesAt(IBID_AT, scan.text, start)) return false;
  if (end - start > 3000) return true;
  const words = scan.mask.slice(start, Math.min(end, start + 1200)).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const lower = words.filter(startsLower);
  const verbs = lower.filter((word) => SENTENCE_WORDS.has(word)).length;
  const opener =
    (COMMENT_OPENERS.has((words[0] ?? '').toLowerCase()) && /^\p{L}/u.test(scan.mask.charAt(start))) ||
    // A title after an article is written with a capital, or is no title.
    /^(?:The|An?)\s\p{Ll}/u.test(scan.mask.slice(start, start + 8));
  if (verbs === 0 && !opener) return false;
  if (verbs >= 2 && verbs / words.length > 0.08 && lower.length > words.length * 0.5) return true;
  const opening = scan.mask.slice(start, Math.min(end, start + 400));
  if (verbs >= 1 && (saysThat(opening) || PREDICATE.test(opening))) return true;
  if (opener && verbs >= 1 && lower.length >= words.length * 0.4) return true;
  return (
    ((verbs >= 1 && words.length >= 5 && lower.length > words.length * 0.45) ||
      (opener && words.length >= 2 && lower.length > words.length * 0.5)) &&
    !isCited(scan, start, end)
  );
}

/** True for a word with a small letter first. Most words are of plain letters, which need no look into Unicode. */
export function startsLower(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 97 : /^\p{Ll}/u.test(word);
}
