// The front of a citation: who (a body or persons), then what it is called.
import { claim } from './draft.ts';
import type { Draft } from './draft.ts';
import { imprintRow, readImprintRow } from './imprint-row.ts';
import { isSurname, splitNames } from './names.ts';
import { cleanTitle, splitPieces } from './pieces.ts';
import { startsWithUnit } from './pinpoints.ts';
import { MASK, within } from './scan.ts';
import type { Scan, Stretch } from './scan.ts';
import { isPlace } from './tables/publishers.ts';
import { AI_INDEX, COMMISSION_SERIES, isEdition, isGenre, paperAt } from './tail-patterns.ts';
import {
  isIssuer,
  readInvertedAuthors,
  readsAsNames,
  readSurnames,
  takeSpeaker,
  readWho,
  wholeBodies,
  withoutArticle,
} from './who.ts';

/**
 * Reads bodies, persons and the title in `[start, end)`; answers where the title ends, so that the rest can be read as a tail.
 *
 * @example readHead(draft, scan, 0, 60) // draft.issuer 'NAM', draft.title 'Final Document'
 */
export function readHead(draft: Draft, scan: Scan, start: number, end: number): number {
  const authors = readInvertedAuthors(draft, scan, start, end);
  if (authors > start) return readHead(draft, scan, authors, end);
  const pieces = wholeBodies(scan, splitPieces(scan, start, end));
  const first = leadingQuote(scan, pieces);
  if (first !== null) return readQuoted(draft, scan, pieces, first, end);
  let index = readWho(draft, scan, pieces);
  const from = pieces[index];
  if (from === undefined) return pieces.at(-1)?.end ?? end;
  if (startsTail(scan, from, end)) return from.start;
  const opening = index;
  const named = draft.issuer === null && isSurname(scan.text.slice(from.start, from.end));
  const byPerson = (at: number): boolean => draft.authors.length > 0 || (named && at > opening + 1);
  while (
    index + 1 < pieces.length &&
    imprintRow(scan, pieces, index + 1, byPerson(index + 1)) === null &&
    !endsTitle(scan, pieces, index + 1, end)
  )
    index += 1;
  const stop = takeTitle(draft, scan, from.start, pieces[index]?.end ?? from.end);
  return readImprintRow(draft, scan, pieces, index + 1, byPerson(index + 1)) ?? stop;
}

/** A tail begins, or a body or publisher stands between the title and the tail. */
function endsTitle(scan: Scan, pieces: readonly Stretch[], index: number, end: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || startsTail(scan, piece, end)) return true;
  const next = pieces[index + 1];
  const closes = next === undefined || startsTail(scan, next, end);
  const text = scan.text.slice(piece.start, piece.end);
  return (
    closes &&
    (isIssuer(text) ||
      /^(?:United Nations|UN) Publications?$/i.test(text) ||
      /^(?:\p{Lu}[\p{L}’'-]+ ){0,5}(?:Press|Publishers|Publishing|Publications|Verlag|Books|Éditions|Editions)\b/u.test(
        text,
      ))
  );
}

function leadingQuote(scan: Scan, pieces: readonly Stretch[]): number | null {
  const index = pieces.findIndex((piece) => scan.mask.slice(piece.start, piece.end).includes(MASK.quote));
  return index >= 0 ? index : null;
}

