// How the text is laid out: one paragraph a line, or lines of print that have to be joined; single or double spaced.
import type { SourceLine } from './types.ts';

export interface Layout {
  /** True where a paragraph runs over several lines. */
  readonly wrapped: boolean;
  /** The length of a full line; 0 where lines are paragraphs. */
  readonly width: number;
  /** True where only an empty line ends a paragraph, as in Markdown. */
  readonly spaced: boolean;
}

/** Looks at which lines run on in the next. */
export function findLayout(lines: readonly SourceLine[], spaced = false): Layout {
  const close = shareThatRunsOn(lines, 0);
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.85)] ?? 0;
  const wrapped = close.pairs >= 4 && close.share > 0.2 && width < 200;
  return { wrapped, width: wrapped ? width : 0, spaced };
}

/** Undoes double spacing: where every line is followed by an empty one, an empty line means nothing. */
export function closeUp(lines: readonly SourceLine[]): readonly SourceLine[] {
  const spaced = shareThatRunsOn(lines, 1);
  const close = shareThatRunsOn(lines, 0);
  if (spaced.pairs < 6 || spaced.share < 0.3 || close.pairs > spaced.pairs) return lines;
  return lines.map((line) => (line.blanks > 0 ? { ...line, blanks: line.blanks - 1 } : line));
}

function shareThatRunsOn(lines: readonly SourceLine[], blanks: number): { pairs: number; share: number } {
  let pairs = 0;
  let runsOn = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index];
    const previous = lines[index - 1];
    if (!line || !previous || line.blanks !== blanks || line.whole || previous.text.length < 30) continue;
    pairs += 1;
    if (!/[.!?:;”"’)\]\d]$/.test(previous.text) && /^[\p{Ll}(“"‘\d]/u.test(line.text)) runsOn += 1;
    else if (/[-‐]$/.test(previous.text)) runsOn += 1;
  }
  return { pairs, share: pairs === 0 ? 0 : runsOn / pairs };
}
