// Writes the edition's data under `data/` of the built site: JSON, bibliographies, graph, tables. All or nothing.
import { join } from 'node:path';
import { EditionError, loadEdition } from '../src/corpus/index.ts';
import { toLintText } from '../src/exports/to-lint-text.ts';
import { writeFolder } from '../src/exports/write-folder.ts';
import { buildData } from '../src/exports/index.ts';
import { layoutGraph } from '../src/graph/layout-graph.ts';
import { contentDir, outDir } from './settings.ts';

try {
  const edition = await loadEdition(contentDir());
  const data = buildData(edition, layoutGraph(edition.graph, 'time'));
  writeFolder(join(outDir(), 'data'), data);
} catch (error) {
  if (!(error instanceof EditionError)) throw error;
  process.stderr.write(toLintText(error.diagnostics.filter(({ severity }) => severity === 'error')));
  process.exitCode = 1;
}
