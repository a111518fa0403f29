// Finding a node by its name or by its symbol. Letters and digits decide here; what only the symbol rules can read is
// handed in as a function, so that their tables are loaded when they are needed and not before.
import type { CitationGraph, GraphNode } from '../citations/types.ts';
import type { DocumentFacts } from './graph-data.ts';

/** The keys that a spelling of a symbol can mean, likeliest first (`symbolKeys` of `src/symbols`). */
export type KeysOf = (text: string) => readonly string[];

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
  keysOf: KeysOf = squeeze,
  most = 8,
): readonly GraphNode[] {
  const text = typed.trim().toLowerCase();
  if (text === '') return [];
  const keys = new Set(keysOf(typed));
  const isMeant = (symbol: string): boolean => keys.has(keysOf(symbol)[0] ?? '');
  const note = /^(?:note|n\.?|fn)\s*(\d+)$/.exec(text)?.[1];
  const scored = graph.nodes.flatMap((node) => {
    const score =
      note === undefined ? scoreOf(node, facts[node.id], text, isMeant) : Number(node.id === `note-${note}`);
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
  isMeant: (symbol: string) => boolean,
): number {
  const symbols = facts?.symbols ?? [];
  if (symbols.some(isMeant)) return 5;
  const label = node.label.toLowerCase();
  if (label === text) return 4;
  const bonus = node.type === 'document' ? 0.5 : 0;
  if (label.startsWith(text)) return 3 + bonus;
  if (label.includes(text)) return 2 + bonus;
  const rest = [facts?.title ?? '', ...symbols].join(' ').toLowerCase();
  return rest.includes(text) ? 1 + bonus : 0;
}

/** Letters and digits alone, without what stands before a symbol: enough for `a hrc 35 35`, not for `GA res 60/209`. */
function squeeze(text: string): readonly string[] {
  const bare = text.replace(/^.*\/(?=[a-z]{1,4}\/)|^\s*u\.?n\.?\s+doc\.?\s*/i, '').toUpperCase();
  const key = bare.replace(/[^A-Z0-9]/g, '');
  return /\d/.test(key) ? [key] : [];
}
