// What the other forms leave: news, press releases, speeches, web pages, reports, theses, books without an imprint.
import { claim, newDraft } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { readHead } from '../head.ts';
import { isBodyName, isPersonName } from '../names.ts';
import { cleanTitle, splitPieces } from '../pieces.ts';
import { MASK, within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { HEADLINE_VERBS, PRESS_WORDS } from '../tables/instruments.ts';
import { BLOG_NAMES, NEWS_NAMES, NEWS_WORDS } from '../tables/periodicals.ts';
import { PUBLISHER_WORDS } from '../tables/publishers.ts';
import { readTail } from '../tail.ts';
import { paperAt } from '../tail-patterns.ts';
import { takeSurname, withoutArticle } from '../who.ts';
import { plainType } from './plain-type.ts';

/**
 * Reads what names a work by its title with a container, a body, a date or an address; null where nothing of the kind is there.
 *
 * @example readPlain(scan, { start: 0, end: 60 })?.type // 'press-release'
 */
export function readPlain(scan: Scan, { start, end }: Stretch): Draft | null {
  const draft = newDraft('unknown', start, end);
  const text = scan.text.slice(start, end);
  const press = (PRESS_LABEL.exec(text) ?? readPanel(text))?.[0].length ?? 0;
  const label = press > 0 ? press : (UNSIGNED.exec(text)?.[0].length ?? 0);
  claim(draft, 'prose', start, start + label);
  const container = press > 0 ? null : findContainer(scan, start + label, end);
  const numbered = findNumberBracket(scan, start, end);
  const titleEnd = readHead(draft, scan, start + label, Math.min(container?.start ?? end, numbered));
  if (container !== null) {
    if (titleEnd < container.start && numbered > container.start)
      readTail(draft, scan, titleEnd, container.start, { bare: null, headings: false });
    takeContainer(draft, scan, container);
    readTail(draft, scan, container.end, end, { bare: 'page', headings: false });
  } else readTail(draft, scan, titleEnd, end, { bare: 'page', headings: false });
  takePaper(draft);
  const isIssue = draft.container !== null && draft.date?.length === 10;
  if (draft.title === null && draft.url === null && !isIssue) return null;
  if (
    draft.date === null &&
    draft.url === null &&
    draft.authors.length === 0 &&
    isSentence(draft.title ?? '')
  )
    return null;
  if (isBareBook(draft)) takeSurname(draft, scan);
  draft.type = plainType(draft, scan.text.slice(start, end));
  if (draft.type === 'unknown')
    return draft.date !== null || draft.pinpoints.length > 0 || draft.authors.length > 0 ? draft : null;
  return draft;
}

/** A newspaper that stands where bodies do, or alone: `People’s Daily, 28 March 2020, p. 1`. */
function takePaper(draft: Draft): void {
  const field = draft.issuer === null ? 'title' : 'issuer';
  const name = draft[field]?.replace(/ \([^()]+\)$/, '') ?? '';
  if (draft.container !== null || draft.date === null || !NEWS_NAMES.test(name)) return;
  if (field === 'title' && draft.authors.length > 0) return;
  draft.container = name;
  draft[field] = null;
}

/** `Koskenniemi, From Apology to Utopia, 2005, p. 12`: a surname, a title, a year and a publisher or pages are a book. */
function isBareBook(draft: Draft): boolean {
  return (
    draft.date?.length === 4 &&
    draft.container === null &&
    (draft.publisher !== null || draft.pinpoints.some(({ unit }) => unit === 'page'))
  );
}

/** Command papers and their kin carry number and year in a bracket after the title: `(Cm 7577, 2009)`, `(Law Com No 313, 2008)`. */
const NUMBER_BRACKET =
  /^\((?:Cm(?:nd|d)?\.?\s?\d|Law Com\b|Scot Law Com\b|H[CL]\s(?:Paper\s)?\d|C?ETS\sNo|COM\s?\(?\d|SEC\s?\(?\d|\p{Lu}[\p{L} ]{2,30}\sNo\.?\s\d|\p{Lu}[^()]{2,90}\s(?:Working|Discussion|Research|Policy|Occasional)\sPaper\s)[^()]{0,60}\)/u;

/** Where a bracket with a paper's number begins, or with its date before a number of the WTO; the end where there is none. */
function findNumberBracket(scan: Scan, start: number, end: number): number {
  const pair = within(scan.pairs, start, end).find(
    ({ kind, start: at, end: to }) =>
      kind === 'round' &&
      (NUMBER_BRACKET.test(scan.text.slice(at, to)) ||
        scan.text.startsWith(' WT/', to) ||
        // `Sollicitudo Rei Socialis (Encyclical Letter, 30 December 1987) para 38`
        within(scan.dates, at, to).some(
          (date) => date.end === to - 1 && /,\s$/.test(scan.text.slice(at, date.start)),
        )),
  );
  return pair === undefined || pair.start - start < 8 ? end : pair.start;
}

/** With neither date nor address, a lower-case beginning or a long run of lower-case words is comment. */
function isSentence(title: string): boolean {
  const words = title.split(/\s+/);
  return (
    /^\p{Ll}/u.test(title) ||
    (words.length > 12 && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length * 0.55)
  );
}

/** The Bluebook (21st ed.), rule 16.6: what newspapers print without an author's name. */
const UNSIGNED = /^(?:Editorial|Op-Ed|Opinion|Letter to the Editor), (?=\p{Lu})/u;
/** Bluebook: `Press Release, Body, Title (date)`. */
const PRESS_LABEL = /^(?:Press|News|Media) (?:Release|Statement|Advisory)(?: No\. [\w/-]+)?, /iu;

/** Reports of the WTO's panels and of its Appellate Body go by the dispute: `Appellate Body Report, United States—Import Prohibition …, WT/DS58/AB/R`. */
function readPanel(text: string): RegExpExecArray | null {
  return text.includes('WT/DS')
    ? /^(?:WTO,?\s)?(?:GATT\s)?(?:Appellate Body|Panel) Reports?(?:,|:|\son)\s/u.exec(text)
    : null;
}

interface Container extends Stretch {
  readonly news: boolean;
}

/** The piece that names a newspaper or the body that published, after the title and before the date. */
function findContainer(scan: Scan, start: number, end: number): Container | null {
  const pieces = splitPieces(scan, start, end);
  const quote = within(scan.pairs, start, end).find((pair) => pair.kind === 'quote');
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || (index === 0 && (quote === undefined || quote.start > piece.start))) continue;
    const from =
      quote !== undefined && quote.start >= piece.start && quote.end < piece.end
        ? afterQuote(scan, quote.end, piece.end)
        : piece.start;
    if (quote !== undefined && piece.start < quote.start) continue;
    // OSCOLA: `BBC News (London, 22 March 2020) <https://…`: the name ends at the bracket.
    const bracket = scan.mask.slice(from, piece.end).search(/\s[\uE003<]/u);
    const name = scan.text
      .slice(from, bracket > 0 ? from + bracket : piece.end)
      .replace(/\s*\([^)]*\)\s*[A-Z]?\d*\.?$|:$/u, '')
      // A stop before a comma belongs to an abbreviation: `ETHICS & INT’L AFF., Mar. 2005`.
      .replace(scan.text[piece.end] === ',' ? '' : /\.$/u, '')
      .trim();
    const next = scan.mask.slice(piece.end, piece.end + 3).replace(/[\s,]/g, '');
    const dated = next.startsWith(MASK.date) || scan.mask.slice(from, piece.end).includes(MASK.bracket);
    const known = NEWS_NAMES.test(name) || BLOG_NAMES.test(name);
    if (
      known ||
      (index > 1 && isMagazine(scan, name, piece.end)) ||
      (dated &&
        NEWS_WORDS.test(name) &&
        !PRESS_WORDS.test(name) &&
        name.length < 50 &&
        !isBodyName(name) &&
        !HEADLINE_VERBS.test(name) &&
        /^\p{L}/u.test(name))
    ) {
      return {
        start: from,
        end: from + scan.text.slice(from, piece.end).indexOf(name) + name.length,
        news: true,
      };
    }
    // `Kofi Annan, U.N. Secretary-General, Address to …`: after a person's name stands an office, no publisher.
    const office = index === 1 && isPersonName(scan.text.slice(pieces[0]?.start, pieces[0]?.end));
    if (index > 0 && !office && isBodyName(name) && !HEADLINE_VERBS.test(name) && !PUBLISHER_WORDS.test(name))
      return { start: from, end: piece.end, news: false };
  }
  return null;
}

