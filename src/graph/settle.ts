// The last step of a layout: marks and labels stand clear of each other, and now move, one at a time, to where fewer
// edges run through labels and marks. Every move keeps them clear, so the picture has no overlap at any moment.
import type { Box } from './boxes.ts';
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
    const index = Math.floor(random() * seats.length);
    const seat = seats[index];
    if (!seat) continue;
    const heat = 2.5 * (1 - round / rounds) ** 2;
    room.tryMove(index, proposal(seat, random, heat), heat * -Math.log(1 - random()));
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
  for (const box of boxes)
    if (
      box.left < bounds.left ||
      box.right > bounds.right ||
      box.top < bounds.top ||
      box.bottom > bounds.bottom
    )
      return false;
  return true;
}

/**
 * The seats with their boxes and the points of their edges, kept up to date move by move. The search asks it some ten
 * thousand times, so seats and edges go by number, and what is compared most lies in flat arrays.
 */
class Room {
  readonly #seats: readonly Seat[];
  readonly #discs: Float64Array;
  readonly #labels: Float64Array;
  readonly #ends: readonly (readonly [number, number])[];
  readonly #edgesOf: readonly number[][];
  readonly #curves: Float64Array[] = [];
  /** The box round each curve, and those round its stretches: most questions end at them. */
  readonly #reaches: Float64Array;
  readonly #stretches: Float64Array[] = [];
  readonly #style: CurveStyle;

