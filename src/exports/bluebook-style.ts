// The Bluebook's style of citation, in the typefaces of its practitioners' rules: italics where law reviews would set
// small capitals or italics (rule B2).
// Source: The Bluebook, 21st edition, rules 15, 16, 17.2 and 21.4–21.7.
import { bodyName, bodyPath, type ParsedSymbol } from '../symbols/index.ts';
import { printedNumber, type AdoptedNumber } from './adopted-number.ts';
import { abbreviatedBody, abbreviatedPeriodical, withFullStops } from './bluebook-words.ts';
import { citationBodies } from './citation-bodies.ts';
import {
  authors,
  bodyAsAuthor,
  bracketed,
  firstPage,
  isArticleNumber,
  italic,
  listed,
  otherNumber,
  sentence,
  shortDate,
  withDoubleQuotes,
  words,
  yearOf,
} from './citation-words.ts';
import type { Cited } from './cited.ts';
import { headlineCase } from './headline-case.ts';
import { isTreaty } from './treaty-series.ts';

/** Founding texts that have a name of their own and neither date nor series (rule 21.7.1 and T3). */
const founding: Readonly<Record<string, string>> = {
  'Charter of the United Nations': 'U.N. Charter',
  'Covenant of the League of Nations': 'League of Nations Covenant',
};

/** Kinds that a body itself issues, so that the body of the symbol is their author. */
const bodysOwn = new Set<Cited['kind']>(['resolution', 'draft-resolution', 'decision', 'meeting-record']);

/**
 * Writes a citation in the Bluebook's style.
 *
 * @example writeBluebook(citedOf(resolution)) // 'G.A. Res. 60/209, U.N. Doc. A/RES/60/209 (Dec. 22, 2005).'
 */
export function writeBluebook(given: Cited): string {
  const cited = { ...given, title: withDoubleQuotes(headlineCase(given.title)) };
  const written = write(cited);
  return cited.web === null ? written : sentence(written.replace(/\.$/, ''), cited.web);
}

function write(cited: Cited): string {
  const { title, adoptedNumber, printed, issued } = cited;
  if (isTreaty(cited.kind) && (printed !== null || adoptedNumber === null)) return treaty(cited);
  if (adoptedNumber !== null) return adopted(cited, adoptedNumber);
  if (cited.kind === 'journal-article') return article(cited);
  if (cited.kind === 'news')
    return sentence(
      authors(cited, '&'),
      italic(title),
      withFullStops(cited.container ?? ''),
      shortDate(issued),
    );
  return work(cited);
}

function treaty({ title, act, issued, printed }: Cited): string {
  const own = founding[title];
  if (own !== undefined) return sentence(own);
  const date = shortDate(issued);
  const happened = act === 'opened' ? 'opened for signature' : act;
  return sentence(
    title,
    act === 'signed' || date === '' ? date : `${italic(happened)} ${date}`,
    printed && `${printed.volume} ${printed.series.bluebook} ${printed.page}`,
  );
}

function adopted({ title, titled, symbol, issued }: Cited, adoptedNumber: AdoptedNumber): string {
  const { named } = adoptedNumber;
  const what = named.type === 'DEC' ? 'Dec.' : 'Res.';
  const number = `${shortBody(named) ?? abbreviatedBody(bodyName(named))} ${what} ${printedNumber(adoptedNumber, 'last')}`;
  return sentence(
    words(
      listed(number, titled ? title : null, symbol && `U.N. Doc. ${symbol.canonical}`),
      bracketed(shortDate(issued)),
    ),
  );
}

/** With a volume the year closes in brackets; without one the issue is named by its number or its date (rule 16.5). */
function article(cited: Cited): string {
  const { title, container, volume, issue, issued } = cited;
  const name = listed(authors(cited, '&'), italic(title));
  const journal = container === null ? '' : abbreviatedPeriodical(container);
  const page = firstPage(cited);
  if (volume !== null) {
    const isNumber = page !== undefined && isArticleNumber(page);
    const place = isNumber ? listed(words(volume, journal), page) : words(volume, journal, page);
    return sentence(name, words(place, bracketed(yearOf(issued))));
  }
  if (issue === null && page === undefined && issued?.month === null)
    return sentence(name, words(journal, bracketed(yearOf(issued))));
  if (issue === null && issued?.month === null) return sentence(name, words(yearOf(issued), journal, page));
  return sentence(name, journal, issue && `no. ${issue}`, shortDate(issued), page && `at ${page}`);
}

function work(cited: Cited): string {
  const { title, container, publisher, issued, kind } = cited;
  const year = bracketed(yearOf(issued));
  const author = authorOf(cited);
  switch (kind) {
    case 'book':
      return sentence(author, words(italic(title), year));
    case 'chapter': {
      const page = firstPage(cited);
      return sentence(author, italic(title), words(container && `${italic('in')} ${container}`, page, year));
    }
    case 'thesis':
      return sentence(author, words(title, year, bracketed('thesis', publisher)));
    case 'case':
      return sentence(italic(title), words(cited.volume, container, firstPage(cited), year));
    case 'speech': {
      const event = container === null ? 'Address' : `Address at the ${container.replace(/^the /i, '')}`;
      return sentence(author, italic(title), words(event, bracketed(shortDate(issued))));
    }
    case 'press-release':
      return sentence('Press Release', author, words(title, bracketed(shortDate(issued))));
    default:
      return sentence(
        words(listed(author, italic(title), container, documentNumber(cited)), bracketed(shortDate(issued))),
      );
  }
}

/** A person who reports under a mandate is named with it (rule 15.1(d)). */
function authorOf(cited: Cited): string {
  const { symbol, body } = cited;
  const persons = authors(cited, '&');
  const isMandate = /\b(?:Rapporteur|Expert|Representative|Envoy|Commissioner)\b/.test(body ?? '');
  if (persons !== '')
    return isMandate && symbol !== null ? `${persons} (${abbreviatedBody(body ?? '')})` : persons;
  const own = symbol !== null && bodysOwn.has(cited.kind) ? shortBody(symbol) : undefined;
  return own ?? abbreviatedBody(bodyAsAuthor(cited));
}

function shortBody(symbol: Pick<ParsedSymbol, 'organ' | 'bodies'>): string | undefined {
  return citationBodies[bodyPath(symbol)]?.bluebook;
}

function documentNumber(cited: Cited): string | null {
  const { symbol, carrier } = cited;
  if (carrier !== null) return `U.N. Doc. ${carrier}, annex`;
  if (symbol !== null) return `U.N. Doc. ${symbol.canonical}`;
  return otherNumber(cited, 'Doc.');
}
