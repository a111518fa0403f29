// The joints of a citation, the same in every style: pieces joined, dates in words, quotation marks inside quotation
// marks, and italics. A citation is written as one text in which two private characters stand round what is italic.
import type { Reference, ReferenceDate } from './reference.ts';

type Piece = string | null | undefined;

const ITALIC = ['\uE000', '\uE001'] as const;

/** A stretch of a citation in one face. */
export interface CitationRun {
  readonly text: string;
  readonly italic: boolean;
}

/** What a style sets in italics: a title, a word. */
export function italic(text: string): string {
  return text === '' ? '' : `${ITALIC[0]}${text}${ITALIC[1]}`;
}

/**
 * A written citation as stretches of one face.
 *
 * @example toRuns(`${italic('On Building')} (2018)`) // [{ text: 'On Building', italic: true }, { text: ' (2018)', italic: false }]
 */
export function toRuns(written: string): readonly CitationRun[] {
  return written
    .split(ITALIC[0])
    .flatMap((stretch, at) => {
      if (at === 0) return [{ text: stretch, italic: false }];
      const [inside = '', after = ''] = stretch.split(ITALIC[1]);
      return [
        { text: inside, italic: true },
        { text: after, italic: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** Pieces with spaces between them; what is missing leaves no gap. */
export function words(...pieces: readonly Piece[]): string {
  return pieces.filter(isThere).join(' ');
}

/** Pieces with commas between them. */
export function listed(...pieces: readonly Piece[]): string {
  return pieces.filter(isThere).join(', ');
}

/** Pieces with commas between them, closed with a full stop. */
export function sentence(...pieces: readonly Piece[]): string {
  const text = listed(...pieces);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Pieces in brackets, nothing where there is none. */
export function bracketed(...pieces: readonly Piece[]): string {
  const text = listed(...pieces);
  return text === '' ? '' : `(${text})`;
}

/** The names of the authors in reading order. */
export function authors({ printedNames: names }: Pick<Reference, 'printedNames'>, and: 'and' | '&'): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
}

/** The body as an author; a newspaper that is its own publisher is named once. */
export function bodyAsAuthor({ body, container }: Pick<Reference, 'body' | 'container'>): string {
  return body === null || body === container ? '' : body;
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** `5 July 2018`, as far as the date is known. */
export function longDate(date: ReferenceDate | null): string {
  if (date === null) return '';
  const { year, month, day } = date;
  return words(
    day === null ? null : String(day),
    month === null ? null : monthNames[month - 1],
    String(year),
  );
}

/** `July 5, 2018`, as far as the date is known. */
export function shortDate(date: ReferenceDate | null): string {
  if (date === null) return '';
  const name = date.month === null ? undefined : shortMonths[date.month - 1];
  if (name === undefined) return String(date.year);
  return date.day === null ? `${name} ${date.year}` : `${name} ${date.day}, ${date.year}`;
}

/** The year alone. */
export function yearOf(date: ReferenceDate | null): string {
  return date === null ? '' : String(date.year);
}

/**
 * The number that a house other than the United Nations gave its document, with the house's name where that is an acronym
 * and the number does not say itself what it is.
 *
 * @example otherNumber({ number: 'SS-78/12', body: 'UNESCO' }, 'Doc') // 'UNESCO Doc SS-78/12'
 */
export function otherNumber({ number, body }: Pick<Reference, 'number' | 'body'>, doc: 'Doc' | 'Doc.') {
  if (number === null || /\bDoc\b/.test(number)) return number;
  return words(/^\p{Lu}{2,}$/u.test(body ?? '') ? body : null, doc, number);
}

/** The page on which a work begins. */
export function firstPage({ pages }: Pick<Reference, 'pages'>): string | undefined {
  return pages?.split('–')[0];
}

/** Whether what stands for the pages is the number of an article in a journal without them: `art. 4`. */
export function isArticleNumber(pages: string): boolean {
  return /^art\. /.test(pages);
}

/**
 * Pages as a place in a work, or the number of its article.
 *
 * @example pagesText('307–322') // 'pp. 307–322'
 */
export function pagesText(pages: string): string {
  if (isArticleNumber(pages)) return pages;
  return pages.includes('–') ? `pp. ${pages}` : `p. ${pages}`;
}

/** A title in double quotation marks; those inside it become single. */
export function inDoubleQuotes(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A title in single quotation marks; those inside it become double, and an apostrophe stays what it is. */
export function inSingleQuotes(title: string): string {
  return `‘${withDoubleQuotes(title)}’`;
}

/** Single quotation marks of a text as double ones; those that stand inside double ones, and apostrophes, stay. */
export function withDoubleQuotes(text: string): string {
  return text.replace(/“[^”]*”|‘((?:[^‘’]|(?<=\p{L})’(?=\p{L}))*)’/gu, (all, inside?: string) =>
    inside === undefined ? all : `“${inside}”`,
  );
}

function isThere(piece: Piece): piece is string {
  return piece !== null && piece !== undefined && piece !== '';
}
