// A diagnostic from a rule of the table, and the place of an offset inside a note.
import type { Diagnostic, Place, ResolvedNote } from '../types.ts';
import { ruleOf, type RuleCode } from './rules.ts';

/**
 * A diagnostic with the severity and the hint of its rule.
 *
 * @param subject what the site links it to: `note-18`, a document id, a paragraph id
 * @param concerns ids of the documents it is also about
 * @example diagnose('note-uncalled', note.place, 'Note 7 is never called.', 'note-7')
 */
export function diagnose(
  code: RuleCode,
  place: Place,
  message: string,
  subject: string | null,
  concerns: readonly (string | null)[] = [],
): Diagnostic {
  const rule = ruleOf(code);
  const { file, line, column } = place;
  return {
    file,
    line,
    column,
    severity: rule?.severity ?? 'error',
    rule: code,
    message,
    hint: rule?.hint ?? '',
    subject,
    concerns: [...new Set(concerns.filter((id) => id !== null && id !== subject))] as string[],
  };
}

/**
 * Where an offset of a note's text stands in its file; lines after the first count from column 1.
 *
 * @example placeIn({ text: 'Ibid., 3-5.', place: { file: 'notes.md', line: 35, column: 8 } }, 7).column // 15
 */
export function placeIn(note: Pick<ResolvedNote, 'text' | 'place'>, offset: number): Place {
  const before = note.text.slice(0, offset);
  const breaks = before.split('\n').length - 1;
  if (breaks === 0) return { ...note.place, column: note.place.column + offset };
  return { file: note.place.file, line: note.place.line + breaks, column: offset - before.lastIndexOf('\n') };
}

/** The order in which diagnostics are shown: by file, line and column, then by rule and words, so that it never varies. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
