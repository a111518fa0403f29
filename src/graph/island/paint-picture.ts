// Paints the picture on a canvas, as the stylesheet has it: for what moves during a gesture and for the file that a
// reader takes away. Canvas is faster than SVG where everything changes at once, and needs no images that the content
// security policy forbids.
import { arrowHead, edgeCurve, type EdgeCurve } from '../edge-curve.ts';
import { headOf } from '../scene.ts';
import type { DrawnEdge, DrawnMark, Picture } from './picture.ts';

/** How a line, a shape or a text is painted. */
interface Ink {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  readonly strokeFirst: boolean;
  readonly font: string;
  readonly align: CanvasTextAlign;
}

/** What part of a picture to paint; all of it when nothing is said. */
export interface Part {
  readonly hasMark: (mark: DrawnMark) => boolean;
  readonly hasEdge: (edge: DrawnEdge) => boolean;
  readonly hasGround: boolean;
  /** Whether names stand in a halo of paper, which costs as much as all else. */
  readonly hasHalos: boolean;
  /** Whether edges carry their arrowheads. */
  readonly hasHeads: boolean;
}

const all: Part = {
  hasMark: () => true,
  hasEdge: () => true,
  hasGround: true,
  hasHalos: true,
  hasHeads: true,
};
const atOrigin: EdgeCurve = { points: [0, 0, 0, 0, 0, 0, 0, 0], angle: 0 };
const alignments = new Map<string, CanvasTextAlign>([
  ['middle', 'center'],
  ['end', 'right'],
]);

/** Paints one picture, as often as asked; the look of each class of parts is read once. */
export class Painter {
  readonly #picture: Picture;
  readonly #inks = new Map<string, Ink | null>();
  readonly #inkOfPart = new Map<SVGElement, Ink | null>();
  readonly #lines = new Map<SVGTextElement, readonly Line[]>();
  readonly #heads = new Map<string, Path2D>();
  readonly #shapes = new Map<string, Path2D>();
  #applied: Ink | null = null;
  #part = all;

  constructor(picture: Picture) {
    this.#picture = picture;
  }

  /** Paints a part of the picture in the units of its scene, as the context's transform has them. */
  paint(context: CanvasRenderingContext2D, part: Part = all): void {
    this.#applied = null;
    this.#part = part;
    context.lineJoin = 'round';
    const { svg, edges, marks } = this.#picture;
    if (part.hasGround)
      for (const piece of svg.querySelectorAll<SVGElement>('.ground :is(rect, path, text)'))
        this.#paintGround(context, piece);
    // As the picture has them: what is lit lies above what is faded.
    const lit: DrawnEdge[] = [];
    for (const edge of edges.values())
      if (!part.hasEdge(edge)) continue;
      else if (edge.element.classList.contains('lit')) lit.push(edge);
      else this.#paintEdge(context, edge);
    for (const edge of lit) this.#paintEdge(context, edge);
    for (const mark of marks.values()) if (part.hasMark(mark)) this.#paintMark(context, mark);
  }

