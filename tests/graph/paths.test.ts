import { beforeAll, describe, expect, it } from 'vitest';
import { instrumentEdge } from '../../scripts/bench/graph/seeded-graph.ts';
import type { CitationGraph, GraphNode } from '../../src/citations/types.ts';
import { getEdition } from '../../src/corpus/edition.ts';
import { findCommonAncestors, findPaths } from '../../src/graph/find-paths.ts';
import { labelsOf, pathSentence } from '../../src/graph/path-sentence.ts';

function graphOf(ids: string, pairs: readonly string[]): CitationGraph {
  const nodes = Array.from(ids).map((id): GraphNode => ({
    id,
    type: 'document',
    label: id.toUpperCase(),
    kind: 'treaty',
    year: 2000,
    url: `/${id}/`,
  }));
  return { nodes, edges: pairs.map(([a = '', b = ''], index) => instrumentEdge(a, b, index)) };
}

describe('paths between two documents', () => {
  it('follow citations from the citing document to the cited one', () => {
    const [path] = findPaths(graphOf('abc', ['ab', 'bc']), 'a', 'c');
    expect(path?.down.map((edge) => edge.target)).toEqual(['b', 'c']);
    expect(path?.other).toEqual([]);
  });

  it('are found when the second document is the one that cites', () => {
    const [path] = findPaths(graphOf('abc', ['ab', 'bc']), 'c', 'a');
    expect(path?.meets).toBe('c');
    expect(path?.other.map((edge) => edge.target)).toEqual(['b', 'c']);
  });

  it('go through the nearest common ancestor when neither leads to the other', () => {
    const [path] = findPaths(graphOf('abxy', ['ax', 'by', 'yx', 'ay']), 'a', 'b');
    expect(path?.meets).toBe('y');
    expect([path?.down.length, path?.other.length]).toEqual([1, 1]);
  });

  it('are all told when several are the shortest', () => {
    expect(findPaths(graphOf('abcd', ['ab', 'ac', 'bd', 'cd']), 'a', 'd')).toHaveLength(2);
  });

  it('are none where nothing joins the two, and none from a document to itself', () => {
    expect(findPaths(graphOf('ab', []), 'a', 'b')).toEqual([]);
    expect(findPaths(graphOf('ab', ['aa', 'ab']), 'a', 'a')).toEqual([]);
  });

  it('end although the citations run in a circle or a document cites itself', () => {
    const graph = graphOf('abcd', ['aa', 'ab', 'bc', 'ca', 'cd']);
    expect(findPaths(graph, 'a', 'd')[0]?.down).toHaveLength(3);
    expect(findPaths(graph, 'd', 'a')[0]?.other).toHaveLength(3);
  });

  it('prefer the edge that was read in the instrument to one at second hand', () => {
    const [direct, doubtful] = [instrumentEdge('a', 'b', 1), instrumentEdge('a', 'b', 0)];
    if (doubtful.layer !== 'instrument') throw new Error('not an instrument edge');
    const second = { ...doubtful, evidence: { ...doubtful.evidence, sourceKind: 'secondary' as const } };
    const graph = { ...graphOf('ab', []), edges: [second, direct] };
    expect(findPaths(graph, 'a', 'b')[0]?.down[0]?.id).toBe(direct.id);
  });
});

describe('common ancestors', () => {
  it('are the documents on which both rest, nearest first', () => {
    const graph = graphOf('abxyz', ['ax', 'bx', 'xy', 'yz', 'bz']);
    expect(findCommonAncestors(graph, 'a', 'b').map(({ id, steps }) => [id, ...steps])).toEqual([
      ['x', 1, 1],
      ['y', 2, 2],
      ['z', 3, 1],
    ]);
  });

  it('are none for a document that rests on nothing', () => {
    expect(findCommonAncestors(graphOf('ab', ['ba']), 'a', 'b')).toEqual([]);
  });
});

// Checked by hand against content/citations.yml: relation and place of every step.
describe('path sentences of this edition', () => {
  let graph: CitationGraph;
  beforeAll(async () => {
    graph = (await getEdition()).graph;
  });
  it.each([
    [
      'hrc-resolution-38-2',
      'icescr',
      'HRC resolution 38/2 reaffirms DRD (preamble, para. 4), which recalls ICESCR (preamble, para. 4).',
    ],
    ['crpd', 'udhr', 'CRPD refers to UDHR (preamble (b)).'],
    [
      'crc',
      'vdpa',
      'Both rest on UDHR: CRC recalls UDHR (preamble, paras 3 and 4); and VDPA reaffirms UDHR (preamble, para. 3).',
    ],
    [
      'ie-report-2009',
      'un-charter',
      'Rizki report 2009 refers to ICJ Statute (not stated; as the article says), which refers to UN Charter (Article 1).',
    ],
    ['hassan-1983', 'udhr', null],
  ])('%s and %s', (from, to, sentence) => {
    const [path] = findPaths(graph, from, to);
    expect(path ? pathSentence(path, labelsOf(graph)) : null).toBe(sentence);
  });
});
