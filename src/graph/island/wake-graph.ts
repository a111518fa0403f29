// The island: wakes the picture that stands in the page. One state, the view; every control changes it, and everything
// that is shown follows from it. The data come with the first move of the reader; until then the page costs nothing.
import type { CitationGraph } from '../../citations/types.ts';
import type { Layout } from '../arrangement.ts';
import { filterGraph } from '../filter-graph.ts';
import type { GraphData } from '../graph-data.ts';
import { moveFreedom } from '../move-places.ts';
import { knownNames } from '../known-names.ts';
import { tallySentence } from '../tally.ts';
import { arrangedLayout, viewScene } from '../view-scene.ts';
import type { View } from '../view-state.ts';
import { Camera } from './camera.ts';
import { wakeControls, type Controls } from './controls.ts';
import { wakeDrag } from './drag.ts';
import { wakeTable } from './edge-table.ts';
import { find } from './element.ts';
import { dropMark, nudgeMark } from './hand-moves.ts';
import { showRow } from './follow-rows.ts';
import { hearPicture } from './hear-picture.ts';
import { loadGraph } from './load-graph.ts';
import { fillPanel } from './panel.ts';
import { lightView } from './lit-parts.ts';
import { Picture } from './picture.ts';
import { printPicture } from './print-picture.ts';
import { ScreenFrame } from './screen-frame.ts';
import { ViewKeeper } from './view-keeper.ts';
import { Walker } from './walker.ts';
import { WayBack } from './way-back.ts';

const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Wakes the graph of a page.
 *
 * @example wakeGraph(document.querySelector('[data-graph]'))
 */
export function wakeGraph(root: HTMLElement): void {
  new Island(root);
}

/** What changes which marks and edges there are, and where. */
const filters = ['arrangement', 'layers', 'extras', 'without', 'years'] as const;

class Island {
  readonly #root: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #controls: Controls;
  readonly #stage: HTMLElement;
  readonly #frame = new ScreenFrame(() => this.#wakePicture());
  readonly #keeper = new ViewKeeper();
  #data: GraphData | null = null;
  readonly #load: () => Promise<GraphData>;
  #failed = false;
  #shown: CitationGraph | null = null;
  readonly #walker: Walker;
  /** The ids of the edges in the order in which every frame of the page holds them. */
  readonly #names: readonly string[];
  readonly #wayBack = new WayBack();
  #awake = new AbortController();
  #picture!: Picture;
  #camera!: Camera;
  #drag: { readonly stop: () => void } = { stop: () => undefined };

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#panel = find(root, '[data-panel]', HTMLElement);
    this.#stage = find(root, '.stage', HTMLElement);
    const named = root.querySelectorAll<SVGGElement>('.plate [data-edge]');
    this.#names = [...named].map(({ dataset }) => dataset['edge'] ?? '');
    const load = loadGraph(root.dataset['source'] ?? '', () => this.#sleep());
    this.#load = async () => (this.#data ??= await load());
    this.#controls = wakeControls(root, {
      change: (change) => void this.#change(change),
      select: (id) => void this.#select(id, true),
      zoomBy: (factor) => this.#camera.zoomBy(factor),
      panBy: (x, y) => this.#camera.panBy(x, y),
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
    printPicture(root, {
      data: () => this.#data,
      view: () => this.#view,
      isWide: () => this.#frame.now === 'wide',
      href: this.#href,
      names: this.#names,
    });
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

  #sleep(): void {
    this.#failed = true;
    this.#controls.sayFailed();
  }

  #href = (url: string): string => `${this.#root.dataset['base'] ?? '/'}${url.replace(/^\//, '')}`;

