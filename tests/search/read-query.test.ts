import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanQuery, readQuery } from '../../src/search/read-query.ts';

describe('what a query is', () => {
  test.each([
    ['', 'empty'],
    ['  \u200b\u0000 ', 'empty'],
    ['note 18', 'note'],
    ['n 18', 'note'],
    ['n. 18', 'note'],
    ['fn. 18', 'note'],
    ['Footnote no. 18', 'note'],
    ['#18', 'note'],
    ['[^18]', 'note'],
    ['A/HRC/35/35', 'symbol'],
    ['a hrc 35 35', 'symbol'],
    ['https://docs.un.org/en/A/HRC/35/35', 'symbol'],
    ['A/HRC/35/35 para 5', 'symbol'],
    ['2625 (XXV)', 'symbol'],
    ['HRC res. 38/2', 'symbol'],
    ['68/176', 'partial'],
    ['E/CN.4', 'partial'],
    ['C.1', 'partial'],
    ['2625', 'partial'],
    ['Vasak', 'partial'],
    ['NAM 2018/CoB/Doc. 1', 'partial'],
    ['international solidarity', 'words'],
    ['“right to peace”', 'words'],
    ['Human Rights Council, Report, UN Doc. A/HRC/35/35, 2017, para. 5.', 'footnotes'],
    ['Karel Vasak, “A 30-year Struggle”, UNESCO Courier (1977): 29.', 'footnotes'],
    ['A/HRC/35/35 A/68/176', 'footnotes'],
    ['A/HRC/35/35\nA/68/176', 'footnotes'],
    ['x'.repeat(201), 'footnotes'],
  ])('%j is %s', (text, kind) => {
    expect(readQuery(text).kind).toBe(kind);
  });

  // As notes print them: a place, a day or a year after the symbol, or a bracket round it after a title.
  test.each([
    ['UN Doc A/72/171 para 5', 'A/72/171'],
    ['UN Doc. A/72/171 para. 5', 'A/72/171'],
    ['U.N. Doc. A/HRC/15/32 at 5', 'A/HRC/15/32'],
    ['HRC resolution 38/2, para. 4', 'A/HRC/RES/38/2'],
    ['HRC resolution 38/2 (2018)', 'A/HRC/RES/38/2'],
    ['Human Rights Council resolution 38/2 of 5 July 2018', 'A/HRC/RES/38/2'],
    ['General Assembly resolution 2625 (XXV) of 24 October 1970', 'A/RES/2625(XXV)'],
    ['UNGA Res 41/128 (4 December 1986)', 'A/RES/41/128'],
    ['SC Res 1325 (2000) para 3', 'S/RES/1325(2000)'],
    ['CHR res 2005/55 preamble', 'E/CN.4/RES/2005/55'],
    ['Declaration on the Right to Development (General Assembly resolution 41/128).', 'A/RES/41/128'],
  ])('%j means %s', (text, canonical) => {
    const query = readQuery(text);
    expect(query.kind === 'symbol' ? query.symbol.canonical : query.kind).toBe(canonical);
  });

  test.each(['resolution 38/2', 'Res. 38/2', 'resolution 38/2 of 5 July 2018'])(
    '%j names no body, so every body’s is looked for',
    (text) => {
      expect(readQuery(text)).toMatchObject({ kind: 'partial', text: '38/2' });
    },
  );

  test.each([
    'A/HRC/35/35, paras. 5 and A/68/176',
    'Report of 5 July 2018',
    'Vasak at 5',
    'solidarity (2013)',
  ])('%j is no single symbol', (text) => {
    expect(readQuery(text).kind).not.toBe('symbol');
  });

  test('a note number is read from every form', () => {
    expect(['note 18', 'fn 18', '#18', '[18]'].map((text) => readQuery(text))).toEqual(
      Array.from({ length: 4 }, () => ({ kind: 'note', number: 18 })),
    );
  });

  test('a spelling with separators has one reading, one without them has all', () => {
    const keysOf = (text: string): number => {
      const query = readQuery(text);
      return query.kind === 'symbol' ? query.keys.filter((key) => !key.startsWith('~')).length : 0;
    };
    expect(keysOf('A/HRC/35/35')).toBe(1);
    expect(keysOf('AHRC3535')).toBeGreaterThan(1);
  });
});

test('control and direction characters are no part of a query', () => {
  expect(cleanQuery('\u200fA/68\u0007/176\u202e\r\n')).toBe('A/68/176');
});

test('no text whatever makes the reading fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(['empty', 'note', 'symbol', 'partial', 'footnotes', 'words']).toContain(readQuery(text).kind);
    }),
    { numRuns: 400 },
  );
});
