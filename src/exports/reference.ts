// A document of the registry as a bibliographic reference: what every citation format asks for, worked out once.
import { issuingBody } from '../citations/issuing-body.ts';
import type { DocumentKind, DocumentRecord } from '../citations/types.ts';
import { confirmedPlace } from './confirmed-place.ts';
import { documentUrls } from './document-urls.ts';
import { printedName, splitName, type PersonName } from './person-name.ts';
import { chiefSymbol } from './symbol-record.ts';

/** A date as far as it is known; month and day count from 1. */
export interface ReferenceDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface Reference {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly shortTitle: string | null;
  readonly people: readonly PersonName[];
  /** The same names in reading order, given name and family name as their bearer puts them. */
  readonly printedNames: readonly string[];
  /** The issuing body; for a work of named authors it is not their author but whom they wrote for. */
  readonly body: string | null;
  readonly issued: ReferenceDate | null;
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly publisher: string | null;
  readonly publisherPlace: string | null;
  /** The symbol, in canonical form where it is one of the United Nations, or the number as printed. */
  readonly number: string | null;
  /** Whether the number is that of a resolution or decision: `A/RES/60/209`. */
  readonly adopted: boolean;
  readonly url: string | null;
  /** The address that the registry gives, not one made from the symbol. */
  readonly ownUrl: string | null;
}

/**
 * The reference of a document.
 *
 * @example referenceOf(document).number // 'A/RES/2625(XXV)'
 */
export function referenceOf(document: DocumentRecord): Reference {
  const { id, kind, title, container, publisher, publisherPlace } = document;
  const { volume, issue, pages } = confirmedPlace(document);
  const symbol = chiefSymbol(document);
  return {
    id,
    kind,
    title,
    shortTitle: document.shortTitle === title || document.shortTitle === '' ? null : document.shortTitle,
    people: document.authors.map(splitName),
    printedNames: document.authors.map(printedName),
    body: issuingBody(document)?.name ?? null,
    issued: parseDate(document.issued),
    container,
    volume,
    issue,
    pages: pages?.replace(/\s*[-–—]\s*/g, '–') ?? null,
    publisher,
    publisherPlace,
    number: symbol?.canonical ?? document.symbols[0] ?? null,
    adopted: symbol?.type === 'RES' || symbol?.type === 'DEC',
    url: documentUrls(document)[0]?.href ?? null,
    ownUrl: document.urls[0]?.href ?? null,
  };
}

/**
 * An ISO date of any precision; null for anything else.
 *
 * @example parseDate('2018-09') // { year: 2018, month: 9, day: null }
 */
export function parseDate(iso: string | null): ReferenceDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso ?? '');
  if (!match) return null;
  const [, year = '', month, day] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}
