// A view as a scene: the layout that it asks for, what a hand moved in it, and what its filters leave. The picture on
// the screen and the one on paper are both this.
import type { CitationGraph } from '../citations/types.ts';
import type { Frame, Layout } from './arrangement.ts';
import { readLayout, type GraphData } from './graph-data.ts';
import { movePlaces } from './move-places.ts';
import { buildScene, type Scene, type Shown } from './scene.ts';
import { trimLayout } from './trim-layout.ts';
import type { View } from './view-state.ts';

/**
 * The layout of a view as it is arranged, before any hand moved in it.
 *
 * @example arrangedLayout(data, view, 'wide').places.get('udhr')
 */
export function arrangedLayout(
  data: GraphData,
  { arrangement, extras }: Pick<View, 'arrangement' | 'extras'>,
  frame: Frame,
): Layout {
  return trimLayout(readLayout(data, arrangement, frame), extras);
}

/**
 * The scene of a view in a frame.
 *
 * @param shown what the view's filters leave of the graph
 * @example viewScene(data, view, 'wide', filterGraph(data.graph, view)).marks.length
 */
export function viewScene(data: GraphData, view: View, frame: Frame, shown: CitationGraph): Scene {
  const layout = movePlaces(arrangedLayout(data, view, frame), view.moved);
  const types: Shown = new Set(['document', ...view.extras]);
  return buildScene(shown, layout, types, data.graph);
}
