// What a running header or footer looks like, and where pages end.
import { isNotesHeading } from './note-starts.ts';
import { isRule } from './page-rule.ts';
import type { SourceLine } from './types.ts';

/** A page of print holds at least so many characters; calls that stand on their own line stand closer. */
export const PAGE_CHARACTERS = 1000;

/** False for what is a note, a heading, a rule, a citation or a sentence. */
export function couldRun({ text, whole, note, heading }: SourceLine): boolean {
  if (whole || note !== null || heading !== null || text.length > 120 || isRule(text) || isNotesHeading(text))
    return false;
  if (/[.,;:]$/.test(text) && !/\b(?:Vol|No)\.$/.test(text)) return false;
  // What starts like a note, quotes, cites or runs through several sentences is text.
  if (
    /^(?:\d{1,4}\s?[.)/]|[[(^¹²³⁴⁵⁶⁷⁸⁹⁰])|[“”]|\((?:1[5-9]|20)\d\d\)|[.?!]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)
  )
    return false;
  return (
    !/\b(?:ibid|id\.|supra|infra|op\. cit|see)\b/i.test(text) && !/\bparas?\.|\bpp?\. ?\d|[”"’']$/.test(text)
  );
}

/** One string for all headers of one wording, `#` for their numbers; null for what has no words. */
export function runningKey(text: string): string | null {
  const letters = text.replace(/[^\p{L}]+/gu, ' ').trim();
  // `A/HRC/12/27`, `EYF 1998`: few letters, and the same on each page.
  if (letters.length < 4) return /^[A-Z]+(?:(?:\/[\w.()-]+)+|,? (?:1[5-9]|20)\d\d)$/.test(text) ? text : null;
  if (/\//.test(text)) return text.replace(/^\d+\s+|\s+\d+$/g, '');
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}

/** True within two lines of a page number or of another header, and beside a form feed. */
export function isAtPageEdge(
  lines: readonly SourceLine[],
  pages: ReadonlyMap<number, string>,
  index: number,
): boolean {
  for (let near = index - 2; near <= index + 2; near += 1) {
    if (pages.has(near) && near !== index) return true;
  }
  return lines[index]?.page === true || lines[index + 1]?.page === true;
}

/** Characters of the lines between two. */
export function charactersBetween(lines: readonly SourceLine[], from: number, to: number): number {
  let sum = 0;
  for (let index = from + 1; index < to; index += 1) sum += lines[index]?.text.length ?? 0;
  return sum;
}
