// The door of the room: editions, and the readers that are of use alone.
export { contentDir } from './content-dir.ts';
export { composeEdition, getEdition, loadEdition } from './edition.ts';
export { EditionError } from './edition-error.ts';
export { readChapter, readChapters, type ChapterText } from './read-chapters.ts';
export { readNotes } from './read-notes.ts';
export type { Reading, SourceFile } from './reading.ts';
export { sentenceAround, sentenceSpans } from './sentences.ts';
export type * from './types.ts';
