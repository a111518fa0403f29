// Time on a narrow screen: one document a line, oldest first, with the citations as arcs at the left. Every name can be
// read without zooming, and no two of anything can overlap.
import type { CitationGraph } from '../citations/types.ts';
import type { Layout, Place } from './arrangement.ts';
import { placeAuxiliary } from './auxiliary-layout.ts';
import { dateDocuments } from './date-documents.ts';
import { labelSize } from './label-size.ts';
import { measureMarks, wideType } from './measure-marks.ts';
import type { Tick } from './year-scale.ts';

/** The narrow frame: arcs left of the spine, years and names right of it. */
export const arcFrame = {
  width: 390,
  spine: 118,
  names: 170,
  row: 24,
  top: 10,
} as const;

/** A line of the list takes at least the 24 units that a finger needs. */
const charactersToALine = 30;

/**
 * Lays a graph out as a list in time with arcs.
 *
 * @example layoutArcs(graph).height // about 24 for each document
 */
export function layoutArcs(graph: CitationGraph): Layout {
  const moments = dateDocuments(graph);
  const order = measureMarks(graph, wideType).toSorted((a, b) => {
    const [one, two] = [moments.get(a.id), moments.get(b.id)];
    return (
      (one?.year ?? 0) - (two?.year ?? 0) || (one?.within ?? 0) - (two?.within ?? 0) || (a.id < b.id ? -1 : 1)
    );
  });
  const places = new Map<string, Place>();
  const ticks: (Tick & { y: number })[] = [];
  let top: number = arcFrame.top;
  for (const mark of order) {
    const fontSize = mark.level === 'hub' ? 13 : 12;
    const label = labelSize(mark.node.label, fontSize, {
      most: charactersToALine,
      bold: mark.level === 'hub',
    });
    const height = Math.max(arcFrame.row, label.height + 6);
    const y = top + height / 2;
    const r = Math.min(mark.r * 0.85, 10.5);
    places.set(mark.id, {
      id: mark.id,
      x: arcFrame.spine,
      y,
      r,
      level: mark.level,
      fontSize,
      label,
      side: 'right',
      labelX: arcFrame.names - arcFrame.spine,
    });
    const year = String(moments.get(mark.id)?.year ?? '');
    if (ticks.at(-1)?.label !== year) ticks.push({ label: year, x: arcFrame.spine + 16, y });
    top += height;
  }
  const auxiliary = placeAuxiliary(graph, places, {
    width: arcFrame.width,
    left: 8,
    top: top + 10,
  });
  return {
    arrangement: 'time',
    frame: 'narrow',
    width: arcFrame.width,
    gutter: 0,
    height: Math.ceil(top + 10),
    fullHeight: auxiliary.bottom,
    lanes: auxiliary.lanes,
    ticks,
    places: new Map([...places, ...auxiliary.places]),
  };
}
