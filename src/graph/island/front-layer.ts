// What moves during a drag, on a canvas before the picture. A browser paints a whole SVG anew for every mark that
// moves; so for as long as the forces answer, what moves is taken out of the picture and painted on the canvas alone.
import type { Zoom } from './camera.ts';
import { layCanvas } from './front-canvas.ts';
import { Painter, type Part } from './paint-picture.ts';
import type { DrawnEdge, DrawnMark, Picture } from './picture.ts';

/** Where more edges than this move, arrowheads are left off until they rest: half the work of a frame. */
const mostHeads = 160;

export class FrontLayer {
  readonly #picture: Picture;
  readonly #painter: Painter;
  readonly #moving: ReadonlySet<DrawnMark>;
  readonly #part: Part;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;

  /** Takes some marks and their edges out of the picture and onto a canvas. */
  constructor(picture: Picture, zoom: Zoom, moving: ReadonlySet<DrawnMark>) {
    this.#picture = picture;
    this.#moving = moving;
    this.#painter = new Painter(picture);
    const ids = new Set([...moving].map(({ id }) => id));
    const hasEdge = ({ from, to }: DrawnEdge): boolean => ids.has(from) || ids.has(to);
    this.#part = {
      hasMark: (mark) => moving.has(mark),
      hasEdge,
      hasGround: false,
      hasHalos: false,
      hasHeads: [...picture.edges.values()].filter(hasEdge).length <= mostHeads,
    };
    ({ canvas: this.#canvas, context: this.#context } = layCanvas(picture, zoom));
    if (this.#context) for (const { element } of this.#taken()) element.classList.add('away');
    this.draw();
  }

  /** Paints everything that moves where it now is. */
  draw(): void {
    const context = this.#context;
    if (!context) return;
    context.save();
    context.resetTransform();
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.restore();
    this.#painter.paint(context, this.#part);
  }

  /** Puts everything back into the picture, where it now is. */
  remove(): void {
    this.#picture.redraw(new Set([...this.#moving].map(({ id }) => id)));
    this.#canvas.remove();
    for (const { element } of this.#taken()) element.classList.remove('away');
  }

  /** What is on the canvas and meanwhile not in the picture. */
  #taken(): readonly (DrawnMark | DrawnEdge)[] {
    return [...this.#moving, ...[...this.#picture.edges.values()].filter(this.#part.hasEdge)];
  }
}
