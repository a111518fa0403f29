// Citation graphs of any size that look like real ones: years, kinds, a few documents that everybody cites. The same
// seed gives the same graph, so the bench and the tests speak of the same data.
import type { CitationGraph, DocumentKind, GraphEdge, GraphNode } from '../../../src/citations/types.ts';
import { seededRandom } from '../../../src/graph/seeded-random.ts';

const kinds: readonly DocumentKind[] = [
  'treaty',
  'declaration',
  'resolution',
  'resolution',
  'report',
  'report',
  'journal-article',
  'news',
];
const words = [
  'Report',
  'Declaration',
  'Statement',
  'Working paper',
  'Resolution',
  'Note by the Secretariat',
  'Programme of Action',
];

/**
 * A graph of documents in which the newer cite the older and the much-cited are cited more.
 *
 * @example seededGraph(1000, 3000, 7).edges.length // 3000
 */
export function seededGraph(documents: number, edges: number, seed: number): CitationGraph {
  const random = seededRandom(seed);
  const nodes: GraphNode[] = Array.from({ length: documents }, (_, index) => {
    const id = `d${String(index).padStart(5, '0')}`;
    const year = 1945 + Math.floor(75 * Math.sqrt(index / Math.max(1, documents - 1)));
    const kind = kinds[Math.floor(random() * kinds.length)] ?? 'other';
    const label = `${words[Math.floor(random() * words.length)] ?? 'Document'} ${index}`;
    return {
      id,
      type: 'document',
      label,
      kind,
      year,
      url: `/documents/${id}/`,
    };
  });
  const list: GraphEdge[] = [];
  const seen = new Set<string>();
  while (list.length < edges && nodes.length > 1) {
    const source = 1 + Math.floor(random() * (nodes.length - 1));
    const target = Math.floor(source * random() ** 2.2);
    const key = `${source}>${target}`;
    if (seen.has(key) && seen.size < (nodes.length * (nodes.length - 1)) / 2) continue;
    seen.add(key);
    list.push(instrumentEdge(nodes[source]?.id ?? '', nodes[target]?.id ?? '', list.length));
  }
  return { nodes, edges: list.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/**
 * An edge of the instrument layer with evidence that says it is made up.
 *
 * @example instrumentEdge('crc', 'udhr', 0, 'recalls')
 */
export function instrumentEdge(
  source: string,
  target: string,
  serial: number,
  type: Extract<GraphEdge, { layer: 'instrument' }>['type'] = 'refers-to',
): GraphEdge {
  const evidence = {
    where: 'preamble',
    quote: null,
    source: 'https://example.org/',
    locator: null,
    sourceKind: 'instrument-text',
    checked: true,
    note: null,
  } as const;
  return {
    id: `${source}--${type}--${target}--${serial}`,
    type,
    layer: 'instrument',
    source,
    target,
    evidence,
  };
}
