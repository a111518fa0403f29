// What archives of journals add to an article: a cover before it, and a line at the foot of each page.
import type { SourceLine } from './types.ts';

const STAMP =
  /^(?:this content downloaded from\b|all use subject to\b.*(?:jstor|terms)|downloaded from (?:https?:|www\.|\S+\.(?:com|org|edu|net)\b)|heinonline\s?(?:--|—|–)|electronic copy available at:?|published by \p{L}[\p{L} ]{2,40}, (?:1[89]|20)\d\d$|https?:\/\/(?:about\.|www\.)?jstor\.org\/\S*$|https?:\/\/(?:dx\.)?doi\.org\/\S+ published online by\b|\d{1,3}(?:\.\d{1,3}){3} on \p{L}{3}, \d)/iu;
const COVER = /^(?:stable url:|(?:citation|content downloaded\/printed from heinonline):?\s)/i;
/** Lines in which a cover names its archive. */
const COVER_LINES = 14;

/** Finds the lines that an archive added. */
export function findArchiveLines(lines: readonly SourceLine[]): number[] {
  const stamps = lines.flatMap(({ text }, index) => (STAMP.test(text) ? [index] : []));
  const turn = lines.findIndex(({ page }) => page);
  const covered = lines.slice(0, COVER_LINES).some(({ text }) => COVER.test(text));
  if (!covered || turn < 0) return stamps;
  return [...new Set([...Array.from({ length: turn }, (_, index) => index), ...stamps])];
}
