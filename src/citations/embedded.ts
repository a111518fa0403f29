// Citations inside a sentence of comment: in brackets, by symbol, by an instrument's name, by `supra`, by a report of cases, by address.
import { claim, newDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { findWorks } from './embedded-works.ts';
import { readCase } from './forms/court-case.ts';
import { pointsToText, readReference } from './forms/reference.ts';
import { readPinpoints } from './pinpoints.ts';
import { readCitation } from './read-citation.ts';
import { findPairs } from './pairs.ts';
import { MASK, maskOf, within } from './scan.ts';
import type { Pair, Scan, Stretch } from './scan.ts';
import { findSegments } from './segments.ts';
import { UN_BODY } from './tables/bodies.ts';

const CONNECTED = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]*|of|on|the|to|and|for|against|in|relating|concerning|relative|by|with|other|from|all|their|its)`;
/** `the Draft Declaration on the Right to Development`, `Vienna Convention on the Law of Treaties`. */
const INSTRUMENT = new RegExp(
  String.raw`(?<![\p{L}])((?:\d{4}\s)?(?:\p{Lu}[\p{L}'’-]+\s){0,5}(?:Convention|Covenant|Declaration|Charter|Protocol|Treaty|Statute)(?:\s(?:on|relating|concerning|for|of|against|to)\s${CONNECTED}(?:,?\s${CONNECTED}){0,24})?)`,
  'gu',
);
const SUPRA =
  /(?:(?:\p{Lu}\.[ -]?){0,3}\p{Lu}[\p{L}'’-]+(?:,?\s(?:&\s|and\s)?(?:\p{Lu}[\p{L}'’-]+|et al\.)){0,5},?\s)?(?:supra|above)\s(?:notes?|nn?\.?)\s\d{1,4}(?:,?\s(?:at\s)?(?:¶+\s?|para\.?\s)?\d{1,5}(?:[-–]\d{1,5})?)?/gu;
