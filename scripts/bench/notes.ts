// How fast notes are read and tied to documents: notes a second on one core, whether the time grows with their number,
// a line of a megabyte, and the memory it takes. The notes are this edition's and those of the tests from elsewhere.
import { readFileSync } from 'node:fs';
import { parseNote, resolveNotes } from '../../src/citations/index.ts';
import { NOTES_ELSEWHERE } from '../../tests/fixtures/notes-elsewhere.ts';

/** One figure of a benchmark: what was measured, and the value with its unit. */
export interface Row {
  readonly bench: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
}

const SMALL = 5_800;
const LARGE = 58_000;

/** Measures the citations room; takes about a quarter of a minute. */
export async function benchNotes(): Promise<Row[]> {
  const article = articleNotes();
  const texts = [...article, ...NOTES_ELSEWHERE.map(({ text }) => text)];
  const row = (figure: string, value: number, unit: string): Row => ({ bench: 'notes', figure, value, unit });
  for (let round = 0; round < 3; round += 1) timeOf(texts, SMALL);
  const small = Math.min(timeOf(texts, SMALL), timeOf(texts, SMALL), timeOf(texts, SMALL));
  const large = timeOf(texts, LARGE);
  const heap = process.memoryUsage().heapUsed;
  const parsed = Array.from({ length: LARGE }, (_, index) => ({
    ...parseNote(texts[index % texts.length] ?? '', index + 1),
    place: { file: 'notes.md', line: index + 1, column: 1 },
  }));
  const grown = (process.memoryUsage().heapUsed - heap) / 2 ** 20;
  const rows = [
    row(
      'parseNote, the notes of this edition',
      Math.round(SMALL / (timeOf(article, SMALL) / 1000)),
      'notes/s',
    ),
    row('parseNote, those and 140 from elsewhere', Math.round(SMALL / (small / 1000)), 'notes/s'),
    row(
      `time of a note at ${String(LARGE)} against ${String(SMALL)}`,
      ratio(large / LARGE, small / SMALL),
      '×',
    ),
    row(`heap of ${String(LARGE)} parsed notes`, Math.round(grown), 'MiB'),
    ...resolveRows(parsed, row),
    ...lineRows(texts, row),
  ];
  return await Promise.resolve(rows);
}

function articleNotes(): string[] {
  const file = new URL('../../content/notes.md', import.meta.url);
  return [...readFileSync(file, 'utf8').matchAll(/^\[\^\d+\]: (.*)$/gm)].map((match) => match[1] ?? '');
}

function timeOf(texts: readonly string[], count: number): number {
  const started = performance.now();
  for (let index = 0; index < count; index += 1) parseNote(texts[index % texts.length] ?? '', index + 1);
  return performance.now() - started;
}

function ratio(one: number, other: number): number {
  return Math.round((one / other) * 100) / 100;
}

type ToRow = (figure: string, value: number, unit: string) => Row;

function resolveRows(parsed: Parameters<typeof resolveNotes>[0], row: ToRow): Row[] {
  const cost = (count: number): number => {
    const notes = parsed.slice(0, count);
    const started = performance.now();
    resolveNotes(notes, []);
    return ((performance.now() - started) / count) * 1000;
  };
  cost(SMALL);
  const small = Math.min(cost(SMALL), cost(SMALL));
  const large = cost(LARGE);
  return [
    row('resolveNotes without a registry', Math.round(large * 10) / 10, 'µs/note'),
    row(`resolveNotes at ${String(LARGE)} against ${String(SMALL)}`, ratio(large, small), '×'),
  ];
}

function lineRows(texts: readonly string[], row: ToRow): Row[] {
  const notes = texts.join('; ');
  const lines: readonly (readonly [string, string])[] = [
    ['notes', notes.repeat(Math.ceil(1_000_000 / notes.length)).slice(0, 1_000_000)],
    ['(((', '('.repeat(1_000_000)],
    ['A v. B', 'A v. B '.repeat(142_857)],
    ['“a', '“a '.repeat(333_333)],
    ['A/1/2', 'A/1/2 '.repeat(166_666)],
  ];
  return lines.map(([name, line]) => {
    const started = performance.now();
    parseNote(line, 1);
    return row(`one line of 1 MB: ${name}`, Math.round(performance.now() - started), 'ms');
  });
}

if (import.meta.main) console.table(await benchNotes());
