import { describe, expect, it } from 'vitest';
import { instrumentEdge } from '../../scripts/bench/graph/seeded-graph.ts';
import type { CitationGraph, GraphEdge, GraphNode } from '../../src/citations/types.ts';
import { collapseNotes, filterGraph } from '../../src/graph/filter-graph.ts';
import { defaultView } from '../../src/graph/view-state.ts';

const node = (
  id: string,
  type: GraphNode['type'],
  kind: GraphNode['kind'] = null,
  year: number | null = null,
): GraphNode => ({
  id,
  type,
  label: id,
  kind,
  year,
  url: `/${id}/`,
});
const edge = (type: 'calls' | 'cites' | 'issued-by', source: string, target: string): GraphEdge => ({
  id: `${type}:${source}:${target}`,
  type,
  layer: 'article',
  source,
  target,
  evidence: { note: null, paragraph: null, pinpoints: [], locator: null },
});

/** A note cites a resolution, which cites a treaty that the article itself does not; a speech stands alone in its note. */
const graph: CitationGraph = {
  nodes: [
    node('body-ga', 'body'),
    node('note-1', 'note'),
    node('res', 'document', 'resolution', 1990),
    node('section-I', 'section'),
    node('speech', 'document', 'speech', 2019),
    node('treaty', 'document', 'treaty', 1966),
    node('undated', 'document', 'report'),
  ],
  edges: [
    edge('calls', 'section-I', 'note-1'),
    edge('cites', 'note-1', 'res'),
    edge('cites', 'note-1', 'speech'),
    edge('cites', 'note-1', 'undated'),
    edge('issued-by', 'res', 'body-ga'),
    instrumentEdge('res', 'treaty', 0, 'recalls'),
  ],
};
const shown = (change: Partial<typeof defaultView>): string =>
  filterGraph(graph, { ...defaultView, ...change })
    .nodes.map(({ id }) => id)
    .join(' ');

describe('a filtered graph', () => {
  it('shows documents alone at first', () => {
    expect(shown({})).toBe('res speech treaty undated');
  });

  it('keeps with a layer what that layer reaches', () => {
    expect(shown({ layers: ['instrument'] })).toBe('res treaty');
    expect(shown({ layers: ['article'] })).toBe('res speech undated');
    expect(shown({ layers: [] })).toBe('');
  });

  it('leaves out a family, a body, and years outside the brush, but not what has no year', () => {
    expect(shown({ without: ['treaty'] })).toBe('res speech undated');
    expect(shown({ without: ['body-ga'] })).toBe('speech treaty undated');
    expect(shown({ years: [1980, 2000] })).toBe('res undated');
  });

  it('leaves out a relation or a degree of certainty with its edges, not with their ends', () => {
    for (const name of ['recalls', 'instrument-text']) {
      const filtered = filterGraph(graph, { ...defaultView, without: [name] });
      expect(filtered.edges.filter(({ layer }) => layer === 'instrument')).toEqual([]);
      expect(filtered.nodes).toHaveLength(4);
    }
  });

  it('adds notes, sections and bodies when they are asked for', () => {
    expect(shown({ extras: ['note', 'body'] })).toBe('body-ga note-1 res speech treaty undated');
    expect(shown({ extras: ['body'], without: ['resolution'] })).toBe('speech treaty undated');
  });

  it('ties sections to what their notes cite while the notes are out of sight', () => {
    const ids = filterGraph(graph, { ...defaultView, extras: ['section'] }).edges.map(({ id }) => id);
    expect(ids).toContain('section-I--cites--res');
    expect(
      filterGraph(graph, { ...defaultView, extras: ['section', 'note'] }).edges.map(({ id }) => id),
    ).not.toContain('section-I--cites--res');
    expect(collapseNotes(graph)).toHaveLength(3);
  });
});
