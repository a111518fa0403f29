// What a reader has moved by hand: where a mark that is let go comes to rest, and the same without a drag.
import type { Arrangement, Layout } from '../arrangement.ts';
import { findMove, moveFreedom, movePlaces, type Move } from '../move-places.ts';
import type { View } from '../view-state.ts';

/** How far one press of a key or a button moves a mark, in units of the scene. */
const step = 12;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The moves of a view with one mark let go at a point. */
export interface Dropped {
  readonly moved: readonly Move[];
  readonly x: number;
  readonly y: number;
}

/**
 * Lets a mark go at a point of a layout, as far as its place lets it.
 *
 * @example dropMark(layout, view.moved, 'drd', 500, 300) // { moved: [['drd', 0, 42]], x: 480, y: 300 }
 */
export function dropMark(layout: Layout, moved: readonly Move[], id: string, x: number, y: number): Dropped {
  const move = findMove(layout, id, x, y);
  const next = [...moved.filter(([other]) => other !== id), ...(move ? [move] : [])];
  const place = movePlaces(layout, next).places.get(id);
  return { moved: next, x: place?.x ?? x, y: place?.y ?? y };
}

/**
 * Moves a mark one step by an arrow key; null where it cannot go that way.
 *
 * @example nudgeMark(layout, view.moved, 'drd', 'ArrowDown')?.moved // [['drd', 0, 12]]
 */
export function nudgeMark(layout: Layout, moved: readonly Move[], id: string, key: string): Dropped | null {
  const [dx, dy] = arrows[key] ?? [0, 0];
  const free = moveFreedom(layout);
  const place = movePlaces(layout, moved).places.get(id);
  if (!place || (dx !== 0 && !free.across) || (dy !== 0 && !free.down)) return null;
  const dropped = dropMark(layout, moved, id, place.x + dx, place.y + dy);
  return dropped.x === place.x && dropped.y === place.y ? null : dropped;
}

/** Each arrangement keeps its own moves: back in one, they are as they were left. */
export class KeptMoves {
  readonly #kept = new Map<Arrangement, readonly Move[]>();

  /** The moves after a change of the view. */
  after(before: View, change: Partial<View>): readonly Move[] {
    if (change.moved) {
      // A reset names the arrangement too, and means both.
      if (change.arrangement) this.#kept.clear();
      return change.moved;
    }
    const { arrangement = before.arrangement } = change;
    if (arrangement === before.arrangement) return before.moved;
    this.#kept.set(before.arrangement, before.moved);
    return this.#kept.get(arrangement) ?? [];
  }
}