/** OSCOLA in a sentence: `as Alston (n 4) 315 argues`. */
const NOTED =
  /\p{Lu}[\p{L}'’-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)?\s\((?:n|nn|fn)\.?\s\d{1,4}\)(?:\s(?:at\s)?\d{1,4}(?:[-–]\d{1,4})?(?![\d\p{L}]))?/gu;
const CASE =
  /(?:\p{Lu}[\p{L}.'’&-]*\s){1,7}v\.?\s\p{Lu}[\p{L}.'’&-]*(?:\s\p{Lu}[\p{L}.'’&-]*){0,6}\s?(?:\([^()]{2,60}\))?,\s[^;()]{4,80}?(?:\([^()]{4,40}\d{4}\)|\(\d{4}\))/gu;
const PARTY = String.raw`(?:\p{Lu}[\p{L}.'’&-]*\s){1,7}`;
/** `Corfu Channel (UK v Albania) (Merits) [1949] ICJ Rep 4, 22`, `R v Hape [2007] 2 SCR 292`. */
const CASE_BRACKETED = new RegExp(
  String.raw`${PARTY}(?:v\.?\s${PARTY}|\([^()]{2,60}\sv\.?\s[^()]{2,60}\)\s)(?:\([^()]{3,40}\)\s)?\[\d{4}\]\s(?:\d{1,3}\s)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}\s\d{1,5}(?:,\s\d{1,5}(?:[-–]\d{1,5})?)?`,
  'gu',
);
/** `Nicaragua v. United States, 1986 I.C.J. 14, ¶ 205 (June 27)`, `Roe v. Wade, 410 U.S. 113`: the report, and no year at the end. */
const CASE_VOLUME = new RegExp(
  String.raw`${PARTY}v\.?\s(?:the\s)?\p{Lu}[\p{L}.'’&-]*(?:\s\p{Lu}[\p{L}.'’&-]*){0,6}\s?(?:\([^()]{2,60}\))?,\s\d{1,4}\s\p{Lu}[\p{L}\d.]*(?:\s\p{Lu}[\p{L}\d.]*){0,3}\s\d{1,5}(?:,\s(?:¶¶?\s?)?\d{1,5}(?:[-–]\d{1,5})?)?(?:\s\([^()]{3,40}\))?`,
  'gu',
);
const ID_IN_COMMENT = /\bid\.(?:\sat\s\d+(?:[-–]\d+)?)?/giu;

/**
 * Finds the citations inside `[start, end)`, a stretch of comment, in order and without overlap.
 *
 * @example findEmbedded(scan, 0, 60) // one draft for "… as the Council did (A/HRC/12/27, para. 3)."
 */
export function findEmbedded(scan: Scan, start: number, end: number, depth = 0): Draft[] {
  const found: Draft[] = [];
  for (let from = start; from < end;) {
    const to = windowEnd(scan.mask, from, end);
    found.push(...findInWindow(scan, from, to, depth));
    from = to;
  }
  return found;
}

/** A long stretch is searched in windows, so that the cost of a sentence does not grow with the note. */
const WINDOW = 3000;

function windowEnd(mask: string, from: number, end: number): number {
  if (end - from <= WINDOW) return end;
  const space = mask.lastIndexOf(' ', from + WINDOW);
  return space > from + WINDOW / 2 ? space : from + WINDOW;
}

function findInWindow(scan: Scan, start: number, end: number, depth: number): Draft[] {
  const found: Draft[] = [];
  const free = (from: number, to: number): boolean =>
    !found.some((draft) => draft.start < to && from < draft.end);
  const take = (draft: Draft | null): void => {
    if (draft !== null && free(draft.start, draft.end)) found.push(draft);
  };
  const slice = scan.mask.slice(start, end);
  if (depth < 2)
    for (const pair of within(scan.pairs, start, end))
      if (pair.kind !== 'quote') found.push(...readInside(scan, pair, depth));
  for (const work of findWorks(scan, start, end)) take(work);
  for (const match of findCaseNames(scan, start, end)) take(readCase(scan, match));
  if (/supra|above/.test(slice))
    for (const match of slice.matchAll(SUPRA)) {
      const lead = match[0].search(/(?:supra|above)\s/u);
      if (!pointsToText(scan.text, start + match.index + lead, end, lead > 0))
        take(readReference(scan, stretchOf(start, match)));
    }
  const printed = scan.text.slice(start, end);
  if (/\((?:n|nn|fn)\.? \d/.test(printed))
    for (const match of printed.matchAll(NOTED)) take(readReference(scan, stretchOf(start, match)));
  if (/\bid\./i.test(slice))
    for (const match of slice.matchAll(ID_IN_COMMENT)) take(readReference(scan, stretchOf(start, match)));
  for (const symbol of within(scan.symbols, start, end)) {
    if (scan.mask[symbol.start] === MASK.symbol && free(symbol.start, symbol.end))
      found.push(readSymbol(scan, symbol, start, end));
  }
  if (/(?:Convention|Covenant|Declaration|Charter|Protocol|Treaty|Statute)/.test(slice)) {
    for (const match of slice.matchAll(INSTRUMENT))
      take(readInstrument(scan, stretchOf(start, match), start, end));
  }
  for (const url of within(scan.urls, start, end)) {
    if (scan.mask[url.start] === MASK.url) take(addressOf(scan, url));
  }
  return found.sort((a, b) => a.start - b.start);
}

function addressOf(scan: Scan, { start, end }: Stretch): Draft {
  const draft = newDraft('web-page', start, end);
  draft.url = scan.text.slice(start, end);
  claim(draft, 'url', start, end);
  return draft;
}

function stretchOf(base: number, match: RegExpMatchArray): Stretch {
  const start = base + (match.index ?? 0);
  return { start, end: start + match[0].trimEnd().replace(/,$/, '').length };
}

/** Cases named in a sentence; their brackets count, so the text is searched, and what stands in quotation marks is passed over. */
function findCaseNames(scan: Scan, start: number, end: number): Stretch[] {
  const text = scan.text.slice(start, end);
  if (!/\bv\.? /.test(text)) return [];
  const quotes = within(scan.pairs, start, end).filter(({ kind }) => kind === 'quote');
  return [CASE, CASE_BRACKETED, CASE_VOLUME]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => {
      const { start: from, end: to } = stretchOf(start, match);
      return {
        start:
          from +
          (/^(?:In|See|But|And|As|Under|Following|Since|For|On|Unlike|Cf\.)\s/.exec(match[0])?.[0].length ??
            0),
        end: to,
      };
    })
    .filter((found) => !quotes.some((quote) => quote.start <= found.start && found.start < quote.end));
}

/** A bracket with a citation in it is read as a note of its own. */
export function readInside(scan: Scan, pair: Pair, depth: number): Draft[] {
  const [start, end] = [pair.start + 1, pair.end - 1];
  const symbols = within(scan.symbols, start, end);
  const text = scan.text.slice(start, end);
  const points =
    /^(?:see|cf|quoting|citing|quoted|cited|discussing|e\.g|id\.|ibid|supra|for)\b/i.test(text) ||
    /^[Aa]rt(?:s?\.|icles?)\s\d[^;]{0,40}\s[A-Z]{3,10}$|^[A-Z]{3,10},?\s[Aa]rt(?:s?\.?|icles?)\s\d/.test(
      text,
    ) ||
    // A bracket in a bracket that ends in a year dates a work: `(Louis Henkin, The Age of Rights (1990), p. ix)`.
    /\([^()]*(?:1[5-9]|20)\d\d\)/.test(text) ||
    /\b(?:supra|above) n|\bv\.\s|\b\d+ [A-Z][\w. ]+ \d+\b/.test(text) ||
    /^\p{Lu}[^“"‘,]{3,60},\s[“"‘][^“”"]{8,200},?[”"’],?\s\p{Lu}/u.test(text);
  if (symbols.length === 0 && !points && within(scan.urls, start, end).length === 0) return [];
  if (end - start > 3000) return [];
  const inner = scanInside(scan, start, end);
  return findSegments(inner, start, end).flatMap((segment) => {
    if (segment.prose) return findEmbedded(inner, segment.start, segment.end, depth + 1);
    const draft = readCitation(inner, segment);
    if (draft === null || draft.type === 'unknown')
      return findEmbedded(inner, segment.start, segment.end, depth + 1);
    if (segment.signal !== null) {
      draft.signal = scan.text.slice(segment.signal.start, segment.signal.end);
      claim(draft, 'signal', segment.signal.start, segment.signal.end);
    }
    return [draft];
  });
}

/** The same scan with one bracket opened: what it holds shows in the mask. */
function scanInside(scan: Scan, start: number, end: number): Scan {
  const marked = [
    ...within(scan.symbols, start, end).map((run) => ({ ...run, mark: MASK.symbol })),
    ...within(scan.urls, start, end).map((run) => ({ ...run, mark: MASK.url })),
  ].sort((a, b) => a.start - b.start);
  const shifted = marked.map((run) => ({ start: run.start - start, end: run.end - start }));
  const pairs = findPairs(scan.text.slice(start, end), shifted).map((pair) => ({
    kind: pair.kind,
    start: start + pair.start,
    end: start + pair.end,
  }));
  const runs = [
    ...marked,
    ...within(scan.dates, start, end).map((run) => ({ ...run, mark: MASK.date })),
    ...pairs.map((run) => ({ ...run, mark: run.kind === 'quote' ? MASK.quote : MASK.bracket })),
  ];
  const inner = maskOf(scan.text, runs, start, end);
  return { ...scan, pairs, mask: scan.mask.slice(0, start) + inner + scan.mask.slice(end) };
}

/** A symbol with the place named before it (`paragraph 5 of`) and after it (`, para. 5`). */
function readSymbol(
  scan: Scan,
  found: Stretch & { readonly symbol: Draft['symbol'] },
  start: number,
  end: number,
): Draft {
  const before =
    /(?:paras?\.?|paragraphs?|articles?|arts?\.?|section|annex)\s[\dIVXivx][^.;]{0,40}?\s(?:of|to|in)\s(?:the\s)?(?:[\p{L}. ]{0,40}(?:document|resolution|report|doc\.?)\s)?$/iu.exec(
      scan.mask.slice(Math.max(start, found.start - 100), found.start),
    );
  const from = found.start - (before?.[0].length ?? 0);
  const lead = before === null ? [] : readPinpoints(scan.text, from, found.start, null).pinpoints;
  const after = /^,?\s(?=(?:paras?|paragraphs?|arts?|articles?|pp?|pages?|annex|sect?)\b|[¶§])/iu.exec(
    scan.mask.slice(found.end, Math.min(end, found.end + 20)),
  );
  const run = after === null ? null : readPinpoints(scan.text, found.end + after[0].length, end, null);
  const stop = run !== null && run.pinpoints.length > 0 ? run.end : found.end;
  const draft = newDraft('un-document', from, stop);
  draft.symbol = found.symbol;
  claim(draft, 'symbol', found.start, found.end);
  takeAll(draft, [...lead, ...(run?.pinpoints ?? [])]);
  return draft;
}

function takeAll(draft: Draft, pinpoints: Draft['pinpoints']): void {
  for (const pinpoint of pinpoints) {
    draft.pinpoints.push(pinpoint);
    claim(draft, 'pinpoint', pinpoint.span[0], pinpoint.span[1]);
  }
}

/** An instrument named in full in a sentence, with the article named before or after it. */
function readInstrument(scan: Scan, name: Stretch, start: number, end: number): Draft | null {
  const text = scan.text
    .slice(name.start, name.end)
    .replace(
      /(?:,?\s(?:of|on|the|to|and|for|against|in|relating|concerning|relative|by|with|other|from|all|their|its))+$/u,
      '',
    );
  if (
    text.split(' ').length < 3 ||
    /^(?:The|This|In|For|A|According|Such|Each|Both) (?:Convention|Covenant|Declaration|Charter|Protocol|Treaty|Statute)/.test(
      text,
    )
  )
    return null;
  const article = /^(?:The|In|Under|For|By|See|On|To) /.exec(text);
  const from = name.start + (article?.[0].length ?? 0);
  const stop = name.start + text.length;
  const before =
    /(?:arts?\.?|articles?|paras?\.?|paragraphs?|preamble|chapter)\s?[\dIVX][^.;]{0,30}?\s(?:of|to|in)\s(?:the\s)?$/iu.exec(
      scan.mask.slice(Math.max(start, from - 70), from),
    );
  const begin = from - (before?.[0].length ?? 0);
  const lead = before === null ? [] : readPinpoints(scan.text, begin, from, null).pinpoints;
  const after = /^,?\s(?=(?:arts?|articles?|paras?|annex|preamble)\b)/iu.exec(
    scan.mask.slice(stop, Math.min(end, stop + 14)),
  );
  const run = after === null ? null : readPinpoints(scan.text, stop + after[0].length, end, null);
  const title = scan.text.slice(from, stop);
  const declaration = /Declaration/.test(title) || UN_BODY.test(title.toLowerCase());
  const draft = newDraft(
    declaration && !/Convention|Covenant|Treaty|Charter|Protocol/.test(title) ? 'un-document' : 'treaty',
    begin,
    Math.max(stop, run?.end ?? 0),
  );
  draft.title = title;
  claim(draft, 'title', from, stop);
  takeAll(draft, [...lead, ...(run?.pinpoints ?? [])]);
  return draft;
}
