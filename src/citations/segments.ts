// Cuts a note into citations and comment: at semicolons, at ends of sentences, at signals, at `and` between two full citations.
import { findClauses } from './clauses.ts';
import { isComment } from './comment.ts';
import { findLeadIn } from './lead-in.ts';
import { trimStretch } from './pieces.ts';
import { within } from './scan.ts';
import type { Scan, Stretch } from './scan.ts';
import { LINKING, SIGNAL_AT } from './signal-words.ts';

/** One citation, or one sentence of comment. */
export interface Segment extends Stretch {
  readonly signal: Stretch | null;
  readonly prose: boolean;
}

/**
 * Cuts a note into segments, in order; between them only marks and white space are left out.
 *
 * @example findSegments(scanNote('See A/68/176; Ibid., 3.')).length // 2
 */
export function findSegments(scan: Scan, start = 0, end = scan.text.length): Segment[] {
  const clauses = findClauses(scan, start, end);
  return clauses
    .flatMap((clause) => cutAtSignals(scan, clause))
    .flatMap((segment) => cutAtLeadIn(scan, segment))
    .flatMap((segment) => cutAtAnd(scan, segment));
}

/** `The phrase is borrowed from Hedley Bull, The Anarchical Society (1977)`: the sentence, then the citation, which has the signal. */
function cutAtLeadIn(scan: Scan, segment: Segment): Segment[] {
  const at = findLeadIn(scan, segment, segment.signal !== null);
  if (at === null) return [segment];
  return [
    { ...trimStretch(scan.text, segment.start, at), signal: null, prose: true },
    { ...segment, start: at, prose: false },
  ];
}

