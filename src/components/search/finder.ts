// The search element itself, in the dialog and on the search page: a combobox over symbols, names and text.
import { lookupSentence } from '../../search/answer-sentences.ts';
import { lookUp } from '../../search/look-up.ts';
import { findByName } from '../../search/name-documents.ts';
import { readQuery } from '../../search/read-query.ts';
import type { Chosen } from '../../search/text-search.ts';
import type { Query } from '../../search/types.ts';
import { toWords } from '../../search/word-forms.ts';
import type { ParsedSymbol } from '../../symbols/types.ts';
import { make } from './elements.ts';
import {
  callOption,
  group,
  inEdition,
  nameGroup,
  noteOption,
  renderGroups,
  symbolGroups,
  textGroups,
} from './results-view.ts';
import type { Here, OptionGroup } from './results-view.ts';
import type { SearchSource } from './search-data.ts';

/** Milliseconds without a key before words are searched in text; symbols and names answer at once. */
const PAUSE = 90;
/** Results of each kind that are shown. */
const MOST = { dialog: 4, page: 12, file: 6 } as const;

export interface FinderOptions {
  readonly place: keyof typeof MOST;
  readonly source: () => Promise<SearchSource>;
  /** What the field already says, and the filters. */
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  readonly chosen?: () => Chosen;
  /** Called with every query, for the address of the page. */
  readonly onQuery?: (text: string) => void;
  /** Called when a result is opened. */
  readonly onOpen?: () => void;
}

export interface Finder {
  /** Searches for a text as if it had been typed; a paste keeps its line breaks. */
  readonly search: (text: string) => void;
  readonly focus: () => void;
}

/** Wakes a search field and the element its results go to. */
export function wakeFinder(options: FinderOptions): Finder {
  const { input, results } = options;
  const id = `find-${options.place}`;
  const list = make('div', { role: 'listbox', id: `${id}-list`, class: 'options', 'aria-label': 'Results' });
  const top = make('div', { class: 'answer' });
  const status = make('p', { class: 'count', role: 'status' });
  results.replaceChildren(top, status, list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
    ['aria-autocomplete', 'list'],
    ['autocomplete', 'off'],
  ] as const) {
    input.setAttribute(name, value);
  }
  let pasted: string | null = null;
  let run = 0;
  let timer = 0;
  let active = -1;

  const links = (): readonly HTMLAnchorElement[] => [
    ...list.querySelectorAll<HTMLAnchorElement>('a[role="option"]'),
  ];

  const activate = (at: number): void => {
    const all = links();
    all[active]?.setAttribute('aria-selected', 'false');
    active = all.length === 0 ? -1 : at;
    const option = all[active];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    } else input.removeAttribute('aria-activedescendant');
  };

  const show = (source: SearchSource, groups: readonly OptionGroup[]): void => {
    activate(-1);
    list.replaceChildren(...renderGroups(groups, id, source.resolve));
    input.setAttribute('aria-expanded', String(links().length > 0));
  };

  /** `before` is announced with it, but stands above for those who see. */
  const say = (sentence: string, before: string | null = null): void => {
    const spoken = before === null ? null : make('span', { class: 'unseen' }, [`${before} `]);
    if (status.textContent === `${spoken?.textContent ?? ''}${sentence}`) return;
    status.replaceChildren(...(spoken ? [spoken] : []), sentence);
  };

  const answer = async (text: string): Promise<void> => {
    const own = ++run;
    clearTimeout(timer);
    const query = readQuery(text);
    options.onQuery?.(text);
    const isFiltered = Object.keys(options.chosen?.() ?? {}).length > 0;
    if (query.kind === 'empty' && !isFiltered) {
      top.replaceChildren();
      list.replaceChildren();
      input.setAttribute('aria-expanded', 'false');
      activate(-1);
      say('');
      return;
    }
    const source = await options.source();
    if (own !== run) return;
    if (query.kind === 'footnotes') {
      await answerPaste(query.text, source, own);
      return;
    }
    const { groups, sentence } = answerEverywhere(query, source, options.place);
    top.replaceChildren(...(sentence === null ? [] : [make('p', { class: 'said' }, [sentence])]));
    show(source, groups);
    if (query.kind === 'symbol') void showDecoded(query.symbol, source, own);
    if (!wantsText(query, groups)) say(countSentence(groups, sentence !== null), sentence);
    else if (toWords(text).length === 0 && !isFiltered) say('There is no word in this to search for.');
    else {
      if (groups.length > 0) say(countSentence(groups, sentence !== null), sentence);
      timer = window.setTimeout(() => void answerText(text, groups, source, own), PAUSE);
    }
  };

  const showDecoded = async (symbol: ParsedSymbol, source: SearchSource, own: number): Promise<void> => {
    const module = await source.decode().catch(() => null);
    if (module && own === run) top.append(module.decodedSymbol(symbol));
  };

  const answerText = async (
    text: string,
    before: readonly OptionGroup[],
    source: SearchSource,
    own: number,
  ): Promise<void> => {
    try {
      const chosen = options.chosen?.() ?? {};
      const found = await source.text.find(text, chosen, MOST[options.place]);
      if (own !== run) return;
      const shown = new Set(before.flatMap((entry) => entry.options.map(({ url }) => url)));
      const groups = [...before, ...textGroups(found, shown, text.slice(0, 120))];
      show(source, groups);
      say(countSentence(groups, false));
    } catch {
      if (own === run) say('The text could not be searched just now; symbols and documents were.');
    }
  };

  const answerPaste = async (text: string, source: SearchSource, own: number): Promise<void> => {
    activate(-1);
    list.replaceChildren();
    say('Reading the footnotes …');
    const read = await source.footnotes();
    if (own !== run) return;
    const { element, sentence } = read(text);
    top.replaceChildren(make('p', { class: 'said' }, [sentence]), element);
    input.setAttribute('aria-expanded', 'false');
    say(sentence);
  };

  const search = (text: string): void => {
    answer(text).catch(() => {
      say('Search could not be loaded. The index of symbols and documents works without it.');
    });
  };

  input.addEventListener('input', () => {
    pasted = null;
    search(input.value);
  });
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!/\n\s*\S/.test(text.trim())) return;
    event.preventDefault();
    pasted = text;
    input.value = text.replace(/\s+/g, ' ').trim().slice(0, 300);
    search(text);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { length } = links();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      // One step beyond either end is the field itself.
      activate(active + by >= length ? -1 : active + by < -1 ? length - 1 : active + by);
    } else if (event.key === 'Enter') {
      const option = links()[active] ?? (options.place === 'dialog' ? links()[0] : undefined);
      if (!option) return;
      event.preventDefault();
      options.onOpen?.();
      option.click();
    } else if (event.key === 'Escape' && active >= 0) {
      event.preventDefault();
      event.stopPropagation();
      activate(-1);
    }
  });
  list.addEventListener('click', () => options.onOpen?.());
  options.source().catch(() => undefined);
  if (input.value !== '') search(input.value);
  return {
    search: (text) => {
      pasted = text;
      search(text);
    },
    focus: () => {
      input.focus();
      if (pasted === null) input.select();
    },
  };
}

