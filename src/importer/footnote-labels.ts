// Markdown lets notes go by names, `[^vasak]`: they are numbered in the order of their first calls, as GitHub and Pandoc do.
import { editTraced, sliceTraced } from './traced-text.ts';
import type { SourceLine } from './types.ts';

const DEFINITION = /^\[\^([^\]\s^]{1,60})\]:\s*/;
const CALL = /\[\^([^\]\s^]{1,60})\](?!:)/g;

/** Turns named calls and definitions into numbered ones; lines without named notes come back as they are. */
export function numberLabels(lines: readonly SourceLine[]): SourceLine[] {
  const labels = new Set(
    lines.map(({ text }) => DEFINITION.exec(text)?.[1]).filter((label) => label !== undefined),
  );
  if (labels.size === 0) return [...lines];
  for (const { note } of lines) if (note !== null) labels.add(String(note));
  const numbers = new Map<string, number>();
  const add = (label: string): void => {
    if (labels.has(label) && !numbers.has(label)) numbers.set(label, numbers.size + 1);
  };
  for (const line of lines) {
    if (line.note === null && !DEFINITION.test(line.text))
      for (const [, label = ''] of line.text.matchAll(CALL)) add(label);
  }
  for (const label of labels) add(label);
  return lines.map((line) => numberLine(line, numbers));
}

function numberLine(line: SourceLine, numbers: ReadonlyMap<string, number>): SourceLine {
  if (line.note !== null) return { ...line, note: numbers.get(String(line.note)) ?? line.note };
  const definition = DEFINITION.exec(line.text);
  const note = numbers.get(definition?.[1] ?? '');
  if (definition && note !== undefined) {
    const traced = sliceTraced(line.traced, definition[0].length);
    return { ...line, traced, text: traced.text, note };
  }
  const edits = [...line.text.matchAll(CALL)].flatMap(({ index, 0: whole, 1: label = '' }) => {
    const number = numbers.get(label);
    return number === undefined ? [] : [{ start: index, end: index + whole.length, text: `[^${number}]` }];
  });
  if (edits.length === 0) return line;
  const traced = editTraced(line.traced, edits);
  return { ...line, traced, text: traced.text };
}
