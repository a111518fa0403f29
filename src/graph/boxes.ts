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

/** The boxes of placed things, by owner, in a grid of cells for quick questions. */
export class BoxIndex {
  readonly #cell: number;
  readonly #cells = new Map<number, Set<string>>();
  readonly #boxes = new Map<string, readonly Box[]>();

  /** @param cell the side of a grid cell, about the size of a label */
  constructor(cell = 64) {
    this.#cell = cell;
  }

  /** Puts an owner's boxes in place of those it had. */
  set(owner: string, boxes: readonly Box[]): void {
    this.remove(owner);
    this.#boxes.set(owner, boxes);
    for (const key of this.#keys(boxes)) {
      const cell = this.#cells.get(key);
      if (cell) cell.add(owner);
      else this.#cells.set(key, new Set([owner]));
    }
  }

  /** Takes an owner's boxes away. */
  remove(owner: string): void {
    const boxes = this.#boxes.get(owner);
    if (!boxes) return;
    for (const key of this.#keys(boxes)) this.#cells.get(key)?.delete(owner);
    this.#boxes.delete(owner);
  }

  /** The boxes of an owner, empty when it has none. */
  of(owner: string): readonly Box[] {
    return this.#boxes.get(owner) ?? [];
  }

  /** True when none of the boxes touches one of another owner. */
  isFree(boxes: readonly Box[], owner: string): boolean {
    for (const key of this.#keys(boxes))
      for (const other of this.#cells.get(key) ?? []) {
        if (other === owner) continue;
        for (const theirs of this.#boxes.get(other) ?? [])
          for (const ours of boxes) if (boxesOverlap(ours, theirs)) return false;
      }
    return true;
  }

  /** The cells that boxes touch, each as one number: rows a million cells apart, more than any picture is wide. */
  #keys(boxes: readonly Box[]): readonly number[] {
    const keys: number[] = [];
    for (const box of boxes)
      for (let x = Math.floor(box.left / this.#cell); x <= Math.floor(box.right / this.#cell); x++)
        for (let y = Math.floor(box.top / this.#cell); y <= Math.floor(box.bottom / this.#cell); y++)
          keys.push(y * 1e6 + x);
    return keys;
  }
}
