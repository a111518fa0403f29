import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/corpus/did-you-mean.ts';

describe('nearestWord', () => {
  const known = ['title', 'shortTitle', 'symbols', 'issued', 'resolution', 'draft-resolution'];

  it.each([
    ['shorttitle', 'shortTitle'],
    ['tilte', 'title'],
    ['simbols', 'symbols'],
    ['resolutoin', 'resolution'],
    ['draft-resolutions', 'draft-resolution'],
    ['publisher', null],
    ['x', null],
    ['', null],
  ])('takes %j for %j', (word, meant) => {
    expect(nearestWord(word, known)).toBe(meant);
  });
});
