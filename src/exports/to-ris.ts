// Documents → RIS: one tag a line, `TY` first and `ER` last, lines ended as the format wants them (CR LF).
import type { DocumentRecord } from '../citations/types.ts';
import { kindWords } from './kind-words.ts';
import { invertedName } from './person-name.ts';
import { referenceOf, type Reference, type ReferenceDate } from './reference.ts';
import { risTypes } from './ris-types.ts';

/**
 * The bibliography as RIS, one record a document.
 *
 * @example toRis(documents) // 'TY  - STAT\r\nID  - ga-resolution-60-209\r\n…ER  - \r\n'
 */
export function toRis(documents: readonly DocumentRecord[]): string {
  return documents.map((document) => record(referenceOf(document))).join('\r\n');
}

function record(reference: Reference): string {
  const { type, number } = risTypes[reference.kind];
  const [first = null, last = null] = reference.pages?.split('–') ?? [];
  const authors = reference.people.length > 0 ? reference.people.map(invertedName) : bodyAsAuthor(reference);
  const lines: (readonly [string, string | null])[] = [
    ['TY', type],
    ['ID', reference.id],
    ['TI', reference.title],
    ['ST', reference.shortTitle],
    ...authors.map((author) => ['AU', author] as const),
    ['PY', reference.issued === null ? null : String(reference.issued.year)],
    ['DA', reference.issued === null ? null : dateText(reference.issued)],
    ['T2', reference.container],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', first],
    ['EP', last],
    ['PB', reference.publisher ?? (reference.people.length > 0 ? reference.body : null)],
    ['CY', reference.publisherPlace],
    [number, reference.number],
    ['M3', type === 'JOUR' || type === 'BOOK' || type === 'CHAP' ? null : kindWords[reference.kind]],
    ['UR', reference.url],
  ];
  const text = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
  return `${text.join('')}ER  - \r\n`;
}

function bodyAsAuthor({ body, container }: Reference): readonly string[] {
  return body === null || body === container ? [] : [body];
}

function dateText({ year, month, day }: ReferenceDate): string {
  const two = (part: number | null): string => (part === null ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

/** A value ends with its line, and a line that begins like a tag would be read as one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
