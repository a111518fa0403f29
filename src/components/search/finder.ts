// The search element itself, in the dialog and on the search page: a combobox over symbols, names and text.
import { readQuery } from '../../search/read-query.ts';
import type { Chosen } from '../../search/text-search.ts';
import type { Query } from '../../search/types.ts';
import { toWords } from '../../search/word-forms.ts';
import type { ParsedSymbol } from '../../symbols/types.ts';
import { answerEverywhere, countSentence, wantsText } from './answer-query.ts';
import { make } from './elements.ts';
import { NOT_LOADED } from './not-loaded.ts';
import { OptionList } from './option-list.ts';
import type { OptionGroup } from './results-view.ts';
import type { SearchSource } from './search-data.ts';
import { takePaste } from './take-paste.ts';

/** Milliseconds without a key before words are searched in text; symbols and names answer at once. */
const PAUSE = 40;
/** Results of each kind that are shown, and documents by name. */
const MOST = {
  dialog: { texts: 4, names: 4 },
  page: { texts: 12, names: 6 },
  file: { texts: 6, names: 4 },
} as const;

/** Results of each kind that are looked at, shown or not, so that every place of search counts the same. */
const LOOKED_AT = 12;

export interface FinderOptions {
  readonly place: keyof typeof MOST;
  readonly source: () => Promise<SearchSource>;
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  readonly chosen?: () => Chosen;
  /** Called with every query, for the address of the page. */
  readonly onQuery?: (text: string) => void;
  /** Called when a result is opened. */
  readonly onOpen?: () => void;
}

/** A search field awake, with the element that its results go to. */
export class Finder {
  readonly #options: FinderOptions;
  readonly #list: OptionList;
  readonly #top = make('div', { class: 'answer' });
  readonly #status = make('p', { class: 'count', role: 'status' });
  /** Counts queries, so that an answer that comes late is dropped. */
  #run = 0;
  #timer = 0;
  /** The field shows a paste without its line breaks, so it must not be selected as if it were the query. */
  #isPasted = false;

