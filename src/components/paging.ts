// Long lists in pages of their own, each complete without scripts: `/notes/`, `/notes/page/2/`. A list of one article's
// length stays on one page.

/** How many rows a page of each list holds; an article's worth has fewer. */
export const PAGE_SIZES = {
  notes: 150,
  documents: 150,
  chapters: 80,
  findings: 60,
  printedChapters: 25,
  lines: 200,
  citations: 150,
  adjacent: 100,
} as const;

/** One page of a list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
  /** The place of the first item and the last one in the whole list, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/**
 * A list in pages; an empty list has one empty page.
 *
 * @example cutPages([1, 2, 3], 2)[1] // { items: [3], number: 2, count: 2, first: 3, last: 3, total: 3 }
 */
export function cutPages<Item>(items: readonly Item[], size: number): readonly ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, at) => ({
    items: items.slice(at * size, (at + 1) * size),
    number: at + 1,
    count,
    first: Math.min(items.length, at * size + 1),
    last: Math.min(items.length, (at + 1) * size),
    total: items.length,
  }));
}

/**
 * The address of a page of a list.
 *
 * @example pagePath('/notes/', 1) // '/notes/'
 * @example pagePath('/notes/', 2) // '/notes/page/2/'
 */
export function pagePath(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}

/**
 * A page's number as Astro puts it into an address of the form `[...page]`.
 *
 * @example pageParam(2) // 'page/2'
 */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/** What a title ends in on every page but the first: `, page 2`. */
export function pageWords(number: number): string {
  return number === 1 ? '' : `, page ${number}`;
}
