// The two rules that only the reading order can hold, on notes as they are printed: each with what passes and what fails.
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../../src/citations/checks/check-edition.ts';
import { parseNote } from '../../../src/citations/parse-note.ts';
import { resolveNotes } from '../../../src/citations/resolve-notes.ts';

const report = 'Human Rights Council, Report of the Independent Expert, UN Doc. A/HRC/15/32, 2010, para. 4.';
const resolution =
  'General Assembly, United Nations Millennium Declaration, UN Doc. A/RES/55/2, 2000, para. 6.';

function lint(...texts: readonly string[]) {
  const place = (line: number) => ({ file: 'content/notes.md', line, column: 7 });
  const parsed = texts.map((text, index) => ({ ...parseNote(text, index + 1), place: place(index + 1) }));
  const { notes, minted, diagnostics } = resolveNotes(parsed, [], { mint: true });
  const calls = notes.map(({ number }) => ({
    note: number,
    paragraph: 'I.1',
    offset: 0,
    sentence: '',
    place: place(1),
  }));
  const text = { sections: [], paragraphs: [], calls, mentions: [] };
  return checkEdition({ text, notes, documents: minted, instrumentCitations: [] }, diagnostics)
    .filter(({ rule }) => rule.startsWith('ibid-'))
    .map(({ rule, severity, line, subject }) => ({ rule, severity, line, subject }));
}

describe('ibid-without-antecedent', () => {
  it('passes an ibid. after a note with one source, and one after that', () => {
    expect(lint(report, 'Ibid., para. 7.', 'Ibid., paras 8-9.')).toEqual([]);
  });

  it('speaks where nothing stands before', () => {
    const error = { rule: 'ibid-without-antecedent', severity: 'error', line: 1, subject: 'note-1' };
    expect(lint('Ibid., para. 7.', report)).toEqual([error]);
  });
});

describe('ibid-ambiguous', () => {
  it('passes an ibid. after a note that cites one source twice', () => {
    expect(lint(`${report.slice(0, -1)}; ibid., para. 9.`, 'Ibid., para. 7.')).toEqual([]);
  });

  it('speaks where the note before cites two', () => {
    const error = { rule: 'ibid-ambiguous', severity: 'error', line: 2, subject: 'note-2' };
    expect(lint(`${report.slice(0, -1)}; ${resolution}`, 'Ibid., para. 7.')).toEqual([error]);
  });
});
