// Where a label may stand beside its mark: right, left, above or below. A place gives the text's anchor and the boxes
// that mark and label take together.
import type { Box } from './boxes.ts';
import type { Level } from './arrangement.ts';
import { lineHeight, type LabelSize } from './label-size.ts';

export type Side = 'right' | 'left' | 'above' | 'below';

/** A mark with its label, measured but not yet placed. */
export interface Measured {
  readonly id: string;
  readonly r: number;
  readonly level: Level;
  readonly fontSize: number;
  /** Null for a mark that carries no label in this picture. */
  readonly label: LabelSize | null;
}

/** A label's place relative to its mark's centre: the first baseline and the anchor. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const gap = 5;
/** Air round every box, so that labels do not merely miss each other. */
const air = 1.5;

/**
 * The boxes of a mark at a point with its label on one side: the mark first, then the label.
 *
 * @example placeBoxes(measured, 100, 50, 'right') // [mark, label]
 */
export function placeBoxes(mark: Measured, x: number, y: number, side: Side): readonly Box[] {
  const reach = mark.r + air;
  const disc = {
    left: x - reach,
    top: y - reach,
    right: x + reach,
    bottom: y + reach,
  };
  if (!mark.label) return [disc];
  const { width, height } = mark.label;
  const beside = side === 'right' || side === 'left';
  const left =
    side === 'right' ? x + mark.r + gap : side === 'left' ? x - mark.r - gap - width : x - width / 2;
  const top = beside ? y - height / 2 : side === 'above' ? y - mark.r - 3 - height : y + mark.r + 3;
  return [
    disc,
    {
      left: left - air,
      top: top - air,
      right: left + width + air,
      bottom: top + height + air,
    },
  ];
}

/**
 * Where the text of a label starts, relative to its mark.
 *
 * @example labelPlace(measured, 'left').anchor // 'end'
 */
export function labelPlace(mark: Measured, side: Side): LabelPlace {
  const lines = mark.label?.lines.length ?? 1;
  const step = mark.fontSize * lineHeight;
  const centred = mark.fontSize * 0.35 - ((lines - 1) * step) / 2;
  if (side === 'right') return { dx: mark.r + gap, dy: centred, anchor: 'start' };
  if (side === 'left') return { dx: -mark.r - gap, dy: centred, anchor: 'end' };
  const below = mark.r + 3 + mark.fontSize * 0.95;
  const above = -mark.r - 3 - mark.fontSize * 0.25 - (lines - 1) * step;
  return { dx: 0, dy: side === 'above' ? above : below, anchor: 'middle' };
}
