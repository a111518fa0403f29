// Candidates → links of the chain: which note a number could mean, given where numbering restarts and where notes stand.
import { findCallCandidates } from './call-candidates.ts';
import { toContext } from './call-context.ts';
import type { CallContext } from './call-context.ts';
import { scoreCall } from './call-features.ts';
import type { RawNote } from './find-notes.ts';
import { placeAt } from './traced-text.ts';
import type { ReadingOrder } from './reading-order.ts';
import type { SourceLine, TracedText } from './types.ts';

/** A candidate with its paragraph, its source line and what its form and surroundings say. */
export interface ScoredCandidate extends CallContext {
  readonly paragraph: number;
  /** The place in reading order of the line that it stands in. */
  readonly line: number;
  readonly score: number;
}

/** A candidate read as the call of one note. */
export interface NoteLink {
  readonly candidate: number;
  readonly serial: number;
  /** Added to the candidate's own score: the place does not fit, or there is no such note. */
  readonly misfit: number;
}

/** The notes' numbers laid end to end through all restarts. */
export interface Numbering {
  /** `offsets[run] + printed` is the serial. */
  readonly offsets: readonly number[];
  readonly highest: readonly number[];
  readonly serials: ReadonlySet<number>;
  readonly blocks: readonly { readonly first: number; readonly last: number }[];
  /** The block of each serial. */
  readonly blockOf: ReadonlyMap<number, number>;
  readonly foot: boolean;
}

/** Numbers above the last note that may still be calls: their notes may be missing. */
const BEYOND = 12;
const NO_SUCH_NOTE_MARKED = -1.5;
const NO_SUCH_NOTE_PLAIN = -4;
const WRONG_PAGE = -4;

/** Lays the numbers of the notes end to end. */
export function numberNotes(notes: readonly RawNote[], foot: boolean, order: ReadingOrder): Numbering {
  const runs = notes.reduce((most, { run }) => Math.max(most, run + 1), 1);
  const highest = new Array<number>(runs).fill(0);
  for (const { run, printed } of notes) highest[run] = Math.max(highest[run] ?? 0, printed);
  const offsets = highest.map((_, run) => highest.slice(0, run).reduce((sum, most) => sum + most, 0));
  const blocks: { first: number; last: number }[] = [];
  const blockOf = new Map<number, number>();
  for (const { run, printed, block, lines } of notes) {
    const first = orderOf(lines[0], order) ?? 0;
    const last = orderOf(lines.at(-1), order) ?? first;
    const known = blocks[block];
    if (known) known.last = Math.max(known.last, last);
    else blocks[block] = { first, last };
    blockOf.set((offsets[run] ?? 0) + printed, block);
  }
  const serials = new Set(blockOf.keys());
  return { offsets, highest, serials, blocks, blockOf, foot };
}

function orderOf(line: SourceLine | undefined, order: ReadingOrder): number | undefined {
  return line && order(placeAt(line.traced, 0));
}

/** Lists the candidates of all paragraphs in reading order. */
export function findScoredCandidates(
  paragraphs: readonly TracedText[],
  order: ReadingOrder,
): ScoredCandidate[] {
  return paragraphs.flatMap((traced, paragraph) =>
    findCallCandidates(traced.text).map((candidate) => {
      const context = toContext(traced.text, candidate);
      const line = order(placeAt(traced, candidate.digits));
      return { ...context, paragraph, line, score: scoreCall(context) };
    }),
  );
}

/** Links candidates with the notes they could call; those of one candidate stand last note first. */
export function linkCandidates(candidates: readonly ScoredCandidate[], numbering: Numbering): NoteLink[] {
  const links: NoteLink[] = [];
  candidates.forEach((candidate, index) => {
    const runs = nearRuns(candidate.line, numbering);
    for (const run of runs) {
      const most = numbering.highest[run] ?? 0;
      const beyond = run === numbering.highest.length - 1 ? BEYOND : 0;
      if (candidate.number > most + beyond || candidate.number < 1) continue;
      const serial = (numbering.offsets[run] ?? 0) + candidate.number;
      const misfit = misfitOf(candidate, serial, numbering);
      if (misfit !== null) links.push({ candidate: index, serial, misfit });
    }
  });
  return links;
}

/** Runs whose notes could stand for a call on this line, last first. */
function nearRuns(line: number, numbering: Numbering): number[] {
  const runs = numbering.offsets.map((_, run) => run).reverse();
  if (runs.length <= 12) return runs;
  const next = numbering.blocks.findIndex(({ first }) => first > line);
  const near = next < 0 ? numbering.blocks.length - 1 : next;
  return runs.filter((run) => {
    const block = numbering.blockOf.get((numbering.offsets[run] ?? 0) + 1) ?? near;
    return Math.abs(block - near) <= 1;
  });
}

/** What a note's place says against a call: 0 nothing, below 0 it is on the next page, null it cannot be. */
export function misfitOf(candidate: ScoredCandidate, serial: number, numbering: Numbering): number | null {
  const block = numbering.blockOf.get(serial);
  const plain = candidate.form === 'bare' || candidate.form === 'glued' || candidate.form === 'parenthesis';
  if (block === undefined) return plain ? NO_SUCH_NOTE_PLAIN : NO_SUCH_NOTE_MARKED;
  const own = numbering.blocks[block];
  const before = numbering.blocks[block - 1];
  if (!own) return null;
  const { line } = candidate;
  if (line < own.first && (!before || line > before.last)) return 0;
  if (!numbering.foot) return null;
  const earlier = numbering.blocks[block - 2];
  if (line < own.first && (!earlier || line > earlier.last)) return WRONG_PAGE;
  const later = numbering.blocks[block + 1];
  return line > own.last && (!later || line < later.first) ? WRONG_PAGE - 1 : null;
}
