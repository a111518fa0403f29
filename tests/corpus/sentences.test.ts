// Sentences as a reader would cut them, in the prose that footnoted articles are made of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentenceSpans } from '../../src/corpus/sentences.ts';

const cut = (text: string): string[] => sentenceSpans(text).map(([from, to]) => text.slice(from, to));

describe('sentenceSpans', () => {
  it.each([
    ['One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
    [
      'It cites para. 3 and Art. 22 of it. Then No. 4.',
      ['It cites para. 3 and Art. 22 of it.', 'Then No. 4.'],
    ],
    ['He said no. Then he left.', ['He said no.', 'Then he left.']],
    [
      'S. I. Keethaponcalan and Dr. Alves agree. So do we.',
      ['S. I. Keethaponcalan and Dr. Alves agree.', 'So do we.'],
    ],
    ['The U.S. President spoke, cf. Wu. It is so.', ['The U.S. President spoke, cf. Wu.', 'It is so.']],
    ['“It is so.” She went on.', ['“It is so.”', 'She went on.']],
    ['It is (so.) “Quite.”', ['It is (so.)', '“Quite.”']],
    ['It rose 3.5 metres in 1999. 12 ships sank.', ['It rose 3.5 metres in 1999.', '12 ships sank.']],
    ['e.g. Peace, i.e. Rest. Yes.', ['e.g. Peace, i.e. Rest.', 'Yes.']],
    ['海平面上升。它下降。', ['海平面上升。', '它下降。']],
    ['', []],
  ])('cuts %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('loses nothing but the space between sentences', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '?', '”', '3', '。', 'para', '(') }),
        (text) => {
          expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('sentenceAround', () => {
  const text = 'Peace is a right. It is old; so are we. The end.';

  it.each([
    [0, 'Peace is a right.'],
    [17, 'Peace is a right.'],
    [18, 'It is old; so are we.'],
    [28, 'It is old; so are we.'],
    [text.length, 'The end.'],
    [999, 'The end.'],
  ])('finds the sentence of offset %i', (offset, sentence) => {
    expect(sentenceAround(text, offset)).toBe(sentence);
  });

  it('finds nothing in nothing', () => {
    expect(sentenceAround('', 0)).toBe('');
  });
});
