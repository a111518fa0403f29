// A mark in its place with the room round it: what the first places are given as, and what settling moves.
import type { Box } from './boxes.ts';
import type { Measured, Side } from './label-place.ts';

/** Where a mark may stand, and where its label beside it. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

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

/** The sides of a mark at which its label may stand, the best first. */
export const sides: readonly Side[] = ['right', 'left', 'above', 'below'];
