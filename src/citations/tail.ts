// What follows the name of a work, in whatever order: symbols, dates, pinpoints, brackets, addresses, series, bodies, places and publishers.
import { claim, takeDate, takePinpoints } from './draft.ts';
import type { Draft } from './draft.ts';
import { isBodyName } from './names.ts';
import { cleanTitle, skipMarks } from './pieces.ts';
import { readPinpoints } from './pinpoints.ts';
import { MASK, within } from './scan.ts';
import type { Scan, Stretch } from './scan.ts';
import { isPlace, PUBLISHER_WORDS } from './tables/publishers.ts';
import { readBracket } from './tail-brackets.ts';
import {
  ACCESS,
  ASIDE,
  BARE_PIN,
  DOC_NUMBER,
  DOC_PREFIX,
  EDITION,
  EVENT,
  isGenre,
  NUMBER_YEAR,
  PLACE_YEAR,
  matchIn,
  OJ_PAGE,
  OJ_YEAR,
  OWN_NUMBER,
  paperAt,
  RECORDS,
  SERIES_NUMBER,
  SQUARES,
  STRESS,
  TREATY_SERIES,
  UN_TREATY_SERIES,
  YEAR,
} from './tail-patterns.ts';
import type { PinpointUnit } from './types.ts';

/** How the reading of a tail is set up: the unit of a number without one, or null where such numbers mean nothing. */
export interface TailRules {
  readonly bare: PinpointUnit | null;
  readonly headings: boolean;
}

/**
 * Reads everything in `[from, to)` that follows a work's name, and claims what it understands.
 *
 * @example readTail(draft, scan, 12, 40, { bare: 'page', headings: false })
 */
export function readTail(draft: Draft, scan: Scan, from: number, to: number, rules: TailRules): void {
  let at = skipMarks(scan.text, from, to);
  while (at < to) {
    const next =
      readMasked(draft, scan, at, to, rules) ??
      readWorded(draft, scan, at, to, rules) ??
      readPlainPiece(draft, scan, at, to, rules);
    at = skipMarks(scan.text, Math.max(next, at + 1), to);
  }
}

function readMasked(draft: Draft, scan: Scan, at: number, to: number, rules: TailRules): number | null {
  const sign = scan.mask[at] ?? '';
  if (sign === MASK.symbol) {
    const found = within(scan.symbols, at, to)[0];
    if (found === undefined) return at + 1;
    // `SC Res 1373, UN Doc S/RES/1373 (2001)`: the second spelling may tell the year.
    if (
      draft.date === null &&
      draft.symbol !== null &&
      found.symbol.type === 'RES' &&
      found.symbol.year !== null
    )
      takeDate(draft, String(found.symbol.year));
    if (draft.symbol === null) draft.symbol = found.symbol;
    else if (found.symbol.canonical !== draft.symbol.canonical)
      draft.otherNumbers = [...draft.otherNumbers, found.symbol.canonical];
    claim(draft, 'symbol', found.start, found.end);
    return found.end;
  }
  if (sign === MASK.url) {
    const found = within(scan.urls, at, to)[0];
    if (found === undefined) return at + 1;
    draft.url ??= scan.text.slice(found.start, found.end);
    claim(draft, 'url', found.start, found.end);
    return found.end;
  }
  if (sign === MASK.date) {
    const found = within(scan.dates, at, to)[0];
    if (found === undefined) return at + 1;
    takeDate(draft, found.iso);
    claim(draft, 'date', found.start, found.end);
    return found.end;
  }
  if (sign !== MASK.quote && sign !== MASK.bracket) return null;
  if (scan.text[at] === '[' && matchIn(SQUARES, scan.text, at, to) !== null) return null;
  const pair = within(scan.pairs, at, to)[0];
  if (pair === undefined) return at + 1;
  if (pair.kind !== 'quote') readBracket(draft, scan, pair, rules);
  else if (rules.headings) takeHeading(draft, scan, pair);
  else claim(draft, 'prose', pair.start, pair.end);
  return pair.end;
}

function takeSquares(draft: Draft, at: number, match: RegExpExecArray): number {
  const from = match[1] ?? '';
  if (/^(?:1[89]|20)\d\d$/.test(from)) {
    takeDate(draft, from);
    claim(draft, 'year', at, at + match[0].length);
  } else
    takePinpoints(draft, [
      { unit: 'paragraph', from, to: match[2] ?? from, span: [at, at + match[0].length] },
    ]);
  return at + match[0].length;
}

/** A quoted or named heading is a place in the document. */
function takeHeading(draft: Draft, scan: Scan, { start, end }: Stretch): void {
  const name = cleanTitle(scan.text.slice(start, end));
  draft.pinpoints.push({ unit: 'heading', from: name, to: name, span: [start, end] });
  claim(draft, 'pinpoint', start, end);
}

