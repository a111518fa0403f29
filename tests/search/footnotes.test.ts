import { beforeAll, describe, expect, test } from 'vitest';
import { getEdition } from '../../src/corpus/edition.ts';
import { answerFootnotes } from '../../src/search/answer-footnotes.ts';
import type { RegistryEntry } from '../../src/search/answer-footnotes.ts';
import { answerSymbols } from '../../src/search/answer-symbols.ts';
import { readyIndex } from '../../src/search/look-up.ts';
import type { ReadyIndex } from '../../src/search/look-up.ts';
import { registryFile } from '../../src/search/published.ts';
import { toSearchIndex } from '../../src/search/records.ts';
import { splitFootnotes } from '../../src/search/split-footnotes.ts';

describe('a paste as single footnotes', () => {
  test.each([
    ['one line', 'First, 2019.', ['1 First, 2019.']],
    ['a line each', 'First.\nSecond.', ['1 First.', '2 Second.']],
    [
      'a numbered list with a note broken in two',
      '7. First,\n2019.\n8. Second.',
      ['7 First, 2019.', '8 Second.'],
    ],
    ['a list in Markdown', '[^1]: First.\n\n[^2]: Second.', ['1 First.', '2 Second.']],
    ['numbers in brackets', '[1] First.\n[2] Second.', ['1 First.', '2 Second.']],
    ['blocks between blank lines', 'First,\n2019.\n\nSecond.', ['1 First, 2019.', '2 Second.']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, wanted) => {
    expect(splitFootnotes(text).map(({ number, text: own }) => `${number} ${own}`)).toEqual(wanted);
  });
});

describe('pasted footnotes against this edition', () => {
  let registry: readonly RegistryEntry[] = [];
  let index: ReadyIndex;
  const answer = (text: string): readonly (string | null)[] =>
    answerFootnotes(text, registry, index).flatMap(({ citations }) =>
      citations.map(({ entry }) => entry?.id ?? null),
    );

  beforeAll(async () => {
    const edition = await getEdition();
    registry = registryFile(edition);
    index = readyIndex(toSearchIndex(edition));
  });

  test('a note of the article is recognised by its symbol, however damaged', () => {
    expect(answer('Human Rights Council, Report, UN Doc. A/ HRC/35/35, 2017, para. 5.')).toEqual([
      'ie-report-2017-hrc',
    ]);
  });

  test('two citations of one note are answered one by one', () => {
    expect(
      answer(
        'Human Rights Council, Report, UN Doc. A/HRC/12/27, 2009, para. 16; UN General Assembly, Report, UN Doc. A/69/999, 2014.',
      ),
    ).toEqual(['ie-report-2009', null]);
  });

  test('ibid. means the note before it', () => {
    expect(
      answer('1. UN General Assembly, Report, UN Doc. A/68/176, 2013, para. 20.\n2. Ibid., para. 21.'),
    ).toEqual(['ie-report-2013', 'ie-report-2013']);
  });

  test('what repeats a note before the paste is said to be lost, not absent', () => {
    const [note] = answerFootnotes('18. Ibid., para. 3.', registry, index);
    expect(note?.citations.map(({ entry, isLost }) => [entry, isLost])).toEqual([[null, true]]);
  });

  test('an instrument by its acronym after a symbol is a citation of its own', () => {
    expect(answer('See also A/RES/41/128 and ICESCR art 2')).toEqual(['drd', 'icescr']);
  });

  test('a list of bare symbols is answered line by line', () => {
    expect(answer('A/HRC/35/35\nA/HRC/35/36\n2625 (XXV)')).toEqual([
      'ie-report-2017-hrc',
      null,
      'friendly-relations-declaration',
    ]);
  });

  test('without the grammar of notes the symbols are still answered', () => {
    const answers = answerSymbols('See A/HRC/35/35 and A/HRC/35/36.', index);
    expect(answers[0]?.citations.map(({ entry, symbol }) => [entry?.id ?? null, symbol])).toEqual([
      ['ie-report-2017-hrc', 'A/HRC/35/35'],
      [null, 'A/HRC/35/36'],
    ]);
  });

  test('prose without a citation is answered with none', () => {
    expect(answerFootnotes('Nothing is cited in these words.', registry, index)[0]?.citations).toEqual([]);
  });
});
