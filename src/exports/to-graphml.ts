// The graph → GraphML (http://graphml.graphdrawing.org/), for Gephi, yEd, Cytoscape, NetworkX and igraph.
import type { CitationGraph, GraphEdge, GraphNode } from '../citations/types.ts';
import type { Positions } from './exported-edition.ts';
import { pinpointText } from './pinpoint-text.ts';
import { rounded } from './to-graph-json.ts';

type Value = string | number | boolean | null;

/** The attributes with their types, in the order of their keys. */
const nodeKeys: Readonly<Record<string, 'string' | 'int' | 'double' | 'boolean'>> = {
  type: 'string',
  label: 'string',
  kind: 'string',
  year: 'int',
  url: 'string',
  x: 'double',
  y: 'double',
};
const edgeKeys: typeof nodeKeys = {
  type: 'string',
  layer: 'string',
  note: 'int',
  paragraph: 'string',
  pinpoints: 'string',
  where: 'string',
  quote: 'string',
  evidenceSource: 'string',
  locator: 'string',
  sourceKind: 'string',
  checked: 'boolean',
};

/**
 * The graph as GraphML; attributes without a value are absent.
 *
 * @example toGraphml(graph, positions) // '<?xml version="1.0" encoding="UTF-8"?>\n<graphml …'
 */
export function toGraphml(graph: CitationGraph, positions: Positions): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keyLines('node', nodeKeys),
    ...keyLines('edge', edgeKeys),
    '  <graph id="citations" edgedefault="directed">',
    ...graph.nodes.map((node) => nodeText(node, positions)),
    ...graph.edges.map(edgeText),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/**
 * Text for XML 1.0: the five signs escaped, line ends and tabs kept, characters that XML cannot carry left out.
 *
 * @example escapeXml('Law & "order"') // 'Law &amp; &quot;order&quot;'
 */
export function escapeXml(text: string): string {
  const legal = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return legal.replace(/[&<>"'\t\n\r]/g, (sign) => entities.get(sign) ?? `&#${sign.charCodeAt(0)};`);
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

function keyLines(element: 'node' | 'edge', keys: typeof nodeKeys): string[] {
  return Object.entries(keys).map(
    ([name, type]) =>
      `  <key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function nodeText(node: GraphNode, positions: Positions): string {
  const { type, label, kind, year, url } = node;
  const place = positions.get(node.id);
  const values = { type, label, kind, year, url, x: rounded(place?.x), y: rounded(place?.y) };
  return `    <node id="${escapeXml(node.id)}">${dataText('node', values)}</node>`;
}

function edgeText(edge: GraphEdge): string {
  const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
  const values = { type: edge.type, layer: edge.layer, ...evidenceValues(edge) };
  return `    <edge id="${escapeXml(edge.id)}" ${ends}>${dataText('edge', values)}</edge>`;
}

/**
 * The evidence of an edge as flat values, for formats without nesting.
 *
 * @example evidenceValues(edge).where // 'preamble, para. 3'
 */
export function evidenceValues(edge: GraphEdge): Readonly<Record<string, Value>> {
  if (edge.layer === 'article') {
    const { note, paragraph, pinpoints, locator } = edge.evidence;
    return { note, paragraph, pinpoints: pinpoints.map(pinpointText).join('; ') || null, locator };
  }
  const { where, quote, source, locator, sourceKind, checked } = edge.evidence;
  return { where, quote, evidenceSource: source, locator, sourceKind, checked };
}

function dataText(element: 'node' | 'edge', values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${element}-${name}">${escapeXml(String(value))}</data>`)
    .join('');
}
