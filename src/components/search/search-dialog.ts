// The dialog that every page can open. Made when search is first wanted, with its styles, and kept for the next time.
import { href } from '../href.ts';
import { make } from './elements.ts';
import { Finder } from './finder.ts';
import { siteSource } from './search-data.ts';
import type { SearchSource } from './search-data.ts';
import styles from './finder.css?inline';

let made: { readonly dialog: HTMLDialogElement; readonly finder: Finder } | null = null;

/** Opens the dialog with the field focused; what was typed last is still there, selected. */
export function openSearch(): void {
  made ??= makeDialog();
  if (!made.dialog.open) made.dialog.showModal();
  made.finder.focus();
}

function makeDialog(): { dialog: HTMLDialogElement; finder: Finder } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const input = make('input', {
    type: 'search',
    name: 'q',
    'aria-label': 'Search',
    placeholder: 'Symbol, title, words, note number, a footnote',
    spellcheck: 'false',
    autocapitalize: 'off',
    enterkeyhint: 'go',
  });
  const close = make('button', { type: 'button', class: 'tool' }, ['Close']);
  const results = make('div', { class: 'seek-results' });
  const whole = make('a', { href: href('/search/') }, ['Search page with filters and an index']);
  const form = make('form', { class: 'seek-field', role: 'search', action: href('/search/') }, [
    input,
    close,
  ]);
  const dialog = make('dialog', { class: 'seek', 'aria-label': 'Search' }, [
    form,
    results,
    make('p', { class: 'seek-foot' }, [whole]),
  ]);
  document.body.append(dialog);
  let source: Promise<SearchSource> | null = null;
  const finder = new Finder({
    place: 'dialog',
    input,
    results,
    source: () =>
      (source ??= siteSource().catch((error: unknown) => {
        source = null;
        throw error;
      })),
    onQuery: (text) => {
      whole.setAttribute(
        'href',
        text === '' ? href('/search/') : `${href('/search/')}?q=${encodeURIComponent(text.slice(0, 500))}`,
      );
    },
    onOpen: () => {
      dialog.close();
    },
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return { dialog, finder };
}
