// Short forms without a number: `Pollan, Omnivore’s Dilemma, 3.`, `Kelly, “Seeing Red,” 80-84.`, `Blackfoot, 97.`, `Appeals Chamber Decision, para. 81.`
import { claim, newDraft, takePinpoints } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { imprintRow } from '../imprint-row.ts';
import { isSurname, readsAsShortNames } from '../names.ts';
import { cleanTitle, splitPieces } from '../pieces.ts';
import { readPinpoints, startsWithUnit } from '../pinpoints.ts';
import { MASK } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { BACK_REFERENCES } from '../tables/ibid-forms.ts';
import { isPlace as isKnownPlace } from '../tables/publishers.ts';
import { AI_INDEX, PLACE_YEAR } from '../tail-patterns.ts';

/** Anything that names a work in full: a date, a symbol, an address, a bracket, a number of the European Commission, the WTO or Amnesty International. */
const FULL = new RegExp(
  `[${MASK.date}${MASK.symbol}${MASK.url}]|\\s${MASK.bracket}|\\b[A-Z]{3,4}${MASK.bracket}|\\bWT/|${AI_INDEX}`,
  'u',
);

/**
 * Reads a short form: surnames or a short title, and pages or another place; null for anything fuller.
 *
 * @example readShortForm(scan, { start: 0, end: 29 })?.pinpoints[0]?.from // 'Pollan, Omnivore’s Dilemma, 3' → '3'
 */
export function readShortForm(scan: Scan, { start, end }: Stretch): Draft | null {
  if (end - start > 220 || FULL.test(scan.mask.slice(start, end))) return null;
  const lead = readPlaceFirst(scan, start, end);
  if (lead !== null) return lead;
  const after = readPlaceAfter(scan, start, end);
  if (after !== null) return after;
  const pieces = splitPieces(scan, start, end);
  const quoted = scan.mask.slice(start, end).includes(MASK.quote);
  const place = pieces.findIndex((piece, index) => index > 0 && isPlace(scan, piece, quoted));
  const first = pieces[0];
  const stop = pieces[place];
  if (place < 0 && quoted) return readSurnameAndTitle(scan, pieces, { start, end });
  if (first === undefined || stop === undefined || place > 4) return null;
  // A year before the place makes it fuller than a short form; so does one that a place follows.
  const years = pieces.map((piece) => /^(?:1[5-9]|20)\d\d$/.test(scan.text.slice(piece.start, piece.end)));
  if (years.slice(1, pieces.length - 1).includes(true)) return null;
  // `Title, New York: Columbia University Press 1990, p. 2` is an imprint.
  const isImprint = (piece: Stretch, index: number): boolean =>
    isKnownPlace(scan.text.slice(piece.start, piece.end).replace(PLACE_YEAR, '')) ||
    imprintRow(scan, pieces, index + 1, false) !== null;
  if (pieces.slice(1, place).some(isImprint)) return null;
  const draft = newDraft('reference', start, end);
  const text = scan.text.slice(first.start, first.end);
  const acronym = /^[A-Z]{3,10}s?$/.test(text);
  if (!acronym && readsAsShortNames(text)) {
    draft.authors = text.replace(/,? et al\.?$/, '').split(/ (?:&|and) /);
    claim(draft, 'name', first.start, first.end);
  }
  const from = draft.authors.length > 0 ? pieces[1] : first;
  const last = pieces[place - 1];
  const titled =
    from !== undefined &&
    last !== undefined &&
    from.end <= last.end &&
    (draft.authors.length === 0 || place > 1);
  if (titled) {
    draft.title = cleanTitle(scan.text.slice(from.start, last.end));
    claim(draft, 'title', from.start, last.end);
  }
  if (!titled && draft.authors.length === 0) return null;
  if (draft.title !== null && draft.title.split(' ').length > 12) return null;
  if (BACK_REFERENCES.includes((draft.title ?? '').toLowerCase())) return null;
  takePinpoints(draft, readPinpoints(scan.text, stop.start, end, 'page').pinpoints);
  return draft;
}

