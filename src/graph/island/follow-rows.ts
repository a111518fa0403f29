// Table and list show what the picture shows: the same filters, and what is lit there is marked here, with a word.
import type { CitationGraph } from '../../citations/types.ts';
import { count } from '../describe-nodes.ts';
import { edgeEnds } from '../edge-ends.ts';
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
  const tally: Tally = { table: [0, 0], list: [0, 0] };
  const follow = (
    row: HTMLElement,
    isShown: boolean,
    word: string | undefined,
    part: 'table' | 'list',
  ): void => {
    row.hidden = !isShown || (view.only && lit !== null && word === undefined);
    markRow(row, word);
    if (word !== undefined) tally[part][isShown ? 0 : 1]++;
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

/**
 * Brings a document's entry in the list, or the first line of the table that touches it, under the eye and the focus;
 * where none is shown, the line that says so.
 *
 * @returns what that line says
 * @example controls.say(showRow(root, 'udhr'))
 */
export function showRow(root: HTMLElement, id: string): string {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row-node], [data-row-edge]')];
  const row = rows.find((one) => {
    const { source, target } = edgeEnds(one.dataset['rowEdge'] ?? '');
    return [one.dataset['rowNode'], source, target].includes(id) && one.checkVisibility();
  });
  const line = find(root, '[data-follows]', HTMLElement);
  const goal = row?.querySelector('a') ?? line.querySelector('input');
  goal?.focus({ preventScroll: true });
  (row ?? line).scrollIntoView({ block: 'center' });
  return find(line, '[data-follows-says]', HTMLElement).textContent;
}

/** The word stands in the row's first cell or its heading; sorting leaves it out. */
function markRow(row: HTMLElement, word: string | undefined): void {
  const mark = row.querySelector('.row-mark');
  row.classList.toggle('marked', word !== undefined);
  if (word === undefined) mark?.remove();
  else if (mark) mark.textContent = word;
  else row.querySelector('td, h3')?.append(element('strong', { class: 'row-mark' }, word));
}

/** How many marked rows are shown, and how many a filter hides. */
type Tally = Record<'table' | 'list', [shown: number, hidden: number]>;

function tell(root: HTMLElement, { show, only }: View, lit: LitRows | null, tally: Tally): void {
  const line = root.querySelector<HTMLElement>('[data-follows]');
  if (!line) return;
  const isHidden = lit === null || show === 'picture';
  // The buttons of the line go with it; the focus stays near.
  if (isHidden && line.contains(document.activeElement))
    root.querySelector<HTMLElement>(`a[data-show="${show}"]`)?.focus();
  line.hidden = isHidden;
  if (!lit || show === 'picture') return;
  const [marked, hidden] = tally[show];
  const noun = show === 'table' ? 'row' : 'document';
  find(line, '[data-follows-says]', HTMLElement).textContent =
    `${lit.sentence} ${count(marked, noun)} ${marked === 1 ? 'is' : 'are'} marked${hidden > 0 ? `; a filter hides ${hidden} more` : ''}.`;
  find(line, 'input', HTMLInputElement).checked = only;
}