  constructor(seats: readonly Seat[], pairs: readonly (readonly [string, string])[], style: CurveStyle) {
    this.#style = style;
    this.#seats = seats;
    const numbers = new Map(seats.map((seat, number) => [seat.mark.id, number]));
    this.#ends = pairs.flatMap(([a, b]) => {
      const [source, target] = [numbers.get(a), numbers.get(b)];
      return source === undefined || target === undefined || a === b ? [] : [[source, target] as const];
    });
    this.#edgesOf = seats.map(() => []);
    this.#ends.forEach((ends, edge) => {
      for (const end of ends) this.#edgesOf[end]?.push(edge);
    });
    this.#discs = new Float64Array(seats.length * 4);
    this.#labels = new Float64Array(seats.length * 4);
    this.#reaches = new Float64Array(this.#ends.length * 4);
    seats.forEach((seat, number) => this.#place(number, placeBoxes(seat.mark, seat.x, seat.y, seat.side)));
    this.#ends.forEach((_, edge) => this.#draw(edge));
  }

  /** Moves a seat when its boxes stay clear and the cost does not rise by more than `allowance`. */
  tryMove(moved: number, pose: Pose, allowance: number): void {
    const seat = this.#seats[moved];
    if (!seat) return;
    const boxes = placeBoxes(seat.mark, pose.x, pose.y, pose.side);
    if (!isInside(boxes, seat.bounds) || !this.#isFree(boxes, moved)) return;
    const before = this.#costOf(moved, seat);
    const old: Pose = { x: seat.x, y: seat.y, side: seat.side };
    this.#put(moved, seat, pose, boxes);
    if (this.#costOf(moved, seat) - before > allowance)
      this.#put(moved, seat, old, placeBoxes(seat.mark, old.x, old.y, old.side));
  }

  #isFree(boxes: readonly Box[], moved: number): boolean {
    for (const box of boxes)
      for (let other = 0; other < this.#seats.length; other++)
        if (other !== moved && (meets(this.#discs, other, box) || meets(this.#labels, other, box)))
          return false;
    return true;
  }

  #put(moved: number, seat: Seat, pose: Pose, boxes: readonly Box[]): void {
    seat.x = pose.x;
    seat.y = pose.y;
    seat.side = pose.side;
    this.#place(moved, boxes);
    for (const edge of this.#edgesOf[moved] ?? []) this.#draw(edge);
  }

  #place(number: number, [disc = nowhere, label = nowhere]: readonly Box[]): void {
    setBox(this.#discs, number, disc);
    setBox(this.#labels, number, label);
  }

  #draw(edge: number): void {
    const [a, b] = this.#ends[edge] ?? [-1, -1];
    const [source, target] = [this.#seats[a], this.#seats[b]];
    if (!source || !target) throw new Error(`Edge ${edge} has no seats ${a} and ${b}.`);
    const start = { x: source.x, y: source.y, r: source.mark.r };
    const end = { x: target.x, y: target.y, r: target.mark.r };
    const curve = sampleCurve(edgeCurve(start, end, this.#style), 9);
    const stretches = new Float64Array(Math.ceil(curve.length / stretch) * 4);
    for (let from = 0, number = 0; from < curve.length; from += stretch, number++)
      setBox(stretches, number, reachOf(curve, from, from + stretch));
    this.#curves[edge] = curve;
    this.#stretches[edge] = stretches;
    setBox(this.#reaches, edge, reachOf(curve, 0, curve.length));
  }

  #costOf(moved: number, seat: Seat): number {
    let cost =
      costs.side[seat.side] + (Math.abs(seat.y - seat.wishY) + Math.abs(seat.x - seat.wishX)) * costs.away;
    for (let edge = 0; edge < this.#curves.length; edge++) {
      if (this.#crosses(edge, this.#labels, moved)) cost += costs.throughLabel;
      if (this.#crosses(edge, this.#discs, moved) && !this.#ends[edge]?.includes(moved))
        cost += costs.throughMark;
    }
    for (const edge of this.#edgesOf[moved] ?? []) cost += this.#crossings(edge, moved);
    return cost;
  }

  /** What one edge runs through, its own ends' marks and the moved seat apart. */
  #crossings(edge: number, moved: number): number {
    const ends = this.#ends[edge];
    let cost = 0;
    for (let other = 0; other < this.#seats.length; other++) {
      if (other === moved) continue;
      if (this.#crosses(edge, this.#labels, other)) cost += costs.throughLabel;
      if (this.#crosses(edge, this.#discs, other) && !ends?.includes(other)) cost += costs.throughMark;
    }
    return cost;
  }

  #crosses(edge: number, boxes: Float64Array, number: number): boolean {
    if (!overlap(this.#reaches, edge * 4, boxes, number * 4)) return false;
    const [curve, stretches] = [this.#curves[edge], this.#stretches[edge]];
    if (!curve || !stretches) return false;
    for (let from = 0, part = 0; from < curve.length; from += stretch, part += 4)
      if (overlap(stretches, part, boxes, number * 4) && holdsPoint(boxes, number * 4, curve, from))
        return true;
    return false;
  }
}

/** How many numbers of a curve, two a point, have a box of their own. */
const stretch = 12;

/** True when one of the points of a stretch lies in a box. */
function holdsPoint(boxes: Float64Array, box: number, curve: Float64Array, from: number): boolean {
  const left = at(boxes, box);
  const top = at(boxes, box + 1);
  const right = at(boxes, box + 2);
  const bottom = at(boxes, box + 3);
  const end = Math.min(curve.length, from + stretch);
  for (let point = from; point < end; point += 2) {
    const x = at(curve, point);
    const y = at(curve, point + 1);
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}

/** Four numbers a box: left, top, right, bottom. */
function setBox(boxes: Float64Array, number: number, box: Box): void {
  boxes[number * 4] = box.left;
  boxes[number * 4 + 1] = box.top;
  boxes[number * 4 + 2] = box.right;
  boxes[number * 4 + 3] = box.bottom;
}

/** A seat without a label has this for one: it meets nothing. */
const nowhere: Box = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

function overlap(a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  return (
    at(a, i) < at(b, j + 2) &&
    at(b, j) < at(a, i + 2) &&
    at(a, i + 1) < at(b, j + 3) &&
    at(b, j + 1) < at(a, i + 3)
  );
}

function meets(boxes: Float64Array, number: number, box: Box): boolean {
  return (
    at(boxes, number * 4) < box.right &&
    box.left < at(boxes, number * 4 + 2) &&
    at(boxes, number * 4 + 1) < box.bottom &&
    box.top < at(boxes, number * 4 + 3)
  );
}

function reachOf(curve: Float64Array, from: number, to: number): Box {
  let { left, top, right, bottom } = nowhere;
  for (let point = from; point < Math.min(to, curve.length); point += 2) {
    const x = at(curve, point);
    const y = at(curve, point + 1);
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

/** An index that is in range by construction. */
function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
