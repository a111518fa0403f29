// A layout as text: JSON has no maps, so its places are a list.
import type { Layout, Place } from './arrangement.ts';

export type WrittenLayout = Omit<Layout, 'places'> & { readonly places: readonly Place[] };

/**
 * A layout made ready for JSON.
 *
 * @example JSON.stringify(writeLayout(arrangeGraph(graph, 'time')))
 */
export function writeLayout(layout: Layout): WrittenLayout {
  return { ...layout, places: [...layout.places.values()] };
}

/**
 * A layout as it was before it was written.
 *
 * @example readWrittenLayout(JSON.parse(text)).places.get('udhr')
 */
export function readWrittenLayout(written: WrittenLayout): Layout {
  return { ...written, places: new Map(written.places.map((place) => [place.id, place])) };
}
