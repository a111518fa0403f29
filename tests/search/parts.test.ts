// An index in parts against the same index whole: every question has the same answer, and few parts are loaded for it.
import { beforeAll, describe, expect, test } from 'vitest';
import { answerEverywhere } from '../../src/components/search/answer-query.ts';
import type { SearchSource } from '../../src/components/search/search-data.ts';
import { loadEdition } from '../../src/corpus/edition.ts';
import { toIndexParts } from '../../src/search/index-parts.ts';
import { readyIndex } from '../../src/search/look-up.ts';
import { readyNames } from '../../src/search/name-documents.ts';
import { PartsReader } from '../../src/search/parts-reader.ts';
import { searchFiles } from '../../src/search/published.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { toNameList, toSearchIndex } from '../../src/search/records.ts';
import { findPage, toTermPages } from '../../src/search/term-pages.ts';
import type { SearchedEdition } from '../../src/search/searched-edition.ts';
import type { Query } from '../../src/search/types.ts';
import { absentSymbols } from './absent-symbols.ts';
import { smallEdition } from './small-edition.ts';

/** Reports of many sessions: beginnings with few symbols and with many, numbers that come again, gaps. */
function largeEdition(): SearchedEdition {
  const [sample] = smallEdition.documents;
  if (!sample) throw new Error('The small edition has no document.');
  const documents = Array.from({ length: 900 }, (_, at) => {
    const session = 1 + (at % 30);
    const title = `Report ${at} on ${['peace', 'solidarity', 'development'][at % 3]}`;
    const symbol = `A/HRC/${session}/${1 + 2 * Math.floor(at / 30)}`;
    return {
      ...sample,
      id: `report-${at}`,
      title,
      shortTitle: `Report ${at}`,
      aliases: [],
      symbols: [symbol],
    };
  });
  return { ...smallEdition, documents: [...smallEdition.documents, ...documents] };
}

/** The same source twice, once whole, once in parts, and what the second has loaded. */
function toSources(edition: SearchedEdition, sizes: { most?: number; pageLength?: number }) {
  const index = toSearchIndex(edition);
  const names = toNameList(edition);
  const { directory, files } = toIndexParts(index, names, sizes);
  const loaded: string[] = [];
  const reader = (): PartsReader =>
    new PartsReader(directory, (name) => {
      loaded.push(name);
      const file = files.get(name);
      return file === undefined
        ? Promise.reject(new Error(`There is no part ${name}.`))
        : Promise.resolve(JSON.parse(JSON.stringify(file)) as unknown);
    });
  const rest = {
    text: { find: () => Promise.reject(new Error('not asked')) },
    resolve: (url: string) => url,
  };
  const toSource = (documents: Pick<SearchSource, 'index' | 'names' | 'named'>): SearchSource => ({
    ...rest,
    ...documents,
    decode: () => Promise.reject(new Error('not asked')),
    footnotes: () => Promise.reject(new Error('not asked')),
  });
  const whole = toSource({ index: readyIndex(index), names: readyNames(names) });
  const prepare = async (query: Query): Promise<SearchSource> => {
    const part = await reader().prepare(query);
    return toSource({ index: readyIndex(part.index), names: readyNames(part.names), named: part.named });
  };
  return { index, names, files, loaded, whole, prepare };
}

/** What readers type for a symbol and for a name: whole, in pieces, misspelled, with more or with less. */
function questions({ index, names }: ReturnType<typeof toSources>): string[] {
  const some = <Item>(items: readonly Item[]): readonly Item[] =>
    items.filter((_, at) => at % Math.ceil(items.length / 60) === 0);
  const symbols = some(index.entries.flatMap((entry) => entry.symbols)).flatMap((symbol) => [
    symbol,
    symbol.toLowerCase().replace(/[^a-z0-9]+/g, ' '),
    symbol.replace(/[^A-Za-z0-9]/g, ''),
    symbol.slice(0, -1),
    `${symbol}1`,
    `${symbol}/Add.1`,
    symbol.split('/').slice(1).join('/'),
    symbol.split('/').slice(-2).join('/'),
    symbol.split('/').at(-1) ?? '',
    symbol.slice(0, 4),
  ]);
  const titles = some(names.names.map(([title = '']) => title)).flatMap((title) => [
    title,
    title.slice(0, 9),
    title.split(' ').slice(-2).join(' '),
    title.split(' ')[0] ?? '',
  ]);
  const others = ['a', '3', 'hrc', 'note 3', 'note 1', 'note 999', 'report on', 'r 17', 'S/RES/1325', 'zzz'];
  return [...new Set([...symbols, ...titles, ...others, 'A/HRC/77/5', 'constructor', ...absentSymbols])];
}

