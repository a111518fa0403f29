// What a chapter's page needs beyond its text: its paragraphs and calls, its place among the chapters, its reading time.
import type { Call, Mention, Paragraph } from '../citations/types.ts';
import type { Chapter, Edition } from '../corpus/types.ts';
import { lookIn } from './edition-lookup.ts';

/** Words a minute at which reading time is counted; scholarly prose is read slower than a novel. */
const WORDS_A_MINUTE = 200;

export interface ChapterView {
  readonly chapter: Chapter;
  readonly paragraphs: readonly Paragraph[];
  readonly calls: readonly Call[];
  readonly previous: Chapter | null;
  readonly next: Chapter | null;
  /** "Chapter I of IV"; null for a part without a number, such as an opening. */
  readonly kicker: string | null;
  /** "11 paragraphs · notes 4–19 · 9 minutes" */
  readonly facts: string;
}

/**
 * Prepares a chapter for its page.
 *
 * @throws when the edition has no chapter of that slug
 */
export function viewChapter(edition: Edition, slug: string): ChapterView {
  const at = edition.chapters.findIndex((chapter) => chapter.slug === slug);
  const chapter = edition.chapters[at];
  if (!chapter) throw new Error(`No chapter "${slug}" in the edition.`);
  const { paragraphsOf, callsAt } = lookIn(edition);
  const paragraphs = paragraphsOf.get(slug) ?? [];
  return {
    chapter,
    paragraphs,
    calls: paragraphs.flatMap(({ id }) => callsAt.get(id) ?? []),
    previous: edition.chapters[at - 1] ?? null,
    next: edition.chapters[at + 1] ?? null,
    kicker: kicker(edition, chapter),
    facts: facts(chapter, paragraphs.length, wordsToRead(edition, chapter, paragraphs)),
  };
}

/**
 * The minutes it takes to read so many words, at least one.
 *
 * @example readingMinutes(1900) // 10
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/**
 * Numbers in order as ranges.
 *
 * @example numberRanges([4, 5, 6, 9]) // '4–6, 9'
 */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && n <= last[1] + 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** "1 note", "3 notes" */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/**
 * The documents that are named in a paragraph for the first time in the edition, each once, in order.
 */
export function firstMentions(edition: Edition, paragraph: string): readonly Mention[] {
  return lookIn(edition).firstMentions.get(paragraph) ?? [];
}

/** Chapters without a number (an opening, an afterword) have the section id `0` or a word. */
function isNumbered(chapter: Chapter): boolean {
  return /^(?:[IVXLC]+|[1-9]\d*|[A-Z])$/.test(chapter.section);
}

function kicker(edition: Edition, chapter: Chapter): string | null {
  const last = edition.chapters.filter(isNumbered).at(-1);
  return isNumbered(chapter) && last ? `Chapter ${chapter.section} of ${last.section}` : null;
}

/** The words of the article itself where they are there, of the digest elsewhere: nobody needs to read both. */
function wordsToRead({ full }: Edition, chapter: Chapter, paragraphs: readonly Paragraph[]): number {
  if (!full || full.size === 0) return chapter.words;
  const texts = paragraphs.map(({ id, text }) => full.get(id)?.text ?? text);
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0);
}

function facts(chapter: Chapter, paragraphs: number, words: number): string {
  const { length } = chapter.notes;
  const notes = length === 0 ? null : `${length === 1 ? 'note' : 'notes'} ${numberRanges(chapter.notes)}`;
  const minutes = counted(readingMinutes(words), 'minute');
  return [counted(paragraphs, 'paragraph'), notes, minutes].filter(Boolean).join('\u00A0· ');
}
