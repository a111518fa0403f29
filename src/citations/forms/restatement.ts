// Restatements, principles and model codes of law institutes: `Restatement (Second) of Torts § 402A cmt. i (Am. Law Inst. 1965)`.
// Source: The Bluebook (21st ed.), rule 12.9.4.
import { claim, newDraft } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Scan, Stretch } from '../scan.ts';
import { readTail } from '../tail.ts';

const RULES = { bare: 'section', headings: false } as const;
const NAME =
  /^(?:(?<volume>\d{1,2})\s)?(?<title>(?:Restatement(?:\s\([^()]{3,10}\))?\sof\s(?:the\s)?\p{L}[^§,;]{2,90}?|Model Penal Code|Principles of\s\p{L}[^§,;]{2,60}?))(?:,?\s(?=§|(?:secs?\.?|sections?)\s\d)|,?\sch\.\s\d+)/iu;
const INSTITUTE =
  /\((?<publisher>Am(?:erican|\.)? Law Inst(?:itute|\.)?[^()]{0,30}?),?\s(?:[^()]{0,40}\s)?(?=\d{4}\))/iu;
/** Comments, illustrations and notes below a section; a letter names each. */
const BELOW =
  /(?:cmts?|illus|reporters?['’] notes?)\.?(?:\s[\da-z]{1,2}(?:\s?[-–]\s?[\da-z]{1,2})?(?![\p{L}\d]))?/iu;

/**
 * Reads a restatement or a model code; null for anything else. They are books: no legislature made them.
 *
 * @example readRestatement(scan, { start: 0, end: 63 })?.title // 'Restatement (Second) of Torts'
 */
export function readRestatement(scan: Scan, { start, end }: Stretch): Draft | null {
  const text = scan.text.slice(start, Math.min(end, start + 400));
  const name = NAME.exec(text);
  const { title, volume } = name?.groups ?? {};
  if (name === null || title === undefined) return null;
  const draft = newDraft('book', start, end);
  const named = start + (volume === undefined ? 0 : volume.length + 1);
  draft.title = title;
  draft.volume = volume ?? null;
  claim(draft, 'volume', start, named);
  claim(draft, 'title', named, named + title.length);
  const institute = INSTITUTE.exec(text);
  let at = named + title.length;
  const below = BELOW.exec(scan.mask.slice(at, end));
  if (below !== null) {
    readTail(draft, scan, at, at + below.index, RULES);
    at += below.index;
    claim(draft, 'pinpoint', at, at + below[0].length);
    at += below[0].length;
  }
  readTail(draft, scan, at, end, RULES);
  draft.publisher = institute?.groups?.['publisher'] ?? draft.publisher;
  return draft;
}
