// The graph as two tables, for spreadsheets and for Gephi's import.
import type { CitationGraph } from '../citations/types.ts';
import { csvText } from './csv.ts';
import type { Positions } from './exported-edition.ts';
import { evidenceValues } from './to-graphml.ts';
import { rounded } from './to-graph-json.ts';

/** A column with its type and what it holds, in the words of Frictionless table schemas. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
}

export const nodeColumns: readonly Column[] = [
  { name: 'id', type: 'string', description: 'Stable id of the node' },
  { name: 'type', type: 'string', description: 'section, note, document or body' },
  { name: 'label', type: 'string', description: 'Name to show' },
  { name: 'kind', type: 'string', description: 'Kind of document; empty for other nodes' },
  { name: 'year', type: 'integer', description: 'Year of adoption or issue' },
  { name: 'url', type: 'string', description: 'Address on this site, without its base path' },
  { name: 'x', type: 'number', description: 'Place in the drawing, in its units' },
  { name: 'y', type: 'number', description: 'Place in the drawing, in its units' },
];

export const edgeColumns: readonly Column[] = [
  { name: 'id', type: 'string', description: 'Stable id of the edge' },
  { name: 'type', type: 'string', description: 'Relation: cites, recalls, reaffirms …' },
  { name: 'layer', type: 'string', description: 'article or instrument' },
  { name: 'source', type: 'string', description: 'Id of the node that cites' },
  { name: 'target', type: 'string', description: 'Id of the node that is cited' },
  { name: 'note', type: 'integer', description: 'Number of the note' },
  { name: 'paragraph', type: 'string', description: 'Paragraph of the article' },
  { name: 'pinpoints', type: 'string', description: 'Places cited in the document' },
  { name: 'where', type: 'string', description: 'Place in the citing document' },
  { name: 'quote', type: 'string', description: 'Words of the citing document' },
  { name: 'evidenceSource', type: 'string', description: 'Where the evidence was seen' },
  {
    name: 'locator',
    type: 'string',
    description: 'Place in that source, or the place that the article names',
  },
  { name: 'sourceKind', type: 'string', description: 'instrument-text, article or secondary' },
  { name: 'checked', type: 'boolean', description: 'Whether a second reader saw it again' },
];

/** `nodes.csv`: one line a node. */
export function toNodesCsv(graph: CitationGraph, positions: Positions): string {
  const rows = graph.nodes.map(({ id, type, label, kind, year, url }) => {
    const place = positions.get(id);
    return [id, type, label, kind, year, url, rounded(place?.x), rounded(place?.y)];
  });
  return csvText(names(nodeColumns), rows);
}

/** `edges.csv`: one line an edge, its evidence in columns. */
export function toEdgesCsv(graph: CitationGraph): string {
  const columns = names(edgeColumns);
  const rows = graph.edges.map((edge) => {
    const { id, type, layer, source, target } = edge;
    const values = { id, type, layer, source, target, ...evidenceValues(edge) };
    return columns.map(
      (name) => (values as Readonly<Record<string, string | number | boolean | null>>)[name] ?? null,
    );
  });
  return csvText(columns, rows);
}

function names(columns: readonly Column[]): string[] {
  return columns.map(({ name }) => name);
}
