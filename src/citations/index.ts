// The door of the room: notes read, tied to documents, and minted into records.
export { parseNote } from './parse-note.ts';
export { mintDocuments, resolveNotes } from './resolve-notes.ts';
export type * from './types.ts';
