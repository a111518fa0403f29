// OSCOLA's style of citation. It closes a footnote, not a citation, with a full stop, so none is set here.
// Sources: OSCOLA, 4th edition, 3.1–3.4; "Citing International Law Sources Section" of OSCOLA 2006, part IV, for treaties
// and the documents of the United Nations.
import { bodyName, bodyPath } from '../symbols/index.ts';
import { printedNumber, type AdoptedNumber } from './adopted-number.ts';
import { citationBodies } from './citation-bodies.ts';
import {
  authors,
  bodyAsAuthor,
  bracketed,
  firstPage,
  inSingleQuotes,
  italic,
  listed,
  longDate,
  otherNumber,
  words,
  yearOf,
} from './citation-words.ts';
import type { Cited } from './cited.ts';
import { headlineCase } from './headline-case.ts';
import { isTreaty } from './treaty-series.ts';

/**
 * Writes a citation in OSCOLA's style.
 *
 * @example writeOscola(citedOf(resolution)) // 'UNGA Res 60/209 (22 December 2005) UN Doc A/RES/60/209'
 */
export function writeOscola(given: Cited): string {
  const cited = {
    ...given,
    title: headlineCase(given.title),
    printedNames: given.printedNames.map(closedUp),
  };
  return words(write(cited), cited.web && `<${cited.web}>`);
}

/** Initials stand without full stops and without spaces between them: `SI Keethaponcalan`. */
function closedUp(name: string): string {
  return name.replace(/(?<!\p{L})\p{Lu}\.(?:[ -]?\p{Lu}\.)*/gu, (initials) => initials.replace(/[. ]/g, ''));
}

function write(cited: Cited): string {
  const { title, symbol, adoptedNumber, carrier, issued } = cited;
  if (isTreaty(cited.kind)) return treaty(cited);
  if (adoptedNumber !== null) {
    const number = symbol === null ? null : `UN Doc ${symbol.canonical}`;
    const what = words(resolution(adoptedNumber), bracketed(longDate(issued)), number);
    return cited.titled ? listed(title, what) : what;
  }
  const issuer = carrier === null ? symbol && bodyOf(symbol) : bodyAsAuthor(cited);
  const number = carrier === null ? symbol?.canonical : `${carrier}, annex`;
  if (number !== undefined)
    return words(issuer, inSingleQuotes(title), bracketed(longDate(issued)), `UN Doc ${number}`);
  if (cited.kind === 'journal-article') return article(cited);
  if (cited.kind === 'case') return courtCase(cited);
  return work(cited);
}

function treaty(cited: Cited): string {
  const { title, shortTitle, act, issued, inForce, printed, adoptedNumber } = cited;
  const happened = act === 'opened' ? 'opened for signature' : act;
  return words(
    title,
    bracketed(
      issued === null ? null : `${happened} ${longDate(issued)}`,
      inForce === null ? null : `entered into force ${longDate(inForce)}`,
    ),
    printed === null
      ? adoptedNumber && resolution(adoptedNumber)
      : `${printed.volume} ${printed.series.oscola} ${printed.page}`,
    bracketed(shortTitle),
  );
}

function resolution(adopted: AdoptedNumber): string {
  const what = adopted.named.type === 'DEC' ? 'Dec' : 'Res';
  return `${bodyOf(adopted.named)} ${what} ${printedNumber(adopted, 'after-number')}`;
}

function bodyOf(symbol: AdoptedNumber['named']): string {
  return citationBodies[bodyPath(symbol)]?.oscola ?? bodyName(symbol);
}

/** Round brackets where a volume identifies the issue, square ones where the year does; a magazine has its date instead. */
function article(cited: Cited): string {
  const { title, container, volume, issue, issued } = cited;
  const name = listed(authors(cited, 'and'), inSingleQuotes(title));
  // OSCOLA sets no full stop after an abbreviation.
  const page = firstPage(cited)?.replace(/^art\. /, 'art ');
  if (volume !== null) {
    const number = issue === null ? volume : `${volume}(${issue})`;
    return words(name, bracketed(yearOf(issued)), number, container, page);
  }
  if (issue === null && issued !== null && issued.month !== null)
    return words(name, container, bracketed(longDate(issued)), page);
  // A bare year in round brackets does not claim to count the volumes.
  if (issue === null && page === undefined) return words(name, bracketed(yearOf(issued)), container);
  return words(name, issued && `[${yearOf(issued)}]`, issue, container, page);
}

function courtCase(cited: Cited): string {
  const { title, container, volume, issued } = cited;
  return words(italic(title), issued && `[${yearOf(issued)}]`, volume, container, firstPage(cited));
}

function work(cited: Cited): string {
  const { title, container, publisher, issued, kind } = cited;
  const author = authors(cited, 'and') || bodyAsAuthor(cited);
  const imprint = bracketed(words(publisher, yearOf(issued)));
  if (kind === 'book') return words(listed(author, italic(title)), imprint);
  const name = listed(author, inSingleQuotes(title));
  if (kind === 'chapter')
    return words(name, container && `in ${italic(container)}`, imprint, firstPage(cited));
  if (kind === 'thesis') return words(name, bracketed('thesis', words(publisher, yearOf(issued))));
  if (kind === 'news')
    return words(name, container && italic(container), bracketed(longDate(issued)), firstPage(cited));
  const where = container ?? (publisher === author ? null : publisher);
  return words(name, bracketed(where, longDate(issued)), otherNumber(cited, 'Doc'));
}
