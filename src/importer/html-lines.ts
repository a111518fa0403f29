// Saved HTML → lines: one for each block of text, headings with their depth, list items of the notes with their number,
// calls as `[^12]` where a link leads to a note and as `¹²` where only the type is raised.
import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { classOf, findElement, findElements, hashOf, hrefOf, idOf, targetOf, textOf } from './html-tree.ts';
import { findAuthors, findDate } from './html-meta.ts';
import { boldLevel, isData } from './html-roles.ts';
import { isNotesHeading } from './note-starts.ts';
import { toRaised } from './raised-digits.ts';
import type { ReadSource } from './read-source.ts';
import { trimTraced } from './source-lines.ts';
import { joinTraced, sliceTraced, traceText } from './traced-text.ts';
import type { SourceLine, TracedText } from './types.ts';

const SKIPPED = new Set(
  'script style nav noscript template svg math button form input select textarea iframe object audio video canvas dialog figure footer'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'p div section article main li ul ol dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 table tr td th thead tbody caption header aside center address hr br body figcaption details summary'.split(
    ' ',
  ),
);
const SKIPPED_CLASS =
  /\b(?:mw-editsection|navbox|toc|noprint|sidebar|infobox|hatnote|metadata|reflist-columns-toggle|cookie|breadcrumbs?|share|social|menu|screen-reader-text|sr-only|visually-hidden)\b/;
const BACK_LINK = /^#(?:cite_?ref|fn-?ref|footnote-?ref|ref|note-?ref|endnote-?ref|r|back|_ftnref|_ednref)/i;
const NOTE_ID =
  /^(?:_?ftn|_?edn|fn|note|footnote|endnote|cite_note|cn|en|n|reference|ref|bib|b|cit)[-_:.]*(?:[a-z]+[-_:.])*(\d{1,4})$/i;
const NOTE_BOX = /\b(?:references|footnotes?|endnotes?|notes|reflist|bibliography)\b/i;

interface Context {
  /** Number of each element's id that is a note. */
  readonly noteOf: ReadonlyMap<string, number>;
  readonly lines: SourceLine[];
  pieces: { traced: TracedText; before: string }[];
  heading: number | null;
  note: number | null;
}

/** Reads the lines of an HTML page. */
export function findHtmlLines(text: string): ReadSource {
  const tree = fromHtml(text);
  const noteOf = numberNotes(tree);
  const main = withNotes(tree, findMain(tree), noteOf);
  const context: Context = { noteOf, lines: [], pieces: [], heading: null, note: null };
  visit(main, context);
  flush(context);
  const title = findElement(tree, ({ tagName }) => tagName === 'title');
  return {
    lines: context.lines,
    title: title ? textOf(title).trim() || null : null,
    date: findDate(tree),
    authors: findAuthors(tree),
  };
}

/** The part of the page that is the article: `<article>`, `<main>`, or the body. */
function findMain(tree: Root): Root | Element {
  const isMain = (element: Element): boolean =>
    element.tagName === 'main' ||
    element.properties['role'] === 'main' ||
    /\bmw-parser-output\b/.test(classOf(element));
  const articles = findElements(tree, ({ tagName }) => tagName === 'article');
  if (articles.length === 1 && articles[0]) return articles[0];
  return findElement(tree, isMain) ?? findElement(tree, ({ tagName }) => tagName === 'body') ?? tree;
}

/** Notes may stand beside the article: then the least part of the page that holds both. */
function withNotes(tree: Root, main: Root | Element, noteOf: ReadonlyMap<string, number>): Root | Element {
  const idsIn = (root: Root | Element): Set<string> =>
    new Set(findElements(root, (element) => noteOf.has(idOf(element))).map(idOf));
  if (idsIn(main).size * 2 >= noteOf.size || main === tree) return main;
  let part: Root | Element = tree;
  for (;;) {
    const children: readonly (RootContent | ElementContent)[] = part.children;
    const inner = children.find(
      (child): child is Element =>
        child.type === 'element' &&
        findElement({ type: 'root', children: [child] }, (element) => element === main) !== undefined &&
        idsIn(child).size === noteOf.size,
    );
    if (!inner || inner === main) return part;
    part = inner;
  }
}

/** Items of lists that are notes: by their id, by the box they stand in, or by the heading before the list. */
function numberNotes(tree: Root): Map<string, number> {
  const numbers = new Map<string, number>();
  const linked = new Set(findCallLinks(tree).map(targetOf));
  for (const list of findElements(tree, ({ tagName }) => tagName === 'ol')) {
    let number = Number(list.properties['start'] ?? 1);
    for (const item of list.children) {
      if (item.type !== 'element' || item.tagName !== 'li') continue;
      const ids = [item, ...findElements(item, () => true)].map(idOf).filter((id) => id !== '');
      const target = ids.find((id) => linked.has(id));
      if (target !== undefined) numbers.set(target, number);
      number += 1;
    }
  }
  for (const element of findElements(tree, (candidate) => linked.has(idOf(candidate)))) {
    const given = NOTE_ID.exec(idOf(element))?.[1];
    if (!numbers.has(idOf(element)) && given !== undefined) numbers.set(idOf(element), Number(given));
    // A lettered note has its place in the row.
    else if (!numbers.has(idOf(element))) numbers.set(idOf(element), numbers.size + 1);
  }
  return numbers;
}

