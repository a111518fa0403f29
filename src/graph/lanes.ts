// The lanes of the time arrangement: a document stands in the lane of what it is (a treaty, scholarship, press) or of
// the kind of body that issued it. The rule reads kinds and names of bodies only, so it serves any article.
import type { CitationGraph, GraphNode } from '../citations/types.ts';
import { kindLook } from './kinds.ts';

export type LaneId =
  | 'treaties'
  | 'conferences'
  | 'general-assembly'
  | 'security-council'
  | 'ecosoc'
  | 'human-rights'
  | 'agencies'
  | 'scholarship'
  | 'press';

/** A lane with the lines of its heading. */
export interface LaneName {
  readonly lane: LaneId;
  readonly lines: readonly string[];
}

/** All lanes from top to bottom; a picture shows those that hold a document. */
export const laneNames: readonly LaneName[] = [
  { lane: 'treaties', lines: ['Charter', 'and treaties'] },
  { lane: 'conferences', lines: ['World conferences,', 'groups of states'] },
  { lane: 'general-assembly', lines: ['General Assembly'] },
  { lane: 'security-council', lines: ['Security Council'] },
  { lane: 'ecosoc', lines: ['Economic and', 'Social Council'] },
  { lane: 'human-rights', lines: ['Human rights', 'bodies'] },
  { lane: 'agencies', lines: ['Agencies, states', 'and others'] },
  { lane: 'scholarship', lines: ['Scholarship'] },
  { lane: 'press', lines: ['Press, speeches,', 'statements'] },
];

/**
 * Names of bodies, first match wins. A report "to the General Assembly" is the Assembly's document, and a world
 * conference on human rights is a conference: hence the order.
 */
const bodies: readonly (readonly [RegExp, LaneId])[] = [
  [/general assembly|(first|second|third|fourth|fifth|sixth) committee/i, 'general-assembly'],
  [/security council/i, 'security-council'],
  [
    /conference|summit|\bforum\b|movement|group of \d+|\bG-?\d+\b|\bcongress\b|african union|european union/i,
    'conferences',
  ],
  [/human rights|sub-commission|treaty bod|special rapporteur|independent expert/i, 'human-rights'],
  [/economic and social council|ecosoc/i, 'ecosoc'],
];

/**
 * The lane of every document of a graph, by id.
 *
 * @example assignLanes(graph).get('udhr') // 'general-assembly'
 */
export function assignLanes(graph: CitationGraph): ReadonlyMap<string, LaneId> {
  const labels = new Map(graph.nodes.map((node) => [node.id, node.label]));
  const issuers = new Map<string, string>();
  for (const edge of graph.edges)
    if (edge.type === 'issued-by')
      issuers.set(
        edge.source,
        [issuers.get(edge.source), labels.get(edge.target)].filter(Boolean).join('; '),
      );
  const lanes = new Map<string, LaneId>();
  for (const node of graph.nodes)
    if (node.type === 'document') lanes.set(node.id, laneOf(node, issuers.get(node.id) ?? null));
  return lanes;
}

/**
 * The lane of one document, from its kind and the name of the body that issued it.
 *
 * @example laneOf({ ...node, kind: 'resolution' }, 'Human Rights Council') // 'human-rights'
 */
export function laneOf(node: Pick<GraphNode, 'kind'>, body: string | null): LaneId {
  const family = kindLook(node.kind ?? 'other').family;
  if (family === 'treaty') return 'treaties';
  if (family === 'scholar') return 'scholarship';
  if (family === 'press') return 'press';
  return bodies.find(([test]) => test.test(body ?? ''))?.[1] ?? 'agencies';
}
