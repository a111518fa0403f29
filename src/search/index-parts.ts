// The index of a large edition in parts: rows of documents, terms that lead to them, and where notes are called. A reader
// loads the directory and the parts that can hold the answer; a small edition travels whole (packed-index.ts).
import { baseKey } from './base-key.ts';
import { entryKey } from './entry-key.ts';
import { isStart } from './look-up.ts';
import { plainName } from './name-documents.ts';
import { label } from './answer-sentences.ts';
import { toTermPages } from './term-pages.ts';
import type { TermCells, TermPages } from './term-pages.ts';
import { toTokens } from './tokens.ts';
import type { NameList, SearchEntry, SearchIndex } from './types.ts';

/** What stands in `search/symbols.json` in place of the entries. */
export interface PartsDirectory {
  /** How many documents there are, and how many rows a part holds. */
  readonly documents: number;
  readonly rows: number;
  /** The first and the last note, and how many a part holds. */
  readonly notes: readonly [first: number, last: number, each: number];
  /** How many parts the spellings without separators are spread over. */
  readonly joined: number;
  /** The first term of each part of the spelled symbols. */
  readonly symbols: readonly string[];
}

/**
 * A document: `[id, names, short title's place among them, symbols, notes, their paragraphs, places, kin, cited by,
 * number of all those, adopted as]`. Of those that cite it three are named, and only where nothing else is to be said.
 */
export type PartRow = readonly [
  id: string,
  names: readonly string[],
  short: number,
  symbols: readonly string[],
  notes: readonly number[],
  paragraphs: readonly string[],
  places: readonly string[],
  kin: readonly number[],
  citedBy: readonly string[],
  citing: number,
  adoptedAs: readonly string[],
];

/** Paragraphs that call the notes of a stretch, and the chapters that those stand in. */
export interface NotesPart {
  readonly paragraphs: readonly string[];
  readonly chapters: SearchIndex['chapters'];
}

/** The kinds of cell in the terms of symbols: spelled whole, from a body's name on, from a number on, and as a key. */
export const SPELLED = { whole: 0, body: 1, number: 2, key: 3 } as const;
/** Those in the terms of names: a word of a name, a whole name. */
export const NAMED = { word: 0, whole: 1 } as const;
/** A name is told from others by this many characters; what is typed is held against the names themselves. */
export const NAME_LENGTH = 40;
/** Begins the terms that are whole names: no word has it. */
export const WHOLE_NAME = '=';

const ROWS = 16;
const NOTES = 100;
const JOINED = 40;

/**
 * The parts of an index by the names of their files, with their directory.
 *
 * @example toIndexParts(index, names).files.get('row-0') // the first documents
 */
export function toIndexParts(
  index: SearchIndex,
  { names }: NameList,
  sizes: { readonly most?: number; readonly pageLength?: number } = {},
): { readonly directory: PartsDirectory; readonly files: ReadonlyMap<string, unknown> } {
  const symbols = toTermPages(symbolTerms(index.entries), sizes);
  const named = toTermPages(nameTerms(names), sizes);
  const rows = index.entries.map((entry, at) => toRow(entry, names[at] ?? [], index));
  const joined = joinedSpellings(index.entries);
  const first = Math.max(0, index.noteParagraphs.findIndex(Boolean));
  const files = new Map<string, unknown>([
    ['names', named.starts],
    ...toFiles('row', chunks(rows, ROWS)),
    ...toFiles('symbol', symbols.pages),
    ...toFiles('name', named.pages),
    ...toFiles('joined', joined),
    ...toFiles(
      'note',
      chunks(index.noteParagraphs, NOTES).map((paragraphs) => notesPart(paragraphs, index)),
    ),
  ]);
  const directory = {
    documents: rows.length,
    rows: ROWS,
    notes: [first, index.noteParagraphs.length - 1, NOTES] as const,
    joined: joined.length,
    symbols: symbols.starts,
  };
  return { directory, files };
}

