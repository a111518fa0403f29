// The lookup over this edition: every symbol in every spelling, and hundreds of symbols that are not here.
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { getEdition } from '../../src/corpus/edition.ts';
import { lookupSentence } from '../../src/search/answer-sentences.ts';
import { lookUp, readyIndex } from '../../src/search/look-up.ts';
import type { ReadyIndex } from '../../src/search/look-up.ts';
import { parsePackedIndex } from '../../src/search/packed-index.ts';
import type { PackedIndex } from '../../src/search/packed-index.ts';
import { symbolsFile } from '../../src/search/published.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { toSearchIndex } from '../../src/search/records.ts';
import { REAL_SYMBOLS } from '../symbols/real-symbols.ts';
import { absentSymbols } from './absent-symbols.ts';
import { spellingsOf } from './spellings.ts';

let file = '';
let index: ReadyIndex;

beforeAll(async () => {
  file = JSON.stringify(symbolsFile(await getEdition()));
  index = readyIndex(parsePackedIndex(JSON.parse(file) as PackedIndex));
});

describe('the index', () => {
  test('travels without loss', async () => {
    const { entries, noteParagraphs, chapters } = index;
    expect({ entries, noteParagraphs, chapters }).toEqual(toSearchIndex(await getEdition()));
  });

  test('weighs at most 3 KB compressed', () => {
    expect(gzipSync(file).length).toBeLessThanOrEqual(3 * 1024);
  });

  test('is sorted by key', () => {
    const keys = index.entries.flatMap(({ keys: [first] }) => first ?? []);
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)));
  });
});

test('every symbol is found in every spelling, and nothing else is', () => {
  const wrong: string[] = [];
  let asked = 0;
  for (const symbol of new Set(index.entries.flatMap(({ symbols }) => symbols))) {
    const wanted = index.entries.filter(({ symbols }) => symbols.includes(symbol)).map(({ id }) => id);
    const spellings = spellingsOf(symbol);
    expect(spellings.length).toBeGreaterThanOrEqual(12);
    for (const { name, text } of spellings) {
      asked += 1;
      const found = lookUp(readQuery(text), index).exact.map(({ id }) => id);
      if (found.join() !== wanted.join())
        wrong.push(`${symbol} ${name} (${text}): ${found.join() || 'nothing'}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(700);
});

test('at least 500 real symbols that are not here are no hits, and the sentence says so', () => {
  const here = new Set(index.entries.flatMap(({ keys }) => keys));
  const absent = [...new Set([...absentSymbols, ...REAL_SYMBOLS.map(({ printed }) => printed)])].filter(
    (symbol) => {
      const query = readQuery(symbol);
      return query.kind === 'symbol' && !here.has(query.keys[0] ?? '');
    },
  );
  expect(absent.length).toBeGreaterThanOrEqual(500);
  const wrong = absent.filter((symbol) => {
    const query = readQuery(symbol);
    const lookup = lookUp(query, index);
    const sentence = lookupSentence(query, lookup, index) ?? '';
    return lookup.exact.length > 0 || !sentence.startsWith('No note cites ');
  });
  expect(wrong).toEqual([]);
});
