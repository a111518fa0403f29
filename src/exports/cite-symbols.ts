// Lines of symbols → lines of JSON: what `cite symbol` writes.
import { parseSymbol } from '../symbols/index.ts';
import { symbolRecord, type SymbolRecord } from './symbol-record.ts';

/** One line of `cite symbol`. */
export interface SymbolLine {
  readonly input: string;
  /** Null for what is no symbol of the United Nations. */
  readonly symbol: SymbolRecord | null;
  /** Whether the spelling had to be repaired. */
  readonly repaired: boolean;
}

/**
 * What a line says if it is a symbol.
 *
 * @example citeSymbol('A/ HRC/12/27').repaired // true
 * @example citeSymbol('and/or').symbol // null
 */
export function citeSymbol(input: string): SymbolLine {
  const symbol = parseSymbol(input);
  if (symbol === null) return { input, symbol: null, repaired: false };
  return { input, symbol: symbolRecord(symbol), repaired: symbol.repairs.length > 0 };
}
