// Notes out of the lines: at the end of the text, at the end of each chapter or at the foot of each page.
import { cutMarker } from './cut-marker.ts';
import { findUnnumberedNotes } from './find-unnumbered-notes.ts';
import { completeRuns } from './complete-runs.ts';
import { findNoteRuns } from './note-chain.ts';
import type { NoteRun } from './note-chain.ts';
import { findNoteStarts, isNotesHeading } from './note-starts.ts';
import type { NoteStart } from './note-starts.ts';
import { findRoughCalls } from './rough-calls.ts';
import { charactersBetween } from './running-lines.ts';
import { isRule } from './page-rule.ts';
import { findNoteRest, findRestAbove, weighFeet } from './page-feet.ts';
import { addPageRuns } from './page-runs.ts';
import type { SourceLine } from './types.ts';

/** A note as lines; `block` counts the places where notes stand together, in reading order. */
export interface RawNote {
  readonly printed: number;
  /** 0 for the first numbering, 1 after the first restart … */
  readonly run: number;
  readonly block: number;
  readonly lines: readonly SourceLine[];
}

/** The notes, the lines of the text, and what was set aside. */
export interface FoundNotes {
  readonly notes: readonly RawNote[];
  readonly body: readonly SourceLine[];
  /** True where notes stand at the foot of pages, so that a call stands near its note. */
  readonly foot: boolean;
  readonly affiliations: readonly SourceLine[];
  readonly dropped: readonly { readonly line: SourceLine; readonly why: string }[];
}

const BODY = -1;
const AFFILIATION = -2;
const DROPPED = -3;
/** Less text than this between two runs of notes is a heading over the second. */
const BETWEEN_CHAPTERS = 300;
const STAR = /^(?:\*{1,3}|[∗†‡＊])\s{0,6}[\p{L}“"]/u;

/** Takes the notes out of a document's lines. */
export function findNotes(lines: readonly SourceLine[]): FoundNotes {
  const calls = findRoughCalls(lines);
  const runs = chooseRuns(lines, calls);
  const starts = runs.flatMap((run, order) => run.map((start) => ({ start, run: order })));
  if (starts.length === 0) return findUnnumberedNotes(lines);
  const foot = areAtFoot(
    lines,
    starts.map(({ start }) => start),
    calls,
  );
  const owner = new Array<number>(lines.length).fill(BODY);
  starts.forEach(({ start, run }, order) => {
    const next = starts[order + 1];
    const limit = next?.start.index ?? lines.length;
    const last = next === undefined || next.run !== run;
    const end =
      foot || last ? findNoteEnd(lines, start.index, limit, foot, isSingleLined(starts, lines)) : limit;
    for (let index = start.index; index < end; index += 1) owner[index] = order;
    const rest = foot && next ? findNoteRest(lines, end - 1, next.start.index) : null;
    if (next && rest !== null) owner.fill(order, rest, next.start.index);
    const above =
      foot && rest === null ? findRestAbove(lines, owner.lastIndexOf(BODY, start.index) + 1, end - 1) : null;
    if (above !== null && above <= limit) owner.fill(order, end, above);
  });
  claimAround(
    lines,
    owner,
    starts.map(({ start }) => start),
    foot,
  );
  return assemble(lines, owner, starts, foot);
}

/** Chains that no text calls, or that read like a list in prose, are no notes; the next best is taken. */
function chooseRuns(
  lines: readonly SourceLine[],
  calls: ReadonlyMap<number, readonly number[]>,
): readonly NoteRun[] {
  let starts = weighFeet(findNoteStarts(lines), lines);
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const runs = findNoteRuns(starts, lines);
    const bad = runs.filter((run) => !isNoteRun(run, runs, calls, lines));
    if (bad.length === 0)
      return addPageRuns(completeRuns(runs, starts, calls), findNoteStarts(lines), calls, lines);
    const banned = new Set(bad.flat());
    starts = starts.filter((start) => !banned.has(start));
  }
  return [];
}