/** Which part holds a spelling without separators. */
export function joinedPart(spelling: string, parts: number): number {
  let hash = 0;
  for (let at = 0; at < spelling.length; at++) hash = (hash * 31 + spelling.charCodeAt(at)) >>> 0;
  return hash % Math.max(1, parts);
}

function toFiles(name: string, parts: TermPages['pages'] | readonly unknown[]): [string, unknown][] {
  return parts.map((part, at) => [`${name}-${at}`, part]);
}

function chunks<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function toRow(entry: SearchEntry, names: readonly string[], index: SearchIndex): PartRow {
  const { id, title, symbols, notes, places, kin, citedBy, adoptedAs } = entry;
  const citing = notes.length + places.length > 0 ? [] : citedBy.flatMap((at) => index.entries[at] ?? []);
  return [
    id,
    names,
    names.indexOf(title),
    symbols,
    notes,
    notes.map((note) => index.noteParagraphs[note] ?? ''),
    places,
    kin,
    citing.slice(0, 3).map(label),
    citing.length,
    adoptedAs,
  ];
}

function notesPart(paragraphs: readonly string[], { chapters }: SearchIndex): NotesPart {
  const tops = new Set(paragraphs.map((paragraph) => paragraph.split('.')[0]));
  return { paragraphs, chapters: chapters.filter(([, section]) => tops.has(section)) };
}

/** Every spelling by which a symbol is asked for or completed, and every key under which it is found. */
function symbolTerms(entries: readonly SearchEntry[]): ReadonlyMap<string, TermCells> {
  const terms = new TermCollector(4);
  entries.forEach(({ symbols, keys, adoptedAs }, at) => {
    for (const tokens of symbols.map(toTokens))
      tokens.forEach((token, from) => {
        const spelled = tokens.slice(from).join(' ');
        if (from === 0) terms.add(spelled, SPELLED.whole, at);
        else if (isStart(tokens, from)) terms.add(spelled, SPELLED.body, at);
        else if (/^\d/.test(token)) terms.add(spelled, SPELLED.number, at);
      });
    for (const key of [...keys, ...symbols.map(baseKey), ...adoptedAs.map(entryKey)])
      terms.add(toTokens(key).join(' '), SPELLED.key, at);
  });
  return terms.terms;
}

function nameTerms(names: NameList['names']): ReadonlyMap<string, TermCells> {
  const terms = new TermCollector(2);
  names.forEach((list, at) => {
    for (const name of list.map(plainName)) {
      for (const word of name.split(' ')) terms.add(word, NAMED.word, at);
      terms.add(`${WHOLE_NAME}${name}`.slice(0, NAME_LENGTH), NAMED.whole, at);
    }
  });
  return terms.terms;
}

function joinedSpellings(entries: readonly SearchEntry[]): readonly Readonly<Record<string, number[]>>[] {
  const parts = Math.max(1, Math.ceil(entries.length / JOINED));
  const files = Array.from({ length: parts }, () => new Map<string, number[]>());
  entries.forEach(({ symbols }, at) => {
    for (const tokens of symbols.map(toTokens))
      tokens.forEach((_, from) => {
        if (!isStart(tokens, from)) return;
        const spelled = tokens.slice(from).join('');
        const file = files[joinedPart(spelled, parts)];
        const list = file?.get(spelled) ?? [];
        if (list.at(-1) !== at) list.push(at);
        file?.set(spelled, list);
      });
  });
  return files.map((file) => Object.fromEntries(file));
}

/** Terms as they are gathered: documents come in their order, so every list of positions is ascending. */
class TermCollector {
  readonly terms = new Map<string, number[][]>();
  readonly #kinds: number;

  constructor(kinds: number) {
    this.#kinds = kinds;
  }

  add(term: string, kind: number, at: number): void {
    const cells = this.terms.get(term) ?? Array.from({ length: this.#kinds }, () => []);
    this.terms.set(term, cells);
    const cell = cells[kind];
    if (cell && cell.at(-1) !== at) cell.push(at);
  }
}
