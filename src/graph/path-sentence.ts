// Paths in words. The picture lights what the sentence says; nobody has to read lines to know how one document leads to
// another.
import type { CitationGraph } from '../citations/types.ts';
import type { GraphPath, InstrumentEdge } from './find-paths.ts';
import { relationLook } from './relations.ts';

type Names = (id: string) => string;

/**
 * A path as one sentence with the place of each citation.
 *
 * @example pathSentence(path, names) // 'HRC resolution 38/2 reaffirms DRD (preamble, para. 4), which recalls ICESCR (…).'
 */
export function pathSentence(path: GraphPath, names: Names): string {
  if (path.other.length === 0) return `${chain(path.down, names)}.`;
  if (path.down.length === 0) return `${chain(path.other, names)}.`;
  return `Both rest on ${names(path.meets)}: ${chain(path.down, names)}; and ${chain(path.other, names)}.`;
}

/** The labels of a graph's nodes, by id; an unknown id stands for itself. */
export function labelsOf(graph: CitationGraph): Names {
  const labels = new Map(graph.nodes.map((node) => [node.id, node.label]));
  return (id) => labels.get(id) ?? id;
}

function chain(edges: readonly InstrumentEdge[], names: Names): string {
  const [first] = edges;
  if (!first) return '';
  const steps = edges.map((edge) => `${relationLook(edge.type).verb} ${names(edge.target)}${placeOf(edge)}`);
  return `${names(first.source)} ${steps.join(', which ')}`;
}

function placeOf(edge: InstrumentEdge): string {
  const sure =
    edge.evidence.sourceKind === 'instrument-text'
      ? ''
      : edge.evidence.sourceKind === 'article'
        ? 'as the article says'
        : 'second hand';
  const inside = [edge.evidence.where, sure].filter(Boolean).join('; ');
  return inside ? ` (${inside})` : '';
}