/** A quoted title, with who before it; or a title that only begins or ends with a quotation. */
function readQuoted(draft: Draft, scan: Scan, pieces: readonly Stretch[], at: number, end: number): number {
  const piece = pieces[at] ?? { start: 0, end };
  const quote = within(scan.pairs, piece.start, end).find((pair) => pair.kind === 'quote');
  if (quote === undefined) return piece.end;
  const index = takeLabel(draft, scan, pieces, readWho(draft, scan, pieces.slice(0, at + 1), at), at);
  const before = scan.text.slice(piece.start, quote.start).trim();
  const after = scan.mask.slice(quote.end, piece.end);
  const runsOn =
    /^:?\s(?!(?:in|by|at|on|of|to|from|trans|ed|available|adopted|paper|article|Address|Speech|Paper|Remarks|[A-Z]{2,8} [Dd]oc)\b)(?:and|or|for|in the|of the|with|\p{Lu}\p{L}+|is|as|:)\s?/u.test(
      after,
    ) &&
    /\p{L}+\s\p{L}+\s\p{L}/u.test(after.replace(/[\uE000-\uE004].*/u, '')) &&
    quote.end - quote.start < 60;
  let last = at;
  if (runsOn)
    while (
      last + 1 < pieces.length &&
      !startsTail(scan, pieces[last + 1] ?? piece, end) &&
      !isIssuerOrNews(scan, pieces[last + 1] ?? piece)
    )
      last += 1;
  // `Guiding Principles …: Implementing the “Protect, Respect and Remedy” Framework`: a quotation within a title, which goes on for a word or two.
  // After the author a quotation with words on both sides stands in a title that has no marks: `X, World’s Poorest Being “Trampled” by Rich Countries`.
  const isInner = before !== '' && index === at && draft.authors.length > 0 && /^\s\p{L}/u.test(after);
  const goesOn = !runsOn && (isInner || (before.split(/\s+/).length >= 3 && INNER.test(after)));
  const stop = goesOn ? piece.end : runsOn ? (pieces[last]?.end ?? piece.end) : quote.end;
  if (index === at - 1 && before === '' && takeSpeaker(draft, scan, pieces[index] ?? piece))
    return takeTitle(draft, scan, piece.start, stop);
  const bare = draft.authors.length === 0 && draft.issuer === null;
  if (
    index === 0 &&
    at > 0 &&
    bare &&
    before === '' &&
    readSurnames(draft, scan, pieces[0]?.start ?? 0, piece.start)
  )
    return takeTitle(draft, scan, piece.start, stop);
  // Words before the quotation belong to the title: `Final Report of …, “Human Needs …”`.
  if (index < at) return takeTitle(draft, scan, pieces[index]?.start ?? piece.start, stop);
  let start = quote.start;
  if (isInner) start = piece.start;
  // `see his “In Search of the Unicorn”`
  else if (/^(?:his|her|their|its)$/i.test(before)) claim(draft, 'prose', piece.start, quote.start);
  else if (before !== '') {
    const body = before.replace(/[:,]$/, '');
    if (!runsOn && isIssuer(body)) draft.issuer ??= withoutArticle(body);
    else if (!runsOn && readsAsNames(body)) draft.authors = splitNames(body) ?? [body];
    else if (!runsOn && /^(?:\p{Lu}\S*\s?){1,9}$/u.test(body) && body.length < 70) draft.issuer ??= body;
    else start = piece.start;
    if (start !== piece.start) claim(draft, 'name', piece.start, piece.start + before.length);
  }
  return takeTitle(draft, scan, start, stop);
}

/** Words that close the title after a quotation in it: four, or more that a preposition leads. */
const INNER =
  /^\s(?:(?!(?:in|by|at|on|to|from|trans|ed|eds|available|adopted|paper|article|see|[A-Z]{2,8} [Dd]oc)\b)\p{L}+(?:\s\p{L}+){0,3}|(?:under|of|within|against|between|among|for)(?:\s\p{L}+){1,11})$/u;

/** `Teheran, Resolution XXIII, “…”`: a place and a number before a quoted title are no part of it; answers the index after them. */
function takeLabel(draft: Draft, scan: Scan, pieces: readonly Stretch[], from: number, at: number): number {
  let index = from;
  const textOf = (piece: Stretch): string => scan.text.slice(piece.start, piece.end);
  for (const piece of pieces.slice(from, at)) {
    const number =
      /^(?:Resolution|Decision|Recommendation|(?:Press|Media) (?:Release|Statement))\s(?:No\.?\s)?(?:\p{Lu}{0,4}\/?\d[\w/.-]*|[IVXLC]+)$/u.test(
        textOf(piece),
      );
    if (number) draft.otherNumbers = [...draft.otherNumbers, textOf(piece)];
    else if (isPlace(textOf(piece))) draft.publisherPlace ??= textOf(piece);
    else break;
    claim(draft, number ? 'symbol' : 'place', piece.start, piece.end);
    index += 1;
  }
  return index;
}

function isIssuerOrNews(scan: Scan, piece: Stretch): boolean {
  const text = scan.text.slice(piece.start, piece.end);
  return isIssuer(text) && !/^says\b/i.test(text);
}

