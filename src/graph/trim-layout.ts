// A layout keeps room below the documents for bodies, sections and notes. Here the strips that nobody asked for close up.
import type { Layout } from './arrangement.ts';
import type { Extra } from './view-state.ts';

const order: readonly Extra[] = ['body', 'section', 'note'];

/**
 * A layout with only the strips asked for, moved up to where the documents end.
 *
 * @example trimLayout(layout, ['note']).fullHeight // the documents' height and the notes' strip
 */
export function trimLayout(layout: Layout, extras: readonly Extra[]): Layout {
  const shifts = new Map<string, number>();
  let gone = 0;
  for (const extra of order) {
    const lane = layout.lanes.find(({ id }) => id === extra);
    if (!lane) continue;
    shifts.set(extra, gone);
    if (!extras.includes(extra)) gone += lane.bottom - lane.top + 10;
  }
  const isShut = (id: string): boolean => shifts.has(id) && !extras.includes(id as Extra);
  const shiftAt = (y: number): number => {
    const lane = layout.lanes.find(({ id, top, bottom }) => shifts.has(id) && y >= top && y <= bottom);
    return shifts.get(lane?.id ?? '') ?? 0;
  };
  const lanes = layout.lanes
    .filter(({ id }) => !isShut(id))
    .map((lane) => {
      const shift = shifts.get(lane.id) ?? 0;
      return { ...lane, top: lane.top - shift, bottom: lane.bottom - shift };
    });
  const places = [...layout.places].map(
    ([id, place]) => [id, { ...place, y: place.y - shiftAt(place.y) }] as const,
  );
  return { ...layout, lanes, places: new Map(places), fullHeight: layout.fullHeight - gone };
}
