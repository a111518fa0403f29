// Works whose bracket begins with what they are: `‘Title’ (Media Release, Attorney-General’s Department, 2 March 2016)`, `Title (Report No 124, December 2014) 45`.
import { claim, newDraft, takeDate } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { readHead } from '../head.ts';
import { isBodyName } from '../names.ts';
import { splitPieces } from '../pieces.ts';
import { within } from '../scan.ts';
import type { Pair, Scan, Stretch } from '../scan.ts';
import { WORK_KINDS } from '../tables/work-kinds.ts';
import { readTail } from '../tail.ts';
import type { CitationType } from '../types.ts';

const OPENINGS = WORK_KINDS.map(([pattern, type]): readonly [RegExp, CitationType] => [
  new RegExp(String.raw`^\(${pattern}(?:,|\s(?:[Nn]o\.?\s?)?\d|\)$|\sdelivered\b)`, 'iu'),
  type,
]);
const NUMBER = /^\D{4,40}?\s((?:[Nn]o\.?\s?)?\d[\d/-]*)$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * Reads a work that names its kind in the bracket after its title; null where no bracket does.
 *
 * @example readKindBracket(scan, { start: 0, end: 60 })?.type // 'OHCHR, ‘Title’ (Press release, 9 November 2020)' → 'press-release'
 */
export function readKindBracket(scan: Scan, { start, end }: Stretch): Draft | null {
  for (const pair of within(scan.pairs, start, end)) {
    if (pair.kind !== 'round' || pair.start - start < 8) continue;
    const inner = scan.text.slice(pair.start, pair.end);
    const type = OPENINGS.find(([opening]) => opening.test(inner))?.[1];
    if (type === undefined || !/(?:1[89]|20)\d\d\)$/.test(inner)) continue;
    const draft = newDraft(type, start, end);
    const titleEnd = readHead(draft, scan, start, pair.start);
    if (titleEnd < pair.start) readTail(draft, scan, titleEnd, pair.start, { bare: null, headings: false });
    readFacts(draft, scan, pair);
    readTail(draft, scan, pair.end, end, { bare: 'page', headings: false });
    return draft.title === null ? null : draft;
  }
  return null;
}

/** Kind, number, institution, date. */
function readFacts(draft: Draft, scan: Scan, pair: Pair): void {
  const date = within(scan.dates, pair.start, pair.end).at(-1);
  if (date !== undefined) takeDate(draft, date.iso);
  const stop = date?.start ?? pair.end - 1;
  for (const [index, piece] of splitPieces({ ...scan, mask: scan.text }, pair.start + 1, stop).entries()) {
    const text = scan.text.slice(piece.start, piece.end);
    const number = NUMBER.exec(text)?.[1];
    if (YEAR.test(text)) takeDate(draft, text);
    else if (index === 0 && number !== undefined) draft.otherNumbers = [text];
    else if (index > 0 && isBodyName(text)) draft.issuer ??= text;
    else if (index > 0 && /\d/.test(text)) draft.otherNumbers = [...draft.otherNumbers, text];
  }
  claim(draft, 'prose', pair.start, pair.end);
}
