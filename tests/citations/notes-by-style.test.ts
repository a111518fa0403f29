// Notes in the styles of the field, read and compared with what a lawyer sees in them.
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../src/citations/index.ts';
import { NOTES_BY_STYLE } from '../fixtures/notes-by-style.ts';
import { NOTES_FRESH } from '../fixtures/notes-fresh.ts';
import { NOTES_PUBLISHED } from '../fixtures/notes-published.ts';
import { asExpected } from './compare-citations.ts';

const ALL = [...NOTES_BY_STYLE, ...NOTES_FRESH, ...NOTES_PUBLISHED];

describe('notes by style', () => {
  it('number fifteen hundred and more, each once', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(1500);
    expect(new Set(ALL.map(({ text }) => text)).size).toBe(ALL.length);
  });

  it.each(ALL.map((note) => [note.text, note] as const))('%s', (text, { citations }) => {
    const parsed = parseNote(text, 1);
    expect(parsed.tokens.map((token) => token.text).join('')).toBe(text);
    expect(
      parsed.citations.map((citation, index) =>
        asExpected(citation, citations[index] ?? { type: 'unknown' }),
      ),
    ).toEqual(citations);
  });

  it('leave words that are not understood in one note of ten at most', () => {
    const unclear = ALL.filter(({ text }) => parseNote(text, 1).unknown.length > 0);
    expect(unclear.length).toBeLessThanOrEqual(ALL.length / 10);
  });
});
