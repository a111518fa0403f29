// An imprint between commas, without a bracket: `Martinus Nijhoff, The Hague, 2001`, `Paris, Sirey, 1932`, `Oxford: Clarendon Press, 1995`.
import { claim } from './draft.ts';
import type { Draft } from './draft.ts';
import { isSurname } from './names.ts';
import type { Scan, Stretch } from './scan.ts';
import { isPlace, PUBLISHER_WORDS } from './tables/publishers.ts';
import { isEdition } from './tail-patterns.ts';

/** Where such an imprint stands, and its two parts. */
export interface ImprintRow extends Stretch {
  readonly publisher: Stretch;
  readonly place: Stretch | null;
}

const YEAR = /^(?:1[5-9]|20)\d\d(?![\d\p{L}–-])/u;
const STATE = /^(?:[A-Z]{2}|(?:\p{Lu}\.){2}|Mass\.?|Conn\.?|Cal\.?|Calif\.?|Ill\.?)$/u;
/** Words of a publisher's name that other names have too; alone between title and year they tell nothing. */
const WEAK_WORDS = /\b(?:university|foundation|house|cambridge|west|sons|books|printing|lang)\b/i;

/**
 * The imprint that begins at the piece `index` and ends before a year; null where none does. A publisher that no word
 * gives away needs a known place beside it, and before it a title by a named person.
 *
 * @example imprintRow(scan, splitPieces(scan, 0, 60), 2, true)?.place // 'M. Nowak, Commentary, N.P. Engel, Kehl, 1993'
 */
export function imprintRow(
  scan: Scan,
  pieces: readonly Stretch[],
  index: number,
  byPerson: boolean,
): ImprintRow | null {
  const dated =
    readDated(scan, pieces[index], byPerson) ?? readDatedPair(scan, pieces[index], pieces[index + 1]);
  if (dated !== null) return dated;
  const year = pieces.findIndex(
    (piece, at) => at > index && at < index + 4 && YEAR.test(scan.mask.slice(piece.start, piece.end)),
  );
  if (year < 0) return null;
  const parts = pieces.slice(index, year);
  const [first, second, third] = parts;
  if (first === undefined) return null;
  if (second === undefined) return readOne(scan, first, byPerson);
  const textOf = (piece: Stretch): string => scan.text.slice(piece.start, piece.end);
  const isState = (piece: Stretch | undefined): boolean => piece !== undefined && STATE.test(textOf(piece));
  const mayPublish = (piece: Stretch): boolean =>
    isPublisher(textOf(piece)) || (byPerson && isSurname(textOf(piece)) && !isPlace(textOf(piece)));
  if (isPlace(textOf(first))) {
    const place = isState(second) ? { start: first.start, end: second.end } : first;
    const publisher = isState(second) ? third : second;
    const whole = parts.length === (isState(second) ? 3 : 2);
    return publisher !== undefined && whole && mayPublish(publisher) ? rowOf(publisher, place) : null;
  }
  if (parts.length > 2 && !isState(third)) return null;
  const place = { start: second.start, end: third?.end ?? second.end };
  const known = isPlace(textOf(second)) && mayPublish(first);
  return known || (isPublisher(textOf(first)) && isSurname(textOf(second))) ? rowOf(first, place) : null;
}

/** `New York: Columbia University Press 1990`, `Springer 2012`: the year closes the piece without a comma. */
function readDated(scan: Scan, piece: Stretch | undefined, byPerson: boolean): ImprintRow | null {
  if (piece === undefined) return null;
  const year = /\s(?:1[5-9]|20)\d\d\.?$/u.exec(scan.mask.slice(piece.start, piece.end));
  return year === null
    ? null
    : readOne(scan, { start: piece.start, end: piece.end - year[0].length }, byPerson);
}

