// A symbol as text: the catalogue's form, and the form that UN documents print.
import type { ParsedSymbol } from './types.ts';

/** `canonical` as the UN Digital Library catalogues it, `printed` as UN documents themselves write it. */
export type SymbolStyle = 'canonical' | 'printed';

/**
 * Writes a symbol: `A/RES/2625(XXV)` canonical, `A/RES/2625 (XXV)` printed; `A/CONF.157/24(PartI)` and
 * `A/CONF.157/24 (Part I)`.
 */
export function formatSymbol(
  symbol: Pick<ParsedSymbol, 'canonical'>,
  style: SymbolStyle = 'canonical',
): string {
  if (style === 'canonical') return symbol.canonical;
  return symbol.canonical
    .replace(/(\d)\(/g, '$1 (')
    .replace(/\)([A-Z]{1,2})(?=\/|$)/g, ') $1')
    .replace(/\((Part|Resumption|Annex|Sect\.|Vol\.)([\dIVXLC]+[A-Z]?)\)/g, '($1 $2)');
}