  constructor(options: FinderOptions) {
    this.#options = options;
    const { input, results, source } = options;
    this.#list = new OptionList(input, `find-${options.place}`);
    results.replaceChildren(this.#top, this.#status, this.#list.element);
    this.#listen(input);
    // What is loaded before the first letter is there when it comes.
    source().catch(() => undefined);
    if (input.value !== '') this.#search(input.value);
  }

  /** Searches for a text as if it had been typed; a paste keeps its line breaks. */
  search(text: string): void {
    this.#isPasted = true;
    this.#search(text);
  }

  focus(): void {
    this.#options.input.focus();
    if (!this.#isPasted) this.#options.input.select();
  }

  #listen(input: HTMLInputElement): void {
    input.addEventListener('input', () => {
      this.#isPasted = false;
      this.#search(input.value);
    });
    input.addEventListener('paste', (event) => {
      const text = takePaste(event, input);
      if (text !== null) this.search(text);
    });
    input.addEventListener('keydown', (event) => this.#press(event));
    this.#list.element.addEventListener('click', () => this.#options.onOpen?.());
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#list.step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      const option = this.#list.chosen(this.#options.place === 'dialog');
      if (!option) return;
      event.preventDefault();
      this.#options.onOpen?.();
      option.click();
    } else if (event.key === 'Escape' && this.#list.isActive) {
      event.preventDefault();
      event.stopPropagation();
      this.#list.activate(-1);
    }
  }

  #search(text: string): void {
    this.#answer(text).catch(() => {
      this.#say(NOT_LOADED);
    });
  }

  async #answer(text: string): Promise<void> {
    const own = ++this.#run;
    clearTimeout(this.#timer);
    const query = readQuery(text);
    this.#options.onQuery?.(text);
    if (query.kind === 'empty' && !this.#isFiltered()) {
      this.#top.replaceChildren();
      this.#list.clear();
      this.#say('');
      return;
    }
    const source = await this.#options.source();
    if (own !== this.#run) return;
    if (query.kind === 'footnotes') return this.#answerPaste(query.text, source, own);
    const ready = source.prepare ? await source.prepare(query) : source;
    if (own === this.#run) this.#answerQuery(text, query, ready, own);
  }

  #answerQuery(text: string, query: Query, source: SearchSource, own: number): void {
    // Names and symbols know no filter, so a filtered search is one of the texts alone.
    const { groups, sentence } =
      this.#isFiltered() && query.kind !== 'symbol' && query.kind !== 'note'
        ? { groups: [], sentence: null }
        : answerEverywhere(query, source, MOST[this.#options.place].names);
    this.#top.replaceChildren(...(sentence === null ? [] : [make('p', { class: 'said' }, [sentence])]));
    this.#list.show(groups, source.resolve);
    if (query.kind === 'symbol') void this.#showDecoded(query.symbol, source, own);
    const isText = wantsText(query, groups);
    if (isText && toWords(text).length === 0 && !this.#isFiltered()) {
      this.#say('There is no word in this to search for.');
      return;
    }
    if (!isText || groups.length > 0) this.#say(countSentence(groups, sentence !== null), sentence);
    if (!isText) return;
    this.#timer = window.setTimeout(() => void this.#answerText(text, groups, source, own), PAUSE);
  }

  async #showDecoded(symbol: ParsedSymbol, source: SearchSource, own: number): Promise<void> {
    const module = await source.decode().catch(() => null);
    if (module && own === this.#run) this.#top.append(module.decodedSymbol(symbol));
  }

  async #answerText(
    text: string,
    before: readonly OptionGroup[],
    source: SearchSource,
    own: number,
  ): Promise<void> {
    try {
      const chosen = this.#options.chosen?.() ?? {};
      const [found, { textGroups, nearestWords }] = await Promise.all([
        source.text.find(text, chosen, LOOKED_AT),
        import('./text-results.ts'),
      ]);
      if (own !== this.#run) return;
      const shown = new Set(
        before.flatMap(({ options, more = [] }) => [...options.map(({ url }) => url), ...more]),
      );
      const groups = [
        ...before,
        ...textGroups(found, shown, text.slice(0, 120), MOST[this.#options.place].texts),
      ];
      this.#list.show(groups, source.resolve);
      this.#say(countSentence(groups, false));
      if (groups.length === 0 && !this.#isFiltered()) this.#suggest(nearestWords(text, source.names));
    } catch {
      if (own !== this.#run) return;
      this.#say('The text could not be searched just now; symbols and documents were.');
    }
  }

  /** Offers the words of a name that are near to what was typed. */
  #suggest(words: string | null): void {
    if (words === null) return;
    const button = make('button', { type: 'button' }, [words]);
    button.addEventListener('click', () => {
      this.#options.input.value = words;
      this.#isPasted = false;
      this.focus();
      this.#search(words);
    });
    this.#status.append(' Did you mean ', button, '?');
  }

  async #answerPaste(text: string, source: SearchSource, own: number): Promise<void> {
    this.#list.clear();
    this.#say('Reading the footnotes …');
    const read = await source.footnotes();
    if (own !== this.#run) return;
    const { element, sentence } = read(text);
    this.#top.replaceChildren(make('p', { class: 'said' }, [sentence]), element);
    this.#say('', sentence);
  }

  #isFiltered(): boolean {
    return Object.keys(this.#options.chosen?.() ?? {}).length > 0;
  }

  /** Announces a sentence; `before` is announced with it, but stands above for those who see. */
  #say(sentence: string, before: string | null = null): void {
    const spoken = before === null ? null : make('span', { class: 'unseen' }, [`${before} `]);
    if (this.#status.textContent === `${spoken?.textContent ?? ''}${sentence}`) return;
    this.#status.replaceChildren(...(spoken ? [spoken] : []), sentence);
  }
}
