import { describe, expect, it } from 'vitest';
import type { CitationGraph } from '../../src/citations/types.ts';
import { countCoverage, coverageSentence } from '../../src/graph/coverage.ts';
import { instrumentEdge } from '../../scripts/bench/graph/seeded-graph.ts';

const node = (id: string): CitationGraph['nodes'][number] => ({
  id,
  type: 'document',
  label: id,
  kind: 'resolution',
  year: 2018,
  url: `/documents/${id}/`,
});
const graph: CitationGraph = {
  nodes: ['draft', 'resolution', 'charter'].map(node),
  edges: [
    instrumentEdge('resolution', 'charter', 0, 'recalls'),
    instrumentEdge('draft', 'charter', 1),
    instrumentEdge('draft', 'resolution', 2, 'draft-of'),
  ],
};

describe('the line on coverage', () => {
  it('counts a draft of a document as a line and not as a citation', () => {
    expect(countCoverage(graph)).toMatchObject({ documents: 3, edges: 2, drafts: 1, checkedTwice: 2 });
    expect(coverageSentence(countCoverage(graph))).toBe(
      '3 documents, 0 of them cited by the article; 2 citations between them: 2 read in the instrument’s own text. ' +
        'A second reader confirmed 2. 1 more line joins a draft to what became of it.',
    );
  });

  it('is silent about drafts where there are none', () => {
    const edges = graph.edges.filter(({ type }) => type !== 'draft-of');
    expect(coverageSentence(countCoverage({ ...graph, edges }))).not.toContain('draft');
  });
});
