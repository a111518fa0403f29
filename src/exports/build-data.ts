// Everything published under `/data/`, in memory: the build writes it, the data page lists its sizes.
import type { ExportedEdition, Positions } from './exported-edition.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toEdgesCsv, toNodesCsv } from './to-csv.ts';
import { toDatapackage } from './to-datapackage.ts';
import { toDocumentsJson } from './to-documents-json.ts';
import { toGraphJson } from './to-graph-json.ts';
import { toGraphml } from './to-graphml.ts';
import { toJsonLd } from './to-json-ld.ts';
import { toNotesJson } from './to-notes-json.ts';
import { toRis } from './to-ris.ts';

/**
 * The published files of an edition, file name → text, in the order of `describeExports`.
 *
 * @example buildData(edition, layoutGraph(edition.graph, 'time')).get('nodes.csv')
 */
export function buildData(edition: ExportedEdition, positions: Positions): Map<string, string> {
  const { article, documents, graph } = edition;
  const files = new Map([
    ['notes.json', toNotesJson(edition)],
    ['documents.json', toDocumentsJson(edition)],
    ['graph.json', toGraphJson(graph, positions)],
    ['graph.graphml', toGraphml(graph, positions)],
    ['nodes.csv', toNodesCsv(graph, positions)],
    ['edges.csv', toEdgesCsv(graph)],
    ['bibliography.json', toCslJson(documents)],
    ['bibliography.bib', toBibtex(documents)],
    ['bibliography.ris', toRis(documents)],
    ['article.jsonld', `${toJsonLd(edition)}\n`],
  ]);
  return files.set('datapackage.json', toDatapackage(article, files));
}
