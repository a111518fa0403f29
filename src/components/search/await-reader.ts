// The search page until somebody searches: the rest comes when the address has a query, or when a reader reaches for the
// form. What was typed or pasted meanwhile is searched for then.
import { NOT_LOADED } from './not-loaded.ts';
import { takePaste } from './take-paste.ts';

/** Whatever comes before a letter can: a hand on the field, the focus, a file over the page. */
const REACHES = ['pointerover', 'pointerdown', 'focusin', 'input', 'dragenter'] as const;

/** Wakes the search page at once where there is something to search for, else at the first reach for it. */
export function awaitReader(): void {
  const room = document.querySelector<HTMLElement>('main');
  const input = room?.querySelector<HTMLInputElement>('[data-search-field]');
  if (!room || !input) return;
  let pasted: string | null = null;
  const onPaste = (event: ClipboardEvent): void => {
    pasted = takePaste(event, input) ?? pasted;
  };
  const wake = (): void => {
    for (const reach of REACHES) removeEventListener(reach, onReach);
    import('./search-page.ts')
      .then(({ wakeSearchPage }) => {
        input.removeEventListener('paste', onPaste);
        wakeSearchPage(pasted);
      })
      .catch(() => {
        const results = room.querySelector('[data-search-results]');
        results?.replaceChildren(NOT_LOADED);
      });
  };
  const onReach = ({ type, target }: Event): void => {
    if (type === 'dragenter' || (target instanceof Element && target.closest('.needs-scripts'))) wake();
  };
  if (location.search !== '' || input.value !== '') wake();
  else {
    for (const reach of REACHES) addEventListener(reach, onReach);
    input.addEventListener('paste', onPaste);
  }
}
