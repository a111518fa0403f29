import { describe, expect, it } from 'vitest';
import { arrangeGraph } from '../../src/graph/layout-graph.ts';
import { findMove, movePlaces } from '../../src/graph/move-places.ts';
import { seededGraph } from '../../scripts/bench/graph/seeded-graph.ts';

const graph = seededGraph(40, 60, 3);
const id = 'd00020';

describe('a mark moved by hand', () => {
  it('keeps its year and its lane in time', () => {
    const layout = arrangeGraph(graph, 'time', 'wide');
    const place = layout.places.get(id);
    if (!place) throw new Error('The layout lacks the mark.');
    const lane = layout.lanes.find(({ top, bottom }) => place.y >= top && place.y <= bottom);
    const move = findMove(layout, id, place.x + 200, 10_000);
    const moved = movePlaces(layout, move ? [move] : []).places.get(id);
    expect(moved?.x).toBe(place.x);
    expect(moved?.y).toBeLessThanOrEqual(lane?.bottom ?? 0);
    expect(moved?.y).toBeGreaterThanOrEqual(place.y);
  });

  it('does not leave its line where time runs down', () => {
    const layout = arrangeGraph(graph, 'time', 'narrow');
    expect(findMove(layout, id, 50, 50)).toBe(null);
  });

  it('goes anywhere in the frame by links, and is found there again', () => {
    const layout = arrangeGraph(graph, 'force', 'wide');
    const move = findMove(layout, id, 321, 234);
    expect(move).not.toBe(null);
    const moved = movePlaces(layout, move ? [move] : []).places.get(id);
    expect(moved?.x).toBeCloseTo(321, 0);
    expect(moved?.y).toBeCloseTo(234, 0);
    const away = movePlaces(layout, [[id, 99_999, 0]]).places.get(id);
    expect(away?.x).toBeLessThan(layout.width);
  });

  it('leaves the rest where it is, and a layout without moves as it is', () => {
    const layout = arrangeGraph(graph, 'force', 'wide');
    expect(movePlaces(layout, [])).toBe(layout);
    const moved = movePlaces(layout, [
      [id, 5, 5],
      ['nobody', 5, 5],
    ]);
    expect([...moved.places.keys()]).toEqual([...layout.places.keys()]);
    expect(moved.places.get('d00001')).toEqual(layout.places.get('d00001'));
  });
});