let article: SearchedEdition;
beforeAll(async () => {
  article = await loadEdition('content');
});

describe.each([
  ['this edition, in very small parts', () => article, { most: 5, pageLength: 200 }],
  ['a large edition', largeEdition, {}],
  ['a large edition, in very small parts', largeEdition, { most: 9, pageLength: 300 }],
] as const)('%s', (_, edition, sizes) => {
  test('answers every question as the whole index does', async () => {
    const sources = toSources(edition(), sizes);
    const asked = questions(sources);
    expect(asked.length).toBeGreaterThan(300);
    for (const text of asked) {
      const query = readQuery(text);
      if (query.kind === 'footnotes' || query.kind === 'empty') continue;
      const answer = answerEverywhere(query, await sources.prepare(query), 6);
      expect(answer, text).toEqual(answerEverywhere(query, sources.whole, 6));
    }
  });

  test('has every symbol in the parts asked for, and nothing for one that is not here', async () => {
    const { index, prepare } = toSources(edition(), sizes);
    for (const entry of index.entries) {
      const [symbol] = entry.symbols;
      if (symbol === undefined) continue;
      const found = (await prepare(readQuery(symbol))).index.entries.map(({ id }) => id);
      expect(found, symbol).toContain(entry.id);
    }
    const absent = readQuery('S/PV.9999');
    expect(answerEverywhere(absent, await prepare(absent), 6)).toEqual({
      groups: [],
      sentence: 'No note cites S/PV.9999.',
    });
  });
});

test('a symbol of a large edition is answered from two parts, a note from one', async () => {
  const { loaded, prepare, files } = toSources(largeEdition(), {});
  expect(files.size).toBeGreaterThan(60);
  await prepare(readQuery('A/HRC/17/21'));
  expect(loaded.map((name) => name.replace(/\d+$/, '')).sort()).toEqual(['row-', 'symbol-']);
  loaded.length = 0;
  await prepare(readQuery('note 3'));
  expect(loaded).toEqual(['note-0']);
});

test('a part that does not come fails the query, and is asked for again with the next', async () => {
  const { index, names } = toSources(largeEdition(), {});
  const { directory, files } = toIndexParts(index, names);
  let isOut = true;
  const reader = new PartsReader(directory, (name) =>
    isOut ? Promise.reject(new Error('out')) : Promise.resolve(files.get(name)),
  );
  await expect(reader.prepare(readQuery('A/HRC/17/21'))).rejects.toThrow('out');
  isOut = false;
  const { index: found } = await reader.prepare(readQuery('A/HRC/17/21'));
  expect(found.entries.some(({ symbols }) => symbols.includes('A/HRC/17/21'))).toBe(true);
});

test('an article’s index travels whole, a hundred articles’ in parts', () => {
  const small = searchFiles(article);
  expect([small.parts.size, 'entries' in small.symbols]).toEqual([0, true]);
  const large = searchFiles(largeEdition());
  expect(large.parts.size).toBeGreaterThan(60);
  expect('parts' in large.symbols).toBe(true);
  expect(large.names.names).toEqual([]);
});

test('terms are on the page that their order tells, whatever the size of a page', () => {
  const words = ['', 'a', 'a b', 'a b c', 'ab', 'b', 'ba', 'Ω', '\u{ffff}'];
  const terms = new Map(words.map((word, at) => [word, [[at]]]));
  for (const pageLength of [1, 20, 40, 1000]) {
    const { starts, pages } = toTermPages(terms, { pageLength });
    for (const word of words)
      expect(
        pages[findPage(starts, word)]?.map(([term]) => term),
        word,
      ).toContain(word);
  }
});
