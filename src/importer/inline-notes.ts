// Pandoc lets a note stand in the text, `harbour.^[See Smith, 12.]`: it goes to the end under a label, which calls it.
// Source: Pandoc User’s Guide, "Extension: inline_notes".
import { joinTraced, sliceTraced, traceText } from './traced-text.ts';
import type { SourceLine, TracedText } from './types.ts';

interface Note {
  readonly label: string;
  readonly pieces: TracedText[];
}

/** Takes the notes out of the lines and adds them below; lines without any come back as they are. */
export function takeInlineNotes(lines: readonly SourceLine[]): SourceLine[] {
  if (!lines.some(({ text }) => /(?<!\\)\^\[/.test(text))) return [...lines];
  const notes: Note[] = [];
  const kept: SourceLine[] = [];
  let depth = 0;
  let blanks = 0;
  for (const [index, line] of lines.entries()) {
    const pieces: TracedText[] = [];
    let start = 0;
    for (let at = 0; at < line.text.length; at += 1) {
      const char = line.text.charAt(at);
      if (depth === 0 && line.text.startsWith('^[', at) && isClosed(lines, index, at)) {
        const label = `[^inline-${notes.length + 1}]`;
        const place = sliceTraced(line.traced, at, at + 1).anchors[0];
        pieces.push(
          sliceTraced(line.traced, start, at),
          traceText(label, place?.line ?? 1, place?.column ?? 1),
        );
        notes.push({ label, pieces: [] });
        at += 1;
        start = at + 1;
        depth = 1;
      } else if (depth > 0 && char === '[') depth += 1;
      else if (depth > 0 && char === ']') {
        depth -= 1;
        if (depth > 0) continue;
        notes.at(-1)?.pieces.push(sliceTraced(line.traced, start, at));
        start = at + 1;
      }
    }
    const rest = sliceTraced(line.traced, start);
    if (depth > 0) notes.at(-1)?.pieces.push(rest);
    else pieces.push(rest);
    const whole = joinTraced(
      pieces.filter(({ text }) => text !== '').map((traced) => ({ traced, before: '' })),
    );
    if (whole.text.trim() === '') blanks += line.blanks;
    else {
      kept.push({ ...line, traced: whole, text: whole.text, blanks: line.blanks + blanks });
      blanks = 0;
    }
  }
  return [...kept, ...notes.map(toLine)];
}

/** Tells whether the bracket that opens here is closed before the next empty line; `\^[` opens none. */
function isClosed(lines: readonly SourceLine[], first: number, at: number): boolean {
  if (lines[first]?.text.charAt(at - 1) === '\\') return false;
  let depth = 0;
  for (
    let index = first;
    index < lines.length && (index === first || lines[index]?.blanks === 0);
    index += 1
  ) {
    for (const bracket of lines[index]?.text.slice(index === first ? at : 0).match(/[[\]]/g) ?? []) {
      depth += bracket === '[' ? 1 : -1;
      if (depth === 0) return true;
    }
  }
  return false;
}

function toLine({ label, pieces }: Note): SourceLine {
  const words = pieces
    .filter(({ text }) => text !== '')
    .map((traced, order) => ({ traced, before: order > 0 ? ' ' : '' }));
  const place = words[0]?.traced.anchors[0];
  const head = traceText(`${label}: `, place?.line ?? 1, place?.column ?? 1);
  const traced = joinTraced([{ traced: head, before: '' }, ...words]);
  const line = place?.line ?? 1;
  return {
    traced,
    text: traced.text,
    line,
    indent: 0,
    blanks: 1,
    page: false,
    heading: null,
    note: null,
    whole: false,
  };
}
