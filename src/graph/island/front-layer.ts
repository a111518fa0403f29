// What moves during a drag, on a canvas before the picture. A browser paints a whole SVG anew for every mark that
// moves; so the moving ones leave it for as long as they move, and the rest stands still and costs nothing.
import { arrowHead, edgeCurve } from '../edge-curve.ts';
import { headOf } from '../scene.ts';
import type { DrawnEdge, DrawnMark, Picture } from './picture.ts';

/** How a line or a shape is painted, read from the stylesheet once. */
interface Ink {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly alpha: number;
}

interface FrontMark {
  readonly mark: DrawnMark;
  readonly ink: Ink;
  readonly shape: Path2D;
  readonly scale: number;
  readonly texts: readonly {
    readonly words: string;
    readonly x: number;
    readonly y: number;
    readonly font: string;
    readonly fill: string;
    readonly align: CanvasTextAlign;
  }[];
}

interface FrontEdge {
  readonly edge: DrawnEdge;
  readonly source: DrawnMark;
  readonly target: DrawnMark;
  readonly line: Ink;
  readonly head: Ink;
}

export class FrontLayer {
  readonly #picture: Picture;
  readonly #ratio = Math.min(2, devicePixelRatio);
  readonly #canvas = document.createElement('canvas');
  readonly #marks: readonly FrontMark[];
  readonly #edges: readonly FrontEdge[];

  /** Takes the marks and their edges out of the picture and onto the canvas. */
  constructor(picture: Picture, moving: ReadonlySet<DrawnMark>) {
    this.#picture = picture;
    this.#marks = [...moving].map(readMark);
    const edges = [...picture.edges.values()].filter(({ element }) => !element.classList.contains('off'));
    this.#edges = edges.flatMap((edge) => {
      const [source, target] = [picture.marks.get(edge.from), picture.marks.get(edge.to)];
      if (!source || !target || !(moving.has(source) || moving.has(target))) return [];
      return [{ edge, source, target, line: readInk(edge.line), head: readInk(edge.head) }];
    });
    this.#cover();
    picture.svg.after(this.#canvas);
    this.draw();
    this.#away(true);
  }

  /** Lies over what is seen of the picture: a large one may be many screens high. */
  #cover(): void {
    const { top, bottom, width } = this.#picture.svg.getBoundingClientRect();
    const above = Math.max(0, -top);
    const height = Math.max(1, Math.min(bottom, innerHeight) - Math.max(top, 0));
    this.#canvas.className = 'front';
    this.#canvas.width = Math.round(width * this.#ratio);
    this.#canvas.height = Math.round(height * this.#ratio);
    Object.assign(this.#canvas.style, { top: `${above}px`, width: `${width}px`, height: `${height}px` });
  }

  /** Paints everything where it now is. */
  draw(): void {
    const context = this.#canvas.getContext('2d');
    const matrix = this.#picture.view.getScreenCTM();
    if (!context || !matrix) return;
    const box = this.#canvas.getBoundingClientRect();
    const ratio = this.#ratio;
    const { a, b, c, d, e, f } = matrix;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.setTransform(
      a * ratio,
      b * ratio,
      c * ratio,
      d * ratio,
      (e - box.left) * ratio,
      (f - box.top) * ratio,
    );
    for (const edge of this.#edges) this.#drawEdge(context, edge);
    for (const mark of this.#marks) drawMark(context, mark);
  }

  /** Puts everything back into the picture, where it now is. */
  remove(): void {
    this.#canvas.remove();
    this.#away(false);
    this.#picture.redraw(new Set(this.#marks.map(({ mark }) => mark.id)));
  }

  #away(away: boolean): void {
    for (const { mark } of this.#marks) mark.element.classList.toggle('away', away);
    for (const { edge } of this.#edges) edge.element.classList.toggle('away', away);
  }

  #drawEdge(context: CanvasRenderingContext2D, { edge, source, target, line, head }: FrontEdge): void {
    const curve = edgeCurve(source, target, this.#picture.style, edge.rank);
    const [x0, y0, x1, y1, x2, y2, x3, y3] = curve.points;
    apply(context, line);
    context.beginPath();
    context.moveTo(x0, y0);
    context.bezierCurveTo(x1, y1, x2, y2, x3, y3);
    context.stroke();
    const path = new Path2D(arrowHead(curve, headOf(edge.certainty)));
    apply(context, head);
    if (head.fill !== 'none') context.fill(path);
    if (head.stroke !== 'none') context.stroke(path);
  }
}

function drawMark(context: CanvasRenderingContext2D, { mark, ink, shape, scale, texts }: FrontMark): void {
  context.save();
  context.translate(mark.x, mark.y);
  apply(context, ink);
  context.lineWidth = ink.width / scale;
  context.save();
  context.scale(scale, scale);
  context.fill(shape);
  context.stroke(shape);
  context.restore();
  for (const { words, x, y, font, fill, align } of texts) {
    context.font = font;
    context.fillStyle = fill;
    context.textAlign = align;
    context.fillText(words, x, y);
  }
  context.restore();
}

function apply(context: CanvasRenderingContext2D, ink: Ink): void {
  context.globalAlpha = ink.alpha;
  context.fillStyle = ink.fill;
  context.strokeStyle = ink.stroke;
  context.lineWidth = ink.width;
  context.setLineDash([...ink.dash]);
}

function readInk(part: SVGElement): Ink {
  const { fill, stroke, strokeWidth, strokeDasharray, strokeOpacity } = getComputedStyle(part);
  const dash = strokeDasharray === 'none' ? [] : strokeDasharray.split(/[ ,]+/).map(Number.parseFloat);
  return { fill, stroke, width: Number.parseFloat(strokeWidth), dash, alpha: Number(strokeOpacity) };
}

const alignments = new Map<string, CanvasTextAlign>([
  ['middle', 'center'],
  ['end', 'right'],
]);

function readMark(mark: DrawnMark): FrontMark {
  const form = mark.element.querySelector<SVGPathElement>('.form');
  const texts = [...mark.element.querySelectorAll('text')].flatMap((text) => {
    const { fontWeight, fontSize, fontFamily, fill, textAnchor, display } = getComputedStyle(text);
    const shared = {
      font: `${fontWeight} ${fontSize} ${fontFamily}`,
      fill,
      align: alignments.get(textAnchor) ?? ('left' as const),
    };
    const x = Number(text.getAttribute('x') ?? 0);
    let y = Number(text.getAttribute('y') ?? 0);
    if (display === 'none') return [];
    return [...text.childNodes].map((piece) => {
      if (piece instanceof Element) y += Number(piece.getAttribute('dy') ?? 0);
      return { words: piece.textContent?.trim() ?? '', x, y, ...shared };
    });
  });
  const scale = mark.r / 9;
  return {
    mark,
    ink: readInk(form ?? mark.element),
    shape: new Path2D(form?.getAttribute('d') ?? ''),
    scale,
    texts,
  };
}