/** Symbols are keys: text is searched only for what is no symbol, and for the beginning of one that stands for none. */
function wantsText(query: Query, groups: readonly OptionGroup[]): boolean {
  if (query.kind === 'partial') return groups.every(({ name }) => name !== 'Symbol');
  return query.kind === 'words' || query.kind === 'empty';
}

/** What this edition answers, then what each of the others does; one that does not answer at all is named. */
function answerEverywhere(
  query: Query,
  source: SearchSource,
  place: keyof typeof MOST,
): { groups: readonly OptionGroup[]; sentence: string | null } {
  const own = answerAtOnce(query, source, place);
  const others = (source.others ?? []).flatMap((other) =>
    inEdition(answerAtOnce(query, other, place).groups, other),
  );
  const silent = (source.silent ?? []).map((name) => `${name} could not be reached and is not searched.`);
  const said = [own.sentence, ...silent].filter((sentence) => sentence !== null);
  const sentence = said.length > 0 ? said.join(' ') : null;
  if (others.length === 0) return { groups: own.groups, sentence };
  // The symbol itself, in whichever edition, stands before what is only near it.
  const isHit = ({ name }: OptionGroup): boolean => /^Symbol(?: ·|$)/.test(name);
  const all = [...own.groups, ...others];
  return { groups: [...all.filter(isHit), ...all.filter((entry) => !isHit(entry))], sentence };
}

function answerAtOnce(
  query: Query,
  source: Here,
  place: keyof typeof MOST,
): { groups: readonly OptionGroup[]; sentence: string | null } {
  const { index, names } = source;
  if (query.kind === 'empty' || query.kind === 'footnotes') return { groups: [], sentence: null };
  if (query.kind === 'note') {
    const sentence = lookupSentence(query, lookUp(query, index), index);
    if (sentence !== null) return { groups: [], sentence };
    const call = callOption(query.number, index);
    const options = [noteOption(query.number, index), ...(call ? [call] : [])];
    return { groups: [group('Note', options)], sentence: null };
  }
  const lookup = lookUp(query, index);
  const groups = symbolGroups(lookup, source);
  const sentence = lookupSentence(query, lookup, index);
  if (query.kind === 'symbol') return { groups, sentence };
  const { exact, begins } = findByName(query.text, names);
  const own = new Set([...lookup.exact, ...lookup.completions, ...lookup.family]);
  const named = [...exact, ...begins].flatMap((at) => index.entries[at] ?? []);
  const fresh = named.filter((entry) => !own.has(entry));
  const byName = nameGroup(fresh, source, MOST[place]);
  if (byName.options.length === 0) return { groups, sentence };
  return { groups: exact.length > 0 ? [byName, ...groups] : [...groups, byName], sentence };
}

/** `5 results: Symbol 1, Notes that cite it 4.`, or that there is none. */
function countSentence(groups: readonly OptionGroup[], isAnswered: boolean): string {
  const total = groups.reduce((sum, entry) => sum + entry.total, 0);
  if (total === 0) return isAnswered ? '' : 'Nothing found.';
  const parts = groups.map((entry) => `${entry.name} ${entry.total}`);
  return `${total} ${total === 1 ? 'result' : 'results'}: ${parts.join(', ')}.`;
}
