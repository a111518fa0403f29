// The force arrangement: documents that cite each other stand together; those that no other document here touches wait
// on a shelf below instead of drifting round the rest.
import type { CitationGraph } from '../citations/types.ts';
import type { Frame, Lane, Layout } from './arrangement.ts';
import { placeAuxiliary } from './auxiliary-layout.ts';
import { BoxIndex } from './boxes.ts';
import { seatMarks } from './first-seats.ts';
import { instrumentPairs } from './instrument-pairs.ts';
import { labelSize } from './label-size.ts';
import { measureMarks, narrowType, wideType, type MeasuredDocument, type Type } from './measure-marks.ts';
import { settle } from './settle.ts';
import { forcePull, simulate, type Places } from './simulate.ts';
import { toPlace } from './time-layout.ts';

const frames = {
  wide: { width: 1240, height: 660, type: wideType, edge: 10 },
  medium: { width: 780, height: 760, type: wideType, edge: 8 },
  narrow: { width: 390, height: 560, type: narrowType, edge: 6 },
} as const;
/** Above this many documents the plane grows, so that marks keep their distance. */
const roomPerDocument = 9000;
/** A mark without a label takes less. */
const roomUnlabelled = 1300;

/**
 * Lays a graph out by its links. Deterministic, as the time arrangement is.
 *
 * @example layoutForce(graph, 'wide').lanes.map((lane) => lane.id) // ['unlinked', 'bodies', 'sections', 'notes']
 */
export function layoutForce(graph: CitationGraph, frame: Frame = 'wide'): Layout {
  const { width, type, edge, height: least } = frames[frame];
  const marks = measureMarks(graph, type);
  const linked = marks.filter((mark) => mark.level !== 'quiet');
  const pairs = instrumentPairs(graph);
  const plane = Math.max(
    linked.length === 0 ? 40 : Math.min(least, 120 + linked.length * 40),
    roomFor(linked) / width / (frame === 'wide' ? 1 : 1.6),
  );
  const index = new BoxIndex();
  const ground = {
    left: edge,
    right: width - edge,
    top: edge,
    bottom: plane - edge,
    freeX: width,
  };
  const pulled = pullTogether(graph, type, linked, pairs);
  const { seats, bottom } = seatMarks(spread(linked, pulled, width, plane), ground, index);
  settle(seats, pairs, 'bow');
  const shelf = shelve(
    marks.filter((mark) => mark.level === 'quiet'),
    { width, top: bottom + 16, index, edge },
  );
  const documents = new Map([...seats, ...shelf.seats].map((seat) => [seat.mark.id, toPlace(seat)]));
  const height = Math.ceil(shelf.bottom + 10);
  const auxiliary = placeAuxiliary(graph, documents, {
    width,
    left: edge,
    top: height,
  });
  return {
    arrangement: 'force',
    frame,
    width,
    gutter: 0,
    height,
    fullHeight: auxiliary.bottom,
    lanes: [...shelf.lanes, ...auxiliary.lanes],
    ticks: [],
    places: new Map([...documents, ...auxiliary.places]),
  };
}

function roomFor(marks: readonly MeasuredDocument[]): number {
  const labelled = marks.filter((mark) => mark.label !== null).length;
  return labelled * roomPerDocument + (marks.length - labelled) * roomUnlabelled;
}

/** By graph and type: frames that differ in size alone stretch the same places. */
const known = new WeakMap<CitationGraph, Map<Type, Places>>();

/** Where the forces take the linked documents, round the point 0, 0. */
function pullTogether(
  graph: CitationGraph,
  type: Type,
  marks: readonly MeasuredDocument[],
  pairs: readonly (readonly [string, string])[],
): Places {
  const ofGraph = known.get(graph) ?? new Map<Type, Places>();
  known.set(graph, ofGraph);
  const there = ofGraph.get(type);
  if (there) return there;
  const bodies = marks
    .map((mark) => ({ id: mark.id, toX: 0, toY: 0, room: mark.r + 16 }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const places = simulate(bodies, pairs, forcePull);
  ofGraph.set(type, places);
  return places;
}

/** The places to which the forces took the marks, stretched to fill the plane. */
function spread(
  marks: readonly MeasuredDocument[],
  places: Places,
  width: number,
  height: number,
): readonly { mark: MeasuredDocument; x: number; y: number }[] {
  const xs = [...places.values()].map((place) => place.x);
  const ys = [...places.values()].map((place) => place.y);
  const fit = (value: number, all: readonly number[], from: number, to: number): number => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return high - low < 1 ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
  };
  const side = Math.min(100, width * 0.12);
  return marks.map((mark) => {
    const place = places.get(mark.id) ?? { x: 0, y: 0 };
    return {
      mark,
      x: fit(place.x, xs, side, width - side),
      y: fit(place.y, ys, 32, height - 32),
    };
  });
}

/** Rows of documents without a link, in the order of their years. */
function shelve(
  marks: readonly MeasuredDocument[],
  {
    width,
    top,
    index,
    edge,
  }: {
    readonly width: number;
    readonly top: number;
    readonly index: BoxIndex;
    readonly edge: number;
  },
): {
  readonly seats: ReturnType<typeof seatMarks>['seats'];
  readonly bottom: number;
  readonly lanes: readonly Lane[];
} {
  if (marks.length === 0) return { seats: [], bottom: top - 10, lanes: [] };
  const heading = 26;
  const columns = Math.max(1, Math.floor(width / 180));
  const column = (width - edge * 2) / columns;
  const ordered = marks.toSorted((a, b) => (a.node.year ?? 0) - (b.node.year ?? 0) || (a.id < b.id ? -1 : 1));
  const wishes = ordered.map((mark, place) => ({
    // The shelf is a list: every document on it has its name.
    mark: { ...mark, label: mark.label ?? labelSize(mark.node.label, mark.fontSize, { most: 22 }) },
    x: edge + 12 + (place % columns) * column,
    y: top + heading + 16 + Math.floor(place / columns) * 32,
  }));
  const ground = {
    left: edge,
    right: width - edge,
    top: top + heading,
    bottom: top + heading + Math.ceil(marks.length / columns) * 32,
    freeX: 0,
  };
  const { seats, bottom } = seatMarks(wishes, ground, index);
  const lanes = [
    {
      id: 'unlinked',
      lines: ['Cited by the article alone: no edge to another document here'],
      top,
      bottom: bottom + 4,
    },
  ];
  return { seats, bottom: bottom + 4, lanes };
}
