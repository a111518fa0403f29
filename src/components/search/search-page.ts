// The search page awake: the query and the filters in the address, footnotes dropped as a file.
import { FILTERS } from '../../search/text-kinds.ts';
import type { Filter } from '../../search/text-kinds.ts';
import type { Chosen } from '../../search/text-search.ts';
import { Finder } from './finder.ts';
import { siteSource } from './search-data.ts';
import type { SearchSource } from './search-data.ts';
import { showPaste } from './take-paste.ts';

/** A dropped file larger than this is no list of footnotes. */
const LARGEST_FILE = 2_000_000;

/** Wakes the form of the search page; `pasted` is what was pasted into it before. */
export function wakeSearchPage(pasted: string | null = null): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
  const input = form?.querySelector<HTMLInputElement>('input[type="search"]');
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  const file = document.querySelector<HTMLInputElement>('input[type="file"][data-footnotes]');
  if (!form || !input || !results) return;
  const selects = FILTERS.flatMap((name) => {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    return select ? [{ name, select }] : [];
  });
  // What was typed before this page woke is not in the address yet.
  if (location.search !== '') readAddress(input, selects);
  let source: Promise<SearchSource> | null = null;
  const finder = new Finder({
    place: 'page',
    input,
    results,
    source: () =>
      (source ??= siteSource().catch((error: unknown) => {
        source = null;
        throw error;
      })),
    chosen: () => chosenOf(selects),
    onQuery: (text) => writeAddress(text, chosenOf(selects)),
  });
  if (pasted !== null) finder.search(pasted);
  const again = (): void => finder.search(input.value);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    again();
  });
  for (const { select } of selects) select.addEventListener('change', again);
  addEventListener('popstate', () => {
    readAddress(input, selects);
    again();
  });
  if (Object.keys(chosenOf(selects)).length > 0 && input.value === '') again();
  wakeFiles(document.documentElement, file, (text) => {
    showPaste(text, input);
    finder.search(text);
    results.scrollIntoView({ block: 'nearest' });
  });
}

type Selects = readonly { readonly name: Filter; readonly select: HTMLSelectElement }[];

function chosenOf(selects: Selects): Chosen {
  return Object.fromEntries(
    selects.flatMap(({ name, select }) => (select.value === '' ? [] : [[name, select.value]])),
  );
}

function readAddress(input: HTMLInputElement, selects: Selects): void {
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get('q') ?? '';
  for (const { name, select } of selects) {
    const wanted = parameters.get(name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
}

/** The address follows the query without a new entry in the history for every letter. */
function writeAddress(text: string, chosen: Chosen): void {
  const parameters = new URLSearchParams();
  // A paste stays out of the address: it would be cut, and logged by whoever sees addresses.
  if (text !== '' && text.length <= 200 && !text.includes('\n')) parameters.set('q', text);
  for (const [name, value] of Object.entries(chosen)) parameters.set(name, value);
  const query = parameters.toString();
  const address = location.pathname + (query === '' ? '' : `?${query}`);
  if (address !== location.pathname + location.search) history.replaceState(null, '', address);
}

function wakeFiles(
  target: HTMLElement,
  picker: HTMLInputElement | null,
  onText: (text: string) => void,
): void {
  const read = async (files: FileList | null | undefined): Promise<void> => {
    const [file] = files ?? [];
    if (file && file.size <= LARGEST_FILE) onText(`${await file.text()}\n\n`);
  };
  picker?.addEventListener('change', () => void read(picker.files));
  // A file may have been chosen before this page woke.
  void read(picker?.files);
  target.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  target.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void read(event.dataTransfer.files);
  });
}
