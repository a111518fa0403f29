// Saved HTML → lines: one for each block of text, headings with their depth, list items of the notes with their number,
// calls as `[^12]` where a link leads to a note and as `¹²` where only the type is raised.
import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { findMain, isApart } from './html-main.ts';
import { findPageNotes } from './html-notes.ts';
import type { PageNotes } from './html-notes.ts';
import { classOf, findElement, findElements, idOf, shownText, textOf } from './html-tree.ts';
import { findAuthors, findDate } from './html-meta.ts';
import { boldLevel, isData } from './html-roles.ts';
import { isNotesHeading } from './note-starts.ts';
import { toRaised } from './raised-digits.ts';
import type { ReadSource } from './read-source.ts';
import { trimTraced } from './source-lines.ts';
import { joinTraced, sliceTraced, traceText } from './traced-text.ts';
import type { SourceLine, TracedText } from './types.ts';

const BLOCKS = new Set(
  'p div section article main li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 table tr td th thead tbody caption header aside center address hr br body figcaption details summary'.split(
    ' ',
  ),
);
const NOTE_BOX = /\b(?:references|footnotes?|endnotes?|notes|reflist|bibliography)\b/i;

interface Context {
  readonly notes: PageNotes;
  readonly lines: SourceLine[];
  pieces: { traced: TracedText; before: string }[];
  heading: number | null;
  note: number | null;
  /** Notes that stood inside a paragraph. */
  readonly aside: SourceLine[];
  /** True when the note has lines already. */
  open: boolean;
}

/** Reads the lines of an HTML page. */
export function findHtmlLines(text: string): ReadSource {
  const tree = fromHtml(text);
  const notes = findPageNotes(tree);
  const context: Context = {
    notes,
    lines: [],
    pieces: [],
    heading: null,
    note: null,
    open: false,
    aside: [],
  };
  visit(findMain(tree, notes), context);
  flush(context);
  const title = findElement(tree, ({ tagName }) => tagName === 'title');
  return {
    lines: [...context.lines, ...context.aside],
    format: 'html',
    title: title ? textOf(title).trim() || null : null,
    date: findDate(tree),
    authors: findAuthors(tree),
  };
}

function visit(node: Root | RootContent | ElementContent, context: Context): void {
  if (node.type === 'text') {
    addText(node.value, node.position?.start.line ?? 1, node.position?.start.column ?? 1, context);
    return;
  }
  if (node.type === 'root') {
    for (const child of node.children) visit(child, context);
    return;
  }
  if (node.type === 'element') visitElement(node, context);
}

function visitElement(element: Element, context: Context): void {
  if (isApart(element) || addCall(element, context) || context.notes.backs.has(element)) return;
  if (element.tagName === 'table' && isData(element, context.notes)) {
    for (const row of findElements(element, ({ tagName }) => tagName === 'tr')) addRow(row, context);
    return;
  }
  const level = /\bsubtitle\b/.test(classOf(element)) ? undefined : /^h([1-6])$/.exec(element.tagName)?.[1];
  const heading = level ?? boldLevel(element, context.lines);
  const block = BLOCKS.has(element.tagName);
  if (block) flush(context);
  if (heading !== undefined) context.heading = Number(heading);
  const note = context.notes.boxes.get(element) ?? null;
  if (note !== null && !block && context.pieces.length > 0) {
    setAside(element, note, context);
    return;
  }
  if (note !== null) enterNote(note, context);
  if (element.tagName === 'ol') visitList(element, context);
  else for (const child of element.children) visit(child, context);
  if (block) flush(context);
  if (heading !== undefined) context.heading = null;
  if (note !== null) {
    flush(context);
    context.note = null;
  }
}

/** A note that stands in the middle of its paragraph, beside its call, comes after all lines. */
function setAside(element: Element, note: number, context: Context): void {
  const inner: Context = { ...context, lines: [], pieces: [], note, open: false };
  for (const child of element.children) visit(child, inner);
  flush(inner);
  context.aside.push(...inner.lines);
}

function enterNote(note: number, context: Context): void {
  flush(context);
  context.note = note;
  context.open = context.lines.at(-1)?.note === note;
}

/** A row of a table, written as Markdown writes it. */
function addRow(row: Element, context: Context): void {
  const cells = findElements(row, ({ tagName }) => tagName === 'td' || tagName === 'th');
  const place = row.position?.start ?? { line: 1, column: 1 };
  flush(context);
  addPiece(`| ${cells.map((cell) => textOf(cell).trim()).join(' | ')} |`, place.line, place.column, context);
  flush(context);
}

