// The citation graph as published in `graph.json`, with the places of the drawing.
import type { CitationGraph, GraphEdge } from '../citations/types.ts';
import type { Positions } from './exported-edition.ts';
import { jsonText } from './json-text.ts';
import { pinpointRecord } from './to-notes-json.ts';

/**
 * `graph.json`; its shape is promised by `public/data/schema/graph.schema.json`. A node without a place has null for both.
 *
 * @example JSON.parse(toGraphJson(graph, positions)).nodes[0].x // 262
 */
export function toGraphJson(graph: CitationGraph, positions: Positions): string {
  return jsonText({
    nodes: graph.nodes.map(({ id, type, label, kind, year, url }) => {
      const place = positions.get(id);
      return { id, type, label, kind, year, url, x: rounded(place?.x), y: rounded(place?.y) };
    }),
    edges: graph.edges.map(edgeRecord),
  });
}

/** Hundredths are finer than a screen shows, and the same on every machine. */
export function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 100) / 100;
}

function edgeRecord(edge: GraphEdge) {
  const { id, type, layer, source, target } = edge;
  if (edge.layer === 'article') {
    const { note, paragraph, pinpoints, locator } = edge.evidence;
    return {
      id,
      type,
      layer,
      source,
      target,
      evidence: { note, paragraph, locator, pinpoints: pinpoints.map(pinpointRecord) },
    };
  }
  const { where, quote, source: from, locator, sourceKind, checked, note } = edge.evidence;
  return {
    id,
    type,
    layer,
    source,
    target,
    evidence: { where, quote, source: from, locator, sourceKind, checked, note },
  };
}
