// Cuts a note into citations and comment: at semicolons, at ends of sentences, at signals, at `and` between two full citations.
import { isPersonName, splitNames } from './names.ts';
import { trimStretch } from './pieces.ts';
import { MASK } from './scan.ts';
import type { Scan, Stretch } from './scan.ts';
import { ABBREVIATIONS } from './tables/abbreviations.ts';
import { AUTHOR_FORMS, BACK_REFERENCES, IBID_FORMS } from './tables/ibid-forms.ts';
import { COMMENT_OPENERS, SENTENCE_WORDS } from './tables/prose-words.ts';
import { LINKING_SIGNALS, SIGNALS } from './tables/signals.ts';

/** One citation, or one sentence of comment. */
export interface Segment extends Stretch {
  readonly signal: Stretch | null;
  readonly prose: boolean;
}

const alternation = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\.?').replaceAll(' ', '\\s'))
    .join('|');
const SIGNAL_AT = new RegExp(`(?:${alternation(SIGNALS)})(?![\\p{L}])[.:,]{0,2}\\s?`, 'iuy');
const LINKING = new RegExp(
  `(?:(?:[,;:.(—–]|\\b(?:and|as|but))\\s|^(?:for|on|regarding|concerning)\\s[^,;:.()]{2,120}?\\s)(?=((?:${alternation(LINKING_SIGNALS)})(?![\\p{L}])[:,]?\\s))`,
  'giu',
);
const IBID_AT = new RegExp(`(?:${IBID_FORMS.join('|')})(?![\\p{L}])`, 'iuy');
const UNIT_AHEAD =
  /(?:Art|Arts|Article|Articles|Para|Paras|Paragraph|Part|Annex|Ch|Chapter|Sec|Section|At|P|Pp|Page|Preamble|Appendix)\b/y;
const SENTENCE_OPENER =
  /(?:The|This|These|Those|It|In|For|Although|However|But|As|While|When|If|We|He|She|They|According|Such|Some|Many|Most|There|Here|Thus|Moreover|Indeed|Nevertheless)\s/y;
const CITED = new RegExp(
  `[${MASK.url}${MASK.symbol}]|[(\\[${MASK.bracket}]|\\b(?:${[...BACK_REFERENCES, 'op', 'loc'].join('|')})\\b|${MASK.date}|\\b(?:1[5-9]|20)\\d\\d\\b`,
  'iu',
);
const YEAR_START =
  /^(.{2,160}?) ?(?:\((?:1[5-9]|20)\d\d[a-z]?(?:, [^()]{2,20})?\)|\((?:n\.d\.|forthcoming)\))$/u;

/**
 * Cuts a note into segments, in order; between them only marks and white space are left out.
 *
 * @example findSegments(scanNote('See A/68/176; Ibid., 3.')).length // 2
 */
export function findSegments(scan: Scan, start = 0, end = scan.text.length): Segment[] {
  const clauses = joinBibliographic(scan, cutClauses(scan, start, end));
  return clauses
    .flatMap((clause) => cutAtSignals(scan, clause))
    .flatMap((segment) => cutAtAnd(scan, segment));
}

function cutClauses(scan: Scan, start: number, end: number): Stretch[] {
  const clauses: Stretch[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const sign = scan.mask[at];
    const quoteEnd =
      sign === MASK.quote && scan.mask[at + 1] !== MASK.quote && /[.?!]/.test(scan.text[at - 1] ?? '');
    if (sign !== ';' && sign !== '.' && sign !== '?' && sign !== '!' && sign !== '\n' && !quoteEnd) continue;
    if (sign === '\n' && scan.text[at + 1] !== '\n') continue;
    if (
      sign !== ';' &&
      sign !== '\n' &&
      !(quoteEnd ? endsQuotedSentence(scan, from, at, end) : endsSentence(scan, at, end))
    )
      continue;
    const clause = trimStretch(scan.text, from, at + 1);
    if (clause.end > clause.start) clauses.push(clause);
    from = at + 1;
  }
  const last = trimStretch(scan.text, from, end);
  if (last.end > last.start) clauses.push(last);
  return clauses;
}

