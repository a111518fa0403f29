// Where a sentence of comment leads up to a citation: `The phrase is borrowed from Hedley Bull, The Anarchical Society (1977)`.
import { isCited, isComment, startsLower } from './comment.ts';
import { readsAsFullNames } from './names.ts';
import { MASK } from './scan.ts';
import type { Scan, Stretch } from './scan.ts';
import { SENTENCE_WORDS } from './tables/prose-words.ts';

/** A word that ties an author to the sentence before, and the capital after it. */
const TIE = /\s(?:by|from|in|to|is|are|following)\s(?=\p{Lu})/gu;
const TIE_AFTER_SIGNAL = /\s(?:by|from|in|of)\s(?=\p{Lu})/gu;
const COLON = /:\s(?=[\p{Lu}\uE001\uE002])/gu;
/** An author's name ends at a comma, or at the opening of a quoted title. */
const NAMES = new RegExp(
  `^([^;:${MASK.url}-${MASK.date}]{4,120}?)(?:\\s${MASK.bracket}+)?,?\\s(?:(?<=,\\s)(?=\\p{Lu})|(?=${MASK.quote}))`,
  'u',
);
/** `Lopez Burgos v. Uruguay, `, as a sentence may end in it. */
const PARTIES = /^(?:\p{Lu}[\p{L}.'’-]*\s(?:(?:and|of|the|de)\s){0,2}){1,6}v\.?\s\p{Lu}/u;

/**
 * The place in a segment where a sentence ends and a citation begins; null where the segment is the one or the other throughout.
 * After a signal the sentence may be as short as `the discussion in`.
 *
 * @example findLeadIn(scan, { start: 0, end: 70 }, false) // 'The phrase is borrowed from Hedley Bull, The Anarchical Society (1977)' → 28
 */
export function findLeadIn(scan: Scan, { start, end }: Stretch, signalled: boolean): number | null {
  const mask = scan.mask.slice(start, Math.min(end, start + LONGEST));
  const begins = (at: number): boolean => isCited(scan, start + at, end) && !isComment(scan, start + at, end);
  const places = [...(signalled ? [] : afterColons(scan, mask, start)), ...beforeNames(mask, signalled)];
  const first = places.sort((a, b) => a - b).find(begins);
  return first === undefined ? null : start + first;
}

function afterColons(scan: Scan, mask: string, start: number): number[] {
  return [...mask.matchAll(COLON)]
    .filter(({ index }) => isComment(scan, start, start + index))
    .map((colon) => colon.index + colon[0].length);
}

function beforeNames(mask: string, signalled: boolean): number[] {
  return [...mask.matchAll(signalled ? TIE_AFTER_SIGNAL : TIE)]
    .map((tie) => tie.index + tie[0].length)
    .filter((at) => {
      if (!leadsUp(mask.slice(0, at), signalled)) return false;
      const ahead = mask.slice(at, at + 160);
      return PARTIES.test(ahead) || readsAsFullNames(NAMES.exec(ahead)?.[1] ?? '');
    });
}

/** No sentence that leads up to a citation is longer. */
const LONGEST = 600;

/** Words in lower case for the most part, with a verb; after a signal lower case throughout. */
function leadsUp(lead: string, signalled: boolean): boolean {
  const words = lead.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const lower = words.filter(startsLower);
  if (signalled) return words.length >= 2 && lower.length === words.length;
  return (
    words.length >= 4 && lower.length > words.length * 0.5 && lower.some((word) => SENTENCE_WORDS.has(word))
  );
}
