// A record for a document that only the notes know: what they say, all of it unverified, nothing added.
import { familyName, titleKey } from './titles.ts';
import type { Citation, CitationType, DocumentKind, DocumentRecord, PlacedNote } from './types.ts';

const KINDS: Readonly<Record<CitationType, DocumentKind>> = {
  'un-document': 'report',
  treaty: 'treaty',
  'journal-article': 'journal-article',
  book: 'book',
  chapter: 'chapter',
  case: 'case',
  news: 'news',
  'press-release': 'press-release',
  'web-page': 'web-page',
  speech: 'speech',
  report: 'report',
  legislation: 'legislation',
  thesis: 'thesis',
  reference: 'other',
  unknown: 'other',
};
/** Components of symbols that name the kind of document. Source: UN Library, guide to document symbols, "special components". */
const COMPONENT_KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  ['RES', 'resolution'],
  ['DEC', 'decision'],
  ['L', 'draft-resolution'],
  ['PV', 'meeting-record'],
  ['SR', 'meeting-record'],
  ['WP', 'working-paper'],
  ['CRP', 'working-paper'],
]);

/**
 * Makes a record from one citation; null when it names nothing to know a document by. `taken` are ids in use.
 *
 * @example mintDocument(citation, note, new Set())?.id // 'alston-1982'
 */
export function mintDocument(
  citation: Citation,
  note: PlacedNote,
  taken: ReadonlySet<string>,
): DocumentRecord | null {
  const title = citation.title ?? citation.symbol?.canonical ?? citation.otherNumbers[0] ?? citation.url;
  if (title === null || citation.type === 'unknown' || citation.type === 'reference') return null;
  const symbols = [
    ...(citation.symbol === null ? [] : [citation.symbol.canonical]),
    ...citation.otherNumbers,
  ];
  return {
    id: freeId(idOf(citation, title), taken),
    title,
    shortTitle: citation.shortForm ?? shorten(citation, title),
    aliases: [],
    kind: kindOf(citation),
    symbols,
    body: citation.issuer,
    authors: citation.authors,
    issued: citation.date,
    container: citation.container,
    volume: citation.volume,
    issue: citation.issue,
    pages: citation.pages,
    publisher: citation.publisher,
    publisherPlace: citation.publisherPlace,
    treaty: null,
    sources: [],
    verified: false,
    unverified: unverifiedFields(citation, symbols),
    remark: `Taken from note ${String(note.number)}; nothing in it has been checked.`,
    discrepancies: [],
    adoptedAs: [],
    annexOf: null,
    urls: urlsOf(citation.url),
    place: note.place,
  };
}

/** A DOI is given as an address: `doi:10.1/2` is `https://doi.org/10.1/2`; what is no web address at all is left out. */
function urlsOf(cited: string | null): DocumentRecord['urls'] {
  const href = cited?.replace(/^doi:\s*/i, 'https://doi.org/') ?? '';
  return /^https?:\/\/[^\s/]+/i.test(href) ? [{ label: 'As cited', href }] : [];
}

function idOf(citation: Citation, title: string): string {
  const [author] = citation.authors;
  const year = citation.year === null ? '' : `-${String(citation.year)}`;
  if (citation.symbol !== null && citation.type !== 'treaty') return slug(citation.symbol.canonical);
  if (author !== undefined && familyName(author) !== '') return slug(familyName(author)) + year;
  const words = titleKey(title)
    .split(' ')
    .filter((word) => word.length > 2)
    .slice(0, 6)
    .join('-');
  const stem = slug(words === '' ? title : words)
    .slice(0, 60)
    .replace(/-$/, '');
  return year !== '' && !stem.endsWith(year) ? stem + year : stem;
}

function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'document'
  );
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${String(number)}`)) number += 1;
  return `${id}-${String(number)}`;
}

/** A symbol is its own short title; a work goes by author and year; the rest by the title's beginning. */
function shorten(citation: Citation, title: string): string {
  const [author] = citation.authors;
  if (author !== undefined && citation.year !== null)
    return `${author.includes(',') ? (author.split(',')[0] ?? author) : (author.split(' ').at(-1) ?? author)} ${String(citation.year)}`;
  if (title.length <= 60) return title;
  const cut = title.slice(0, 60);
  return `${cut.slice(0, Math.max(30, cut.lastIndexOf(' ')))}…`;
}

function kindOf(citation: Citation): DocumentKind {
  const component = COMPONENT_KINDS.get(citation.symbol?.type ?? '');
  const title = citation.title ?? '';
  if (citation.type === 'un-document') {
    if (/^(?:\p{L}+ )*?declaration\b/iu.test(title) && !/^report|^status/i.test(title)) return 'declaration';
    if (component !== undefined) return component;
    return citation.symbol === null && /\b(?:agenda|programme|outcome|platform)\b/i.test(title)
      ? 'outcome-document'
      : 'report';
  }
  if (citation.type === 'treaty')
    return /^charter|\bcharter of\b/i.test(title)
      ? 'charter'
      : /declaration/i.test(title)
        ? 'declaration'
        : 'treaty';
  if (citation.type === 'report' && /white paper/i.test(title)) return 'white-paper';
  return KINDS[citation.type];
}

function unverifiedFields(citation: Citation, symbols: readonly string[]): string[] {
  const fields: [string, boolean][] = [
    ['title', citation.title !== null],
    ['symbols', symbols.length > 0],
    ['body', citation.issuer !== null],
    ['authors', citation.authors.length > 0],
    ['issued', citation.date !== null],
    ['container', citation.container !== null],
    ['volume', citation.volume !== null],
    ['issue', citation.issue !== null],
    ['pages', citation.pages !== null],
    ['publisher', citation.publisher !== null],
    ['publisherPlace', citation.publisherPlace !== null],
    ['urls', urlsOf(citation.url).length > 0],
  ];
  return fields.filter(([, given]) => given).map(([field]) => field);
}
