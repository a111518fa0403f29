// Calls in the running text: candidates → links → chain → the document's own style → chain again, with probabilities.
import { findBuriedCalls } from './buried-calls.ts';
import { findCallChain } from './call-chain.ts';
import { findScoredCandidates, linkCandidates, misfitOf, numberNotes } from './call-links.ts';
import type { NoteLink, Numbering, ScoredCandidate } from './call-links.ts';
import { weighRarity, weighStyle } from './call-style.ts';
import type { RawNote } from './find-notes.ts';
import type { ReadingOrder } from './reading-order.ts';
import type { CallForm, TracedText } from './types.ts';

/** A call with the span that it takes up in its paragraph. */
export interface FoundCall {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  readonly serial: number;
  readonly printed: number;
  readonly form: CallForm;
  readonly confidence: number;
  readonly repeated: boolean;
}

/** What a note without a call costs, in log-odds: about three in a hundred calls are lost in copying. */
const MISSING = 3.5;
const ROUNDS = 3;
const MARKED: ReadonlySet<CallForm> = new Set(['footnote', 'sup', 'unicode', 'bracket', 'caret']);
const REPEATED_CONFIDENCE: Readonly<Partial<Record<CallForm, number>>> = {
  footnote: 0.99,
  bracket: 0.95,
  sup: 0.92,
  caret: 0.9,
  unicode: 0.9,
};

/** Finds the calls of notes in paragraphs. */
export function findCalls(
  paragraphs: readonly TracedText[],
  notes: readonly RawNote[],
  foot: boolean,
  order: ReadingOrder,
): { readonly calls: readonly FoundCall[]; readonly numbering: Numbering } {
  const numbering = numberNotes(notes, foot, order);
  const candidates = findScoredCandidates(paragraphs, order);
  const links = linkCandidates(candidates, numbering);
  let style = candidates.map(() => 0);
  let chosen: { link: NoteLink; probability: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    chosen = runChain(candidates, links, style);
    const sure = chosen.filter(({ probability }) => probability > 0.5).map(({ link }) => link.candidate);
    const called = new Set(sure);
    const rarity = weighRarity(candidates, called, notes.length);
    style = weighStyle(candidates, called).map((weight, index) => weight + (rarity[index] ?? 0));
  }
  const first = chosen.map(({ link, probability }) => {
    // Two `[4]` share the chain's probability; where every mark is a call, each of them is as sure as a repeat.
    const candidate = candidates[link.candidate];
    const marked = candidate && candidate.score >= 3 ? (REPEATED_CONFIDENCE[candidate.form] ?? 0) : 0;
    return toCall(candidates, link, Math.max(probability, marked), numbering);
  });
  const calls = sortCalls([
    ...first.filter((call) => call !== null),
    ...findRepeats(candidates, chosen, numbering),
  ]);
  const buried = findBuriedCalls(paragraphs, calls, numbering.serials);
  return { calls: sortCalls([...calls, ...buried]), numbering };
}

function runChain(
  candidates: readonly ScoredCandidate[],
  links: readonly NoteLink[],
  style: readonly number[],
): { link: NoteLink; probability: number }[] {
  const chain = findCallChain(
    links.map(({ candidate, serial, misfit }) => ({
      serial,
      score: (candidates[candidate]?.score ?? 0) + (style[candidate] ?? 0) + misfit,
    })),
    MISSING,
  );
  return chain.chosen.flatMap((index) => {
    const link = links[index];
    return link ? [{ link, probability: chain.probability[index] ?? 0 }] : [];
  });
}

function toCall(
  candidates: readonly ScoredCandidate[],
  link: NoteLink,
  confidence: number,
  numbering: Numbering,
  repeated = false,
): FoundCall | null {
  const candidate = candidates[link.candidate];
  if (!candidate) return null;
  const { paragraph, start, end, digits, number, form } = candidate;
  const known = numbering.serials.has(link.serial) ? confidence : confidence * 0.8;
  return {
    paragraph,
    start,
    end,
    digits,
    serial: link.serial,
    printed: number,
    form,
    confidence: known,
    repeated,
  };
}

/** Where calls carry a mark of their own (`[12]`), every other number in that mark calls its note once more. */
function findRepeats(
  candidates: readonly ScoredCandidate[],
  chosen: readonly { link: NoteLink }[],
  numbering: Numbering,
): FoundCall[] {
  const forms = new Map<CallForm, number>();
  const taken = new Map<number, NoteLink>();
  for (const { link } of chosen) {
    const form = candidates[link.candidate]?.form;
    if (form) forms.set(form, (forms.get(form) ?? 0) + 1);
    taken.set(link.candidate, link);
  }
  const marked = candidates.filter(({ form }) => MARKED.has(form)).length;
  const repeats: FoundCall[] = [];
  let run = 0;
  candidates.forEach((candidate, index) => {
    const link = taken.get(index);
    if (link) run = runOf(link.serial, numbering);
    const share = (forms.get(candidate.form) ?? 0) / Math.max(1, chosen.length);
    if (link || !MARKED.has(candidate.form) || (share < 0.5 && marked < chosen.length)) return;
    const serial = (numbering.offsets[run] ?? 0) + candidate.number;
    if (
      !numbering.serials.has(serial) ||
      candidate.number > (numbering.highest[run] ?? 0) ||
      candidate.score < 3
    )
      return;
    if (numbering.offsets.length > 1 && misfitOf(candidate, serial, numbering) !== 0) return;
    const confidence = REPEATED_CONFIDENCE[candidate.form] ?? 0.5;
    const call = toCall(candidates, { candidate: index, serial, misfit: 0 }, confidence, numbering, true);
    if (call) repeats.push(call);
  });
  return repeats;
}

function runOf(serial: number, { offsets }: Numbering): number {
  const after = offsets.findIndex((offset) => offset >= serial);
  return after < 0 ? offsets.length - 1 : Math.max(0, after - 1);
}

/** In reading order; of two calls of one note the later is the repeated one, whatever the chain thought. */
function sortCalls(calls: readonly FoundCall[]): FoundCall[] {
  const seen = new Set<number>();
  return [...calls]
    .sort((a, b) => a.paragraph - b.paragraph || a.digits - b.digits || a.serial - b.serial)
    .map((call) => {
      const repeated = seen.has(call.serial);
      seen.add(call.serial);
      return { ...call, repeated };
    });
}
