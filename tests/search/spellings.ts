// The ways in which a searcher may write a symbol: each a name and what it makes of the registered spelling.
import { parseSymbol } from '../../src/symbols/parse-symbol.ts';

export interface Spelling {
  readonly name: string;
  readonly text: string;
}

/** Numbers that no grammar of the United Nations covers have neither an organ nor an official address. */
export function spellingsOf(symbol: string): readonly Spelling[] {
  const parsed = parseSymbol(symbol);
  const [organ = ''] = symbol.split('/');
  const spaced = symbol
    .replace(/[/.()]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const always: readonly (readonly [string, string])[] = [
    ['as registered', symbol],
    ['in small letters', symbol.toLowerCase()],
    ['with spaces', spaced],
    ['with spaces in small letters', spaced.toLowerCase()],
    ['with hyphens', symbol.replaceAll('/', '-')],
    ['with en dashes', symbol.replaceAll('/', '–')],
    ['with non-breaking hyphens', symbol.replaceAll('/', '\u2011')],
    ['without separators', symbol.replace(/[/.\-() ]/g, '')],
    ['after UN Doc.', `UN Doc. ${symbol}`],
    ['with a full stop', `${symbol}.`],
    ['with an asterisk', `${symbol} *`],
    ['damaged by a space', symbol.replace('/', '/ ').replace(/\.(?=\d)/g, '. ')],
    ['with a non-breaking space', symbol.replace('/', '/\u00a0')],
    ['in quotation marks', `“${symbol}”`],
    ['in brackets', `(${symbol})`],
    ['with marks of direction', `\u200f${symbol}\u200e`],
  ];
  const own: readonly (readonly [string, string])[] = parsed
    ? [
        ['without its organ', symbol.slice(organ.length + 1)],
        ['as an address of docs.un.org', `https://docs.un.org/en/${encodeURI(symbol)}`],
        ['as an address of undocs.org', `undocs.org/${symbol}`],
        ['as an encoded address', `https://undocs.org/${encodeURIComponent(symbol)}`],
        ['as an old address', `http://www.un.org/ga/search/view_doc.asp?symbol=${symbol}`],
        ['beside a word', `see ${symbol}`],
      ]
    : [];
  return [...always, ...own, ...phrases(symbol)].map(([name, text]) => ({ name, text }));
}

/** Resolutions are cited by a phrase as well: `General Assembly resolution 60/209`, `2625 (XXV)`. */
function phrases(symbol: string): readonly (readonly [string, string])[] {
  const [, roman] = /^A\/RES\/(\d+\([XIVLC]+\))$/.exec(symbol) ?? [];
  if (roman !== undefined) {
    const spaced = roman.replace('(', ' (');
    return [
      ['as number and session', spaced],
      ['as a phrase', `General Assembly resolution ${spaced}`],
      ['as a short phrase', `GA res. ${spaced}`],
    ];
  }
  const [, council, number] = /^A\/(HRC\/)?RES\/(\d+\/\d+)$/.exec(symbol) ?? [];
  if (number === undefined) return [];
  const body = council === undefined ? ['General Assembly', 'GA'] : ['Human Rights Council', 'HRC'];
  return [
    ['as a phrase', `${body[0] ?? ''} resolution ${number}`],
    ['as a short phrase', `${body[1] ?? ''} res ${number}`],
  ];
}
