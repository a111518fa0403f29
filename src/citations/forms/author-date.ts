// Author–year style: `Alston, P. (1982). A third generation of solidarity rights. Netherlands International Law Review, 29(3), 307-322.`
import { claim, newDraft, takeDate, takePinpoints } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { isBodyName, isPersonName, isSurname, splitNames } from '../names.ts';
import { cleanTitle, skipMarks } from '../pieces.ts';
import { readPinpoints } from '../pinpoints.ts';
import { MASK } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { readSeries } from '../series.ts';
import type { Series } from '../series.ts';
import { PUBLISHER_WORDS } from '../tables/publishers.ts';
import { readTail } from '../tail.ts';
import { EDITION, matchIn } from '../tail-patterns.ts';

const OPENING =
  /^(?<names>\p{Lu}[^()\uE002]{2,200}?)(?:,|(?<=\p{Ll})\.)?\s\(?(?<year>(?:1[5-9]|20)\d\d)[a-z]?(?:,\s[^()]{2,25})?(?:\)|(?=\.))[.,:]?\s/u;

const BIBLIOGRAPHIC =
  /^(?<names>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?:,? (?:and|&) [\p{L}.'’ -]{4,50}?)?)\. (?=[\p{Lu}“"‘])/u;

/**
 * Reads a citation that opens with names and a bracketed year; null for others.
 *
 * @example readAuthorDate(scan, { start: 0, end: 118 })?.volume // '29'
 */
export function readAuthorDate(scan: Scan, { start, end }: Stretch): Draft | null {
  const short = readAuthorYear(scan, { start, end });
  if (short !== null) return short;
  const opening = OPENING.exec(scan.text.slice(start, Math.min(end, start + 260)));
  const names = opening?.groups?.['names'];
  if (opening === null || names === undefined) return readBibliographic(scan, start, end);
  // `A. Peters, Jenseits der Menschenrechte (2014)`: a list of names is closed by a word.
  const isList = !names.includes(',') || /\s(?:and|&|et|und|y)\s/.test(names);
  const inverted = invertedNames(names);
  const authors = inverted ?? (isList ? splitNames(names) : null);
  // `Vasak, Karel. 1977. “Title.”`: a year without a bracket comes after names turned round only.
  const bracketed = opening[0].includes(')');
  if (/\d/.test(names) || (!bracketed && inverted === null)) return readBibliographic(scan, start, end);
  if (authors === null && (/[\d,]/.test(names) || names.length > 80 || !isBodyName(names))) return null;
  const draft = newDraft('book', start, end);
  if (authors === null) draft.issuer = names;
  else draft.authors = authors;
  claim(draft, 'name', start, start + names.length);
  takeDate(draft, opening.groups?.['year'] ?? '');
  claim(draft, 'year', start + names.length, start + opening[0].length);
  const from = skipMarks(scan.text, start + opening[0].length, end);
  const stop = titleEnd(scan, from, end);
  draft.title =
    cleanTitle(scan.text.slice(from, stop).replace(/\s\((?:\d+\p{L}{2}|[Rr]ev\.?) eds?\.?\)$/u, '')) || null;
  claim(draft, 'title', from, stop);
  readContainer(draft, scan, skipMarks(scan.text, stop, end), end);
  return draft.title === null ? null : draft;
}

const SURNAMES = String.raw`(?:(?:[dD]e|[vV]an|[vV]on|der)\s){0,2}\p{Lu}\p{Ll}[\p{L}'’-]+`;
/** `Alston (2005), p. 777`, `Sengupta 2002, 845`, `Cornwall and Nyamu-Musembi (2004: 1415)`: a work in the list at the end. */
const AUTHOR_YEAR = new RegExp(
  String.raw`^(?<names>${SURNAMES}(?:(?:,\s${SURNAMES}){0,3},?\s(?:and|&)\s${SURNAMES}|\set\sal\.?)?),?\s\(?(?<year>(?:19|20)\d\d)[a-z]?(?:\)?(?:[:,]\s?(?<pages>(?:pp?\.\s?)?\d{1,4}(?:[-–]\d{1,4})?(?:,\s\d{1,4}(?:[-–]\d{1,4})?)*))|(?<=\(\d{4}[a-z]?))?\)?\.?$`,
  'u',
);

function readAuthorYear(scan: Scan, { start, end }: Stretch): Draft | null {
  const { names, year, pages } =
    AUTHOR_YEAR.exec(scan.text.slice(start, Math.min(end, start + 160)))?.groups ?? {};
  if (names === undefined || year === undefined) return null;
  const authors = names.replace(/\set\sal\.?$/, '').split(/,?\s(?:and|&)\s|,\s/);
  if (!authors.every(isSurname)) return null;
  const draft = newDraft('reference', start, end);
  draft.authors = authors;
  claim(draft, 'name', start, start + names.length);
  takeDate(draft, year);
  const at = scan.text.indexOf(year, start + names.length);
  claim(draft, 'year', at, at + year.length);
  if (pages !== undefined)
    takePinpoints(draft, readPinpoints(scan.text, scan.text.indexOf(pages, at + 4), end, 'page').pinpoints);
  return draft;
}

/** Chicago bibliography: `Doniger, Wendy. Splitting the Difference. Chicago: University of Chicago Press, 1999.` */
function readBibliographic(scan: Scan, start: number, end: number): Draft | null {
  const opening = BIBLIOGRAPHIC.exec(scan.text.slice(start, Math.min(end, start + 220)));
  const names = opening?.groups?.['names'];
  if (
    opening === null ||
    names === undefined ||
    !isPersonName(
      names
        .split(/, (?:and|&) /)[0]
        ?.split(', ')
        .reverse()
        .join(' ') ?? '',
    )
  )
    return null;
  const from = start + opening[0].length;
  const stop = titleEnd(scan, from, end);
  if (stop >= end - 1) return null;
  const draft = newDraft('book', start, end);
  draft.authors = names.split(/,? (?:and|&) /);
  claim(draft, 'name', start, start + names.length);
  draft.title = cleanTitle(scan.text.slice(from, stop)) || null;
  claim(draft, 'title', from, stop);
  readContainer(draft, scan, skipMarks(scan.text, stop, end), end);
  const dated =
    draft.date !== null &&
    (draft.publisher !== null || draft.publisherPlace !== null || draft.type !== 'book');
  return dated ? draft : null;
}

/** `Alston, P., & Robinson, M.` → both, as printed. */
function invertedNames(text: string): string[] | null {
  const names = [
    ...text.matchAll(
      /(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?),\s((?:\p{Lu}\.[ -]?){1,4}|\p{Lu}[\p{L}-]+)(?:,?\s(?:&|and|\.\.\.)\s|,\s|$)/gu,
    ),
  ];
  const covered = names.reduce((sum, match) => sum + match[0].length, 0);
  return names.length > 0 && covered >= text.length - 12
    ? names.map((match) => `${match[1] ?? ''}, ${(match[2] ?? '').trim()}`)
    : null;
}

function titleEnd(scan: Scan, from: number, end: number): number {
  if (scan.mask[from] === MASK.quote) {
    let at = from;
    while (at < end && scan.mask[at] === MASK.quote) at += 1;
    return at;
  }
  const stop =
    /(?<!\b\p{Lu}|\b(?:vs|v|Vol|vol|ed|Ed|St|U\.S|U\.N))[.?!]\s(?=\p{Lu}|\uE000|\uE003|\d{1,2}(?:st|nd|rd|th) ed)|,\s(?=in\s|[^,:]{2,30}:\s\p{Lu}[\p{L}.& '’-]{2,50}(?:,|\.?$)|\p{Lu}[\p{L} &]+,?\s(?:vol|\d+))/u.exec(
      scan.mask.slice(from, end),
    );
  return stop === null ? end : from + stop.index + (/[?!]/.test(stop[0]) ? 1 : 0);
}

function readContainer(draft: Draft, scan: Scan, at: number, end: number): void {
  const series = at < end ? readSeries(scan.text, at, end, false) : null;
  const name = series === null ? '' : scan.text.slice(series.container.start, series.container.end);
  if (series !== null && series.volume !== null && !/^In\b/.test(name)) {
    readPeriodicalPart(draft, scan, series, end);
    return;
  }
  const inBook = /^In:?\s(.{3,120}?)\s\(Eds?\.\),\s([^(]{4,200}?)\s?\((?:pp?\.\s?)([\d–-]+)\)\./iu.exec(
    scan.text.slice(at, end),
  );
  if (inBook !== null) {
    draft.type = 'chapter';
    draft.container = cleanTitle(inBook[2] ?? '');
    draft.pages = inBook[3] ?? null;
    claim(draft, 'container', at, at + inBook[0].length);
    at += inBook[0].length;
  }
  const publisher = /^\s*([^,.()]{3,80}?)\.?$/u.exec(scan.text.slice(at, end));
  if (publisher?.[1] !== undefined && PUBLISHER_WORDS.test(publisher[1]) && !publisher[1].includes(':')) {
    draft.publisher = publisher[1];
    claim(draft, 'publisher', at, end);
    return;
  }
  const edition = matchIn(EDITION, scan.text, at, end);
  if (edition !== null) {
    claim(draft, 'publisher', at, at + edition[0].length);
    at = skipMarks(scan.text, at + edition[0].length, end);
  }
  const placed = /^([^:.]{2,40}):\s([^.,:]{2,80})(?=[.,]|$)/u.exec(scan.text.slice(at, end));
  if (placed?.[1] !== undefined && placed[2] !== undefined && !/^https?/.test(placed[1])) {
    draft.publisherPlace = placed[1];
    draft.publisher = placed[2];
    claim(draft, 'place', at, at + placed[1].length);
    claim(draft, 'publisher', at + placed[1].length + 2, at + placed[0].length);
    at += placed[0].length;
  }
  readTail(draft, scan, at, end, { bare: 'page', headings: false });
  if (draft.url !== null && draft.publisher === null && draft.type === 'book') draft.type = 'web-page';
}

/** `Netherlands International Law Review, 29(3), 307–322`. */
function readPeriodicalPart(draft: Draft, scan: Scan, series: Series, end: number): void {
  draft.type = 'journal-article';
  draft.container = cleanTitle(scan.text.slice(series.container.start, series.container.end));
  draft.volume = series.volume === null ? null : scan.text.slice(series.volume.start, series.volume.end);
  claim(draft, 'container', series.container.start, series.container.end);
  if (series.volume !== null) claim(draft, 'volume', series.volume.start, series.volume.end);
  const year =
    series.year === null
      ? null
      : /(?:1[5-9]|20)\d\d/.exec(scan.text.slice(series.year.start, series.year.end));
  if (year !== null && series.year !== null) {
    takeDate(draft, year[0]);
    claim(draft, 'year', series.year.start, series.year.end);
  }
  if (series.issue !== null) {
    draft.issue = scan.text.slice(series.issue.start, series.issue.end);
    claim(draft, 'issue', series.issue.start, series.issue.end);
  }
  const pages = /^[,:]?\s*(?:pp?\.\s?)?(\p{L}?\d{1,6}(?:\s?[-–—]\s?\p{L}?\d{1,6})?)(?!\d)/u.exec(
    scan.text.slice(series.end, end),
  );
  if (pages?.[1] !== undefined) {
    draft.pages = pages[1];
    claim(draft, 'page', series.end, series.end + pages[0].length);
  }
  readTail(draft, scan, series.end + (pages?.[0].length ?? 0), end, {
    bare: 'page',
    headings: false,
  });
}
