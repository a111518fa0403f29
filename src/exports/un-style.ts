// The United Nations' own style of citation.
// Source: United Nations Editorial Manual Online, "Footnotes and other references".
import { bodyName } from '../symbols/index.ts';
import { printedNumber, type AdoptedNumber } from './adopted-number.ts';
import {
  authors,
  bodyAsAuthor,
  bracketed,
  inDoubleQuotes,
  italic,
  listed,
  longDate,
  pagesText,
  sentence,
  words,
  yearOf,
} from './citation-words.ts';
import type { Cited } from './cited.ts';
import { isTreaty } from './treaty-series.ts';

/** Kinds that appear as books and pamphlets do, with a title page. */
const published = new Set<Cited['kind']>(['book', 'report', 'white-paper', 'policy-document', 'thesis']);

/** Kinds that are parts of something larger, or words spoken. */
const quoted = new Set<Cited['kind']>([
  'news',
  'press-release',
  'statement',
  'speech',
  'chapter',
  'web-page',
]);

/**
 * Writes a citation in the style of the United Nations.
 *
 * @example writeUn(citedOf(resolution)) // 'General Assembly resolution 60/209.'
 */
export function writeUn(cited: Cited): string {
  const { title, symbol, adoptedNumber, carrier } = cited;
  if (isTreaty(cited.kind)) return treaty(cited);
  if (adoptedNumber !== null) {
    const what = resolution(adoptedNumber);
    return sentence(cited.titled ? `${title} (${what})` : what);
  }
  if (carrier !== null) return sentence(`${title} (${carrier}, annex)`);
  if (symbol !== null) {
    const known = cited.kind === 'declaration' || cited.kind === 'outcome-document';
    return sentence(known ? `${title} (${symbol.canonical})` : symbol.canonical);
  }
  return cited.kind === 'journal-article' ? article(cited) : work(cited);
}

function treaty(cited: Cited): string {
  const { title, printed, adoptedNumber, registered } = cited;
  if (cited.kind === 'charter') return sentence(title);
  if (printed !== null) {
    const { series, volume, page } = printed;
    const number = registered && `No. ${registered}`;
    return sentence(words(title, bracketed(series.un, `vol. ${volume}`, number, `p. ${page}`)));
  }
  if (adoptedNumber !== null) return sentence(`${title} (${resolution(adoptedNumber)})`);
  return sentence(title, longDate(cited.issued));
}

function resolution(adopted: AdoptedNumber): string {
  const what = adopted.named.type === 'DEC' ? 'decision' : 'resolution';
  return `${bodyName(adopted.named)} ${what} ${printedNumber(adopted, 'after-number')}`;
}

function article(cited: Cited): string {
  const { title, container, volume, issue, pages, issued } = cited;
  const dated = bracketed(longDate(issued));
  const number = issue === null ? '' : `No. ${issue}`;
  // The date stands in brackets after whatever counts the issue: the number, else the volume, else the journal.
  const places = [container === null ? '' : italic(container), volume && `vol. ${volume}`, number].filter(
    Boolean,
  );
  const last = places.pop() ?? '';
  return sentence(
    authors(cited, 'and'),
    inDoubleQuotes(title),
    ...places,
    words(last, dated),
    pages && pagesText(pages),
  );
}

function work(cited: Cited): string {
  const { title, container, number, issued, publisher, publisherPlace } = cited;
  const author = authors(cited, 'and') || bodyAsAuthor(cited);
  const place = number !== null && !/^[A-Z]\//.test(number) ? `document ${number}` : number;
  if (cited.kind === 'book' || cited.kind === 'thesis')
    return sentence(author, words(italic(title), bracketed(publisherPlace, publisher, yearOf(issued))));
  const name = quoted.has(cited.kind)
    ? inDoubleQuotes(title)
    : published.has(cited.kind)
      ? italic(title)
      : title;
  const inside = container !== null && cited.kind === 'chapter' ? `in ${italic(container)}` : container;
  const where = cited.kind === 'news' && container !== null ? italic(container) : inside;
  return sentence(author, name, where, place, listed(publisherPlace, longDate(issued)));
}
