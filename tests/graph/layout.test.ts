import { describe, expect, it, vi } from 'vitest';
import { instrumentEdge, seededGraph } from '../../scripts/bench/graph/seeded-graph.ts';
import type { CitationGraph, GraphNode } from '../../src/citations/types.ts';
import type { Arrangement, Frame, Layout } from '../../src/graph/arrangement.ts';
import { boxesOverlap } from '../../src/graph/boxes.ts';
import { edgeCurve, sampleCurve } from '../../src/graph/edge-curve.ts';
import { placeBoxes } from '../../src/graph/label-place.ts';
import { arrangeGraph, layoutGraph } from '../../src/graph/layout-graph.ts';
import { buildScene } from '../../src/graph/scene.ts';
import { sceneToSvg } from '../../src/graph/scene-svg.ts';

vi.setConfig({ testTimeout: 60_000 });

const all: readonly (readonly [Arrangement, Frame])[] = [
  ['time', 'wide'],
  ['force', 'wide'],
  ['time', 'medium'],
  ['force', 'medium'],
  ['time', 'narrow'],
  ['force', 'narrow'],
];

function documentNode(id: string, year: number | null = 2000): GraphNode {
  return {
    id,
    type: 'document',
    label: `Document ${id}`,
    kind: 'resolution',
    year,
    url: `/documents/${id}/`,
  };
}

/** What overlaps or leaves the frame, in words: empty for a good layout. */
function faults(layout: Layout): readonly string[] {
  const boxes = [...layout.places.values()].map((place) => ({
    id: place.id,
    boxes: placeBoxes(place, place.x, place.y, place.side).map((box, index) =>
      // A column of names has its own left edge.
      index === 1 && place.labelX !== undefined
        ? {
            ...box,
            left: place.x + place.labelX,
            right: place.x + place.labelX + (place.label?.width ?? 0),
          }
        : box,
    ),
  }));
  const found: string[] = [];
  boxes.forEach((one, index) => {
    for (const box of one.boxes)
      if (box.left < -2 || box.right > layout.width + 2 || box.top < -2 || box.bottom > layout.fullHeight + 2)
        found.push(`${one.id} leaves the frame`);
    for (const other of boxes.slice(index + 1))
      if (one.boxes.some((a) => other.boxes.some((b) => boxesOverlap(a, b))))
        found.push(`${one.id} over ${other.id}`);
  });
  return found;
}

describe('a layout', () => {
  const graph = seededGraph(80, 160, 3);

  it.each(all)(
    'in %s, %s frame: no two marks or labels overlap and none leaves the frame',
    (arrangement, frame) => {
      expect(faults(arrangeGraph(graph, arrangement, frame))).toEqual([]);
    },
  );

  it.each(all)('in %s, %s frame: is the same each time it is worked out', (arrangement, frame) => {
    const again = { nodes: [...graph.nodes], edges: [...graph.edges] };
    expect(arrangeGraph(again, arrangement, frame)).toEqual(arrangeGraph(graph, arrangement, frame));
  });

  it.each(['wide', 'medium'] as const)('by links, %s frame: hides few arrowheads under labels', (frame) => {
    const { places } = arrangeGraph(graph, 'force', frame);
    const labels = [...places.values()].flatMap((place) => {
      const [, label] = placeBoxes(place, place.x, place.y, place.side);
      return label ? [label] : [];
    });
    const hidden = graph.edges.filter(({ source, target }) => {
      const [from, to] = [places.get(source), places.get(target)];
      if (!from || !to) return false;
      const points = sampleCurve(edgeCurve(from, to, 'bow'), 9);
      const [x = 0, y = 0] = points.slice(-4, -2);
      return labels.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
    });
    expect(hidden.length).toBeLessThan(graph.edges.length / 8);
  });

  it('puts every citing document to the right of the one it cites, whatever year they share', () => {
    const places = layoutGraph(graph, 'time');
    const backwards = graph.edges.filter(
      (edge) => (places.get(edge.source)?.x ?? 0) <= (places.get(edge.target)?.x ?? 0),
    );
    expect(backwards).toEqual([]);
  });

  it('gives every node of the graph a place, rounded to half a unit', () => {
    const places = layoutGraph(graph, 'force');
    expect(places.size).toBe(graph.nodes.length);
    for (const { x, y } of places.values()) expect([(x * 2) % 1, (y * 2) % 1]).toEqual([0, 0]);
  });

  it('puts a document without a year before the first that cites it', () => {
    const undated: CitationGraph = {
      nodes: [
        documentNode('a', 1990),
        documentNode('b', null),
        documentNode('c', 2001),
        documentNode('d', 2010),
      ],
      edges: [instrumentEdge('b', 'a', 0), instrumentEdge('c', 'b', 1), instrumentEdge('d', 'b', 2)],
    };
    const places = layoutGraph(undated, 'time');
    expect(places.get('b')?.x).toBeGreaterThan(places.get('a')?.x ?? Infinity);
    expect(places.get('b')?.x).toBeLessThan(places.get('c')?.x ?? 0);
  });
});

