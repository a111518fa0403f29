// notes.md as text: what belongs to a note, and that nothing in it is read as markup.
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../src/corpus/read-notes.ts';

const read = (text: string) => readNotes({ file: 'notes.md', text });

describe('readNotes', () => {
  it('keeps every character of a note', () => {
    const text = 'A/C. 1/72/L. 54 * , 2017; \\*not\\* <b> {x} &amp; `[^9]` [^3].';
    expect(read(`[^56]: ${text}\n`).value).toEqual([
      { number: 56, text, place: { file: 'notes.md', line: 1, column: 8 } },
    ]);
  });

  it('goes on with a note on the next line, and after a blank line where it is indented', () => {
    expect(read('[^1]: One\ntwo.\n\n    Three.\n\n[^2]: Four.').value.map(({ text }) => text)).toEqual([
      'One\ntwo.\n\nThree.',
      'Four.',
    ]);
  });

  it('sorts notes by number and passes over comments', () => {
    const { value, diagnostics } = read('<!-- as printed\n[^9]: no -->\n\n[^2]: b\n\n[^1]: a\n');
    expect(value.map(({ number }) => number)).toEqual([1, 2]);
    expect(diagnostics).toEqual([]);
  });

  it('finds no notes in an empty file', () => {
    expect(read('')).toEqual({ value: [], diagnostics: [] });
  });
});
