// What stands at the foot of pages: numbers that count up to a page's last line, page after page, are notes even where they
// read like prose; and the end of a note may stand at the foot of the next page, over that page's first note.
import type { NoteStart } from './note-starts.ts';
import type { SourceLine } from './types.ts';

/** What it adds to the score of a start that it counts up to the end of its page. */
const FOOT = 2;
/** Lines of a note that another page goes on with. */
const LONGEST_END = 8;
const ENDED = /[.!?][”"’')\]\d]*$/;

/** Raises the scores of starts at the feet of pages, where two pages and more have such feet. */
export function weighFeet(starts: readonly NoteStart[], lines: readonly SourceLine[]): NoteStart[] {
  const pageOf = countPages(lines);
  const byPage = new Map<number, NoteStart[]>();
  for (const start of starts) {
    const page = pageOf[start.index] ?? 0;
    const list = byPage.get(page);
    if (list) list.push(start);
    else byPage.set(page, [start]);
  }
  let last = 0;
  const feet: (readonly NoteStart[])[] = [];
  for (const [page, found] of byPage) {
    const foot = footOf(found, lines, pageOf, page);
    if (foot[0]?.number !== 1 && foot[0]?.number !== last + 1) continue;
    feet.push(foot);
    last = foot.at(-1)?.number ?? last;
  }
  if (feet.length < 2 || feet.flat().length < 4) return [...starts];
  const raised = new Set(feet.flat());
  return starts.map((start) => (raised.has(start) ? { ...start, score: start.score + FOOT } : start));
}

/** The last starts of a page that count up by one, with nothing set off from them below. */
function footOf(
  starts: readonly NoteStart[],
  lines: readonly SourceLine[],
  pageOf: readonly number[],
  page: number,
): readonly NoteStart[] {
  let first = starts.length - 1;
  while (first > 0 && isNext(starts[first - 1], starts[first])) first -= 1;
  const foot = starts.slice(first);
  const indexes = new Set(foot.map(({ index }) => index));
  for (let at = (foot[0]?.index ?? lines.length) + 1; pageOf[at] === page; at += 1)
    if ((lines[at]?.blanks ?? 0) > 0 && !indexes.has(at)) return [];
  return foot;
}

function isNext(one: NoteStart | undefined, other: NoteStart | undefined): boolean {
  return one !== undefined && other?.number === one.number + 1 && other.style === one.style;
}

function countPages(lines: readonly SourceLine[]): number[] {
  let page = 0;
  return lines.map((line) => (line.page ? (page += 1) : page));
}

/**
 * Where the rest of a note begins that its page had no room for: the index of the first line, or null. The note, which ends
 * at `last`, has no full stop; the text above the rest has one, and the rest begins in the middle of a sentence.
 */
export function findNoteRest(lines: readonly SourceLine[], last: number, next: number): number | null {
  if (/[.!?)\]”"’]$/.test(lines[last]?.text ?? '.')) return null;
  let first = next;
  while (first > last + 1 && lines[first]?.blanks === 0) first -= 1;
  const turned = lines.slice(last + 1, first + 1).some(({ page }) => page);
  if (first === next || next - first > LONGEST_END || first <= last + 1 || !turned) return null;
  const above = lines[first - 1]?.text ?? '';
  return /^[\p{Ll}\d(“"]/u.test(lines[first]?.text ?? '') && /[.!?][”"’')\]\d]*$/.test(above) ? first : null;
}

/**
 * Where the rest of a note ends that stands over the text of the next page, or null. The note, which ends at `last`, has no
 * full stop, the text over the foot of its page (from `top` on) has one, and the rest begins in small letters and has one too.
 */
export function findRestAbove(lines: readonly SourceLine[], top: number, last: number): number | null {
  const first = last + 1;
  if (!lines[first]?.page || !/^[\p{Ll}(]/u.test(lines[first].text)) return null;
  if (ENDED.test(lines[last]?.text ?? '.') || !ENDED.test(lines[top - 1]?.text ?? '')) return null;
  let end = first + 1;
  while (end < lines.length && lines[end]?.blanks === 0) end += 1;
  const closed = end - first <= LONGEST_END && ENDED.test(lines[end - 1]?.text ?? '');
  return closed && /^[\p{Lu}“"‘]/u.test(lines[end]?.text ?? '') ? end : null;
}
