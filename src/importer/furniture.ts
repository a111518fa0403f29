// Running headers, page numbers and rules: lines that belong to the page and not to the article.
import { findArchiveLines } from './archive-lines.ts';
import { findTableRows } from './find-tables.ts';
import { findLoneHeaders } from './lone-headers.ts';
import { charactersBetween, couldRun, isAtPageEdge, PAGE_CHARACTERS, runningKey } from './running-lines.ts';
import type { SourceLine } from './types.ts';

/** What was taken out, and the lines that remain; a line after a page's end has `page` set. */
export interface Furnished {
  readonly lines: readonly SourceLine[];
  readonly dropped: readonly { readonly line: SourceLine; readonly why: string }[];
}

const PAGE_OF = /^[-–—|\s]*(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*$/i;
const N_OF_M = /^\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/i;
const DASHED = /^[-–—|]\s*\d{1,4}\s*[-–—|]$/;
/** `II. The Law of Standing ........ 407`: a line of the table of contents, which stands before the text once more. */
const LEADER = /\S\s?(?:\.\s?){4,}\s*\d{1,4}$|\S\s?…{2,}\s*\d{1,4}$/;
/** `2014]   PAPER BORDERS   303`, `302   HASTINGS LAW JOURNAL   [Vol. 65:301`: so American reviews head their pages. */
const REVIEW_HEAD = /^(?:(?:1[89]|20)\d\d\]\s{2,}\S.*\s\d{1,4}|\d{1,4}\s{2,}\S.*\s\[Vol\. ?\d.*)$/;
/** The ends of such a head on lines of their own: `[Vol. 14`, `2018]`. */
const HEAD_PIECE = /^(?:\[Vol(?:ume)?\.? ?\d{1,3}(?:: ?\d{1,4})?\]?|(?:1[89]|20)\d\d\])$/i;
const CONTENTS = /^(?:table of )?contents\s*:?$/i;
const NUMBER = /^\d{1,4}$/;

const CONTENTS_REASON = 'table of contents';
const ARCHIVE_REASON = 'added by an archive';
const TABLE_REASON = 'table';
/** Columns of white space before a number in the middle or at the right of the page. */
const DEEP = 28;

/** Takes page numbers and running headers out of the lines of a document. */
export function dropFurniture(source: readonly SourceLine[]): Furnished {
  const added = new Set(findArchiveLines(source));
  const lines = carryBreaks(source, added);
  const why = new Map<number, string>();
  for (const index of findPageNumbers(lines)) why.set(index, 'page number');
  for (const [index, { text }] of lines.entries())
    if (REVIEW_HEAD.test(text) || HEAD_PIECE.test(text)) why.set(index, 'running header or footer');
  for (const index of findRunningLines(lines, why)) why.set(index, 'running header or footer');
  for (const index of findContents(lines)) why.set(index, CONTENTS_REASON);
  for (const index of findTableRows(lines)) why.set(index, TABLE_REASON);
  const kept: SourceLine[] = [];
  const dropped: { line: SourceLine; why: string }[] = [];
  let page = false;
  let blanks = 0;
  lines.forEach((line, index) => {
    const reason = why.get(index);
    if (reason !== undefined) {
      dropped.push({ line, why: reason });
      page ||= reason !== CONTENTS_REASON && reason !== TABLE_REASON;
      blanks += line.blanks;
      return;
    }
    kept.push(page || blanks > 0 ? { ...line, page: page || line.page, blanks: line.blanks + blanks } : line);
    page = false;
    blanks = 0;
  });
  const stamps = [...added].flatMap((index) => source[index] ?? []);
  return { lines: kept, dropped: [...dropped, ...stamps.map((line) => ({ line, why: ARCHIVE_REASON }))] };
}

/** The lines without some of them; what stood before those stands before the next. */
function carryBreaks(lines: readonly SourceLine[], without: ReadonlySet<number>): SourceLine[] {
  let page = false;
  let blanks = 0;
  return lines.flatMap((line, index) => {
    page ||= line.page;
    blanks += line.blanks;
    if (without.has(index)) return [];
    const carried = { ...line, page, blanks };
    page = false;
    blanks = 0;
    return [carried];
  });
}

/** Three lines with leaders and more, and the word over them. */
function findContents(lines: readonly SourceLine[]): number[] {
  const leaders = lines.flatMap(({ text }, index) => (LEADER.test(text) ? [index] : []));
  const [first] = leaders;
  if (first === undefined || leaders.length < 3) return [];
  return CONTENTS.test(lines[first - 1]?.text ?? '') ? [first - 1, ...leaders] : leaders;
}

