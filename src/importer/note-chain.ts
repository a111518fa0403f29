// The chain of note starts: dynamic programming over all lines that start with a number. A chain counts up by one; a gap,
// a change of style and a new beginning cost.
import type { NoteStart } from './note-starts.ts';
import type { SourceLine } from './types.ts';

/** One run of numbers that counts up; another starts where numbering restarts. */
export type NoteRun = readonly NoteStart[];

interface State {
  readonly start: NoteStart;
  readonly total: number;
  readonly previous: State | null;
  readonly restarted: boolean;
}

const STEP = 2.5;
const GAP = -2.5;
const DOUBLED = -3;
const STYLE_CHANGE = -6;
const FIRST_MISSING = -2.5;
const RESTART = -8;
const RESTART_NEAR_PAGE = -3.5;
const LONGEST_GAP = 6;
const KEPT = 4;
const LEAST_TOTAL = 2;
const FIRST = /^(?:[[(^]?1(?!\d)|¹(?![⁰¹²³⁴⁵⁶⁷⁸⁹]))/;

/** Finds the best chain, as runs; none when nothing like notes is there. */
export function findNoteRuns(starts: readonly NoteStart[], lines: readonly SourceLine[]): NoteRun[] {
  const pagesBefore = countPages(lines);
  const byNumber = new Map<number, State[]>();
  let best: State | null = null;
  for (const start of starts) {
    const state = extendBest(start, byNumber, best, pagesBefore);
    if (best === null || state.total > best.total) best = state;
    keep(byNumber, state);
  }
  if (best === null || best.total < LEAST_TOTAL) return [];
  return toRuns(best);
}

function extendBest(
  start: NoteStart,
  byNumber: ReadonlyMap<number, readonly State[]>,
  best: State | null,
  pages: readonly number[],
): State {
  const fresh = start.score + Math.max(-12, FIRST_MISSING * (start.number - 1));
  let winner: State = { start, total: fresh, previous: null, restarted: true };
  const offer = (previous: State, cost: number, restarted: boolean): void => {
    const style = restarted || previous.start.style === start.style ? 0 : STYLE_CHANGE;
    const total = previous.total + start.score + cost + style;
    if (total > winner.total) winner = { start, total, previous, restarted };
  };
  for (let back = 0; back <= LONGEST_GAP; back += 1) {
    const cost = back === 0 ? DOUBLED : STEP + GAP * (back - 1);
    for (const state of byNumber.get(start.number - back) ?? []) offer(state, cost, false);
  }
  if (best !== null && start.number <= 2) {
    const turned = (pages[start.index] ?? 0) > (pages[best.start.index] ?? 0);
    offer(best, (turned ? RESTART_NEAR_PAGE : RESTART) + FIRST_MISSING * (start.number - 1), true);
  }
  return winner;
}

/** Keeps the best few states of a number, and always the latest. */
function keep(byNumber: Map<number, State[]>, state: State): void {
  const list = byNumber.get(state.start.number) ?? [];
  list.push(state);
  if (list.length > KEPT) {
    const latest = list.slice(-1);
    const rest = list.slice(0, -1).sort((a, b) => b.total - a.total);
    byNumber.set(state.start.number, [...rest.slice(0, KEPT - 1), ...latest]);
  } else byNumber.set(state.start.number, list);
}

/** Pages, and titles of chapters over the first note of each: there numbering may begin again. */
function countPages(lines: readonly SourceLine[]): number[] {
  let pages = 0;
  return lines.map((line, index) => {
    const over = lines[index - 1];
    if (line.page || (over && FIRST.test(line.text) && isChapter(over))) pages += 1;
    return pages;
  });
}

function isChapter({ text, heading, blanks }: SourceLine): boolean {
  return (
    heading !== null || (blanks > 0 && text.length < 100 && !/[.,;:]$/.test(text) && /^\p{Lu}/u.test(text))
  );
}

function toRuns(last: State): NoteRun[] {
  const runs: NoteStart[][] = [[]];
  for (let state: State | null = last; state !== null; state = state.previous) {
    runs[0]?.unshift(state.start);
    if (state.restarted && state.previous !== null) runs.unshift([]);
  }
  return runs;
}
