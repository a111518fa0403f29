// Bodies, sections and notes: they wait below the documents and are shown when a reader asks for them, so the documents
// never move to make room.
import type { CitationGraph, GraphNode } from '../citations/types.ts';
import type { Lane, Place } from './arrangement.ts';
import { BoxIndex } from './boxes.ts';
import { seatMarks } from './first-seats.ts';
import { labelSize } from './label-size.ts';

/** The strip below the documents. */
export interface Strip {
  readonly width: number;
  readonly left: number;
  readonly top: number;
}

const headings = {
  body: 'Bodies',
  section: 'The article: sections',
  note: 'Its notes: in reading order',
} as const;
const noteRadius = 9;
const noteStep = 25;

/**
 * Places of bodies, sections and notes in strips below the documents; bodies and sections as near as may be to what
 * they are linked to, notes in reading order.
 *
 * @example placeAuxiliary(graph, documents, strip).places.get('note-18') // { x: 610, y: 902, r: 9, … }
 */
export function placeAuxiliary(
  graph: CitationGraph,
  documents: ReadonlyMap<string, Place>,
  strip: Strip,
): {
  readonly places: ReadonlyMap<string, Place>;
  readonly lanes: readonly Lane[];
  readonly bottom: number;
} {
  const places = new Map<string, Place>();
  const lanes: Lane[] = [];
  let top = strip.top;
  const below = (id: keyof typeof headings, placed: readonly Place[], bottom: number): void => {
    if (placed.length === 0) return;
    for (const place of placed) places.set(place.id, place);
    lanes.push({
      id,
      lines: headings[id].split(': '),
      top,
      bottom,
    });
    top = bottom + 10;
  };
  const of = (type: GraphNode['type']): readonly GraphNode[] =>
    graph.nodes.filter((node) => node.type === type);
  const heading = strip.left > 60 ? 0 : 24;
  const bodies = labelled(of('body'), middles(graph, documents), { ...strip, top: top + heading }, 7);
  below('body', bodies.places, bodies.bottom);
  const notes = inReadingOrder(of('note'));
  const xs = spreadNotes(notes, strip);
  const sections = labelled(of('section'), sectionMiddles(graph, xs), { ...strip, top: top + heading }, 8);
  below('section', sections.places, sections.bottom);
  const rows = notes.map((node) => noteAt(node, xs, top + heading));
  below('note', rows, Math.max(top, ...rows.map((place) => place.y + noteRadius + 6)));
  return { places, lanes, bottom: Math.ceil(top) };
}

/** Notes by number, whatever their ids sort like. */
export function inReadingOrder(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const number = (node: GraphNode): number => Number(/\d+/.exec(node.id)?.[0] ?? 0);
  return nodes.toSorted((a, b) => number(a) - number(b) || (a.id < b.id ? -1 : 1));
}

function spreadNotes(
  notes: readonly GraphNode[],
  strip: Strip,
): ReadonlyMap<string, { x: number; row: number }> {
  const room = strip.width - strip.left - 24;
  const columns = Math.max(1, Math.min(notes.length, Math.floor(room / noteStep)));
  const rows = Math.ceil(notes.length / columns);
  const inRow = Math.ceil(notes.length / Math.max(1, rows));
  const step = room / Math.max(1, inRow);
  return new Map(
    notes.map((note, index) => [
      note.id,
      {
        x: Math.round((strip.left + 12 + step * ((index % inRow) + 0.5)) * 2) / 2,
        row: Math.floor(index / inRow),
      },
    ]),
  );
}

function noteAt(node: GraphNode, xs: ReadonlyMap<string, { x: number; row: number }>, top: number): Place {
  const { x, row } = xs.get(node.id) ?? { x: 0, row: 0 };
  return {
    id: node.id,
    x,
    y: top + 14 + row * noteStep,
    r: noteRadius,
    level: 'plain',
    fontSize: 9,
    label: null,
    side: 'right',
  };
}

/** Where each section's notes stand, on average. */
function sectionMiddles(
  graph: CitationGraph,
  xs: ReadonlyMap<string, { x: number }>,
): ReadonlyMap<string, number> {
  return averages(
    graph.edges.flatMap((edge) => {
      const note = edge.type === 'calls' ? xs.get(edge.target) : undefined;
      return note ? [[edge.source, note.x] as const] : [];
    }),
  );
}

/** Where each body's documents stand, on average. */
function middles(graph: CitationGraph, documents: ReadonlyMap<string, Place>): ReadonlyMap<string, number> {
  return averages(
    graph.edges.flatMap((edge) => {
      const document = edge.type === 'issued-by' ? documents.get(edge.source) : undefined;
      return document ? [[edge.target, document.x] as const] : [];
    }),
  );
}

function averages(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(pairs, ([id]) => id);
  return new Map(
    [...groups].map(([id, group]) => [id, group.reduce((sum, [, x]) => sum + x, 0) / group.length]),
  );
}

function labelled(
  nodes: readonly GraphNode[],
  xs: ReadonlyMap<string, number>,
  strip: Strip,
  r: number,
): { readonly places: readonly Place[]; readonly bottom: number } {
  const middle = (strip.left + strip.width) / 2;
  const wishes = nodes.map((node) => ({
    mark: {
      id: node.id,
      r,
      level: 'plain' as const,
      fontSize: 11,
      label: labelSize(node.label, 11, { most: strip.width < 600 ? 30 : 26 }),
    },
    x: Math.round(Math.max(strip.left + 24, Math.min(strip.width - 24, xs.get(node.id) ?? middle)) * 2) / 2,
    y: strip.top + 18,
  }));
  const ground = {
    left: strip.left,
    right: strip.width - 6,
    top: strip.top + 4,
    bottom: strip.top + 40,
    freeX: strip.width,
  };
  const { seats, bottom } = seatMarks(wishes, ground, new BoxIndex());
  const places = seats.map(({ mark, x, y, side }) => ({
    ...mark,
    x,
    y,
    side,
    level: 'plain' as const,
  }));
  return { places, bottom: bottom + 4 };
}
