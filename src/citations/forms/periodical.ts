// Articles in journals: title in quotation marks or not, then container, volume, issue, year, pages in the order of the style.
import { claim, newDraft, takeDate, takePinpoints } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { readHead, takeTitle } from '../head.ts';
import { readImprint } from '../imprint.ts';
import { isBodyName, readsAsFullNames, splitNames } from '../names.ts';
import { skipMarks, splitPieces } from '../pieces.ts';
import { extent, readPinpoints } from '../pinpoints.ts';
import { MASK, within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { isJournalName, readSeries } from '../series.ts';
import type { Series } from '../series.ts';
import { TREATY_NOUN } from '../tables/instruments.ts';
import { MONTHS, SEASONS } from '../tables/months.ts';
import { seriesKind } from '../tables/reporters.ts';
import { readTail } from '../tail.ts';
import { AI_INDEX, COMMISSION_SERIES, PAPER_SERIES } from '../tail-patterns.ts';
import type { Pinpoint } from '../types.ts';
import { readWho } from '../who.ts';
import { isShortBook } from './chapter.ts';
import { journalOpening } from './journal-opening.ts';

/**
 * Reads an article; null where no periodical is named.
 *
 * @example readPeriodical(scan, { start: 0, end: 80 })?.container // 'Harv. L. Rev.'
 */
export function readPeriodical(scan: Scan, { start, end }: Stretch): Draft | null {
  const quote = within(scan.pairs, start, end).find((pair) => pair.kind === 'quote');
  if (quote !== undefined && quote.start - start < 200) {
    // `Challenging Corporate “Humanity”: Legal Disembodiment, 7 Hum. Rts. L. Rev. 511`: a word in marks within a title that has none.
    const inTitle =
      /[\p{L}\d]\s$/u.test(scan.text.slice(start, quote.start)) &&
      /^:?\s\p{L}/u.test(scan.text.slice(quote.end, end));
    return (
      readQuotedArticle(scan, start, quote.end, end) ?? (inTitle ? readPlainArticle(scan, start, end) : null)
    );
  }
  return readPlainArticle(scan, start, end);
}

function readQuotedArticle(scan: Scan, start: number, quoteEnd: number, end: number): Draft | null {
  // `“We Will Teach You a Lesson”: Sexual Violence …` goes on as a title.
  if (scan.text[quoteEnd] === ':') return null;
  let at = skipMarks(scan.text, quoteEnd, end);
  const inBook = /^in:?\s(?!\()/i.exec(scan.text.slice(at, at + 5));
  if (
    inBook !== null &&
    /\((?:eds?|Hrsg|dirs?)\.?\)|\beds?\.|,\seds?,\s|\bedited by\b|[\p{L}.] (?:1[5-9]|20)\d\d\)/u.test(
      scan.text.slice(at, Math.min(end, at + 300)),
    )
  )
    return null;
  at += inBook === null ? 0 : inBook[0].length;
  if (inBook !== null && isShortBook(scan, at, end)) return null;
  const series = readSeries(scan.text, at, end, false);
  if (series === null || !isPlausible(scan, series) || isVolumeOfBook(scan, series)) return null;
  const draft = newDraft('journal-article', start, end);
  readHead(draft, scan, start, quoteEnd);
  takeSeries(draft, scan, series);
  if (series.volume === null && series.issue === null && (draft.date ?? '').length === 10)
    draft.type = 'news';
  // The Commission's yearbook prints its own drafts and reports.
  else if (COMMISSION_YEARBOOK.test(draft.container ?? '') && draft.authors.length === 0)
    draft.type = 'report';
  readRest(draft, scan, series, end);
  return draft;
}

/** `in Studies on Human Rights, vol. 15 (Beijing: Social Sciences Academic Press, 2015)`: what has a publisher is a book. */
function isVolumeOfBook(scan: Scan, { year, end }: Series): boolean {
  const bracket =
    year === null ? within(scan.pairs, end, end + 120).find(({ start }) => start <= end + 2) : undefined;
  const imprint =
    bracket?.kind === 'round' ? readImprint(scan.text.slice(bracket.start + 1, bracket.end - 1)) : null;
  return imprint !== null && imprint.publisher !== null && imprint.place !== null;
}

const COMMISSION_YEARBOOK =
  /^(?:YBILC|YILC|ILC Yearbook|Yearbook of the International Law Commission|Y\.?B\.? Int[’']l L\. Comm[’']n)$/u;

/** The Bluebook (21st ed.), rule 16.7: what law reviews print without an author's name. */
const DESIGNATION =
  /^(?:Note|Comment|Case Note|Case Comment|Recent Cases?|Recent Development|Book Note|Book Review|Editorial|Essay)$/;

/** Bluebook: the title is not quoted, and the piece after it begins with a volume. */
function readPlainArticle(scan: Scan, start: number, end: number): Draft | null {
  const pieces = splitPieces(scan, start, end);
  for (let index = 0; index < Math.min(pieces.length, 14); index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const numbered = /^(?:\d{1,4}\s\p{Lu}|\d{1,4}\()/iu.test(scan.text.slice(piece.start, piece.end));
    const opening =
      index > 0 ? journalOpening(scan.text.slice(piece.start, Math.min(end, piece.end + 16))) : null;
    if (!numbered && opening === null) continue;
    const series = readSeries(scan.text, piece.start, end, !numbered && opening === 'name');
    if (series === null) continue;
    const name = scan.text.slice(series.container.start, series.container.end);
    // `3 Oppenheim's International Law 12 (Jennings & Watts eds., 9th ed. 1992)`: a volume of a book has editors.
    if (/^\s\([^()]*\beds?\./.test(scan.text.slice(series.end, Math.min(end, series.end + 120)))) continue;
    if (
      seriesKind(name) !== null ||
      TREATY_NOUN.test(name) ||
      !(isJournalName(name) || opening === 'letters' || (index > 0 && /\./.test(name)))
    )
      continue;
    const draft = newDraft('journal-article', start, end);
    // `98 Harv. L. Rev. 1, 5`: the volume and page alone name the article.
    if (index > 0) {
      const label = DESIGNATION.test(scan.text.slice(pieces[0]?.start, pieces[0]?.end)) && index > 1 ? 1 : 0;
      if (label > 0) claim(draft, 'prose', start, pieces[0]?.end ?? start);
      takeAuthorAndTitle(draft, scan, pieces.slice(label, index));
    }
    takeSeries(draft, scan, series);
    readRest(draft, scan, series, end);
    return draft;
  }
  return null;
}

/** `F. Schorkopf, ZaöRV 76 (2016), 457`: a name with an initial and nothing else before the journal is the author. */
function takeAuthorAndTitle(draft: Draft, scan: Scan, pieces: readonly Stretch[]): void {
  const [only] = pieces;
  const last = pieces.at(-1);
  if (only === undefined || last === undefined) return;
  const name = scan.text.slice(only.start, only.end);
  if (pieces.length === 1 && /^\p{Lu}\p{L}?\./u.test(name) && readsAsFullNames(name)) {
    draft.authors = splitNames(name) ?? [];
    claim(draft, 'name', only.start, only.end);
    return;
  }
  const from = readWho(draft, scan, pieces, pieces.length - 1);
  takeTitle(draft, scan, pieces[from]?.start ?? only.start, last.end);
}

/** What is no periodical's name, whatever numbers follow. */
const NOT_NAMES = new RegExp(String.raw`\bDoc\b|\baccessed\b|^(?:${COMMISSION_SERIES})$`);

const NUMBERED = new RegExp(`^${AI_INDEX}`, 'u');

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
  if (PAPER_SERIES.test(scan.text.slice(series.container.start, series.end))) return false;
  if (/\b(?:Lecture|Address|Speech)$/.test(name)) return false;
  if (NUMBERED.test(scan.text.slice(series.container.start, series.container.start + 40))) return false;
  if (NOT_NAMES.test(name) || isConference(scan, name, series)) return false;
  const year = series.year === null ? '' : scan.text.slice(series.year.start, series.year.end);
  const isMagazine = /^\p{L}/u.test(year) && scan.text[(series.year?.start ?? 0) - 1] === ' ';
  if (series.volume === null && series.pages === null && !isMagazine && !isJournalName(name)) return false;
  const bare =
    /^\d{4}(?:[-–/](?:[IVX]{1,5}|\d{2,4}))?$|^forthcoming/.test(year) ||
    within(scan.dates, series.year?.start ?? 0, series.year?.end ?? 0).length > 0;
  return year === '' || bare || (/^(?:\p{L}+\.?[/–-])?\p{L}+\.? \d{4}$/u.test(year) && isMonthOrSeason(year));
}

/** `International Conference on Human Rights, Teheran, 1968`: a body, then a place and a year; no volume and no page. */
function isConference(scan: Scan, name: string, { volume, pages }: Series): boolean {
  const [body = ''] = name.split(', ');
  const isYear = volume !== null && /^(?:1[89]|20)\d\d$/.test(scan.text.slice(volume.start, volume.end));
  return (
    pages === null &&
    (volume === null || isYear) &&
    /\b(?:Conference|Congress|Summit)\b/.test(body) &&
    isBodyName(body)
  );
}

/** `Spring 1998`, `July/August 2001`. */
function isMonthOrSeason(year: string): boolean {
  const words = year.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => MONTHS.has(word) || SEASONS.has(word));
}

function takeSeries(draft: Draft, scan: Scan, series: Series): void {
  const textOf = (part: Stretch | null): string | null =>
    part === null ? null : scan.text.slice(part.start, part.end);
  draft.container = (textOf(series.container) ?? '').replace(/[\s,]+$/, '').replace(/\s+/g, ' ');
  const volume = textOf(series.volume);
  // `Yearbook …, 2001, vol. II`: a yearbook's first number is its year.
  const yearly = volume !== null && /^(?:19|20)\d\d$/.test(volume) && series.year === null;
  const [, first = null, second = null] = /^(\d{1,3})\/(\d{1,2})$/.exec(volume ?? '') ?? [];
  // `Vol. 31/3` is a volume and its issue, `Vol. 12/13` two volumes in one.
  const parted = second !== null && series.issue === null && Number(second) !== Number(first) + 1;
  if (yearly) takeDate(draft, volume);
  else draft.volume = parted ? first : volume;
  draft.issue = parted ? second : textOf(series.issue);
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

/** `: 310` is a place cited; a range of eight pages or more is the article's extent, and only what follows it is cited. */
function readPagesOrPlace(draft: Draft, scan: Scan, at: number, end: number): number {
  const lead = /^\s?(?:\((?:[^()]{0,25}\s)?(\d{4})\)\s?)?[:,]?\s?(?:S\.\s)?(?=(?:pp?\.?\s?)?\d)/u.exec(
    scan.text.slice(at, Math.min(end, at + 60)),
  );
  if (
    lead === null ||
    lead[0] === '' ||
    [MASK.symbol, MASK.date].some((sign) => scan.mask[at + lead[0].length] === sign)
  )
    return at;
  if (lead[1] !== undefined) {
    takeDate(draft, lead[1]);
    claim(draft, 'year', at, at + lead[0].length);
  }
  const from = at + lead[0].length;
  if (draft.date === null && /^(?:1[5-9]|20)\d\d(?!\d)/.test(scan.text.slice(from, from + 5))) return at;
  const { text } = scan;
  const run = readPinpoints(text, from, end, 'page');
  const [first, ...rest] = run.pinpoints;
  if (first === undefined) return at;
  // `p. 217, at p. 233`: the first page, then the page cited.
  const bracketed = BRACKETED_PAGE.exec(text.slice(run.end, Math.min(end, run.end + 12)));
  const leads =
    (bracketed !== null && first.from === first.to) ||
    (rest[0] !== undefined &&
      (/(?:^|\s)at\s/.test(text.slice(first.span[1], rest[0].span[1])) || isFirstPage(lead[0], first, rest)));
  const whole = first.unit === 'page' && (leads || extent(first.from ?? '', first.to ?? '') >= 8);
  if (whole) {
    draft.pages = text.slice(first.span[0], first.span[1]).replace(/^pp?\.?\s?/, '');
    claim(draft, 'page', first.span[0], first.span[1]);
  }
  takePinpoints(draft, whole ? rest : run.pinpoints);
  return run.end;
}

/** `25 (1982), 85 (90)`: German notes give the page cited in a bracket after the first. */
const BRACKETED_PAGE = /^\s\((?!1[5-9]\d\d|20\d\d)\d{1,4}(?:\sff?\.?)?\)/u;

/** `21 (1983), 251, 260`: after a comma two pages are the first and the one cited; after a colon, as in Chicago's style, both are cited. */
function isFirstPage(lead: string, first: Pinpoint, rest: readonly Pinpoint[]): boolean {
  const [place] = rest;
  return (
    lead.includes(',') &&
    rest.length === 1 &&
    place?.unit === 'page' &&
    first.from === first.to &&
    Number(place.from) > Number(first.from)
  );
}