function cutAtSignals(scan: Scan, clause: Stretch): Segment[] {
  const segments: Segment[] = [];
  let from = clause.start;
  let pending: Stretch | null = null;
  const add = (end: number): void => {
    const trimmed = trimStretch(scan.text, from, end);
    const joint =
      /^(?:and|&)\s(?=\p{Lu})/u.exec(scan.text.slice(trimmed.start, trimmed.start + 5))?.[0].length ?? 0;
    const body = { start: trimmed.start + joint, end: trimmed.end };
    if (body.end <= body.start) return;
    const signal: Stretch | null = pending ?? readSignal(scan, body);
    const start: number =
      signal === null || signal === pending ? body.start : skip(scan.text, signal.end, body.end);
    if (start < body.end)
      segments.push({ start, end: body.end, signal, prose: isComment(scan, start, body.end) });
    pending = null;
  };
  // `But see` and `see also` are one signal, not a word and a signal.
  const lead = readSignal(scan, clause);
  LINKING.lastIndex = 0;
  const slice = scan.mask.slice(clause.start, clause.end);
  for (const match of slice.matchAll(LINKING)) {
    const at = clause.start + match.index + match[0].length;
    if (at <= from + 1 || at < (lead?.end ?? 0)) continue;
    add(
      clause.start +
        match.index +
        (/^[,;:.(—–]/.test(match[0]) || /^(?:and|as|but)\s/.test(match[0]) ? 0 : match[0].length),
    );
    from = at;
    pending = readSignal(scan, { start: at, end: clause.end });
    if (pending !== null) from = skip(scan.text, pending.end, clause.end);
  }
  add(clause.end);
  return segments;
}

/** One signal or several in a row (`See also, e.g.,`), without the mark after it. */
function readSignal(scan: Scan, clause: Stretch): Stretch | null {
  let at = clause.start;
  for (let round = 0; round < 3; round += 1) {
    SIGNAL_AT.lastIndex = at;
    const match = SIGNAL_AT.exec(scan.mask);
    if (match === null || match.index + match[0].length > clause.end) break;
    at += match[0].length;
  }
  if (at === clause.start) return null;
  let end = at;
  while (/[\s,:]/.test(scan.text[end - 1] ?? '')) end -= 1;
  return { start: clause.start, end };
}

/** `A/60/1 and A/60/2`, `…, 1993 and Human Rights Council, …`: two citations, if both sides are whole. */
function cutAtAnd(scan: Scan, segment: Segment): Segment[] {
  if (segment.prose || segment.end - segment.start > 2000) return [segment];
  const slice = scan.mask.slice(segment.start, segment.end);
  const cuts: number[][] = [];
  const { signal } = segment;
  if (signal !== null && /^compare\b/i.test(scan.text.slice(signal.start, signal.end)))
    cuts.push(...findWith(scan, segment));
  for (const match of slice.matchAll(
    /(?=[, ])(?<=[\uE001\uE003\uE004\d]|\b[Ii]bid\.?|\b[Ii]d\.)(?:,? (?:and|as well as|&|with|et|und|y) (?:also )?(?:(?:to|in|by|from) )?(?:the )?|, (?:the )?)(?=[\uE000-\uE002\p{Lu}]|(?:\p{L}+ ){1,8}in \uE001)/gu,
  )) {
    const left = slice.slice(cuts.at(-1)?.[1] ?? 0, match.index);
    const right = slice.slice(match.index + match[0].length);
    // A word joins any two; a comma alone two symbols, or what stands before an acronym with a place.
    const joins =
      match[0].length > 2 ||
      ACRONYM_PLACE.test(right) ||
      (/\uE001$/u.test(left) &&
        /^\uE001/u.test(right) &&
        !isSameDocument(scan, segment.start + match.index, segment.start + match.index + match[0].length));
    if (joins && isWhole(left) && isWhole(right)) cuts.push([match.index, match.index + match[0].length]);
  }
  if (cuts.length === 0) return [segment];
  return [...cuts, [slice.length, slice.length]].map(([cutEnd = 0], index) => {
    const begin = index === 0 ? 0 : (cuts[index - 1]?.[1] ?? 0);
    return {
      ...segment,
      start: segment.start + begin,
      end: segment.start + cutEnd,
      signal: index === 0 ? segment.signal : null,
    };
  });
}

/** `E/2012/50/Rev.1, ST/ESA/341`: a document of an organ that the Secretariat printed in a series of its own bears both symbols. */
function isSameDocument(scan: Scan, leftEnd: number, rightStart: number): boolean {
  const left = within(scan.symbols, leftEnd - 160, leftEnd).at(-1)?.symbol.canonical ?? '';
  const right = within(scan.symbols, rightStart, rightStart + 160)[0]?.symbol.canonical ?? '';
  return (
    // `Resolution 2003/14, E/CN.4/Sub.2/RES/2003/14`: named in words, then by its symbol.
    left === right ||
    (SERIES.test(right) && ORGAN_PAPER.test(left)) ||
    (SERIES.test(left) && ORGAN_PAPER.test(right))
  );
}

/** Bulletins and instructions of the Secretariat (`ST/SGB/…`, `ST/AI/…`) are documents alone, and so are resolutions and records of meetings. */
const SERIES = /^(?:ST\/(?!SGB|AI|IC|TDB|ADM)|HR\/PUB\/)/;
const ORGAN_PAPER = /^(?:A|E|S|TD|DP)\/(?!.*\b(?:RES|DEC|PV|SR|PRST)\b)/;

/** `Compare Alston (n 24) 607 with Koskenniemi (n 25) 10`: the word between the two sides. */
function findWith(scan: Scan, { start, end }: Stretch): number[][] {
  const match = /,?\swith\s(?=\p{Lu}|id\.|\uE001)/u.exec(scan.mask.slice(start, end));
  return match === null || match.index < 4 ? [] : [[match.index, match.index + match[0].length]];
}

/** `UDHR, Article 28`, `ICESCR art. 2`: an instrument by its acronym, and a place in it. */
const ACRONYM_PLACE = /^\p{Lu}{3,10},?\s(?:[Aa]rts?|[Aa]rticles?|[Pp]aras?|[Pp]reamble|[Aa]nnex)\b/u;

/** Names its work by symbol, by an acronym with a place, or by a title with a bracket or quotation. */
function isWhole(part: string): boolean {
  if (ACRONYM_PLACE.test(part) || /^(?:ibid|id)\.?(?:$|[\s,])|,\sibid\b/i.test(part)) return true;
  if (/^\uE000|\uE001|\b(?:supra|above) n|\(nn? \d|\b(?:op|loc)\. ?cit\b/u.test(part)) return true;
  if (/(?:^|\p{Lu}\p{L}+ )(?:Covenant|Convention|Declaration|Charter|Protocol|Treaty)\b/u.test(part))
    return true;
  return /\uE003/u.test(part) && /[\uE002,]|\p{Lu}\p{Ll}+ \p{Lu}/u.test(part) && part.length > 24;
}

function skip(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && /[\s,:;.]/.test(text[next] ?? '')) next += 1;
  return next;
}
