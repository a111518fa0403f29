// Who stands where: an index of rectangles that answers whether a new one would touch another. Layout asks it before it
// puts a mark or a label anywhere, which is why no two of them overlap.

/** A rectangle in scene units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** True when two rectangles share an area; touching edges do not count. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True when every box lies within the bounds. */
export function isInside(boxes: readonly Box[], bounds: Box): boolean {
  for (const box of boxes)
    if (
      box.left < bounds.left ||
      box.right > bounds.right ||
      box.top < bounds.top ||
      box.bottom > bounds.bottom
    )
      return false;
  return true;
}

interface Placed {
  readonly owner: string;
  readonly box: Box;
}

/** The boxes of placed things, by owner, in a grid of cells for quick questions. */
export class BoxIndex {
  readonly #cell: number;
  readonly #cells = new Map<number, Placed[]>();
  readonly #boxes = new Map<string, readonly Box[]>();

  /** @param cell the side of a grid cell, about the size of a label */
  constructor(cell = 64) {
    this.#cell = cell;
  }

  /** Puts an owner's boxes in place of those it had. */
  set(owner: string, boxes: readonly Box[]): void {
    this.remove(owner);
    this.#boxes.set(owner, boxes);
    for (const box of boxes)
      for (const key of this.#keys(box)) {
        const cell = this.#cells.get(key);
        if (cell) cell.push({ owner, box });
        else this.#cells.set(key, [{ owner, box }]);
      }
  }

  /** Takes an owner's boxes away. */
  remove(owner: string): void {
    const boxes = this.#boxes.get(owner);
    if (!boxes) return;
    for (const box of boxes)
      for (const key of this.#keys(box)) {
        const cell = this.#cells.get(key) ?? [];
        this.#cells.set(
          key,
          cell.filter((placed) => placed.owner !== owner),
        );
      }
    this.#boxes.delete(owner);
  }

  /** True when none of the boxes touches one of another owner. */
  isFree(boxes: readonly Box[], owner: string): boolean {
    for (const box of boxes)
      // A box may stand in several cells; a list of their keys for each question would cost more than the question.
      for (let x = this.#cellOf(box.left); x <= this.#cellOf(box.right); x++)
        for (let y = this.#cellOf(box.top); y <= this.#cellOf(box.bottom); y++)
          for (const placed of this.#cells.get(keyOf(x, y)) ?? [])
            if (placed.owner !== owner && boxesOverlap(box, placed.box)) return false;
    return true;
  }

  /** The cells that a box touches. */
  #keys({ left, right, top, bottom }: Box): readonly number[] {
    const keys: number[] = [];
    for (let x = this.#cellOf(left); x <= this.#cellOf(right); x++)
      for (let y = this.#cellOf(top); y <= this.#cellOf(bottom); y++) keys.push(keyOf(x, y));
    return keys;
  }

  #cellOf(at: number): number {
    return Math.floor(at / this.#cell);
  }
}

/** A cell as one number: rows a million cells apart, more than any picture is wide. */
function keyOf(x: number, y: number): number {
  return y * 1e6 + x;
}
