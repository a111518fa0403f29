// Paper always has the wide picture. Where the screen shows another, the wide one sleeps: before it is printed it is
// brought to the same view.
import { filterGraph } from '../filter-graph.ts';
import type { GraphData } from '../graph-data.ts';
import { viewScene } from '../view-scene.ts';
import type { View } from '../view-state.ts';
import { find } from './element.ts';
import { lightView } from './lit-parts.ts';
import { Picture } from './picture.ts';

/** What a picture needs to be the one that is printed. */
export interface PrintGround {
  readonly data: () => GraphData | null;
  readonly view: () => View;
  /** Whether the screen shows the wide picture, so that it is as it should be. */
  readonly isWide: () => boolean;
  readonly href: (url: string) => string;
  readonly names: readonly string[];
}

/**
 * Has the picture on paper show what the one on the screen does: arrangement, filters, selection and path.
 *
 * @example printPicture(root, { data, view, isWide, href, names })
 */
export function printPicture(root: HTMLElement, { data, view, isWide, href, names }: PrintGround): void {
  addEventListener('beforeprint', () => {
    const [known, now] = [data(), view()];
    // Without data nothing was changed yet.
    if (!known || isWide()) return;
    const picture = new Picture(find(root, 'svg.wide', SVGSVGElement), href, names);
    picture.show(viewScene(known, now, 'wide', filterGraph(known.graph, now)), false);
    lightView(picture, known, now);
  });
}
