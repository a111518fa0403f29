// What searching in text gives back, whichever engine searches: Pagefind on the site, a plain scan in the one-file edition.
import type { Filter, TextKind } from './text-kinds.ts';
import { isFormOf, toWords } from './word-forms.ts';

/** What is chosen of each filter; nothing chosen is left out. */
export type Chosen = Readonly<Partial<Record<Filter, string>>>;

/** A piece of an excerpt. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

export interface TextHit {
  /** Site-relative, without the base path. */
  readonly url: string;
  readonly title: string;
  readonly place: string;
  readonly excerpt: readonly ExcerptPiece[];
}

/** The results of one kind; `total` counts those that are not shown too. */
export interface TextGroup {
  readonly what: TextKind;
  readonly total: number;
  readonly hits: readonly TextHit[];
}

/** Searches in text. `most` is the number of results wanted of each kind. */
export interface TextEngine {
  find(text: string, chosen: Chosen, most: number): Promise<readonly TextGroup[]>;
}

/** Words of an excerpt: enough for a sentence round the first hit. */
const EXCERPT_WORDS = 26;

/**
 * Cuts the stretch of a text where most of the searched words stand, and marks them.
 *
 * @example toExcerpt('rights of peoples to peace', ['peace']).at(-1) // { text: 'peace', marked: true }
 */
export function toExcerpt(text: string, searched: readonly string[]): readonly ExcerptPiece[] {
  const words = text.split(/\s+/).filter(Boolean);
  const marks = words.map((word) => isSearched(word, searched));
  const start = densest(marks);
  const end = Math.min(words.length, start + EXCERPT_WORDS);
  const pieces: ExcerptPiece[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  for (let at = start; at < end; at++) {
    const marked = marks[at] ?? false;
    const word = words[at] ?? '';
    const last = pieces.at(-1);
    if (marked) pieces.push({ text: word, marked }, { text: ' ', marked: false });
    else if (last && !last.marked) pieces[pieces.length - 1] = { text: `${last.text}${word} `, marked };
    else pieces.push({ text: `${word} `, marked });
  }
  if (end < words.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/**
 * Whether a word of a text, punctuation and all, is a form of one of the searched words.
 *
 * @example isSearched('(solidarity),', ['solidarities']) // true
 */
export function isSearched(word: string, searched: readonly string[]): boolean {
  return toWords(word).some((part) => searched.some((wanted) => isFormOf(wanted, part)));
}

function densest(marks: readonly boolean[]): number {
  const first = marks.indexOf(true);
  if (first < 0 || marks.length <= EXCERPT_WORDS) return 0;
  let best = first;
  let most = 0;
  for (let start = first; start < marks.length; start++) {
    if (!marks[start]) continue;
    const count = marks.slice(start, start + EXCERPT_WORDS).filter(Boolean).length;
    if (count > most) [best, most] = [start, count];
  }
  return Math.max(0, Math.min(best - 4, marks.length - EXCERPT_WORDS));
}
