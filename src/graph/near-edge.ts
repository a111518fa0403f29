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
    for (let at = 2; at < points.length; at += 2) {
      const distance = distanceToSegment(x, y, points.subarray(at - 2, at + 2));
      if (distance < nearest) [nearest, best] = [distance, id];
    }
  }
  return best;
}

function distanceToSegment(x: number, y: number, segment: Float64Array): number {
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = segment;
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - fromX - t * dx, y - fromY - t * dy);
}
