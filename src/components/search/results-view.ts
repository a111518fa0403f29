// The results of a query as records and as elements: the decoded symbol on top, then options in groups.
import { entrySentence } from '../../search/answer-sentences.ts';
import { paragraphUrl } from '../../search/paragraph-url.ts';
import type { ExcerptPiece } from '../../search/text-search.ts';
import type { ReadyIndex } from '../../search/look-up.ts';
import type { ReadyNames } from '../../search/name-documents.ts';
import type { Lookup, SearchEntry, SearchIndex } from '../../search/types.ts';
import { make } from './elements.ts';

/** One thing that can be opened. */
export interface Option {
  /** Site-relative, without the base path; whole where it is of another edition. */
  readonly url: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly detail: string;
  readonly excerpt: readonly ExcerptPiece[];
  /** Words to mark on the page it opens, if it was found by words. */
  readonly mark: string | null;
}

export interface OptionGroup {
  readonly name: string;
  readonly options: readonly Option[];
  /** How many there are, where not all are shown. */
  readonly total: number;
  /** Addresses of those at hand that are not shown: they count here, and in no other group. */
  readonly more?: readonly string[];
}

/** The documents of the edition, with what they are called. */
export interface Here {
  readonly index: ReadyIndex;
  readonly names: ReadyNames;
  /** How many documents have names as typed, where only the first of them are at hand. */
  readonly named?: number;
}

/** Documents by name that are at hand in every edition, however large, so that every place of search counts the same. */
const NAMES_AT_HAND = 6;

/** The groups of a look-up by symbol. A completion or a neighbour never stands among the hits. */
export function symbolGroups(lookup: Lookup, here: Here): readonly OptionGroup[] {
  const { index } = here;
  const citing = [...new Set(lookup.exact.flatMap(({ notes }) => notes))].sort((a, b) => a - b);
  return [
    group(
      'Symbol',
      // Of a single hit the sentence above says who cites it.
      lookup.exact.map((entry) => {
        const option = entryOption(entry, here);
        return lookup.exact.length === 1 ? { ...option, detail: shortTitle(entry, option) } : option;
      }),
    ),
    group(
      'Notes that cite it',
      citing.map((number) => noteOption(number, index)),
    ),
    group(
      'Same family',
      lookup.family.map((entry) => entryOption(entry, here)),
    ),
    group(
      'Symbols like this',
      lookup.completions.map((entry) => entryOption(entry, here)),
    ),
    group(
      'Nearest that are here',
      lookup.nearest.map((entry) => entryOption(entry, here)),
    ),
  ].filter(({ options }) => options.length > 0);
}

/** The documents that are called so, as a group of their own; `rest` are those that are not at hand. */
export function nameGroup(
  entries: readonly SearchEntry[],
  here: Here,
  most: number,
  rest: number,
): OptionGroup {
  const options = entries.slice(0, most).map((entry) => entryOption(entry, here));
  const more = entries.slice(most, NAMES_AT_HAND).map(documentUrl);
  return { name: 'Documents by name', options, total: entries.length + rest, more };
}

export function noteOption(number: number, index: SearchIndex): Option {
  const paragraph = index.noteParagraphs[number] ?? '';
  return {
    url: `/notes/${number}/`,
    symbol: null,
    title: `Note ${number}`,
    detail: paragraph === '' ? '' : `called in ${paragraph}`,
    excerpt: [],
    mark: null,
  };
}

/** The paragraph that calls a note, as an option beside the note itself. */
export function callOption(number: number, index: SearchIndex): Option | null {
  const paragraph = index.noteParagraphs[number] ?? '';
  const url = paragraphUrl(paragraph, index.chapters);
  if (url === null) return null;
  const title = `Note ${number} in the text`;
  const address = url.replace(/#.*$/, `#note-${number}`);
  return { url: address, symbol: null, title, detail: `at ${paragraph}`, excerpt: [], mark: null };
}

/** The groups of another edition, headed by its name and leading there. */
export function inEdition(
  groups: readonly OptionGroup[],
  { name, url }: { readonly name: string; readonly url: string },
): readonly OptionGroup[] {
  return groups.map((own) => ({
    ...own,
    name: `${own.name} · ${name}`,
    options: own.options.map((option) => ({ ...option, url: url + option.url.replace(/^\//, '') })),
  }));
}

export function group(name: string, options: readonly Option[]): OptionGroup {
  return { name, options, total: options.length };
}

function shortTitle({ title }: SearchEntry, option: Option): string {
  return title === option.title || title === option.symbol ? '' : title;
}

function documentUrl({ id }: SearchEntry): string {
  return `/documents/${id}/`;
}

function entryOption(entry: SearchEntry, { index, names }: Here): Option {
  const title = names.titles[index.entries.indexOf(entry)] ?? entry.title;
  const [symbol = null] = entry.symbols;
  return {
    url: documentUrl(entry),
    symbol,
    title: title === symbol ? '' : title,
    detail: entrySentence(entry, index),
    excerpt: [],
    mark: null,
  };
}

/**
 * The groups as elements of a listbox; options are links, numbered for `aria-activedescendant`.
 *
 * @param id begins the ids of all options
 * @param resolve makes the address on this site of a site-relative one
 */
export function renderGroups(
  groups: readonly OptionGroup[],
  id: string,
  resolve: (url: string) => string,
): readonly HTMLElement[] {
  let count = 0;
  return groups.map(({ name, options, total }, at) => {
    const rest = total - options.length;
    const heading = make('p', { class: 'group-name', id: `${id}-group-${at}`, role: 'presentation' }, [
      name,
      rest > 0 ? make('span', {}, [` ${options.length} of ${total}`]) : null,
    ]);
    const items = options.map((option) => renderOption(option, `${id}-option-${count++}`, resolve));
    return make('div', { role: 'group', 'aria-labelledby': heading.id }, [heading, ...items]);
  });
}

function renderOption(option: Option, id: string, resolve: (url: string) => string): HTMLElement {
  const { symbol, title, detail, excerpt } = option;
  return make(
    'a',
    { role: 'option', id, href: resolve(markedUrl(option)), tabindex: '-1', 'aria-selected': 'false' },
    [
      make('span', { class: 'name' }, [
        symbol === null ? null : make('span', { class: 'sym' }, [symbol]),
        symbol === null || title === '' ? null : ' ',
        title === '' ? null : title,
      ]),
      detail === '' ? null : make('span', { class: 'detail' }, [' ', detail]),
      excerpt.length === 0
        ? null
        : make(
            'span',
            { class: 'excerpt' },
            excerpt.map(({ text, marked }) => (marked ? make('mark', {}, [text]) : text)),
          ),
    ],
  );
}

/** The address with the words to mark, before its fragment. */
function markedUrl({ url, mark }: Option): string {
  if (mark === null || mark === '') return url;
  const [path = '', fragment] = url.split('#');
  return `${path}?mark=${encodeURIComponent(mark)}${fragment === undefined ? '' : `#${fragment}`}`;
}
