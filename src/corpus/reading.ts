// What every reader of content/ takes and gives: a file's text in, a value and its complaints out; and places in a text.
import type { Diagnostic, Place, Severity } from '../citations/types.ts';

/** A file of `content/`: the name that its places carry, and its text with `\n` line ends and no byte order mark. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** What a reader gives back: as much of the value as could be read, and everything that is wrong. */
export interface Reading<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** One complaint before it has a place. */
export interface Complaint {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly subject?: string | null;
  readonly severity?: Severity;
}

/**
 * A function from offsets into a text to places in its file; lines and columns count from 1.
 *
 * @example placesIn({ file: 'content/notes.md', text: 'a\nbc' })(3) // { file: 'content/notes.md', line: 2, column: 2 }
 */
export function placesIn({ file, text }: SourceFile): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  };
}

/**
 * A complaint at its place; an error unless it says otherwise.
 *
 * @example complain({ file: 'content/notes.md', line: 3, column: 1 }, { rule: 'note-empty', message: 'Note 2 is empty.', hint: 'Write it.' })
 */
export function complain(place: Place, complaint: Complaint): Diagnostic {
  const { rule, message, hint, subject = null, severity = 'error' } = complaint;
  const { file, line, column } = place;
  return { file, line, column, severity, rule, message, hint, subject };
}