/** `Mutua, “Savages, Victims, and Saviors.”`: surnames, a quoted title and nothing else name a work cited before. */
function readSurnameAndTitle(
  scan: Scan,
  [who, title, ...others]: readonly Stretch[],
  { start, end }: Stretch,
): Draft | null {
  if (who === undefined || title === undefined || others.length > 0) return null;
  const names = scan.text.slice(who.start, who.end).split(/ (?:&|and) /);
  const isQuote = /^\uE002+\.?$/u.test(scan.mask.slice(title.start, title.end));
  if (!isQuote || names.some((name) => !isSurname(name) || name.split(' ').length > 1)) return null;
  const draft = newDraft('reference', start, end);
  draft.authors = names;
  claim(draft, 'name', who.start, who.end);
  draft.title = cleanTitle(scan.text.slice(title.start, title.end));
  claim(draft, 'title', title.start, title.end);
  return draft;
}

/** `Art 2 ICESCR`, `Articles 31 and 32 VCLT`: the place, then the acronym of the instrument. */
function readPlaceFirst(scan: Scan, start: number, end: number): Draft | null {
  const match =
    /^((?:[Aa]rts?\.?|[Aa]rticles?)\s[\d][\d().a-z]*(?:(?:,\s|\s?[-–]\s?|\sand\s)\d[\d().a-z]*)*(?:,\s(?:paras?\.?|paragraphs?)\s\d[\d().a-z]*)?),?\s(?:of\s)?(?:the\s)?([A-Z]{3,10})\.?$/u.exec(
      scan.text.slice(start, end),
    );
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const draft = newDraft('reference', start, end);
  const title = start + match[0].lastIndexOf(match[2]);
  draft.title = match[2];
  claim(draft, 'title', title, title + match[2].length);
  takePinpoints(draft, readPinpoints(scan.text, start, start + match[1].length, null).pinpoints);
  return draft;
}

/** `ECHR art 15`, `Refugee Convention art 33(1)`: the acronym or short name of the instrument, then the place, with or without a comma. */
function readPlaceAfter(scan: Scan, start: number, end: number): Draft | null {
  const match = INSTRUMENT_PLACE.exec(scan.text.slice(start, end));
  if (match?.[1] === undefined) return null;
  const run = readPinpoints(scan.text, start + match[0].length, end, null);
  if (run.pinpoints.length === 0 || run.end < end - 1) return null;
  const draft = newDraft('reference', start, end);
  draft.title = match[1];
  claim(draft, 'title', start, start + match[1].length);
  takePinpoints(draft, run.pinpoints);
  return draft;
}

const INSTRUMENT_PLACE =
  /^([A-Z][A-Z&-]{2,9}|(?:\p{Lu}\p{L}+\s){1,3}(?:Convention|Covenant|Declaration|Statute))\s(?=(?:[Aa]rts?|[Aa]rticles?|[Pp]aras?|ss?|sec|pmbl|[Pp]reamble|[Aa]nnex)\b|[¶§])/u;

/** A year alone is a place only after a quoted title: `Kwon, “Inclusion Work,” 1851.` */
function isPlace(scan: Scan, piece: Stretch, quoted: boolean): boolean {
  const text = scan.text.slice(piece.start, piece.end);
  if (
    startsWithUnit(scan.text, piece.start) &&
    /\d|\b[ivxlc]+\b|preamble|annex/iu.test(text) &&
    text.length < 60
  )
    return true;
  if (!quoted && /^(?:1[5-9]|20)\d\d\.?$/.test(text)) return false;
  return /^\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?:\s?(?:n\.?\s?\d+|ff?\.?|(?:and|&) \d+(?:[-–]\d+)?))?\.?$/u.test(
    text,
  );
}
