// Plain text or Markdown → lines that hold something, each with its place, its indent and what stands before it.
import { unfoldColumns } from './columns.ts';
import type { SourcePiece } from './columns.ts';
import { numberLabels } from './footnote-labels.ts';
import { takeInlineNotes } from './inline-notes.ts';
import { isRule } from './page-rule.ts';
import { stripMarkup } from './strip-markup.ts';
import { sliceTraced, traceText } from './traced-text.ts';
import type { SourceFormat, SourceLine, TracedText } from './types.ts';

/** `<b id="f1">1</b> Smith, 12. [↩](#a1)`: notes with anchors of their own, as wikis without notes have them. */
const ANCHORED =
  /^<(a|b|p|span|sup)\b[^<>]*\b(?:id|name)=[^<>]*>\s*\[?(\d{1,4})\]?[.:]?\s*<\/\1>[.:]?\s*(?=\S)/i;
const BACK = /\s*\[[^\]\p{L}\d]{1,3}\]\(#[^()\s]*\)\s*$/u;
const SETEXT = /^(={3,}|-{3,})\s*$/;

/**
 * Splits a text into lines; `\r\n`, `\r` and form feeds are understood.
 *
 * @example findSourceLines('# Title\n\nText', 'markdown') // a heading of depth 1, then a line with one blank before it
 */
export function findSourceLines(text: string, format: SourceFormat): SourceLine[] {
  const lines: SourceLine[] = [];
  let blanks = 0;
  let page = false;
  let fence = false;
  const pieces = splitPieces(text);
  for (const piece of format === 'text' ? unfoldColumns(pieces) : pieces) {
    page ||= piece.page;
    const trimmed = trimTraced(traceText(piece.text, piece.line, piece.column));
    if (trimmed.text === '') {
      // What stands before a form feed on its line is no empty line.
      if (!piece.cut) blanks += 1;
      continue;
    }
    const indent = piece.text.length - piece.text.trimStart().length;
    const line = { traced: trimmed, indent, blanks, page };
    if (format === 'markdown' && /^(```|~~~)/.test(trimmed.text)) fence = !fence;
    const previous = lines.at(-1);
    if (format === 'markdown' && !fence && SETEXT.test(trimmed.text) && previous && blanks === 0) {
      lines[lines.length - 1] = { ...previous, heading: trimmed.text.startsWith('=') ? 1 : 2 };
    } else {
      lines.push(markLine(line, format === 'markdown' && !fence));
    }
    blanks = 0;
    page = false;
  }
  return numberLabels(format === 'markdown' ? takeInlineNotes(lines) : lines);
}

function splitPieces(text: string): SourcePiece[] {
  return text.split(/\r\n|\r|\n/).flatMap((raw, index) => {
    let column = 1;
    return raw.split('\f').map((piece, order, all) => {
      const start = column;
      column += piece.length + 1;
      return { text: piece, line: index + 1, column: start, page: order > 0, cut: order < all.length - 1 };
    });
  });
}

/** Removes white space and invisible marks at both ends. */
export function trimTraced(traced: TracedText): TracedText {
  const { text } = traced;
  const start = text.length - text.replace(/^[\s\u200B\u2060\uFEFF]+/, '').length;
  const end = text.replace(/[\s\u200B\u2060\uFEFF]+$/, '').length;
  if (start >= end) return { text: '', anchors: traced.anchors.slice(0, 1) };
  return start === 0 && end === text.length ? traced : sliceTraced(traced, start, end);
}

type Bare = Pick<SourceLine, 'traced' | 'indent' | 'blanks' | 'page'>;

function markLine(bare: Bare, markdown: boolean): SourceLine {
  const line = toLine(bare, null, null);
  const note = /^\[\^(\d{1,4})\]:\s*/.exec(line.text);
  if (note) {
    const traced = sliceTraced(bare.traced, note[0].length);
    return toLine({ ...bare, traced: markdown ? stripMarkup(traced, true) : traced }, null, Number(note[1]));
  }
  if (!markdown) return line;
  const anchored = ANCHORED.exec(line.text);
  if (anchored?.[2] !== undefined) {
    const end = line.text.replace(BACK, '').length;
    const traced = sliceTraced(bare.traced, anchored[0].length, end);
    return toLine({ ...bare, traced: stripMarkup(traced, true) }, null, Number(anchored[2]));
  }
  const heading = /^(#{1,6})\s+(?=\S)/.exec(line.text);
  if (heading) {
    const end = line.text.replace(/\s+#+\s*$/, '').length;
    return toLine(
      { ...bare, traced: stripMarkup(sliceTraced(bare.traced, heading[0].length, end), false) },
      heading[1]?.length ?? 1,
      null,
    );
  }
  if (isRule(line.text)) return line;
  return toLine(
    { ...bare, traced: stripMarkup(bare.traced, /^\[\^[^\]\s^]+\]:/.test(line.text)) },
    null,
    null,
  );
}

function toLine(bare: Bare, heading: number | null, note: number | null): SourceLine {
  const { text, anchors } = bare.traced;
  return { ...bare, text, line: anchors[0]?.line ?? 1, heading, note, whole: false };
}
