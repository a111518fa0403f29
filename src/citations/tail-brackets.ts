// What a bracket after a work says: a year, a date, a short form, a paragraph, an aside.
import { claim, takeDate, takePinpoints } from './draft.ts';
import type { Draft } from './draft.ts';
import { cleanTitle } from './pieces.ts';
import { readPinpoints } from './pinpoints.ts';
import { within } from './scan.ts';
import type { Scan, Stretch } from './scan.ts';
import { AI_INDEX } from './tail-patterns.ts';
import type { TailRules } from './tail.ts';

/** What a bracket after a work says: a year, a date, a short form, a paragraph, an aside. */
export function readBracket(draft: Draft, scan: Scan, pair: Stretch, rules: TailRules): void {
  const [start, end] = [pair.start + 1, pair.end - 1];
  const inner = scan.text.slice(start, end).trim();
  const square = scan.text[pair.start] === '[';
  const short =
    /^(?:hereina?fter|hereafter)(?: (?:referred to as|cited as|called|as))?:?,?\s+["“‘']?(.+?)["”’']?\.?$/iu.exec(
      inner,
    ) ?? /^(?:the )?["“‘'](.{2,60}?)[,.]?["”’']$/u.exec(inner);
  if (short?.[1] !== undefined) {
    draft.shortForm = cleanTitle(short[1]);
    claim(draft, 'prose', pair.start, pair.end);
    return;
  }
  if (square && /^\d{1,4}(?:\s?[-–,]\s?\[?\d{1,4}\]?)*$/.test(inner) && draft.pages !== null) {
    const run = readPinpoints(scan.text, start, end, 'paragraph');
    takePinpoints(draft, run.pinpoints);
    return;
  }
  // `25 (1982), 85 (90)`: German notes give the page cited in a bracket after the first.
  const cited = /^(?!1[5-9]\d\d|20\d\d)\d{1,4}(?=(?:\sff?\.?)?$)/.exec(inner)?.[0];
  if (!square && cited !== undefined && Number(cited) > Number.parseInt(draft.pages ?? '', 10)) {
    takePinpoints(draft, readPinpoints(scan.text, start, end, 'page').pinpoints);
    return;
  }
  if (/^(?:1[4-9]|20)\d\d[a-z]?(?:\s?[-–/]\s?\d{2,4})?$/.test(inner)) {
    takeDate(draft, inner.slice(0, 4));
    claim(draft, 'year', pair.start, pair.end);
    return;
  }
  if (NUMBERED.test(inner)) {
    draft.otherNumbers = [...draft.otherNumbers, inner];
    claim(draft, 'symbol', pair.start, pair.end);
    return;
  }
  // UN style: `(United Nations publication, Sales No. E.19.II.D.15)`.
  if (/^United Nations publication\b/i.test(inner)) {
    claim(draft, 'publisher', pair.start, pair.end);
    return;
  }
  const inside = { ...scan, ...innerScan(scan, start, end) };
  if (isAcronym(inner)) {
    // After a case stands its court or formation: `(CC)`, `[GC]`.
    const court = draft.type === 'case' && /^[A-Z]{2,4}$/.test(inner);
    if (!court) draft.shortForm ??= inner;
    claim(draft, 'prose', pair.start, pair.end);
    return;
  }
  if (inside.dates.length + inside.urls.length > 0 || /(?:1[5-9]|20)\d\d/.test(inner)) {
    readDatedBracket(draft, inside, pair);
    return;
  }
  if (/^(?:paras?|p{1,2}|arts?|¶|§|at|annex)\b/i.test(inner)) {
    const run = readPinpoints(scan.text, start, end, rules.bare);
    if (run.pinpoints.length > 0) takePinpoints(draft, run.pinpoints);
  }
  claim(draft, 'prose', pair.start, pair.end);
}

/** `(Index: AMR 01/2898/2020)`: the number of a paper of Amnesty International. */
const NUMBERED = new RegExp(`^${AI_INDEX}$`, 'u');

/** Acronyms and names in capitals stand for the work: `(ICCPR)`, `(Refugee Convention)`, `(VCLT)`. */
function isAcronym(inner: string): boolean {
  return (
    /^(?:the )?(?:[A-Z][A-Za-z&-]{1,14}|(?:\p{Lu}\p{L}+ ){1,4}(?:Convention|Covenant|Declaration|Protocol|Charter|Treaty|Agreement|Report|Articles|Statute|Resolution|Principles|Guidelines))$/u.test(
      inner,
    ) && /[A-Z].*[A-Z]/.test(inner)
  );
}

/** Dates and addresses inside a bracket, found again because the mask covers them. */
function innerScan(scan: Scan, start: number, end: number): Pick<Scan, 'dates' | 'urls'> {
  return { dates: within(scan.dates, start, end), urls: within(scan.urls, start, end) };
}

function readDatedBracket(draft: Draft, scan: Scan, pair: Stretch): void {
  let at = pair.start;
  for (const date of scan.dates) {
    const lead = scan.text.slice(at, date.start).toLowerCase();
    if (!/accessed|visited|force|updated|retrieved|checked/.test(lead)) takeDate(draft, date.iso);
    claim(draft, 'date', date.start, date.end);
    at = date.end;
  }
  for (const url of scan.urls) {
    draft.url ??= scan.text.slice(url.start, url.end);
    claim(draft, 'url', url.start, url.end);
  }
  if (scan.dates.length === 0) {
    const inner = scan.text.slice(pair.start, pair.end);
    const year = /(?<![\d/])(?:1[5-9]|20)\d\d(?!\d)(?=[^\d]{0,14}$)/.exec(inner);
    if (year !== null && inner.length < 90) {
      takeDate(draft, year[0]);
      claim(draft, 'year', pair.start + year.index, pair.start + year.index + 4);
    }
  }
  claim(draft, draft.type === 'case' ? 'court' : 'prose', pair.start, pair.end);
}
