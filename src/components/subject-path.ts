// Where a diagnostic's subject lives on the site.
import type { Edition } from '../corpus/types.ts';
import { lookIn } from './edition-lookup.ts';
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
  const { notes, documents, chapterOf } = lookIn(edition);
  if (note !== undefined && notes.has(Number(note))) return `/notes/${note}/`;
  if (documents.has(subject)) return `/documents/${subject}/`;
  if (chapterOf.has(subject)) return paragraphPath(edition, { paragraph: subject });
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
  return lookIn(edition).documents.get(subject)?.shortTitle ?? subject;
}
