// Interviews and letters: `Interview with Mary Robinson, in Dublin, Ir. (Mar. 3, 2010)`, `John P. Humphrey, interview by William A. Schabas, June 12, 1989`.
// `Letter from Eleanor Roosevelt to Harry S. Truman (Dec. 23, 1948)`. Source: The Bluebook (21st ed.), rules 17.2.3-17.2.5; OSCOLA 4th ed., 3.4.11-12; The Chicago Manual of Style (17th ed.), 14.211-14.213.
import { claim, newDraft } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { isPersonName } from '../names.ts';
import { splitPieces } from '../pieces.ts';
import { MASK } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { readTail } from '../tail.ts';

const WITH =
  /^(?:(?:Author[’']s|Confidential|E-?mail|Personal|Telephone|Video|Zoom|Skype|Written|Oral)\s)?[Ii]nterviews?\s(?:by\s[^,]{3,60}?\s)?(?:with|of)\s/u;
const BY = /^(?:(?:personal|telephone|e-?mail|video|oral)\s)?interview(?:ed)?\s(?:by|with)\s/iu;

/** Letters have no kind of their own among citations. */
const LETTER = /^(?:Letter|E-?mail|Memorandum|Telegram|Cable|Fax)\sfrom\s(?=\p{Lu})/u;

/**
 * Reads an interview as what was said, a letter as a work of no known kind; null for anything else.
 *
 * @example readCommunication(scan, { start: 0, end: 44 })?.authors // 'Interview with Mary Robinson (Mar. 3, 2010).' → ['Mary Robinson']
 */
export function readCommunication(scan: Scan, { start, end }: Stretch): Draft | null {
  if (LETTER.test(scan.text.slice(start, start + 24))) return readLetter(scan, { start, end });
  if (!/interview/i.test(scan.text.slice(start, Math.min(end, start + 160)))) return null;
  const pieces = splitPieces(scan, start, end);
  const [first, second] = pieces;
  if (first === undefined) return null;
  const lead = WITH.exec(scan.text.slice(first.start, first.end));
  if (lead !== null) return readLed(scan, { start, end }, first, lead[0].length);
  const name = scan.text.slice(first.start, first.end);
  if (second === undefined || !isPersonName(name)) return null;
  if (!BY.test(scan.text.slice(second.start, second.end))) return null;
  const draft = newDraft('speech', start, end);
  draft.authors = [name];
  claim(draft, 'name', first.start, first.end);
  takeTitle(draft, scan, second);
  readTail(draft, scan, second.end, end, { bare: 'page', headings: false });
  return draft;
}

function readLetter(scan: Scan, { start, end }: Stretch): Draft {
  const draft = newDraft('unknown', start, end);
  const stop = start + (/[,\uE003]/u.exec(scan.mask.slice(start, end))?.index ?? end - start);
  takeTitle(draft, scan, { start, end: start + scan.text.slice(start, stop).trimEnd().length });
  readTail(draft, scan, stop, end, { bare: null, headings: false });
  return draft;
}

function readLed(scan: Scan, { start, end }: Stretch, first: Stretch, lead: number): Draft {
  const draft = newDraft('speech', start, end);
  const bracket = scan.mask.slice(first.start, first.end).search(new RegExp(`\\s?${MASK.bracket}`, 'u'));
  const stop = bracket < 0 ? first.end : first.start + bracket;
  const name = scan.text.slice(first.start + lead, stop).replace(/\.$/, '');
  if (isPersonName(name)) draft.authors = [name];
  takeTitle(draft, scan, { start: first.start, end: stop });
  // The office of who was asked stands before the bracket with the day.
  const day = scan.mask.slice(stop, end).search(new RegExp(`[${MASK.bracket}${MASK.date}]`, 'u'));
  if (day > 0) claim(draft, 'name', stop, stop + day);
  readTail(draft, scan, stop, end, { bare: 'page', headings: false });
  return draft;
}

function takeTitle(draft: Draft, scan: Scan, { start, end }: Stretch): void {
  draft.title = scan.text.slice(start, end).replace(/\.$/, '');
  claim(draft, 'title', start, end);
}
