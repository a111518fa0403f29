// Marks before they have a place: radius, level and label, from what each document weighs.
import type { CitationGraph, GraphNode } from '../citations/types.ts';
import type { Level } from './arrangement.ts';
import type { Measured } from './label-place.ts';
import { labelSize } from './label-size.ts';
import { markRadius, weighDocuments, type Weight } from './weigh-documents.ts';

/** A measured document with its weight. */
export interface MeasuredDocument extends Measured {
  readonly node: GraphNode;
  readonly weight: Weight;
}

/** How labels are set: sizes by level, characters to a line, and how many marks may carry one. */
export interface Type {
  readonly size: Readonly<Record<Level, number>>;
  readonly most: number;
  readonly labels: number;
  /** What the radius of every mark is multiplied by. */
  readonly scale: number;
}

export const wideType: Type = {
  size: { hub: 13, plain: 11, quiet: 11 },
  most: 25,
  labels: 150,
  scale: 1,
};
export const narrowType: Type = {
  size: { hub: 12.5, plain: 11, quiet: 11 },
  most: 16,
  labels: 18,
  scale: 0.8,
};

/** At most this many documents count as hubs, and each must be cited by at least `hubFrom` others. */
const mostHubs = 9;
const hubFrom = 3;

/**
 * The documents of a graph, heaviest first, measured.
 *
 * @example measureMarks(graph, wideType)[0]?.node.label // 'UN Charter'
 */
export function measureMarks(graph: CitationGraph, type: Type): readonly MeasuredDocument[] {
  const weights = weighDocuments(graph);
  const total = (weight: Weight): number => weight.byInstruments * 2 + weight.byArticle + weight.cites * 0.1;
  const weightOf = (node: GraphNode): Weight =>
    weights.get(node.id) ?? { byArticle: 0, byInstruments: 0, cites: 0 };
  const documents = graph.nodes
    .filter((node) => node.type === 'document')
    .toSorted((a, b) => total(weightOf(b)) - total(weightOf(a)) || (a.id < b.id ? -1 : 1));
  return documents.map((node, index) => {
    const weight = weightOf(node);
    const level = levelOf(weight, index);
    const size = labelSize(node.label, type.size[level], {
      most: type.most,
      bold: level === 'hub',
    });
    const label = index < type.labels ? size : null;
    return {
      id: node.id,
      node,
      weight,
      level,
      r: Math.round(markRadius(weight) * type.scale * 10) / 10,
      fontSize: type.size[level],
      label,
    };
  });
}

function levelOf(weight: Weight, index: number): Level {
  if (index < mostHubs && weight.byInstruments >= hubFrom) return 'hub';
  return weight.byInstruments + weight.cites > 0 ? 'plain' : 'quiet';
}
