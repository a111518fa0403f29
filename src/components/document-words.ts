// How a document is named in a line: kind, body and date in words.
import type { DocumentRecord } from '../citations/types.ts';
import { kindLook } from '../graph/kinds.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * An ISO date, as far as it goes, in words.
 *
 * @example dateWords('1986-12-04') // '4 December 1986'; dateWords('2018-09') // 'September 2018'; dateWords('2017') // '2017'
 */
export function dateWords(date: string): string {
  const [year = date, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/**
 * The year of a document, null where the registry has no date.
 *
 * @example documentYear(drd) // 1986
 */
export function documentYear(document: DocumentRecord): number | null {
  const year = /^\d{4}/.exec(document.issued ?? '');
  return year ? Number(year[0]) : null;
}

/**
 * A body's name without the organisation that every one of them belongs to.
 *
 * @example bodyWords('United Nations General Assembly') // 'General Assembly'
 */
export function bodyWords(body: string): string {
  return body.replace(/^United Nations (?=\p{Lu}\p{Ll}+ )/u, '');
}

/**
 * Kind, body and year for a chip.
 *
 * @example chipWords(document) // { kind: 'working paper', from: 'Sub-Commission on …', year: 2004 }
 */
export function chipWords(document: DocumentRecord): {
  kind: string;
  from: string | null;
  year: number | null;
} {
  return { kind: kindLook(document.kind).kindWord, from: origin(document), year: documentYear(document) };
}

/**
 * Kind, body and date for the line at a document's first mention.
 *
 * @example annotationWords(drd) // 'declaration of the General Assembly, 4 December 1986'
 */
export function annotationWords(document: DocumentRecord): string {
  const from = origin(document);
  const date = document.issued === null ? null : dateWords(document.issued);
  return [[kindLook(document.kind).kindWord, from].filter(Boolean).join(', '), date]
    .filter(Boolean)
    .join(', ');
}

function origin(document: DocumentRecord): string | null {
  if (document.body !== null) return bodyWords(document.body);
  return document.authors.length > 0 ? document.authors.join(', ') : document.container;
}

/**
 * Everything under which a reader may look for documents in a table's filter: titles, other names, symbols.
 *
 * @example filterWords([vdpa]) // 'Vienna Declaration and Programme of Action … A/CONF.157/23'
 */
export function filterWords(documents: readonly DocumentRecord[]): string {
  return documents.flatMap(({ title, aliases, symbols }) => [title, ...aliases, ...symbols]).join(' ');
}
