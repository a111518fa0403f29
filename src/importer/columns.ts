// Pages set in two columns, as `pdftotext -layout` copies them: both columns of a page stand side by side on each line. They
// are read one after the other. A table has a gutter too, but its cells are no lines of print.

/** A piece of the source between line and page breaks. */
export interface SourcePiece {
  readonly text: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** A form feed stands before it. */
  readonly page: boolean;
  /** A form feed ends it. */
  readonly cut: boolean;
}

/** Fewer lines side by side are no page in columns. */
const LEAST_LINES = 8;
/** Letters of a line of print, on average. */
const LEAST_WIDTH = 24;

/** Lays the columns of each page one under the other; pages in one column come back as they are. */
export function unfoldColumns(pieces: readonly SourcePiece[]): SourcePiece[] {
  const pages: SourcePiece[][] = [];
  for (const piece of pieces) {
    const page = pages.at(-1);
    if (!page || piece.page) pages.push([piece]);
    else page.push(piece);
  }
  const gutters = pages.map((page) => findGutter(page, LEAST_LINES));
  // The last page of an article in columns may hold a few lines.
  const columned = gutters.some((gutter) => gutter !== null);
  return pages.flatMap((page, index) =>
    unfoldPage(page, gutters[index] ?? (columned ? findGutter(page, 1) : null)),
  );
}

function unfoldPage(page: readonly SourcePiece[], gutter: number | null): readonly SourcePiece[] {
  if (gutter === null) return page;
  const unfolded: SourcePiece[] = [];
  let left: SourcePiece[] = [];
  let right: SourcePiece[] = [];
  const close = (): void => {
    // The second column begins like a page.
    const second = dropEmpty(right).map((piece, order) => (order === 0 ? { ...piece, page: true } : piece));
    unfolded.push(...(second.length > 0 ? trimEnd(left) : left), ...second);
    left = [];
    right = [];
  };
  const rows = page.map((piece) => toRow(piece, gutter));
  rows.forEach((row, index) => {
    if ('across' in row) {
      close();
      unfolded.push(row.across);
      return;
    }
    if (!isBetween(rows, index, 'left')) left.push(row.left);
    if (!isBetween(rows, index, 'right')) right.push(row.right);
  });
  close();
  return unfolded;
}

/** A line of a page: two columns, or one that runs across both. */
type Row = { readonly left: SourcePiece; readonly right: SourcePiece } | { readonly across: SourcePiece };

function toRow(piece: SourcePiece, gutter: number): Row {
  const cut = cutAt(piece.text, gutter);
  if (cut === null) return { across: piece };
  return {
    left: { ...piece, text: piece.text.slice(0, cut).trimEnd() },
    right: { ...piece, text: piece.text.slice(cut), column: piece.column + cut, page: false },
  };
}

/**
 * Lines of two columns that do not stand at one height alternate: then a gap in one is only the other's line. Over what may
 * be the first note it is kept.
 */
function isBetween(rows: readonly Row[], index: number, side: 'left' | 'right'): boolean {
  const other = side === 'left' ? 'right' : 'left';
  if (textAt(rows, index, side) !== '' || textAt(rows, index, other) === '') return false;
  const alternates = [index - 1, index + 1].some(
    (at) => textAt(rows, at, side) !== '' && textAt(rows, at, other) === '',
  );
  return alternates && !/^(?:[[(]?\d{1,3}[\])]?[.:]?\s|[*†‡])/.test(textAt(rows, index + 1, side));
}

/** The text of one column; empty for lines that run across and beyond the page. */
function textAt(rows: readonly Row[], index: number, side: 'left' | 'right'): string {
  const row = rows[index];
  return row === undefined || 'across' in row ? '' : row[side].text.trim();
}

/** The column at which most lines with text on both sides go on after a gap; null where the page has no two columns. */
function findGutter(page: readonly SourcePiece[], least: number): number | null {
  const width = Math.max(0, ...page.map(({ text }) => text.length));
  const counts = new Map<number, number>();
  for (const { text } of page) {
    for (const { index } of text.matchAll(/(?<=\S\s{2,})\S/g)) {
      if (index > width * 0.35 && index < width * 0.65) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
  }
  const [gutter] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0];
  const both = page.flatMap(({ text }) => {
    const cut = cutAt(text, gutter);
    const pair = cut === null ? [] : [text.slice(0, cut).trim(), text.slice(cut).trim()];
    return pair.length === 2 && pair.every((side) => side !== '') ? [pair] : [];
  });
  const filled = page.filter(({ text }) => text.length > gutter);
  const across = filled.filter(({ text }) => cutAt(text, gutter) === null).length;
  if (both.length < least || across > filled.length * (least > 1 ? 0.4 : 0.1) + 1) return null;
  const letters = both.flat().join('').length / (2 * both.length);
  return letters >= LEAST_WIDTH ? gutter : null;
}

/** Where a line is cut: at the gap nearest to the gutter, or past its end; null for a line that runs across. */
function cutAt(text: string, gutter: number): number | null {
  if (text.trimEnd().length < gutter) return text.length;
  for (const shift of [0, 1, -1, 2, -2, 3, 4, 5, 6, 7, 8]) {
    const at = gutter + shift;
    if (/^\s{2}$/.test(text.slice(at - 2, at)) && /\S/.test(text.charAt(at))) return Math.min(at, gutter);
  }
  return /^\s+$/.test(text.slice(gutter - 2, gutter)) ? gutter : null;
}

function dropEmpty(pieces: readonly SourcePiece[]): SourcePiece[] {
  const first = pieces.findIndex(({ text }) => text.trim() !== '');
  return first < 0 ? [] : pieces.slice(first);
}

function trimEnd(pieces: readonly SourcePiece[]): SourcePiece[] {
  return pieces.slice(0, pieces.findLastIndex(({ text }) => text.trim() !== '') + 1);
}
