// A document as a note would cite it, in plain text, in three styles: the United Nations' own, OSCOLA and the Bluebook.
// Sources: United Nations Editorial Manual Online, "Footnotes and other references"; OSCOLA, 4th edition, with its 2006
// guide to international law; The Bluebook, 21st edition, rules 15, 16 and 21.
import type { DocumentRecord } from '../citations/types.ts';
import { bodyName, type ParsedSymbol } from '../symbols/index.ts';
import { citationBodies } from './citation-bodies.ts';
import { referenceOf, type Reference, type ReferenceDate } from './reference.ts';
import { chiefSymbol } from './symbol-record.ts';

export type CitationStyle = 'un' | 'oscola' | 'bluebook';

/** The styles with the names that a page shows. */
export const citationStyles: readonly { readonly style: CitationStyle; readonly name: string }[] = [
  { style: 'un', name: 'United Nations' },
  { style: 'oscola', name: 'OSCOLA' },
  { style: 'bluebook', name: 'Bluebook' },
];

/**
 * The citation of a document in one style; what the registry does not know is left out, never guessed.
 *
 * @example toCitationText(document, 'oscola') // 'UNGA Res 60/209 (22 December 2005) UN Doc A/RES/60/209'
 */
export function toCitationText(document: DocumentRecord, style: CitationStyle): string {
  const symbol = chiefSymbol(document);
  const reference = referenceOf(document);
  const annexed = document.annexOf !== null;
  return writers[style](
    symbol !== null && !annexed ? { ...reference, symbol } : { ...reference, symbol: null },
  );
}

/** A reference with its symbol; null also for an annex, whose symbol is that of another document. */
type Cited = Reference & { readonly symbol: ParsedSymbol | null };

const writers: Readonly<Record<CitationStyle, (cited: Cited) => string>> = { un, oscola, bluebook };

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

function un(cited: Cited): string {
  const { title, symbol, container, volume, issue, pages, issued } = cited;
  const resolution = symbol === null ? null : adoptedNumber(symbol);
  if (symbol !== null && resolution !== null) {
    const what = `${bodyName(symbol)} ${symbol.type === 'DEC' ? 'decision' : 'resolution'} ${resolution}`;
    return cited.kind === 'resolution' || cited.kind === 'decision' ? what : `${title} (${what})`;
  }
  if (symbol !== null) return symbol.canonical;
  if (cited.kind === 'journal-article')
    return sentence([
      authors(cited, 'and'),
      `“${nested(title)}”`,
      container,
      volume && `vol. ${volume}`,
      `${issue === null ? '' : `No. ${issue} `}${dated(issued, long)}`.trim(),
      pages && (pages.includes('–') ? `pp. ${pages}` : `p. ${pages}`),
    ]);
  if (cited.kind === 'book')
    return sentence([
      authors(cited, 'and'),
      `${title}${imprint([cited.publisherPlace, cited.publisher, year(issued)])}`,
    ]);
  const quoted = cited.people.length > 0 || container !== null;
  const date = issued === null ? null : long(issued);
  return sentence([
    authors(cited, 'and') || body(cited),
    quoted ? `“${nested(title)}”` : title,
    container,
    cited.number,
    date,
  ]);
}

function oscola(cited: Cited): string {
  const { title, symbol, container, volume, issue, pages, issued } = cited;
  const resolution = symbol === null ? null : adoptedNumber(symbol);
  if (symbol !== null && resolution !== null) {
    const what = symbol.type === 'DEC' ? 'Dec' : 'Res';
    return words([
      style(symbol, 'oscola'),
      what,
      resolution,
      dated(issued, long),
      `UN Doc ${symbol.canonical}`,
    ]);
  }
  if (cited.kind === 'journal-article') {
    const number = issue === null ? volume : `${volume ?? ''}(${issue})`;
    return words([
      comma([authors(cited, 'and'), `‘${title}’`]),
      `(${year(issued) ?? 'n.d.'})`,
      number,
      container,
      pages?.split('–')[0],
    ]);
  }
  if (cited.kind === 'book')
    return words([
      comma([authors(cited, 'and'), title]),
      imprint([comma([cited.publisher]), year(issued)], ' ').trim(),
    ]);
  if (cited.kind === 'treaty' || cited.kind === 'charter')
    return words([title, issued === null ? null : `(adopted ${long(issued)})`]);
  const issuer = symbol === null ? authors(cited, 'and') || body(cited) : style(symbol, 'oscola');
  const number = symbol === null ? cited.number : `UN Doc ${symbol.canonical}`;
  return words([comma([issuer, `‘${title}’`]), container, dated(issued, long), number]);
}

