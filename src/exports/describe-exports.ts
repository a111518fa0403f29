// The list of published files: what each is, in what format, and which schema holds its shape. The data page, the
// data package and the build all read this one table.

export interface ExportDescription {
  /** The file's name under `/data/`. */
  readonly file: string;
  readonly title: string;
  /** For whom or for which programs it is, in one sentence. */
  readonly description: string;
  readonly mediaType: string;
  /** SPDX identifier of the licence of our own part of the data. */
  readonly license: string;
  /** The schema's file under `/data/`, where there is one. */
  readonly schema?: string;
}

const license = 'MIT';

const table: readonly ExportDescription[] = [
  {
    file: 'notes.json',
    title: 'Notes',
    description:
      'Each note as printed, with the place that calls it, the documents it cites and its pinpoints.',
    mediaType: 'application/json',
    license,
    schema: 'schema/notes.schema.json',
  },
  {
    file: 'documents.json',
    title: 'Documents',
    description:
      'Each document with its symbol part by part, what cites it, what it cites, and what the checks say.',
    mediaType: 'application/json',
    license,
    schema: 'schema/documents.schema.json',
  },
  {
    file: 'graph.json',
    title: 'Citation graph',
    description: 'Nodes with their places in the drawing and edges with their evidence.',
    mediaType: 'application/json',
    license,
    schema: 'schema/graph.schema.json',
  },
  {
    file: 'graph.graphml',
    title: 'Citation graph, GraphML',
    description: 'For Gephi, yEd, Cytoscape, NetworkX and igraph.',
    mediaType: 'application/graphml+xml',
    license,
  },
  {
    file: 'nodes.csv',
    title: 'Nodes, table',
    description: 'One line a node, for spreadsheets and statistics.',
    mediaType: 'text/csv',
    license,
  },
  {
    file: 'edges.csv',
    title: 'Edges, table',
    description: 'One line an edge with its evidence, for spreadsheets and statistics.',
    mediaType: 'text/csv',
    license,
  },
  {
    file: 'bibliography.json',
    title: 'Bibliography, CSL-JSON',
    description: 'For Zotero, pandoc and citeproc.',
    mediaType: 'application/vnd.citationstyles.csl+json',
    license,
  },
  {
    file: 'bibliography.bib',
    title: 'Bibliography, BibTeX',
    description: 'For LaTeX and JabRef.',
    mediaType: 'application/x-bibtex',
    license,
  },
  {
    file: 'bibliography.ris',
    title: 'Bibliography, RIS',
    description: 'For EndNote, Mendeley and Zotero.',
    mediaType: 'application/x-research-info-systems',
    license,
  },
  {
    file: 'article.jsonld',
    title: 'Article, JSON-LD',
    description: 'The article and what it cites in the words of schema.org.',
    mediaType: 'application/ld+json',
    license,
  },
  {
    file: 'datapackage.json',
    title: 'Data package',
    description: 'All files with their formats, sizes and hashes, as Frictionless describes a data set.',
    mediaType: 'application/json',
    license,
  },
];

/**
 * Every file published under `/data/`, in the order of the data page.
 *
 * @example describeExports()[0]?.file // 'notes.json'
 */
export function describeExports(): readonly ExportDescription[] {
  return table;
}
