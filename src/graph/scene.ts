// The scene: everything a picture shows, as plain data. SVG at build time, SVG and PNG files, the canvas for large
// graphs and the island all draw this one record.
import type { CitationGraph, GraphEdge, GraphNode } from '../citations/types.ts';
import type { Lane, Layout, Level, Place } from './arrangement.ts';
import { arrowHead, edgeCurve, curvePath, type CurveStyle } from './edge-curve.ts';
import { describeNodes } from './describe-nodes.ts';
import { kindLook, type Family } from './kinds.ts';
import { labelPlace, type LabelPlace } from './label-place.ts';
import { certainties, relationLook, type Certainty, type LineStyle, type Relation } from './relations.ts';
import { weighDocuments } from './weigh-documents.ts';
import type { Tick } from './year-scale.ts';

/** The look of a mark: a family of documents, or one of the other types of node. */
export type MarkLook = Family | 'note' | 'section' | 'body';

export interface SceneMark {
  readonly id: string;
  readonly type: GraphNode['type'];
  readonly look: MarkLook;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly level: Level;
  /** True when the article itself cites the document: its mark is filled; others are drawn hollow. */
  readonly filled: boolean;
  readonly label:
    | (LabelPlace & {
        readonly lines: readonly string[];
        readonly fontSize: number;
      })
    | null;
  /** A note's number, written inside its mark. */
  readonly inside: string | null;
  readonly name: string;
  readonly description: string;
  readonly url: string;
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  readonly layer: GraphEdge['layer'];
  readonly line: LineStyle;
  /** Null in the article layer, which is the article's own fact. */
  readonly certainty: Certainty | null;
  readonly path: string;
  readonly head: string;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly fullHeight: number;
  readonly gutter: number;
  readonly style: CurveStyle;
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  readonly marks: readonly SceneMark[];
  readonly edges: readonly SceneEdge[];
}

/** The shapes of the nodes that are not documents, in the same box as those of `kinds.ts`. */
export const auxiliaryShapes: Readonly<Record<Exclude<MarkLook, Family>, string>> = {
  note: 'M-9 0A9 9 0 1 1 9 0A9 9 0 1 1 -9 0Z',
  section: 'M-9.5 -6.5H9.5V6.5H-9.5Z',
  body: 'M-4 -9.5H4L9.5 -4V4L4 9.5H-4L-9.5 4V-4Z',
};

/** Which nodes a scene shows; documents alone unless asked. */
export type Shown = ReadonlySet<GraphNode['type']>;
export const documentsOnly: Shown = new Set(['document']);

/**
 * The scene of a graph in a layout. Where the graph is a filtered one, words and fillings are those of the `whole`.
 *
 * @example buildScene(graph, arrangeGraph(graph, 'time')).edges.length // the edges between documents
 */
export function buildScene(
  graph: CitationGraph,
  layout: Layout,
  shown: Shown = documentsOnly,
  whole: CitationGraph = graph,
): Scene {
  const style: CurveStyle = layout.arrangement === 'time' && layout.frame === 'narrow' ? 'arc' : 'bow';
  const words = describeNodes(whole);
  const weights = weighDocuments(whole);
  const nodes = inReadingOrder(
    graph.nodes.filter((node) => shown.has(node.type) && layout.places.has(node.id)),
    layout,
  );
  const marks = nodes.flatMap((node) => {
    const place = layout.places.get(node.id);
    const { name, description } = words.get(node.id) ?? {
      name: node.label,
      description: '',
    };
    const filled = node.type !== 'document' || (weights.get(node.id)?.byArticle ?? 0) > 0;
    return place ? [{ ...markOf(node, place), filled, name, description }] : [];
  });
  const edges = drawEdges(graph.edges, layout.places, new Set(nodes.map((node) => node.id)), style);
  const auxiliary = shown.size > 1;
  return {
    width: layout.width,
    height: auxiliary ? layout.fullHeight : layout.height,
    fullHeight: layout.fullHeight,
    gutter: layout.gutter,
    style,
    lanes: auxiliary ? layout.lanes : layout.lanes.filter((lane) => lane.top < layout.height),
    ticks: layout.ticks,
    marks,
    edges,
  };
}

/** Tab and a reader's voice go through time, or down the list: never by the alphabet of ids. */
function inReadingOrder(nodes: readonly GraphNode[], { places, frame }: Layout): readonly GraphNode[] {
  const rank = ({ id }: GraphNode): readonly [number, number] => {
    const { x = 0, y = 0 } = places.get(id) ?? {};
    return frame === 'narrow' ? [y, x] : [x, y];
  };
  return nodes.toSorted(
    (a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || (a.id < b.id ? -1 : 1),
  );
}

function markOf(node: GraphNode, place: Place): Omit<SceneMark, 'filled' | 'name' | 'description'> {
  const look = node.type === 'document' ? kindLook(node.kind ?? 'other').family : node.type;
  const { id, x, y, r, level, fontSize, label } = place;
  const aside = labelPlace(place, place.side);
  const at = label ? { ...aside, dx: place.labelX ?? aside.dx, lines: label.lines, fontSize } : null;
  const inside = node.type === 'note' ? (/\d+/.exec(node.id)?.[0] ?? null) : null;
  return {
    id,
    type: node.type,
    look,
    x,
    y,
    r,
    level,
    label: at,
    inside,
    url: node.url,
  };
}

/**
 * The edges between shown marks, drawn; parallel edges bend apart.
 *
 * @example drawEdges(graph.edges, layout.places, new Set(['crc', 'udhr']), 'bow')[0]?.path // 'M474.2 77.1C…'
 */
export function drawEdges(
  edges: readonly GraphEdge[],
  places: ReadonlyMap<string, { readonly x: number; readonly y: number; readonly r: number }>,
  shown: ReadonlySet<string>,
  style: CurveStyle,
): readonly SceneEdge[] {
  const ranks = new Map<string, number>();
  return edges.flatMap((edge) => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)];
    if (!source || !target || !shown.has(edge.source) || !shown.has(edge.target)) return [];
    const key = `${edge.source} ${edge.target}`;
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    const certainty = edge.layer === 'instrument' ? edge.evidence.sourceKind : null;
    const curve = edgeCurve(source, target, style, rank);
    const look = relationLook(edge.type);
    const { id, layer } = edge;
    const head = arrowHead(curve, headOf(certainty));
    return [
      {
        id,
        source: edge.source,
        target: edge.target,
        relation: edge.type,
        layer,
        line: look.line,
        certainty,
        path: curvePath(curve, source),
        head,
      },
    ];
  });
}

/** The arrowhead of a degree of certainty; the article's own edges carry a plain open one. */
export function headOf(certainty: Certainty | null): 'solid' | 'open' | 'ring' {
  return certainties.find((entry) => entry.certainty === certainty)?.head ?? 'open';
}
