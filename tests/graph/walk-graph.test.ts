import { describe, expect, it } from 'vitest';
import { instrumentEdge } from '../../scripts/bench/graph/seeded-graph.ts';
import type { CitationGraph, GraphNode } from '../../src/citations/types.ts';
import { nameOf } from '../../src/graph/describe-nodes.ts';
import { walkGraph, type Footing, type WalkKey } from '../../src/graph/walk-graph.ts';

const nodes = ['a', 'b', 'c', 'd'].map((id): GraphNode => ({
  id,
  type: 'document',
  label: id.toUpperCase(),
  kind: 'treaty',
  year: 1966,
  url: `/${id}/`,
}));
const graph: CitationGraph = {
  nodes,
  edges: [
    instrumentEdge('a', 'b', 0, 'recalls'),
    instrumentEdge('a', 'c', 1),
    instrumentEdge('d', 'b', 2, 'reaffirms'),
  ],
};
const order = ['a', 'b', 'c', 'd'];
const step = (footing: Footing, key: WalkKey) => walkGraph(graph, order, footing, key, nameOf);

describe('walking by keyboard', () => {
  it('goes left to what a document cites and says the relation and the direction', () => {
    const { footing, edge, says } = step({ id: 'a', came: null }, 'ArrowLeft');
    expect(footing).toEqual({ id: 'b', came: { from: 'a', key: 'ArrowLeft' } });
    expect(edge?.type).toBe('recalls');
    expect(says).toBe('recalls B, treaty, 1966. 1 of 2 that A cites.');
  });

  it('goes right to what cites it', () => {
    const { footing, says } = step({ id: 'b', came: null }, 'ArrowRight');
    expect(footing?.id).toBe('a');
    expect(says).toBe('recalled by A, treaty, 1966. 1 of 2 that cite B.');
  });

  it('goes up and down among the choices of the last move, round and round', () => {
    const came = { from: 'a', key: 'ArrowLeft' } as const;
    expect(step({ id: 'b', came }, 'ArrowDown').footing?.id).toBe('c');
    expect(step({ id: 'c', came }, 'ArrowDown').footing?.id).toBe('b');
    expect(step({ id: 'b', came }, 'ArrowUp').footing?.id).toBe('c');
  });

  it('goes up and down through all marks where no move was made before', () => {
    expect(step({ id: 'a', came: null }, 'ArrowDown').footing?.id).toBe('b');
    expect(step({ id: 'a', came: null }, 'ArrowUp').footing?.id).toBe('d');
    expect(step({ id: 'c', came: null }, 'Home').footing?.id).toBe('a');
    expect(step({ id: 'c', came: null }, 'End').footing?.id).toBe('d');
  });

  it('stays and says so where there is nowhere to go', () => {
    expect(step({ id: 'b', came: null }, 'ArrowLeft')).toMatchObject({
      footing: null,
      says: 'B cites nothing shown here.',
    });
    expect(step({ id: 'a', came: null }, 'ArrowRight').says).toBe('Nothing shown here cites A.');
    expect(
      walkGraph({ nodes: [], edges: [] }, [], { id: '', came: null }, 'ArrowDown', nameOf).footing,
    ).toBeNull();
  });

  it('does not walk along a self-citation, and takes parallel edges as one way', () => {
    const odd = {
      nodes,
      edges: [instrumentEdge('a', 'a', 0), instrumentEdge('a', 'b', 1), instrumentEdge('a', 'b', 2)],
    };
    expect(walkGraph(odd, order, { id: 'a', came: null }, 'ArrowLeft', nameOf).says).toContain('1 of 1');
  });
});
