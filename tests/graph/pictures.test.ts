import { describe, expect, it } from 'vitest';
import { seededGraph } from '../../scripts/bench/graph/seeded-graph.ts';
import { renderOverview } from '../../src/graph/pictures.ts';

const marksOf = (picture: string): number => (picture.match(/<a class="mark/g) ?? []).length;

describe('the overview on the home page', () => {
  it('draws every document of an article’s graph, once in each frame', () => {
    const picture = renderOverview({ graph: seededGraph(70, 110, 5) });
    expect(marksOf(picture)).toBe(2 * 70);
    expect(picture).toContain('70 documents by year');
  });

  it('draws the most cited of a large graph, and says so', () => {
    const picture = renderOverview({ graph: seededGraph(600, 1200, 5) });
    expect(marksOf(picture)).toBe(2 * 150);
    expect(picture).toContain('The 150 most cited of 600 documents by year');
  });
});
