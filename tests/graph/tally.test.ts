import { describe, expect, it } from 'vitest';
import type { CitationGraph } from '../../src/citations/types.ts';
import { tallySentence } from '../../src/graph/tally.ts';
import { instrumentEdge } from '../../scripts/bench/graph/seeded-graph.ts';

const node = (id: string, type: 'document' | 'note' = 'document'): CitationGraph['nodes'][number] => ({
  id,
  type,
  label: id,
  kind: 'report',
  year: 2000,
  url: '/',
});
const whole: CitationGraph = {
  nodes: [...['a', 'b', 'c'].map((id) => node(id)), node('note-1', 'note')],
  edges: [instrumentEdge('a', 'b', 0), instrumentEdge('b', 'c', 1)],
};

describe('how much is shown', () => {
  it('counts documents and the lines between them, and no notes', () => {
    const shown = { nodes: whole.nodes.slice(0, 2), edges: whole.edges.slice(0, 1) };
    expect(tallySentence(whole, shown)).toBe('2 of 3 documents and 1 of 2 lines between them are shown.');
  });

  it('says so when it is all', () => {
    const documents = { ...whole, nodes: whole.nodes.filter(({ type }) => type === 'document') };
    expect(tallySentence(whole, documents)).toBe('All 3 documents and all 2 lines between them are shown.');
  });
});
