// The rules by which notes are tied to documents, with their defaults; an edition or another style may set its own.
import type { ResolutionRules } from './types.ts';

/** The house rules: `ibid.` means the one source of the note before, comment skipped; several sources are an error. */
export const RESOLUTION_RULES: ResolutionRules = {
  ibidScope: 'previous-note',
  ibidSkipsComment: true,
  ibidAfterSeveral: 'error',
  titleLikeness: 0.72,
  mint: false,
};
