// The door of the room: notes read, tied to documents, and minted into records.
export { buildGraph } from './build-graph.ts';
export { checkEdition } from './checks/check-edition.ts';
export { compareDiagnostics } from './checks/diagnose.ts';
export { rules, type Rule } from './checks/rules.ts';
export { issuingBody } from './issuing-body.ts';
export { parseNote } from './parse-note.ts';
export { mintDocuments, resolveNotes } from './resolve-notes.ts';
export type * from './types.ts';
