// The drawn picture, woken: it reads the marks and edges that stand in the page and moves, hides and lights them. It
// draws nothing anew as long as the view is the one in the page, so waking causes no jump.
import { curvePath, arrowHead, edgeCurve, type CurveStyle } from '../edge-curve.ts';
import { edgeEnds } from '../edge-ends.ts';
import { headOf, type Scene } from '../scene.ts';
import { edgeToSvg, groundToSvg, markToSvg } from '../scene-svg.ts';
import type { Certainty } from '../relations.ts';
import { placeOutline, readOutline } from '../shape-path.ts';
import { tenth } from '../write-numbers.ts';
import { find } from './element.ts';
import type { LitParts } from './lit-parts.ts';

export interface DrawnMark {
  readonly id: string;
  readonly element: SVGAElement;
  x: number;
  y: number;
  readonly r: number;
  readonly form: SVGPathElement;
  /** Its shape, from its centre. */
  readonly outline: string;
  /** Its texts, from its centre. */
  readonly texts: readonly {
    readonly element: SVGTextElement;
    readonly dx: number;
    readonly dy: number;
  }[];
}

export interface DrawnEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly element: SVGGElement;
  readonly line: SVGPathElement;
  readonly head: SVGPathElement;
  readonly certainty: Certainty | null;
  readonly rank: number;
}

const moving = 420;
const sureness = ['instrument-text', 'secondary', 'article'] as const;

export class Picture {
  readonly svg: SVGSVGElement;
  /** What carries the picture, and is moved in its stead. */
  readonly plate: HTMLElement;
  readonly view: SVGGElement;
  readonly marks = new Map<string, DrawnMark>();
  readonly edges = new Map<string, DrawnEdge>();
  style: CurveStyle;
  width: number;
  height: number;
  readonly #href: (url: string) => string;
  readonly #edgeLayer: SVGGElement;
  #frame = 0;

