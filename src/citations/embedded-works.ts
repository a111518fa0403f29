// Works named in full in the middle of a sentence: a quoted title with its periodical or book, a title with its imprint.
import type { Draft } from './draft.ts';
import { readBook } from './forms/book.ts';
import { readPeriodical } from './forms/periodical.ts';
import { readImprint } from './imprint.ts';
import { readsAsFullNames } from './names.ts';
import { skipMarks } from './pieces.ts';
import { within } from './scan.ts';
import type { Pair, Scan, Stretch } from './scan.ts';
import { readSeries } from './series.ts';

/** Year, page and the places cited, as they may follow a volume and page, or an imprint: `(OUP 1996) 13–34`. */
const AFTER_SERIES =
  /^(?:\s\d{1,4}(?:[-–]\d{1,4})?(?=[,.;)]|$))?(?:\s?\([^()]{0,25}(?:1[5-9]|20)\d\d\))?(?:[,:]\s(?:at\s|pp?\.\s)?(?:\d{1,4}(?:[-–]\d{1,4})?|[ivxl]+)(?![\d\p{L}]))*(?:\s\((?:1[5-9]|20)\d\d\))?/u;

/**
 * The works that a sentence names in full inside `[start, end)`.
 *
 * @example findWorks(scan, 0, 90)[0]?.authors // 'The classic text is P. Alston, “Conjuring up New Human Rights,” 78 AJIL 607 (1984), which …' → ['P. Alston']
 */
export function findWorks(scan: Scan, start: number, end: number): Draft[] {
  return within(scan.pairs, start, end).flatMap((pair) => {
    const draft =
      pair.kind === 'quote' ? readQuotedWork(scan, pair, start, end) : readImprinted(scan, pair, start, end);
    return draft === null ? [] : [draft];
  });
}

/** `… in “A 30-Year Struggle,” UNESCO Courier, November 1977, 29, and …`: a quoted title with the periodical right after it. */
function readQuotedWork(scan: Scan, quote: Pair, start: number, end: number): Draft | null {
  const from = skipMarks(scan.text, quote.end, end);
  if (from - quote.end > 3 || quote.end - quote.start < 8) return null;
  const begin = namesBefore(scan.mask, start, quote.start) ?? quote.start;
  if (/^in:?\s\p{Lu}/u.test(scan.text.slice(from, from + 6)))
    return readInBook(scan, { start: begin, end }, from);
  const series = readSeries(scan.text, from, Math.min(end, from + 200), false);
  if (series === null) return null;
  const draft = readPeriodical(scan, { start: begin, end: placesAfter(scan, series.end, end) });
  return draft === null || draft.container === null ? null : draft;
}

/** `…, “Common Heritage,” in D. Bodansky (ed.), Handbook (Oxford: OUP, 2007), 550`: the imprint ends the chapter. */
function readInBook(scan: Scan, { start, end }: Stretch, from: number): Draft | null {
  const imprint = within(scan.pairs, from, Math.min(end, from + 400)).find((pair) => isImprint(scan, pair));
  if (imprint === undefined || /[;?!]|\.\s\p{Ll}/u.test(scan.mask.slice(from, imprint.start))) return null;
  const draft = readBook(scan, { start, end: placesAfter(scan, imprint.end, end) });
  return draft?.type === 'chapter' ? draft : null;
}

/** `… as Hedley Bull, The Anarchical Society (London: Macmillan, 1977), 13, has it`: names, a title and an imprint with more than a year. */
function readImprinted(scan: Scan, pair: Pair, start: number, end: number): Draft | null {
  if (!isImprint(scan, pair)) return null;
  const lead = TITLE_BEFORE.exec(scan.mask.slice(Math.max(start, pair.start - 240), pair.start));
  if (lead === null) return null;
  const title = pair.start - lead[0].length;
  const from = namesBefore(scan.mask, start, title + 2);
  return from === null ? null : readBook(scan, { start: from, end: placesAfter(scan, pair.end, end) });
}

/** From the comma after the author to the imprint: words without another comma's break before a small letter. */
const TITLE_BEFORE = /,\s\p{Lu}(?:[^,;.\uE000-\uE004]|,\s(?=\p{Lu}|and\s\p{Lu})){3,200}\s$/u;

/** Where the names begin that end in a comma before `at`; null where none stand there. */
function namesBefore(mask: string, start: number, at: number): number | null {
  const text = mask.slice(Math.max(start, at - 120), at);
  const end = text.length - (/,?\s$/.exec(text)?.[0].length ?? 0);
  for (const word of text.slice(0, end).matchAll(/(?<=^|[\s(])(?=\p{Lu})/gu))
    if (readsAsFullNames(text.slice(word.index, end))) return at - text.length + word.index;
  return null;
}

function isImprint(scan: Scan, { kind, start, end }: Pair): boolean {
  if (kind !== 'round') return false;
  const imprint = readImprint(scan.text.slice(start + 1, end - 1));
  return imprint !== null && imprint.year !== null && (imprint.publisher ?? imprint.place) !== null;
}

function placesAfter(scan: Scan, at: number, end: number): number {
  const text = scan.text.slice(at, Math.min(end, at + 80));
  return at + (AFTER_SERIES.exec(text)?.[0].length ?? 0);
}
