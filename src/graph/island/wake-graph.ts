// The island: wakes the picture that stands in the page. One state, the view; every control changes it, and everything
// that is shown follows from it. The data come with the first move of the reader; until then the page costs nothing.
import type { CitationGraph } from '../../citations/types.ts';
import type { Frame } from '../arrangement.ts';
import { nameOf } from '../describe-nodes.ts';
import { filterGraph } from '../filter-graph.ts';
import { findNearEdge, type NearbyEdge } from '../near-edge.ts';
import { findPaths } from '../find-paths.ts';
import { readLayout, type GraphData } from '../graph-data.ts';
import { families } from '../kinds.ts';
import { certainties, relations } from '../relations.ts';
import { buildScene, type Shown } from '../scene.ts';
import { trimLayout } from '../trim-layout.ts';
import { decodeView, defaultView, encodeView, type View } from '../view-state.ts';
import { walkGraph, type Footing, type WalkKey } from '../walk-graph.ts';
import { Camera } from './camera.ts';
import { wakeControls, type Controls } from './controls.ts';
import { wakeDrag } from './drag.ts';
import { wakeTable } from './edge-table.ts';
import { find } from './element.ts';
import { fillPanel } from './panel.ts';
import { Picture } from './picture.ts';

// As in picture.css: the stylesheet decides which picture is seen, the island wakes that one.
const narrowScreen = '(max-width: 44rem)';
const mediumScreen = '(max-width: 66rem)';
const lessMotion = '(prefers-reduced-motion: reduce)';

/**
 * Wakes the graph of a page.
 *
 * @example wakeGraph(document.querySelector('[data-graph]'))
 */
export function wakeGraph(root: HTMLElement): void {
  new Island(root);
}

