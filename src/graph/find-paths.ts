// How one document leads to another: along citations where there is such a way, else through a document on which both
// rest. Pure questions over the instrument layer; the picture and the sentences only repeat the answers.
import type { CitationGraph, GraphEdge } from '../citations/types.ts';

/** An edge with evidence: what paths are made of. */
export type InstrumentEdge = Extract<GraphEdge, { layer: 'instrument' }>;

/** A way between two documents: edges from the first down to the meeting place, and from the second down to it. */
export interface GraphPath {
  /** The document where both ends arrive; one of the two when the other leads to it. */
  readonly meets: string;
  readonly down: readonly InstrumentEdge[];
  /** Empty when the first document leads to the second. */
  readonly other: readonly InstrumentEdge[];
}

/** A document on which two others rest, with the number of steps from each. */
export interface CommonAncestor {
  readonly id: string;
  readonly steps: readonly [number, number];
}

/**
 * The shortest ways between two documents: citing one to cited one, in whichever direction it goes, else by the nearest
 * common ancestor. At most `most` of the same length, surest evidence first; none when nothing joins them.
 *
 * @example findPaths(graph, 'hrc-resolution-38-2', 'icescr')[0]?.down.map((edge) => edge.target) // ['drd', 'icescr']
 */
export function findPaths(graph: CitationGraph, from: string, to: string, most = 5): readonly GraphPath[] {
  if (from === to) return [];
  const cited = citedBySource(graph);
  const there = shortestWays(cited, from, to, most);
  if (there.length > 0) return there.map((down) => ({ meets: to, down, other: [] }));
  const back = shortestWays(cited, to, from, most);
  if (back.length > 0) return back.map((other) => ({ meets: from, down: [], other }));
  const nearest = findCommonAncestors(graph, from, to);
  const length = total(nearest[0]);
  return nearest
    .filter((ancestor) => total(ancestor) === length)
    .slice(0, most)
    .flatMap(({ id }) => {
      const [down] = shortestWays(cited, from, id, 1);
      const [other] = shortestWays(cited, to, id, 1);
      return down && other ? [{ meets: id, down, other }] : [];
    });
}

/**
 * The documents to which citations lead from both documents, nearest first; neither of the two counts.
 *
 * @example findCommonAncestors(graph, 'crc', 'drd').map((ancestor) => ancestor.id) // ['iccpr', 'icescr', 'udhr', …]
 */
export function findCommonAncestors(
  graph: CitationGraph,
  one: string,
  two: string,
): readonly CommonAncestor[] {
  const cited = citedBySource(graph);
  const left = distances(cited, one);
  const right = distances(cited, two);
  const common: CommonAncestor[] = [];
  for (const [id, steps] of left) {
    const others = right.get(id);
    if (others !== undefined && id !== one && id !== two) common.push({ id, steps: [steps, others] });
  }
  return common.sort((a, b) => total(a) - total(b) || (a.id < b.id ? -1 : 1));
}

function total(ancestor: CommonAncestor | undefined): number {
  return ancestor ? ancestor.steps[0] + ancestor.steps[1] : 0;
}

type Cited = ReadonlyMap<string, readonly InstrumentEdge[]>;

const sureness = ['instrument-text', 'secondary', 'article'];

/** Outgoing edges of each document, surest first. */
function citedBySource(graph: CitationGraph): Cited {
  const edges = graph.edges
    .filter((edge): edge is InstrumentEdge => edge.layer === 'instrument' && edge.source !== edge.target)
    .toSorted(
      (a, b) =>
        sureness.indexOf(a.evidence.sourceKind) - sureness.indexOf(b.evidence.sourceKind) ||
        (a.id < b.id ? -1 : 1),
    );
  return Map.groupBy(edges, (edge) => edge.source);
}

function distances(cited: Cited, from: string): ReadonlyMap<string, number> {
  const steps = new Map([[from, 0]]);
  // A Map yields what is added while it is walked, in order: breadth first.
  for (const [id, step] of steps)
    for (const edge of cited.get(id) ?? []) if (!steps.has(edge.target)) steps.set(edge.target, step + 1);
  return steps;
}

function shortestWays(
  cited: Cited,
  from: string,
  to: string,
  most: number,
): readonly (readonly InstrumentEdge[])[] {
  const steps = distances(cited, from);
  const length = steps.get(to);
  if (length === undefined) return [];
  const ways: InstrumentEdge[][] = [];
  const walk = (id: string, way: readonly InstrumentEdge[]): void => {
    if (id === to) ways.push([...way]);
    if (way.length >= length) return;
    for (const edge of cited.get(id) ?? []) {
      if (ways.length >= most) return;
      if (steps.get(edge.target) === way.length + 1 && leads(edge.target, way.length + 1))
        walk(edge.target, [...way, edge]);
    }
  };
  const dead = new Set<string>();
  /** True when the target can still be reached in the steps that are left; dead ends are remembered. */
  const leads = (id: string, step: number): boolean => {
    if (id === to) return true;
    if (step >= length || dead.has(id)) return false;
    const alive = (cited.get(id) ?? []).some(
      (edge) => steps.get(edge.target) === step + 1 && leads(edge.target, step + 1),
    );
    if (!alive) dead.add(id);
    return alive;
  };
  walk(from, []);
  return ways;
}
