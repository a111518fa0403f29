// Books, chapters in edited books and theses: told by their imprint, `(Oxford: Oxford University Press, 1999)`, `(2nd edn, OUP 1999)`, `(1999)`.
import { claim, newDraft, takeDate, takePinpoints } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { readHead, readWho, startsTail, takeTitle } from '../head.ts';
import { readImprint } from '../imprint.ts';
import type { Imprint } from '../imprint.ts';
import { isBodyName, splitNames } from '../names.ts';
import { cleanTitle, skipMarks, splitPieces } from '../pieces.ts';
import { readPinpoints } from '../pinpoints.ts';
import { within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { PUBLISHER_WORDS } from '../tables/publishers.ts';
import { THESIS_WORDS } from '../tables/instruments.ts';
import { readTail } from '../tail.ts';

interface ImprintPlace extends Stretch {
  readonly imprint: Imprint;
}

const ROLE =
  /\s?(?:\((?:eds?|trans|editors?|dirs?|hrsg|coord)\.?\)|,?\s\b(?:eds?|editors?|trans|dirs?)\b\.?)\s*,?\s*$/iu;

/**
 * Reads a book, a chapter or a thesis; null without an imprint.
 *
 * @example readBook(scan, { start: 0, end: 60 })?.publisherPlace // 'Oxford'
 */
export function readBook(scan: Scan, { start, end }: Stretch): Draft | null {
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
  readTail(draft, scan, place.end, end, { bare: 'page', headings: false });
  return draft;
}

/** `'Chapter', in G Huscroft (ed.), Book, Cambridge University Press, 2008, p. 38`: a chapter by its editors alone. */
function readWithoutImprint(scan: Scan, start: number, end: number): Draft | null {
  if (!/\((?:eds?|Hrsg|dirs?)\.?\),?\s/iu.test(scan.text.slice(start, Math.min(end, start + 700))))
    return null;
  const pieces = splitPieces(scan, start, end);
  const editors = pieces.findIndex((piece) => ROLE.test(scan.text.slice(piece.start, piece.end)));
  const stop = pieces.findIndex(
    (piece, index) =>
      index > editors + 1 &&
      (startsTail(scan, piece, end) || PUBLISHER_WORDS.test(scan.text.slice(piece.start, piece.end))),
  );
  const close = pieces[stop]?.start;
  if (editors < 0 || close === undefined) return null;
  const draft = newDraft('book', start, end);
  if (readChapter(draft, scan, start, close) === null) readTitle(draft, scan, start, close);
  readTail(draft, scan, close, end, { bare: 'page', headings: false });
  return draft.title === null ? null : draft;
}

/** The first bracket outside quotations that reads as an imprint and stands after a name or title. */
function findImprint(scan: Scan, start: number, end: number): ImprintPlace | null {
  for (const pair of within(scan.pairs, start, end)) {
    if (pair.kind !== 'round' || pair.start - start < 8) continue;
    const inner = scan.text.slice(pair.start + 1, pair.end - 1).trim();
    const imprint = readImprint(inner) ?? thesisImprint(inner);
    if (imprint === null) continue;
    const bare =
      imprint.publisher === null &&
      imprint.place === null &&
      imprint.edition === null &&
      imprint.editors === null;
    // A year alone belongs to a book only in Bluebook's place: after the page or at the end.
    if (bare && !/^\s*(?:[.,;\[(]|$)/.test(scan.text.slice(pair.end, Math.min(end, pair.end + 3)))) continue;
    return { start: pair.start, end: pair.end, imprint };
  }
  return null;
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

/** `“Chapter,” in Editor (ed.), Book`: answers the end of the book's title, or null when it is no chapter. */
function readChapter(draft: Draft, scan: Scan, start: number, end: number): number | null {
  const link = /(?<=[\uE002,.’”"'])\s+in:?\s+(?!\d{3}|\d+\s\p{Ll})|(?<=[\uE002,])\s*In:?\s/u.exec(
    scan.mask.slice(start, end),
  );
  if (link === null) return null;
  const at = start + link.index;
  const volume = /^(\d{1,2}|[IVX]{1,4})\s(?=\p{Lu})/u.exec(
    scan.text.slice(at + link[0].length, at + link[0].length + 6),
  );
  const from = at + link[0].length + (volume?.[0].length ?? 0);
  if (volume?.[1] !== undefined) {
    draft.volume = volume[1];
    claim(draft, 'volume', from - volume[0].length, from);
  }
  if (at - start < 6 || from >= end) return null;
  draft.type = 'chapter';
  readHead(draft, scan, start, at);
  const pieces = splitPieces(scan, from, end);
  const book = editorsFirst(draft, scan, pieces);
  let last = pieces.length - 1;
  // "Book, ed. Kathleen Hauke and X": editors after the title.
  const later = pieces.findIndex(
    (piece, index) =>
      index > book &&
      /^(?:ed\.|eds\.|edited by|ed by|trans\.)/i.test(scan.text.slice(piece.start, piece.end)),
  );
  if (later > 0) {
    claim(draft, 'name', pieces[later]?.start ?? from, pieces[last]?.end ?? end);
    last = later - 1;
  }
  const first = pieces[book];
  const stop = pieces[last];
  if (first === undefined || stop === undefined) return end;
  const numbers = trailingPages(scan, first.start, stop.end);
  draft.container = cleanTitle(
    scan.text.slice(first.start, numbers?.start ?? stop.end).replace(/,?\s(?:at|pp?\.)\s*$/, ''),
  );
  claim(draft, 'container', first.start, numbers?.start ?? stop.end);
  if (numbers !== null) takeChapterPages(draft, scan, numbers);
  return end;
}

/** Bluebook: `in BOOK 12, 15 (X ed., 1999)`: the chapter's first page, then the page cited. */
function takeChapterPages(draft: Draft, scan: Scan, numbers: Stretch): void {
  const run = readPinpoints(scan.text, numbers.start, numbers.end, 'page');
  const [first, ...places] = run.pinpoints;
  if (first?.from === undefined || first.from === null) return;
  const explicit = /^(?:at|p)/i.test(scan.text.slice(numbers.start, numbers.start + 2));
  if (explicit) return takePinpoints(draft, run.pinpoints);
  draft.pages = first.from === first.to ? first.from : `${first.from}-${first.to ?? ''}`;
  claim(draft, 'page', first.span[0], first.span[1]);
  takePinpoints(draft, places);
}

/** Names before `(ed.)` are editors; answers the index of the book's title. */
function editorsFirst(draft: Draft, scan: Scan, pieces: readonly Stretch[]): number {
  for (let index = 0; index < pieces.length - 1; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const text = scan.text.slice(pieces[0]?.start, piece.end);
    if (!ROLE.test(text) && !/^(?:eds?|editors?|trans)\.?$/i.test(scan.text.slice(piece.start, piece.end)))
      continue;
    claim(draft, 'name', pieces[0]?.start ?? piece.start, piece.end);
    return index + 1;
  }
  // OSCOLA and AGLC sometimes leave "(eds)" out: a list of names closed by "and" stands before the title.
  for (let index = 0; index < Math.min(pieces.length - 1, 5); index += 1) {
    const text = scan.text.slice(pieces[0]?.start, pieces[index]?.end);
    if (splitNames(text) === null) break;
    if (index > 0 && !/ (?:and|&) /.test(text)) continue;
    if (index === 0 && pieces.length !== 2 && !/ (?:and|&) /.test(text)) continue;
    claim(draft, 'name', pieces[0]?.start ?? 0, pieces[index]?.end ?? 0);
    return index + 1;
  }
  return 0;
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
    const late = pieces.findIndex(
      (piece, at) =>
        at > index &&
        /^(?:ed\.|eds\.|edited by|trans\.|translated by|vol\.|rev\.|\d+(?:st|nd|rd|th|d) ed)/i.test(
          scan.text.slice(piece.start, piece.end),
        ),
    );
    const last = pieces[late > 0 ? late - 1 : pieces.length - 1];
    if (title !== undefined && last !== undefined) takeTitle(draft, scan, title.start, last.end);
    if (late > 0) claim(draft, 'name', pieces[late]?.start ?? end, pieces.at(-1)?.end ?? end);
  }
  if (numbers !== null)
    takePinpoints(draft, readPinpoints(scan.text, numbers.start, numbers.end, 'page').pinpoints);
  else if (
    pieces.length === 1 &&
    draft.title !== null &&
    isBodyName(draft.title) &&
    draft.authors.length === 0
  )
    draft.issuer ??= null;
}

/** `David J. Harris (ed.), Title` and `X & Y eds., Title`. */
function readEditedBy(draft: Draft, scan: Scan, pieces: readonly Stretch[]): number | null {
  const limit = Math.min(pieces.length - 1, 5);
  for (let index = 0; index < limit; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const text = scan.text.slice(pieces[0]?.start, piece.end);
    const alone = /^(?:eds?|editors?|trans|comps?)\.?$/i.test(scan.text.slice(piece.start, piece.end));
    if (!ROLE.test(text) && !alone) continue;
    draft.authors = splitNames(text.replace(ROLE, '').replace(/, (?:and|&) /g, ', ')) ?? [
      text.replace(ROLE, ''),
    ];
    claim(draft, 'name', pieces[0]?.start ?? piece.start, piece.end);
    return index + 1;
  }
  return null;
}

/** Numbers at the end of `[start, end)` that are pages in Bluebook's place, or places named by a unit. */
function trailingPages(scan: Scan, start: number, end: number): Stretch | null {
  const text = scan.mask.slice(Math.max(start, end - 80), end);
  const match =
    /(?<=[\p{L}\p{P}\uE002],?\s)(?:(?:at\s|pp?\.\s?|§§?\s?|¶¶?\s?|ch\.\s|paras?\.?\s)(?:[\dxivl][\dxivlA-Za-z.()]*)(?:\s?[-–—]\s?\d+)?(?:(?:,\s|\s(?:&|and)\s)\d+(?:\s?[-–—]\s?\d+)?)*|(?:\d{1,4}|[xivl]{2,6})(?:\s?[-–—]\s?\d{1,4})?(?:,\s\d{1,4}(?:\s?[-–—]\s?\d{1,4})?)*(?:\sn\.\s?\d+)?)\s*$/u.exec(
      text,
    );
  if (match === null) return null;
  const from = Math.max(start, end - 80) + match.index;
  if (from <= start + 3) return null;
  // `Agenda 21 (1992)`, `Title, 1914-1918 (…)`: numbers that belong to the name.
  if (
    /^(?:1[5-9]|20)\d\d/.test(match[0]) ||
    /\b(?:agenda|part|volume|vol\.|no\.|article|resolution|world war|beijing \+)\s*$/i.test(
      scan.text.slice(Math.max(start, from - 16), from),
    )
  )
    return null;
  return { start: from, end };
}

function takeImprint(draft: Draft, scan: Scan, place: ImprintPlace): void {
  const { imprint } = place;
  draft.publisher = imprint.publisher;
  draft.publisherPlace = imprint.place;
  if (imprint.year !== null) takeDate(draft, imprint.year);
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
