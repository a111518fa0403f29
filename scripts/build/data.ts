// The edition's data under `data/` of the built site: JSON, bibliographies, graph, tables. All or nothing.
import { join } from 'node:path';
import type { Edition } from '../../src/corpus/types.ts';
import { buildData } from '../../src/exports/index.ts';
import { writeFolder } from '../../src/exports/write-folder.ts';
import { layoutGraph } from '../../src/graph/layout-graph.ts';
import { outDir } from '../settings.ts';

/** Works the data out, and returns what writes it. */
export function prepareData(edition: Edition): () => undefined {
  const files = buildData(edition, layoutGraph(edition.graph, 'time'));
  return () => {
    writeFolder(join(outDir(), 'data'), files);
  };
}
