// One text in one of three formats → lines, and what the format itself says of title and date.
import { findSourceLines } from './source-lines.ts';
import { findHtmlLines } from './html-lines.ts';
import { isRestructuredText, toMarkdown } from './restructured-text.ts';
import type { SourceFormat, SourceLine } from './types.ts';

/** The header in YAML over a Markdown text. */
const HEADER = /^---[ \t]*\r?\n((?:.*\n){1,60}?)(?:---|\.\.\.)[ \t]*\r?\n/;

/** The lines of a source; title and date where the markup gives them. */
export interface ReadSource {
  readonly lines: readonly SourceLine[];
  readonly title: string | null;
  readonly date: string | null;
  /** The format that the text was read in. */
  readonly format: SourceFormat;
  /** Named in the header of the source. */
  readonly authors: readonly string[];
}

/** Reads a source: `readSource('# Title', 'markdown')`. */
export function readSource(text: string, format: SourceFormat): ReadSource {
  if (format === 'html') return findHtmlLines(text);
  if (format === 'text' && isRestructuredText(text)) return readSource(toMarkdown(text), 'markdown');
  const header = format === 'markdown' ? HEADER.exec(text)?.[1] : undefined;
  if (header === undefined)
    return { lines: findSourceLines(text, format), title: null, date: null, authors: [], format };
  const field = (name: string): string | null => {
    const value = new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(header)?.[1] ?? '';
    return value.replace(/^["'\[]+|["'\]\s]+$/g, '') || null;
  };
  // `author:` over a list, each with a name or under `name:`.
  const under = /^authors?:[ \t]*\n((?:[ \t]+\S.*\n|- .*\n)+)/im.exec(header)?.[1] ?? '';
  const listed = [...under.matchAll(/^\s*(?:-\s*(?:name:\s*)?|name:\s*)(?!\w+:)["']?([^"'\n]+)/gm)].map(
    ([, name = '']) => name.trim(),
  );
  // Empty lines in the header's place, so that every line keeps its number.
  const below = header.replace(/[^\n]/g, '') + '\n'.repeat(2) + text.replace(HEADER, '');
  return {
    lines: findSourceLines(below, format),
    format,
    title: field('title'),
    date: field('date'),
    authors:
      listed.length > 0
        ? listed
        : (field('authors?') ?? '').split(/\s*(?:,|;|\band\b)\s*/).filter((name) => name !== ''),
  };
}
