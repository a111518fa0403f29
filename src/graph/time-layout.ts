// The time arrangement: years across, lanes by kind and body, newer documents to the right of those they cite.
import type { CitationGraph } from '../citations/types.ts';
import type { Lane, Layout, Place } from './arrangement.ts';
import { placeAuxiliary } from './auxiliary-layout.ts';
import { BoxIndex } from './boxes.ts';
import { dateDocuments } from './date-documents.ts';
import { seatMarks } from './first-seats.ts';
import { assignLanes, laneNames } from './lanes.ts';
import { instrumentPairs } from './instrument-pairs.ts';
import { measureMarks, wideType, type MeasuredDocument } from './measure-marks.ts';
import { settle, type Seat } from './settle.ts';
import { simulate, timePull } from './simulate.ts';
import { yearScale, yearTicks, type YearScale } from './year-scale.ts';

/** The wide frame, in scene units; a unit is a CSS pixel when the picture is shown at its full width. */
export const timeFrame = {
  width: 1240,
  gutter: 132,
  axis: 36,
  lane: 44,
  between: 10,
} as const;
/** Room left of the first year and right of the last for the labels of their documents. */
const margin = { left: 76, right: 104 } as const;

/**
 * Lays a graph out in time. Deterministic: the same graph gives the same places in every build.
 *
 * @example layoutTime(graph).places.get('udhr') // { x: 262, y: 301.5, side: 'below', … }
 */
export function layoutTime(graph: CitationGraph): Layout {
  const marks = measureMarks(graph, wideType);
  const pairs = instrumentPairs(graph);
  const { xs, scale } = placeInTime(graph, marks);
  const { seats, lanes } = seatInLanes(graph, marks, xs, pairs);
  settle(seats, pairs, 'bow');
  const documents = new Map(seats.map((seat) => [seat.mark.id, toPlace(seat, marks)]));
  const height = Math.ceil((lanes.at(-1)?.bottom ?? timeFrame.axis + 80) + timeFrame.between);
  const auxiliary = placeAuxiliary(graph, documents, {
    width: timeFrame.width,
    left: timeFrame.gutter,
    top: height,
  });
  return {
    arrangement: 'time',
    frame: 'wide',
    width: timeFrame.width,
    gutter: timeFrame.gutter,
    height,
    fullHeight: auxiliary.bottom,
    lanes: [...lanes, ...auxiliary.lanes],
    ticks: scale ? yearTicks(scale, 46) : [],
    places: new Map([...documents, ...auxiliary.places]),
  };
}

/** A seat as a place, with the level of its mark. */
export function toPlace(seat: Seat, marks: readonly MeasuredDocument[]): Place {
  const level = marks.find((mark) => mark.id === seat.mark.id)?.level ?? 'plain';
  const { id, r, fontSize, label } = seat.mark;
  return {
    id,
    x: seat.x,
    y: seat.y,
    r,
    level,
    fontSize,
    label,
    side: seat.side,
  };
}

function placeInTime(
  graph: CitationGraph,
  marks: readonly MeasuredDocument[],
): {
  readonly xs: ReadonlyMap<string, number>;
  readonly scale: YearScale | null;
} {
  const moments = dateDocuments(graph);
  const years = [...moments.values()].map((moment) => moment.year);
  if (years.length === 0) return { xs: new Map(), scale: null };
  const scale = yearScale(years, timeFrame.gutter + margin.left, timeFrame.width - margin.right);
  const xs = new Map<string, number>();
  for (const { id } of marks) {
    const moment = moments.get(id);
    if (!moment) continue;
    const [start, end] = [scale.start(moment.year), scale.end(moment.year)];
    xs.set(id, Math.round((start + (end - start) * moment.within) * 2) / 2);
  }
  return { xs, scale };
}

function seatInLanes(
  graph: CitationGraph,
  marks: readonly MeasuredDocument[],
  xs: ReadonlyMap<string, number>,
  pairs: readonly (readonly [string, string])[],
): { readonly seats: readonly Seat[]; readonly lanes: readonly Lane[] } {
  const laneOf = assignLanes(graph);
  const used = laneNames.filter(({ lane }) => marks.some((mark) => laneOf.get(mark.id) === lane));
  const pulled = pullTogether(marks, xs, pairs, (id) =>
    used.findIndex(({ lane }) => lane === laneOf.get(id)),
  );
  const index = new BoxIndex();
  const seats: Seat[] = [];
  const lanes: Lane[] = [];
  let top: number = timeFrame.axis;
  for (const [row, { lane, lines }] of used.entries()) {
    const members = marks.filter((mark) => laneOf.get(mark.id) === lane);
    const height = Math.max(timeFrame.lane, areaOf(members) / (timeFrame.width * 0.42));
    const wishes = members.map((mark) => {
      const offset = (pulled.get(mark.id)?.y ?? 0) - row * rowHeight;
      const y = top + height / 2 + Math.max(-0.42, Math.min(0.42, offset / rowHeight)) * height;
      return { mark, x: xs.get(mark.id) ?? 0, y };
    });
    const ground = {
      left: timeFrame.gutter,
      right: timeFrame.width - 6,
      top: top + 4,
      bottom: top + height - 4,
      freeX: 0,
    };
    const seated = seatMarks(wishes, ground, index);
    seats.push(...seated.seats);
    lanes.push({ id: lane, lines, top, bottom: Math.ceil(seated.bottom + 4) });
    top = Math.ceil(seated.bottom + 4 + timeFrame.between);
  }
  return { seats, lanes };
}

const rowHeight = 130;

/** Where links would draw each document up or down within its lane. */
function pullTogether(
  marks: readonly MeasuredDocument[],
  xs: ReadonlyMap<string, number>,
  pairs: readonly (readonly [string, string])[],
  row: (id: string) => number,
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const bodies = marks
    .map((mark) => ({
      id: mark.id,
      toX: xs.get(mark.id) ?? 0,
      toY: row(mark.id) * rowHeight,
      room: mark.r + 7,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return simulate(bodies, pairs, timePull);
}

function areaOf(marks: readonly MeasuredDocument[]): number {
  return marks.reduce(
    (sum, mark) =>
      sum +
      ((mark.label?.width ?? 0) + mark.r * 2 + 10) * Math.max(mark.r * 2 + 4, (mark.label?.height ?? 0) + 4),
    0,
  );
}
