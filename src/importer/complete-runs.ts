// After the chain: single notes that it left out because they read like prose, at the ends of a run and in its gaps.
import type { NoteRun } from './note-chain.ts';
import type { NoteStart } from './note-starts.ts';

/** Lines that the note before may take up. */
const NEAR = 8;
/** Notes by which one may stand out of its place. */
const FAR = 3;

type Near = (start: NoteStart, neighbour: NoteStart, distance: number) => boolean;

/** Adds the notes that only their number and place show. */
export function completeRuns(
  runs: readonly NoteRun[],
  starts: readonly NoteStart[],
  calls: ReadonlyMap<number, readonly number[]>,
): NoteRun[] {
  const byNumber = new Map<number, NoteStart[]>();
  for (const start of starts) {
    const list = byNumber.get(start.number);
    if (list) list.push(start);
    else byNumber.set(start.number, [start]);
  }
  const taken = new Set(runs.flat());
  return runs.map((run, order) => {
    const limit = runs[order + 1]?.[0]?.index ?? Infinity;
    const floor = runs[order - 1]?.at(-1)?.index ?? -1;
    const near: Near = (start, neighbour, distance) =>
      start.style === neighbour.style &&
      distance > 0 &&
      distance <= NEAR &&
      (start.score > 0 || (start.score > -5 && isCalled(start, calls)));
    return extendRun(fillGaps(run, byNumber, calls, taken), byNumber, near, floor, limit);
  });
}

/** A line that starts with the missing number between its neighbours is the note, if the text calls it elsewhere. */
function fillGaps(
  run: NoteRun,
  byNumber: ReadonlyMap<number, readonly NoteStart[]>,
  calls: ReadonlyMap<number, readonly number[]>,
  taken: ReadonlySet<NoteStart>,
): NoteStart[] {
  const filled = run.flatMap((start, order) => {
    const next = run[order + 1];
    const filled = findDoubles(run[order - 1], start, next, byNumber).filter(
      (other) => other === start || !taken.has(other),
    );
    for (let number = start.number + 1; next && number < next.number; number += 1) {
      const after = filled.at(-1)?.index ?? start.index;
      const found = (byNumber.get(number) ?? []).filter(
        ({ index, style }) => style === start.style && index > after && index < next.index,
      );
      const last = found.at(-1);
      const called = (calls.get(number) ?? []).some(
        (line) => line !== last?.index && line < (last?.index ?? 0),
      );
      if (last && called) filled.push(last);
    }
    return filled;
  });
  return [...filled, ...findDisplaced(filled, byNumber, calls)].sort((one, other) => one.index - other.index);
}

/** A missing note that stands a few notes too early or too late: `5. … 7. … 6. … 8.` */
function findDisplaced(
  run: NoteRun,
  byNumber: ReadonlyMap<number, readonly NoteStart[]>,
  calls: ReadonlyMap<number, readonly number[]>,
): NoteStart[] {
  const [first] = run;
  const last = run.at(-1);
  const present = new Set(run.map(({ number }) => number));
  const displaced: NoteStart[] = [];
  for (let number = (first?.number ?? 0) + 1; first && last && number < last.number; number += 1) {
    if (present.has(number)) continue;
    const inside = (byNumber.get(number) ?? []).filter(
      (start) =>
        start.style === first.style &&
        start.index > first.index &&
        start.index < last.index &&
        (start.score > 0 || isCalled(start, calls)) &&
        Math.abs(numberBefore(run, start) - number) <= FAR,
    );
    if (inside.length === 1) displaced.push(...inside);
  }
  return displaced;
}

function numberBefore(run: NoteRun, { index }: NoteStart): number {
  return run.findLast((start) => start.index < index)?.number ?? 0;
}

/** A start with the same number once more beside it: two notes with one number, which the editor has to be told. */
function findDoubles(
  previous: NoteStart | undefined,
  start: NoteStart,
  next: NoteStart | undefined,
  byNumber: ReadonlyMap<number, readonly NoteStart[]>,
): NoteStart[] {
  return (byNumber.get(start.number) ?? []).filter(
    (other) =>
      other === start ||
      (other.style === start.style &&
        other.score > 0 &&
        Math.abs(other.index - start.index) <= NEAR / 2 &&
        other.index > (previous?.index ?? -1) &&
        other.index < (next?.index ?? Infinity)),
  );
}

/** The first and the last note of a run stand next to their neighbours. */
function extendRun(
  run: NoteRun,
  byNumber: ReadonlyMap<number, readonly NoteStart[]>,
  isNear: Near,
  floor: number,
  limit: number,
): NoteStart[] {
  const extended = [...run];
  for (;;) {
    const first = extended[0];
    const before =
      first &&
      byNumber.get(first.number - 1)?.findLast((start) => isNear(start, first, first.index - start.index));
    if (!before || before.index <= floor) break;
    extended.unshift(before);
  }
  for (;;) {
    const last = extended.at(-1);
    const after =
      last && byNumber.get(last.number + 1)?.find((start) => isNear(start, last, start.index - last.index));
    if (!after || after.index >= limit) break;
    extended.push(after);
  }
  return extended;
}

function isCalled({ number, index }: NoteStart, calls: ReadonlyMap<number, readonly number[]>): boolean {
  return (calls.get(number) ?? []).some((line) => line < index);
}
