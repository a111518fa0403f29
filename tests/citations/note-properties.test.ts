// What holds for every note, printed or not: tokens tile it, spans slice to it, nothing throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNote, resolveNotes } from '../../src/citations/index.ts';
import { NOTES_ELSEWHERE } from '../fixtures/notes-elsewhere.ts';

const printed = NOTES_ELSEWHERE.map(({ text }) => text);
const scraps = [
  'Ibid.',
  'supra note 3',
  'A/RES/60/1',
  '“',
  '”',
  '(',
  ')',
  '[',
  ']',
  ';',
  ', ',
  '. ',
  'v. ',
  'para. 3',
  '1999',
  'in ',
  'See ',
  '§ ',
  'eds., ',
  '— ',
  '\n',
  '\uD83D',
  '\uE002',
  '12–14',
  'U.N.T.S.',
  'http://a.b/c)',
  '¶¶ ',
];
const mutated = fc
  .tuple(fc.constantFrom(...printed), fc.nat(), fc.constantFrom(...scraps), fc.nat())
  .map(([text, at, scrap, drop]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + scrap + text.slice(place + (drop % 9));
  });
const woven = fc
  .array(
    fc.oneof(
      fc.constantFrom(...scraps),
      fc.constantFrom(...printed),
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

function holds(text: string): boolean {
  const { tokens, citations, unknown } = parseNote(text, 1);
  let at = 0;
  for (const token of tokens) {
    if (token.span[0] !== at || text.slice(...token.span) !== token.text || token.text === '') return false;
    at = token.span[1];
  }
  const inText = ([start, end]: readonly [number, number]): boolean =>
    start >= 0 && start <= end && end <= text.length;
  return (
    at === text.length &&
    unknown.every(inText) &&
    citations.every(
      ({ span, pinpoints }) =>
        inText(span) &&
        pinpoints.every(
          (pinpoint) => inText(pinpoint.span) && span[0] <= pinpoint.span[0] && pinpoint.span[1] <= span[1],
        ),
    )
  );
}

describe('every note', () => {
  it(
    'is tiled by its tokens, and every span lies in it, for 60,000 mutated notes',
    { timeout: 240_000 },
    () => {
      fc.assert(fc.property(mutated, holds), { numRuns: 60_000 });
    },
  );

  it('and for 40,000 woven from scraps', { timeout: 240_000 }, () => {
    fc.assert(fc.property(woven, holds), { numRuns: 40_000 });
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(parseNote(text, 1)).toEqual(parseNote(text, 1));
      }),
      { numRuns: 300 },
    );
  });

  it('can be tied to documents with its neighbours', () => {
    fc.assert(
      fc.property(fc.array(mutated, { maxLength: 12 }), (texts) => {
        const notes = texts.map((text, index) => ({
          ...parseNote(text, index + 1),
          place: { file: 'n', line: 1, column: 1 },
        }));
        const { notes: resolved, minted } = resolveNotes(notes, []);
        const ids = new Set(minted.map(({ id }) => id));
        expect(
          resolved
            .flatMap(({ citations }) => citations.map(({ document }) => document))
            .filter((id) => id !== null && !ids.has(id)),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('of a megabyte is kept to the character', () => {
    const line = printed.join('; ').repeat(60).slice(0, 1_000_000);
    expect(
      parseNote(line, 1)
        .tokens.map((token) => token.text)
        .join(''),
    ).toBe(line);
  });
});
