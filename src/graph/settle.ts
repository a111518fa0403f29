// The last step of a layout: marks and labels stand clear of each other, and now move, one at a time, to where fewer
// edges run through labels and marks. Every move keeps them clear, so the picture has no overlap at any moment.
import { boxesOverlap, type Box } from './boxes.ts';
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

/** What a place costs: edges through a label, arrowheads under it, edges through a mark, distance from the wish, a side other than right. */
const costs = {
  throughLabel: 1,
  headUnderLabel: 3,
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

/** The points of an edge, x and y in turn, with the boxes round all of them and round each stretch: most questions end there. */
interface Course {
  readonly points: Float64Array;
  readonly reach: Box;
  readonly stretches: readonly Box[];
}

/** The seats with their boxes and the courses of their edges, kept up to date move by move; both go by number. */
class Room {
  readonly #seats: readonly Seat[];
  readonly #discs: Box[] = [];
  readonly #labels: Box[] = [];
  readonly #ends: readonly (readonly [number, number])[];
  readonly #edgesOf: readonly (readonly number[])[];
  readonly #courses: Course[];
  readonly #style: CurveStyle;

  constructor(seats: readonly Seat[], pairs: readonly (readonly [string, string])[], style: CurveStyle) {
    this.#style = style;
    this.#seats = seats;
    const numbers = new Map(seats.map((seat, number) => [seat.mark.id, number]));
    this.#ends = pairs.flatMap(([a, b]) => {
      const [source, target] = [numbers.get(a), numbers.get(b)];
      return source === undefined || target === undefined || a === b ? [] : [[source, target] as const];
    });
    const edgesOf: number[][] = seats.map(() => []);
    this.#ends.forEach((ends, edge) => {
      for (const end of ends) edgesOf[end]?.push(edge);
    });
    this.#edgesOf = edgesOf;
    seats.forEach((seat, number) => {
      this.#put(number, placeBoxes(seat.mark, seat.x, seat.y, seat.side));
    });
    this.#courses = this.#ends.map((_, edge) => this.#draw(edge));
  }

  /** Moves a seat when its boxes stay clear and the cost does not rise by more than `allowance`. */
  tryMove(moved: number, pose: Pose, allowance: number): void {
    const seat = this.#seats[moved];
    if (!seat) return;
    const boxes = placeBoxes(seat.mark, pose.x, pose.y, pose.side);
    if (!isInside(boxes, seat.bounds) || !this.#isFree(boxes, moved)) return;
    const before = this.#costOf(moved, seat);
    const old = { x: seat.x, y: seat.y, side: seat.side };
    const oldBoxes = [this.#discs[moved] ?? nowhere, this.#labels[moved] ?? nowhere];
    const edges = this.#edgesOf[moved] ?? [];
    const oldCourses = edges.map((edge) => this.#courses[edge]);
    Object.assign(seat, pose);
    this.#put(moved, boxes);
    for (const edge of edges) this.#courses[edge] = this.#draw(edge);
    if (this.#costOf(moved, seat) - before <= allowance) return;
    Object.assign(seat, old);
    this.#put(moved, oldBoxes);
    oldCourses.forEach((course, index) => {
      const edge = edges[index];
      if (course && edge !== undefined) this.#courses[edge] = course;
    });
  }

  #isFree(boxes: readonly Box[], moved: number): boolean {
    for (const box of boxes)
      for (let other = 0; other < this.#seats.length; other++)
        if (
          other !== moved &&
          (boxesOverlap(this.#discs[other] ?? nowhere, box) ||
            boxesOverlap(this.#labels[other] ?? nowhere, box))
        )
          return false;
    return true;
  }

  #put(number: number, [disc = nowhere, label = nowhere]: readonly Box[]): void {
    this.#discs[number] = disc;
    this.#labels[number] = label;
  }

  #draw(edge: number): Course {
    const [a, b] = this.#ends[edge] ?? [-1, -1];
    const [source, target] = [this.#seats[a], this.#seats[b]];
    if (!source || !target) throw new Error(`Edge ${edge} has no seats ${a} and ${b}.`);
    const start = { x: source.x, y: source.y, r: source.mark.r };
    const end = { x: target.x, y: target.y, r: target.mark.r };
    const points = sampleCurve(edgeCurve(start, end, this.#style), 9);
    const stretches: Box[] = [];
    for (let from = 0; from < points.length; from += stretch)
      stretches.push(reachOf(points, from, from + stretch));
    return { points, reach: joinBoxes(stretches), stretches };
  }

  #costOf(moved: number, seat: Seat): number {
    const label = this.#labels[moved] ?? nowhere;
    const disc = this.#discs[moved] ?? nowhere;
    let cost =
      costs.side[seat.side] + (Math.abs(seat.y - seat.wishY) + Math.abs(seat.x - seat.wishX)) * costs.away;
    this.#courses.forEach((course, edge) => {
      cost += hidingCost(course, label);
      if (crosses(course, disc) && !this.#ends[edge]?.includes(moved)) cost += costs.throughMark;
    });
    for (const edge of this.#edgesOf[moved] ?? []) cost += this.#crossings(edge, moved);
    return cost;
  }

  /** What one edge runs through, its own ends' marks and the moved seat apart. */
  #crossings(edge: number, moved: number): number {
    const [ends, course] = [this.#ends[edge], this.#courses[edge]];
    let cost = 0;
    if (!course) return cost;
    for (let other = 0; other < this.#seats.length; other++) {
      if (other === moved) continue;
      cost += hidingCost(course, this.#labels[other] ?? nowhere);
      if (crosses(course, this.#discs[other] ?? nowhere) && !ends?.includes(other)) cost += costs.throughMark;
    }
    return cost;
  }
}

/** How many numbers of a course, two a point, have a box of their own. */
const stretch = 12;
/** How many of its last numbers an arrowhead takes. */
const head = 4;

/** What a label hides of an edge: an arrowhead is worth more than the same length of line, for it alone says who cites whom. */
function hidingCost(course: Course, label: Box): number {
  if (!crosses(course, label)) return 0;
  const { points } = course;
  const hidesHead = holdsPoint(label, points, points.length - head, points.length);
  return costs.throughLabel + (hidesHead ? costs.headUnderLabel : 0);
}

/** True when one of the points of a course lies in a box. */
function crosses({ points, reach, stretches }: Course, box: Box): boolean {
  if (!boxesOverlap(reach, box)) return false;
  for (let part = 0; part < stretches.length; part++)
    if (
      boxesOverlap(stretches[part] ?? nowhere, box) &&
      holdsPoint(box, points, part * stretch, (part + 1) * stretch)
    )
      return true;
  return false;
}

/** True when one of the points of a stretch lies in a box. */
function holdsPoint(
  { left, top, right, bottom }: Box,
  points: Float64Array,
  from: number,
  to: number,
): boolean {
  const end = Math.min(points.length, to);
  for (let point = from; point < end; point += 2) {
    const x = points[point] ?? 0;
    const y = points[point + 1] ?? 0;
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}

/** A seat without a label has this for one: it meets nothing. */
const nowhere: Box = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

function reachOf(points: Float64Array, from: number, to: number): Box {
  let { left, top, right, bottom } = nowhere;
  for (let point = from; point < Math.min(to, points.length); point += 2) {
    const x = points[point] ?? 0;
    const y = points[point + 1] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

function joinBoxes(boxes: readonly Box[]): Box {
  let { left, top, right, bottom } = nowhere;
  for (const box of boxes) {
    if (box.left < left) left = box.left;
    if (box.top < top) top = box.top;
    if (box.right > right) right = box.right;
    if (box.bottom > bottom) bottom = box.bottom;
  }
  return { left, top, right, bottom };
}
