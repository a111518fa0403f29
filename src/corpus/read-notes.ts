// content/notes.md → the notes, to the character. A note is plain text: nothing in it is Markdown.
import type { Diagnostic, NoteSource } from '../citations/types.ts';
import { complain, placesIn, type Complaint, type Reading, type SourceFile } from './reading.ts';

/** `[^18]: ` at the head of a line; whatever follows is the note. */
const DEFINITION = /^ {0,3}\[\^([^\]]*)\]:[ \t]*/;

/**
 * Reads `notes.md`: definitions `[^18]: Ibid., 3-5.`, each on its own line. Lines that follow directly, or indented after
 * a blank line, go on with the same note; comments between notes are passed over. Sorted by number.
 *
 * @example readNotes({ file: 'content/notes.md', text: '[^18]: Ibid., 3-5.' }).value[0]?.text // 'Ibid., 3-5.'
 */
export function readNotes(source: SourceFile): Reading<readonly NoteSource[]> {
  const at = placesIn(source);
  const diagnostics: Diagnostic[] = [];
  const complainAt = (offset: number, complaint: Complaint): void => {
    diagnostics.push(complain(at(offset), complaint));
  };
  const notes = new Map<number, NoteSource>();
  for (const draft of findDefinitions(withoutComments(source.text), complainAt)) {
    const number = noteNumber(draft.label);
    const text = draft.lines.join('\n').trimEnd();
    const subject = number === null ? null : `note-${number}`;
    if (number === null) complainAt(draft.start, badLabel(draft.label));
    else if (notes.has(number))
      complainAt(draft.start, duplicate(number, notes.get(number)?.place.line ?? 0));
    else if (text === '') complainAt(draft.start, { ...emptyNote(number), subject });
    else notes.set(number, { number, text, place: at(draft.textStart) });
  }
  return { value: [...notes.values()].sort((a, b) => a.number - b.number), diagnostics };
}

interface Draft {
  readonly label: string;
  readonly start: number;
  readonly textStart: number;
  readonly lines: string[];
}

function findDefinitions(text: string, complainAt: (offset: number, complaint: Complaint) => void): Draft[] {
  const drafts: Draft[] = [];
  let offset = 0;
  let afterBlank = false;
  for (const line of text.split('\n')) {
    const head = DEFINITION.exec(line);
    const open = drafts.at(-1);
    if (head) {
      const textStart = offset + head[0].length;
      drafts.push({ label: head[1] ?? '', start: offset, textStart, lines: [line.slice(head[0].length)] });
    } else if (open && (!afterBlank || /^(?: {2,}|\t)/.test(line) || line.trim() === '')) {
      open.lines.push(line.replace(/^(?:\t| {1,4})/, ''));
    } else if (line.trim() !== '') {
      complainAt(offset, {
        rule: 'note-stray',
        message: `This text belongs to no note: "${line.trim().slice(0, 40)}".`,
        hint: 'Begin a note with "[^7]: ", indent a further paragraph of one by four spaces, or put it in a comment.',
      });
    }
    afterBlank = line.trim() === '';
    offset += line.length + 1;
  }
  return drafts;
}

/** Comments that begin a line, blanked to the character, so that places stay as they are. */
function withoutComments(text: string): string {
  let blanked = '';
  let from = 0;
  for (const { index } of text.matchAll(/^<!--/gm)) {
    if (index < from) continue;
    const end = text.indexOf('-->', index);
    if (end === -1) break;
    blanked += text.slice(from, index) + text.slice(index, end + 3).replace(/[^\n]/g, ' ');
    from = end + 3;
  }
  return blanked + text.slice(from);
}

function noteNumber(label: string): number | null {
  return /^[1-9]\d{0,5}$/.test(label) ? Number(label) : null;
}

function badLabel(label: string): Complaint {
  return {
    rule: 'note-label',
    message: `A note cannot be called "${label}".`,
    hint: 'Notes are numbered from 1 on: "[^7]: ".',
  };
}

function duplicate(number: number, line: number): Complaint {
  return {
    rule: 'note-duplicate',
    message: `Note ${number} is defined twice, first in line ${line}.`,
    hint: 'Keep one of the definitions, or give this one its own number.',
    subject: `note-${number}`,
  };
}

function emptyNote(number: number): Complaint {
  return {
    rule: 'note-empty',
    message: `Note ${number} has no text.`,
    hint: 'Write the note behind the colon.',
  };
}
