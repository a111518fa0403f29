// The time arrangement: years across, lanes by kind and body, newer documents to the right of those they cite.
import type { CitationGraph } from '../citations/types.ts';
import type { Frame, Lane, Layout, Place } from './arrangement.ts';
import { placeAuxiliary } from './auxiliary-layout.ts';
import { BoxIndex } from './boxes.ts';
import { dateDocuments } from './date-documents.ts';
import { seatMarks } from './first-seats.ts';
import { placeBoxes } from './label-place.ts';
import { assignLanes, laneNames } from './lanes.ts';
import { instrumentPairs } from './instrument-pairs.ts';
import { measureMarks, wideType, type MeasuredDocument, type Type } from './measure-marks.ts';
import type { Seat } from './seat.ts';
import { settle } from './settle.ts';
import { simulate, timePull, type Places } from './simulate.ts';
import { yearScale, yearTicks, type YearScale } from './year-scale.ts';

/** The measures of a picture in time, in scene units; a unit is a CSS pixel when it is shown at its full width. */
export interface TimeFrame {
  readonly frame: Frame;
  readonly width: number;
  /** Room for the lanes' headings; 0 leaves them out. */
  readonly gutter: number;
  /** Where the first lane begins, below the years. */
  readonly axis: number;
  /** The least height of a lane, and the air between two. */
  readonly lane: number;
  readonly between: number;
  /** Room left of the first year and right of the last for the labels of their documents. */
  readonly before: number;
  readonly after: number;
  /** How near two years may stand on the axis. */
  readonly ticks: number;
  readonly type: Type;
  /** Whether bodies, sections and notes have their places below, for when a reader asks for them. */
  readonly auxiliary: boolean;
}

/** The frame of the graph page. */
export const timeFrame: TimeFrame = {
  frame: 'wide',
  width: 1240,
  gutter: 132,
  axis: 36,
  lane: 44,
  between: 10,
  before: 76,
  after: 104,
  ticks: 46,
  type: wideType,
  auxiliary: true,
};

/** The same for a tablet or a small window: names keep their size, the picture grows in height. */
export const mediumTimeFrame: TimeFrame = {
  ...timeFrame,
  frame: 'medium',
  width: 780,
  gutter: 104,
  before: 62,
  after: 66,
  type: { ...wideType, most: 20 },
};

/**
 * Lays a graph out in time. Deterministic: the same graph gives the same places in every build.
 *
 * @example layoutTime(graph).places.get('udhr') // { x: 262, y: 301.5, side: 'below', … }
 */
export function layoutTime(graph: CitationGraph, frame: TimeFrame = timeFrame): Layout {
  const marks = measureMarks(graph, frame.type);
  const pairs = instrumentPairs(graph);
  const { xs, scale } = placeInTime(graph, marks, frame);
  const { seats, ...seated } = seatInLanes(graph, marks, { xs, frame });
  settle(seats, pairs, 'bow');
  const lanes = closeLanes(seats, seated.lanes, frame);
  const documents = new Map(seats.map((seat) => [seat.mark.id, toPlace(seat)]));
  const height = Math.ceil((lanes.at(-1)?.bottom ?? frame.axis + 80) + frame.between);
  const strip = { width: frame.width, left: frame.gutter, top: height };
  const auxiliary = frame.auxiliary ? placeAuxiliary(graph, documents, strip) : null;
  return {
    arrangement: 'time',
    frame: frame.frame,
    width: frame.width,
    gutter: frame.gutter,
    height,
    fullHeight: auxiliary?.bottom ?? height,
    lanes: [...lanes, ...(auxiliary?.lanes ?? [])],
    ticks: scale ? yearTicks(scale, frame.ticks) : [],
    places: new Map([...documents, ...(auxiliary?.places ?? [])]),
  };
}

/** Moves the lanes up over the room that settling left free, their marks with them; returns them as they then stand. */
function closeLanes(seats: readonly Seat[], lanes: readonly Lane[], frame: TimeFrame): readonly Lane[] {
  let next = frame.axis;
  const inLane = lanes.map((lane) => seats.filter((seat) => seat.y >= lane.top && seat.y <= lane.bottom));
  return lanes.map((lane, index) => {
    const members = inLane[index] ?? [];
    const boxes = members.flatMap((seat) => placeBoxes(seat.mark, seat.x, seat.y, seat.side));
    const used = Math.min(...boxes.map((box) => box.top));
    const height = Math.max(frame.lane, Math.ceil(Math.max(...boxes.map((box) => box.bottom)) - used) + 16);
    const slack = height - (Math.max(...boxes.map((box) => box.bottom)) - used);
    const shift = Math.round((next + slack / 2 - used) * 2) / 2;
    for (const seat of members) seat.y += shift;
    const closed = { ...lane, top: next, bottom: next + height };
    next = closed.bottom + frame.between;
    return closed;
  });
}

