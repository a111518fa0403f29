// Dragging a mark: the forces answer. They are loaded with the first drag and start from rest, for every link is as
// long as it is drawn; when the mark is let go, it stays and the others find back to their places.
import type * as Forces from 'd3-force';
import type { Simulation, SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { FrontLayer } from './front-layer.ts';
import type { Camera } from './camera.ts';
import type { DrawnMark, Picture } from './picture.ts';

interface Node extends SimulationNodeDatum {
  readonly mark: DrawnMark;
  homeX: number;
  homeY: number;
  x: number;
  y: number;
}

export interface DragRules {
  /** Takes note of where a mark was let go, and says where it comes to rest. */
  readonly drop: (id: string, x: number, y: number) => { readonly x: number; readonly y: number };
  /** Called when the forces have come to rest and the marks should stand exactly where they belong. */
  readonly goHome: () => void;
  /** Whether nothing but the dragged mark may move. */
  readonly isStill: () => boolean;
}

/** A press that moves less than this many pixels is a click. */
const slack = 4;

/**
 * Lets marks be dragged; `stop` stills the forces at once.
 *
 * @example wakeDrag(picture, camera, { drop, goHome, isStill: () => false }, signal)
 */
export function wakeDrag(
  picture: Picture,
  camera: Camera,
  { drop, goHome, isStill }: DragRules,
  signal: AbortSignal,
): { readonly stop: () => void } {
  let dragging: Drag | null = null;
  let last: Drag | null = null;
  let pressed: { mark: DrawnMark; x: number; y: number; id: number } | null = null;
  let moved = false;
  const { svg } = picture;
  const markAt = (event: Event): DrawnMark | undefined => {
    const id =
      event.target instanceof Element ? event.target.closest<SVGAElement>('.mark')?.dataset['id'] : undefined;
    return id === undefined ? undefined : picture.marks.get(id);
  };
  const begin = async (mark: DrawnMark): Promise<void> => {
    const forces = await import('d3-force');
    if (pressed?.mark !== mark) return;
    last?.stop();
    dragging = last = new Drag(forces, picture, camera, mark, isStill());
  };
  svg.addEventListener(
    'pointerdown',
    (event) => {
      const mark = markAt(event);
      moved = false;
      // A finger scrolls the page unless it lies on the mark itself, which is small.
      const onForm = event.target instanceof Element && event.target.matches('.form');
      if (mark && event.button === 0 && event.isPrimary && (event.pointerType === 'mouse' || onForm))
        pressed = { mark, x: event.clientX, y: event.clientY, id: event.pointerId };
    },
    { signal },
  );
  // Capture: a drag is taken before the camera sees it.
  svg.addEventListener(
    'pointermove',
    (event) => {
      if (!pressed || event.pointerId !== pressed.id) return;
      event.preventDefault();
      if (!moved && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < slack) return;
      if (!moved) {
        moved = true;
        svg.setPointerCapture(event.pointerId);
        void begin(pressed.mark);
      }
      const { x, y } = camera.toScene(event.clientX, event.clientY);
      dragging?.pull(x, y);
    },
    { signal, capture: true },
  );
  const release = (): void => {
    dragging?.release(drop, goHome);
    dragging = null;
    pressed = null;
  };
  for (const end of ['pointerup', 'pointercancel'] as const) svg.addEventListener(end, release, { signal });
  // The browser would open the link, or drag its address away.
  svg.addEventListener(
    'click',
    (event) => {
      if (!moved) return;
      event.preventDefault();
      event.stopPropagation();
    },
    {
      signal,
      capture: true,
    },
  );
  svg.addEventListener(
    'dragstart',
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
  const stop = (): void => last?.stop();
  signal.addEventListener('abort', stop);
  return { stop };
}

class Drag {
  readonly #simulation: Simulation<Node, undefined>;
  readonly #held: Node;
  readonly #isStill: boolean;
  #front: FrontLayer | null = null;

  constructor(forces: typeof Forces, picture: Picture, camera: Camera, mark: DrawnMark, isStill: boolean) {
    const shown = isStill ? [mark] : neighbourhood(picture, mark);
    const nodes = shown.map((other) => ({
      mark: other,
      homeX: other.x,
      homeY: other.y,
      x: other.x,
      y: other.y,
    }));
    const byId = new Map<string, Node>(nodes.map((node) => [node.mark.id, node]));
    const links: (SimulationLinkDatum<Node> & { length: number })[] = [];
    for (const edge of picture.edges.values()) {
      const [source, target] = [byId.get(edge.from), byId.get(edge.to)];
      if (!source || !target || source === target || edge.element.classList.contains('off')) continue;
      links.push({ source, target, length: Math.hypot(source.x - target.x, source.y - target.y) });
    }
    const held = byId.get(mark.id);
    if (!held) throw new Error(`The picture lacks the mark ${mark.id}.`);
    this.#held = held;
    this.#isStill = isStill;
    this.#simulation = forces
      .forceSimulation<Node>(nodes)
      .force('home-x', forces.forceX<Node>((node) => node.homeX).strength(0.06))
      .force('home-y', forces.forceY<Node>((node) => node.homeY).strength(0.06))
      .force(
        'link',
        forces
          .forceLink<Node, (typeof links)[number]>(links)
          .distance((link) => link.length)
          .strength(0.035),
      )
      .force('collide', forces.forceCollide<Node>((node) => node.mark.r + 3).strength(0.4))
      .velocityDecay(0.5)
      .alphaTarget(0.4)
      .on('tick', () => {
        for (const node of nodes) Object.assign(node.mark, { x: node.x, y: node.y });
        this.#front?.draw();
      });
    this.#simulation.on('end.front', () => this.#settle());
    this.#front = new FrontLayer(picture, camera.drawn, new Set(shown));
    this.pull(mark.x, mark.y);
  }

  pull(x: number, y: number): void {
    this.#held.fx = x;
    this.#held.fy = y;
  }

  /** Lets the mark go: it comes to rest where it may, and the rest settles round it. */
  release(drop: DragRules['drop'], goHome: () => void): void {
    const { mark, x, y } = this.#held;
    ({ x: this.#held.homeX, y: this.#held.homeY } = drop(mark.id, x, y));
    this.#held.fx = null;
    this.#held.fy = null;
    // Forces read a mark's home when they are given the marks.
    this.#simulation.nodes(this.#simulation.nodes()).on('end', goHome);
    if (this.#isStill) {
      this.stop();
      goHome();
    } else this.#simulation.alphaTarget(0).alpha(0.4).alphaMin(0.02);
  }

  #settle(): void {
    this.#front?.remove();
    this.#front = null;
  }

  stop(): void {
    this.#simulation.stop();
    this.#settle();
  }
}

/** In a large graph the forces stop where more edges would move, but not before the nearest few marks have answered. */
const most = { edges: 60, anyway: 8 } as const;

/** The marks that a drag moves: what links reach from the dragged one, breadth first, and the lightest first. */
function neighbourhood(picture: Picture, mark: DrawnMark): readonly DrawnMark[] {
  const near = new Map<DrawnMark, DrawnMark[]>();
  for (const { from, to, element } of picture.edges.values()) {
    const [source, target] = [picture.marks.get(from), picture.marks.get(to)];
    if (!source || !target || element.classList.contains('off')) continue;
    near.set(source, [...(near.get(source) ?? []), target]);
    near.set(target, [...(near.get(target) ?? []), source]);
  }
  const weight = (one: DrawnMark): number => near.get(one)?.length ?? 0;
  const reached = new Set([mark]);
  let moved = weight(mark);
  for (const one of reached)
    for (const other of (near.get(one) ?? []).toSorted((a, b) => weight(a) - weight(b))) {
      if (reached.has(other) || (moved + weight(other) > most.edges && reached.size > most.anyway)) continue;
      reached.add(other);
      moved += weight(other);
    }
  return [...reached];
}
