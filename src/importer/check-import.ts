// What an editor has to know before the import is used: notes without calls, calls without notes, doubled and missing numbers.
import type { Diagnostic, Place, Severity } from '../citations/types.ts';
import type { ImportedArticle } from './types.ts';

/** Calls below this probability are listed as doubtful. */
export const SHOWN_CONFIDENCE = 0.9;

/** Lists what is wrong or doubtful in an import. */
export function checkImport(article: Omit<ImportedArticle, 'diagnostics'>, hasNotes: boolean): Diagnostic[] {
  const found: Diagnostic[] = [];
  const add = (
    severity: Severity,
    rule: string,
    place: Place,
    message: string,
    hint: string,
    subject: string | null = null,
  ): void => {
    found.push({ severity, rule, ...place, message, hint, subject });
  };
  const top: Place = { file: article.file, line: 1, column: 1 };
  if (!hasNotes)
    add(
      'warning',
      'no-notes',
      top,
      'no notes were found',
      'Notes are lines that start with their number, at the end of the text or at the foot of a page.',
    );
  checkNumbers(article, add);
  const called = new Set(article.calls.map(({ note }) => note));
  const noted = new Set(article.notes.map(({ number }) => number));
  for (const note of article.notes) {
    if (called.has(note.number)) continue;
    add(
      'warning',
      'note-without-call',
      note.place,
      `note ${nameOf(note)} is called nowhere in the text`,
      'Find the place and put the number there, or leave the note out.',
      `note-${note.number}`,
    );
  }
  for (const call of article.calls) {
    if (!noted.has(call.note)) {
      add(
        'error',
        'call-without-note',
        call.place,
        `the call ${call.printed} has no note`,
        'Add the note, or take the number out of the text.',
        call.paragraph,
      );
    } else if (call.confidence < SHOWN_CONFIDENCE) {
      const percent = Math.round(call.confidence * 100);
      add(
        'finding',
        'doubtful-call',
        call.place,
        `the call of note ${call.printed} is doubtful here (${percent} %)`,
        'Compare the place with the original.',
        call.paragraph,
      );
    }
  }
  return found;
}

type Add = (
  severity: Severity,
  rule: string,
  place: Place,
  message: string,
  hint: string,
  subject?: string,
) => void;

function checkNumbers(article: Omit<ImportedArticle, 'diagnostics'>, add: Add): void {
  const seen = new Map<number, Place>();
  const numbers = new Set(article.notes.map(({ number }) => number));
  let previous = 0;
  let offset = 0;
  for (const note of article.notes) {
    const earlier = seen.get(note.number);
    if (earlier) {
      add(
        'error',
        'doubled-note',
        note.place,
        `note ${nameOf(note)} stands twice; the first is on line ${earlier.line}`,
        'Number one of them anew or join the two.',
        `note-${note.number}`,
      );
    }
    seen.set(note.number, note.place);
    if (note.number - note.printed !== offset) {
      add(
        'finding',
        'numbering-restarts',
        note.place,
        `numbering restarts: the printed note ${note.printed} is note ${note.number} of this edition`,
        'Notes of an edition are numbered through.',
        `note-${note.number}`,
      );
      offset = note.number - note.printed;
      previous = offset;
    }
    if (note.number < previous && !earlier) {
      add(
        'finding',
        'note-out-of-order',
        note.place,
        `note ${nameOf(note)} stands after note ${previous - offset}`,
        'Put the notes in the order of their numbers.',
        `note-${note.number}`,
      );
    }
    for (let missing = previous + 1; missing < note.number; missing += 1) {
      if (numbers.has(missing)) continue;
      add(
        'error',
        'missing-note',
        note.place,
        `note ${missing - offset} is missing before this one`,
        'Add it to the text, or number the notes anew.',
        `note-${missing}`,
      );
    }
    previous = Math.max(previous, note.number);
  }
}

function nameOf({ number, printed }: { readonly number: number; readonly printed: number }): string {
  return number === printed ? String(number) : `${number} (printed ${printed})`;
}
