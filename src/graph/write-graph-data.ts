// Writes what the island loads, at build time: layouts are worked out here, so nothing of that reaches a browser.
import type { CitationGraph, DocumentRecord } from '../citations/types.ts';
import type { Arrangement, Frame, Layout } from './arrangement.ts';
import { drawnPart } from './drawn-part.ts';
import type { DocumentGroup, GraphData } from './graph-data.ts';
import { assignLanes, laneNames } from './lanes.ts';
import { arrangeGraph } from './layout-graph.ts';

const wanted: readonly (readonly [Arrangement, Frame])[] = [
  ['time', 'wide'],
  ['force', 'wide'],
  ['time', 'medium'],
  ['force', 'medium'],
  ['time', 'narrow'],
  ['force', 'narrow'],
];

/**
 * Every layout of the graph page.
 *
 * @example arrangeAll(graph).length // 6
 */
export function arrangeAll(graph: CitationGraph): readonly Layout[] {
  return wanted.map(([arrangement, frame]) => arrangeGraph(graph, arrangement, frame));
}

/**
 * The island's data for an edition: of a large one, for the part that is drawn.
 *
 * @example writeGraphData(edition).facts['udhr']?.symbols // ['A/RES/217(III)']
 */
export function writeGraphData(edition: {
  readonly graph: CitationGraph;
  readonly documents: readonly DocumentRecord[];
}): GraphData {
  const graph = drawnPart(edition.graph);
  const drawn = new Set(graph.nodes.map((node) => node.id));
  const documents = edition.documents.filter(({ id }) => drawn.has(id));
  const facts = documents.map((document) => {
    const { id, title, symbols, body, remark, discrepancies } = document;
    // A suspicion is not a finding: the unconfirmed ones are not counted.
    const differences = discrepancies.filter(({ strength }) => strength !== 'unconfirmed').length;
    return [id, { title, symbols, body, remark, differences }] as const;
  });
  const layouts = arrangeAll(graph).map((layout) => ({ ...layout, places: [...layout.places.values()] }));
  return { graph, groups: groupDocuments(graph), facts: Object.fromEntries(facts), layouts };
}

function groupDocuments(graph: CitationGraph): readonly DocumentGroup[] {
  const lanes = assignLanes(graph);
  return laneNames
    .map(({ lane, lines }) => ({
      label: lines.join(' '),
      documents: graph.nodes
        .filter((node) => lanes.get(node.id) === lane)
        .toSorted((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.label < b.label ? -1 : 1))
        .map(({ id, label, year }) => {
          const isDated = year === null || label.includes(String(year));
          return { id, name: isDated ? label : `${label} (${year})` };
        }),
    }))
    .filter(({ documents }) => documents.length > 0);
}
