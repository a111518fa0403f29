// A sorted list of terms cut into pages, each a file of its own. A page is found by its first term, so a reader who asks
// for one term, or for all that begin alike, loads a page or two whatever the length of the list. Beginnings that many
// terms share have a row of their own, their head, which says what is first among them.

/** Positions of documents by kind: what each kind means is up to the list. */
export type TermCells = readonly (readonly number[])[];

/** `[term, head or null, …cells]`: a row of a page. In its cells stand the steps from one position to the next. */
export type TermRow = readonly [term: string, head: TermHead | null, ...cells: TermCells];

/** What is first among the terms with a beginning that many share. */
export interface TermHead {
  /** For each kind of cell, the first positions of all those terms. */
  readonly first: TermCells;
  /** The numbers that follow the beginning as a word of its own, in terms of the first kind. */
  readonly next: readonly number[];
}

/** The pages with their directory. */
export interface TermPages {
  /** The first term of each page, as short as tells it from the last of the page before. */
  readonly starts: readonly string[];
  readonly pages: readonly (readonly TermRow[])[];
}

/** A beginning with more terms than this has a head: a reader gets no more rows than these for one question. */
export const MOST_ALIKE = 200;
/** As many positions as the lists of one answer show together. */
const MOST_FIRST = 24;
/** Characters of JSON in a page: compressed about as much as a short text in a page. */
const PAGE_LENGTH = 3000;

/**
 * Cuts terms into pages.
 *
 * @param terms the positions of each term, by kind, ascending
 * @example toTermPages(new Map([['a hrc 35 35', [[0]]]])).starts // ['']
 */
export function toTermPages(
  terms: ReadonlyMap<string, TermCells>,
  { most = MOST_ALIKE, pageLength = PAGE_LENGTH } = {},
): TermPages {
  const rows = [...terms]
    .map(([term, cells]): TermRow => [term, null, ...trimmed(cells).map(toSteps)])
    .sort(([a], [b]) => compare(a, b));
  const heads = findHeads(rows, most);
  const pages: TermRow[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const row of withHeads(rows, heads)) {
    const own = JSON.stringify(row).length;
    if (length + own > pageLength) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(row);
    length += own;
  }
  const starts = pages.map((page, at) => {
    const before = pages[at - 1]?.at(-1)?.[0];
    return before === undefined ? '' : shortStart(before, page[0]?.[0] ?? '');
  });
  return { starts, pages };
}

/**
 * The number of the page on which a term stands, if it stands on any.
 *
 * @example findPage(['', 'm'], 'human') // 0
 */
export function findPage(starts: readonly string[], term: string): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(starts[middle] ?? '', term) <= 0) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Terms are compared by their code units, here and in every browser. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function trimmed(cells: TermCells): TermCells {
  const last = cells.findLastIndex((cell) => cell.length > 0);
  return cells.slice(0, last + 1);
}

/** The beginnings that more than `most` rows share, with their heads; those that end in a blank are never asked for. */
function findHeads(rows: readonly TermRow[], most: number): ReadonlyMap<string, TermHead> {
  const heads = new Map<string, TermHead>();
  const divide = (from: number, to: number, length: number): void => {
    for (let start = from; start < to;) {
      const beginning = rows[start]?.[0].slice(0, length + 1) ?? '';
      let end = start + 1;
      // A term that ends here is alone: what goes on from it is divided by what comes next.
      if (beginning.length > length) while (end < to && rows[end]?.[0].startsWith(beginning)) end += 1;
      if (end - start > most) {
        if (!beginning.endsWith(' ')) heads.set(beginning, headOf(rows.slice(start, end), beginning));
        divide(start, end, length + 1);
      }
      start = end;
    }
  };
  divide(0, rows.length, 0);
  return heads;
}

function headOf(rows: readonly TermRow[], beginning: string): TermHead {
  const kinds = Math.max(...rows.map((row) => row.length - 2));
  const first = Array.from({ length: kinds }, (_, kind) => {
    const all = rows.flatMap((row) => cellOf(row, kind));
    return [...new Set(all)].sort((a, b) => a - b).slice(0, MOST_FIRST);
  });
  const next = rows.flatMap((row) => {
    const word = cellOf(row, 0).length > 0 ? nextNumber(row[0], beginning) : null;
    return word === null ? [] : [word];
  });
  return { first, next: [...new Set(next)].sort((a, b) => a - b) };
}

/**
 * The number that follows a beginning as the next word of a term; null where there is none.
 *
 * @example nextNumber('a hrc 35 36', 'a hrc') // 35
 */
export function nextNumber(term: string, beginning: string): number | null {
  if (!term.startsWith(`${beginning} `)) return null;
  const [word = ''] = term.slice(beginning.length + 1).split(' ');
  return /^\d+$/.test(word) ? Number(word) : null;
}

/** The positions of one kind in a row. */
export function cellOf(row: TermRow, kind: number): readonly number[] {
  const cell = row[kind + 2];
  let at = 0;
  return Array.isArray(cell) ? (cell as readonly number[]).map((step) => (at += step)) : [];
}

function toSteps(positions: readonly number[]): readonly number[] {
  return positions.map((position, at) => position - (positions[at - 1] ?? 0));
}

/** A head stands where its beginning would; a term that is one itself gets it into its own row. */
function withHeads(rows: readonly TermRow[], heads: ReadonlyMap<string, TermHead>): readonly TermRow[] {
  const terms = new Set(rows.map(([term]) => term));
  const own = [...heads]
    .filter(([beginning]) => !terms.has(beginning))
    .map(([beginning, head]): TermRow => [beginning, head]);
  const joined = rows.map(([term, , ...cells]): TermRow => [term, heads.get(term) ?? null, ...cells]);
  return [...joined, ...own].sort(([a], [b]) => compare(a, b));
}

/** The shortest beginning of `first` that still sorts after `before`. */
function shortStart(before: string, first: string): string {
  let length = 0;
  while (length < first.length && compare(first.slice(0, length), before) <= 0) length += 1;
  return first.slice(0, length);
}
