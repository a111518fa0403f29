import { describe, expect, test } from 'vitest';
import { readyNames } from '../../src/search/name-documents.ts';
import { countSlips, nearestWords } from '../../src/search/nearest-words.ts';

const names = readyNames({
  names: [
    ['United Nations Millennium Declaration', 'Millennium Declaration'],
    ['Declaration on the Right to Development', 'DRD'],
    ['Friendly Relations Declaration'],
    ['Hassan 1983', 'Farooq Hassan'],
    ['Vienna Declaration and Programme of Action', 'VDPA'],
  ],
});

describe('words that may be meant', () => {
  test.each([
    ['Millenium Declaration', 'millennium declaration'],
    ['Milennium declaration', 'millennium declaration'],
    ['right to develpment', 'right to development'],
    ['Declaration on the Right to Developement', 'declaration on the right to development'],
    ['Friendly Relatons', 'friendly relations'],
    ['Hasan', 'hassan'],
    ['Vienna Declration', 'vienna declaration'],
  ])('%j may mean %j', (typed, meant) => {
    expect(nearestWords(typed, names)).toBe(meant);
  });

  test.each(['Millennium Declaration', 'Mill', 'zebra crossing', 'DRX', 'A/HRC/35/36', 'Vienna Hassan', ''])(
    '%j is left as it is',
    (typed) => {
      expect(nearestWords(typed, names)).toBeNull();
    },
  );

  test('a letter left out, put in, mistaken or turned round is one slip each', () => {
    expect(['vasak', 'vsak', 'vaasak', 'vosak', 'vsaak'].map((word) => countSlips(word, 'vasak'))).toEqual([
      0, 1, 1, 1, 1,
    ]);
    expect(countSlips('', 'abc')).toBe(3);
  });
});