  /** @param names the ids of the edges, in order, where the picture leaves them to another */
  constructor(svg: SVGSVGElement, href: (url: string) => string, names: readonly string[] = []) {
    this.svg = svg;
    this.plate = svg.parentElement ?? document.body;
    this.view = find(svg, '.view', SVGGElement);
    this.#href = href;
    this.#edgeLayer = find(svg, '.edges', SVGGElement);
    this.style = svg.classList.contains('narrow') ? 'arc' : 'bow';
    this.width = svg.viewBox.baseVal.width;
    this.height = svg.viewBox.baseVal.height;
    for (const mark of svg.querySelectorAll<SVGAElement>('.mark')) this.#readMark(mark);
    [...svg.querySelectorAll<SVGGElement>('.edge')].forEach((edge, at) => this.#readEdge(edge, names[at]));
  }

  /** Shows a scene: what it lacks is hidden, what is new is drawn, and what has moved goes to its place. */
  show(scene: Scene, animate: boolean): void {
    cancelAnimationFrame(this.#frame);
    this.style = scene.style;
    this.width = scene.width;
    this.height = scene.height;
    this.svg.setAttribute('viewBox', `0 0 ${scene.width} ${scene.height}`);
    find(this.svg, '.ground', SVGGElement).innerHTML = groundToSvg(scene);
    const starts = this.#placeMarks(scene);
    this.#placeEdges(scene);
    if (animate) this.#travel(scene, starts);
    else this.redraw();
  }

  /** Lights some marks and edges and dims the rest; null lights none and dims none. */
  light(lit: LitParts | null, as: 'near' | 'path' = 'near'): void {
    this.svg.classList.toggle('has-near', lit !== null && as === 'near');
    this.svg.classList.toggle('has-path', lit !== null && as === 'path');
    for (const mark of this.marks.values())
      mark.element.classList.toggle('lit', lit?.marks.has(mark.id) ?? false);
    const above: SVGGElement[] = [];
    for (const { id, element } of this.edges.values())
      if (element.classList.toggle('lit', lit?.edges.has(id) ?? false)) above.push(element);
    // The last is drawn on top: no faded line crosses a lit one.
    if (above.length > 0 && above.length < this.edges.size) this.#edgeLayer.append(...above);
  }

  /** Draws marks and edges where the marks now are; `only` limits it to the edges of some marks. */
  redraw(only?: ReadonlySet<string>): void {
    for (const mark of this.marks.values()) if (!only || only.has(mark.id)) drawMark(mark);
    for (const edge of this.edges.values())
      if (!only || only.has(edge.from) || only.has(edge.to)) this.#drawEdge(edge);
  }

  #drawEdge(edge: DrawnEdge): void {
    const [source, target] = [this.marks.get(edge.from), this.marks.get(edge.to)];
    if (!source || !target || edge.element.classList.contains('off')) return;
    const curve = edgeCurve(source, target, this.style, edge.rank);
    edge.line.setAttribute('d', curvePath(curve, source));
    edge.head.setAttribute('d', arrowHead(curve, headOf(edge.certainty)));
  }

  #placeMarks(scene: Scene): ReadonlyMap<string, { x: number; y: number }> {
    const starts = new Map<string, { x: number; y: number }>();
    const shown = new Set(scene.marks.map((mark) => mark.id));
    for (const mark of this.marks.values()) mark.element.classList.toggle('off', !shown.has(mark.id));
    const layer = find(this.svg, '.marks', SVGGElement);
    for (const mark of scene.marks) {
      const fresh = parseSvg(markToSvg(mark, this.#href)) as SVGAElement;
      const old = this.marks.get(mark.id);
      if (old) {
        starts.set(mark.id, { x: old.x, y: old.y });
        // The link itself stays, and with it the focus of whoever stands on it.
        old.element.replaceChildren(...fresh.childNodes);
      } else layer.append(fresh);
      this.#readMark(old?.element ?? fresh, mark);
    }
    return starts;
  }

  #placeEdges(scene: Scene): void {
    const shown = new Set(scene.edges.map((edge) => edge.id));
    for (const edge of this.edges.values()) edge.element.classList.toggle('off', !shown.has(edge.id));
    const missing = scene.edges.filter((edge) => !this.edges.has(edge.id));
    for (const edge of missing) {
      const made = parseSvg(edgeToSvg(edge)) as SVGGElement;
      this.#edgeLayer.append(made);
      this.#readEdge(made);
    }
  }

  #travel(scene: Scene, starts: ReadonlyMap<string, { x: number; y: number }>): void {
    const began = performance.now();
    const step = (now: number): void => {
      const t = Math.min(1, (now - began) / moving);
      const eased = t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
      for (const goal of scene.marks) {
        const mark = this.marks.get(goal.id);
        const start = starts.get(goal.id) ?? goal;
        if (!mark) continue;
        mark.x = start.x + (goal.x - start.x) * eased;
        mark.y = start.y + (goal.y - start.y) * eased;
      }
      this.redraw();
      if (t < 1) this.#frame = requestAnimationFrame(step);
    };
    step(began);
  }

  #readMark(element: SVGAElement, to?: { x: number; y: number; r: number }): void {
    const id = element.dataset['id'] ?? '';
    const form = find(element, '.form', SVGPathElement);
    const { outline, ...at } = readOutline(form.getAttribute('d') ?? '');
    const { x, y, r } = to ?? { ...at, r: Number(element.dataset['r']) };
    const texts = [...element.querySelectorAll('text')].map((text) => ({
      element: text,
      dx: Number(text.getAttribute('x')) - x,
      dy: Number(text.getAttribute('y')) - y,
    }));
    this.marks.set(id, { id, element, x, y, r, form, outline, texts });
  }

  #readEdge(element: SVGGElement, name = ''): void {
    const id = (element.dataset['edge'] ??= name);
    const { source, target } = edgeEnds(id);
    const { from = source, to = target } = element.dataset;
    const certainty = sureness.find((name) => element.classList.contains(`sure-${name}`));
    let rank = 0;
    for (const other of this.edges.values()) if (other.from === from && other.to === to) rank++;
    this.edges.set(id, {
      id,
      from,
      to,
      element,
      line: find(element, '.line', SVGPathElement),
      head: find(element, '.head', SVGPathElement),
      certainty: certainty ?? null,
      rank,
    });
  }
}

function drawMark({ x, y, form, outline, texts }: DrawnMark): void {
  form.setAttribute('d', placeOutline(outline, x, y));
  for (const { element, dx, dy } of texts) {
    const left = String(tenth(x + dx));
    element.setAttribute('x', left);
    element.setAttribute('y', String(tenth(y + dy)));
    for (const line of element.children) line.setAttribute('x', left);
  }
}

function parseSvg(markup: string): Element {
  const holder = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  holder.innerHTML = markup;
  const made = holder.firstElementChild;
  if (!made) throw new Error('Nothing was drawn.');
  return made;
}
