// Articles in journals: title in quotation marks or not, then container, volume, issue, year, pages in the order of the style.
import { claim, newDraft, takeDate, takePinpoints } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { readHead, readWho, takeTitle } from '../head.ts';
import { cleanTitle, skipMarks, splitPieces } from '../pieces.ts';
import { readPinpoints } from '../pinpoints.ts';
import { MASK, within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { isJournalName, readSeries } from '../series.ts';
import type { Series } from '../series.ts';
import { seriesKind } from '../tables/reporters.ts';
import { readTail } from '../tail.ts';

/**
 * Reads an article; null where no periodical is named.
 *
 * @example readPeriodical(scan, { start: 0, end: 80 })?.container // 'Harv. L. Rev.'
 */
export function readPeriodical(scan: Scan, { start, end }: Stretch): Draft | null {
  const quote = within(scan.pairs, start, end).find((pair) => pair.kind === 'quote');
  if (quote !== undefined && quote.start - start < 200) return readQuotedArticle(scan, start, quote.end, end);
  return readPlainArticle(scan, start, end);
}

function readQuotedArticle(scan: Scan, start: number, quoteEnd: number, end: number): Draft | null {
  let at = skipMarks(scan.text, quoteEnd, end);
  const early = /^\((\d{4})[a-z]?\)\s*$/.exec(scan.text.slice(start, quoteEnd));
  void early;
  if (/^in:?\s(?!\()/i.test(scan.text.slice(at, at + 5))) at += scan.text[at + 2] === ':' ? 4 : 3;
  const series = readSeries(scan.text, at, end, false);
  if (series === null || !isPlausible(scan, series)) return null;
  const draft = newDraft('journal-article', start, end);
  const titleEnd = readHead(draft, scan, start, quoteEnd);
  void titleEnd;
  takeSeries(draft, scan, series);
  readRest(draft, scan, series, end);
  return draft;
}

/** Bluebook: the title is not quoted, and the piece after it begins with a volume. */
function readPlainArticle(scan: Scan, start: number, end: number): Draft | null {
  const pieces = splitPieces(scan, start, end);
  for (let index = 1; index < Math.min(pieces.length, 14); index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (!/^(?:\d{1,4}\s\p{Lu}|vol|\d{1,4}\()/iu.test(scan.text.slice(piece.start, piece.end))) continue;
    const series = readSeries(scan.text, piece.start, end, false);
    if (series === null) continue;
    const name = scan.text.slice(series.container.start, series.container.end);
    if (seriesKind(name) !== null || !(isJournalName(name) || /\./.test(name))) continue;
    const draft = newDraft('journal-article', start, end);
    const from = readWho(draft, scan, pieces.slice(0, index), index - 1);
    takeTitle(draft, scan, pieces[from]?.start ?? start, pieces[index - 1]?.end ?? piece.start);
    takeSeries(draft, scan, series);
    readRest(draft, scan, series, end);
    return draft;
  }
  return null;
}

/** A container with a volume or pages or a bracketed year, and no publisher's imprint. */
function isPlausible(scan: Scan, series: Series): boolean {
  const name = scan.text.slice(series.container.start, series.container.end);
  if (/^(?:in|at|by|from|see|paper|presented|unpublished|PhD|address|speech)\b/i.test(name)) return false;
  if (
    series.volume !== null &&
    within(scan.dates, series.volume.start, scan.text.length).some(
      (date) => date.start <= (series.volume?.start ?? 0),
    )
  )
    return false;
  if (seriesKind(name) === 'case' || /\bDoc\b/.test(name)) return false;
  if (series.volume === null && series.pages === null && !isJournalName(name)) return false;
  const year = series.year === null ? '' : scan.text.slice(series.year.start, series.year.end);
  return (
    !/[:,]\s?\p{L}|\p{L}{4,} \d{4}$/u.test(year) ||
    /^(?:\p{L}+[/–-])?\p{L}+\.?,? (?:\d{1,2},? )?\d{4}$/u.test(year)
  );
}

function takeSeries(draft: Draft, scan: Scan, series: Series): void {
  const textOf = (part: Stretch | null): string | null =>
    part === null ? null : scan.text.slice(part.start, part.end);
  draft.container =
    cleanTitle(textOf(series.container) ?? '').replace(/,$/, '') +
    (/\.$/.test(textOf(series.container) ?? '') ? '.' : '');
  draft.volume = textOf(series.volume);
  draft.issue = textOf(series.issue);
  claim(draft, 'container', series.container.start, series.container.end);
  if (series.volume !== null) claim(draft, 'volume', series.volume.start, series.volume.end);
  if (series.issue !== null) claim(draft, 'issue', series.issue.start, series.issue.end);
  if (series.year !== null) {
    const date = within(scan.dates, series.year.start, series.year.end)[0];
    const year = /(?:1[5-9]|20)\d\d/.exec(textOf(series.year) ?? '')?.[0];
    if (date !== undefined) takeDate(draft, date.iso);
    else if (year !== undefined) takeDate(draft, year);
    claim(draft, 'year', series.year.start, series.year.end);
  }
}

/** What follows: `3 (1982): 310` makes the number an issue and 310 a place; `1, 5 (1984)` makes 1 the first page and 5 a place. */
function readRest(draft: Draft, scan: Scan, series: Series, end: number): void {
  const { text } = scan;
  const colon = /^\s?\((?:[^()]{0,25}\s)?(\d{4})\)\s?:/u.exec(
    text.slice(series.end, Math.min(end, series.end + 40)),
  );
  if (series.pages !== null && colon !== null && series.issue === null) {
    draft.issue = text.slice(series.pages.start, series.pages.end);
    claim(draft, 'issue', series.pages.start, series.pages.end);
  } else if (series.pages !== null) {
    draft.pages = text.slice(series.pages.start, series.pages.end);
    claim(draft, 'page', series.pages.start, series.pages.end);
  }
  let at = series.end;
  if (draft.pages === null) at = readPagesOrPlace(draft, scan, at, end);
  else {
    const place = /^,\s(?=[\dA-Zivx])/u.exec(text.slice(at, at + 4));
    if (place !== null) {
      const run = readPinpoints(text, at + place[0].length, end, 'page');
      takePinpoints(draft, run.pinpoints);
      if (run.pinpoints.length > 0) at = run.end;
    }
  }
  readTail(draft, scan, at, end, { bare: 'page', headings: false });
}

/** `: 310` is a place; `, pp. 45-67` or `, 45-67` with eight pages or more is the article's extent. */
function readPagesOrPlace(draft: Draft, scan: Scan, at: number, end: number): number {
  const lead =
    /^\s?(?:\((?:[^()]{0,25}\s)?\d{4}\)\s?)?[:,]?\s?(pp?\.?\s?)?(\d{1,5})\s?[-–—]\s?(\d{1,5})(?![\d\p{L}])/u.exec(
      scan.text.slice(at, Math.min(end, at + 60)),
    );
  if (lead === null || scan.mask[at] === MASK.symbol) return at;
  const [first = '', last = ''] = [lead[2], lead[3]];
  const stop = Number(last.length < first.length ? first.slice(0, first.length - last.length) + last : last);
  const rest = scan.text.slice(at + lead[0].length, at + lead[0].length + 12);
  if (stop - Number(first) < 8 && !/^,? (?:at|p\.|esp|here|\d)/.test(rest)) return at;
  const from = at + lead[0].indexOf(first, lead[0].search(/\)\s?[:,]?|^/));
  const start = scan.text.indexOf(
    `${first}`,
    Math.max(at, at + lead[0].length - first.length - last.length - 5),
  );
  draft.pages = scan.text.slice(start < 0 ? from : start, at + lead[0].length);
  const yearEnd = /\(\D*(\d{4})\)/.exec(lead[0]);
  if (yearEnd?.[1] !== undefined) {
    takeDate(draft, yearEnd[1]);
    claim(draft, 'year', at, at + yearEnd.index + yearEnd[0].length);
  }
  claim(draft, 'page', start < 0 ? from : start, at + lead[0].length);
  return at + lead[0].length;
}