function endsSentence(scan: Scan, at: number, end: number): boolean {
  const gap = /\s+/y;
  gap.lastIndex = at + 1;
  const space = gap.exec(scan.mask);
  if (space === null) return false;
  const next = at + 1 + space[0].length;
  if (next >= end) return false;
  const sign = scan.mask[next] ?? '';
  if (matches(IBID_AT, scan.text, next) && /[Ii]/.test(sign)) return true;
  if (!/[\p{Lu}\uE000-\uE002]/u.test(sign)) return matches(SIGNAL_AT, scan.text, next) && !/\d/.test(sign);
  const word = /[\p{L}\p{N}.'’&]*$/u.exec(scan.mask.slice(Math.max(0, at - 24), at))?.[0].toLowerCase() ?? '';
  if (scan.mask[at] === '.' && (word === 'ibid' || word === 'id' || word === 'cit'))
    return !matches(UNIT_AHEAD, scan.text, next);
  const signalAhead = matches(SIGNAL_AT, scan.text, next);
  if (
    !signalAhead &&
    scan.mask[at] === '.' &&
    /^\p{Lu}[\p{L}’']{0,6}\.(?!\s*$)/u.test(scan.mask.slice(next, next + 10)) &&
    !/^\d/.test(word)
  )
    return false;
  if (scan.mask[at] !== '.')
    return (
      signalAhead ||
      !/[\p{L}]/u.test(sign) ||
      COMMENT_OPENERS.has(wordAt(scan.mask, next)) ||
      /\s$/.test(space[0])
    );
  const abbreviated =
    /^\p{L}$/u.test(word) ||
    /\p{L}\.\p{L}$/u.test(word) ||
    ABBREVIATIONS.has(word.replace(/[.'’]/g, '')) ||
    /['’](?:n|l|t|r|s|x)$/.test(word);
  if (!abbreviated) return true;
  return (
    signalAhead ||
    (word !== 'v' && word !== 'vol' && word !== 'no' && matches(SENTENCE_OPENER, scan.text, next))
  );
}

/** `…“birth certificate.” The Council`: a stop inside the marks ends the sentence, if the sentence was comment or a signal follows. */
function endsQuotedSentence(scan: Scan, from: number, at: number, end: number): boolean {
  const next = /^\s+/.exec(scan.mask.slice(at + 1, at + 6));
  if (next === null || at + 1 + next[0].length >= end) return false;
  const ahead = at + 1 + next[0].length;
  if (matches(SIGNAL_AT, scan.text, ahead) || matches(IBID_AT, scan.text, ahead)) return true;
  if (!/\p{Lu}/u.test(scan.mask[ahead] ?? '')) return false;
  if (matches(SENTENCE_OPENER, scan.text, ahead) && !isNameAhead(scan.text, ahead)) return true;
  return isComment(scan, from, at);
}

/** `“Title.” The Economist`, `“Title.” In Book`: what opens with an article may be a container. */
function isNameAhead(text: string, at: number): boolean {
  return /^(?:The|In|For|We) \p{Lu}/u.test(text.slice(at, at + 12));
}

/** Bibliography style and author–year style use full stops inside a citation: names, then title, then container. */
function joinBibliographic(scan: Scan, clauses: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    let clause = clauses[index];
    if (clause === undefined) break;
    const text = scan.text.slice(clause.start, clause.end).replace(/\.$/, '');
    const authorYear = YEAR_START.exec(text);
    const names = authorYear?.[1] ?? text;
    const opens = text.length < 160 && isNameList(names) && !matches(SIGNAL_AT, scan.text, clause.start);
    for (let added = 0; opens && added < 3; added += 1) {
      const next = clauses[index + 1];
      if (
        next === undefined ||
        scan.text.slice(clause.end, next.start).includes(';') ||
        matches(SIGNAL_AT, scan.text, next.start) ||
        matches(IBID_AT, scan.text, next.start)
      )
        break;
      if (
        added > 0 &&
        (isComment(scan, next.start, next.end) ||
          isNameList(YEAR_START.exec(scan.text.slice(next.start, next.end))?.[1] ?? ''))
      )
        break;
      clause = { start: clause.start, end: next.end };
      index += 1;
    }
    joined.push(clause);
  }
  return joined;
}

/** `Vasak, Karel`, `Alston, P., & Robinson, M.`: names turned round, as bibliographies have them. */
function isNameList(text: string): boolean {
  if (text.length > 200 || text.length < 3) return false;
  if (
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?:\p{Lu}\.[ -]?){1,4}(?:,? (?:(?:&|and|\.\.\.) )?[^.]{3,60}\.(?:[ -]?\p{Lu}\.){0,3})?(?:,? (?:&|and).{3,120})?$/u.test(
      text,
    )
  )
    return true;
  const inverted =
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}[\p{L}.'’ -]{1,30})((?:,? (?:and|&) .{4,60})?)$/u.exec(
      text,
    );
  if (inverted === null) return false;
  return (
    isPersonName(`${inverted[2] ?? ''} ${inverted[1] ?? ''}`) &&
    ((inverted[3] ?? '') === '' || splitNames((inverted[3] ?? '').replace(/^,? (?:and|&) /, '')) !== null)
  );
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
  LINKING.lastIndex = 0;
  const slice = scan.mask.slice(clause.start, clause.end);
  for (const match of slice.matchAll(LINKING)) {
    const at = clause.start + match.index + match[0].length;
    if (at <= from + 1) continue;
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
  for (const match of slice.matchAll(
    /(?<=[\uE001\uE003\d])(?:,? (?:and|as well as|&|with) |, )(?=[\uE001\uE002\p{Lu}])/gu,
  )) {
    const left = slice.slice(cuts.at(-1)?.[1] ?? 0, match.index);
    const right = slice.slice(match.index + match[0].length);
    if (
      isWhole(left) &&
      isWhole(right) &&
      (!match[0].startsWith(', ') || match[0].length > 2 || /^\uE001/u.test(right))
    ) {
      if (/\uE001$/u.test(left) || match[0].length > 2)
        cuts.push([match.index, match.index + match[0].length]);
    }
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

/** Names its work by symbol, or by a title with a bracket or quotation. */
function isWhole(part: string): boolean {
  return (
    /\uE001/u.test(part) ||
    (/\uE003/u.test(part) && /[\uE002,]|\p{Lu}\p{Ll}+ \p{Lu}/u.test(part) && part.length > 24)
  );
}

/** True for running prose: finite verbs, openers of sentences, nothing that only a citation has. */
export function isComment(scan: Scan, start: number, end: number): boolean {
  const words = scan.mask.slice(start, Math.min(end, start + 1200)).match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  if (matches(IBID_AT, scan.text, start)) return false;
  const verbs = words.filter((word) => SENTENCE_WORDS.has(word)).length;
  const opener =
    COMMENT_OPENERS.has((words[0] ?? '').toLowerCase()) && /^\p{L}/u.test(scan.mask.slice(start, start + 1));
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const cited = CITED.test(scan.mask.slice(start, end));
  if (end - start > 3000) return true;
  if (verbs >= 2 && verbs / words.length > 0.08 && lower > words.length * 0.5) return true;
  if (opener && verbs >= 1 && lower > words.length * 0.4) return true;
  return (
    !cited &&
    ((verbs >= 1 && words.length >= 5 && lower > words.length * 0.45) ||
      (opener && words.length >= 2 && lower > words.length * 0.5))
  );
}

function skip(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && /[\s,:;.]/.test(text[next] ?? '')) next += 1;
  return next;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function wordAt(text: string, at: number): string {
  return /^\p{L}+/u.exec(text.slice(at, at + 20))?.[0].toLowerCase() ?? '';
}
void AUTHOR_FORMS;