/** The Bluebook (21st ed.), rule 16.5: after its name in small capitals a magazine has a date, then `at` and the page. */
function isMagazine(scan: Scan, name: string, end: number): boolean {
  return (
    /^[\p{Lu}\p{N}&.'’ -]{4,60}$/u.test(name) &&
    new RegExp(`^,\\s(?:\\p{Lu}\\p{Ll}{2,8}\\.?[–/-])?${MASK.date}+,?\\sat\\s\\p{Lu}?\\d`, 'u').test(
      scan.mask.slice(end, end + 60),
    )
  );
}

function afterQuote(scan: Scan, at: number, end: number): number {
  const gap = /^[\s,]*(?:in\s)?/.exec(scan.text.slice(at, end));
  return at + (gap?.[0].length ?? 0);
}

function takeContainer(draft: Draft, scan: Scan, container: Container): void {
  const link = /^in\s/i.exec(scan.text.slice(container.start, container.end))?.[0].length ?? 0;
  const name = scan.text.slice(container.start + link, container.end).trim();
  const paper = paperAt(name, 0, name.length)?.[1];
  if (container.news || paper !== undefined) {
    draft.container = paper ?? name;
    claim(draft, 'container', container.start, container.end);
  } else {
    draft.issuer ??= withoutArticle(cleanTitle(name));
    claim(draft, 'name', container.start, container.end);
  }
}