function readWorded(draft: Draft, scan: Scan, at: number, to: number, rules: TailRules): number | null {
  const { text } = scan;
  const prefix = matchIn(DOC_PREFIX, scan.mask, at, to);
  if (prefix !== null) return at + prefix[0].length;
  const squares = matchIn(SQUARES, text, at, to);
  if (squares !== null) return takeSquares(draft, at, squares);
  const series = readNumbered(draft, text, at, to);
  if (series !== null) return series;
  const year = matchIn(YEAR, text, at, to);
  // `(OUP 2012), 1603–1610`: after the year of a book a range is one of pages.
  const isRange = draft.date !== null && rules.bare === 'page' && /\d[-–]\d/.test(year?.[0] ?? '');
  if (year !== null && !isRange) {
    takeDate(draft, year[1] ?? '');
    claim(draft, 'year', at, at + year[0].length);
    return at + year[0].length;
  }
  const doc = matchIn(DOC_NUMBER, scan.mask, at, to) ?? matchIn(OWN_NUMBER, scan.mask, at, to);
  if (doc !== null) {
    const number = text.slice(at, at + doc[0].length).trim();
    draft.otherNumbers = [...draft.otherNumbers, number];
    const year = NUMBER_YEAR.exec(number)?.slice(1).find(Boolean);
    if (year !== undefined) takeDate(draft, year);
    claim(draft, 'symbol', at, at + doc[0].trimEnd().length);
    return at + doc[0].length;
  }
  const edition = matchIn(EDITION, text, at, to);
  if (edition !== null) {
    claim(draft, 'publisher', at, at + edition[0].length);
    return at + edition[0].length;
  }
  const stress = matchIn(STRESS, text, at, to);
  if (stress !== null) return at + stress[0].length;
  const run = readPinpoints(text, at, to, BARE_PIN.test(text[at] ?? '') ? rules.bare : null);
  if (run.pinpoints.length > 0) {
    takePinpoints(draft, run.pinpoints);
    return run.end;
  }
  return readPhrase(draft, scan, at, to);
}

/** Series, official records and treaty collections, by volume and number. */
function readNumbered(draft: Draft, text: string, at: number, to: number): number | null {
  const treaty = matchIn(TREATY_SERIES, text, at, to);
  if (treaty !== null) return takeSeries(draft, text, at, treaty);
  const long = matchIn(UN_TREATY_SERIES, text, at, to);
  if (long !== null) {
    draft.container ??= 'Treaty Series';
    draft.volume ??= long[1] ?? null;
    draft.pages ??= long[2] ?? null;
    claim(draft, 'container', at, at + long[0].length);
    return at + long[0].length;
  }
  const number = matchIn(SERIES_NUMBER, text, at, to);
  if (number !== null) {
    // `OJ L119/1`: the issue and its page.
    const isJournal = /^O\.?J/.test(number[1] ?? '');
    const [volume = null, page] = isJournal ? (number[2] ?? '').split(/\/|\)\s?/) : [number[2]];
    draft.container ??= number[1]?.replace('(', '') ?? null;
    draft.volume ??= volume;
    draft.pages ??= page ?? null;
    const paged = isJournal ? matchIn(OJ_PAGE, text, at + number[0].length, to) : null;
    draft.pages ??= paged?.[1] ?? null;
    const issued = paged === null ? null : /(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(paged[0]);
    if (issued !== null && draft.date === null)
      takeDate(draft, [issued[3], issued[2]?.padStart(2, '0'), issued[1]?.padStart(2, '0')].join('-'));
    const stop = at + number[0].length + (paged?.[0].length ?? 0);
    claim(draft, 'container', at, stop);
    return stop;
  }
  const paper = paperAt(text, at, to);
  if (paper !== null) {
    draft.container ??= paper[1] ?? null;
    claim(draft, 'container', at, at + paper[0].length);
    return at + paper[0].length;
  }
  const journal = matchIn(OJ_YEAR, text, at, to);
  if (journal !== null) {
    if (draft.date === null) takeDate(draft, journal[1] ?? '');
    draft.container ??= `OJ ${journal[2] ?? ''}`;
    draft.volume ??= journal[3] ?? null;
    draft.pages ??= journal[4] ?? journal[5] ?? null;
    claim(draft, 'container', at, at + journal[0].length);
    return at + journal[0].length;
  }
  const records = matchIn(RECORDS, text, at, to);
  if (records !== null) {
    // `Yearbook of the International Law Commission, 2001, vol. II`: the volume of what is named before it.
    if (draft.container !== null) draft.volume ??= /^vol\.?\s(\w+)/iu.exec(records[0])?.[1] ?? null;
    claim(draft, 'container', at, at + records[0].length);
    return at + records[0].length;
  }
  return null;
}

