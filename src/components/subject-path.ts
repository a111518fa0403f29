// Where a diagnostic's subject lives on the site.
import type { Edition } from '../corpus/types.ts';
import { paragraphPath } from './passages.ts';

/**
 * The address of what a diagnostic is about; null where it is about nothing that has a page.
 *
 * @example subjectPath(edition, 'note-18') // '/notes/18/'
 * @example subjectPath(edition, 'udhr') // '/documents/udhr/'
 * @example subjectPath(edition, 'I.B.5') // '/chapters/1-meaning/#I.B.5'
 */
export function subjectPath(edition: Edition, subject: string | null): string | null {
  if (subject === null) return null;
  const note = /^note-(\d+)$/.exec(subject)?.[1];
  if (note !== undefined && edition.notes.some(({ number }) => number === Number(note)))
    return `/notes/${note}/`;
  if (edition.documents.some(({ id }) => id === subject)) return `/documents/${subject}/`;
  if (edition.text.paragraphs.some(({ id }) => id === subject))
    return paragraphPath(edition, { paragraph: subject });
  return null;
}

/**
 * The subject as a reader knows it.
 *
 * @example subjectWords(edition, 'note-18') // 'Note 18'
 */
export function subjectWords(edition: Edition, subject: string): string {
  const note = /^note-(\d+)$/.exec(subject)?.[1];
  if (note !== undefined) return `Note ${note}`;
  return edition.documents.find(({ id }) => id === subject)?.shortTitle ?? subject;
}
