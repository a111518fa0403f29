// A pasted text as single footnotes: numbered lists, lists in Markdown, blocks between blank lines, one a line.

/** A footnote of a paste, with the number it came with or its place in the list. */
export interface PastedFootnote {
  readonly number: number;
  readonly text: string;
}

/** `12. `, `12) `, `[12] `, `[^12]: `, `¹² ` is left to the reader: superscripts come as plain figures. */
const MARKER = /^\s*(?:\[\^?(\d{1,4})\]:?|(\d{1,4})[.)]?)\s+(?=\S)/;

/**
 * Splits a paste. When most lines begin with a number, the others continue the line before; otherwise blank lines part
 * notes where there are any, and line breaks where there are none.
 *
 * @example splitFootnotes('1. First,\n2019.\n2. Second.') // [{ number: 1, text: 'First, 2019.' }, { number: 2, … }]
 */
export function splitFootnotes(text: string): readonly PastedFootnote[] {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const numbered = filled.filter((line) => MARKER.test(line)).length;
  if (numbered > 0 && numbered * 2 >= filled.length) return splitNumbered(filled);
  const blocks = lines.includes('')
    ? text.split(/\n\s*\n/).map((block) => block.replace(/\s*\n\s*/g, ' ').trim())
    : lines;
  return blocks.filter((block) => block !== '').map((block, at) => ({ number: at + 1, text: block }));
}

function splitNumbered(lines: readonly string[]): readonly PastedFootnote[] {
  const notes: PastedFootnote[] = [];
  for (const line of lines) {
    const marker = MARKER.exec(line);
    const last = notes.at(-1);
    if (marker) {
      notes.push({ number: Number(marker[1] ?? marker[2]), text: line.slice(marker[0].length).trim() });
    } else if (last) {
      notes[notes.length - 1] = { number: last.number, text: `${last.text} ${line}` };
    } else {
      notes.push({ number: 0, text: line });
    }
  }
  return notes;
}
