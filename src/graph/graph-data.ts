// What the island loads, in one request, when a reader first reaches for the graph: the graph itself, the facts that a
// panel shows, and the places of every layout. Written at build time, read in the browser.
import type { CitationGraph, DocumentRecord } from '../citations/types.ts';
import type { Arrangement, Frame, Layout, Place } from './arrangement.ts';
import { drawnPart } from './drawn-part.ts';
import { assignLanes, laneNames } from './lanes.ts';
import { arrangeGraph } from './layout-graph.ts';

/** What a panel says of a document beside its edges. */
export interface DocumentFacts {
  readonly title: string;
  readonly symbols: readonly string[];
  readonly body: string | null;
  readonly remark: string | null;
  /** Places where the article and this source differ; the document's page tells them. */
  readonly differences: number;
}

/** A layout with its places as a list, for JSON has no maps. */
export type WrittenLayout = Omit<Layout, 'places'> & { readonly places: readonly Place[] };

/** Documents of one lane, the oldest first, as fields offer them. */
export interface DocumentGroup {
  readonly label: string;
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}

export interface GraphData {
  readonly graph: CitationGraph;
  readonly groups: readonly DocumentGroup[];
  readonly facts: Readonly<Record<string, DocumentFacts>>;
  readonly layouts: readonly WrittenLayout[];
}

const wanted: readonly (readonly [Arrangement, Frame])[] = [
  ['time', 'wide'],
  ['force', 'wide'],
  ['time', 'medium'],
  ['force', 'medium'],
  ['time', 'narrow'],
  ['force', 'narrow'],
];

/** Every layout of the graph page. */
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

/**
 * A layout as it was before it was written.
 *
 * @example readLayout(data, 'force', 'wide').places.get('udhr')
 */
export function readLayout(data: GraphData, arrangement: Arrangement, frame: Frame): Layout {
  const written = data.layouts.find((layout) => layout.arrangement === arrangement && layout.frame === frame);
  if (!written) throw new Error(`The graph's data hold no layout "${arrangement}" for the ${frame} frame.`);
  return { ...written, places: new Map(written.places.map((place) => [place.id, place])) };
}
