// One text in one of three formats → lines, and what the format itself says of title and date.
import { findSourceLines } from './source-lines.ts';
import { findHtmlLines } from './html-lines.ts';
import type { SourceFormat, SourceLine } from './types.ts';

/** The lines of a source; title and date where the markup gives them. */
export interface ReadSource {
  readonly lines: readonly SourceLine[];
  readonly title: string | null;
  readonly date: string | null;
}

/** Reads a source: `readSource('# Title', 'markdown')`. */
export function readSource(text: string, format: SourceFormat): ReadSource {
  if (format === 'html') return findHtmlLines(text);
  return { lines: findSourceLines(text, format), title: null, date: null };
}
