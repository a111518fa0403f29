// What a document's addenda, revisions and corrigenda have in common: the symbol they are added to.
import { parseSymbol } from '../symbols/parse-symbol.ts';
import { entryKey } from './entry-key.ts';

/**
 * The key of a symbol without its suffixes, so that documents of one family share it.
 *
 * @example baseKey('A/68/176/Add.1') === baseKey('A/68/176') // true
 */
export function baseKey(symbol: string): string {
  const parsed = parseSymbol(symbol);
  const suffix = parsed?.suffixes[0];
  if (!parsed || suffix === undefined) return entryKey(symbol);
  const cut = parsed.canonical.indexOf(`/${suffix}`);
  return cut > 0 ? entryKey(parsed.canonical.slice(0, cut)) : entryKey(symbol);
}
