// The sentences and list items of a note: what stands between semicolons, empty lines and ends of sentences.
import { isComment } from './comment.ts';
import { isPersonName, splitNames } from './names.ts';
import { nextMark, trimStretch } from './pieces.ts';
import { MASK } from './scan.ts';
import type { Scan, Stretch } from './scan.ts';
import { IBID_AT, matchesAt, SIGNAL_AT } from './signal-words.ts';
import { ABBREVIATIONS } from './tables/abbreviations.ts';
import { COMMENT_OPENERS } from './tables/prose-words.ts';

const UNIT_AHEAD =
  /(?:Art|Arts|Article|Articles|Para|Paras|Paragraph|Part|Annex|Ch|Chapter|Sec|Section|At|P|Pp|Page|Preamble|Appendix)\b/y;

const SENTENCE_OPENER =
  /(?:The|This|These|Those|It|In|For|Although|However|But|As|While|When|If|We|He|She|They|According|Such|Some|Many|Most|There|Here|Thus|Moreover|Indeed|Nevertheless)\s/y;

const YEAR_START =
  /^(.{2,160}?)(?: ?\((?:(?:1[5-9]|20)\d\d[a-z]?(?:, [^()]{2,20})?|n\.d\.|forthcoming)\)|\. (?:1[5-9]|20)\d\d[a-z]?)$/u;

/**
 * Cuts a stretch at semicolons, empty lines and ends of sentences; full stops of abbreviations and initials do not count.
 *
 * @example findClauses(scanNote('See A/68/176; Ibid., 3.'), 0, 23).length // 2
 */
export function findClauses(scan: Scan, start: number, end: number): Stretch[] {
  return joinBibliographic(scan, cutClauses(scan, start, end));
}

function cutClauses(scan: Scan, start: number, end: number): Stretch[] {
  const clauses: Stretch[] = [];
  const next = (at: number): number => nextMark(/[;.?!\n\uE002]/, scan.mask, at, end);
  let from = start;
  for (let at = next(start); at < end; at = next(at + 1)) {
    const sign = scan.mask[at];
    const quoteEnd = sign === MASK.quote;
    if (quoteEnd && (scan.mask[at + 1] === MASK.quote || !/[.?!]/.test(scan.text[at - 1] ?? ''))) continue;
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
  // `Cf. also`, `Vgl. auch`: one signal.
  if (/(?:^|\s)(?:cf|vgl)$/i.test(scan.mask.slice(Math.max(0, at - 4), at))) return false;
  if (matchesAt(IBID_AT, scan.text, next) && /[Ii]/.test(sign)) return true;
  if (!/[\p{Lu}\uE000-\uE002]/u.test(sign)) return matchesAt(SIGNAL_AT, scan.text, next) && !/\d/.test(sign);
  const word = /[\p{L}\p{N}.'’&]*$/u.exec(scan.mask.slice(Math.max(0, at - 24), at))?.[0].toLowerCase() ?? '';
  if (scan.mask[at] === '.' && (word === 'ibid' || word === 'id' || word === 'cit'))
    return !matchesAt(UNIT_AHEAD, scan.text, next);
  const signalAhead = matchesAt(SIGNAL_AT, scan.text, next);
  if (
    !signalAhead &&
    scan.mask[at] === '.' &&
    /^\p{Lu}[\p{L}’']{0,6}\.(?!\s*$)/u.test(scan.mask.slice(next, next + 10)) &&
    !/^\d/.test(word)
  )
    return false;
  // `5. Aufl.`, `2. ed.`: an ordinal before an edition.
  if (/^\d{1,2}$/.test(word) && /^(?:Aufl|[Ee]d|Éd|Ausg)/u.test(scan.mask.slice(next, next + 5)))
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
    (word !== 'v' && word !== 'vol' && word !== 'no' && matchesAt(SENTENCE_OPENER, scan.text, next))
  );
}

/** `…“birth certificate.” The Council`: a stop inside the marks ends the sentence, if the sentence was comment or a signal follows. */
function endsQuotedSentence(scan: Scan, from: number, at: number, end: number): boolean {
  const next = /^\s+/.exec(scan.mask.slice(at + 1, at + 6));
  if (next === null || at + 1 + next[0].length >= end) return false;
  const ahead = at + 1 + next[0].length;
  if (matchesAt(SIGNAL_AT, scan.text, ahead) || matchesAt(IBID_AT, scan.text, ahead)) return true;
  if (!/\p{Lu}/u.test(scan.mask[ahead] ?? '')) return false;
  if (matchesAt(SENTENCE_OPENER, scan.text, ahead) && !isNameAhead(scan.text, ahead)) return true;
  return isComment(scan, from, at) || INTRODUCES.test(scan.mask.slice(from, at));
}

/** `According to Donnelly, “…”`, `In the words of the Court, “…”`: what leads up to quoted words. */
const INTRODUCES = new RegExp(
  `^(?:According to|In the (?:words|view|opinion) of|As)\\s[^${MASK.quote}]{3,120}${MASK.quote}+$`,
  'u',
);

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
    const authorYear = /[\da-z)]$/.test(text) ? YEAR_START.exec(text) : null;
    const names = authorYear?.[1] ?? text;
    const opens = text.length < 160 && isNameList(names) && !matchesAt(SIGNAL_AT, scan.text, clause.start);
    for (let added = 0; opens && added < 3; added += 1) {
      const next = clauses[index + 1];
      if (
        next === undefined ||
        scan.text.slice(clause.end, next.start).includes(';') ||
        matchesAt(SIGNAL_AT, scan.text, next.start) ||
        matchesAt(IBID_AT, scan.text, next.start)
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

function wordAt(text: string, at: number): string {
  return /^\p{L}+/u.exec(text.slice(at, at + 20))?.[0].toLowerCase() ?? '';
}