  /** Binds the picture that the screen's width shows; the other sleeps. */
  #wakePicture(): void {
    this.#awake.abort();
    this.#drag.stop();
    this.#awake = new AbortController();
    const { signal } = this.#awake;
    const svg = find(this.#root, `svg.${this.#frame.now}`, SVGSVGElement);
    this.#picture = new Picture(svg, this.#href, this.#names);
    this.#camera = new Camera(this.#picture, () => this.#keepZoom(), signal);
    const rules = {
      drop: (id: string, x: number, y: number) => this.#drop(id, x, y),
      goHome: () => {
        if (this.#data) this.#draw(!lessMotion.matches);
      },
      isStill: () => lessMotion.matches,
    };
    this.#drag = wakeDrag(this.#picture, this.#camera, rules, signal);
    const events = {
      hint: (id: string | null) => this.#hint(id),
      focus: (id: string) => this.#walker.standAt(id),
      choose: (id: string | null) => {
        if (!id) void this.#change({ selected: null });
        else if (!this.#controls.endPath(id)) void this.#select(id, false);
      },
      key: (event: KeyboardEvent) => this.#key(event),
      isAsleep: () => this.#failed,
    };
    hearPicture(this.#picture, this.#camera, events, signal);
    this.#walker.enter();
    if (this.#data) this.#render(null, false);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === '+' || event.key === '-') this.#camera.zoomBy(event.key === '+' ? 1.25 : 0.8);
    if (event.shiftKey && event.key.startsWith('Arrow')) {
      event.preventDefault();
      void this.#nudge(this.#walker.standsAt, event.key);
    } else this.#walker.press(event);
  }

  /** Moves a mark without a drag, and says so. */
  async #nudge(id: string, key: string): Promise<void> {
    await this.#load();
    const dropped = nudgeMark(this.#arranged, this.#view.moved, id, key);
    const name = this.#picture.marks.get(id)?.element.getAttribute('aria-label') ?? id;
    if (dropped) await this.#change({ moved: dropped.moved });
    this.#controls.say(
      dropped ? `${name}: moved.` : `${name} does not move that way: its place there is its date.`,
    );
  }

  #drop(id: string, x: number, y: number): { readonly x: number; readonly y: number } {
    if (!this.#data) return { x, y };
    const dropped = dropMark(this.#arranged, this.#view.moved, id, x, y);
    this.#keeper.change({ moved: dropped.moved });
    return dropped;
  }

  /** Lights the neighbourhood of a mark for as long as it is pointed at; a selection or a path stays lit without. */
  #hint(id: string | null): void {
    lightView(this.#picture, this.#data, this.#view, id);
  }

  async #select(id: string, focus: boolean): Promise<void> {
    if (!this.#view.selected) this.#wayBack.remember();
    await this.#change({ selected: id });
    const isDocument = this.data.graph.nodes.some((node) => node.id === id && node.type === 'document');
    if (this.#view.show !== 'picture' && isDocument) {
      this.#controls.say(showRow(this.#root, id));
      return;
    }
    // Notes, sections and bodies have no row: they are shown in the picture.
    if (this.#view.show !== 'picture') await this.#change({ show: 'picture' });
    const mark = this.#picture.marks.get(id);
    if (mark) this.#camera.reveal(mark.x, mark.y);
    if (focus) this.#panel.focus();
  }

  /** Every change of the view comes through here: drawn, written into the address, shown in the controls. */
  async #change(change: Partial<View>): Promise<void> {
    await this.#load();
    const before = this.#keeper.change({ zoom: this.#camera.zoom, ...change });
    this.#render(before, true);
  }

  async #readAddress(): Promise<void> {
    const { graph } = await this.#load();
    const { before, stale } = this.#keeper.read(knownNames(graph));
    this.#controls.warn(stale);
    this.#render(before, false);
  }

  #keepZoom(): void {
    this.#keeper.change({ zoom: this.#camera.zoom });
    this.#stage.classList.toggle('zoomed', this.#view.zoom !== null);
  }

  /** @param before the view that is shown; null when the picture may show any */
  #render(before: View | null, animate: boolean): void {
    const data = this.data;
    const view = this.#view;
    this.#root.dataset['show'] = view.show;
    this.#stage.classList.toggle('open', view.selected !== null);
    this.#stage.classList.toggle('zoomed', view.zoom !== null);
    const hasChanged = (key: keyof View): boolean => String(view[key]) !== String(before?.[key]);
    const isFiltered = filters.some(hasChanged);
    if (isFiltered) this.#shown = filterGraph(data.graph, view);
    if (isFiltered || hasChanged('moved')) this.#draw(animate && !lessMotion.matches);
    if (String(view.zoom) !== String(this.#camera.zoom)) this.#camera.zoom = view.zoom;
    this.#panel.hidden = view.selected === null;
    const isStale = isFiltered || hasChanged('selected') || this.#panel.childElementCount === 0;
    if (view.selected && isStale) this.#open(view.selected);
    for (const mark of this.#picture.marks.values())
      mark.element.classList.toggle('chosen', mark.id === view.selected);
    this.#hint(null);
    this.#controls.show(view, data, this.#graph);
    if (isFiltered) this.#controls.tell(tallySentence(data.graph, this.#graph), before !== null);
  }

  get #view(): View {
    return this.#keeper.now;
  }

  get data(): GraphData {
    if (!this.#data) throw new Error('The graph’s data have not come yet.');
    return this.#data;
  }

  get #graph(): CitationGraph {
    return (this.#shown ??= filterGraph(this.data.graph, this.#view));
  }

  /** The layout as it is arranged, before any hand moved in it. */
  get #arranged(): Layout {
    return arrangedLayout(this.data, this.#view, this.#frame.now);
  }

  #draw(animate: boolean): void {
    this.#drag.stop();
    this.#picture.show(viewScene(this.data, this.#view, this.#frame.now, this.#graph), animate);
    this.#walker.enter();
  }

  #open(id: string): void {
    const shown = new Set(this.#graph.edges.map((edge) => edge.id));
    fillPanel(this.#panel, this.data, id, {
      select: (other) => void this.#select(other, true),
      startPath: (from) => this.#controls.startPath(from),
      move: (key) => void this.#nudge(id, key),
      putBack: () => void this.#change({ moved: this.#view.moved.filter(([other]) => other !== id) }),
      free: moveFreedom(this.#arranged),
      close: () => this.#escape(),
      href: this.#href,
      isFiltered: ({ id: edge, layer }) => layer === 'instrument' && !shown.has(edge),
    });
  }

  /** Esc goes back one step: out of the panel, off the path, then along the trail of arrow moves. */
  #escape(): void {
    const { selected, path } = this.#view;
    if (selected)
      void this.#change({ selected: null }).then(() => this.#wayBack.take(this.#picture, selected));
    else if (path) void this.#change({ path: null });
    else this.#walker.goBack();
  }
}
