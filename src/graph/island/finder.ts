// The field that finds a node by its name or by its symbol in any spelling.
import { findNodes } from '../find-nodes.ts';
import type { GraphData } from '../graph-data.ts';
import { element, find } from './element.ts';

export interface FinderActions {
  readonly select: (id: string) => void;
  readonly data: () => Promise<GraphData>;
}

/**
 * Wakes the field that finds a node by name or symbol: results as one types, Enter for the first.
 *
 * @example wakeFinder(root, actions)
 */
export function wakeFinder(root: HTMLElement, actions: FinderActions): void {
  const field = find(root, 'input[data-find]', HTMLInputElement);
  const results = find(root, '[data-found]', HTMLUListElement);
  let first: string | null = null;
  const choose = (id: string): void => {
    results.replaceChildren();
    field.value = '';
    actions.select(id);
  };
  field.addEventListener('input', () => void search());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && first) choose(first);
    if (event.key !== 'Escape' || results.childElementCount === 0) return;
    event.stopPropagation();
    results.replaceChildren();
  });
  const search = async (): Promise<void> => {
    // The rules of symbols are large: they come when letters and digits alone do not find what was typed.
    const typed = field.value;
    const { graph, facts } = await actions.data();
    let found = findNodes(typed, graph, facts);
    if (found.length === 0 && /\d/.test(typed))
      found = findNodes(typed, graph, facts, (await import('../../symbols/index.ts')).symbolKeys);
    if (field.value !== typed) return;
    first = found[0]?.id ?? null;
    const items = found.map((node) => {
      const detail = [facts[node.id]?.symbols[0], node.year].filter(Boolean).join(' · ');
      return element(
        'li',
        {},
        element(
          'button',
          { type: 'button', onclick: () => choose(node.id) },
          node.label,
          element('span', { class: 'soft' }, ` ${detail}`),
        ),
      );
    });
    if (items.length === 0 && field.value.trim() !== '')
      items.push(element('li', { class: 'soft' }, 'Nothing by this name or symbol'));
    results.replaceChildren(...items);
  };
}
