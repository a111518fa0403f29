// The parts of a citation between its commas, and small questions about them.
import { MASK } from './scan.ts';
import type { Scan, Stretch } from './scan.ts';

const EDGE = /[\s,;:.<>–—-]/;

/** Cuts a stretch at its commas; commas inside quotations, brackets, dates and numbers (`1,000`) do not count. */
export function splitPieces(scan: Scan, start: number, end: number): Stretch[] {
  const pieces: Stretch[] = [];
  const next = (at: number): number => nextMark(/[,\uE002]/, scan.mask, at, end);
  let from = start;
  for (let at = next(start); at <= end; at = next(at + 1)) {
    // A comma printed inside the closing mark (“Title,” or “‘Title,’”) ends the piece as well.
    const afterQuote = at < end && scan.mask[at] === MASK.quote;
    if (
      afterQuote &&
      (scan.mask[at + 1] === MASK.quote || !/,[’'”"]?$/.test(scan.text.slice(Math.max(from, at - 2), at)))
    )
      continue;
    if (at < end && !afterQuote && /^\d\d\d(?!\d)/.test(scan.mask.slice(at + 1, at + 5))) continue;
    const piece = trimStretch(scan.text, from, afterQuote ? at + 1 : at);
    if (piece.end > piece.start) pieces.push(piece);
    from = at + 1;
  }
  return pieces;
}

/**
 * Where the next of some marks stands in `[from, end)`; the end where there is none, and `from` beyond it.
 *
 * @example nextMark(/[,;]/, 'a, b', 0, 4) // 1
 */
export function nextMark(marks: RegExp, mask: string, from: number, end: number): number {
  if (from >= end) return from;
  const next = mask.slice(from, end).search(marks);
  return next < 0 ? end : from + next;
}

/** Leaves out white space at both ends, and stray marks at the beginning. */
export function trimStretch(text: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:.]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:]/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** Steps over white space and separating marks. */
export function skipMarks(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && EDGE.test(text[next] ?? '')) next += 1;
  return next;
}

/**
 * A title as it is to be kept: quotation marks round it, a comma before the closing mark and words split at a line's end repaired.
 *
 * @example cleanTitle('“COVID-19 Strategy Update,”') // 'COVID-19 Strategy Update'
 */
export function cleanTitle(text: string): string {
  let title = text.trim().replace(/\s+/g, ' ');
  for (let round = 0; round < 3; round += 1) {
    title = trimMarks(title);
    const first = title[0] ?? '';
    const last = title.at(-1) ?? '';
    const inner = title.slice(1, -1);
    if (/["“„«]/.test(first) && /["”“»]/.test(last) && !/["“”]/.test(inner.replace(/“[^“”]*”|"[^"]*"/g, '')))
      title = inner;
    else if (first === '‘' && last === '’' && !inner.includes('‘')) title = inner;
    else if (first === "'" && last === "'") title = inner;
    else if (/["“„«‘]/.test(first) && !/["”“»’]/.test(title.slice(1))) title = title.slice(1);
    else if (/["”»]/.test(last) && !/["“„«]/.test(title.slice(0, -1))) title = title.slice(0, -1);
    else break;
  }
  if (title.includes('- '))
    title = title.replace(/(\p{L}\p{Ll})- (?=\p{Ll})(?!(?:and|or|to|und|oder|zu|bis|et|ou|y)\s)/gu, '$1');
  if (title.endsWith('.')) title = title.replace(/(?<!\b\p{L}|\b(?:Inc|Ltd|Co|Jr|al|etc))\.$/u, '');
  return title.trim();
}

/** Without white space and separating marks at both ends; the stop of an abbreviation stays. */
function trimMarks(title: string): string {
  let end = title.length;
  while (end > 0 && /[,;:\s]/.test(title.charAt(end - 1))) end -= 1;
  let start = 0;
  while (start < end && /[,;:.\s]/.test(title.charAt(start))) start += 1;
  return title.slice(start, end);
}
