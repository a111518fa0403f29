// Text with its origin: joined, cut and edited, it still says at which line and column of the source it stood.
import type { Anchor, TracedText } from './types.ts';

/** A change to a text: `[start, end)` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes a text that starts at a line and column: `traceText('Notes', 12, 1)`. */
export function traceText(text: string, line: number, column: number): TracedText {
  return { text, anchors: [{ at: 0, line, column }] };
}

/** Says where an offset of the text stands in the source: `{ line: 12, column: 5 }`. */
export function placeAt(traced: TracedText, offset: number): { line: number; column: number } {
  const { anchors } = traced;
  let low = 0;
  let high = anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((anchors[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const anchor = anchors[low] ?? { at: 0, line: 1, column: 1 };
  return { line: anchor.line, column: anchor.column + Math.max(0, offset - anchor.at) };
}

/** Cuts `[start, end)` out, with its origin. */
export function sliceTraced(traced: TracedText, start: number, end = traced.text.length): TracedText {
  const first = placeAt(traced, start);
  const anchors: Anchor[] = [{ at: 0, ...first }];
  for (const anchor of traced.anchors) {
    if (anchor.at > start && anchor.at < end) anchors.push({ ...anchor, at: anchor.at - start });
  }
  return { text: traced.text.slice(start, end), anchors };
}

/** Joins pieces in order; a separator belongs to the place where the piece before it ends. */
export function joinTraced(
  pieces: readonly { readonly traced: TracedText; readonly before: string }[],
): TracedText {
  const texts: string[] = [];
  const anchors: Anchor[] = [];
  let length = 0;
  for (const { traced, before } of pieces) {
    if (texts.length > 0) {
      texts.push(before);
      length += before.length;
    }
    for (const anchor of traced.anchors) anchors.push({ ...anchor, at: anchor.at + length });
    texts.push(traced.text);
    length += traced.text.length;
  }
  return { text: texts.join(''), anchors };
}

/** Applies edits (sorted, not overlapping) and keeps the origin of what remains. */
export function editTraced(traced: TracedText, edits: readonly Edit[]): TracedText {
  if (edits.length === 0) return traced;
  const pieces: { traced: TracedText; before: string }[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.start > at) pieces.push({ traced: sliceTraced(traced, at, edit.start), before: '' });
    if (edit.text !== '') {
      const { line, column } = placeAt(traced, edit.start);
      pieces.push({ traced: traceText(edit.text, line, column), before: '' });
    }
    at = edit.end;
  }
  if (at < traced.text.length) pieces.push({ traced: sliceTraced(traced, at), before: '' });
  return pieces.length > 0 ? joinTraced(pieces) : { text: '', anchors: traced.anchors.slice(0, 1) };
}