/** `<sup>12</sup>`, a link to a note: a call, not text. */
function addCall(element: Element, context: Context): boolean {
  const text = shownText(element);
  const link =
    element.tagName === 'sup' || element.tagName === 'span'
      ? findElement(element, ({ tagName }) => tagName === 'a')
      : element;
  const place = element.position?.start ?? { line: 1, column: 1 };
  const known = link && bare(shownText(link)) === bare(text) ? context.notes.calls.get(link) : undefined;
  if (known !== undefined && context.note === null) {
    addPiece(`[^${known}]`, place.line, place.column, context);
    return true;
  }
  if (element.tagName === 'sup' && /^[[(]?\d{1,4}(?:\s?[,–-]\s?\d{1,4})*[\])]?$/.test(text)) {
    addPiece(
      text.startsWith('[') ? text : toRaised(text.replace(/[()\s]/g, '')),
      place.line,
      place.column,
      context,
    );
    return true;
  }
  return false;
}

/** A number without its brackets. */
function bare(text: string): string {
  return text.replace(/^[[(]+|[\])]+$/g, '');
}

/** Items of a numbered list: notes where the list is the apparatus, otherwise text that shows its number. */
function visitList(list: Element, context: Context): void {
  const last = context.lines.at(-1);
  const apparatus =
    NOTE_BOX.test(`${classOf(list)} ${idOf(list)}`) || (last !== undefined && isNotesHeading(last.text));
  let number = Number(list.properties['start'] ?? 1);
  for (const item of list.children) {
    if (item.type === 'element' && item.tagName === 'li') {
      flush(context);
      const known = context.notes.boxes.get(item) ?? null;
      const place = item.position?.start ?? { line: 1, column: 1 };
      if (apparatus && known === null) enterNote(number, context);
      else if (known === null) addPiece(`${number}. `, place.line, place.column, context);
      visit(item, context);
      flush(context);
      if (apparatus && known === null) context.note = null;
      number += 1;
    } else visit(item, context);
  }
}

function addText(value: string, line: number, column: number, context: Context): void {
  for (const [order, piece] of value.split('\n').entries()) {
    addPiece(order > 0 ? ` ${piece}` : piece, line + order, order > 0 ? 0 : column, context);
  }
}

function addPiece(text: string, line: number, column: number, context: Context): void {
  const clean = text.replace(/\s+/g, ' ');
  if (clean !== '') context.pieces.push({ traced: traceText(clean, line, Math.max(1, column)), before: '' });
}

function flush(context: Context): void {
  const first = context.pieces[0]?.traced.text.trim();
  const whole = context.pieces.length > 0 ? trimTraced(closeSpaces(joinTraced(context.pieces))) : null;
  context.pieces = [];
  if (!whole || whole.text === '') return;
  const { note, lines } = context;
  const previous = lines.at(-1);
  if (note === null) {
    lines.push(toLine(whole, context.heading, null));
    return;
  }
  const mark = findLabel(whole.text, note, first === String(note));
  if (mark === whole.text.length) return;
  const traced = mark === 0 ? whole : sliceTraced(whole, mark);
  // A note of several blocks is one note.
  if (previous?.note === note && context.open) {
    const joined = joinTraced([
      { traced: previous.traced, before: '' },
      { traced, before: ' ' },
    ]);
    lines[lines.length - 1] = toLine(joined, null, note);
  } else lines.push(toLine(traced, null, note));
  context.open = true;
}

/**
 * The length of what is left of a note's number: `¹ Smith`, `[1] Smith`, `1. Smith`, what stood round it when it was a link
 * back, `. Smith`, or the number in a block of its own; `alone` says that an element holds nothing else.
 */
function findLabel(text: string, note: number, alone: boolean): number {
  const own = `(?:${note}|${toRaised(String(note))})`;
  const label = new RegExp(
    String.raw`^(?:[.):\]]\s+(?=\S)|[[(]?\s?${own}?[\])]?[.:]?$|${toRaised(String(note))}[.:]?\s*|[[(]${own}[\])][.:]?\s*|${note}${alone ? String.raw`[.:)]?\s*` : String.raw`[.:)]\s+`})`,
  );
  return label.exec(text)?.[0].length ?? 0;
}

function toLine(traced: TracedText, heading: number | null, note: number | null): SourceLine {
  const line = traced.anchors[0]?.line ?? 1;
  const { text } = traced;
  return { traced, text, line, indent: 0, blanks: 1, page: false, heading, note, whole: note === null };
}

/** White space is one space; what stands between two pieces may have brought two. */
function closeSpaces(traced: TracedText): TracedText {
  const pieces: { traced: TracedText; before: string }[] = [];
  let start = 0;
  for (const match of traced.text.matchAll(/(?<=\s)\s+/g)) {
    if (match.index > start) pieces.push({ traced: sliceTraced(traced, start, match.index), before: '' });
    start = match.index + match[0].length;
  }
  if (start === 0) return traced;
  if (start < traced.text.length)
    pieces.push({ traced: sliceTraced(traced, start, traced.text.length), before: '' });
  return joinTraced(pieces);
}
