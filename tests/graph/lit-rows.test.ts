import { describe, expect, it } from 'vitest';
import { findLitRows } from '../../src/graph/lit-rows.ts';
import { instrumentEdge } from '../../scripts/bench/graph/seeded-graph.ts';
import type { CitationGraph } from '../../src/citations/types.ts';

const ids = ['a', 'b', 'c', 'd'];
const graph: CitationGraph = {
  nodes: ids.map((id) => ({
    id,
    type: 'document',
    label: id.toUpperCase(),
    kind: 'report',
    year: 2000,
    url: '/',
  })),
  edges: [instrumentEdge('a', 'b', 0), instrumentEdge('b', 'c', 1), instrumentEdge('d', 'c', 2)],
};
const [ab = '', bc = '', dc = ''] = graph.edges.map(({ id }) => id);

describe('the rows that table and list mark', () => {
  it('are those of the path and beside them what is selected, each with its word', () => {
    const lit = findLitRows(graph, { path: ['a', 'c'], selected: 'd' });
    expect(lit?.sentence).toMatch(/^A refers to B .*, which refers to C .*\. Selected: D\.$/);
    expect([...(lit?.edges ?? [])]).toEqual([
      [ab, 'on the path'],
      [bc, 'on the path'],
      [dc, 'touches the selection'],
    ]);
    expect([...(lit?.nodes ?? [])]).toEqual([
      ['a', 'on the path'],
      ['c', 'on the path'],
      ['b', 'on the path'],
      ['d', 'selected'],
    ]);
  });

  it('are those of the path alone where nothing is selected', () => {
    const lit = findLitRows(graph, { path: ['a', 'c'], selected: null });
    expect(lit?.sentence).toMatch(/^A refers to B .*, which refers to C/);
    expect([...(lit?.edges.keys() ?? [])]).toEqual([ab, bc]);
    expect(new Set(lit?.nodes.keys())).toEqual(new Set(['a', 'b', 'c']));
    expect(lit?.nodes.get('b')).toBe('on the path');
  });

  it('are those that touch a selected document', () => {
    const lit = findLitRows(graph, { path: null, selected: 'c' });
    expect([...(lit?.edges.entries() ?? [])]).toEqual([
      [bc, 'touches the selection'],
      [dc, 'touches the selection'],
    ]);
    expect(lit?.nodes).toEqual(
      new Map([
        ['b', 'neighbour'],
        ['c', 'selected'],
        ['d', 'neighbour'],
      ]),
    );
  });

  it('are a selected line and its ends', () => {
    const lit = findLitRows(graph, { path: null, selected: ab });
    expect([...(lit?.edges ?? [])]).toEqual([[ab, 'selected']]);
    expect([...(lit?.nodes.keys() ?? [])]).toEqual(['a', 'b']);
  });

  it('are none where nothing is lit, and two documents alone where nothing joins them', () => {
    expect(findLitRows(graph, { path: null, selected: null })).toBe(null);
    const apart = { ...graph, edges: [instrumentEdge('a', 'b', 0)] };
    const lit = findLitRows(apart, { path: ['a', 'd'], selected: null });
    expect(lit?.edges.size).toBe(0);
    expect([...(lit?.nodes.keys() ?? [])]).toEqual(['a', 'd']);
    expect(lit?.sentence).toContain('Nothing known here joins A and D');
  });
});
