// First places, heaviest documents first: each takes the free place nearest to where the forces want it. The frame grows
// downwards when it is full, so every mark and label finds room, whatever the graph.
import { isInside, type Box, type BoxIndex } from './boxes.ts';
import { placeBoxes, type Measured } from './label-place.ts';
import { sides, type Pose, type Seat } from './seat.ts';

/** A mark and where the forces want it. */
export interface Wish {
  readonly mark: Measured;
  readonly x: number;
  readonly y: number;
}

/** The room for the marks of one lane or one plane; `bottom` may be exceeded when it is full. */
export interface Ground {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How far a mark may leave its wish sideways. */
  readonly freeX: number;
}

/**
 * Seats the marks in the order given and returns them with the lowest edge that they reach.
 *
 * @example seatMarks(wishes, ground, new BoxIndex()).bottom // 412
 */
export function seatMarks(
  wishes: readonly Wish[],
  ground: Ground,
  index: BoxIndex,
): { readonly seats: Seat[]; readonly bottom: number } {
  let bottom = ground.bottom;
  const seats = wishes.map((wish) => {
    const bounds = { ...ground, bottom: Number.POSITIVE_INFINITY };
    const pose = nearestPose(wish, ground, bounds, index);
    const boxes = placeBoxes(wish.mark, pose.x, pose.y, pose.side);
    index.set(wish.mark.id, boxes);
    bottom = Math.max(bottom, ...boxes.map((box) => box.bottom));
    return {
      mark: wish.mark,
      wishX: wish.x,
      wishY: wish.y,
      freeX: ground.freeX,
      bounds,
      ...pose,
    };
  });
  return {
    seats: seats.map((seat) => ({
      ...seat,
      bounds: { ...seat.bounds, bottom },
    })),
    bottom,
  };
}

const stepY = 6;
const stepX = 12;

function nearestPose(wish: Wish, ground: Ground, bounds: Box, index: BoxIndex): Pose {
  const height = ground.bottom - ground.top;
  const bare = { ...wish.mark, label: null };
  const best: { pose: Pose | null; cost: number } = { pose: null, cost: Number.POSITIVE_INFINITY };
  const tryPoint = (x: number, y: number, away: number): void => {
    const least = away + (y > ground.bottom - wish.mark.r ? height : 0);
    // Where the mark alone has no room no label helps.
    if (least >= best.cost || !fits(placeBoxes(bare, x, y, 'right'))) return;
    for (const [rank, side] of sides.entries()) {
      const cost = least + rank * 3;
      if (cost >= best.cost) return;
      if (!fits(placeBoxes(wish.mark, x, y, side))) continue;
      best.pose = { x, y, side };
      best.cost = cost;
    }
  };
  const fits = (boxes: readonly Box[]): boolean =>
    isInside(boxes, bounds) && index.isFree(boxes, wish.mark.id);
  for (let reach = 0; reach < 4000; reach += stepY) {
    // Leaving the ground costs more than going anywhere in it, so it is left only when it is full.
    if (reach > best.cost) break;
    for (const y of reach === 0 ? [wish.y] : [wish.y - reach, wish.y + reach])
      for (let aside = 0; aside <= ground.freeX && reach + aside < best.cost; aside += stepX)
        for (const x of aside === 0 ? [wish.x] : [wish.x - aside, wish.x + aside])
          tryPoint(x, y, reach + aside);
  }
  return (
    best.pose ?? {
      x: Math.max(ground.left + 20, Math.min(ground.right - 20, wish.x)),
      y: ground.bottom + 40,
      side: 'below',
    }
  );
}
