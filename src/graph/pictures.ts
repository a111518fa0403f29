// The small pictures: a document among its neighbours for its page, and the whole graph for the home page. Both are
// scenes like any other, drawn at build time; they need no script.
import type { CitationGraph, GraphNode } from '../citations/types.ts';
import type { Layout, Place } from './arrangement.ts';
import { dateDocuments } from './date-documents.ts';
import { count } from './describe-nodes.ts';
import { drawnPart } from './drawn-part.ts';
import { labelSize } from './label-size.ts';
import { shelvedLayout } from './shelved-layout.ts';
import { neighbourhood } from './neighbourhood.ts';
import { overviewToSvg } from './overview-svg.ts';
import { layoutTime, type TimeFrame } from './time-layout.ts';
import { buildScene } from './scene.ts';
import { sceneToSvg } from './scene-svg.ts';
import { weighDocuments } from './weigh-documents.ts';

/** Puts the base path before a site address; the identity when there is none. */
type Href = (url: string) => string;

const small = { half: 210, column: 62, r: 6.5, air: 10, row: 30, top: 34, most: 12 } as const;

/**
 * A document with what it cites at its left and what cites it at its right, as SVG; empty when nothing here does either.
 *
 * @example renderNeighbourhood(edition, 'drd', href) // '<svg …>'
 */
export function renderNeighbourhood(
  edition: { readonly graph: CitationGraph },
  id: string,
  href: Href = (url) => url,
): string {
  const graph = neighbourhood(edition.graph, id);
  const node = graph.nodes.find((candidate) => candidate.id === id);
  if (!node || graph.nodes.length < 2) return '';
  const { layout, cites, citedBy } = layoutNeighbourhood(graph, node);
  const scene = buildScene(graph, layout);
  const lanes = [lane('cites', cites, layout.width / 2), lane('cited-by', citedBy, layout.width / 2)];
  const description = `At the left what ${node.label} cites (${cites.all}), at the right what cites it (${citedBy.all}).`;
  const svg = sceneToSvg(
    { ...scene, ticks: [] },
    {
      href,
      prefix: `near-${id}`,
      title: `${node.label} and its neighbours`,
      description,
      className: 'small',
    },
  );
  return svg.replace(
    '<g class="ground" aria-hidden="true">',
    `<g class="ground" aria-hidden="true">${lanes.join('')}`,
  );
}

interface Side {
  readonly all: number;
  readonly shown: string;
}

function lane(side: 'cites' | 'cited-by', { all, shown }: Side, centre: number): string {
  if (all === 0) return '';
  const [x, anchor, words] =
    side === 'cites'
      ? [centre - small.column, 'end', `cites ${shown}`]
      : [centre + small.column, 'start', `cited by ${shown}`];
  return `<text class="heading" x="${x}" y="16" font-size="12" text-anchor="${anchor}">${words}</text>`;
}

function layoutNeighbourhood(
  graph: CitationGraph,
  node: GraphNode,
): { readonly layout: Layout; readonly cites: Side; readonly citedBy: Side } {
  const moments = dateDocuments(graph);
  const instrument = graph.edges.filter((edge) => edge.layer === 'instrument' && edge.source !== edge.target);
  const column = (near: 'source' | 'target', far: 'source' | 'target'): readonly GraphNode[] => {
    const ids = new Set(instrument.filter((edge) => edge[near] === node.id).map((edge) => edge[far]));
    return graph.nodes
      .filter((other) => ids.has(other.id))
      .toSorted(
        (a, b) => (moments.get(b.id)?.year ?? 0) - (moments.get(a.id)?.year ?? 0) || (a.id < b.id ? -1 : 1),
      );
  };
  const [cited, citing] = [column('source', 'target'), column('target', 'source')];
  const [left, right] = [mostCited(graph, cited), mostCited(graph, citing)];
  const labels = new Map(
    [...left, ...right].map((other) => [other.id, labelSize(other.label, 11.5, { most: 21 })]),
  );
  // As wide as its longest name asks, so that none is cut off.
  const longest = Math.max(0, ...[...labels.values()].map(({ width }) => width));
  const centre = Math.max(small.half, small.column + small.r + longest + small.air);
  const row = Math.max(small.row, ...[...labels.values()].map((label) => label.height + 6));
  const height = small.top + Math.max(left.length, right.length, 2) * row;
  const middle = (small.top + height) / 2;
  const places = new Map<string, Place>();
  const seat = (nodes: readonly GraphNode[], x: number, side: 'left' | 'right'): void => {
    const first = middle - ((nodes.length - 1) * row) / 2;
    nodes.forEach((other, index) => {
      const label = labels.get(other.id) ?? null;
      places.set(other.id, {
        id: other.id,
        x,
        y: first + index * row,
        r: small.r,
        level: 'plain',
        fontSize: 11.5,
        label,
        side,
      });
    });
  };
  seat(left, centre - small.column, 'left');
  seat(right, centre + small.column, 'right');
  const label = labelSize(node.label, 12.5, { most: 14, bold: true });
  const side = left.length === 0 ? 'left' : right.length === 0 ? 'right' : 'below';
  // Between two columns the name has room only under all lines: the mark stands beside the last row, its name below.
  const lowest = middle + ((Math.max(left.length, right.length) - 1) * row) / 2;
  const y = side === 'below' ? lowest : middle;
  places.set(node.id, { id: node.id, x: centre, y, r: 11, level: 'hub', fontSize: 12.5, label, side });
  const bottom = Math.max(height + 8, side === 'below' ? lowest + 11 + label.height + 10 : 0);
  const layout: Layout = {
    arrangement: 'time',
    frame: 'narrow',
    width: centre * 2,
    height: bottom,
    fullHeight: bottom,
    gutter: 0,
    lanes: [],
    ticks: [],
    places,
  };
  return { layout, cites: sideOf(cited, left), citedBy: sideOf(citing, right) };
}

