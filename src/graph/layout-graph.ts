// The door to all layouts. A layout is worked out once for a graph, however many pages ask for it.
import type { CitationGraph } from '../citations/types.ts';
import { layoutArcs } from './arc-layout.ts';
import type { Arrangement, Frame, Layout } from './arrangement.ts';
import { drawnPart } from './drawn-part.ts';
import { layoutForce } from './force-layout.ts';
import { shelvedLayout } from './shelved-layout.ts';
import { layoutTime, mediumTimeFrame, timeFrame } from './time-layout.ts';

const known = new WeakMap<CitationGraph, Map<string, Layout>>();

/**
 * The layout of a graph in one arrangement and frame.
 *
 * @example arrangeGraph(graph, 'time').height // 812
 */
export function arrangeGraph(graph: CitationGraph, arrangement: Arrangement, frame: Frame = 'wide'): Layout {
  const layouts = known.get(graph) ?? new Map<string, Layout>();
  known.set(graph, layouts);
  const key = `${arrangement} ${frame}`;
  const layout = layouts.get(key) ?? shelvedLayout(graph, key, () => work(graph, arrangement, frame));
  layouts.set(key, layout);
  return layout;
}

/**
 * The places of all nodes that are drawn, in the wide frame, for the published data.
 *
 * @example layoutGraph(graph, 'time').get('udhr') // { x: 262, y: 301.5 }
 */
export function layoutGraph(
  graph: CitationGraph,
  arrangement: Arrangement,
): Map<string, { readonly x: number; readonly y: number }> {
  const { places } = arrangeGraph(drawnPart(graph), arrangement);
  return new Map([...places].map(([id, { x, y }]) => [id, { x, y }]));
}

function work(graph: CitationGraph, arrangement: Arrangement, frame: Frame): Layout {
  if (arrangement === 'force') return layoutForce(graph, frame);
  if (frame === 'narrow') return layoutArcs(graph);
  return layoutTime(graph, frame === 'medium' ? mediumTimeFrame : timeFrame);
}
