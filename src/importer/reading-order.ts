// In which order places of a source are read: not by their lines where a page has two columns or notes stand in the text.
import type { SourceLine } from './types.ts';

/** The position of a place among all that is read; greater is later. */
export type ReadingOrder = (place: { readonly line: number; readonly column: number }) => number;

/** Orders the places of a source by its lines as they are read. */
export function toReadingOrder(lines: readonly SourceLine[]): ReadingOrder {
  const starts = new Map<number, { column: number; order: number }[]>();
  lines.forEach(({ traced }, order) => {
    for (const { line, column } of traced.anchors) {
      const known = starts.get(line);
      if (known) known.push({ column, order });
      else starts.set(line, [{ column, order }]);
    }
  });
  for (const list of starts.values()) list.sort((a, b) => a.column - b.column);
  return ({ line, column }) => {
    const list = starts.get(line) ?? [];
    return (list.findLast((start) => start.column <= column) ?? list[0])?.order ?? line;
  };
}
