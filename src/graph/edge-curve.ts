// The curve of an edge from the citing mark to the cited one, the same at build time and while a reader drags. Curves
// turn one way only, so two edges between the same marks in opposite directions part.
import { writeNumbers } from './write-numbers.ts';

/** A mark as edges see it: a disc. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A cubic curve and the direction in which it arrives, in radians. */
export interface EdgeCurve {
  readonly points: readonly [number, number, number, number, number, number, number, number];
  readonly angle: number;
  /** The one middle point of a curve that is quadratic, which is shorter to write. */
  readonly middle?: readonly [x: number, y: number];
}

/** `bow` curves for a plane, `arc` for marks that stand in one column. */
export type CurveStyle = 'bow' | 'arc';

/** The room between an arrow's tip and the mark it points at. */
const tipGap = 2.5;

/**
 * The curve of one edge. `rank` counts parallel edges from 0 and bends each more than the one before.
 *
 * @example edgeCurve({ x: 100, y: 0, r: 5 }, { x: 0, y: 0, r: 5 }, 'bow').points[0] // 94.8…: it leaves the mark's rim
 */
export function edgeCurve(source: Disc, target: Disc, style: CurveStyle, rank = 0): EdgeCurve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  if (length < 1) return loop(source, rank);
  return style === 'arc' && Math.abs(dx) < 40 ? arc(source, target, rank) : bow(source, target, rank);
}

function bow(source: Disc, target: Disc, rank: number): EdgeCurve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  const bend =
    Math.min(0.11 + rank * 0.13, 0.5) *
    length *
    (length > 500 ? 500 / length + (1 - 500 / length) * 0.45 : 1);
  const cx = (source.x + target.x) / 2 + (-dy / length) * bend;
  const cy = (source.y + target.y) / 2 + (dx / length) * bend;
  const [sx, sy] = rim(source, cx, cy, 1);
  const [tx, ty] = rim(target, cx, cy, tipGap);
  return {
    points: [
      sx,
      sy,
      sx + ((cx - sx) * 2) / 3,
      sy + ((cy - sy) * 2) / 3,
      tx + ((cx - tx) * 2) / 3,
      ty + ((cy - ty) * 2) / 3,
      tx,
      ty,
    ],
    angle: Math.atan2(ty - cy, tx - cx),
    middle: [cx, cy],
  };
}

/** A half ellipse to the left of a column of marks. */
function arc(source: Disc, target: Disc, rank: number): EdgeCurve {
  const span = Math.abs(target.y - source.y);
  const reach = Math.min(104, 4.6 * span ** 0.42) + rank * 8;
  const sx = source.x - source.r - 1;
  const tx = target.x - target.r - tipGap;
  const sign = Math.sign(source.y - target.y);
  const sy = source.y - sign * Math.min(source.r * 0.4, 3);
  const ty = target.y + sign * Math.min(target.r * 0.4, 4);
  return { points: [sx, sy, sx - reach, sy, tx - reach, ty, tx, ty], angle: 0 };
}

/** A document that cites itself: a small loop over its mark. */
function loop({ x, y, r }: Disc, rank: number): EdgeCurve {
  const out = r + 16 + rank * 7;
  const side = r * 0.7;
  const points = [
    x - side,
    y - side,
    x - out,
    y - out - 6,
    x + out,
    y - out - 6,
    x + side + 1,
    y - side - 2,
  ] as const;
  return {
    points: [...points],
    angle: Math.atan2(points[7] - points[5], points[6] - points[4]),
  };
}

function rim(disc: Disc, towardX: number, towardY: number, gap: number): readonly [number, number] {
  const dx = towardX - disc.x;
  const dy = towardY - disc.y;
  const length = Math.hypot(dx, dy) || 1;
  const reach = Math.min(disc.r + gap, length);
  return [disc.x + (dx / length) * reach, disc.y + (dy / length) * reach];
}

/**
 * The curve as an SVG path. Where it may, it starts at the centre of the citing mark, which lies over it: what leaves
 * one mark is then written alike. What bends it is told in whole units, which moves it by a quarter of one at most.
 *
 * @example curvePath(curve, source) // 'M100 0Q50-11 7.3-1.6'
 */
export function curvePath({ points, middle }: EdgeCurve, source: Disc): string {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = points;
  const bends = (middle ?? [x1, y1, x2, y2]).map(Math.round);
  const start = middle ? writeNumbers(source.x, source.y) : writeNumbers(x0, y0);
  return `M${start}${middle ? 'Q' : 'C'}${writeNumbers(...bends, x3, y3)}`;
}

/**
 * Points along the curve, one about every `step` units: for questions of what lies near it.
 *
 * @returns x and y in turn: `[x0, y0, x1, y1, …]`
 * @example sampleCurve(curve, 12).length // 26: a dozen steps for an edge 150 units long
 */
export function sampleCurve({ points }: EdgeCurve, step: number): Float64Array {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = points;
  const length = Math.hypot(x1 - x0, y1 - y0) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x3 - x2, y3 - y2);
  const count = Math.max(2, Math.min(120, Math.ceil(length / step)));
  const weights = (bernstein[count] ??= weigh(count));
  const sampled = new Float64Array((count + 1) * 2);
  for (let index = 0; index <= count; index++) {
    const at = index * 4;
    const a = weights[at] ?? 0;
    const b = weights[at + 1] ?? 0;
    const c = weights[at + 2] ?? 0;
    const d = weights[at + 3] ?? 0;
    sampled[index * 2] = a * x0 + b * x1 + c * x2 + d * x3;
    sampled[index * 2 + 1] = a * y0 + b * y1 + c * y2 + d * y3;
  }
  return sampled;
}

/** By number of steps: how much each of the four points of a curve counts at each step. A layout asks a million times. */
const bernstein: Float64Array[] = [];

function weigh(count: number): Float64Array {
  const weights = new Float64Array((count + 1) * 4);
  for (let index = 0; index <= count; index++) {
    const t = index / count;
    const u = 1 - t;
    weights.set([u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t], index * 4);
  }
  return weights;
}

/**
 * The arrowhead at a curve's end: a filled triangle, an open one, or a ring, as an SVG path from its tip. It turns in
 * steps of five degrees, which nobody sees and which make many heads alike.
 *
 * @example arrowHead(curve, 'solid') // 'M7.3-1.6l7.2-1.1-2 4.9z'
 */
export function arrowHead({ points, angle }: EdgeCurve, head: 'solid' | 'open' | 'ring'): string {
  const turn = Math.round(angle / step) * step;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const by = (along: number, across: number): readonly [number, number] => [
    cos * along - sin * across,
    sin * along + cos * across,
  ];
  const tip = `M${writeNumbers(points[6], points[7])}`;
  if (head === 'ring') {
    const [x, y] = by(-5, 0);
    return `${tip}a2.5 2.5 0 1 1 ${writeNumbers(x, y)}a2.5 2.5 0 1 1 ${writeNumbers(-x, -y)}z`;
  }
  return head === 'solid'
    ? `${tip}l${writeNumbers(...by(-7, 2.7), ...by(0, -5.4))}z`
    : `${tip}m${writeNumbers(...by(-6, 3), ...by(6, -3), ...by(-6, -3))}`;
}

/** Five degrees, in radians. */
const step = Math.PI / 36;
