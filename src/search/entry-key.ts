// The key under which a registered symbol stands in the index, those of other organisations included.
import { symbolKey } from '../symbols/symbol-key.ts';

/** Words before a number that say only that it is one: `UN Doc.`, `UNESCO Doc.`, `Document`. */
const DOCUMENT_WORD = /^(?:[\p{Lu}]{2,10}\s+)?Doc(?:ument)?s?\.?\s*(?:No\.?\s*)?(?=[\p{L}\p{N}])/iu;
/** The part of an address before the number: `https://docs.un.org/en/`, `undocs.org/`, `…?symbol=`. */
const ADDRESS = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/(?:.*[?&]symbol=|(?:[a-z]{2}\/)?)/i;

/**
 * The key of a symbol: that of `symbolKey` for the United Nations' own, and the letters and digits alone for numbers
 * that follow no grammar known here.
 *
 * @example entryKey('NAM 2018/CoB/Doc.1') // '~NAM2018COBDOC1'
 */
export function entryKey(symbol: string): string {
  return symbolKey(symbol) ?? bareKey(symbol);
}

/**
 * Letters and digits of a number in capitals, for numbers outside the grammar; no such key equals one of `symbolKey`.
 *
 * @example bareKey('UNESCO Doc. SS-78/CONF. 630/12') // '~SS78CONF63012'
 */
export function bareKey(text: string): string {
  const bare = decode(text.normalize('NFKC').trim().replace(ADDRESS, '')).replace(/^[^\p{L}\p{N}]+/u, '');
  return `~${bare
    .replace(DOCUMENT_WORD, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
