// A chapter's source → its front matter and a Markdown tree whose positions are those of the file.
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Diagnostic } from '../citations/types.ts';
import { complain, placesIn, type Reading, type SourceFile } from './reading.ts';

/** A node of the tree as far as the readers look at it: Markdown, GFM and MDX alike. */
export interface MarkNode {
  readonly type: string;
  readonly name?: string | null | undefined;
  readonly attributes?: readonly MarkAttribute[] | undefined;
  readonly value?: string | undefined;
  readonly alt?: string | null | undefined;
  readonly identifier?: string | undefined;
  readonly depth?: number | undefined;
  readonly children?: readonly MarkNode[] | undefined;
  readonly position?: { readonly start: MarkPoint; readonly end: MarkPoint } | undefined;
}

/** A point in the source; the parser gives every node one. */
export interface MarkPoint {
  readonly offset?: number | undefined;
}

/** An attribute of an MDX element; a value that is no string is an expression. */
export interface MarkAttribute {
  readonly type: string;
  readonly name?: string | undefined;
  readonly value?: unknown;
}

/** A chapter taken apart: the YAML between the fences (blanked elsewhere, so that places hold) and the blocks. */
export interface ChapterTree {
  readonly frontMatter: SourceFile | null;
  readonly blocks: readonly MarkNode[];
}

const FRONT_MATTER = /^---[ \t]*\n([^]*?\n)?---[ \t]*(?:\n|$)/;

/** What MDX says about a fault → what to do about it; the first that fits. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /closing (?:tag|slash)|to close|expected the closing/i,
    'Close every <P …> with </P> and every <Doc …> with </Doc>, with blank lines round <P> and </P>.',
  ],
  [
    /expression|acorn|braces?|[{}]/i,
    'Text is no code here: write "\\{" and "\\}" for braces, and no import or export.',
  ],
  [/attribute/i, 'Attributes are written id="…", with straight quotes.'],
  [/name|tag|</i, 'Write "\\<" for the sign itself; tags are <P id="…"> and <Doc id="…">.'],
];
const HINT = 'The chapter must be Markdown with <P id="…"> and <Doc id="…">; see the other chapters.';

/**
 * Parses a chapter. GFM knows a call only where its note is defined, so empty definitions are parsed along with it;
 * they are no part of what is given back.
 *
 * @example parseChapter({ file: 'content/chapters/1-meaning.mdx', text }).value?.blocks.length // 15
 */
export function parseChapter(source: SourceFile): Reading<ChapterTree | null> {
  const { text } = source;
  const fence = FRONT_MATTER.exec(text);
  const headLength = fence?.[0].length ?? 0;
  const body = blank(text.slice(0, headLength)) + text.slice(headLength);
  const frontMatter = fence ? { file: source.file, text: `   \n${fence[1] ?? ''}` } : null;
  try {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkMdx)
      .parse(`${body}\n\n${emptyDefinitions(body)}`);
    const blocks: readonly MarkNode[] = tree.children;
    const own = blocks.filter(({ position }) => (position?.start.offset ?? 0) < text.length);
    return { value: { frontMatter, blocks: own }, diagnostics: [] };
  } catch (error) {
    return { value: null, diagnostics: [syntaxFault(error, source)] };
  }
}

function emptyDefinitions(body: string): string {
  const labels = new Set([...body.matchAll(/\[\^([^\]\s[]+)\]/g)].map((match) => match[1] ?? ''));
  return [...labels].map((label) => `[^${label}]: ·\n`).join('\n');
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function syntaxFault(error: unknown, source: SourceFile): Diagnostic {
  const at = placesIn(source);
  const reason = reasonOf(error);
  const hint = HINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? HINT;
  const message = `This is not MDX: ${reason.replace(/\.?$/, '.')}`;
  return complain(at(offsetOf(error, source.text)), { rule: 'mdx-syntax', message, hint });
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  if (!(error instanceof Error)) return 'it cannot be parsed';
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
  return reason.split('\n', 1)[0] ?? reason;
}

/** Where the parser stopped: a message of vfile has a point, or a stretch that begins at one, or names the open tag. */
function offsetOf(error: unknown, text: string): number {
  const tag = /expected a closing tag for .*\((\d+):(\d+)-/i.exec(reasonOf(error));
  if (tag) return lineStart(text, Number(tag[1])) + Number(tag[2]) - 1;
  const place: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'place') : null;
  if (typeof place !== 'object' || place === null) return 0;
  const point: unknown = 'start' in place ? place.start : place;
  const offset: unknown = typeof point === 'object' && point !== null ? Reflect.get(point, 'offset') : null;
  return typeof offset === 'number' ? Math.min(offset, text.trimEnd().length) : 0;
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1;
  return start;
}
