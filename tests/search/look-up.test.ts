import { describe, expect, test } from 'vitest';
import { entrySentence, lookupSentence } from '../../src/search/answer-sentences.ts';
import { lookUp, readyIndex } from '../../src/search/look-up.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { toSearchIndex } from '../../src/search/records.ts';
import type { Lookup, SearchEntry } from '../../src/search/types.ts';
import { smallEdition } from './small-edition.ts';

const index = readyIndex(toSearchIndex(smallEdition));
const ask = (text: string): Lookup => lookUp(readQuery(text), index);
const ids = (entries: readonly SearchEntry[]): readonly string[] => entries.map(({ id }) => id);
const said = (text: string): string | null => {
  const query = readQuery(text);
  return lookupSentence(query, lookUp(query, index), index);
};

describe('a symbol that is here', () => {
  test.each([
    ['A/HRC/35/35', ['report']],
    ['a hrc 35 35', ['report']],
    ['AHRC3535', ['report']],
    ['HRC/35/35', ['report']],
    ['35/35', ['report']],
    ['68/176', ['ga-report']],
    ['217 A (III)', ['udhr']],
    ['see A/68/176', ['ga-report']],
  ])('%s is found, and only it', (text, wanted) => {
    expect(ids(ask(text).exact)).toEqual(wanted);
  });

  test('has its addenda in its family, never among the hits', () => {
    const { exact, family } = ask('A/HRC/35/35');
    expect([ids(exact), ids(family)]).toEqual([['report'], ['addendum']]);
  });
});

describe('a symbol that is not here', () => {
  test.each([
    'A/HRC/3/535',
    'A/HRC/35/36',
    'A/HRC/35',
    'HRC/38/2',
    'A/RES/68/176',
    'S/RES/1325(2000)',
    'A/72/250',
  ])('%s is no hit, and a sentence says so', (text) => {
    expect(ask(text).exact).toEqual([]);
    expect(said(text)).toMatch(/^No note cites /);
  });

  test('is answered with the document that it is added to', () => {
    const { exact, family } = ask('A/68/176/Add.1');
    expect([ids(exact), ids(family)]).toEqual([[], ['ga-report']]);
  });

  test('is answered with the draft from which it was adopted', () => {
    expect(ids(ask('A/RES/72/250').family)).toEqual(['draft']);
  });

  test('names the nearest of its body and session', () => {
    expect(ids(ask('A/HRC/35/30').nearest)[0]).toBe('report');
  });

  test('names nothing of another organ as near', () => {
    expect(ask('S/RES/1325(2000)').nearest).toEqual([]);
  });
});

describe('the beginning of a symbol', () => {
  test.each([
    ['A/HRC', ['report', 'addendum']],
    ['HRC/35', ['report', 'addendum']],
    ['C.1', ['draft']],
    ['217', ['udhr']],
    ['A/C.1/72/L', ['draft']],
  ])('%s is completed', (text, wanted) => {
    expect(ids(ask(text).completions)).toEqual(wanted);
  });

  test('does not complete inside a number: 5 begins no 35', () => {
    expect(ask('A/HRC/5').completions).toEqual([]);
  });
});

describe('sentences', () => {
  const sentenceOf = (id: string): string => {
    const entry = index.entries.find((one) => one.id === id);
    return entry ? entrySentence(entry, index) : '';
  };

  test.each([
    ['report', 'Cited in notes 1 and 2.'],
    ['ga-report', 'Cited in note 3.'],
    ['udhr', 'No note cites it; named in I.1.'],
    ['covenant', 'No note cites it; in the graph only, cited by A/HRC/35/35.'],
    ['struggle', 'No note cites it; listed among the documents.'],
  ])('%s: %s', (id, wanted) => {
    expect(sentenceOf(id)).toBe(wanted);
  });

  test('a note number beyond the last is answered with the range there is', () => {
    expect(said('note 99')).toBe('There is no note 99: the notes run from 1 to 3.');
    expect(said('note 2')).toBeNull();
  });
});
