import { describe, expect, it } from 'vitest';
import type { CitationGraph } from '../../src/citations/types.ts';
import { dateDocuments, undatedSentence } from '../../src/graph/date-documents.ts';
import { instrumentEdge } from '../../scripts/bench/graph/seeded-graph.ts';

const node = (id: string, year: number | null): CitationGraph['nodes'][number] => ({
  id,
  type: 'document',
  label: id,
  kind: 'report',
  year,
  url: '/',
});
const graph: CitationGraph = {
  nodes: [
    node('old', 1948),
    node('new', 2018),
    node('cited', null),
    node('citing', null),
    node('alone', null),
  ],
  edges: [instrumentEdge('new', 'cited', 0), instrumentEdge('citing', 'old', 1)],
};

describe('a document without a date', () => {
  it.each([
    [
      'cited',
      'No date is known: in time it stands at 2018, the year of the first document here that cites it.',
    ],
    [
      'citing',
      'No date is known: in time it stands at 1948, the year of the last document here that it cites.',
    ],
    ['alone', null],
    ['old', null],
  ])('%s: says how it came to its place', (id, sentence) => {
    expect(undatedSentence(graph, id)).toBe(sentence);
    const moment = dateDocuments(graph).get(id);
    if (sentence) expect(sentence).toContain(` ${moment?.year ?? 0},`);
  });
});