/** Links whose words are a number; where there are none, raised letters: `<sup><a href="#na">a</a></sup>`, either way round. */
function findCallLinks(tree: Root): Element[] {
  const numbered = findElements(tree, isCallLink);
  if (numbered.length > 0) return numbered;
  const isLetter = (element: Element): boolean => /^\W?[a-z]\W?$/.test(textOf(element).trim());
  const raised = findElements(tree, (element) => element.tagName === 'sup' && isLetter(element));
  const links = findElements(tree, (element) => element.tagName === 'a' && isLetter(element));
  return links.filter(
    (link) =>
      /#./.test(hrefOf(link)) &&
      !BACK_LINK.test(hashOf(link)) &&
      (findElement(link, ({ tagName }) => tagName === 'sup') !== undefined ||
        raised.some((sup) => findElement(sup, (inner) => inner === link) !== undefined)),
  );
}

/** A link whose words are a number and that leads to a place on the same page. */
function isCallLink(element: Element): boolean {
  return (
    element.tagName === 'a' &&
    /#./.test(hrefOf(element)) &&
    !BACK_LINK.test(hashOf(element)) &&
    /^\W*\d{1,4}\W*$/.test(textOf(element).trim())
  );
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
  if (
    SKIPPED.has(element.tagName) ||
    SKIPPED_CLASS.test(classOf(element)) ||
    (element.properties['hidden'] ?? null) !== null
  )
    return;
  if (addCall(element, context) || isBackLink(element)) return;
  if (element.tagName === 'table' && isData(element, context.noteOf)) {
    for (const row of findElements(element, ({ tagName }) => tagName === 'tr')) addRow(row, context);
    return;
  }
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1] ?? boldLevel(element, context.lines);
  const block = BLOCKS.has(element.tagName);
  if (block) flush(context);
  if (heading !== undefined) context.heading = Number(heading);
  const note = noteNumber(element, context);
  if (note !== null) context.note = note;
  if (element.tagName === 'ol') visitList(element, context);
  else for (const child of element.children) visit(child, context);
  if (block) flush(context);
  if (heading !== undefined) context.heading = null;
  if (note !== null) {
    flush(context);
    context.note = null;
  }
}

/** A row of a table, written as Markdown writes it. */
function addRow(row: Element, context: Context): void {
  const cells = findElements(row, ({ tagName }) => tagName === 'td' || tagName === 'th');
  const place = row.position?.start ?? { line: 1, column: 1 };
  flush(context);
  addPiece(`| ${cells.map((cell) => textOf(cell).trim()).join(' | ')} |`, place.line, place.column, context);
  flush(context);
}

function noteNumber(element: Element, context: Context): number | null {
  const own = context.noteOf.get(idOf(element));
  if (own !== undefined) return own;
  if (element.tagName !== 'li' && element.tagName !== 'p' && element.tagName !== 'div') return null;
  const inner = element.children
    .slice(0, 3)
    .flatMap((child) => (child.type === 'element' ? [child, ...findElements(child, () => true)] : []));
  if (element.tagName === 'div' && inner.some(({ tagName }) => tagName === 'p' || tagName === 'li'))
    return null;
  for (const child of inner) {
    const number = context.noteOf.get(idOf(child));
    if (number !== undefined) return number;
  }
  return null;
}

/** `<sup>12</sup>`, a link to a note: a call, not text. */
function addCall(element: Element, context: Context): boolean {
  const text = textOf(element).trim();
  const link =
    element.tagName === 'a'
      ? element
      : element.tagName === 'sup' || element.tagName === 'span'
        ? findElement(element, ({ tagName }) => tagName === 'a')
        : undefined;
  const number = /^\W*(\d{1,4})\W*$/.exec(text)?.[1];
  const place = element.position?.start ?? { line: 1, column: 1 };
  const known = link ? context.noteOf.get(targetOf(link)) : undefined;
  if (known !== undefined && (number !== undefined || /^\W?[a-z]\W?$/.test(text)) && context.note === null) {
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

function isBackLink(element: Element): boolean {
  if (/\bmw-cite-backlink\b|\bfootnote-backref\b|\bbacklink\b/.test(classOf(element))) return true;
  return (
    element.tagName === 'a' &&
    BACK_LINK.test(hashOf(element)) &&
    /^(?:\W*|\W*[a-z]\W*|\W*\d{1,4}\W*|Jump up.*|back)$/i.test(textOf(element).trim())
  );
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
      const known = noteNumber(item, context);
      const place = item.position?.start ?? { line: 1, column: 1 };
      if (apparatus && known === null) context.note = number;
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
  const whole = context.pieces.length > 0 ? trimTraced(closeSpaces(joinTraced(context.pieces))) : null;
  context.pieces = [];
  if (!whole || whole.text === '') return;
  const previous = context.lines.at(-1);
  // A note of several blocks is one note.
  const note = context.note !== null && previous?.note === context.note ? null : context.note;
  // What stood behind the number of a note, when that was a link back: `. Smith`.
  const mark = note === null ? 0 : (/^[.):\]]\s+(?=\S)/.exec(whole.text)?.[0].length ?? 0);
  const traced = mark === 0 ? whole : sliceTraced(whole, mark);
  const line = traced.anchors[0]?.line ?? 1;
  context.lines.push({
    traced,
    text: traced.text,
    line,
    indent: 0,
    blanks: 1,
    page: false,
    heading: context.heading,
    note,
    whole: context.note === null,
  });
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