/** A seat as a place. */
export function toPlace({ mark, x, y, side }: Seat): Place {
  const { id, r, level, fontSize, label } = mark;
  return { id, x, y, r, level, fontSize, label, side };
}

function placeInTime(
  graph: CitationGraph,
  marks: readonly MeasuredDocument[],
  frame: TimeFrame,
): {
  readonly xs: ReadonlyMap<string, number>;
  readonly scale: YearScale | null;
} {
  const moments = dateDocuments(graph);
  const years = [...moments.values()].map((moment) => moment.year);
  if (years.length === 0) return { xs: new Map(), scale: null };
  const scale = yearScale(years, frame.gutter + frame.before, frame.width - frame.after);
  const xs = new Map<string, number>();
  for (const { id } of marks) {
    const moment = moments.get(id);
    if (!moment) continue;
    const [start, end] = [scale.start(moment.year), scale.end(moment.year)];
    xs.set(id, Math.round((start + (end - start) * moment.within) * 2) / 2);
  }
  return { xs, scale };
}

interface Setting {
  readonly xs: ReadonlyMap<string, number>;
  readonly frame: TimeFrame;
}

function seatInLanes(
  graph: CitationGraph,
  marks: readonly MeasuredDocument[],
  { xs, frame }: Setting,
): { readonly seats: readonly Seat[]; readonly lanes: readonly Lane[] } {
  const laneOf = assignLanes(graph);
  const used = laneNames.filter(({ lane }) => marks.some((mark) => laneOf.get(mark.id) === lane));
  const pulled = pullTogether(graph, (id) => used.findIndex(({ lane }) => lane === laneOf.get(id)));
  const index = new BoxIndex();
  const seats: Seat[] = [];
  const lanes: Lane[] = [];
  let top = frame.axis;
  for (const [row, { lane, lines }] of used.entries()) {
    const members = marks.filter((mark) => laneOf.get(mark.id) === lane);
    const height = Math.max(frame.lane, areaOf(members) / (frame.width * 0.42));
    const wishes = members.map((mark) => {
      const offset = (pulled.get(mark.id)?.y ?? 0) - row * rowHeight;
      const y = top + height / 2 + Math.max(-0.42, Math.min(0.42, offset / rowHeight)) * height;
      return { mark, x: xs.get(mark.id) ?? 0, y };
    });
    const ground = {
      left: frame.gutter + 6,
      right: frame.width - 6,
      top: top + 4,
      bottom: top + height - 4,
      freeX: 0,
    };
    const seated = seatMarks(wishes, ground, index);
    seats.push(...seated.seats);
    lanes.push({ id: lane, lines, top, bottom: Math.ceil(seated.bottom + 4) });
    top = Math.ceil(seated.bottom + 4 + frame.between);
  }
  return { seats, lanes };
}

const rowHeight = 130;

/** By graph: every frame has the documents of a lane in the same order from top to bottom. */
const known = new WeakMap<CitationGraph, Places>();

/** Where links would draw each document up or down within its lane, in the frame of the graph page. */
function pullTogether(graph: CitationGraph, row: (id: string) => number): Places {
  const there = known.get(graph);
  if (there) return there;
  const marks = measureMarks(graph, timeFrame.type);
  const { xs } = placeInTime(graph, marks, timeFrame);
  const bodies = marks
    .map((mark) => ({
      id: mark.id,
      toX: xs.get(mark.id) ?? 0,
      toY: row(mark.id) * rowHeight,
      room: mark.r + 7,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const places = simulate(bodies, instrumentPairs(graph), timePull);
  known.set(graph, places);
  return places;
}

function areaOf(marks: readonly MeasuredDocument[]): number {
  return marks.reduce(
    (sum, mark) =>
      sum +
      ((mark.label?.width ?? 0) + mark.r * 2 + 10) * Math.max(mark.r * 2 + 4, (mark.label?.height ?? 0) + 4),
    0,
  );
}
