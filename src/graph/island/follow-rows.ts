// Table and list show what the picture shows: the same filters, and what is lit there is marked here, with a word.
import type { CitationGraph } from '../../citations/types.ts';
import { count } from '../describe-nodes.ts';
import { findLitRows, type LitRows } from '../lit-rows.ts';
import type { View } from '../view-state.ts';
import { element, find } from './element.ts';

/**
 * Filters and marks the rows of table and list, and says above them what is marked.
 *
 * @example followRows(root, view, graph, shown)
 */
export function followRows(root: HTMLElement, view: View, graph: CitationGraph, shown: CitationGraph): void {
  const lit = findLitRows(graph, view);
  const edges = new Set(shown.edges.map(({ id }) => id));
  const nodes = new Set(shown.nodes.map(({ id }) => id));
  const rows = (name: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(`[${name}]`)];
  const tally = { table: 0, list: 0 };
  const follow = (
    row: HTMLElement,
    isShown: boolean,
    word: string | undefined,
    part: 'table' | 'list',
  ): void => {
    row.hidden = !isShown || (view.only && lit !== null && word === undefined);
    markRow(row, word);
    if (isShown && word !== undefined) tally[part]++;
  };
  for (const row of rows('data-row-edge')) {
    const id = row.dataset['rowEdge'] ?? '';
    follow(row, edges.has(id), lit?.edges.get(id), 'table');
  }
  for (const row of rows('data-row-node')) {
    const id = row.dataset['rowNode'] ?? '';
    follow(row, nodes.has(id), lit?.nodes.get(id), 'list');
  }
  tell(root, view, lit, tally);
}

/** The word stands in the row's first cell or its heading; sorting leaves it out. */
function markRow(row: HTMLElement, word: string | undefined): void {
  const mark = row.querySelector('.row-mark');
  row.classList.toggle('marked', word !== undefined);
  if (word === undefined) mark?.remove();
  else if (mark) mark.textContent = word;
  else row.querySelector('td, h3')?.append(element('strong', { class: 'row-mark' }, word));
}

function tell(
  root: HTMLElement,
  { show, only }: View,
  lit: LitRows | null,
  tally: Record<'table' | 'list', number>,
): void {
  const line = root.querySelector<HTMLElement>('[data-follows]');
  if (!line) return;
  line.hidden = lit === null || show === 'picture';
  if (!lit || show === 'picture') return;
  const [noun, marked] =
    show === 'table' ? (['row', tally.table] as const) : (['document', tally.list] as const);
  find(line, '[data-follows-says]', HTMLElement).textContent =
    `${lit.sentence} ${count(marked, noun)} ${marked === 1 ? 'is' : 'are'} marked.`;
  find(line, 'input', HTMLInputElement).checked = only;
}
