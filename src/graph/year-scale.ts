// Years across: a scale that gives a year room for the documents in it, so that crowded years spread and empty decades
// shrink, and the ticks that say so honestly.

/** Years with their places: `start(y)` and `end(y)` bound a year's band in scene units. */
export interface YearScale {
  readonly first: number;
  readonly last: number;
  start(year: number): number;
  end(year: number): number;
}

/** What an empty year is worth beside a year with one document: enough to see that time passes. */
const emptyYear = 0.3;
const perDocument = 1;

/**
 * A scale over the years of the documents.
 *
 * @example yearScale([1945, 1945, 2020], 0, 1000).start(1945) // 0
 */
export function yearScale(years: readonly number[], left: number, right: number): YearScale {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const starts: number[] = [];
  let sum = 0;
  for (let year = first; year <= last; year++) {
    starts.push(sum);
    const count = counts.get(year) ?? 0;
    sum += emptyYear + perDocument * count ** 0.85;
  }
  starts.push(sum);
  const unit = (right - left) / sum;
  const at = (year: number): number =>
    left + unit * (starts[Math.max(0, Math.min(year - first, starts.length - 1))] ?? 0);
  return { first, last, start: at, end: (year) => at(year + 1) };
}

/** A year written on the axis. */
export interface Tick {
  readonly x: number;
  /** Only where years run downwards: the baseline's middle. */
  readonly y?: number;
  readonly label: string;
}

/**
 * The years to write on the axis: the ends, then round years where there is room.
 *
 * @example yearTicks(yearScale([1945, 2020], 0, 1000), 44).map((tick) => tick.label) // ['1945', '1950', …]
 */
export function yearTicks(scale: YearScale, apart: number): readonly Tick[] {
  const middle = (year: number): number => (scale.start(year) + scale.end(year)) / 2;
  const chosen: number[] = [];
  const candidates = [scale.first, scale.last];
  for (const step of [10, 5, 1])
    for (let year = scale.first; year <= scale.last; year++) if (year % step === 0) candidates.push(year);
  for (const year of candidates)
    if (chosen.every((other) => Math.abs(middle(other) - middle(year)) >= apart)) chosen.push(year);
  return chosen.sort((a, b) => a - b).map((year) => ({ x: middle(year), label: String(year) }));
}
