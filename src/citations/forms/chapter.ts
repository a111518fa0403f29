// Chapters in edited books: `“Chapter,” in Editor (ed.), Book`, `Chapter, in 1 BOOK 403, 405 (Editor ed., 2007)`.
import { claim, takePinpoints } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { ROLE, trailingEditors } from '../editors.ts';
import { readHead, startsTail } from '../head.ts';
import { isBodyName, isSurname, splitNames } from '../names.ts';
import { takeSurname } from '../who.ts';
import { cleanTitle, splitPieces } from '../pieces.ts';
import { readPinpoints } from '../pinpoints.ts';
import type { Scan, Stretch } from '../scan.ts';
import { isPlace } from '../tables/publishers.ts';
import { isEdition } from '../tail-patterns.ts';

/** `“Chapter,” in Editor (ed.), Book`: answers the end of the book's title, or null when it is no chapter. */
export function readChapter(draft: Draft, scan: Scan, start: number, end: number): number | null {
  const link =
    /(?<=[\uE002,.’”"'])\s+in:?\s+(?!\d{3}|\d+\s\p{Ll})|(?<=\uE003)\sin:?\s(?=\p{Lu})|(?<=[\uE002,])\s*In:?\s/u.exec(
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
  // `E. B. Weiss, In Fairness to Future Generations`: the word opens the title.
  if (/\bIn\s/.test(link[0]) && splitNames(scan.text.slice(start, at)) !== null) return null;
  draft.type = 'chapter';
  readHead(draft, scan, start, at);
  takeSurname(draft, scan);
  const pieces = splitPieces(scan, from, end);
  const textOf = (piece: Stretch | undefined): string =>
    piece === undefined ? '' : scan.text.slice(piece.start, piece.end);
  const book = editorsFirst(draft, scan, pieces);
  let last = pieces.length - 1;
  // "Book, ed. Kathleen Hauke and X": editors after the title.
  const roleFirst = pieces.findIndex(
    (piece, index) =>
      index > book &&
      /^(?:ed\.|eds\.|edited by|ed by|trans\.)\s\p{Lu}/iu.test(scan.text.slice(piece.start, piece.end)),
  );
  const later = roleFirst > 0 || book > 0 ? roleFirst : (trailingEditors(scan, pieces) ?? -1);
  if (later > 0) {
    claim(draft, 'name', pieces[later]?.start ?? from, pieces[last]?.end ?? end);
    last = later - 1;
  }
  while (last > book && (isEdition(textOf(pieces[last])) || VOLUME.test(textOf(pieces[last])))) {
    const volume = VOLUME.exec(textOf(pieces[last]))?.[1];
    draft.volume ??= volume ?? null;
    claim(
      draft,
      volume === undefined ? 'publisher' : 'volume',
      pieces[last]?.start ?? end,
      pieces[last]?.end ?? end,
    );
    last -= 1;
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

/** `Title, vol. 1`: the volume of the book. */
const VOLUME = /^(?:vol(?:ume)?|tome|Bd)\.?\s(\d{1,3}|[IVXLC]{1,6})$/iu;

/** Bluebook: `in BOOK 12, 15 (X ed., 1999)`: the chapter's first page, then the page cited. */
function takeChapterPages(draft: Draft, scan: Scan, numbers: Stretch): void {
  const run = readPinpoints(scan.text, numbers.start, numbers.end, 'page');
  const [first, ...places] = run.pinpoints;
  if (first?.from === undefined || first.from === null) return;
  const explicit = /^(?:at|p|¶|§|ch)/i.test(scan.text.slice(numbers.start, numbers.start + 2));
  if (explicit) {
    takePinpoints(draft, run.pinpoints);
    return;
  }
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
    // `2nd ed.` is an edition, no editor.
    if (isEdition(scan.text.slice(piece.start, piece.end))) break;
    if (!ROLE.test(text) && !/^(?:eds?|editors?|trans)\.?$/i.test(scan.text.slice(piece.start, piece.end)))
      continue;
    claim(draft, 'name', pieces[0]?.start ?? piece.start, piece.end);
    return index + 1;
  }
  // OSCOLA and AGLC sometimes leave "(eds)" out: a list of names closed by "and" stands before the title.
  for (let index = 0; index < Math.min(pieces.length - 1, 5); index += 1) {
    const text = scan.text.slice(pieces[0]?.start, pieces[index]?.end);
    if (index === 0 && pieces.length > 1 && isBodyName(text) && isTitled(scan, pieces[1])) {
      claim(draft, 'name', pieces[0]?.start ?? 0, pieces[0]?.end ?? 0);
      return 1;
    }
    const othersLeftOut = /\set al\.?$/.test(text) && isSurname(text);
    if (splitNames(text) === null && !isNamePair(text) && !othersLeftOut) {
      // `Kingsbury, Krisch and Stewart`: the word comes with the last name.
      if (text.split(', ').every(isSurname)) continue;
      break;
    }
    if (index > 0 && !/ (?:and|&) /.test(text)) continue;
    if (index === 0 && pieces.length !== 2 && !othersLeftOut && !/ (?:and|&) /.test(text)) continue;
    claim(draft, 'name', pieces[0]?.start ?? 0, pieces[index]?.end ?? 0);
    return index + 1;
  }
  return 0;
}

/** `Andreassen and Marks`, `Kingsbury, Krisch and Stewart`: two surnames or more, the last led by a word. */
function isNamePair(text: string): boolean {
  const names = text.split(/,\s|\s(?:and|&)\s/);
  return (
    /\s(?:and|&)\s/.test(text) &&
    names.length <= 5 &&
    names.every((name) => isSurname(name) && !isPlace(name))
  );
}

/** Two words or more, the first with a capital. */
function isTitled(scan: Scan, piece: Stretch | undefined): boolean {
  return (
    piece !== undefined && /^\p{Lu}[\p{L}’'-]*:?\s.*\p{L}/u.test(scan.text.slice(piece.start, piece.end))
  );
}

/** After the link to a book, `Andreassen and Marks, Development as a Human Right, pp. 73–100`: its editors without their role, its title and a place. */
export function isShortBook(scan: Scan, start: number, end: number): boolean {
  const pieces = splitPieces(scan, start, end).slice(0, 8);
  return pieces.some((piece, index) => {
    const [title, place] = pieces.slice(index + 1);
    if (title === undefined || place === undefined || startsTail(scan, title, end)) return false;
    // `in Science & Society, Vol. 12, No. 3`: what is numbered is a journal.
    if (!isTitled(scan, title)) return false;
    const text = scan.text.slice(pieces[0]?.start, piece.end);
    // `in OHCHR, Realizing the Right to Development, pp. 104–107`: a body with a title and pages edited a book; without pages it may be a newsroom.
    const paged = /^pp?\.\s?\d/.test(scan.text.slice(place.start, place.end));
    if (index === 0 && paged && isBodyName(text)) return true;
    return (
      isNamePair(text) ||
      (/\set al\.?$/.test(text) && isSurname(text)) ||
      (splitNames(text) !== null && /\s(?:and|&)\s|\p{Lu}\.\s/u.test(text))
    );
  });
}

/** Numbers at the end of `[start, end)` that are pages in Bluebook's place, or places named by a unit. */
export function trailingPages(scan: Scan, start: number, end: number): Stretch | null {
  const text = scan.mask.slice(Math.max(start, end - 80), end);
  const match =
    /(?<=[\p{L}\p{P}\uE002],?\s)(?:(?:(?:ch\.|pt\.)\s\d{1,3},\s)?(?:at\s|pp?\.\s?|§§?\s?|¶¶?\s?|ch\.\s|paras?\.?\s)(?:[\dxivl][\dxivlA-Za-z.()]*)(?:\s?[-–—]\s?\d+)?(?:(?:,\s|\s(?:&|and)\s)\d+(?:\s?[-–—]\s?\d+)?)*|(?:\d{1,4}|[xivl]{2,6})(?:\s?[-–—]\s?\d{1,4})?(?:,\s\d{1,4}(?:\s?[-–—]\s?\d{1,4})?)*(?:\sn\.\s?\d+)?)\s*$/u.exec(
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
