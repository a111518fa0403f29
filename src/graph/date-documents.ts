// Where a document stands in time. Most have a year; one without stands just before the first that cites it, or just
// after the last that it cites, so that an edge still runs from the newer to the older.
import type { CitationGraph } from '../citations/types.ts';

/** A document's place in time: its year, and its order among those of the same year (cited before citing). */
export interface Moment {
  readonly year: number;
  /** From 0 (first in its year) to 1 (last); 0.5 when it stands alone. */
  readonly within: number;
  /** False when the year is inferred from its neighbours. */
  readonly dated: boolean;
}

/**
 * The moment of every document, by id; empty for a graph without documents.
 *
 * @example dateDocuments(graph).get('udhr') // { year: 1948, within: 0.5, dated: true }
 */
export function dateDocuments(graph: CitationGraph): ReadonlyMap<string, Moment> {
  const documents = graph.nodes.filter((node) => node.type === 'document');
  const years = new Map<string, number>();
  for (const node of documents) if (node.year !== null) years.set(node.id, node.year);
  const latest = years.size > 0 ? Math.max(...years.values()) : 0;
  for (const node of documents)
    if (node.year === null) years.set(node.id, inferYear(node.id, graph, years) ?? latest);
  const moments = new Map<string, Moment>();
  const byYear = Map.groupBy(documents, (node) => years.get(node.id) ?? latest);
  for (const [year, members] of byYear) {
    const order = citedFirst(
      members.map((node) => node.id),
      graph,
    );
    order.forEach((id, index) => {
      const dated = members.some((node) => node.id === id && node.year !== null);
      moments.set(id, { year, within: (index + 0.5) / order.length, dated });
    });
  }
  return moments;
}

/**
 * How a document without a date came to its place in time; null for one with a date, or that nothing dates.
 *
 * @example undatedSentence(graph, 'iucn-page') // 'No date is known: in time it stands at 2018, the year of the first …'
 */
export function undatedSentence(graph: CitationGraph, id: string): string | null {
  const node = graph.nodes.find((one) => one.id === id);
  if (node?.type !== 'document' || node.year !== null) return null;
  const years = new Map<string, number>();
  for (const one of graph.nodes) if (one.year !== null) years.set(one.id, one.year);
  const year = inferYear(id, graph, years);
  if (year === null) return null;
  const isCited = graph.edges.some(
    ({ layer, target, source }) => layer === 'instrument' && target === id && years.has(source),
  );
  const by = isCited ? 'first document here that cites it' : 'last document here that it cites';
  return `No date is known: in time it stands at ${year}, the year of the ${by}.`;
}

function inferYear(id: string, graph: CitationGraph, years: ReadonlyMap<string, number>): number | null {
  const known = (ids: readonly string[]): number[] => ids.flatMap((other) => years.get(other) ?? []);
  const instrument = graph.edges.filter((edge) => edge.layer === 'instrument');
  const citing = known(instrument.filter((edge) => edge.target === id).map((edge) => edge.source));
  if (citing.length > 0) return Math.min(...citing);
  const cited = known(instrument.filter((edge) => edge.source === id).map((edge) => edge.target));
  return cited.length > 0 ? Math.max(...cited) : null;
}

/** Documents of one year, each after those it cites; a cycle falls back to the order of ids. */
function citedFirst(ids: readonly string[], graph: CitationGraph): readonly string[] {
  const members = new Set(ids);
  const cites = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const edge of graph.edges)
    if (edge.layer === 'instrument' && members.has(edge.source) && members.has(edge.target))
      cites.get(edge.source)?.push(edge.target);
  const done: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const other of (cites.get(id) ?? []).toSorted()) visit(other);
    done.push(id);
  };
  for (const id of ids.toSorted()) visit(id);
  return done;
}
