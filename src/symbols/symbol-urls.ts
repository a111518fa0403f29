// Where a document is read: the UN's own address by symbol, and its library's search by symbol.
import type { ParsedSymbol } from './types.ts';

/** An address with a label to show. */
export interface SymbolUrl {
  readonly label: string;
  readonly href: string;
}

/**
 * The official addresses of a document: docs.un.org by symbol, and the UN Digital Library's search by symbol.
 *
 * @example symbolUrls(symbol)[0]?.href // 'https://docs.un.org/en/A/HRC/35/35'
 */
export function symbolUrls(symbol: Pick<ParsedSymbol, 'canonical' | 'joint'>): readonly SymbolUrl[] {
  const first =
    symbol.joint.length > 0 ? (symbol.canonical.split(/-(?=[A-Z]{1,6}\/)/)[0] ?? '') : symbol.canonical;
  const query = encodeURIComponent(`symbol:"${first}"`);
  return [
    { label: 'United Nations documents', href: `https://docs.un.org/en/${encodeURI(first)}` },
    {
      label: 'United Nations Digital Library',
      href: `https://digitallibrary.un.org/search?ln=en&p=${query}`,
    },
  ];
}
