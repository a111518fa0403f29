// The listbox of a combobox: options as links in groups, one of them active, the field told which.
import { make } from './elements.ts';
import { renderGroups } from './results-view.ts';
import type { OptionGroup } from './results-view.ts';

/** The list that belongs to a search field. */
export class OptionList {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #id: string;
  #active = -1;

  constructor(input: HTMLInputElement, id: string) {
    this.#input = input;
    this.#id = id;
    this.element = make('div', {
      role: 'listbox',
      id: `${id}-list`,
      class: 'options',
      'aria-label': 'Results',
    });
    const attributes = {
      role: 'combobox',
      'aria-controls': this.element.id,
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  }

  /** The active option, or the first one where none is and `orFirst` is set. */
  chosen(orFirst: boolean): HTMLAnchorElement | undefined {
    return this.#links()[this.#active] ?? (orFirst ? this.#links()[0] : undefined);
  }

  get isActive(): boolean {
    return this.#active >= 0;
  }

  show(groups: readonly OptionGroup[], resolve: (url: string) => string): void {
    this.activate(-1);
    this.element.replaceChildren(...renderGroups(groups, this.#id, resolve));
    this.#input.setAttribute('aria-expanded', String(this.#links().length > 0));
  }

  clear(): void {
    this.show([], (url) => url);
  }

  /** One step down or up; beyond either end is the field itself. */
  step(by: 1 | -1): void {
    const { length } = this.#links();
    const to = this.#active + by;
    this.activate(to >= length ? -1 : to < -1 ? length - 1 : to);
  }

  /** Makes an option active, or none with -1. */
  activate(at: number): void {
    const links = this.#links();
    links[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = links.length === 0 ? -1 : at;
    const option = links[this.#active];
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #links(): readonly HTMLAnchorElement[] {
    return [...this.element.querySelectorAll<HTMLAnchorElement>('a[role="option"]')];
  }
}