/** Sets the title and claims it; answers its end. */
export function takeTitle(draft: Draft, scan: Scan, start: number, end: number): number {
  const stop = withoutTrailingDate(scan, start, end);
  const article = /^(?:the|a|its) /u.exec(scan.text.slice(start, stop))?.[0].length ?? 0;
  const title = cleanTitle(scan.text.slice(start + article, stop));
  if (title !== '') {
    draft.title ??= title;
    claim(draft, 'title', start + article, stop);
  }
  return stop;
}

/** A bracket at a title's end that holds a date, a year or a short form is not part of it. */
function withoutTrailingDate(scan: Scan, start: number, end: number): number {
  const pair = within(scan.pairs, start, end).at(-1);
  if (pair === undefined || pair.kind === 'quote' || pair.end < end - 1) return end;
  const inner = scan.text.slice(pair.start + 1, pair.end - 1).trim();
  const isDate =
    /^(?:1[4-9]|20)\d\d$/.test(inner) ||
    within(scan.dates, pair.start, pair.end).length > 0 ||
    /^(?:hereina?fter|draft|adopted|signed|United Nations publication|["“‘])/i.test(inner);
  return isDate ? pair.start : end;
}

/** A number of the WTO, of the European Commission, of the American and African organizations or of Amnesty International. */
const NUMBERED = new RegExp(
  String.raw`^(?:P\d_TA\(|(?:WT|IP|TN|JOB)\/\p{Lu}|OEA\/Ser|CAB\/LEG|AHG\/|ACHPR\/|AG\/|CP\/|(?:${COMMISSION_SERIES}) ?\(|${AI_INDEX})`,
  'iu',
);

/** True where a piece can be no part of a title: a date, year, symbol, address, pinpoint or place. */
export function startsTail(scan: Scan, piece: Stretch, end: number): boolean {
  const sign = scan.mask[piece.start] ?? '';
  if (sign === MASK.date || sign === MASK.symbol || sign === MASK.url) return true;
  if (sign === MASK.bracket) return true;
  const text = scan.text.slice(piece.start, Math.min(piece.end, end));
  const masked = scan.mask.slice(piece.start, Math.min(piece.end, end));
  if (/^(?:1[4-9]|20)\d\d(?![\d\p{L}])(?:\s|$|[.:(])/u.test(masked) && text.length < 40) return true;
  if (isPlace(text.replace(/\s(?:1[5-9]|20)\d\d\.?$/, '')) || isEdition(text)) return true;
  if (
    startsWithUnit(scan.text, piece.start) &&
    /^\P{L}*[\p{L}¶§]+(?:\.?\s?(?:\d|\(|$)|(?:\.\s?|\s)(?:[IVXLC]+\b|[a-z]\b|para|p\b))/iu.test(text) &&
    !/^(?:chapter|part|title|book|rule|goal)s?\s\d+\s\p{L}/iu.test(text)
  )
    return true;
  if (
    isGenre(text) ||
    /^(?:Report|Paper|Publication)\s[Nn]o\.?\s\w{1,8}$/u.test(text) ||
    paperAt(text, 0, text.length)?.[0].length === text.length ||
    (text.includes(' Session') &&
      /^\p{Lu}\p{L}+(?: (?:de )?\p{Lu}\p{L}+){0,2} Session$/u.test(text.replace(/\s\(.*$/, ''))) ||
    /^(?:Resolution|Decision)\s(?:No\.?\s)?\d{1,4}(?:\/\d{1,4})?(?:\sof\s|$)/u.test(masked)
  )
    return true;
  if (NUMBERED.test(text) || /^O\.?J\.?,?\s(?:\d{4}|[LC])\b/.test(text)) return true;
  return /^(?:adopted|approved by|proclaimed by|endorsed by|opened for|entered into force|signed|done at|U\.?N\.? ?Doc|U\.?N\.?\s?(?:GAOR|ESCOR|SCOR|TCOR)|G\.?A\.?O\.?R|\d+(?:st|nd|rd|th|d) (?:Sess|mtg|plen|session|meeting)|Supp\.|Sales No|Doc\.|\p{Lu}+ Doc\.|available|accessed|last (?:accessed|visited)|at \d|vol\.|no\. \d|press release|doi|https?:|reprinted|entry into force|hereinafter|emphasis|[A-Z]{1,4}\.?[A-Z.]*T\.?S\.? (?:No\.? )?\d|\d+ U\.?N\.?T\.?S|\d+ [A-Z]\.?[A-Z]?\.?[LT]\.?[TSM]\.?S?\.? \d)/iu.test(
    text,
  );
}
