// A shelf for layouts between the processes of one build: they are the dearest thing it works out, and both the pages and
// the data need them. Without a shelf (APPARATUS_LAYOUTS, a folder that the build makes and takes away) each works alone.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitationGraph } from '../citations/types.ts';
import type { Layout } from './arrangement.ts';
import { readWrittenLayout, writeLayout, type WrittenLayout } from './written-layout.ts';

/**
 * The layout of a graph as another process has put it on the shelf, else worked out here and put there.
 *
 * @param key tells the layouts of one graph apart: `time wide`
 * @example layoutFromShelf(graph, 'time wide', () => layoutTime(graph))
 */
export function layoutFromShelf(graph: CitationGraph, key: string, work: () => Layout): Layout {
  const shelf = process.env['APPARATUS_LAYOUTS'];
  if (!shelf) return work();
  const file = join(shelf, `${key.replaceAll(' ', '-')}.${fingerprint(graph)}.json`);
  const kept = read(file);
  if (kept) return readWrittenLayout(kept);
  const layout = work();
  // Under another name first: the other process is to find all of it or nothing.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(writeLayout(layout)));
  renameSync(`${file}.${process.pid}`, file);
  return layout;
}

function read(file: string): WrittenLayout | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as WrittenLayout;
  } catch {
    return null;
  }
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
