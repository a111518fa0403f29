// Resolutions of bodies outside the United Nations' own series, by body and number: `PACE Resolution 1466 (2005)`, `WHA Res. 58.3`,
// `AG/RES. 2435 (XXXVIII-O/08)`, `ACHPR/Res.275(LV)2014`, `European Parliament resolution of 17 December 2015 on arms export`.
// Source: OSCOLA 2006, part IV.D-E (European and regional documents); The Bluebook (21st ed.), rules 21.8-21.11.
import { claim, newDraft, takeDate } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { startsTail, takeTitle } from '../head.ts';
import { cleanTitle, skipMarks, splitPieces } from '../pieces.ts';
import { within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { RESOLVING_BODIES, RESOLUTION_NUMBERS } from '../tables/resolving-bodies.ts';
import { readTail } from '../tail.ts';

const RULES = { bare: 'unspecified', headings: false } as const;
const BODY = String.raw`(?:the\s)?(?<issuer>(?:${RESOLVING_BODIES.join('|')})(?:\s\([^()]{2,12}\))?)`;
const ACT = String.raw`(?:Res(?:olution|\.)?|Rec(?:ommendation|\.)?|Dec(?:ision|\.)?|Order|Opinion|Declaration|Directive)`;
const LETTERED = `(?:${RESOLUTION_NUMBERS.join('|')})`;
const ORDINAL = String.raw`(?:[Nn]o\.?\s?)?(?:\(\d{2}\)\s\d{1,3}|\p{Lu}{0,4}\d{1,4}(?:[./]\d{1,4})?(?:\s\((?:\d{4}|[IVXLC]+(?:-\p{Lu}\/\d{2})?)\))?)(?![\p{L}\d])`;
const NUMBERED = new RegExp(
  String.raw`^(?:${BODY},?\s(?<number>(?:${ACT},?\s?)?${LETTERED}|${ACT},?\s?${ORDINAL})|(?<own>(?:${ACT}\s)?${LETTERED})(?![\p{L}\d]))(?=$|[,.:;]|\s[(‘“'"\[]|\s(?:on|para|at|of)\b)`,
  'u',
);
/** The institutions of the Union give a date and a subject, and no number. */
const DATED =
  /^(?:the\s)?(?<issuer>European Parliament|(?:European\s)?Council|Parliament|Council of the European Union)(?<comma>,\s)?(?:\slegislative\s|(?<=,\s)|\s)[Rr]esolution\sof\s(?=\uE004)/u;
/** The year is part of the number: `(2005)`, `(XXXVIII-O/08)`, `(LV)2014`, `Rec(2010)5`. */
const YEAR = /\(((?:19|20)\d\d)\)|\)((?:19|20)\d\d)$|\/(\d{2})\)/;

/**
 * Reads a resolution of another organization; null for anything else.
 *
 * @example readBodyResolution(scan, { start: 0, end: 28 })?.issuer // 'PACE Resolution 1466 (2005).' → 'PACE'
 */
export function readBodyResolution(scan: Scan, { start, end }: Stretch): Draft | null {
  const dated = DATED.exec(scan.mask.slice(start, Math.min(end, start + 160)));
  if (dated !== null) return readDated(scan, { start, end }, dated);
  const match = NUMBERED.exec(scan.text.slice(start, Math.min(end, start + 160)));
  if (match === null) return null;
  const { issuer, number, own = '' } = match.groups ?? {};
  const printed = number ?? own;
  const draft = newDraft(UN_FAMILY.test(match[0]) ? 'un-document' : 'report', start, end);
  const at = start + match[0].length;
  draft.issuer = issuer ?? null;
  draft.otherNumbers = [printed];
  claim(draft, 'name', start, at - printed.length);
  claim(draft, 'symbol', at - printed.length, at);
  const year = YEAR.exec(printed);
  const told = year?.[1] ?? year?.[2] ?? (year?.[3] === undefined ? null : century(year[3]));
  const titleEnd = readSubject(draft, scan, at, end);
  // `Recommendation CM/Rec(2010)5 on measures to combat discrimination`: the number begins the title.
  if (/^\s(?:on|concerning|relating)\s/u.test(scan.text.slice(at, end)))
    draft.title = cleanTitle(scan.text.slice(at - printed.length, titleEnd));
  readTail(draft, scan, titleEnd, end, RULES);
  if (draft.date === null && told !== null) takeDate(draft, told);
  return draft;
}

const UN_FAMILY =
  /^(?:the\s)?(?:WHA|World Health Assembly|WHO|ILO|International Labour Conference|UNESCO|FAO|IAEA|ICAO|IMO)/u;

/** `(XXXVIII-O/08)`: the American organization began its numbering in 1971. */
function century(short: string): string {
  return Number(short) > 70 ? `19${short}` : `20${short}`;
}

/** What it is on: the pieces up to the first that dates or places it. */
function readSubject(draft: Draft, scan: Scan, from: number, end: number): number {
  const at = skipMarks(scan.text, from, end);
  // `… on human rights and business (2 March 2016) para 4`: the day in its bracket ends the subject.
  const dated = within(scan.pairs, at, end).find(
    (pair) => pair.kind === 'round' && within(scan.dates, pair.start, pair.end).length > 0,
  );
  const pieces = splitPieces(scan, at, dated?.start ?? end);
  const quote = within(scan.pairs, at, end).find((pair) => pair.kind === 'quote' && pair.start === at);
  if (quote !== undefined) return takeTitle(draft, scan, quote.start, quote.end);
  const stop = pieces.findIndex((piece) => startsTail(scan, piece, end));
  const last = pieces[(stop < 0 ? pieces.length : stop) - 1];
  if (last === undefined || !/^\p{L}{2,}\s/u.test(scan.text.slice(at, last.end))) return from;
  return takeTitle(draft, scan, at, last.end);
}

function readDated(scan: Scan, { start, end }: Stretch, match: RegExpExecArray): Draft {
  const draft = newDraft('report', start, end);
  draft.issuer = match.groups?.['issuer'] ?? null;
  const date = within(scan.dates, start, end)[0];
  if (date !== undefined) takeDate(draft, date.iso);
  const from = date?.end ?? start;
  const subject = /^[^,\[\uE000-\uE003]*/u.exec(scan.mask.slice(from, end))?.[0] ?? '';
  const stop = from + subject.replace(/[\s.]+$/, '').length;
  // `European Parliament, Resolution of 17 April 2020`: after a comma the title begins with the act.
  const comma = match.groups?.['comma'] ?? '';
  const own = comma === '' ? 0 : match[0].indexOf(comma) + comma.length;
  claim(draft, 'name', start, start + own);
  takeTitle(draft, scan, start + own, stop);
  readTail(draft, scan, stop, end, RULES);
  return draft;
}
