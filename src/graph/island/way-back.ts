// Where the focus goes when a panel closes: back to the step of a path that opened it, else onto its mark.
import type { Picture } from './picture.ts';

export class WayBack {
  #opener: HTMLElement | null = null;

  /** Takes note of what has the focus when a panel opens. */
  remember(): void {
    const { activeElement } = document;
    const isStep = activeElement instanceof HTMLElement && activeElement.closest('[data-answer]');
    this.#opener = isStep ? activeElement : null;
  }

  /** Gives the focus back after the panel of a mark or an edge. */
  take(picture: Picture, selected: string): void {
    if (this.#opener?.checkVisibility()) {
      this.#opener.focus();
      return;
    }
    const edge = picture.edges.get(selected);
    picture.marks.get(edge?.from ?? selected)?.element.focus();
  }
}
