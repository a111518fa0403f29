// A note's text → tokens that tile it → citations → pinpoints.
import type { ParsedNote } from './types.ts';

/**
 * Reads one note. Never throws; what is not understood is a token `unknown` and counted in `unknown`.
 *
 * @example parseNote('Ibid., 3-5.', 18).citations[0]?.ibid // true
 */
export function parseNote(text: string, number: number): ParsedNote {
  return { number, text, tokens: [], citations: [], kind: 'comment', unknown: [] };
}