describe('odd graphs', () => {
  const nodes = ['a', 'b', 'c'].map((id) => documentNode(id));
  const odd: readonly (readonly [string, CitationGraph, number])[] = [
    ['none at all', { nodes: [], edges: [] }, 0],
    ['one document', { nodes: [documentNode('a')], edges: [] }, 0],
    ['documents without any edge', { nodes, edges: [] }, 0],
    [
      'a cycle',
      {
        nodes,
        edges: [instrumentEdge('a', 'b', 0), instrumentEdge('b', 'c', 1), instrumentEdge('c', 'a', 2)],
      },
      3,
    ],
    ['a document that cites itself', { nodes, edges: [instrumentEdge('a', 'a', 0)] }, 1],
    [
      'parallel edges',
      {
        nodes,
        edges: [instrumentEdge('a', 'b', 0), instrumentEdge('a', 'b', 1, 'recalls')],
      },
      2,
    ],
    [
      'no years',
      {
        nodes: ['a', 'b'].map((id) => documentNode(id, null)),
        edges: [instrumentEdge('a', 'b', 0)],
      },
      1,
    ],
    ['an edge to a document that is not there', { nodes, edges: [instrumentEdge('a', 'zz', 0)] }, 0],
  ];
  it.each(odd)('%s: every arrangement draws, with numbers only', (_, graph, edges) => {
    for (const [arrangement, frame] of all) {
      const layout = arrangeGraph(graph, arrangement, frame);
      expect(faults(layout)).toEqual([]);
      const scene = buildScene(graph, layout);
      expect(scene.edges).toHaveLength(edges);
      const svg = sceneToSvg(scene, {
        href: (url) => url,
        prefix: 'x',
        title: 'T',
        description: 'D',
      });
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('draws parallel edges apart and a self-citation as a loop', () => {
    const graph = {
      nodes,
      edges: [instrumentEdge('a', 'b', 0), instrumentEdge('a', 'b', 1), instrumentEdge('c', 'c', 2)],
    };
    const paths = buildScene(graph, arrangeGraph(graph, 'time')).edges.map((edge) => edge.path);
    expect(new Set(paths).size).toBe(3);
  });

  it('breaks a label that has no space rather than cutting it off', () => {
    const label = 'A/HRC/WG.15/22/1/ADD.1/REV.2/CORR.1-E/CN.4/SUB.2/2004/43/ADD.1';
    const graph: CitationGraph = {
      nodes: [{ ...documentNode('long'), label }],
      edges: [],
    };
    const lines = arrangeGraph(graph, 'time').places.get('long')?.label?.lines ?? [];
    expect(lines.join('')).toBe(label);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(40);
  });
});
