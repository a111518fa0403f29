// The island: wakes the picture that stands in the page. One state, the view; every control changes it, and everything
// that is shown follows from it. The data come with the first move of the reader; until then the page costs nothing.
import type { CitationGraph } from '../../citations/types.ts';
import type { Frame } from '../arrangement.ts';
import { filterGraph } from '../filter-graph.ts';
import { findNearEdge, type NearbyEdge } from '../near-edge.ts';
import { readLayout, type GraphData } from '../graph-data.ts';
import { buildScene, type Shown } from '../scene.ts';
import { knownNames } from '../known-names.ts';
import { trimLayout } from '../trim-layout.ts';
import { decodeView, defaultView, encodeView, type View } from '../view-state.ts';
import { Camera } from './camera.ts';
import { wakeControls, type Controls } from './controls.ts';
import { wakeDrag } from './drag.ts';
import { wakeTable } from './edge-table.ts';
import { find } from './element.ts';
import { fillPanel } from './panel.ts';
import { findNearParts, findPathParts } from './lit-parts.ts';
import { Picture } from './picture.ts';
import { Walker } from './walker.ts';

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
  #failed = false;
  #view: View = defaultView;
  #shown: CitationGraph | null = null;
  readonly #walker: Walker;
  #clicked = { x: NaN, y: NaN };
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
      picture: () => this.#picture,
      zoom: () => this.#camera.drawn,
      data: () => this.#load(),
    });
    this.#walker = new Walker({
      picture: () => this.#picture,
      graph: () => this.#load().then(() => this.#graph),
      say: this.#controls.say,
      reveal: (x, y) => this.#camera.reveal(x, y),
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
      root.addEventListener(reach, () => void Promise.all([this.#load(), import('d3-force')]), {
        once: true,
        passive: true,
      });
    if (location.hash.length > 1) void this.#readAddress();
    root.dataset['awake'] = '';
  }

  get #frame(): Frame {
    return this.#narrow.matches ? 'narrow' : this.#medium.matches ? 'medium' : 'wide';
  }

  #load(): Promise<GraphData> {
    this.#loading ??= fetch(this.#root.dataset['source'] ?? '')
      .then((response) => response.json() as Promise<GraphData>)
      .then(
        (data) => (this.#data = data),
        // Without the data the island goes back to sleep: what waits for them waits on, and the links are links.
        () => {
          this.#failed = true;
          this.#controls.sayFailed();
          return new Promise<GraphData>(() => undefined);
        },
      );
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
    this.#walker.enter();
    if (this.#data) this.#render(defaultView, false);
  }

  #listen(signal: AbortSignal): void {
    // Focus is heard on the plate: an SVG that hears it becomes a stop for Tab, and is outlined when it is pressed.
    const { svg, plate } = this.#picture;
    const idOf = (event: Event): string | null =>
      (event.target instanceof Element && event.target.closest<SVGAElement>('.mark')?.dataset['id']) || null;
    const hover = (event: PointerEvent): void => {
      // The panel that a click opens moves the picture under a mouse at rest: that is no pointing. Nor is a pan or drag.
      const rests = event.clientX === this.#clicked.x && event.clientY === this.#clicked.y;
      if (event.pointerType === 'mouse' && event.buttons === 0 && !rests) this.#hint(idOf(event));
    };
    svg.addEventListener('pointerover', hover, { signal });
    svg.addEventListener('pointerleave', () => this.#hint(null), { signal });
    plate.addEventListener(
      'focusin',
      (event) => {
        const id = idOf(event);
        if (id) this.#walker.standAt(id);
        this.#hint(id);
      },
      { signal },
    );
    plate.addEventListener('focusout', () => this.#hint(null), { signal });
    svg.addEventListener('click', (event) => this.#click(event, idOf(event)), { signal });
    svg.addEventListener('keydown', (event) => this.#key(event), { signal });
  }

  #key(event: KeyboardEvent): void {
    if (event.key === '+' || event.key === '-') this.#camera.zoomBy(event.key === '+' ? 1.25 : 0.8);
    this.#walker.press(event);
  }

  #click(event: MouseEvent, id: string | null): void {
    this.#clicked = { x: event.clientX, y: event.clientY };
    // With a modifier the link is a link: a new tab, a new window.
    if (this.#failed || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (this.#camera.hasPanned) {
      event.preventDefault();
      return;
    }
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
    const { path, selected } = this.#view;
    const chosen = id ?? selected;
    if (path && !id) this.#picture.light(this.#data && findPathParts(this.#data.graph, path), 'path');
    else this.#picture.light(chosen ? findNearParts(this.#picture, chosen) : null);
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
    const { view, stale } = decodeView(location.hash, knownNames(graph));
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
    const isFiltered = keys.some((key) => String(view[key]) !== String(before[key]));
    if (isFiltered) {
      this.#shown = filterGraph(data.graph, view);
      this.#draw(animate && !matchMedia(lessMotion).matches);
    }
    if (String(view.zoom) !== String(this.#camera.zoom)) this.#camera.zoom = view.zoom;
    this.#panel.hidden = view.selected === null;
    const isStale = isFiltered || view.selected !== before.selected || this.#panel.childElementCount === 0;
    if (view.selected && isStale) this.#open(view.selected);
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
    this.#walker.enter();
  }

  #open(id: string): void {
    const shown = new Set(this.#graph.edges.map((edge) => edge.id));
    fillPanel(this.#panel, this.data, id, {
      select: (other) => void this.#select(other, true),
      startPath: (from) => this.#controls.startPath(from),
      close: () => this.#escape(),
      href: this.#href,
      isFiltered: ({ id: edge, layer }) => layer === 'instrument' && !shown.has(edge),
    });
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
    if (path) {
      void this.#change({ path: null });
      return;
    }
    this.#walker.goBack();
  }
}
