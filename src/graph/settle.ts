// The last step of a layout: marks and labels stand clear of each other, and now move, one at a time, to where fewer
// edges run through labels and marks. Every move keeps them clear, so the picture has no overlap at any moment.
import type { CurveStyle } from './edge-curve.ts';
import { sides, type Pose, type Seat } from './seat.ts';
import { seededRandom } from './seeded-random.ts';
import { SettlingRoom } from './settling-room.ts';

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
  const room = new SettlingRoom(seats, pairs, style);
  const random = seededRandom(4);
  const rounds = seats.length * 100;
  for (let round = 0; round < rounds; round++) {
    const index = Math.floor(random() * seats.length);
    const seat = seats[index];
    if (!seat) continue;
    const heat = 2.5 * (1 - round / rounds) ** 2;
    room.tryMove(index, proposal(seat, random, heat), heat * -Math.log(1 - random()));
  }
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
