// Back references, repeats and variants: one candidate or none.
import { describe, expect, it } from 'vitest';
import { parseNote, resolveNotes, type ResolutionRules } from '../../src/citations/index.ts';

const read = (texts: readonly string[], rules?: Partial<ResolutionRules>): ReturnType<typeof resolveNotes> =>
  resolveNotes(
    texts.map((text, index) => ({
      ...parseNote(text, index + 1),
      place: { file: 'notes.md', line: index + 1, column: 7 },
    })),
    [],
    rules,
  );
const documents = (texts: readonly string[], rules?: Partial<ResolutionRules>): (string | null)[][] =>
  read(texts, rules).notes.map(({ citations }) => citations.map(({ document }) => document));

const VASAK = 'Karel Vasak, “A 30-Year Struggle,” UNESCO Courier 30 (1977): 29.';
const ALSTON =
  'Philip Alston, “A Third Generation of Solidarity Rights,” 29 Netherlands International Law Review 307, 310 (1982).';
const COMMENT = 'This was never settled, and it is not settled now.';

describe('ibid.', () => {
  it('means the one source of the note before', () => {
    expect(documents([VASAK, 'Ibid., 30.'])).toEqual([['vasak-1977'], ['vasak-1977']]);
  });

  it('means the source just before it in its own note', () => {
    expect(documents([VASAK, `${ALSTON.slice(0, -1)}; ibid., p. 5.`])[1]).toEqual([
      'alston-1982',
      'alston-1982',
    ]);
  });

  it('follows a chain of its kin, each to the note before', () => {
    const { notes } = read([VASAK, 'Ibid.', 'Id. at 31.']);
    expect(notes.map(({ citations }) => citations[0]?.antecedent)).toEqual([null, 1, 2]);
    expect(notes[2]?.citations[0]?.document).toBe('vasak-1977');
  });

  it('after two sources is an error with its place, and stays open', () => {
    const { notes, diagnostics } = read([`${VASAK.slice(0, -1)}; ${ALSTON}`, 'See ibid., p. 5.']);
    expect(notes[1]?.citations[0]?.document).toBeNull();
    expect(diagnostics).toMatchObject([
      { rule: 'ibid-ambiguous', severity: 'error', file: 'notes.md', line: 2, column: 11, subject: 'note-2' },
    ]);
  });

  it('after two sources means the last where the rules say so', () => {
    expect(documents([`${VASAK.slice(0, -1)}; ${ALSTON}`, 'Ibid.'], { ibidAfterSeveral: 'last' })[1]).toEqual(
      ['alston-1982'],
    );
  });

  it('after two citations of one source is not ambiguous', () => {
    expect(read([`${VASAK} ${VASAK}`, 'Ibid.']).diagnostics).toEqual([]);
  });

  it('with nothing before it is an error', () => {
    expect(read(['Ibid., 3.']).diagnostics).toMatchObject([{ rule: 'ibid-without-antecedent', line: 1 }]);
  });

  it('looks past a note of comment, unless the rules forbid it', () => {
    expect(documents([VASAK, COMMENT, 'Ibid.'])[2]).toEqual(['vasak-1977']);
    expect(read([VASAK, COMMENT, 'Ibid.'], { ibidSkipsComment: false }).diagnostics).toMatchObject([
      { rule: 'ibid-without-antecedent' },
    ]);
  });

  it('stays in its note where the rules say so', () => {
    expect(read([VASAK, 'Ibid.'], { ibidScope: 'same-note-only' }).diagnostics).toHaveLength(1);
  });
});

describe('supra and short forms', () => {
  it.each([
    ['Vasak, supra note 1, at 34.', 'vasak-1977'],
    ['Vasak (n 1) 34.', 'vasak-1977'],
    ['Vasak, op. cit., p. 34.', 'vasak-1977'],
    ['Alston, above n 2, 34.', 'alston-1982'],
    ['Alston, “Third Generation of Solidarity Rights,” 311.', 'alston-1982'],
    ['Supra note 2, at 34.', 'alston-1982'],
  ])('%s', (text, document) => {
    expect(documents([VASAK, ALSTON, COMMENT, text])[3]).toEqual([document]);
  });

  it('choose by name among the sources of the note they number', () => {
    expect(documents([`${VASAK.slice(0, -1)}; ${ALSTON}`, 'Alston, supra note 1, at 312.'])[1]).toEqual([
      'alston-1982',
    ]);
  });

  it('find a work by the short form that it was given', () => {
    const icccpr =
      'International Covenant on Civil and Political Rights, Dec. 16, 1966, 999 U.N.T.S. 171 [hereinafter ICCPR].';
    const [[covenant] = []] = documents([icccpr, 'ICCPR, supra note 1, art. 6.']);
    expect(documents([icccpr, 'ICCPR, supra note 1, art. 6.'])[1]).toEqual([covenant]);
    expect(covenant).not.toBeNull();
  });

  it('stay open where two works answer', () => {
    const other = 'Karel Vasak, The International Dimensions of Human Rights (Paris: UNESCO, 1982), 12.';
    expect(documents([VASAK, other, 'Vasak, op. cit., p. 3.'])[2]).toEqual([null]);
  });
});

describe('repeats and variants', () => {
  it.each([
    'https://www.ohchr.org/en/good-governance',
    'FED. R. CIV. P. 12(b)(6).',
    '42 U.S.C. § 1983.',
    'UN Doc. A/68/176.',
  ])('of a work without a title make no second record: %s', (text) => {
    expect(read([text, text, text]).minted.length).toBeLessThanOrEqual(1);
  });

  it.each([
    [
      'one symbol, two titles',
      'Human Rights Council, Report, UN Doc. A/ HRC/12/27, 2009.',
      'HRC, Human Rights and International Solidarity, A/HRC/12/27 (2009), para. 3.',
    ],
    [
      'one title, with and without subtitle',
      'UNGA, Transforming Our World: the 2030 Agenda for Sustainable Development, 2015.',
      'United Nations General Assembly, Transforming our world: The 2030 agenda for sustainable development, 2015, para. 4.',
    ],
    [
      'a resolution by symbol and in words',
      'UN Doc. A/RES/2625 (XXV), 1970.',
      'G.A. Res. 2625 (XXV), Oct. 24, 1970.',
    ],
  ])('are one document: %s', (_, first, second) => {
    const [one, other] = documents([first, second]);
    expect(one).toEqual(other);
    expect(one).toHaveLength(1);
  });

  it('of one title by two symbols are two documents', () => {
    const [one, other] = documents([
      'HRC, Human Rights, UN Doc. A/HRC/12/27, 2009.',
      'HRC, Human Rights, UN Doc. A/HRC/15/32, 2010.',
    ]);
    expect(one).not.toEqual(other);
  });

  it('of one title in years far apart are two documents', () => {
    const [one, other] = documents([
      'UN General Assembly, Declaration on the Right of Peoples to Peace, 1984.',
      'UN General Assembly, Declaration on the Right of Peoples to Peace, 2016.',
    ]);
    expect(one).not.toEqual(other);
  });
});