function bluebook(cited: Cited): string {
  const { title, symbol, container, volume, pages, issued } = cited;
  const resolution = symbol === null ? null : adoptedNumber(symbol);
  if (symbol !== null && resolution !== null) {
    const what = symbol.type === 'DEC' ? 'Dec.' : 'Res.';
    return sentence([
      `${style(symbol, 'bluebook')} ${what} ${resolution}`,
      words([title, dated(issued, short)]),
    ]);
  }
  if (cited.kind === 'journal-article')
    return sentence([
      authors(cited, '&'),
      title,
      words([volume, container, pages?.split('–')[0], `(${year(issued) ?? 'n.d.'})`]),
    ]);
  if (cited.kind === 'book')
    return sentence([authors(cited, '&'), words([title, `(${year(issued) ?? 'n.d.'})`])]);
  if (cited.kind === 'treaty' || cited.kind === 'charter')
    return sentence([title, issued === null ? null : short(issued)]);
  const number = symbol === null ? cited.number : `U.N. Doc. ${symbol.canonical}`;
  const issuer = authors(cited, '&') || body(cited);
  if (number === null) return sentence([issuer, title, container, issued === null ? null : short(issued)]);
  return sentence([issuer, title, container, words([number, dated(issued, short)])]);
}

/** The number under which a resolution or decision is known: `60/209`, `2625 (XXV)`, `1325 (2000)`; null for other documents. */
function adoptedNumber({ organ, type, session, year: stated, number }: ParsedSymbol): string | null {
  if ((type !== 'RES' && type !== 'DEC') || number === null) return null;
  if (session !== null)
    return /^(?:E?S-)?\d+$/.test(session) ? `${session}/${number}` : `${number} (${session})`;
  if (stated === null) return number;
  // The Security Council counts on from year to year; other bodies begin anew and put the year first.
  return organ === 'S' ? `${number} (${stated})` : `${stated}/${number}`;
}

function style(symbol: ParsedSymbol, which: 'oscola' | 'bluebook'): string {
  const known = citationBodies[[symbol.organ, ...symbol.bodies].join('/')];
  return known?.[which] ?? bodyName(symbol);
}

function body({ body: name, container }: Cited): string {
  return name === null || name === container ? '' : name;
}

function authors({ printedNames: names }: Cited, and: string): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
}

/** Quotation marks inside quotation marks change from double to single. */
function nested(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}

function dated(date: ReferenceDate | null, form: (date: ReferenceDate) => string): string {
  return date === null ? '' : `(${form(date)})`;
}

function long({ year: y, month, day }: ReferenceDate): string {
  return words([day === null ? null : String(day), month === null ? null : monthNames[month - 1], String(y)]);
}

function short({ year: y, month, day }: ReferenceDate): string {
  const name = month === null ? '' : (shortMonths[month - 1] ?? '');
  if (name === '') return String(y);
  return day === null ? `${name} ${y}` : `${name} ${day}, ${y}`;
}

function year(date: ReferenceDate | null): string | null {
  return date === null ? null : String(date.year);
}

function imprint(pieces: readonly (string | null)[], separator = ', '): string {
  const known = pieces.filter((piece) => piece !== null && piece !== '');
  return known.length === 0 ? '' : ` (${known.join(separator)})`;
}

function words(pieces: readonly (string | null | undefined)[]): string {
  return pieces.filter((piece) => piece !== null && piece !== undefined && piece !== '').join(' ');
}

function comma(pieces: readonly (string | null)[]): string {
  return pieces.filter((piece) => piece !== null && piece !== '').join(', ');
}

function sentence(pieces: readonly (string | null)[]): string {
  return `${comma(pieces)}.`;
}
