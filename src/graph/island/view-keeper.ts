// The one state of the island, the view, and the address that says it.
import { decodeView, defaultView, encodeView, type Known, type View } from '../view-state.ts';
import { KeptMoves } from './hand-moves.ts';

/** Holds the view; whatever changes it writes it into the address. */
export class ViewKeeper {
  readonly #kept = new KeptMoves();
  #view: View = defaultView;

  get now(): View {
    return this.#view;
  }

  /**
   * Changes the view and returns what it was.
   *
   * @example const before = keeper.change({ selected: 'udhr' })
   */
  change(change: Partial<View>): View {
    const before = this.#view;
    const view = { ...before, ...change, moved: this.#kept.after(before, change) };
    this.#view = { ...view, only: view.only && (view.path ?? view.selected) !== null };
    const hash = encodeView(this.#view);
    const address = hash ? `#${hash}` : location.pathname + location.search;
    // Picture, table and list are links, and the browser's Back leads back over a link.
    if (view.show === before.show) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    return before;
  }

  /**
   * Takes the view from the address; one that does not fit is not half obeyed.
   *
   * @returns the view before, and the parts of the address that mean nothing here
   */
  read(known: Known): { readonly before: View; readonly stale: readonly string[] } {
    const before = this.#view;
    const { view, stale } = decodeView(location.hash, known);
    this.#view = stale.length > 0 ? { ...defaultView, show: view.show } : view;
    return { before, stale };
  }
}
