// Moving through the graph by keyboard: left to what a document cites, right to what cites it, up and down among the
// choices of the last move. Pure, so that every move can be tested and said aloud.
import type { CitationGraph, GraphEdge, GraphNode } from '../citations/types.ts';
import { relationLook } from './relations.ts';

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** Where the reader stands and by which edge they came. */
export interface Footing {
  readonly id: string;
  /** The move that led here; null after a jump. */
  readonly came: { readonly from: string; readonly key: 'ArrowLeft' | 'ArrowRight' } | null;
}

/** A move: the new footing, or null when there is nowhere to go, and what to say. */
export interface Step {
  readonly footing: Footing | null;
  readonly edge: GraphEdge | null;
  readonly says: string;
}

/**
 * One key press in the shown graph.
 *
 * @example walkGraph(graph, order, { id: 'drd', came: null }, 'ArrowLeft', name).says
 *   // 'recalls ICESCR, treaty, 1966. 1 of 4 that DRD cites.'
 */
export function walkGraph(
  graph: CitationGraph,
  order: readonly string[],
  footing: Footing,
  key: WalkKey,
  name: (node: GraphNode) => string,
): Step {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const say = (id: string): string => {
    const node = nodes.get(id);
    return node ? name(node) : id;
  };
  const label = (id: string): string => nodes.get(id)?.label ?? id;
  if (key === 'Home' || key === 'End') return jump(order.at(key === 'Home' ? 0 : -1), say);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const choices = neighbours(graph, footing.id, key, order);
    const [first] = choices;
    const way =
      key === 'ArrowLeft'
        ? `${label(footing.id)} cites nothing shown here.`
        : `Nothing shown here cites ${label(footing.id)}.`;
    if (!first) return { footing: null, edge: null, says: way };
    return arrive(footing.id, key, first, choices, say, label);
  }
  const turn = key === 'ArrowDown' ? 1 : -1;
  if (!footing.came) return jump(order[wrap(order.indexOf(footing.id) + turn, order.length)], say);
  const choices = neighbours(graph, footing.came.from, footing.came.key, order);
  const at = choices.findIndex((choice) => choice.id === footing.id);
  const next = choices[wrap(at + turn, choices.length)];
  return next ? arrive(footing.came.from, footing.came.key, next, choices, say, label) : jump(order[0], say);
}

interface Choice {
  readonly id: string;
  readonly edge: GraphEdge;
}

/** The other ends of a node's edges in one direction, each once, in the order of the picture. */
function neighbours(
  graph: CitationGraph,
  id: string,
  key: 'ArrowLeft' | 'ArrowRight',
  order: readonly string[],
): readonly Choice[] {
  const [near, far] = key === 'ArrowLeft' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  const found = new Map<string, Choice>();
  for (const edge of graph.edges)
    if (edge[near] === id && edge[far] !== id && !found.has(edge[far]))
      found.set(edge[far], { id: edge[far], edge });
  return [...found.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function arrive(
  from: string,
  key: 'ArrowLeft' | 'ArrowRight',
  choice: Choice,
  choices: readonly Choice[],
  say: (id: string) => string,
  label: (id: string) => string,
): Step {
  const look = relationLook(choice.edge.type);
  const verb = key === 'ArrowLeft' ? look.verb : look.passive;
  const what = key === 'ArrowLeft' ? `that ${label(from)} cites` : `that cite ${label(from)}`;
  const place = `${choices.indexOf(choice) + 1} of ${choices.length} ${what}.`;
  return {
    footing: { id: choice.id, came: { from, key } },
    edge: choice.edge,
    says: `${verb} ${say(choice.id)}. ${place}`,
  };
}

function jump(id: string | undefined, say: (id: string) => string): Step {
  if (id === undefined) return { footing: null, edge: null, says: 'Nothing is shown.' };
  return { footing: { id, came: null }, edge: null, says: `${say(id)}.` };
}

function wrap(index: number, length: number): number {
  return length === 0 ? 0 : (index + length) % length;
}