class Island {
  readonly #root: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #controls: Controls;
  readonly #stage: HTMLElement;
  readonly #narrow = matchMedia(narrowScreen);
  readonly #medium = matchMedia(mediumScreen);
  #data: GraphData | null = null;
  #loading: Promise<GraphData> | null = null;
  #view: View = defaultView;
  #shown: CitationGraph | null = null;
  #footing: Footing = { id: '', came: null };
  readonly #trail: Footing[] = [];
  #awake = new AbortController();
  #picture!: Picture;
  #camera!: Camera;
  #drag: { readonly stop: () => void } = { stop: () => undefined };

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#panel = find(root, '[data-panel]', HTMLElement);
    this.#stage = find(root, '.stage', HTMLElement);
    this.#controls = wakeControls(root, {
      change: (change) => void this.#change(change),
      select: (id) => void this.#select(id, true),
      zoomBy: (factor) => this.#camera.zoomBy(factor),
      svg: () => this.#picture.svg,
      data: () => this.#load(),
    });
    for (const table of root.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
      wakeTable(table, new AbortController().signal);
    this.#wakePicture();
    for (const width of [this.#narrow, this.#medium])
      width.addEventListener('change', () => this.#wakePicture());
    addEventListener('hashchange', () => void this.#readAddress());
    // A panel closes with Esc from wherever the focus is.
    root.addEventListener('keydown', (event) => event.key === 'Escape' && this.#escape());
    for (const reach of ['pointerenter', 'focusin', 'touchstart'] as const)
      root.addEventListener(reach, () => void this.#load(), { once: true, passive: true });
    if (location.hash.length > 1) void this.#readAddress();
    root.dataset['awake'] = '';
  }

  get #frame(): Frame {
    return this.#narrow.matches ? 'narrow' : this.#medium.matches ? 'medium' : 'wide';
  }

  #load(): Promise<GraphData> {
    this.#loading ??= fetch(this.#root.dataset['source'] ?? '')
      .then((response) => response.json() as Promise<GraphData>)
      .then((data) => (this.#data = data));
    return this.#loading;
  }

  #href = (url: string): string => `${this.#root.dataset['base'] ?? '/'}${url.replace(/^\//, '')}`;

  /** Binds the picture that the screen's width shows; the other sleeps. */
  #wakePicture(): void {
    this.#awake.abort();
    this.#drag.stop();
    this.#awake = new AbortController();
    const { signal } = this.#awake;
    this.#picture = new Picture(find(this.#root, `svg.${this.#frame}`, SVGSVGElement), this.#href);
    this.#camera = new Camera(this.#picture, () => this.#keepZoom(), signal);
    const rules = { isFree: () => this.#view.arrangement === 'force', goHome: () => this.#draw(true) };
    this.#drag = wakeDrag(this.#picture, this.#camera, rules, signal);
    this.#listen(signal);
    this.#roveTo(this.#order()[0] ?? '');
    if (this.#data) this.#render(defaultView, false);
  }

  #listen(signal: AbortSignal): void {
    const { svg } = this.#picture;
    const idOf = (event: Event): string | null =>
      (event.target instanceof Element && event.target.closest<SVGAElement>('.mark')?.dataset['id']) || null;
    svg.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.#hint(idOf(event)), {
      signal,
    });
    svg.addEventListener('pointerleave', () => this.#hint(null), { signal });
    svg.addEventListener(
      'focusin',
      (event) => {
        const id = idOf(event);
        if (id && id !== this.#footing.id) this.#footing = { id, came: null };
        this.#hint(id);
      },
      { signal },
    );
    svg.addEventListener('focusout', () => this.#hint(null), { signal });
    svg.addEventListener('click', (event) => this.#click(event, idOf(event)), { signal });
    svg.addEventListener('keydown', (event) => void this.#key(event), { signal });
  }

  #click(event: MouseEvent, id: string | null): void {
    // With a modifier the link is a link: a new tab, a new window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (this.#camera.hasPanned) return event.preventDefault();
    if (id) event.preventDefault();
    const { x, y } = this.#camera.toScene(event.clientX, event.clientY);
    const chosen = id ?? findNearEdge(this.#nearbyEdges(), x, y, 7 * this.#camera.unit, this.#picture.style);
    if (chosen) void this.#select(chosen, false);
    else void this.#change({ selected: null });
  }

  *#nearbyEdges(): Generator<NearbyEdge> {
    for (const { id, from, to, rank, element } of this.#picture.edges.values()) {
      const [source, target] = [this.#picture.marks.get(from), this.#picture.marks.get(to)];
      if (source && target && !element.classList.contains('off')) yield { id, source, target, rank };
    }
  }

  /** Lights the neighbourhood of a mark for as long as it is pointed at; a selection or a path stays lit without. */
  #hint(id: string | null): void {
    const chosen = id ?? this.#view.selected;
    if (this.#view.path && !id) return this.#lightPath();
    if (!chosen) return this.#picture.light(null);
    const marks = new Set([chosen]);
    const edges = new Set<string>();
    for (const edge of this.#picture.edges.values()) {
      if (edge.from !== chosen && edge.to !== chosen && edge.id !== chosen) continue;
      edges.add(edge.id);
      marks.add(edge.from).add(edge.to);
    }
    this.#picture.light({ marks, edges });
  }

  #lightPath(): void {
    const [from, to] = this.#view.path ?? ['', ''];
    const path = this.#data && findPaths(this.#data.graph, from, to)[0];
    const way = path ? [...path.down, ...path.other] : [];
    const marks = new Set([from, to, ...way.flatMap((edge) => [edge.source, edge.target])]);
    this.#picture.light({ marks, edges: new Set(way.map((edge) => edge.id)) }, 'path');
  }

  async #select(id: string, focus: boolean): Promise<void> {
    await this.#change({ selected: id });
    const mark = this.#picture.marks.get(id);
    if (mark) this.#camera.reveal(mark.x, mark.y);
    if (focus) this.#panel.focus();
  }

  /** Every change of the view comes through here: drawn, written into the address, shown in the controls. */
  async #change(change: Partial<View>): Promise<void> {
    await this.#load();
    const before = this.#view;
    this.#view = { ...before, zoom: this.#camera.zoom, ...change };
    this.#render(before, true);
    const hash = encodeView(this.#view);
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  }

  async #readAddress(): Promise<void> {
    const { graph } = await this.#load();
    const ids = new Set([...graph.nodes, ...graph.edges].map(({ id }) => id));
    const names = new Set<string>([
      ...families.map(({ family }) => family),
      ...relations.map(({ relation }) => relation),
      ...certainties.map(({ certainty }) => certainty),
    ]);
    const known = {
      has: (id: string) => ids.has(id),
      canHide: (name: string) => names.has(name) || (name.startsWith('body-') && ids.has(name)),
    };
    const { view, stale } = decodeView(location.hash, known);
    const before = this.#view;
    // An address that does not fit is not half obeyed.
    this.#view = stale.length > 0 ? { ...defaultView, show: view.show } : view;
    this.#controls.warn(stale);
    this.#render(before, false);
  }

  #keepZoom(): void {
    this.#view = { ...this.#view, zoom: this.#camera.zoom };
    const hash = encodeView(this.#view);
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  }

  #render(before: View, animate: boolean): void {
    const data = this.data;
    const view = this.#view;
    this.#root.dataset['show'] = view.show;
    this.#stage.classList.toggle('open', view.selected !== null);
    const keys = ['arrangement', 'layers', 'extras', 'without', 'years'] as const;
    if (keys.some((key) => String(view[key]) !== String(before[key]))) {
      this.#shown = filterGraph(data.graph, view);
      this.#draw(animate && !matchMedia(lessMotion).matches);
    }
    if (String(view.zoom) !== String(this.#camera.zoom)) this.#camera.zoom = view.zoom;
    this.#panel.hidden = view.selected === null;
    if (view.selected && (view.selected !== before.selected || this.#panel.childElementCount === 0))
      this.#open(view.selected);
    for (const mark of this.#picture.marks.values())
      mark.element.classList.toggle('chosen', mark.id === view.selected);
    this.#hint(null);
    this.#controls.show(view, data, this.#graph);
  }

  get data(): GraphData {
    if (!this.#data) throw new Error('The graph’s data have not come yet.');
    return this.#data;
  }

  get #graph(): CitationGraph {
    return (this.#shown ??= filterGraph(this.data.graph, this.#view));
  }

  #draw(animate: boolean): void {
    this.#drag.stop();
    const { arrangement, extras } = this.#view;
    const layout = trimLayout(readLayout(this.data, arrangement, this.#frame), extras);
    const types: Shown = new Set(['document', ...extras]);
    this.#picture.show(buildScene(this.#graph, layout, types, this.data.graph), animate);
    this.#roveTo(this.#picture.marks.get(this.#footing.id) ? this.#footing.id : (this.#order()[0] ?? ''));
  }

  #open(id: string): void {
    fillPanel(this.#panel, this.data, id, {
      select: (other) => void this.#select(other, true),
      startPath: (from) => this.#controls.startPath(from),
      close: () => this.#escape(),
      href: this.#href,
    });
  }

  /** Marks in the order in which the page holds them: heaviest first would jump, so as they were drawn. */
  #order(): readonly string[] {
    return [...this.#picture.marks.values()]
      .filter((mark) => !mark.element.classList.contains('off'))
      .map((mark) => mark.id);
  }

  /** One mark alone is in the tab order: Tab enters the graph once and leaves it once. */
  #roveTo(id: string): void {
    for (const mark of this.#picture.marks.values())
      mark.element.setAttribute('tabindex', mark.id === id ? '0' : '-1');
  }

  async #key(event: KeyboardEvent): Promise<void> {
    const keys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === '+' || event.key === '-') return this.#camera.zoomBy(event.key === '+' ? 1.25 : 0.8);
    if (!keys.includes(event.key) || !plain) return;
    event.preventDefault();
    await this.#load();
    const step = walkGraph(this.#graph, this.#order(), this.#footing, event.key as WalkKey, nameOf);
    this.#controls.say(step.says);
    if (!step.footing) return;
    this.#trail.push(this.#footing);
    this.#stand(step.footing);
  }

  #stand(footing: Footing): void {
    this.#footing = footing;
    this.#roveTo(footing.id);
    const mark = this.#picture.marks.get(footing.id);
    mark?.element.focus();
    if (mark) this.#camera.reveal(mark.x, mark.y);
  }

  /** Esc goes back one step: out of the panel, off the path, then along the trail of arrow moves. */
  #escape(): void {
    const { selected, path } = this.#view;
    if (selected) {
      void this.#change({ selected: null });
      const edge = this.#picture.edges.get(selected);
      this.#picture.marks.get(edge?.from ?? selected)?.element.focus();
      return;
    }
    if (path) return void this.#change({ path: null });
    const last = this.#trail.pop();
    if (!last) return;
    this.#stand(last);
    this.#controls.say(
      `Back to ${this.data.graph.nodes.find((node) => node.id === last.id)?.label ?? last.id}.`,
    );
  }
}
