// Running headers that no other line of the same wording betrays: an article of a few pages shows each of its two only once
// or twice. Their place, their page numbers, or the title and the author's name that they repeat tell them.
import { charactersBetween, couldRun, isAtPageEdge, PAGE_CHARACTERS, runningKey } from './running-lines.ts';
import type { SourceLine } from './types.ts';

/** The lines at the top in which title and authors stand. */
const FRONT_LINES = 6;

/** Finds the headers that stand alone; `known` are page numbers and headers already found. */
export function findLoneHeaders(
  lines: readonly SourceLine[],
  known: ReadonlySet<number>,
  anchors: ReadonlyMap<number, string>,
): number[] {
  const numbered = new Set(findNumbered(lines));
  const front = lines.slice(0, FRONT_LINES).map(({ text }) => wordsOf(text));
  const found: number[] = [];
  lines.forEach((line, index) => {
    if (known.has(index) || !couldRun(line)) return;
    const repeats =
      index >= 2 * FRONT_LINES &&
      (isPaged(line.text, front) ||
        (line.page && namesAuthors(line.text, front)) ||
        (isAtPageEdge(lines, anchors, index) && repeatsFront(line.text, front)));
    if (repeats || numbered.has(index) || isBesideFormFeed(line)) found.push(index);
  });
  return found;
}

/** `124 HARBOUR LAW REVIEW [Vol. 12` or `213   Journal of Water Law` right after a form feed. */
function isBesideFormFeed(line: SourceLine): boolean {
  if (!line.page || line.text.length > 90) return false;
  if (/^\d{1,4}\s{2,}\p{Lu}\p{L}+\s\p{L}|\p{L}\s\p{L}+\s{2,}\d{1,4}$/u.test(line.text)) return true;
  return (
    (/^\d{1,4}\s+[A-Z].*[A-Z]{3}/.test(line.text) && !/[a-z]{4}/.test(line.text)) ||
    (/\S\s+\d{1,4}$/.test(line.text) && !/[a-z]{4}.*[a-z]{4}/.test(line.text))
  );
}

/** The whole title or the author's name with a page number: `46 Jonas Wiegand`. */
function isPaged(text: string, front: readonly string[]): boolean {
  const words = wordsOf(text);
  return /^\d{2,4}\s+\p{L}|\p{L}\s+\d{2,4}$/u.test(text) && words.length > 10 && front.includes(words);
}

/** Last names of the authors with a page number: `2 Solheim and Wei`. */
function namesAuthors(text: string, front: readonly string[]): boolean {
  const names = /^\d{1,4}\s+(\p{Lu}.*)$|^(\p{Lu}.*?)\s+\d{1,4}$/u.exec(text)?.slice(1).find(Boolean) ?? '';
  const words = names
    .split(/[^\p{L}’'-]+/u)
    .filter((word) => word !== '' && !/^(?:and|et|und|y|al)$/.test(word));
  return (
    words.length > 0 &&
    words.every((word) => /^\p{Lu}/u.test(word) && front.some((line) => line.includes(wordsOf(word))))
  );
}

/** The author's name, or two words and more of the title, in whatever case: `INES CALLOWAY`, `The Weight of Water`. */
function repeatsFront(text: string, front: readonly string[]): boolean {
  const words = wordsOf(text);
  const count = words.trim().split(' ').length;
  if (words.length < 8 || (count < 2 && /\p{Ll}/u.test(text))) return false;
  return front.some((line, order) => line.includes(words) && (order > 0 || count > 1));
}

/** Words in small letters with a space round each. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;
}

interface Numbered {
  readonly index: number;
  readonly value: number;
  readonly key: string;
}

/** Two headers of one wording whose page numbers fit the pages between them, and the other page's header between them. */
function findNumbered(lines: readonly SourceLine[]): number[] {
  const heads: Numbered[] = lines.flatMap((line, index) => {
    const value = couldRun(line) ? pageNumberOf(line.text) : null;
    const key = value === null ? null : runningKey(line.text);
    return value === null || key === null ? [] : [{ index, value, key }];
  });
  const fits = (one: Numbered, other: Numbered): boolean => {
    const pages = other.value - one.value;
    return (
      pages >= 1 &&
      pages <= 4 &&
      charactersBetween(lines, one.index, other.index) >= (PAGE_CHARACTERS / 2) * pages
    );
  };
  const found = new Set<number>();
  heads.forEach((head, order) => {
    const later = heads.slice(order + 1, order + 9);
    const again = later.find((other) => other.key === head.key && fits(head, other));
    if (!again) return;
    found.add(head.index).add(again.index);
    for (const other of heads) if (fits(head, other) && fits(other, again)) found.add(other.index);
    const beyond = later.find((other) => other.value === again.value + 1 && fits(again, other));
    if (beyond) found.add(beyond.index);
  });
  return [...found];
}

/** `212   The Weight of Water`, `2019]   The Weight of Water   212`: set apart from the words, or right before them. */
function pageNumberOf(text: string): number | null {
  const trailing = /(?:\s{2,}|\t|\s?[|•·]\s?)(\d{1,4})$/.exec(text)?.[1];
  const leading = /^(\d{1,4})(?:\s+|\s?[|•·]\s?)\p{L}/u.exec(text)?.[1];
  const number = trailing ?? leading;
  return number === undefined ? null : Number(number);
}
