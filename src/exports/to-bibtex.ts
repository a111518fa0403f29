// Documents → BibTeX. Text stays Unicode; the ten signs that TeX reads as commands are escaped, the pairs that it joins kept apart; titles stand in double
// braces, for a style must not set `GA` as `ga`.
import type { DocumentRecord } from '../citations/types.ts';
import { bibtexTypes } from './bibtex-types.ts';
import { kindWords } from './kind-words.ts';
import { invertedName, type PersonName } from './person-name.ts';
import { referenceOf, type Reference } from './reference.ts';
import { printedTreaty } from './treaty-series.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The bibliography as BibTeX, one entry a document, its key the document's id.
 *
 * @example toBibtex(documents) // '@misc{ga-resolution-60-209,\n  author = {{United Nations General Assembly}},\n …'
 */
export function toBibtex(documents: readonly DocumentRecord[]): string {
  return documents.map((document) => entry(referenceOf(document))).join('\n');
}

/**
 * Text as a BibTeX value: the signs that TeX reads as commands escaped, line ends as spaces.
 *
 * @example escapeBibtex('R&D 100% {a}_b') // 'R\\&D 100\\% \\{a\\}\\_b'
 */
export function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}&%$#_~^]/g, (sign) => commands.get(sign) ?? `\\${sign}`)
    .replace(ligatures, '$1{}');
}

/** Pairs that TeX joins into one sign (a dash, a quotation mark, an inverted one); an empty group keeps them apart. */
const ligatures = /(-(?=-)|'(?=')|`(?=`)|,(?=,)|[?!](?=`))/g;

const commands = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

function entry(reference: Reference): string {
  const { type, body, container, number } = bibtexTypes[reference.kind];
  const { people, issued, url } = reference;
  const authors =
    people.length > 0 ? people.map(nameText) : type === 'article' ? [] : bodyAsAuthor(reference);
  const fields: (readonly [string, string | null])[] = [
    ['author', authors.join(' and ') || null],
    ['title', `{${escapeBibtex(reference.title)}}`],
    ...containerFields(container, reference),
    ['volume', escaped(reference.volume)],
    ['number', escaped(type === 'article' ? reference.issue : number === 'number' ? reference.number : null)],
    ['pages', escaped(reference.pages)?.replaceAll('–', '--') ?? null],
    ['publisher', escaped(reference.publisher)],
    [
      bodyField(body, reference),
      people.length > 0 || body === 'institution' ? escaped(reference.body) : null,
    ],
    ['address', escaped(reference.publisherPlace)],
    ['type', type === 'techreport' || type === 'misc' ? kindWords[reference.kind] : null],
    ['year', issued === null ? null : String(issued.year)],
    ['day', issued === null || issued.day === null ? null : String(issued.day)],
    // Styles print no number in an entry of type misc: there the note has it too.
    ['note', type === 'article' || type === 'misc' || number === 'note' ? escaped(reference.number) : null],
    ['url', url === null ? null : urlText(url)],
  ];
  const lines = fields.flatMap(([field, value]) => (value === null ? [] : [`  ${field} = {${value}},`]));
  // A month is a macro of the style, so that it comes out in the style's language: no braces.
  const month = months[(issued?.month ?? 0) - 1];
  if (month !== undefined) lines.push(`  month = ${month},`);
  return `@${type}{${reference.id},\n${lines.join('\n')}\n}\n`;
}

/** A treaty is found by volume, series and page, which plain styles print only where they stand together. */
function containerFields(field: string, reference: Reference) {
  const container = escaped(reference.container);
  const printed = printedTreaty(reference);
  if (printed === null) return [[field, container] as const];
  const { volume, series, page } = printed;
  return [[field, escaped(`${volume} ${series.oscola} ${page}`)] as const, ['series', container] as const];
}

function escaped(value: string | null): string | null {
  return value === null ? null : escapeBibtex(value);
}

function bodyAsAuthor({ body }: Reference): string[] {
  return body === null ? [] : [`{${escapeBibtex(body)}}`];
}

/** Where people sign, the body goes where a style prints it beside them; a publisher of its own keeps its field. */
function bodyField(field: string, { publisher }: Reference): string {
  return field === 'author' || (field === 'publisher' && publisher !== null) ? 'organization' : field;
}

/** A name that `and` or a comma inside would tear apart stands in braces. */
function nameText(name: PersonName): string {
  return 'literal' in name ? `{${escapeBibtex(name.literal)}}` : escapeBibtex(invertedName(name));
}

/** Addresses are printed by the url package, which reads them raw; only what would end the field is encoded. */
function urlText(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