/** `University of Notre Dame Press, Notre Dame 1994`, `Paris, Pedone 2011`: publisher and place, and the year after the second. */
function readDatedPair(
  scan: Scan,
  first: Stretch | undefined,
  second: Stretch | undefined,
): ImprintRow | null {
  if (first === undefined || second === undefined) return null;
  const year = /\s(?:1[5-9]|20)\d\d\.?$/u.exec(scan.mask.slice(second.start, second.end));
  if (year === null) return null;
  const one = scan.text.slice(first.start, first.end);
  const rest = { start: second.start, end: second.end - year[0].length };
  const other = scan.text.slice(rest.start, rest.end);
  if (isPlace(one) && isPublisher(other)) return rowOf(rest, first);
  return isPublisher(one) && (isPlace(other) || isSurname(other)) ? rowOf(first, rest) : null;
}

/** `Oxford: Clarendon Press`, `Springer`: all in one piece before the year. */
function readOne(scan: Scan, piece: Stretch, byPerson: boolean): ImprintRow | null {
  const text = scan.text.slice(piece.start, piece.end);
  const [lead, place = '', publisher = ''] = /^([^:]{2,40}):\s([^:]{2,60})$/u.exec(text) ?? [];
  if (lead === undefined)
    return isPublisher(text) && (!WEAK_WORDS.test(text) || /\b(?:Press|Publish(?:ers|ing))$/.test(text))
      ? rowOf(piece, null)
      : null;
  // A place that no table has and a house named like a person: only after what a named person wrote.
  const named = PUBLISHER_WORDS.test(publisher) || (byPerson && isNamed(place) && isNamed(publisher));
  if (!isPlace(place) && !(isSurname(place) && named)) return null;
  return rowOf(
    { start: piece.end - publisher.length, end: piece.end },
    { start: piece.start, end: piece.start + place.length },
  );
}

/** `Tielt: Lannoo`, `Ghent: Story-Scientia`: capitals throughout and no word of a title, which may have a colon as well (`Sovereignty: Organized Hypocrisy`). */
function isNamed(text: string): boolean {
  const words = text.split(' ');
  return isSurname(text) && words.length <= 3 && !words.some((word) => TITLE_ENDING.test(word));
}

const TITLE_ENDING =
  /\p{L}{2}(?:[ts]ions?|t(?:y|ies)|c(?:y|ies)|ments?|ness|isms?|ships?|ics|logy|ings?|ed)$/u;

function isPublisher(text: string): boolean {
  return (
    PUBLISHER_WORDS.test(text) &&
    /^\p{Lu}[^:“”"‘?]*$/u.test(text) &&
    text.split(' ').length <= 6 &&
    !/^(?:The|A|An|On)\s/.test(text)
  );
}

function rowOf(publisher: Stretch, place: Stretch | null): ImprintRow {
  return {
    start: Math.min(publisher.start, place?.start ?? publisher.start),
    end: Math.max(publisher.end, place?.end ?? publisher.end),
    publisher,
    place,
  };
}

/** Reads the imprint after a title, and an edition or a volume before it; null where none begins at the piece `index`. */
export function readImprintRow(
  draft: Draft,
  scan: Scan,
  pieces: readonly Stretch[],
  index: number,
  byPerson: boolean,
): number | null {
  let at = index;
  while (at < pieces.length && isVolume(scan, pieces[at])) at += 1;
  const row = imprintRow(scan, pieces, at, byPerson);
  if (row === null) return null;
  for (const piece of pieces.slice(index, at)) {
    const volume = VOLUME.exec(scan.text.slice(piece.start, piece.end))?.[1];
    draft.volume ??= volume ?? null;
    claim(draft, volume === undefined ? 'publisher' : 'volume', piece.start, piece.end);
  }
  take(draft, scan, row);
  return row.end;
}

const VOLUME = /^(?:vol(?:ume)?|tome|t|bd)\.?\s(\d{1,3}|[IVXLC]{1,6})$/iu;

function isVolume(scan: Scan, piece: Stretch | undefined): boolean {
  if (piece === undefined) return false;
  const text = scan.text.slice(piece.start, piece.end);
  return isEdition(text) || VOLUME.test(text);
}

function take(draft: Draft, scan: Scan, { publisher, place }: ImprintRow): void {
  draft.publisher ??= scan.text.slice(publisher.start, publisher.end);
  claim(draft, 'publisher', publisher.start, publisher.end);
  if (place === null) return;
  draft.publisherPlace ??= scan.text.slice(place.start, place.end);
  claim(draft, 'place', place.start, place.end);
}
