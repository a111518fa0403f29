// Layouts are the dearest thing that a build works out, and both its processes need them: they share a shelf.
import { createHash } from 'node:crypto';
import type { CitationGraph } from '../citations/types.ts';
import { putOnShelf, takeFromShelf } from '../shelf.ts';
import type { Layout } from './arrangement.ts';

/**
 * The layout of a graph as another process has put it on the shelf, else worked out here and put there.
 *
 * @param key tells the layouts of one graph apart: `time wide`
 * @example shelvedLayout(graph, 'time wide', () => layoutTime(graph))
 */
export function shelvedLayout(graph: CitationGraph, key: string, work: () => Layout): Layout {
  const name = `${key.replaceAll(' ', '-')}.${fingerprint(graph)}`;
  const there = takeFromShelf(name) as Layout | null;
  if (there) return there;
  const layout = work();
  putOnShelf(name, layout);
  return layout;
}

const fingerprints = new WeakMap<CitationGraph, string>();

/** Two processes have the same graph when its text is the same. */
function fingerprint(graph: CitationGraph): string {
  const known = fingerprints.get(graph);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify(graph)).digest('hex').slice(0, 16);
  fingerprints.set(graph, hash);
  return hash;
}
