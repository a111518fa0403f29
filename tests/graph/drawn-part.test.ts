import { expect, test } from 'vitest';
import { seededGraph } from '../../scripts/bench/graph/seeded-graph.ts';
import { drawnPart, mostDrawn } from '../../src/graph/drawn-part.ts';
import { rankCited } from '../../src/graph/most-cited.ts';
import type { CitationGraph } from '../../src/citations/types.ts';

const documents = (graph: CitationGraph): string[] =>
  graph.nodes.filter(({ type }) => type === 'document').map(({ id }) => id);
const citations = (graph: CitationGraph) => graph.edges.filter(({ layer }) => layer === 'instrument');

test('an article’s graph is drawn whole', () => {
  const graph = seededGraph(mostDrawn.documents, 300, 3);
  expect(drawnPart(graph)).toBe(graph);
});

test('of a large graph the most cited are drawn, with every citation between two of them', () => {
  const graph = seededGraph(900, 1400, 3);
  const part = drawnPart(graph);
  const ids = new Set(documents(part));
  expect(ids.size).toBe(mostDrawn.documents);
  for (const { node } of rankCited(graph, 100)) expect(ids).toContain(node.id);
  expect(citations(part)).toEqual(
    citations(graph).filter(({ source, target }) => ids.has(source) && ids.has(target)),
  );
  expect(drawnPart(graph)).toBe(part);
});

test('of a dense graph fewer documents are drawn, so that their citations can be told apart', () => {
  const part = drawnPart(seededGraph(400, 20_000, 3));
  expect(citations(part).length).toBeLessThanOrEqual(mostDrawn.citations);
  expect(documents(part).length).toBeGreaterThan(10);
  expect(documents(part).length).toBeLessThan(mostDrawn.documents);
});
