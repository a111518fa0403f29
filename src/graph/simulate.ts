// One simulation for every arrangement: links pull, marks keep apart, and each mark is drawn to its own spot as strongly
// as the arrangement asks. Time pulls hard to year and lane; force hardly pulls and lets marks repel each other.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** A mark for the simulation: where it is drawn to, and how much room it keeps round itself. */
export interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly toX: number;
  readonly toY: number;
  readonly room: number;
}

/** How strongly an arrangement pulls: see the two below. */
export interface Pull {
  readonly toX: number;
  readonly toY: number;
  readonly link: number;
  readonly distance: number;
  readonly repel: number;
  /** After so many steps the marks stand: the fewer there are, the faster it cools. */
  readonly ticks: number;
}

export const timePull: Pull = {
  toX: 1,
  toY: 0.14,
  link: 0.05,
  distance: 60,
  repel: 0,
  ticks: 100,
};
export const forcePull: Pull = {
  toX: 0.045,
  toY: 0.1,
  link: 0.25,
  distance: 90,
  repel: -520,
  ticks: 300,
};

/** Where the simulation leaves each mark, by id. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** What is left of the heat in the end, as in d3-force. */
const cold = 0.001;

/**
 * Runs the simulation to its end and returns the rounded places. Bodies must come sorted: d3-force itself draws its
 * random numbers from a fixed seed, so the same bodies in the same order end in the same places.
 *
 * @example simulate(bodies, [['crc', 'udhr']], timePull).get('udhr') // { x: 210.5, y: 301 }
 */
export function simulate(
  bodies: readonly Body[],
  pairs: readonly (readonly [string, string])[],
  pull: Pull,
): Places {
  const nodes = bodies.map((body) => ({ ...body, x: body.toX, y: body.toY }));
  const simulation = createSimulation(nodes, pairs, pull).stop();
  simulation
    .alphaDecay(1 - cold ** (1 / pull.ticks))
    .tick(bodies.length > 1500 ? pull.ticks / 2 : pull.ticks);
  const round = (value: number): number => Math.round(value * 2) / 2;
  return new Map(nodes.map((node) => [node.id, { x: round(node.x), y: round(node.y) }]));
}

/** The simulation itself, not yet run: the island lets it answer when a reader drags a mark. */
export function createSimulation<Node extends Body>(
  nodes: Node[],
  pairs: readonly (readonly [string, string])[],
  pull: Pull,
): ReturnType<typeof forceSimulation<Node>> {
  const known = new Set(nodes.map((node) => node.id));
  const links: SimulationLinkDatum<Node>[] = pairs
    .filter(([source, target]) => source !== target && known.has(source) && known.has(target))
    .map(([source, target]) => ({ source, target }));
  const simulation = forceSimulation(nodes)
    .force('x', forceX<Node>((node) => node.toX).strength(pull.toX))
    .force('y', forceY<Node>((node) => node.toY).strength(pull.toY))
    .force(
      'collide',
      forceCollide<Node>((node) => node.room),
    )
    .force(
      'link',
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id((node) => node.id)
        .distance(pull.distance)
        .strength((link) => pull.link / Math.max(1, Math.sqrt(degree(link, links)))),
    );
  if (pull.repel !== 0)
    simulation.force('charge', forceManyBody<Node>().strength(pull.repel).distanceMax(300));
  return simulation;
}

const degrees = new WeakMap<object, Map<unknown, number>>();

/** The number of links at the busier end of a link: the more there are, the less each pulls. */
function degree<Node extends Body>(
  link: SimulationLinkDatum<Node>,
  links: readonly SimulationLinkDatum<Node>[],
): number {
  let counts = degrees.get(links);
  if (!counts) {
    counts = new Map();
    for (const { source, target } of links)
      for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + 1);
    degrees.set(links, counts);
  }
  return Math.max(counts.get(link.source) ?? 1, counts.get(link.target) ?? 1);
}
