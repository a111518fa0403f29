// The few lines of search that every page carries: they load the rest when it is first wanted.
import { href } from '../href.ts';

/** Milliseconds after which a slow connection rather gets the search page. */
const PATIENCE = 8000;

/** Wakes the button, `/` and Ctrl K, and marks words where the address asks for it. */
export function wakeSearch(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-search]')) {
    link.addEventListener('click', (event) => {
      // With a key held down a link opens elsewhere, as links do.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void open();
    });
  }
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const isTyping = target?.closest('input, textarea, select, [contenteditable]') ?? null;
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && isTyping === null;
    const isCtrlK =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isSlash && !isCtrlK) return;
    event.preventDefault();
    void open();
  });
  const mark = new URLSearchParams(location.search).get('mark');
  if (mark) void import('./mark-words.ts').then(({ markWords }) => markWords(mark)).catch(() => undefined);
}

async function open(): Promise<void> {
  const own = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (own) {
    own.focus();
    own.select();
    return;
  }
  try {
    const { openSearch } = await Promise.race([import('./search-dialog.ts'), late()]);
    openSearch();
  } catch {
    location.assign(href('/search/'));
  }
}

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('too slow'));
    }, PATIENCE);
  });
}
