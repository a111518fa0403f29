// Addenda and corrigenda that share one word: of `A/67/178, Add.1 and 2` the `2` is a document as well.
import { parseSymbol } from '../symbols/index.ts';
import type { ParsedSymbol } from '../symbols/types.ts';
import type { Stretch } from './scan.ts';

type Found = Stretch & { readonly symbol: ParsedSymbol };

/** Only what is printed without its base shares its word; after a whole symbol a number is a place in it. */
const SUFFIX = /^(Add|Corr|Rev)\.\s?\d{1,2}$/;
/** The list is closed by a word: a comma alone may lead to a page. */
const FURTHER =
  /^(?:,\s\d{1,2})*,?\s(?:and|&)\s\d{1,2}(?![\d/\p{L}-]|\.\d)(?:,?\s(?:and|&)\s(?:Add|Corr|Rev)\.\s?\d{1,2}(?!\d))*/u;
const ITEM = /(?:(Add|Corr|Rev)\.\s?)?(\d+)/g;

/**
 * The further numbers after each suffix, as symbols of their own.
 *
 * @example findFurtherAddenda(text, findSymbols(text)) // 'A/67/178, Add.1 and 2' → A/67/178/Add.2
 */
export function findFurtherAddenda(text: string, printed: readonly Found[]): Found[] {
  return printed.flatMap(({ start, end, symbol }) => {
    const word = SUFFIX.exec(text.slice(start, end))?.[1];
    const list = word === undefined ? null : FURTHER.exec(text.slice(end, end + 40));
    if (word === undefined || list === null) return [];
    const base = symbol.canonical.replace(/\/[^/]*$/, '');
    return [...list[0].matchAll(ITEM)].flatMap(({ 0: item, 1: own, 2: number = '', index }) => {
      const further = parseSymbol(`${base}/${own ?? word}.${number}`);
      const from = end + index;
      return further === null ? [] : [{ start: from, end: from + item.length, symbol: further }];
    });
  });
}