/** When a column is too long, the most cited stay, in the order of their years. */
function mostCited(graph: CitationGraph, nodes: readonly GraphNode[]): readonly GraphNode[] {
  if (nodes.length <= small.most) return nodes;
  const weights = weighDocuments(graph);
  const heavy = nodes
    .toSorted(
      (a, b) =>
        (weights.get(b.id)?.byArticle ?? 0) - (weights.get(a.id)?.byArticle ?? 0) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, small.most);
  return nodes.filter((node) => heavy.includes(node));
}

function sideOf(all: readonly GraphNode[], shown: readonly GraphNode[]): Side {
  const words = shown.length < all.length ? `${all.length}, ${shown.length} shown` : String(all.length);
  return { all: all.length, shown: words };
}

const overviewType = { size: { hub: 14, plain: 12, quiet: 12 }, most: 22, labels: 9, scale: 0.72 } as const;
const overviewFrames: readonly TimeFrame[] = [
  {
    frame: 'wide',
    width: 760,
    gutter: 0,
    axis: 30,
    lane: 26,
    between: 4,
    before: 30,
    after: 20,
    ticks: 52,
    type: overviewType,
    auxiliary: false,
  },
  {
    frame: 'narrow',
    width: 380,
    gutter: 0,
    axis: 28,
    lane: 30,
    between: 4,
    before: 22,
    after: 14,
    ticks: 44,
    type: { ...overviewType, size: { hub: 12, plain: 11, quiet: 11 }, most: 14, labels: 7, scale: 0.6 },
    auxiliary: false,
  },
];

/**
 * The layouts of the overview, in its two frames; of a large graph for the part that is drawn.
 *
 * @example arrangeOverview(edition.graph)[1].width // 380
 */
export function arrangeOverview(graph: CitationGraph): readonly Layout[] {
  const drawn = drawnPart(graph);
  return overviewFrames.map((frame) =>
    shelvedLayout(drawn, `overview ${frame.frame}`, () => layoutTime(drawn, frame)),
  );
}

/**
 * The graph in time with the names of its hubs, as two SVGs of which the stylesheet shows the one that fits. Of a
 * large graph the most cited documents are drawn, and the description says so.
 *
 * @example renderOverview(edition, href) // '<svg class="graph-picture overview wide" …><svg …>'
 */
export function renderOverview(
  edition: { readonly graph: CitationGraph },
  href: Href = (url) => url,
): string {
  const documents = edition.graph.nodes.filter((node) => node.type === 'document').length;
  if (documents === 0) return '';
  const graph = drawnPart(edition.graph);
  const shown = graph.nodes.filter((node) => node.type === 'document').length;
  const drawn =
    graph === edition.graph
      ? count(documents, 'document')
      : `The ${shown} most cited of ${count(documents, 'document')}`;
  const edges = graph.edges.filter((edge) => edge.layer === 'instrument').length;
  const description = `${drawn} by year, older at the left; ${count(edges, 'line')} from a citing document to the one it cites.`;
  return arrangeOverview(graph)
    .map((layout) => {
      const scene = { ...buildScene(graph, layout), lanes: [] };
      const options = { href, prefix: `overview-${layout.frame}`, title: 'The citation graph', description };
      return overviewToSvg(scene, { ...options, className: `overview ${layout.frame}` });
    })
    .join('');
}
