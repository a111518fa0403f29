// Every number in a text that could be a call, in whatever form calls are written.
import { RAISED_DIGITS, fromRaised } from './raised-digits.ts';
import type { CallForm } from './types.ts';

/** A number that may call a note; those written together (`[3–5]`) share their span. */
export interface CallCandidate {
  readonly number: number;
  readonly form: CallForm;
  /** What is cut out of the text if this is a call; the white space before a spaced number included. */
  readonly start: number;
  readonly end: number;
  /** The digits alone. */
  readonly digits: number;
  /** True when white space stands before the number. */
  readonly spaced: boolean;
  /** True when the number follows another in one list: `3, 4`. */
  readonly listed: boolean;
}

/** A longer range is of pages or years. */
const LONGEST_RANGE = 20;

const LIST = String.raw`\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*`;
const FORMS = new RegExp(
  [
    String.raw`(?<footnote>\\?\[\^(?<f>\d{1,4})\\?\](?!:))`,
    String.raw`(?<sup><sup\b[^<>]*>\s*(?:<a[^<>]*>)?\s*[[(]?(?<s>${LIST})[\])]?(?:\(#[^()\s]*\))?\s*(?:<\/a>)?\s*<\/sup>)`,
    String.raw`(?<unicode>[⁽]?(?<u>[${RAISED_DIGITS}]{1,4}(?:[˒,⁻–-][${RAISED_DIGITS}]{1,4})*)[⁾]?)`,
    String.raw`(?<bracket>\\?\[(?:(?:(?:foot|end)?note|fn)\.?\s?)?(?<b>${LIST})\\?\](?:\(#[^()\s]*\))?)`,
    String.raw`(?<caret>\^[{[(]?(?<c>${LIST})[\])}]?\^?)`,
    String.raw`(?<parenthesis>\((?<p>\d{1,4})\))`,
    String.raw`(?<plain>\d+)`,
  ].join('|'),
  'giu',
);

/** Lists the candidates of a text in order. */
export function findCallCandidates(text: string): CallCandidate[] {
  const found: CallCandidate[] = [];
  for (const match of text.matchAll(FORMS)) {
    const groups = match.groups ?? {};
    const list = groups['s'] ?? groups['b'] ?? groups['c'] ?? groups['f'] ?? groups['p'];
    if (groups['plain'] !== undefined) addPlain(found, text, match[0], match.index);
    else if (groups['u'] !== undefined) addMarked(found, text, match, 'unicode', toDigits(groups['u']));
    else if (list !== undefined) addMarked(found, text, match, formOf(groups), list);
  }
  return found;
}

function formOf(groups: Readonly<Record<string, string | undefined>>): CallForm {
  if (groups['footnote'] !== undefined) return 'footnote';
  if (groups['sup'] !== undefined) return 'sup';
  if (groups['bracket'] !== undefined) return 'bracket';
  return groups['caret'] !== undefined ? 'caret' : 'parenthesis';
}

function toDigits(raised: string): string {
  return fromRaised(raised).replaceAll('˒', ',').replaceAll('⁻', '-');
}

function addMarked(
  found: CallCandidate[],
  text: string,
  match: RegExpMatchArray,
  form: CallForm,
  list: string,
): void {
  const index = match.index ?? 0;
  const space = /\s*$/.exec(text.slice(Math.max(0, index - 4), index))?.[0].length ?? 0;
  const span = { start: index - space, end: index + match[0].length, digits: index, spaced: space > 0, form };
  const numbers = expandList(list);
  numbers.forEach((number, order) => found.push({ ...span, number, listed: order > 0 }));
}

/** `3, 5–7` → 3, 5, 6, 7; a range of more than twenty is read as its ends. */
function expandList(list: string): number[] {
  const numbers: number[] = [];
  for (const part of list.split(/[,;]/)) {
    const [from, to] = part.split(/[–-]/).map((piece) => Number(piece.trim()));
    if (from === undefined || Number.isNaN(from)) continue;
    numbers.push(from);
    if (to === undefined || to <= from) continue;
    if (to - from > LONGEST_RANGE) numbers.push(to);
    else for (let next = from + 1; next <= to; next += 1) numbers.push(next);
  }
  return numbers;
}

function addPlain(found: CallCandidate[], text: string, digits: string, index: number): void {
  if (digits.startsWith('0')) return;
  const space = /\s*$/.exec(text.slice(Math.max(0, index - 4), index))?.[0].length ?? 0;
  const spaced = space > 0;
  if (digits.length <= 4) {
    const listed = /\d\s?[,;–-]\s?$/.test(text.slice(Math.max(0, index - 4), index));
    const form = spaced ? 'bare' : 'glued';
    const span = {
      form,
      start: index - space,
      end: index + digits.length,
      digits: index,
      spaced,
      listed,
    } as const;
    const before = found.at(-1);
    const ranged =
      before?.form === 'glued' && before.end === index - 1 && /[–-]/.test(text.charAt(index - 1));
    // `notice.18–20` calls 19 as well.
    if (ranged && Number(digits) - before.number <= LONGEST_RANGE)
      for (let next = before.number + 1; next < Number(digits); next += 1)
        found.push({ ...span, number: next });
    found.push({ ...span, number: Number(digits) });
  }
  // A year with its call stuck to it: `in 199912` is 1999 and note 12.
  if (digits.length >= 5 && digits.length <= 7 && /^(?:1[5-9]|20)\d\d[1-9]/.test(digits)) {
    const start = index + 4;
    found.push({
      number: Number(digits.slice(4)),
      form: 'year-glued',
      start,
      end: index + digits.length,
      digits: start,
      spaced: false,
      listed: false,
    });
  }
}
