// What table and list mark as the picture lights it: the path and what is selected. In words, for a colour alone says
// nothing to many.
import type { CitationGraph } from '../citations/types.ts';
import { findPaths } from './find-paths.ts';
import { labelsOf, pathSentence } from './path-sentence.ts';
import type { View } from './view-state.ts';

/** The word at each marked row, by id of edge and of document, and what is marked in a sentence. */
export interface LitRows {
  readonly sentence: string;
  readonly edges: ReadonlyMap<string, string>;
  readonly nodes: ReadonlyMap<string, string>;
}

/**
 * The rows that a view marks; null when it lights nothing.
 *
 * @example findLitRows(graph, { path: ['crpd', 'udhr'], selected: null })?.edges // Map { 'refers-to:crpd:udhr' => 'on the path' }
 */
export function findLitRows(
  graph: CitationGraph,
  { path, selected }: Pick<View, 'path' | 'selected'>,
): LitRows | null {
  const [way, choice] = [path && pathRows(graph, path), selected && selectedRows(graph, selected)];
  if (!way || !choice) return way || choice || null;
  // What is both is on the path first of all.
  return {
    sentence: `${way.sentence} ${choice.sentence}`,
    edges: new Map([...way.edges, ...choice.edges, ...way.edges]),
    nodes: new Map([...way.nodes, ...choice.nodes, ...way.nodes]),
  };
}

function pathRows(graph: CitationGraph, [from, to]: readonly [string, string]): LitRows {
  const names = labelsOf(graph);
  const [path] = findPaths(graph, from, to);
  const way = path ? [...path.down, ...path.other] : [];
  const ids = new Set([from, to, ...way.flatMap(({ source, target }) => [source, target])]);
  const mark = (all: Iterable<string>): Map<string, string> =>
    new Map([...all].map((id) => [id, 'on the path']));
  return {
    sentence: path ? pathSentence(path, names) : `Nothing known here joins ${names(from)} and ${names(to)}.`,
    edges: mark(way.map(({ id }) => id)),
    nodes: mark(ids),
  };
}

function selectedRows(graph: CitationGraph, selected: string): LitRows {
  const names = labelsOf(graph);
  const edge = graph.edges.find(({ id }) => id === selected);
  if (edge)
    return {
      sentence: `Selected: the line from ${names(edge.source)} to ${names(edge.target)}.`,
      edges: new Map([[selected, 'selected']]),
      nodes: new Map([edge.source, edge.target].map((id) => [id, 'at an end of the line'])),
    };
  const near = graph.edges.filter(({ source, target }) => source === selected || target === selected);
  const nodes = new Map(
    near.flatMap(({ source, target }) => [source, target]).map((id) => [id, 'neighbour']),
  );
  return {
    sentence: `Selected: ${names(selected)}.`,
    edges: new Map(near.map(({ id }) => [id, 'touches the selection'])),
    nodes: nodes.set(selected, 'selected'),
  };
}
