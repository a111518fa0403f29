// Notes that the count of numbers does not find: numbers in other dress (`[fn 3]`, `{3}`, `<3>`), or none at all: lettered
// (`[a]`, `ᵃ`) at the end of a text, or under the signs of print (`*`, `†`, `‡`) at the foot of each page.
// Each is paired with its call and both are numbered, so that the rest of the import sees numbered notes.
// Source for the order of the signs: The Chicago Manual of Style (17th ed.), 3.79; Hart's Rules, 14.4.2.
import { editTraced, sliceTraced } from './traced-text.ts';
import type { Edit } from './traced-text.ts';
import type { SourceLine } from './types.ts';

/** A note's line with the mark that opens it. */
interface Marked {
  readonly index: number;
  readonly mark: string;
  /** Characters of the line that are the mark. */
  readonly length: number;
}

/** A call's place in a line. */
interface Place {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Characters of the next line that belong to it: the end of a line cut `[note 12]` in two. */
  readonly rest?: number;
}

const NOTE_WORD = String.raw`(?:(?:foot|end)?note|fn|en|n)\.?\s?`;
const DRESSED = new RegExp(
  String.raw`^(?:[[({]${NOTE_WORD}(\d{1,3})[\])}]|[{<](\d{1,3})[}>]|${NOTE_WORD}(\d{1,3})(?=[.:)]))[.:)]?\s*(?=\S)`,
  'i',
);
const CUT = new RegExp(String.raw`\s?[[({]${NOTE_WORD}$`, 'i');
const LETTERED = /^(?:\[([a-z])\]|<sup>\s*([a-z])\s*<\/sup>|\^([a-z])\^?)[.:]?\s*(?=\S)/;
const SIGNED = /^(\*{1,3}|[†‡§‖¶#]{1,2}|[∗＊])\s?(?=[\p{L}“"‘(])/u;
/** A shorter line that begins a block is an author's or a title's, and its sign leads to no note of the text. */
const PROSE = 40;
const LEAST_NOTES = 3;

/** Numbers notes in another dress, else lettered ones, else those under signs; null where the text has neither. */
export function numberMarks(lines: readonly SourceLine[]): SourceLine[] | null {
  return numberDressed(lines) ?? numberLetters(lines) ?? numberSigns(lines);
}

/** 1, 2, 3 … without a gap, nearly all called before in one dress. */
function numberDressed(lines: readonly SourceLine[]): SourceLine[] | null {
  const notes: Marked[] = [];
  lines.forEach(({ text, heading }, index) => {
    const match = heading === null ? DRESSED.exec(text) : null;
    const mark = match?.slice(1).find((group) => group);
    if (match && mark === String(notes.length + 1)) notes.push({ index, mark, length: match[0].length });
  });
  const [first] = notes;
  if (!first || notes.length < LEAST_NOTES) return null;
  const calls = notes.map(
    ({ mark }) => findCall(lines, 0, first.index, dressedCall(mark)) ?? findCutCall(lines, first.index, mark),
  );
  const called = calls.filter((call) => call !== null).length;
  return called >= notes.length * 0.8 ? numberPairs(lines, notes, calls) : null;
}

/** A, b, c … without a gap, each called before: anything less is a list. */
function numberLetters(lines: readonly SourceLine[]): SourceLine[] | null {
  const notes: Marked[] = [];
  lines.forEach(({ text, heading }, index) => {
    const match = heading === null ? LETTERED.exec(text) : null;
    const mark = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match && mark === String.fromCharCode(97 + notes.length))
      notes.push({ index, mark, length: match[0].length });
  });
  const [first] = notes;
  if (!first || notes.length < LEAST_NOTES) return null;
  const calls = notes.map(({ mark }) => findCall(lines, 0, first.index, letterCall(mark)));
  return calls.every((call) => call !== null) ? numberPairs(lines, notes, calls) : null;
}

/** The signs begin again on each page: a call stands between the notes of the page before and its own note. */
function numberSigns(lines: readonly SourceLine[]): SourceLine[] | null {
  const notes: Marked[] = [];
  const calls: (Place | null)[] = [];
  let floor = 0;
  let last = 0;
  let broken = false;
  lines.forEach((line, index) => {
    broken ||= line.page || line.blanks > 0;
    const match = SIGNED.exec(line.text);
    if (!match?.[1]) return;
    const pattern = signCall(match[1]);
    // Text after the last note is another page's; notes that an empty line parts are one page's.
    const near = broken ? findCall(lines, last, index, pattern) : null;
    if (near !== null) floor = last;
    const call = near ?? findCall(lines, floor, index, pattern);
    if (call === null) return;
    notes.push({ index, mark: match[1], length: match[0].length });
    calls.push(call);
    last = index;
    broken = false;
  });
  return notes.length >= LEAST_NOTES ? numberPairs(lines, notes, calls) : null;
}

function dressedCall(mark: string): RegExp {
  return new RegExp(String.raw`(?<=\S\s?)(?:[[({]${NOTE_WORD}${mark}[\])}]|[{<]${mark}[}>])`, 'iu');
}

function letterCall(mark: string): RegExp {
  return new RegExp(
    String.raw`(?<=\S)(?:\[${mark}\]|<sup>\s*\[?${mark}\]?\s*</sup>|\^${mark}\^?(?![\p{L}\d]))`,
    'u',
  );
}

function signCall(mark: string): RegExp {
  const plain = mark.replace(/[*]/g, String.raw`\*`);
  return new RegExp(String.raw`(?<=[\p{L}\p{N}.,;:!?”"’')\]])${plain}(?![*†‡§‖¶#\p{L}\p{N}])`, 'u');
}

function findCall(lines: readonly SourceLine[], from: number, to: number, pattern: RegExp): Place | null {
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (!line || line.heading !== null || SIGNED.test(line.text)) continue;
    if (line.text.length < PROSE && line.blanks > 0) continue;
    const match = pattern.exec(line.text);
    if (match) return { index, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** `[note` at the end of one line and `12]` at the beginning of the next. */
function findCutCall(lines: readonly SourceLine[], to: number, mark: string): Place | null {
  for (let index = 0; index + 1 < to; index += 1) {
    const text = lines[index]?.text ?? '';
    const open = CUT.exec(text);
    const rest = open ? /^(\d{1,3})[\])}]\s?/.exec(lines[index + 1]?.text ?? '') : null;
    if (open && rest?.[1] === mark)
      return { index, start: open.index, end: text.length, rest: rest[0].length };
  }
  return null;
}

function numberPairs(
  lines: readonly SourceLine[],
  notes: readonly Marked[],
  calls: readonly (Place | null)[],
): SourceLine[] {
  const edits = new Map<number, Edit[]>();
  calls.forEach((call, order) => {
    if (!call) return;
    const list = edits.get(call.index) ?? [];
    list.push({ start: call.start, end: call.end, text: `[^${order + 1}]` });
    edits.set(call.index, list);
    if (call.rest === undefined) return;
    const below = edits.get(call.index + 1) ?? [];
    edits.set(call.index + 1, [...below, { start: 0, end: call.rest, text: '' }]);
  });
  const noteAt = new Map(notes.map((note, order) => [note.index, { ...note, number: order + 1 }]));
  return lines.map((line, index) => {
    const note = noteAt.get(index);
    if (note) {
      const traced = sliceTraced(line.traced, note.length);
      return { ...line, traced, text: traced.text, note: note.number };
    }
    const own = edits.get(index)?.sort((a, b) => a.start - b.start);
    if (!own) return line;
    const traced = editTraced(line.traced, own);
    return { ...line, traced, text: traced.text };
  });
}
