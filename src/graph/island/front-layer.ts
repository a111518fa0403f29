// What moves during a drag, on a canvas before the picture. A browser paints a whole SVG anew for every mark that
// moves; so for as long as the forces answer, a still image of what rests covers the picture, and before it a second
// canvas shows what moves.
import type { Zoom } from './camera.ts';
import { layCanvas } from './front-canvas.ts';
import { Painter, type Part } from './paint-picture.ts';
import type { DrawnMark, Picture } from './picture.ts';

export class FrontLayer {
  readonly #picture: Picture;
  readonly #painter: Painter;
  readonly #moving: ReadonlySet<DrawnMark>;
  readonly #part: Part;
  readonly #still: HTMLCanvasElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;

  /** Takes some marks and their edges out of the picture and onto a canvas. */
  constructor(picture: Picture, zoom: Zoom, moving: ReadonlySet<DrawnMark>) {
    this.#picture = picture;
    this.#moving = moving;
    this.#painter = new Painter(picture);
    const ids = new Set([...moving].map(({ id }) => id));
    this.#part = {
      hasMark: (mark) => moving.has(mark),
      hasEdge: ({ from, to }) => ids.has(from) || ids.has(to),
      hasGround: false,
      hasHalos: false,
    };
    const still = layCanvas(picture, zoom, { opaque: true });
    this.#still = still.canvas;
    if (still.context)
      this.#painter.paint(still.context, {
        hasMark: (mark) => !this.#part.hasMark(mark),
        hasEdge: (edge) => !this.#part.hasEdge(edge),
        hasGround: true,
        hasHalos: true,
      });
    ({ canvas: this.#canvas, context: this.#context } = layCanvas(picture, zoom, { opaque: false }));
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
    this.#still.remove();
    this.#canvas.remove();
  }
}
