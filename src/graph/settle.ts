// The last step of a layout: marks and labels stand clear of each other, and now move, one at a time, to where fewer
// edges run through labels and marks. Every move keeps them clear, so the picture has no overlap at any moment.
import { BoxIndex, type Box } from './boxes.ts';
import { edgeCurve, sampleCurve, type CurveStyle } from './edge-curve.ts';
import { placeBoxes, type Measured, type Side } from './label-place.ts';
import { seededRandom } from './seeded-random.ts';

/** A mark placed, with the room in which it may move. */
export interface Seat {
  readonly mark: Measured;
  /** Where the forces want it. */
  readonly wishX: number;
  readonly wishY: number;
  /** How far it may leave its wish sideways; 0 keeps its place in time. */
  readonly freeX: number;
  /** The box that mark and label must not leave. */
  readonly bounds: Box;
  x: number;
  y: number;
  side: Side;
}

export const sides: readonly Side[] = ['right', 'left', 'above', 'below'];

/** What a place costs: edges through a label, edges through a mark, distance from the wish, a side other than right. */
const costs = {
  throughLabel: 1,
  throughMark: 1.6,
  away: 0.03,
  side: { right: 0, left: 0.6, above: 1.6, below: 1.6 },
} as const;
/** Above this many marks the search would take longer than a build should; the first places stand. */
const mostMarks = 220;

type Point = readonly [number, number];

/**
 * Improves the places of clear-standing marks and labels in place, the same way in every run.
 *
 * @param pairs the edges, as pairs of mark ids
 * @example settle(seats, pairs, 'bow'); // seats now stand where fewer edges cross labels
 */
export function settle(
  seats: readonly Seat[],
  pairs: readonly (readonly [string, string])[],
  style: CurveStyle,
): void {
  if (seats.length === 0 || seats.length > mostMarks) return;
  const room = new Room(seats, pairs, style);
  const random = seededRandom(4);
  const rounds = seats.length * 130;
  for (let round = 0; round < rounds; round++) {
    const seat = seats[Math.floor(random() * seats.length)];
    if (!seat) continue;
    const heat = 2.5 * (1 - round / rounds) ** 2;
    room.tryMove(seat, proposal(seat, random, heat), heat * -Math.log(1 - random()));
  }
}

interface Pose {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

function proposal(seat: Seat, random: () => number, heat: number): Pose {
  const reach = 14 + heat * 30;
  const x =
    seat.freeX > 0 && random() < 0.6
      ? clampTo(seat.x + (random() - 0.5) * reach, seat.wishX, seat.freeX)
      : seat.x;
  const y = random() < 0.7 ? seat.y + (random() - 0.5) * 2 * reach : seat.y;
  const side = random() < 0.4 ? (sides[Math.floor(random() * sides.length)] ?? seat.side) : seat.side;
  return { x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2, side };
}

function clampTo(value: number, middle: number, reach: number): number {
  return Math.max(middle - reach, Math.min(middle + reach, value));
}

/** True when every box lies within the bounds. */
export function isInside(boxes: readonly Box[], bounds: Box): boolean {
  return boxes.every(
    (box) =>
      box.left >= bounds.left &&
      box.right <= bounds.right &&
      box.top >= bounds.top &&
      box.bottom <= bounds.bottom,
  );
}

/** The seats with their boxes and the points of their edges, kept up to date move by move. */
class Room {
  readonly #seats: ReadonlyMap<string, Seat>;
  readonly #index = new BoxIndex();
  readonly #pairs: readonly (readonly [string, string])[];
  readonly #pairsOf = new Map<string, number[]>();
  readonly #traces: Trace[];
  readonly #style: CurveStyle;

  constructor(seats: readonly Seat[], pairs: readonly (readonly [string, string])[], style: CurveStyle) {
    this.#style = style;
    this.#seats = new Map(seats.map((seat) => [seat.mark.id, seat]));
    this.#pairs = pairs.filter(([a, b]) => a !== b && this.#seats.has(a) && this.#seats.has(b));
    for (const seat of seats) this.#index.set(seat.mark.id, placeBoxes(seat.mark, seat.x, seat.y, seat.side));
    this.#pairs.forEach(([a, b], index) => {
      for (const id of [a, b]) this.#pairsOf.set(id, [...(this.#pairsOf.get(id) ?? []), index]);
    });
    this.#traces = this.#pairs.map((_, index) => this.#trace(index));
  }

  /** Moves a seat when its boxes stay clear and the cost does not rise by more than `allowance`. */
  tryMove(seat: Seat, pose: Pose, allowance: number): void {
    const id = seat.mark.id;
    const boxes = placeBoxes(seat.mark, pose.x, pose.y, pose.side);
    if (!isInside(boxes, seat.bounds) || !this.#index.isFree(boxes, id)) return;
    const before = this.#costOf(seat);
    const old: Pose = { x: seat.x, y: seat.y, side: seat.side };
    this.#put(seat, pose);
    if (this.#costOf(seat) - before > allowance) this.#put(seat, old);
  }

  #put(seat: Seat, pose: Pose): void {
    Object.assign(seat, pose);
    this.#index.set(seat.mark.id, placeBoxes(seat.mark, pose.x, pose.y, pose.side));
    for (const index of this.#pairsOf.get(seat.mark.id) ?? []) this.#traces[index] = this.#trace(index);
  }

  #trace(index: number): Trace {
    const [a, b] = this.#pairs[index] ?? ['', ''];
    const [source, target] = [this.#seats.get(a), this.#seats.get(b)];
    if (!source || !target) throw new Error(`An edge between ${a} and ${b} has no seats.`);
    const start = { x: source.x, y: source.y, r: source.mark.r };
    const end = { x: target.x, y: target.y, r: target.mark.r };
    return toTrace(sampleCurve(edgeCurve(start, end, this.#style), 9));
  }

  #costOf(seat: Seat): number {
    const id = seat.mark.id;
    const [disc, label] = this.#index.of(id);
    const mine = new Set(this.#pairsOf.get(id) ?? []);
    let cost =
      costs.side[seat.side] + (Math.abs(seat.y - seat.wishY) + Math.abs(seat.x - seat.wishX)) * costs.away;
    this.#traces.forEach((trace, index) => {
      if (label && crosses(trace, label)) cost += costs.throughLabel;
      if (disc && !mine.has(index) && crosses(trace, disc)) cost += costs.throughMark;
    });
    for (const index of mine) cost += this.#crossings(index, id);
    return cost;
  }

  /** What one edge runs through, its own ends' boxes apart. */
  #crossings(index: number, moved: string): number {
    const pair = this.#pairs[index] ?? ['', ''];
    const trace = this.#traces[index];
    if (!trace) return 0;
    let cost = 0;
    for (const seat of this.#seats.values()) {
      if (seat.mark.id === moved) continue;
      const [disc, label] = this.#index.of(seat.mark.id);
      if (label && crosses(trace, label)) cost += costs.throughLabel;
      if (disc && !pair.includes(seat.mark.id) && crosses(trace, disc)) cost += costs.throughMark;
    }
    return cost;
  }
}

/** The points of an edge with the box that holds them: most questions end at the box. */
interface Trace {
  readonly points: readonly Point[];
  readonly box: Box;
}

function toTrace(points: readonly Point[]): Trace {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  return { points, box };
}

function crosses({ points, box: reach }: Trace, box: Box): boolean {
  if (
    reach.left >= box.right ||
    reach.right <= box.left ||
    reach.top >= box.bottom ||
    reach.bottom <= box.top
  )
    return false;
  for (const [x, y] of points)
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  return false;
}
