// Books, chapters in edited books and theses: told by their imprint, `(Oxford: Oxford University Press, 1999)`, `(2nd edn, OUP 1999)`, `(1999)`.
import { claim, newDraft, takeDate, takePinpoints } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { readEditedBy, ROLE } from '../editors.ts';
import { readHead, startsTail, takeTitle } from '../head.ts';
import { readImprint } from '../imprint.ts';
import type { Imprint } from '../imprint.ts';
import { imprintRow, readImprintRow } from '../imprint-row.ts';
import { splitNames } from '../names.ts';
import { skipMarks, splitPieces } from '../pieces.ts';
import { extent, readPinpoints } from '../pinpoints.ts';
import { MASK, within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { REPORT_WORDS, THESIS_WORDS } from '../tables/instruments.ts';
import { ORGANIZATIONS } from '../tables/organizations.ts';
import { PUBLISHER_WORDS } from '../tables/publishers.ts';
import { readTail } from '../tail.ts';
import { AI_INDEX, isEdition, isGenre, PAPER_SERIES } from '../tail-patterns.ts';
import { opensWithSurname, readWho, takeSurname } from '../who.ts';
import { isShortBook, readChapter, trailingPages } from './chapter.ts';

interface ImprintPlace extends Stretch {
  readonly imprint: Imprint;
}

/**
 * Reads a book, a chapter or a thesis; null without an imprint.
 *
 * @example readBook(scan, { start: 0, end: 60 })?.publisherPlace // 'Oxford'
 */
export function readBook(scan: Scan, { start, end }: Stretch): Draft | null {
  // `general comment No. 5 (2003)`: the year that the UN gives with the number is no imprint.
  if (
    /\bgeneral (?:comment|recommendation) No\.? ?\d/i.test(scan.text.slice(start, Math.min(end, start + 160)))
  )
    return null;
  const place = findImprint(scan, start, end);
  if (place === null) return readWithoutImprint(scan, start, end);
  const draft = newDraft('book', start, end);
  const chapterEnd = readChapter(draft, scan, start, place.start);
  if (chapterEnd === null) readTitle(draft, scan, start, place.start);
  takeImprint(draft, scan, place);
  if (
    THESIS_WORDS.test(scan.text.slice(place.start, place.end)) ||
    THESIS_WORDS.test(scan.text.slice(start, place.start))
  )
    draft.type = 'thesis';
  else if (draft.type === 'book' && PAPER_SERIES.test(scan.text.slice(start, end))) draft.type = 'report';
  // `in Human Rights Unit Occasional Paper (London: Commonwealth Secretariat, 1989)`: a series of papers is no book.
  else if (draft.type === 'chapter' && isGenre(/\p{L}+ \p{L}+$/u.exec(draft.container ?? '')?.[0] ?? ''))
    draft.type = 'report';
  readTail(draft, scan, takeFirstPage(draft, scan, place.end), end, { bare: 'page', headings: false });
  // Books are not quoted: what is, and stands online, is a page of who published it; what a body titles so is its report.
  const quoted = scan.mask.slice(start, place.start).includes(MASK.quote);
  if (draft.type !== 'book') return draft;
  if (!quoted && opensWithSurname(draft.title ?? '')) takeSurname(draft, scan);
  if (isOwnReport(draft)) draft.type = 'report';
  else if (quoted && draft.url !== null) draft.type = 'web-page';
  else if (quoted && draft.issuer !== null && draft.authors.length === 0 && draft.publisher === null)
    draft.type = 'report';
  return draft;
}

/** `International Labour Organization` → `ILO`. */
function acronymOf(name: string): string {
  return [...name.matchAll(/\b\p{Lu}/gu)].map(([letter]) => letter).join('');
}

/** What a body publishes of itself and calls a report: `World Bank, World Development Report 2006 (Washington, DC: World Bank, 2005)`. */
function isOwnReport({ issuer, publisher, publisherPlace, title, authors, date }: Draft): boolean {
  if (issuer === null || authors.length > 0) return false;
  // Reports are dated to the month, books to the year; what organizations of civil society publish are reports.
  if (
    (publisher === null && date?.length === 7) ||
    (publisher === null && publisherPlace === null && /\breport\b/i.test(title ?? '')) ||
    (ORGANIZATIONS.has(issuer.toLowerCase()) &&
      (publisher ?? issuer).toLowerCase() === issuer.toLowerCase()) ||
    /^(?:(?:final|interim|annual|first|second|third) )?report\b/i.test(title ?? '')
  )
    return true;
  return (
    (publisher?.toLowerCase() === issuer.toLowerCase() || publisher === acronymOf(issuer)) &&
    REPORT_WORDS.test(title ?? '') &&
    !/^yearbook/i.test(title ?? '')
  );
}

/**
 * McGill: `(Oxford: Oxford University Press, 2000) 91 at 96`, UN style: `(…, 2000), p. 91, at p. 96`: the chapter's first page and the page cited.
 * A range of eight pages or more is the chapter's extent, as it is an article's: `(OUP 2001) 287–308`.
 */
function takeFirstPage(draft: Draft, scan: Scan, at: number): number {
  const page =
    draft.type === 'chapter' && draft.pages === null
      ? CHAPTER_PAGES.exec(scan.text.slice(at, Math.min(draft.end, at + 40)))
      : null;
  const [whole = '', first = '', last] = page ?? [];
  // AGLC: `(OUP 2014) 163, 165`: a second page after the first is the one cited.
  const next = page?.groups?.['next'];
  const led =
    page?.groups?.['place'] !== undefined &&
    (next === undefined || (last === undefined && Number(next) > Number(first)));
  if (first === '' || !(led || (last !== undefined && extent(first, last) >= 8))) return at;
  draft.pages =
    last === undefined ? first : whole.slice(whole.lastIndexOf(first, whole.length - last.length - 1));
  claim(draft, 'page', at + 1, at + whole.length);
  return at + whole.length;
}

const CHAPTER_PAGES =
  /^(?:,?\s|:\s?)(?:pp?\.?\s?)?(\d{1,4})(?:\s?[-–—]\s?(\d{1,4}))?(?![\d\p{L}])(?=(?<place>,?\s(?:here\s)?(?:at|esp\.)\s(?:pp?\.?\s)?\d|\s\(\d{1,4}(?:\sff?\.?)?\)|,\s(?<next>\d{1,4})(?:[-–]\d{1,4})?(?=[.;]|$))?)/u;

/** A quoted title, then the book it stands in: `'Chapter', in Mélanges Colliard, Pedone, Paris, 1984`. */
const IN_BOOK = new RegExp(`${MASK.quote},?\\s[Ii]n:?\\s(?=\\p{Lu})`, 'u');

/** `'Chapter', in G Huscroft (ed.), Book, Cambridge University Press, 2008, p. 38`: a chapter by its editors, or by an imprint between commas. */
function readWithoutImprint(scan: Scan, start: number, end: number): Draft | null {
  const edited = EDITED.test(scan.text.slice(start, Math.min(end, start + 700)));
  const link = IN_BOOK.exec(scan.mask.slice(start, Math.min(end, start + 700)));
  if (!edited && link === null) return null;
  const short = link !== null && isShortBook(scan, start + link.index + link[0].length, end);
  const pieces = splitPieces(scan, start, end);
  const textOf = (piece: Stretch): string => scan.text.slice(piece.start, piece.end);
  const lead = edited
    ? pieces.findIndex((piece) => ROLE.test(textOf(piece)))
    : pieces.findIndex((piece) => piece.end > start + (link?.index ?? 0) + 1) - 1;
  const startsRow = (index: number): boolean => imprintRow(scan, pieces, index, true) !== null;
  const stop = pieces.findIndex(
    (piece, index) =>
      index > lead + 1 &&
      (startsRow(index) ||
        ((edited || short) && (startsTail(scan, piece, end) || PUBLISHER_WORDS.test(textOf(piece))))),
  );
  const close = pieces[stop]?.start;
  if (lead < (short ? -1 : 0) || close === undefined) return null;
  const draft = newDraft('book', start, end);
  if (readChapter(draft, scan, start, close) === null) readTitle(draft, scan, start, close);
  const tail =
    readImprintRow(draft, scan, pieces, stop, true) ?? (short ? (pieces[stop - 1]?.end ?? close) : close);
  const year =
    tail +
    (/^,?\s(?:1[5-9]|20)\d\d(?![\d–-])/u.exec(scan.text.slice(tail, Math.min(end, tail + 7)))?.[0].length ??
      0);
  readTail(draft, scan, tail, year, { bare: 'page', headings: false });
  readTail(draft, scan, takeFirstPage(draft, scan, year), end, { bare: 'page', headings: false });
  // `‘Consent’ (2006) in R. Wolfrum (ed.), Encyclopedia`: an entry is dated before its book.
  const entry = /\s\(((?:19|20)\d\d)\),?\s[Ii]n\s/u.exec(scan.text.slice(start, close))?.[1];
  if (draft.date === null && entry !== undefined) takeDate(draft, entry);
  return draft.title === null ? null : draft;
}

/** The first bracket outside quotations that reads as an imprint and stands after a name or title; the year of a first printing gives way to a fuller one. */
function findImprint(scan: Scan, start: number, end: number): ImprintPlace | null {
  let dated: ImprintPlace | null = null;
  const edited = EDITED.test(scan.text.slice(start, Math.min(end, start + 700)));
  for (const pair of within(scan.pairs, start, end)) {
    if (pair.kind !== 'round' || pair.start - start < 8) continue;
    const inner = scan.text.slice(pair.start + 1, pair.end - 1).trim();
    if (NUMBERED.test(inner)) continue;
    const imprint = readImprint(inner) ?? thesisImprint(inner) ?? readPlaced(scan, start, pair.start, inner);
    if (imprint === null) continue;
    const bare =
      imprint.publisher === null &&
      imprint.place === null &&
      imprint.edition === null &&
      imprint.editors === null;
    // `Perpetual Peace (1795), in H. Reiss (ed.), …`: the year of the first printing.
    if (bare && /^,?\s[Ii]n\s(?=\p{Lu})/u.test(scan.text.slice(pair.end, pair.end + 6))) continue;
    // A year alone belongs to a book only in Bluebook's place, after the page or at the end; in an edited book the chapter's page may follow.
    const after = scan.text.slice(pair.end, Math.min(end, pair.end + 20));
    const paged = edited ? /^\s\d/ : ONLY_PAGES;
    if (bare && !/^\s*(?:[.,;\[(]|$)/.test(after) && !paged.test(after)) continue;
    const found = { start: pair.start, end: pair.end, imprint };
    if (!bare) return found;
    dated ??= found;
  }
  return dated;
}

/** `(May 2017) 2.`: pages and no more. */
const ONLY_PAGES = /^\s\d{1,4}(?:[-–]\d{1,4})?\.?$/;

/** A bracket with the number of a paper of Amnesty International. */
const NUMBERED = new RegExp(`^${AI_INDEX}$`, 'u');

/** Editors named by their role. */
const EDITED = /\((?:eds?|Hrsg|dirs?)\.?\),?\s/iu;

/** `(Kehl, N.P. Engel, 2005)`: place, publisher and year in the UN's order, after a person's name and a title. */
function readPlaced(scan: Scan, start: number, end: number, inner: string): Imprint | null {
  const parts = /^(\p{Lu}[\p{L}.’' -]{2,30}),\s(\p{Lu}[\p{L}.&’' -]{2,60}),\s((?:1[5-9]|20)\d\d)$/u.exec(
    inner,
  );
  if (parts === null || /\b(?:Court|Conference|Council|Committee)\b/.test(inner)) return null;
  const [who] = splitPieces(scan, start, end);
  if (who === undefined || splitNames(scan.text.slice(who.start, who.end)) === null) return null;
  return {
    place: parts[1] ?? null,
    publisher: parts[2] ?? null,
    year: parts[3] ?? null,
    edition: null,
    editors: null,
  };
}

function thesisImprint(inner: string): Imprint | null {
  if (!THESIS_WORDS.test(inner)) return null;
  const year = /(?:1[5-9]|20)\d\d(?!\d)/.exec(inner)?.[0] ?? null;
  const school = inner
    .replace(THESIS_WORDS, '')
    .replace(/^(?:unpublished|ph\.?\s?d\.?|[,;\s])+/iu, '')
    .replace(/,?\s*\(?(?:1[5-9]|20)\d\d.*$/, '')
    .replace(/^[,\s]+|[,\s]+$/g, '');
  return { place: null, publisher: school === '' ? null : school, year, edition: null, editors: null };
}

/** Author, title, and Bluebook's page before the bracket. */
function readTitle(draft: Draft, scan: Scan, start: number, end: number): void {
  const volume = /^(\d{1,2})\s(?=\p{Lu})/u.exec(scan.text.slice(start, start + 4));
  const from = start + (volume?.[0].length ?? 0);
  if (volume?.[1] !== undefined) {
    draft.volume = volume[1];
    claim(draft, 'volume', start, from);
  }
  const numbers = trailingPages(scan, from, end);
  const pieces = splitPieces(scan, from, numbers?.start ?? end);
  const quoted = scan.mask.slice(from, end).includes('\uE002');
  if (quoted) {
    const stop = readHead(draft, scan, from, numbers?.start ?? end);
    readTail(draft, scan, stop, numbers?.start ?? end, { bare: 'page', headings: false });
  } else {
    const index = readEditedBy(draft, scan, pieces) ?? readWho(draft, scan, pieces);
    const title = pieces[index];
    const late = pieces.findIndex((piece, at) => at > index && followsTitle(textOf(scan, piece)));
    const last = pieces[late > 0 ? late - 1 : pieces.length - 1];
    if (title !== undefined && last !== undefined) takeTitle(draft, scan, title.start, last.end);
    if (late > 0) takeParts(draft, scan, pieces.slice(late));
  }
  if (numbers !== null)
    takePinpoints(draft, readPinpoints(scan.text, numbers.start, numbers.end, 'page').pinpoints);
}

function textOf(scan: Scan, { start, end }: Stretch): string {
  return scan.text.slice(start, end);
}

/** What stands between a title and its imprint: an edition, editors, a translator, a volume, a book or chapter of the work. */
function followsTitle(text: string): boolean {
  return isEdition(text) || isCredit(text) || PART_OF_WORK.test(text);
}

const PART_OF_WORK =
  /^(?:vol\.|rev\.|(?:at|pp?\.)\s\d[\d–-]*$|(?:U\.?N\.?\s)?Sales No\.|(?:Book|Bk\.|Chapter|Ch(?:ap)?\.)\s(?:[IVXLC]{1,7}|\d{1,3})$)/iu;

/** `ed. X`, `translated by X`, `H. Lauterpacht (ed.)`. */
function isCredit(text: string): boolean {
  return (
    /^(?:ed\.|eds\.|edited by|trans\.|translated by)/i.test(text) ||
    (ROLE.test(text) && splitNames(text.replace(ROLE, '')) !== null)
  );
}

function takeParts(draft: Draft, scan: Scan, pieces: readonly Stretch[]): void {
  for (const piece of pieces) {
    const text = textOf(scan, piece);
    if (isEdition(text)) claim(draft, 'publisher', piece.start, piece.end);
    else if (PART_OF_WORK.test(text))
      readTail(draft, scan, piece.start, piece.end, { bare: null, headings: false });
    else claim(draft, 'name', piece.start, piece.end);
  }
}

function takeImprint(draft: Draft, scan: Scan, place: ImprintPlace): void {
  const { imprint } = place;
  draft.publisher = imprint.publisher;
  draft.publisherPlace = imprint.place;
  const month = within(scan.dates, place.start, place.end)[0];
  if (month !== undefined) takeDate(draft, month.iso);
  else if (imprint.year !== null) takeDate(draft, imprint.year);
  const parts: [Parameters<typeof claim>[1], string | null][] = [
    ['place', imprint.place],
    ['publisher', imprint.publisher],
    ['year', imprint.year],
  ];
  let at = skipMarks(scan.text, place.start + 1, place.end);
  const stretches: { kind: Parameters<typeof claim>[1]; start: number; end: number }[] = [];
  for (const [kind, value] of parts) {
    const start = value === null ? -1 : scan.text.indexOf(value, place.start);
    if (value === null || start < 0 || start + value.length > place.end) continue;
    stretches.push({ kind, start, end: start + value.length });
  }
  for (const { kind, start, end } of stretches.sort((a, b) => a.start - b.start)) {
    if (start > at + 1) claim(draft, 'publisher', at, start);
    claim(draft, kind, start, end);
    at = Math.max(at, end);
  }
  claim(draft, 'separator', at, place.end);
}
