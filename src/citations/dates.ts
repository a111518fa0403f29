// Dates as notes write them, in any order: `March. 19, 2020`, `19 March 2020`, `2020-03-19`, `14 April, 2020`, `Spring 1998`.
import { MONTHS, SEASONS } from './tables/months.ts';
import type { Span } from './types.ts';

/** A date found in a text: its place and its ISO form as far as the text gives it. */
export interface FoundDate {
  readonly span: Span;
  /** `2020-03-19`, `2018-09`, `1998`. */
  readonly iso: string;
}

// The months' names are Latin; `\p{L}` repeated takes engines longer to compile than a whole article to read.
const letter = String.raw`[A-Za-z\u00C0-\u024F]`;
const month = `(?<month>${letter}{3,10})(?:\\.|(?=[\\s,]))`;
const day = String.raw`\d{1,2}(?: ?(?:st|nd|rd|th|er)\b|\.(?= ))?`;
const range = String.raw`(?:\s?[-–—/&]\s?${day}|\sand\s${day}|\sto\s${day})?`;
const year = String.raw`(?<year>1[4-9]\d\d|20\d\d)(?![\d/])(?!-\d\d-)`;
const WORDED = [
  // March 19, 2020 · Mar. 23-25, 2020 · March 30 - April 2, 2020
  `${month}\\s{1,2}(?<day>${day})${range}(?:\\s?[-–—]\\s?${letter}{3,10}\\.?\\s${day})?,?\\s{1,2}${year}`,
  // September 2018 · Sept., 2018
  `${month},?\\s{1,2}${year}`,
].map((source) => new RegExp(source, 'uy'));
const NUMBERED = [
  // 19 March 2020 · 14 April, 2020 · 3-14 June 1992 · 28 June to 1 July 1990 · 29 de julio de 1988 · 21. Juni 2016
  `(?<day>${day})${range}(?:\\s(?<first>${letter}{3,9})\\s?(?:to|[-–—])\\s?${day})?,?\\s{1,2}(?:of\\s|de\\s)?${month},?\\s{1,2}(?:de\\s)?${year}`,
  // 2020-03-19 · 2020/03/19
  String.raw`(?<year>1[4-9]\d\d|20\d\d)(?<mark>[-/.])(?<number>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)`,
  // 2020 March 19
  `(?<year>1[4-9]\\d\\d|20\\d\\d),?\\s${month}\\s(?<day>\\d{1,2})(?!\\d)`,
  // 19.3.2020 · 25/12/2020: day first, unless only the other order is a date
  String.raw`(?<day>\d{1,2})(?<mark>[./])(?<number>\d{1,2})\k<mark>(?<year>1[4-9]\d\d|20\d\d)(?!\d)`,
].map((source) => new RegExp(source, 'uy'));
// A word is taken whole, or every shorter part of it would be tried as well.
const STARTS = new RegExp(`\\d+|(?<!${letter})(?=(${letter}{3,10}))\\1(?=\\.?,?\\s{1,2}\\d)`, 'g');
/** After a letter, a figure, a stroke, a stop or a hyphen no date begins; asked where something might begin, for it costs more than that. */
const WITHIN = /[\p{L}\p{N}/.-]$/u;

/**
 * Finds every date in a text, from left to right.
 *
 * @example findDates('UN News, March. 19, 2020') // [{ span: [9, 24], iso: '2020-03-19' }]
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  let free = 0;
  for (const start of text.matchAll(STARTS)) {
    if (start.index < free || WITHIN.test(text.slice(Math.max(0, start.index - 2), start.index))) continue;
    const date = dateAt(text, start.index);
    if (date === null) continue;
    found.push(date);
    free = date.span[1];
  }
  return found;
}

/** `vol. 21, no. 3, August 1999`: the number of an issue is no day. */
const ISSUE = /(?:^|[\s,(])(?:nos?|nr|issue|vol)\.?\s$/i;

function dateAt(text: string, at: number): FoundDate | null {
  const first = text.charCodeAt(at);
  const numbered = first >= 48 && first <= 57;
  if (!/[12]\d{3}/.test(text.slice(at, at + 44))) return null;
  if (
    numbered
      ? !mayBeDate(text, at) || ISSUE.test(text.slice(Math.max(0, at - 7), at))
      : !startsWithMonth(text, at)
  )
    return null;
  const patterns = numbered ? NUMBERED : WORDED;
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const iso = isoOf(match.groups ?? {});
    if (iso !== null) return { span: [at, at + match[0].length], iso };
  }
  return null;
}

/** Most numbers are none: a day has one or two digits, and a year that opens a date is followed by a mark or a month. */
function mayBeDate(text: string, at: number): boolean {
  let digits = 1;
  while (digits < 5 && isDigit(text.charCodeAt(at + digits))) digits += 1;
  const next = text[at + digits] ?? '';
  if (digits === 4)
    return (
      next === '-' ||
      next === '/' ||
      next === '.' ||
      ((next === ' ' || next === ',') && /\p{L}/u.test(text[at + 5] ?? ''))
    );
  return digits < 3 && next !== '' && ' ,.-–—/strne&'.includes(next);
}

function startsWithMonth(text: string, at: number): boolean {
  let end = at;
  while (end - at < 11 && !' .,'.includes(text[end] ?? ' ')) end += 1;
  const name = text.slice(at, end).toLowerCase();
  return MONTHS.has(name) || SEASONS.has(name);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isoOf(groups: Record<string, string | undefined>): string | null {
  const { year: yearText, month: name, number } = groups;
  if (yearText === undefined) return null;
  let dayNumber = groups['day'] === undefined ? null : Number.parseInt(groups['day'], 10);
  if (name !== undefined && SEASONS.has(name.toLowerCase())) return yearText;
  // `22 April to 13 May 1968` begins in the first of its months.
  const opening = MONTHS.get((groups['first'] ?? '').toLowerCase());
  let monthNumber = name === undefined ? Number(number) : (opening ?? MONTHS.get(name.toLowerCase()));
  if (monthNumber === undefined) return null;
  if (name === undefined && monthNumber > 12 && dayNumber !== null && dayNumber <= 12) {
    [monthNumber, dayNumber] = [dayNumber, monthNumber];
  }
  if (monthNumber < 1 || monthNumber > 12 || (dayNumber !== null && (dayNumber < 1 || dayNumber > 31)))
    return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return [yearText, two(monthNumber), ...(dayNumber === null ? [] : [two(dayNumber)])].join('-');
}
