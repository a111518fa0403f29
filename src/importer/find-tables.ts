// Rows of tables: lines of cells that no paragraph holds. They are set aside, and told, for an edition has running text only.
import type { SourceLine } from './types.ts';

/** `| Year | Oil |`, as Markdown and the reader of HTML write it. */
const PIPED = /^\|.*\|$/;
const CELLS = /\s{3,}|\t/;
const FIGURE = /^[-–+]?[\d.,\s]+%?$|^[-–—]$/;
/** Fewer rows are no table. */
const LEAST_ROWS = 2;
const LEAST_PRINTED_ROWS = 3;

/** Finds the rows of tables. */
export function findTableRows(lines: readonly SourceLine[]): number[] {
  return [
    ...findRuns(lines, LEAST_ROWS, ({ text }) => PIPED.test(text), true),
    ...findRuns(lines, LEAST_PRINTED_ROWS, ({ text }) => text.split(CELLS).length >= 3, false).filter((run) =>
      areFigures(run.map((index) => lines[index]?.text ?? '')),
    ),
    ...findColumns(lines),
  ].flat();
}

/** A table that was copied column by column: a word over figures, each on a line of its own. */
function findColumns(lines: readonly SourceLine[]): number[][] {
  const runs = findRuns(lines, LEAST_PRINTED_ROWS, ({ text }) => FIGURE.test(text), false);
  return runs.flatMap((run) => {
    const head = (run[0] ?? 0) - 1;
    const { text = '', whole = true } = lines[head] ?? {};
    return !whole && lines[head + 1]?.blanks === 0 && /^\p{Lu}\p{L}*(?: \p{L}+){0,2}$/u.test(text)
      ? [[head, ...run]]
      : [];
  });
}

function findRuns(
  lines: readonly SourceLine[],
  least: number,
  isRow: (line: SourceLine) => boolean,
  apart: boolean,
): number[][] {
  const runs: number[][] = [];
  lines.forEach((line, index) => {
    if (!isRow(line)) return;
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1 && (apart || line.blanks === 0)) run.push(index);
    else runs.push([index]);
  });
  return runs.filter((run) => run.length >= least);
}

/** Most cells beside the first column are figures. */
function areFigures(rows: readonly string[]): boolean {
  const cells = rows.flatMap((row) => row.split(CELLS).slice(1));
  return cells.filter((cell) => FIGURE.test(cell.trim())).length * 2 > cells.length;
}
