// Finding a node by its name or by its symbol, in any spelling that the symbol rules know.
import type { CitationGraph, GraphNode } from '../citations/types.ts';
import { symbolKey, symbolKeys } from '../symbols/index.ts';
import type { DocumentFacts } from './graph-data.ts';

/**
 * The nodes that a typed text means: an exact symbol first, then names that begin with it, then names, official titles
 * and symbols that hold it.
 *
 * @example findNodes('a hrc 35 35', graph, facts).map((node) => node.id) // ['ie-report-2017-hrc']
 */
export function findNodes(
  typed: string,
  graph: CitationGraph,
  facts: Readonly<Record<string, DocumentFacts>>,
  most = 8,
): readonly GraphNode[] {
  const text = typed.trim().toLowerCase();
  if (text === '') return [];
  const keys = new Set(symbolKeys(typed));
  const note = /^(?:note|n\.?|fn)\s*(\d+)$/.exec(text)?.[1];
  const scored = graph.nodes.flatMap((node) => {
    const score =
      note === undefined ? scoreOf(node, facts[node.id], text, keys) : Number(node.id === `note-${note}`);
    return score > 0 ? [{ node, score }] : [];
  });
  return scored
    .sort(
      (a, b) =>
        b.score - a.score || a.node.label.length - b.node.label.length || (a.node.id < b.node.id ? -1 : 1),
    )
    .slice(0, most)
    .map(({ node }) => node);
}

function scoreOf(
  node: GraphNode,
  facts: DocumentFacts | undefined,
  text: string,
  keys: ReadonlySet<string>,
): number {
  const symbols = facts?.symbols ?? [];
  if (symbols.some((symbol) => keys.has(symbolKey(symbol) ?? ''))) return 5;
  const label = node.label.toLowerCase();
  if (label === text) return 4;
  const bonus = node.type === 'document' ? 0.5 : 0;
  if (label.startsWith(text)) return 3 + bonus;
  if (label.includes(text)) return 2 + bonus;
  const rest = [facts?.title ?? '', ...symbols].join(' ').toLowerCase();
  return rest.includes(text) ? 1 + bonus : 0;
}
