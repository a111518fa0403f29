// The door of the room: notes read, tied to documents, and minted into records.
export { buildGraph } from './build-graph.ts';
export { checkEdition, type CheckedRecords } from './checks/check-edition.ts';
export { compareDiagnostics } from './checks/diagnose.ts';
export { ruleOf, rules, type Rule, type RuleCode } from './checks/rules.ts';
export { bodySlug, issuingBody, type IssuingBody } from './issuing-body.ts';
export { parseNote } from './parse-note.ts';
export { mintDocuments, resolveNotes } from './resolve-notes.ts';
export type * from './types.ts';
