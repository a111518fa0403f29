// The contents as a list: chapters with their numbers, and the headings that MDX found in each.
import type { Chapter } from '../corpus/types.ts';

export interface ContentsEntry {
  readonly slug: string;
  /** The chapter's number, empty for parts without one. */
  readonly number: string;
  readonly title: string;
  readonly headings: readonly { readonly slug: string; readonly text: string }[];
}

/** A heading as Astro reports it. */
export interface FoundHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/**
 * The contents of an edition.
 *
 * @example viewContents(chapters, new Map([['1-meaning', [{ depth: 2, slug: 'a-concept', text: 'A. Concept' }]]]))
 */
export function viewContents(
  chapters: readonly Chapter[],
  headings: ReadonlyMap<string, readonly FoundHeading[]>,
): ContentsEntry[] {
  return chapters.map((chapter) => ({
    slug: chapter.slug,
    number: chapter.section === '0' ? '' : chapter.section,
    title: chapter.shortTitle,
    headings: (headings.get(chapter.slug) ?? []).filter((heading) => heading.depth === 2),
  }));
}