function isNoteRun(
  run: NoteRun,
  runs: readonly NoteRun[],
  calls: ReadonlyMap<number, readonly number[]>,
  lines: readonly SourceLine[],
): boolean {
  if (run.every(({ style }) => style === 'given')) return true;
  const called = run.filter(
    ({ number, index }) => calls.get(number)?.some((line) => line < index) === true,
  ).length;
  const mean = run.reduce((sum, { score }) => sum + score, 0) / run.length;
  const first = run[0]?.index ?? 0;
  const headed = lines.slice(Math.max(0, first - 3), first).some(({ text }) => isNotesHeading(text));
  if (!headed && called < run.length * 0.4) return false;
  if (runs.length > 1 && run.length <= 12 && mean < 0.8 && !headed) {
    // Three pages that number their notes in one way make the fourth believable.
    const alike = runs.filter(([start]) => start?.style === run[0]?.style).length >= 3;
    return called >= run.length * (alike ? 0.8 : 1) && mean > (alike ? -2 : -0.5);
  }
  return headed || called >= run.length * 0.6 || mean > 0.5;
}

function areAtFoot(
  lines: readonly SourceLine[],
  starts: readonly NoteStart[],
  calls: ReadonlyMap<number, readonly number[]>,
): boolean {
  let bodyBetween = 0;
  let gaps = 0;
  let turned = 0;
  let called = 0;
  const first = starts[0]?.index ?? 0;
  for (const [order, start] of starts.entries()) {
    const next = starts[order + 1];
    if (!next) break;
    const end = findNoteEnd(lines, start.index, next.index, true, false);
    const characters = charactersBetween(lines, end - 1, next.index);
    // Where a page visibly ends, a few lines over the next notes are text enough.
    const atTurn = characters > 60 && lines[end]?.page === true;
    if (characters > 200 || atTurn) gaps += 1;
    if (atTurn) turned += 1;
    const own = calls.get(next.number)?.some((line) => line >= end && line < next.index) === true;
    // A text that calls the next note, which nothing above the first note did, is no part of the note before.
    const fresh = own && characters > 200 && !calls.get(next.number)?.some((line) => line < first);
    if ((atTurn && own) || fresh) called += 1;
    bodyBetween += characters;
  }
  const before = lines.slice(0, first).reduce((sum, { text }) => sum + text.length, 0);
  // Each page calls the notes at its own foot: then even a short last page is one.
  if (gaps > 0 && called === gaps) return true;
  return gaps >= Math.max(1, starts.length * 0.04) && bodyBetween > before * (turned === gaps ? 0.3 : 0.6);
}

function isSingleLined(
  starts: readonly { readonly start: NoteStart }[],
  lines: readonly SourceLine[],
): boolean {
  let single = 0;
  for (const [order, { start }] of starts.entries()) {
    const next = starts[order + 1];
    if (next && next.start.index - start.index === 1) single += 1;
  }
  return single >= (starts.length - 1) * 0.8 && lines.length > 0 && starts.length > 1;
}

/** Where a note ends that no other note follows at once: at a blank line, a page's end, a rule or a heading. */
function findNoteEnd(
  lines: readonly SourceLine[],
  start: number,
  limit: number,
  foot: boolean,
  single: boolean,
): number {
  if (single && !foot) {
    let end = start + 1;
    while (end < limit && runsOnInto(lines[end - 1], lines[end])) end += 1;
    return end;
  }
  for (let index = start + 1; index < limit; index += 1) {
    const line = lines[index];
    if (!line) return index;
    if (line.heading !== null || isRule(line.text) || line.whole) return index;
    if (foot && line.page) return index;
    if (line.blanks === 0) continue;
    const runsOn = /^\p{Ll}/u.test(line.text) && !/[.!?”"’)]$/.test(lines[index - 1]?.text ?? '');
    if (!runsOn || foot) return index;
  }
  return limit;
}

/** The only long note among short ones has a second line. */
function runsOnInto(line: SourceLine | undefined, next: SourceLine | undefined): boolean {
  if (!line || next?.blanks !== 0 || next.page || next.whole || next.heading !== null) return false;
  return line.text.length > 50 && !/[.!?)\]”"’]$/.test(line.text);
}

