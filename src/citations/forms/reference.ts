// Citations that point back: `Ibid., 3-5`, `Id. at 5`, `Vasak, supra note 12, at 34`, `Vasak (n 23) 29`, `op. cit.`
import { claim, newDraft, takePinpoints } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { ROLE } from '../editors.ts';
import { isBodyName, isSurname, readsAsShortNames, splitNames } from '../names.ts';
import { cleanTitle, splitPieces } from '../pieces.ts';
import { readPinpoints } from '../pinpoints.ts';
import { within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { AUTHOR_FORMS, IBID_FORMS } from '../tables/ibid-forms.ts';
import { INSTRUMENTS } from '../tables/instruments.ts';
import { SENTENCE_WORDS } from '../tables/prose-words.ts';
import { readTail } from '../tail.ts';

const IBID = new RegExp(`(?:${IBID_FORMS.join('|')})(?![\\p{L}])\\.?`, 'iuy');
const NOTE_NUMBER = String.raw`(?:notes?|nn?\b\.?|fn\.?|footnotes?|fns?\.?|endnote)\s?\(?(\d{1,5})(?:\)(?=,))?`;
const BACK = new RegExp(
  String.raw`\((?:see|cf\.?)\s(?:above\s|supra\s)?${NOTE_NUMBER}(?:\s(?:above|supra|below|infra))?\)|(?<![\p{L}])(?:(?:supra|infra|above|below|see|cited (?:above|in)|op\.? ?cit\.?,?)\s?,?\s?(?:at\s)?(?:\(?${NOTE_NUMBER}\)?)|[(\[]\s?(?:above\s|supra\s)?(?:at\s)?${NOTE_NUMBER}\s?[)\]]|${NOTE_NUMBER}\s(?:above|supra|below|infra))|(?<![\p{L}])(?:${AUTHOR_FORMS.map((form) => form.replaceAll('.', '\\.')).join('|')})(?![\p{L}])\.?(?:,?\s?(?:supra\s)?\(?${NOTE_NUMBER}\)?)?|(?<=,\s)supra(?=[,\s]|$)`,
  'iu',
);

/** A cheap look first: the words without which nothing points back. */
const POINTER = /supra|infra|above|below|cit|[(\[, ](?:n|nn|fn|note|notes|footnote)\.? ?\d/i;

/**
 * Reads a citation that points back; null for one that names its work in full.
 *
 * @example readReference(scan, { start: 0, end: 8 })?.ibid // 'Ibid., 3' → true
 */
export function readReference(scan: Scan, segment: Stretch): Draft | null {
  const { end } = segment;
  let { start } = segment;
  const named = nameBeforeIbid(scan.text, start, end);
  const from = start + (named?.length ?? 0);
  IBID.lastIndex = from;
  const ibid = IBID.exec(scan.text);
  if (ibid !== null && from + ibid[0].length <= end) {
    const draft = newDraft('reference', start, end);
    draft.ibid = true;
    if (named !== null) readShortName(draft, scan, start, from);
    const stop = from + ibid[0].length;
    claim(draft, 'ibid', from, stop);
    readTail(draft, scan, stop, end, { bare: 'unspecified', headings: true });
    takeOwnSymbol(draft, scan, stop, end);
    return draft;
  }
  if (!POINTER.test(scan.text.slice(start, Math.min(end, start + 700)))) return null;
  const back = BACK.exec(scan.text.slice(start, Math.min(end, start + 700)));
  if (back === null) return null;
  const at = start + back.index;
  const to = at + back[0].length;
  const groups: readonly (string | undefined)[] = back.slice(1);
  const number = groups.find((group) => group !== undefined);
  const prefix =
    /^(?:[\p{L}'’-]+,?\s){3,40}[\p{L}'’-]+:\s(?=\p{Lu})/u.exec(scan.text.slice(start, at))?.[0].length ?? 0;
  start += prefix;
  const head = scan.text.slice(start, at);
  if (head.length > 260 || pointsToText(scan.text, at, end, head.trim() !== '')) return null;
  const draft = newDraft('reference', start, end);
  draft.antecedent = number === undefined ? null : Number(number);
  const own = within(scan.symbols, start, at)[0];
  if (own !== undefined) takeSymbol(draft, own);
  readShortName(draft, scan, readPlaceFirst(draft, scan.text, start, at), at);
  claim(draft, 'ibid', at, to);
  readTail(draft, scan, to, end, { bare: 'page', headings: false });
  return draft;
}

/** `Wolfrum, ibid. 33`, `Statement by the Chairman, ibid., annex III`: surnames or a title before the word; null where none stand there. */
function nameBeforeIbid(text: string, start: number, end: number): string | null {
  const lead = /^([^,;:()“”"‘]{2,60}),\s(?:in:?\s)?(?=ibid(?:em)?\b|id\.)/iu.exec(
    text.slice(start, Math.min(end, start + 80)),
  );
  return lead?.[1] !== undefined && (readsAsShortNames(lead[1]) || isShortTitle(lead[1])) ? lead[0] : null;
}

/** Two capitals or more, and no verb of a sentence. */
function isShortTitle(text: string): boolean {
  const words = text.split(' ');
  return /^\p{Lu}.*\s\p{Lu}/u.test(text) && !words.some((word) => SENTENCE_WORDS.has(word));
}

/** `Art. 2(1) ICESCR, supra note 14`: the place, then the instrument; answers where its name begins. */
function readPlaceFirst(draft: Draft, text: string, start: number, end: number): number {
  const lead =
    /^(?:[Aa]rts?\.?|[Aa]rticles?|[Pp]aras?\.?)\s\d[^,;]{0,30}?\s(?:of\s)?(?:the\s)?(?=\p{Lu}\p{L})/u.exec(
      text.slice(start, end),
    );
  if (lead === null) return start;
  takePinpoints(draft, readPinpoints(text, start, start + lead[0].length, null).pinpoints);
  return start + lead[0].length;
}

/** `supra notes 12–15 and accompanying text`, `text to n 5 above`: the article itself at those notes, and no work cited there. */
export function pointsToText(text: string, at: number, end: number, named: boolean): boolean {
  const after = text.slice(at, Math.min(end, at + 80));
  return (
    TEXT_BEFORE.test(text.slice(Math.max(0, at - 30), at)) ||
    (!named && (TEXT_AFTER.test(after) || SEVERAL_NOTES.test(after)))
  );
}

const TEXT_BEFORE = /\b(?:text|discussion|analysis)\s(?:(?:accompanying|to|at|in)\s)?$/i;
const TEXT_AFTER = /^[^;.]{4,40}\d,?\s(?:and|with)\s(?:the\s)?(?:accompanying\s|corresponding\s)?text\b/i;
/** Several notes and no name are places in the article as well. */
const SEVERAL_NOTES =
  /^(?:(?:supra|infra|above|below),?\s)?(?:notes|nn\.?|fns\.?|footnotes)\s\d{1,4}(?:\s?[-–—,]|\s(?:and|to|&)\s)/i;

/** UN style: `Ibid., Supplement No. 10 (A/57/10)` goes on in the same series and names another document by its symbol. */
function takeOwnSymbol(draft: Draft, scan: Scan, start: number, end: number): void {
  const own = within(scan.symbols, start, end)[0];
  // `Id. (citing U.N. Doc. E/CN.4/1985/11)`: the document is the one cited there.
  if (own === undefined || QUOTES.test(scan.text.slice(start, own.start))) return;
  draft.type = 'un-document';
  draft.ibid = false;
  takeSymbol(draft, own);
}

const QUOTES = /\((?:citing|quoting|discussing|referring to|see)\b/i;

function takeSymbol(draft: Draft, found: Stretch & { readonly symbol: NonNullable<Draft['symbol']> }): void {
  draft.symbol = found.symbol;
  claim(draft, 'symbol', found.start, found.end);
}

/** After the first name: a surname in the middle of a list, a full name anywhere; a last word alone is a short title. */
function isFurtherName(text: string, more: boolean): boolean {
  return (
    splitNames(text.replace(/^(?:&|and) /, '')) !== null ||
    (more && isSurname(text)) ||
    (/ (?:&|and) /.test(text) && isSurname(text)) ||
    /^(?:&|and) \p{Lu}\S+$/u.test(text)
  );
}

/** `ICESCR, supra note 3, art. 2`: what has articles is an instrument; names in capitals are authors in many a review. */
const ACRONYM = /^\p{Lu}{2,6}$/u;
const ARTICLE_AFTER = /^[^;]{0,24}?\b(?:arts?|articles?|pmbl|preamble)\b/iu;

function isPlaceIn(text: string, { start, end }: Stretch): boolean {
  const run = readPinpoints(text, start, end, null);
  return run.pinpoints.length > 0 && run.end >= end - 1;
}

/** What stands before the back reference: surnames, then a short title. */
function readShortName(draft: Draft, scan: Scan, start: number, end: number): void {
  const pieces = splitPieces(scan, start, end);
  let index = 0;
  const first = pieces[0];
  if (first === undefined) return;
  // `ICCPR, art. 1(2), supra note 3`: the place before the back reference.
  const placed = pieces.findIndex((piece, at) => at > 0 && isPlaceIn(scan.text, piece));
  for (const piece of placed < 0 ? [] : pieces.splice(placed))
    takePinpoints(draft, readPinpoints(scan.text, piece.start, piece.end, null).pinpoints);
  const text = scan.text
    .slice(first.start, first.end)
    .replace(/\s\((?:1[89]|20)\d\d[a-z]?\)$/u, '')
    .replace(ROLE, '');
  const instrument =
    INSTRUMENTS.test(text) || (ACRONYM.test(text) && ARTICLE_AFTER.test(scan.text.slice(end, end + 60)));
  if (!instrument && pieces.length > 1 && isBodyName(text)) {
    draft.issuer = text;
    claim(draft, 'name', first.start, first.end);
    index = 1;
  } else if (!instrument && readsAsShortNames(text)) {
    draft.authors = splitNames(text) ?? text.replace(/,? et al\.?$/, '').split(/ (?:&|and) /);
    claim(draft, 'name', first.start, first.end);
    index = 1;
    while (
      index < pieces.length &&
      isFurtherName(scan.text.slice(pieces[index]?.start, pieces[index]?.end), index < pieces.length - 1)
    ) {
      const name = pieces[index] ?? first;
      const further = scan.text.slice(name.start, name.end).replace(/^(?:&|and) /, '');
      draft.authors = [...draft.authors, ...further.split(/ (?:&|and) /)];
      claim(draft, 'name', name.start, name.end);
      index += 1;
    }
  }
  const title = pieces[index];
  const last = pieces.at(-1);
  if (title === undefined || last === undefined) return;
  // `“Intergenerational Equity”, in Wolfrum and Kojima (eds.), supra note 63`: the title, then the book that was cited.
  const inBook = /^\uE002+,?\sin\s/u.test(scan.mask.slice(title.start, last.end));
  const stop = inBook ? title.end : last.end;
  draft.title = cleanTitle(scan.text.slice(title.start, stop)) || null;
  claim(draft, 'title', title.start, stop);
  claim(draft, 'container', stop, last.end);
}
