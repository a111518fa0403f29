// Where numbering begins again on every page, a page whose one or two notes read like prose is still a page with notes:
// its place, its style and its calls say so.
import type { NoteRun } from './note-chain.ts';
import type { NoteStart } from './note-starts.ts';
import type { SourceLine } from './types.ts';

/** Adds the runs of pages that the chain left out; `runs` come back as they are unless two pages number alike. */
export function addPageRuns(
  runs: readonly NoteRun[],
  starts: readonly NoteStart[],
  calls: ReadonlyMap<number, readonly number[]>,
  lines: readonly SourceLine[],
): NoteRun[] {
  const pages = countPages(lines);
  const pageOf = (start: NoteStart | undefined): number => pages[start?.index ?? 0] ?? 0;
  const own = runs.filter((run) => run[0]?.number === 1 && pageOf(run[0]) === pageOf(run.at(-1)));
  const taken = new Set(runs.flatMap((run) => run.map(pageOf)));
  if (own.length < 2 || own.length < runs.length || new Set(own.map(([first]) => pageOf(first))).size < 2)
    return [...runs];
  const style = own[0]?.[0]?.style;
  const byPage = new Map<number, NoteStart[]>();
  for (const start of starts) {
    if (start.style !== style || taken.has(pageOf(start))) continue;
    byPage.set(pageOf(start), [...(byPage.get(pageOf(start)) ?? []), start]);
  }
  const added = [...byPage.values()]
    .map((found) => footOf(found, calls, lines, pages))
    .filter((run) => run.length > 0);
  return [...runs, ...added].sort((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0));
}

/** One, two, three … at the foot of a page, each called higher up on it; empty where anything else stands between or after. */
function footOf(
  starts: readonly NoteStart[],
  calls: ReadonlyMap<number, readonly number[]>,
  lines: readonly SourceLine[],
  pages: readonly number[],
): NoteStart[] {
  const first = starts.findLastIndex(({ number }) => number === 1);
  const run = first < 0 ? [] : starts.slice(first);
  const [top] = run;
  if (!top || run.some(({ number }, order) => number !== order + 1)) return [];
  const page = pages[top.index];
  const isCalled = ({ number }: NoteStart): boolean =>
    (calls.get(number) ?? []).some((line) => line < top.index && pages[line] === page);
  const indexes = new Set(run.map(({ index }) => index));
  for (let index = top.index + 1; index < lines.length && pages[index] === page; index += 1)
    if ((lines[index]?.blanks ?? 0) > 0 && !indexes.has(index)) return [];
  return run.every(isCalled) ? run : [];
}

function countPages(lines: readonly SourceLine[]): number[] {
  let page = 0;
  return lines.map((line) => (line.page ? (page += 1) : page));
}
