// What the island loads, in one request, when a reader first reaches for the graph: the graph itself, the facts that a
// panel shows, and the places of every layout. Written at build time (write-graph-data.ts), read in the browser.
import type { CitationGraph } from '../citations/types.ts';
import type { Arrangement, Frame, Layout, Place } from './arrangement.ts';

/** What a panel says of a document beside its edges. */
export interface DocumentFacts {
  readonly title: string;
  readonly symbols: readonly string[];
  readonly body: string | null;
  readonly remark: string | null;
  /** Places where the article and this source differ; the document's page tells them. */
  readonly differences: number;
}

/** A layout with its places as a list, for JSON has no maps. */
export type WrittenLayout = Omit<Layout, 'places'> & { readonly places: readonly Place[] };

/** Documents of one lane, the oldest first, as fields offer them. */
export interface DocumentGroup {
  readonly label: string;
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}

export interface GraphData {
  readonly graph: CitationGraph;
  readonly groups: readonly DocumentGroup[];
  readonly facts: Readonly<Record<string, DocumentFacts>>;
  readonly layouts: readonly WrittenLayout[];
}

/**
 * A layout as it was before it was written.
 *
 * @example readLayout(data, 'force', 'wide').places.get('udhr')
 */
export function readLayout(data: GraphData, arrangement: Arrangement, frame: Frame): Layout {
  const written = data.layouts.find((layout) => layout.arrangement === arrangement && layout.frame === frame);
  if (!written) throw new Error(`The graph's data hold no layout "${arrangement}" for the ${frame} frame.`);
  return { ...written, places: new Map(written.places.map((place) => [place.id, place])) };
}
