// The door of the room: whole editions, and what is thrown where there is none to be had.
export { loadEdition } from './edition.ts';
export { EditionError } from './edition-error.ts';
