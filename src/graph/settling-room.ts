// The room in which marks settle: what every place in it costs, kept by edge and seat, so that a move asks only about what
// moves.
import { boxesOverlap, isInside, type Box } from './boxes.ts';
import { edgeCurve, sampleCurve, type CurveStyle } from './edge-curve.ts';
import { placeBoxes } from './label-place.ts';
import type { Pose, Seat } from './seat.ts';

/** What a place costs: edges through a label, arrowheads under it, edges through a mark, distance from the wish, a side other than right. */
const costs = {
  throughLabel: 1,
  headUnderLabel: 3,
  throughMark: 1.6,
  away: 0.03,
  side: { right: 0, left: 0.6, above: 1.6, below: 1.6 },
} as const;

/** A seat's boxes: the mark's, the label's, and the one round both, at which most questions end. */
interface Boxes {
  readonly disc: Box;
  readonly label: Box;
  readonly both: Box;
}

/** The points of an edge, x and y in turn, with the boxes round all of them and round each stretch: most questions end there. */
interface Course {
  readonly points: Float64Array;
  readonly reach: Box;
  readonly stretches: readonly Box[];
}

/** The seats with their boxes and the courses of their edges, kept up to date move by move; both go by number. */
export class SettlingRoom {
  readonly #seats: readonly Seat[];
  readonly #boxes: Boxes[];
  readonly #ends: readonly (readonly [number, number])[];
  readonly #edgesOf: readonly (readonly number[])[];
  readonly #courses: Course[];
  readonly #style: CurveStyle;
  /** What each seat's boxes hide of each edge: a row of seats for every edge. */
  readonly #hidden: Float64Array;
  /** The same for the seat and the edges of the move that is being tried. */
  readonly #column: Float64Array;

