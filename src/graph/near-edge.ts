// Which edge a pointer means: lines are thin, so the nearest within a few units is taken.
import { edgeCurve, sampleCurve, type CurveStyle, type Disc } from './edge-curve.ts';

/** An edge by its ends, as they stand. */
export interface NearbyEdge {
  readonly id: string;
  readonly source: Disc;
  readonly target: Disc;
  readonly rank: number;
}

/**
 * The id of the edge nearest to a point, null when none is within `reach`.
 *
 * @example findNearEdge(edges, 120, 80, 6, 'bow') // 'recalls:crc:udhr'
 */
export function findNearEdge(
  edges: Iterable<NearbyEdge>,
  x: number,
  y: number,
  reach: number,
  style: CurveStyle,
): string | null {
  let best: string | null = null;
  let nearest = reach;
  for (const { id, source, target, rank } of edges) {
    const points = sampleCurve(edgeCurve(source, target, style, rank), 14);
    for (let index = 1; index < points.length; index++) {
      const [a, b] = [points[index - 1], points[index]];
      if (!a || !b) continue;
      const distance = distanceToSegment(x, y, a, b);
      if (distance < nearest) [nearest, best] = [distance, id];
    }
  }
  return best;
}

function distanceToSegment(
  x: number,
  y: number,
  a: readonly [number, number],
  b: readonly [number, number],
): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}
