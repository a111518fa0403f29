// A parsed symbol as it is published: in `documents.json` and by `cite symbol`.
import type { DocumentRecord } from '../citations/types.ts';
import { describeSymbol, parseSymbol, symbolUrls } from '../symbols/index.ts';
import type { ParsedSymbol } from '../symbols/index.ts';

/** The facts of a symbol, part by part; what the symbol does not state is null. */
export interface SymbolRecord {
  readonly canonical: string;
  readonly organ: string;
  readonly bodies: readonly string[];
  readonly session: string | null;
  readonly year: number | null;
  readonly type: string | null;
  readonly number: string | null;
  readonly suffixes: readonly string[];
  /** Each part with its meaning in words. */
  readonly parts: readonly { readonly text: string; readonly meaning: string }[];
  /** Where the document is read: the United Nations' own address. */
  readonly url: string | null;
}

/**
 * A parsed symbol as a record of plain JSON.
 *
 * @example symbolRecord(symbol).url // 'https://docs.un.org/en/A/HRC/35/35'
 */
export function symbolRecord(symbol: ParsedSymbol): SymbolRecord {
  const { canonical, organ, bodies, session, year, type, number, suffixes } = symbol;
  return {
    canonical,
    organ,
    bodies,
    session,
    year,
    type,
    number,
    suffixes,
    parts: describeSymbol(symbol).map(({ text, meaning }) => ({ text, meaning })),
    url: symbolUrls(symbol)[0]?.href ?? null,
  };
}

/**
 * The chief symbol of a document, parsed; null when it has none or only a number of another house.
 *
 * @example chiefSymbol(document)?.canonical // 'A/RES/60/209'
 */
export function chiefSymbol(document: Pick<DocumentRecord, 'symbols'>): ParsedSymbol | null {
  for (const printed of document.symbols) {
    const symbol = parseSymbol(printed);
    if (symbol !== null) return symbol;
  }
  return null;
}
