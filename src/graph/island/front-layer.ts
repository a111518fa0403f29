// What moves during a drag, on a canvas before the picture. A browser paints a whole SVG anew for every mark that
// moves; so for as long as the forces answer, an image of what rests covers the picture, and what moves is painted on it.
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
  readonly #still = document.createElement('canvas');

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
    this.#keepStill();
    this.draw();
  }

  /** Paints everything that moves where it now is. */
  draw(): void {
    const context = this.#context;
    if (!context) return;
    context.save();
    context.resetTransform();
    context.globalAlpha = 1;
    context.drawImage(this.#still, 0, 0);
    context.restore();
    this.#painter.paint(context, this.#part);
  }

  /** Puts everything back into the picture, where it now is. */
  remove(): void {
    this.#picture.redraw(new Set([...this.#moving].map(({ id }) => id)));
    this.#canvas.remove();
  }

  #keepStill(): void {
    const context = this.#context;
    if (!context) return;
    this.#painter.paint(context, {
      hasMark: (mark) => !this.#part.hasMark(mark),
      hasEdge: (edge) => !this.#part.hasEdge(edge),
      hasGround: true,
      hasHalos: true,
      hasHeads: true,
    });
    this.#still.width = this.#canvas.width;
    this.#still.height = this.#canvas.height;
    this.#still.getContext('2d', { alpha: false })?.drawImage(this.#canvas, 0, 0);
  }
}
