// Notes in the styles of the field, read and compared with what a lawyer sees in them.
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../src/citations/index.ts';
import { NOTES_BY_STYLE } from '../fixtures/notes-by-style.ts';
import { asExpected } from './compare-citations.ts';

describe('notes by style', () => {
  it('number two hundred and more, each once', () => {
    expect(NOTES_BY_STYLE.length).toBeGreaterThanOrEqual(200);
    expect(new Set(NOTES_BY_STYLE.map(({ text }) => text)).size).toBe(NOTES_BY_STYLE.length);
  });

  it.each(NOTES_BY_STYLE.map((note) => [note.text, note] as const))('%s', (text, { citations }) => {
    const parsed = parseNote(text, 1);
    expect(parsed.tokens.map((token) => token.text).join('')).toBe(text);
    expect(
      parsed.citations.map((citation, index) =>
        asExpected(citation, citations[index] ?? { type: 'unknown' }),
      ),
    ).toEqual(citations);
  });

  it('leave words that are not understood in one note of ten at most', () => {
    const unclear = NOTES_BY_STYLE.filter(({ text }) => parseNote(text, 1).unknown.length > 0);
    expect(unclear.length).toBeLessThanOrEqual(NOTES_BY_STYLE.length / 10);
  });
});
