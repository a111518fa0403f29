// Notes as people print them, read and compared with what a reader sees in them.
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../src/citations/index.ts';
import { NOTES_ELSEWHERE } from '../fixtures/notes-elsewhere.ts';
import { asExpected, spell } from './compare-citations.ts';

describe('notes from elsewhere', () => {
  it('number a hundred and more, each with its source', () => {
    expect(NOTES_ELSEWHERE.length).toBeGreaterThanOrEqual(100);
    expect(NOTES_ELSEWHERE.filter(({ source }) => source === '')).toEqual([]);
  });

  it.each(NOTES_ELSEWHERE.map((note) => [note.text, note] as const))('%s', (text, { citations }) => {
    const parsed = parseNote(text, 1);
    expect(
      parsed.citations.map((citation, index) =>
        asExpected(citation, citations[index] ?? { type: 'unknown' }),
      ),
    ).toEqual(citations);
    expect(parsed.unknown.map((span) => text.slice(...span))).toEqual([]);
  });
});

describe('pinpoints', () => {
  it.each<[string, string[]]>([
    ['para. 3 and 20', ['paragraph 3', 'paragraph 20']],
    ['paras 5-6', ['paragraph 5-6']],
    ['para.19-23', ['paragraph 19-23']],
    ['¶¶ 12–14', ['paragraph 12-14']],
    ['Article 1 and 10', ['article 1', 'article 10']],
    ['Articles 10', ['article 10']],
    ['arts. 2(1), 26', ['article 2(1)', 'article 26']],
    ['Art. 3(a)', ['article 3(a)']],
    ['para. 21, 27(d)', ['paragraph 21', 'paragraph 27(d)']],
    ['page 49', ['page 49']],
    ['pp. 3–5', ['page 3-5']],
    ['at 12', ['page 12']],
    ['§ 4', ['section 4']],
    ['ch. 3', ['part 3']],
    ['Part I', ['part I']],
    ['Part I, Article 1 and 10', ['part I', 'article 1', 'article 10']],
    ['Annex', ['annex']],
    ['Annex II', ['annex II']],
    ['Preamble, Article 35', ['preamble', 'article 35']],
    ['paras. 4, 7 and 12-15', ['paragraph 4', 'paragraph 7', 'paragraph 12-15']],
    ['“The duty of States to cooperate”', ['heading The duty of States to cooperate']],
  ])('%s', (place, expected) => {
    const { citations } = parseNote(`Human Rights Council, Report, UN Doc. A/HRC/35/35, 2017, ${place}.`, 1);
    expect(citations.map(({ pinpoints }) => pinpoints.map(spell))).toEqual([expected]);
  });

  it('have spans that slice to their place in the note', () => {
    const text = 'UN Doc. A/68/176, 2013, para. 21, 27(d).';
    const places = parseNote(text, 54).citations[0]?.pinpoints ?? [];
    expect(places.map(({ span }) => text.slice(...span))).toEqual(['para. 21', '27(d)']);
  });
});

describe('dates in any order', () => {
  it.each([
    ['March. 19, 2020', '2020-03-19'],
    ['19 March 2020', '2020-03-19'],
    ['2020-03-19', '2020-03-19'],
    ['14 April, 2020', '2020-04-14'],
    ['September 2018', '2018-09'],
    ['Sept. 8, 2000', '2000-09-08'],
    ['25/12/2020', '2020-12-25'],
  ])('%s', (printed, iso) => {
    expect(parseNote(`UNHCR, Refugees Wait at the Border, UN News, ${printed}.`, 1).citations[0]?.date).toBe(
      iso,
    );
  });
});

describe('a name that a title turns out to begin with', () => {
  it.each([
    ['Koskenniemi, From  Apology to Utopia, 2005, p. 12.', 'Koskenniemi', 'From  Apology to Utopia'],
    ['CERD general recommendation No. 30 (2004), para. 4.', 'CERD', 'general recommendation No. 30'],
  ])('is a token of its own, whatever blanks the title has: %s', (text, name, title) => {
    const { tokens } = parseNote(text, 1);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
    expect(tokens.filter(({ kind }) => kind === 'name').map((token) => token.text)).toEqual([name]);
    expect(tokens.filter(({ kind }) => kind === 'title').map((token) => token.text)).toEqual([title]);
  });
});

describe('a note with damage', () => {
  it('keeps the text and repairs the symbol', () => {
    const text = 'Human rights council, Title, UN Doc. A/ HRC/12/27, 2009, para. 3.';
    const { tokens, citations } = parseNote(text, 4);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
    expect(citations[0]?.symbol?.canonical).toBe('A/HRC/12/27');
  });

  it('reads past an unbalanced quotation mark', () => {
    const { citations } = parseNote('Wang Yi, “Work Together, People’s Daily, February 27, 2017.', 3);
    expect(citations.map(({ date }) => date)).toEqual(['2017-02-27']);
  });

  it('counts what it does not understand', () => {
    const { unknown } = parseNote('UN Doc. A/68/176, zxqv wrtp, 2013.', 1);
    expect(unknown.length).toBeGreaterThan(0);
  });
});

describe('the kind of a note', () => {
  it.each([
    ['UN Doc. A/68/176, 2013, para. 17.', 'citation'],
    ['This was never settled, and it is not settled now.', 'comment'],
    ['This was never settled. See UN Doc. A/68/176, para. 17.', 'mixed'],
  ])('%s', (text, kind) => {
    expect(parseNote(text, 1).kind).toBe(kind);
  });
});

describe('citations inside comment', () => {
  it.each<[string, string[]]>([
    ['The Council said so at once (A/HRC/RES/38/2, para. 4), and it was not alone.', ['A/HRC/RES/38/2']],
    [
      'It was reaffirmed in General Assembly resolutions 60/1, 61/2 and 62/3, as is well known.',
      ['A/RES/60/1', 'A/RES/61/2', 'A/RES/62/3'],
    ],
    ['Cf. A/HRC/12/27, A/HRC/15/32 and A/68/176.', ['A/HRC/12/27', 'A/HRC/15/32', 'A/68/176']],
  ])('%s', (text, symbols) => {
    expect(parseNote(text, 1).citations.map(({ symbol }) => symbol?.canonical)).toEqual(symbols);
  });

  it('finds the citation that another one quotes', () => {
    const { citations } = parseNote(
      'Philip Alston, “Conjuring up New Human Rights,” 78 American Journal of International Law 607 (1984), quoted in UN Doc. A/68/176, para. 3.',
      1,
    );
    expect(citations.map(({ type, signal }) => [type, signal])).toEqual([
      ['journal-article', null],
      ['un-document', 'quoted in'],
    ]);
  });
});