function findPageNumbers(lines: readonly SourceLine[]): number[] {
  const found: number[] = [];
  const numbers: number[] = [];
  lines.forEach(({ text, whole, note, heading }, index) => {
    if (note !== null || heading !== null) return;
    if (PAGE_OF.test(text) || DASHED.test(text)) found.push(index);
    else if (NUMBER.test(text) && !whole) numbers.push(index);
    else if (N_OF_M.test(text)) found.push(index);
  });
  const deep = numbers.filter((index) => (lines[index]?.indent ?? 0) >= DEEP);
  const counted = deep.length >= 2 && countUp(lines, deep) ? deep : [];
  if (counted.length === 0 && areCalls(lines, numbers)) return [...found, ...findPageEnds(lines, numbers)];
  const sure = numbers.filter((index) => counted.includes(index) || isPageNumber(lines, numbers, index));
  // The page that follows a sure one may be short: the last of a chapter.
  const next = new Set(sure.map((index) => Number(lines[index]?.text) + 1));
  const after = Math.min(...sure);
  const short = numbers.filter(
    (index) => !sure.includes(index) && index > after && next.has(Number(lines[index]?.text)),
  );
  return [...found, ...sure, ...(sure.length >= 2 ? short : [])];
}

/** Where notes too stand under bare numbers: only those that close page after page, one more each time, number pages. */
function findPageEnds(lines: readonly SourceLine[], numbers: readonly number[]): number[] {
  const closing = numbers.filter((index) => lines[index + 1]?.page ?? true);
  return closing.length >= 2 && countUp(lines, closing) ? closing : [];
}

function countUp(lines: readonly SourceLine[], numbers: readonly number[]): boolean {
  return numbers.every((index, order) => {
    const before = numbers[order - 1];
    return before === undefined || Number(lines[index]?.text) === Number(lines[before]?.text) + 1;
  });
}

/** Calls that copying put on lines of their own stand closer than pages do. */
function areCalls(lines: readonly SourceLine[], numbers: readonly number[]): boolean {
  const close = numbers.filter((index, order) => {
    const next = numbers[order + 1];
    if (next === undefined || Number(lines[next]?.text) !== Number(lines[index]?.text) + 1) return false;
    return !lines[next]?.page && charactersBetween(lines, index, next) < PAGE_CHARACTERS / 2;
  });
  return close.length >= 2 && close.length * 5 >= numbers.length;
}

/** A bare number is a page number when it is one more than the last and a page's length of text stands between. */
function isPageNumber(lines: readonly SourceLine[], numbers: readonly number[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  const value = Number(line.text);
  if (lines[index + 1]?.page === true || line.page) return true;
  // The last page of all has no page after it.
  const ended = numbers.some((other) => Number(lines[other]?.text) === value - 1 && lines[other + 1]?.page);
  if (index === lines.length - 1 && ended) return true;
  const at = numbers.indexOf(index);
  for (const other of [numbers[at - 1], numbers[at + 1]]) {
    if (other === undefined) continue;
    const step = Math.abs(Number(lines[other]?.text) - value);
    if (step < 1 || step > 2) continue;
    if (charactersBetween(lines, Math.min(index, other), Math.max(index, other)) >= PAGE_CHARACTERS * step)
      return true;
  }
  return false;
}

function findRunningLines(lines: readonly SourceLine[], pages: ReadonlyMap<number, string>): number[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (!couldRun(line) || pages.has(index)) return;
    const key = runningKey(line.text);
    if (key === null) return;
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  });
  const found: number[] = [];
  const lists = [...places].sort(([a], [b]) => Number(b.includes('#')) - Number(a.includes('#')));
  const anchors = new Map(pages);
  for (const [key, list] of lists) {
    if (!areRunning(lines, anchors, list)) continue;
    found.push(...list);
    // A header with a page number shows where pages end; what has none must stand near one.
    if (key.includes('#')) for (const index of list) anchors.set(index, 'header');
  }
  return [...found, ...findLoneHeaders(lines, new Set([...found, ...pages.keys()]), anchors)];
}

/** Lines of one wording are running headers when they stand at page ends, or else break into sentences. */
function areRunning(
  lines: readonly SourceLine[],
  anchors: ReadonlyMap<number, string>,
  list: readonly number[],
): boolean {
  const atEdge = list.filter((index) => isAtPageEdge(lines, anchors, index)).length;
  const spaced = list.every(
    (index, order) => order === 0 || index - (list[order - 1] ?? 0) >= (atEdge >= 2 ? 3 : 5),
  );
  if (!spaced || list.length < 2) return false;
  if (
    anchors.size >= 2 &&
    atEdge * 2 < list.length &&
    !list.every((index) => /\d/.test(lines[index]?.text ?? ''))
  )
    return false;
  const breaking = list.filter((index) => interrupts(lines, index)).length;
  return (list.length >= 3 && (atEdge + breaking) * 2 >= list.length) || atEdge >= 2;
}

/** A running header falls into the middle of a sentence sooner or later; a heading that stands twice never does. */
function interrupts(lines: readonly SourceLine[], index: number): boolean {
  const before = lines[index - 1]?.text ?? '.';
  const after = lines[index + 1]?.text ?? '';
  return /^\p{Ll}/u.test(after) || /[\p{Ll},-]$/u.test(before);
}