function takeSeries(draft: Draft, text: string, at: number, match: RegExpExecArray): number {
  const end = at + match[0].length;
  if (draft.volume === null && draft.pages === null && draft.container === null) {
    draft.volume = match[1] ?? null;
    draft.container = match[2] ?? null;
    draft.pages = match[3] ?? null;
    const name = text.indexOf(match[2] ?? '', at);
    claim(draft, 'volume', at, name);
    claim(draft, 'container', name, name + (match[2] ?? '').length);
    claim(draft, 'page', name + (match[2] ?? '').length, end);
  } else claim(draft, 'container', at, end);
  return end;
}

/** Set phrases before dates and addresses; the date of access or entry into force is not the document's own. */
function readPhrase(draft: Draft, scan: Scan, at: number, to: number): number | null {
  const access = matchIn(ACCESS, scan.text, at, to);
  const event = access ?? matchIn(EVENT, scan.mask, at, to);
  if (event !== null) {
    let end = at + event[0].length;
    claim(draft, 'prose', at, end);
    if (access === null && /^adopt|^signed|^opened|^concluded|^done/i.test(event[0])) {
      // "adopted at the Beijing Summit of …": the occasion up to the date.
      const occasion = /^\s(?:(?:at|by|in|on|the)\s)[^,;]*?(?=[\uE000-\uE002\uE004,;]|\.?$)/u.exec(
        scan.mask.slice(end, Math.min(to, end + 300)),
      );
      if (occasion !== null && !/\d{4}/.test(occasion[0])) {
        claim(draft, 'prose', end, end + occasion[0].length);
        end += occasion[0].length;
      }
      return end;
    }
    const date = within(scan.dates, end, Math.min(to, end + 40))[0];
    if (date !== undefined && /(?:access|visit|force|updat|retriev|check|view|modif)/i.test(event[0])) {
      claim(draft, 'date', date.start, date.end);
      return date.end;
    }
    return end;
  }
  const aside = matchIn(ASIDE, scan.text, at, to);
  if (aside === null) return null;
  claim(draft, 'prose', at, at + aside[0].length);
  return at + aside[0].length;
}

/** A piece of words only: a body, a publisher with its place, or a named part of the document. */
function readPlainPiece(draft: Draft, scan: Scan, at: number, to: number, rules: TailRules): number {
  const rest = /^[^,;\uE000-\uE004]+/u.exec(scan.mask.slice(at, to))?.[0] ?? scan.mask[at] ?? '';
  const piece = rest.replace(/[\s.:]+$/, '');
  const end = at + piece.length;
  if (piece.length < 2) return at + Math.max(1, rest.length);
  const lead = /^(?:and|by|in|from|to|on|of|the|at|with|online|see|du|de|del|vom|der)\s+/i.exec(piece);
  if (lead !== null && lead[0].length < piece.length && !isPlace(piece.replace(PLACE_YEAR, '')))
    return at + lead[0].length;
  const publication = /^(.{2,40}?): (.{2,60})$/u.exec(piece);
  if (
    publication?.[1] !== undefined &&
    publication[2] !== undefined &&
    (isPlace(publication[1]) || PUBLISHER_WORDS.test(publication[2]))
  ) {
    draft.publisherPlace ??= publication[1];
    draft.publisher ??= publication[2];
    claim(draft, 'place', at, at + publication[1].length);
    claim(draft, 'publisher', at + publication[1].length + 2, end);
  } else if (isPlace(piece.replace(PLACE_YEAR, ''))) {
    // `Oxford 1995`: no comma between place and year.
    const place = piece.replace(PLACE_YEAR, '');
    draft.publisherPlace ??= place;
    claim(draft, 'place', at, at + place.length);
    if (place.length < piece.length) {
      takeDate(draft, piece.slice(-4));
      claim(draft, 'year', end - 4, end);
    }
  } else if (isGenre(piece)) claim(draft, 'prose', at, end);
  else if (rules.headings && draft.pinpoints.length > 0 && /^\p{Lu}\S+ \S/u.test(piece))
    takeHeading(draft, scan, { start: at, end });
  else if (isBodyName(piece) && !/\b(?:press|publication)/i.test(piece)) {
    draft.issuer ??= piece;
    claim(draft, 'name', at, end);
  } else if (PUBLISHER_WORDS.test(piece)) {
    draft.publisher ??= piece;
    claim(draft, 'publisher', at, end);
  }
  return at + rest.length;
}