  /** @param pairs the edges, as pairs of mark ids */
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
    this.#boxes = seats.map((seat) => boxesAt(seat, seat));
    this.#courses = this.#ends.map((_, edge) => this.#draw(edge));
    this.#column = new Float64Array(this.#ends.length);
    this.#hidden = new Float64Array(this.#ends.length * seats.length);
    this.#courses.forEach((course, edge) => {
      this.#hidden.set(this.#rowOf(edge, course, Number.POSITIVE_INFINITY) ?? [], edge * seats.length);
    });
  }

  /** Moves a seat when its boxes stay clear and the cost does not rise by more than `allowance`. */
  tryMove(moved: number, pose: Pose, allowance: number): void {
    const seat = this.#seats[moved];
    if (!seat || (pose.x === seat.x && pose.y === seat.y && pose.side === seat.side)) return;
    const boxes = boxesAt(seat, pose);
    if (!isInside([boxes.both], seat.bounds) || !this.#isFree(boxes, moved)) return;
    // Costs are never below nothing: what is over the most already need not be added up.
    const most = this.#costOf(moved) + allowance;
    let cost = placeCost(seat, pose);
    for (let edge = 0; edge < this.#courses.length; edge++) {
      const course = this.#courses[edge];
      if (!course || this.#ends[edge]?.includes(moved)) continue;
      const hidden = hidingCost(course, boxes, false);
      this.#column[edge] = hidden;
      cost += hidden;
      if (cost > most) return;
    }
    const old = this.#boxes[moved];
    this.#boxes[moved] = boxes;
    const drawn: { readonly edge: number; readonly course: Course; readonly row: Float64Array }[] = [];
    for (const edge of this.#edgesOf[moved] ?? []) {
      const course = this.#draw(edge, moved, pose);
      const row = this.#rowOf(edge, course, most - cost);
      if (row === null) {
        if (old) this.#boxes[moved] = old;
        return;
      }
      for (const hidden of row) cost += hidden;
      drawn.push({ edge, course, row });
    }
    const width = this.#seats.length;
    for (let edge = 0; edge < this.#courses.length; edge++)
      this.#hidden[edge * width + moved] = this.#column[edge] ?? 0;
    for (const { edge, course, row } of drawn) {
      this.#courses[edge] = course;
      this.#hidden.set(row, edge * width);
    }
    Object.assign(seat, pose);
  }

  #isFree({ disc, label, both }: Boxes, moved: number): boolean {
    for (let number = 0; number < this.#boxes.length; number++) {
      const other = this.#boxes[number];
      if (!other || number === moved || !boxesOverlap(other.both, both)) continue;
      if (boxesOverlap(other.disc, disc) || boxesOverlap(other.label, disc)) return false;
      if (boxesOverlap(other.disc, label) || boxesOverlap(other.label, label)) return false;
    }
    return true;
  }

  /** The course of an edge, where a move is tried with one of its ends where that would bring it. */
  #draw(edge: number, moved?: number, to?: Pose): Course {
    const [from, into] = (this.#ends[edge] ?? []).map((number) => {
      const seat = this.#seats[number];
      if (!seat) throw new Error(`Edge ${edge} has no seat ${number}.`);
      const { x, y } = (number === moved ? to : null) ?? seat;
      return { x, y, r: seat.mark.r };
    });
    if (!from || !into) throw new Error(`There is no edge ${edge}.`);
    const points = sampleCurve(edgeCurve(from, into, this.#style), 9);
    const stretches: Box[] = [];
    for (let start = 0; start < points.length; start += stretch)
      stretches.push(reachOf(points, start, start + stretch));
    return { points, reach: joinBoxes(stretches), stretches };
  }

  /** What each seat hides of an edge, its own ends' marks apart; null when all of them hide more than `most`. */
  #rowOf(edge: number, course: Course, most: number): Float64Array | null {
    const row = new Float64Array(this.#seats.length);
    const [source, target] = this.#ends[edge] ?? [-1, -1];
    let sum = 0;
    for (let number = 0; number < row.length; number++) {
      const boxes = this.#boxes[number];
      if (!boxes) continue;
      const hidden = hidingCost(course, boxes, number === source || number === target);
      row[number] = hidden;
      sum += hidden;
      if (sum > most) return null;
    }
    return row;
  }

  /** What a seat costs where it stands: its place, what it hides of others' edges, what lies on its own. */
  #costOf(number: number): number {
    const seat = this.#seats[number];
    if (!seat) return 0;
    const width = this.#seats.length;
    const edges = this.#edgesOf[number] ?? [];
    let cost = placeCost(seat, seat);
    for (let at = number; at < this.#hidden.length; at += width) cost += this.#hidden[at] ?? 0;
    for (const edge of edges)
      for (let at = edge * width; at < (edge + 1) * width; at++)
        if (at % width !== number) cost += this.#hidden[at] ?? 0;
    return cost;
  }
}

function boxesAt({ mark }: Seat, { x, y, side }: Pose): Boxes {
  const [disc = nowhere, label = nowhere] = placeBoxes(mark, x, y, side);
  return { disc, label, both: joinBoxes([disc, label]) };
}

function placeCost({ wishX, wishY }: Seat, { x, y, side }: Pose): number {
  return costs.side[side] + (Math.abs(y - wishY) + Math.abs(x - wishX)) * costs.away;
}

/** How many numbers of a course, two a point, have a box of their own. */
const stretch = 12;
/** How many of its last numbers an arrowhead takes. */
const head = 4;

/**
 * What a mark, unless the edge ends there, and its label hide of an edge. An arrowhead is worth more than the same length
 * of line, for it alone says who cites whom.
 */
function hidingCost(course: Course, { disc, label, both }: Boxes, isEnd: boolean): number {
  if (!boxesOverlap(course.reach, both)) return 0;
  let cost = !isEnd && crosses(course, disc) ? costs.throughMark : 0;
  if (crosses(course, label)) {
    const { points } = course;
    const hidesHead = holdsPoint(label, points, points.length - head, points.length);
    cost += costs.throughLabel + (hidesHead ? costs.headUnderLabel : 0);
  }
  return cost;
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