/** Marks headings over the notes, rules, the author's starred notes and what trails behind the last note. */
function claimAround(
  lines: readonly SourceLine[],
  owner: number[],
  starts: readonly NoteStart[],
  foot: boolean,
): void {
  lines.forEach((line, index) => {
    if (owner[index] !== BODY) return;
    if (isRule(line.text)) owner[index] = DROPPED;
    else if (isNotesHeading(line.text) && isFollowedByNote(owner, lines, index)) owner[index] = DROPPED;
  });
  if (!foot) {
    claimFirstGroup(lines, owner, starts[0]?.index ?? 0);
    claimGroupHeadings(lines, owner);
  }
  claimStars(lines, owner, foot ? null : (starts[0]?.index ?? null));
  const end = owner.findLastIndex((value) => value >= 0);
  const tail = lines.slice(end + 1);
  const characters = tail.reduce((sum, { text }) => sum + text.length, 0);
  if (!foot && characters < 600 && tail.every(({ heading }) => heading === null))
    owner.fill(DROPPED, end + 1);
}

/** Notes grouped by chapter have the first chapter's title between `Notes` and note 1. */
function claimFirstGroup(lines: readonly SourceLine[], owner: number[], first: number): void {
  const heading = lines.findLastIndex(
    ({ text }, index) => index < first && owner[index] === DROPPED && isNotesHeading(text),
  );
  if (heading < 0 || first - heading > 4) return;
  const characters = lines.slice(heading + 1, first).reduce((sum, { text }) => sum + text.length, 0);
  if (characters <= BETWEEN_CHAPTERS) owner.fill(DROPPED, heading + 1, first);
}

/** Between two runs of endnotes only the chapter's title stands: `II. Open Ports`. */
function claimGroupHeadings(lines: readonly SourceLine[], owner: number[]): void {
  let last = -1;
  for (let index = 0; index < lines.length; index += 1) {
    if ((owner[index] ?? BODY) < 0) continue;
    const between = lines.slice(last + 1, index);
    const characters = between.reduce((sum, { text }) => sum + text.length, 0);
    if (last >= 0 && between.length > 0 && characters <= BETWEEN_CHAPTERS && between.length <= 4) {
      owner.fill(DROPPED, last + 1, index);
    }
    last = index;
  }
}

function isFollowedByNote(owner: readonly number[], lines: readonly SourceLine[], index: number): boolean {
  for (let next = index + 1; next <= index + 4 && next < lines.length; next += 1) {
    if ((owner[next] ?? BODY) >= 0 || STAR.test(lines[next]?.text ?? '')) return true;
  }
  return false;
}

function claimStars(lines: readonly SourceLine[], owner: number[], first: number | null): void {
  lines.forEach((line, index) => {
    if (owner[index] !== BODY || !STAR.test(line.text)) return;
    const near =
      first === null ? isFollowedByNote(owner, lines, index) : index < first && index >= first - 12;
    if (!near) return;
    owner[index] = AFFILIATION;
    for (let next = index + 1; next < lines.length; next += 1) {
      const follower = lines[next];
      if (!follower || owner[next] !== BODY || follower.blanks > 0 || follower.page) break;
      owner[next] = AFFILIATION;
    }
  });
}

function assemble(
  lines: readonly SourceLine[],
  owner: readonly number[],
  starts: readonly { readonly start: NoteStart; readonly run: number }[],
  foot: boolean,
): FoundNotes {
  const noteLines: SourceLine[][] = starts.map(() => []);
  const blocks: number[] = [];
  const body: SourceLine[] = [];
  const affiliations: SourceLine[] = [];
  const dropped: { line: SourceLine; why: string }[] = [];
  let block = -1;
  let between = Infinity;
  let page = false;
  lines.forEach((line, index) => {
    const own = owner[index] ?? BODY;
    if (own >= 0) {
      if (between > (foot ? 0 : BETWEEN_CHAPTERS)) block += 1;
      between = 0;
      blocks[own] ??= block;
      noteLines[own]?.push(line);
      page = true;
    } else if (own === AFFILIATION) affiliations.push(line);
    else if (own === DROPPED)
      dropped.push({ line, why: isRule(line.text) ? 'rule' : 'stands round the notes' });
    else {
      between += line.text.length;
      body.push(page && foot ? { ...line, page: true } : line);
      page = false;
    }
  });
  const notes = starts.map(({ start, run }, order) => ({
    printed: start.number,
    run,
    block: blocks[order] ?? 0,
    lines: cutMarker(noteLines[order] ?? [], start.marker).filter(({ text }) => text !== ''),
  }));
  return { notes, body, foot, affiliations, dropped };
}