  #paintGround(context: CanvasRenderingContext2D, piece: SVGElement): void {
    if (piece instanceof SVGTextElement) {
      this.#paintText(context, piece, number(piece, 'x'), number(piece, 'y'));
      return;
    }
    const ink = this.#inkOf(piece);
    const path =
      piece instanceof SVGRectElement ? rectangle(piece) : new Path2D(piece.getAttribute('d') ?? '');
    if (ink) this.#paintPath(context, ink, path);
  }

  #paintEdge(context: CanvasRenderingContext2D, edge: DrawnEdge): void {
    const { marks, style } = this.#picture;
    const [source, target] = [marks.get(edge.from), marks.get(edge.to)];
    const ink = this.#inkOf(edge.line);
    if (!source || !target || !ink) return;
    const curve = edgeCurve(source, target, style, edge.rank);
    const [x0, y0, x1, y1, x2, y2, x3, y3] = curve.points;
    this.#apply(context, ink, ink.strokeAlpha);
    context.beginPath();
    context.moveTo(x0, y0);
    context.bezierCurveTo(x1, y1, x2, y2, x3, y3);
    context.stroke();
    const head = this.#part.hasHeads ? this.#inkOf(edge.head) : null;
    if (!head) return;
    context.translate(x3, y3);
    context.rotate(curve.angle);
    this.#paintPath(context, head, this.#headOf(edge));
    context.rotate(-curve.angle);
    context.translate(-x3, -y3);
  }

  #paintMark(context: CanvasRenderingContext2D, { x, y, form, outline, texts }: DrawnMark): void {
    const ink = this.#inkOf(form);
    if (!ink) return;
    context.translate(x, y);
    this.#paintPath(context, ink, stored(this.#shapes, `M0 0${outline}`));
    for (const text of texts) this.#paintText(context, text.element, text.dx, text.dy);
    context.translate(-x, -y);
  }

  #paintText(context: CanvasRenderingContext2D, text: SVGTextElement, x: number, y: number): void {
    const ink = this.#inkOf(text);
    if (!ink) return;
    for (const { words, dy } of this.#linesOf(text)) {
      if (ink.stroke !== 'none' && this.#part.hasHalos) {
        this.#apply(context, ink, ink.strokeAlpha);
        context.strokeText(words, x, y + dy);
      }
      this.#apply(context, ink, ink.fillAlpha);
      context.fillText(words, x, y + dy);
    }
  }

  #paintPath(context: CanvasRenderingContext2D, ink: Ink, path: Path2D): void {
    const fill = (): void => {
      if (ink.fill === 'none') return;
      this.#apply(context, ink, ink.fillAlpha);
      context.fill(path);
    };
    if (!ink.strokeFirst) fill();
    if (ink.stroke !== 'none') {
      this.#apply(context, ink, ink.strokeAlpha);
      context.stroke(path);
    }
    if (ink.strokeFirst) fill();
  }

  #apply(context: CanvasRenderingContext2D, ink: Ink, alpha: number): void {
    context.globalAlpha = alpha;
    if (this.#applied === ink) return;
    this.#applied = ink;
    context.fillStyle = ink.fill;
    context.strokeStyle = ink.stroke;
    context.lineWidth = ink.width;
    context.setLineDash([...ink.dash]);
    context.font = ink.font;
    context.textAlign = ink.align;
  }

  #headOf({ certainty }: DrawnEdge): Path2D {
    return stored(this.#heads, arrowHead(atOrigin, headOf(certainty)));
  }

  #linesOf(text: SVGTextElement): readonly Line[] {
    let lines = this.#lines.get(text);
    if (!lines) this.#lines.set(text, (lines = readLines(text)));
    return lines;
  }

  /** How a part looks; null for what is not seen. Asked of the page once, for in a drag each part is painted every frame. */
  #inkOf(part: SVGElement): Ink | null {
    let ink = this.#inkOfPart.get(part);
    if (ink === undefined) this.#inkOfPart.set(part, (ink = this.#readInk(part)));
    return ink;
  }

  /** Parts of one class look alike: only the first is asked how. */
  #readInk(part: SVGElement): Ink | null {
    const owner = part.parentElement;
    const pointed = owner?.matches(':hover, :focus-visible') ?? false;
    const key = [
      part.getAttribute('class') ?? part.localName,
      owner?.getAttribute('class'),
      part.getAttribute('font-size'),
      part.getAttribute('text-anchor'),
      pointed,
    ].join('|');
    let ink = this.#inks.get(key);
    if (ink === undefined) this.#inks.set(key, (ink = readInk(part)));
    return ink;
  }
}

/** A line of a text, from the first one's baseline. */
interface Line {
  readonly words: string;
  readonly dy: number;
}

function readLines(text: SVGTextElement): readonly Line[] {
  let dy = 0;
  return [...text.childNodes].map((piece) => {
    if (piece instanceof Element) dy += number(piece, 'dy');
    return { words: piece.textContent?.trim() ?? '', dy };
  });
}

/** The path of a text, made once. */
function stored(paths: Map<string, Path2D>, text: string): Path2D {
  let path = paths.get(text);
  if (!path) paths.set(text, (path = new Path2D(text)));
  return path;
}

function readInk(part: SVGElement): Ink | null {
  if (!part.checkVisibility()) return null;
  const style = getComputedStyle(part);
  const dash = style.strokeDasharray;
  return {
    fill: style.fill,
    stroke: style.stroke,
    width: Number.parseFloat(style.strokeWidth),
    dash: dash === 'none' ? [] : dash.split(/[ ,]+/).map(Number.parseFloat),
    fillAlpha: Number(style.fillOpacity),
    strokeAlpha: Number(style.strokeOpacity),
    strokeFirst: style.paintOrder.startsWith('stroke'),
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    align: alignments.get(style.textAnchor) ?? 'left',
  };
}

function rectangle(rect: SVGRectElement): Path2D {
  const path = new Path2D();
  path.rect(number(rect, 'x'), number(rect, 'y'), number(rect, 'width'), number(rect, 'height'));
  return path;
}

function number(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}
