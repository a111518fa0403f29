// Marks that a reader has moved. In time a place has a meaning, its year and its lane, which a hand does not change: a
// mark moves within its lane there. By links all of the picture is free.
import type { Layout, Place } from './arrangement.ts';

/** A mark and how far it was moved from where its arrangement has it, in units of the scene. */
export type Move = readonly [id: string, dx: number, dy: number];

/** In which directions a mark may be moved in a layout. */
export interface Freedom {
  readonly across: boolean;
  readonly down: boolean;
}

/**
 * In which directions marks may be moved: in time not across the years.
 *
 * @example moveFreedom(timeLayout) // { across: false, down: true }
 */
export function moveFreedom({ arrangement, frame }: Pick<Layout, 'arrangement' | 'frame'>): Freedom {
  if (arrangement === 'force') return { across: true, down: true };
  // On a phone time runs down, one document a line: there is no room that means nothing.
  return { across: false, down: frame !== 'narrow' };
}

/**
 * Where a mark comes to rest that was let go at a point, as a move from its place; null when that is where it was.
 *
 * @example findMove(timeLayout, 'drd', 500, 300) // ['drd', 0, 42]: the year stays
 */
export function findMove(layout: Layout, id: string, x: number, y: number): Move | null {
  const place = layout.places.get(id);
  if (!place) return null;
  const moved = movedPlace(layout, place, x - place.x, y - place.y);
  const [dx, dy] = [Math.round(moved.x - place.x), Math.round(moved.y - place.y)];
  return dx === 0 && dy === 0 ? null : [id, dx, dy];
}

/**
 * A layout with some marks moved, as far as their lanes and the frame let them.
 *
 * @example movePlaces(layout, [['drd', 0, 42]]).places.get('drd')
 */
export function movePlaces(layout: Layout, moves: readonly Move[]): Layout {
  if (moves.length === 0) return layout;
  const places = new Map(layout.places);
  for (const [id, dx, dy] of moves) {
    const place = layout.places.get(id);
    if (place) places.set(id, movedPlace(layout, place, dx, dy));
  }
  return { ...layout, places };
}

function movedPlace(layout: Layout, place: Place, dx: number, dy: number): Place {
  const free = moveFreedom(layout);
  // By links only sections, notes and bodies have strips of their own, below the documents.
  const isBound = layout.arrangement === 'time' || place.y > layout.height;
  const lane = layout.lanes.find(({ top, bottom }) => isBound && place.y >= top && place.y <= bottom);
  const [top, bottom] = [lane?.top ?? 0, lane?.bottom ?? layout.height];
  const air = place.r + 2;
  return {
    ...place,
    x: free.across ? between(place.x + dx, air, layout.width - air) : place.x,
    y: free.down ? between(place.y + dy, top + air, bottom - air) : place.y,
  };
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
