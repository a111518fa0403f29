// Which marks and edges light up together.
import type { CitationGraph } from '../../citations/types.ts';
import { findPaths } from '../find-paths.ts';
import type { GraphData } from '../graph-data.ts';
import type { View } from '../view-state.ts';
import type { Picture } from './picture.ts';

/** Marks and edges by id. */
export interface LitParts {
  readonly marks: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * A mark with its edges and their other ends, or an edge with its ends.
 */
function findNearParts(picture: Picture, id: string): LitParts {
  const marks = new Set<string>(picture.marks.has(id) ? [id] : []);
  const edges = new Set<string>();
  for (const edge of picture.edges.values()) {
    if (edge.element.classList.contains('off') || (edge.from !== id && edge.to !== id && edge.id !== id))
      continue;
    edges.add(edge.id);
    marks.add(edge.from).add(edge.to);
  }
  return { marks, edges };
}

/**
 * The first path between two documents; the two alone when nothing joins them.
 */
function findPathParts(graph: CitationGraph, [from, to]: readonly [string, string]): LitParts {
  const [path] = findPaths(graph, from, to);
  const way = path ? [...path.down, ...path.other] : [];
  return {
    marks: new Set([from, to, ...way.flatMap((edge) => [edge.source, edge.target])]),
    edges: new Set(way.map((edge) => edge.id)),
  };
}

/**
 * Lights a path or a selection in a picture; what is pointed at comes before both.
 *
 * @example lightView(picture, data, view)
 */
export function lightView(
  picture: Picture,
  data: GraphData | null,
  { path, selected }: Pick<View, 'path' | 'selected'>,
  pointed: string | null = null,
): void {
  const chosen = pointed ?? selected;
  if (path && !pointed) picture.light(data && findPathParts(data.graph, path), 'path');
  else picture.light(chosen ? findNearParts(picture, chosen) : null);
}
