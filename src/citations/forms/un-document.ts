// Documents of the United Nations and of bodies that number theirs alike: issuer, title, symbol, year, place; in any of the orders in use.
import { claim, newDraft, takeDate } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { readHead, takeTitle } from '../head.ts';
import { skipMarks, splitPieces } from '../pieces.ts';
import { MASK, within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { DECLARATION_NOUN, TREATY_NOUN } from '../tables/instruments.ts';
import { readTail } from '../tail.ts';
import { isIssuer } from '../who.ts';

const DOC_WORD = String.raw`(?:(?:U\.\s?N\.|UN|United Nations)\s)?(?:[Dd]oc(?:s|ument)?s?\b\.?(?:\s?[Nn]os?\.?)?|[Dd]ocument symbol):?`;
/** How a text that is printed with another document is tied to it: `…, annexed to GA Res. 56/83`, `…, contained in document A/36/43`. */
const TIED = String.raw`(?:as\s)?(?:annex(?:ed)? to|appended to|(?:contained|reproduced|set out|published) in|in)`;
const DOC = new RegExp(
  String.raw`(?:,?\s?(?:see\s)?(?:in\s)?${DOC_WORD}|,?\s${TIED}(?:\s(?:the\s)?${DOC_WORD})?)\s?$`,
  'u',
);
/** UN style: `Official Records of the General Assembly, Sixty-sixth Session, Supplement No. 10 (A/66/10)`. */
const OFFICIAL_RECORDS = /^Official Records of the ([^,]{5,60}),[^\uE000-\uE004“"]*$/u;
/** `UN Press Release SG/SM/20014, Secretary-General Calls …`: what it is, and no title. */
const PRESS_LABEL = /^(?:(?:UN|U\.N\.|United Nations)\s)?Press Release,?\s(?:No\.?\s)?$/iu;
const QUOTED = new RegExp(`^${MASK.quote}+$`, 'u');
const RULES = { bare: 'unspecified', headings: true } as const;

/**
 * Reads a citation that holds a UN symbol outside its quotations; null where there is none.
 *
 * @example readUnDocument(scan, { start: 0, end: 70 })?.symbol?.canonical // 'A/HRC/12/27'
 */
export function readUnDocument(scan: Scan, { start, end }: Stretch): Draft | null {
  const quotes = within(scan.pairs, start, end).filter((pair) => pair.kind === 'quote');
  const symbols = within(scan.symbols, start, end).filter(
    (found) => !quotes.some((quote) => quote.start < found.start && found.end <= quote.end),
  );
  const first = symbols[0];
  if (first === undefined) return null;
  const draft = newDraft('un-document', start, end);
  draft.symbol = first.symbol;
  const prefix = DOC.exec(scan.text.slice(Math.max(start, first.start - 40), first.start));
  const bracket = within(scan.pairs, start, end).find(
    (pair) => pair.kind !== 'quote' && pair.start < first.start && first.end <= pair.end,
  );
  const headEnd = bracket?.start ?? first.start - (prefix?.[0].length ?? 0);
  nameResolution(draft, scan.text.slice(first.start, first.end));
  claim(draft, 'symbol', first.start, first.end);
  const records = OFFICIAL_RECORDS.exec(scan.text.slice(start, headEnd));
  if (records !== null) {
    draft.issuer = records[1] ?? null;
    claim(draft, 'container', start, headEnd);
  } else if (PRESS_LABEL.test(scan.text.slice(start, headEnd))) claim(draft, 'prose', start, headEnd);
  else if (headEnd > start) {
    const from = leadingPinpoint(draft, scan, start, headEnd);
    const printed = scan.mask
      .slice(from, headEnd)
      .search(/,\s(?:(?:in\s)?Official Records of the |in\s(?:the\s)?Report of )/u);
    const stop = printed < 0 ? headEnd : from + printed;
    if (stop < headEnd) claim(draft, 'container', stop + 2, headEnd);
    const titleEnd = readHead(draft, scan, from, stop);
    if (titleEnd < stop) readTail(draft, scan, titleEnd, stop, RULES);
    if (draft.title === null) takeLateTitle(draft, scan, from, headEnd);
  }
  if (bracket !== undefined) claimRest(draft, scan, bracket, symbols.slice(1));
  const after = bracket?.end ?? first.end;
  readDateAndPlaces(draft, scan, draft.title === null ? takeInstrument(draft, scan, after, end) : after, end);
  // `Letter dated 9 February 2006 from …`: a letter's title tells its day.
  const written = within(scan.dates, start, headEnd)[0];
  if (
    draft.date === null &&
    written !== undefined &&
    /^(?:Identical |Joint )?(?:Letters?|Notes?(?: verbale)?) dated /i.test(draft.title ?? '')
  )
    takeDate(draft, written.iso);
  draft.year ??= draft.symbol.year;
  settleType(draft, scan.text.slice(start, end));
  return draft;
}

/** A resolution named in words brings its body, and a title where it is written out: `Commission on Human Rights, Resolution 4 (XXXIII)`. */
function nameResolution(draft: Draft, text: string): void {
  const named = /^([^/]{2,60}?),?\s((res|dec)(?:olution|ision)?s?\.?\s.*)$/iu.exec(text);
  if (named === null) return;
  draft.issuer = (named[1] ?? '').replace(/^the /i, '');
  if (/^(?:resolution|decision)\s/i.test(named[2] ?? '') && text.includes(','))
    draft.title = named[2] ?? null;
}

/** The document's own date stands after its symbol; one before it may be a conference's. */
function readDateAndPlaces(draft: Draft, scan: Scan, from: number, end: number): void {
  const before = { date: draft.date, year: draft.year };
  Object.assign(draft, { date: null, year: null });
  // Records of meetings have pages and no paragraphs: `A/61/PV.81 (2006) 12`.
  const record = draft.symbol?.type === 'PV';
  readTail(draft, scan, from, end, record ? { ...RULES, bare: 'page' } : RULES);
  // `adopted 20 Nov. 1989, …, U.N. Doc. A/44/49 (1989)`: the year repeats the day that stands before.
  const repeats =
    before.date?.startsWith(`${draft.date ?? ''}-`) === true && !lastsDays(scan, draft.start, from);
  if (draft.date === null || repeats) Object.assign(draft, before);
}

/** `22 April to 13 May 1968`: a conference lasts days, a document has one. */
function lastsDays(scan: Scan, start: number, end: number): boolean {
  return within(scan.dates, start, end).some((date) =>
    /\d\s?[-–]|\s(?:to|and)\s/.test(scan.text.slice(date.start, date.end)),
  );
}

/** `World Conference on Human Rights, Vienna, June 14-25, 1993, Vienna Declaration and Programme of Action, U.N. Doc.`: the title after the occasion. */
function takeLateTitle(draft: Draft, scan: Scan, start: number, end: number): void {
  const free = splitPieces(scan, start, end).filter(
    (piece) =>
      /\p{Lu}\p{L}+\s\p{L}+/u.test(scan.mask.slice(piece.start, piece.end)) &&
      !draft.claims.some((item) => item.start < piece.end && piece.start < item.end),
  );
  const [first] = free;
  const last = free.at(-1);
  if (first !== undefined && last !== undefined) takeTitle(draft, scan, first.start, last.end);
}

/** `G.A. Res. 41/128, annex, Declaration on …`, `G.A. Res. 217 (III) A, Universal Declaration of Human Rights, art. 28`: the instrument after the resolution that adopted it. */
function takeInstrument(draft: Draft, scan: Scan, start: number, end: number): number {
  const from = skipMarks(scan.text, start, end);
  const [bracket] = within(scan.pairs, from, end);
  // OSCOLA: `UNGA Res 1803 (XVII) (14 December 1962) ‘Permanent Sovereignty over Natural Resources’`: the day, then the title.
  const dated =
    bracket?.start === from && bracket.kind === 'round' && within(scan.dates, from, bracket.end).length === 1;
  if (dated && scan.mask[skipMarks(scan.text, bracket.end, end)] === MASK.quote) {
    readTail(draft, scan, from, bracket.end, RULES);
    return takeInstrument(draft, scan, bracket.end, end);
  }
  const quote = within(scan.pairs, from, end).find((pair) => pair.kind === 'quote' && pair.start === from);
  if (quote !== undefined && scan.text.slice(from, quote.end).split(/\s+/).length >= 4)
    return takeTitle(draft, scan, quote.start, quote.end);
  const [first, second] = splitPieces(scan, start, end);
  const isAnnexed =
    first !== undefined &&
    /^(?:annex(?: [IVX\d]{1,4})?|(?:¶+|paras?\.?)\s\d{1,3}(?:[-–]\d{1,3})?)$/iu.test(
      scan.text.slice(first.start, first.end),
    );
  const piece = isAnnexed ? second : first;
  const name = piece === undefined ? '' : scan.mask.slice(piece.start, piece.end);
  const named =
    /^\p{Lu}[\p{L}’'-]+(?:\s[\p{L}’'-]+){1,32}(?:\s\uE003+)?\.?$/u.test(name) &&
    !/^(?:Annex|Part|Preamble)\b/.test(name);
  const isInstrument = named && (DECLARATION_NOUN.test(name) || TREATY_NOUN.test(name));
  if (piece === undefined || !(isInstrument || isTitle(scan, piece, named))) return start;
  if (isAnnexed) readTail(draft, scan, start, piece.start, RULES);
  return takeTitle(draft, scan, piece.start, piece.end);
}

/** `A/HRC/RES/43/21, “Promoting mutually beneficial cooperation”`: what stands right after a symbol and has four words or more is no place in it. */
function isTitle(scan: Scan, piece: Stretch, named: boolean): boolean {
  const text = scan.text.slice(piece.start, piece.end);
  const quoted = QUOTED.test(scan.mask.slice(piece.start, piece.end));
  return (quoted || (named && !isIssuer(text))) && text.split(/\s+/).length >= 4;
}

/** `para. 5 of A/RES/60/1`: a place named before its document. */
function leadingPinpoint(draft: Draft, scan: Scan, start: number, end: number): number {
  const lead =
    /^(?:paras?|paragraphs?|arts?|articles?|pp?|pages?|sections?|annex|chapters?)\b(?:[^,;]{0,40}?\s(?:of|to|in)\s(?:the\s)?|\.?\s[\dIVX][\dIVX.()a-z–-]{0,11},\s(?=\p{Lu}\p{L}*\s\p{L}))/iu.exec(
      scan.text.slice(start, end),
    );
  if (lead === null) return start;
  readTail(draft, scan, start, start + lead[0].length, RULES);
  return start + lead[0].length;
}

function claimRest(
  draft: Draft,
  scan: Scan,
  bracket: Stretch,
  others: readonly (Stretch & { readonly symbol: { readonly canonical: string } })[],
): void {
  const first = draft.claims.find((item) => item.kind === 'symbol' && item.start >= bracket.start);
  for (const other of others.filter((symbol) => symbol.end <= bracket.end)) {
    draft.otherNumbers = [...draft.otherNumbers, other.symbol.canonical];
    claim(draft, 'symbol', other.start, other.end);
  }
  if (first !== undefined)
    readTail(draft, { ...scan, mask: unmasked(scan, bracket) }, first.end, bracket.end - 1, RULES);
}

/** The bracket that holds the symbol is opened, so that dates and pinpoints in it are read. */
function unmasked(scan: Scan, bracket: Stretch): string {
  let inner = scan.text.slice(bracket.start, bracket.end);
  for (const date of within(scan.dates, bracket.start, bracket.end)) {
    inner =
      inner.slice(0, date.start - bracket.start) +
      MASK.date.repeat(date.end - date.start) +
      inner.slice(date.end - bracket.start);
  }
  return scan.mask.slice(0, bracket.start) + inner + scan.mask.slice(bracket.end);
}

/** A treaty printed with the resolution that adopted it stays a treaty. */
function settleType(draft: Draft, text: string): void {
  const title = draft.title ?? '';
  if (/\bPress Release\b/i.test(text)) draft.type = 'press-release';
  const noun =
    /^(?:the )?(?:\d{4} )?(?:[\p{L}’'-]+ ){0,4}?(?:Convention|Covenant|Treaty)\b/iu.test(title) ||
    /^(?:\p{Lu}\p{L}+ ){0,2}Protocol\b/u.test(title);
  const series = /\b\d+\s(?:U\.?N\.?T\.?S|U\.S\.T|I\.?L\.?M)\b|Treaty Series|entered into force/iu.test(text);
  if (
    TREATY_NOUN.test(title) &&
    noun &&
    (series || !/\b(?:report|draft|status|implementation|comment)\b/i.test(title)) &&
    (series || draft.symbol?.type === 'RES')
  )
    draft.type = 'treaty';
}
