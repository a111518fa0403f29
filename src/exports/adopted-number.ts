// The number under which a resolution or decision is known, from its symbol, its other names, or its own title.
import type { DocumentRecord } from '../citations/types.ts';
import { bodyPath, parseSymbol, type ParsedSymbol } from '../symbols/index.ts';

/** A resolution or decision as citations name it. */
export interface AdoptedNumber {
  /** What its number says of it: whose it is, when it was adopted. */
  readonly named: ParsedSymbol;
  /** `60`, `XXV`, `2005`; null where the number stands alone. */
  readonly before: string | null;
  /** `209`, `2625`. */
  readonly number: string;
  /** The letter of one text among several adopted under the number: the `A` of 217 A (III). */
  readonly letter: string | null;
  /** How the two stand together: `60/209`, or `2625 (XXV)` with what counts in brackets. */
  readonly order: 'before' | 'bracketed' | 'alone';
}

/**
 * The number of a resolution or decision; null for a document that is none. Where the symbol has lost the letter of the
 * text, another name of the document may give it; where there is no symbol, its title may be the number.
 *
 * @example adoptedNumberOf(udhr) // { number: '217', letter: 'A', before: 'III', order: 'bracketed', … }
 */
export function adoptedNumberOf(document: DocumentRecord, symbol: ParsedSymbol | null): AdoptedNumber | null {
  if (symbol === null) {
    if (document.kind !== 'resolution' && document.kind !== 'decision') return null;
    const named = parseSymbol(`${document.body ?? ''} ${document.title}`);
    return named === null || document.symbols.length > 0 ? null : readNumber(named);
  }
  const fuller = document.aliases
    .map(parseSymbol)
    .find((other) => other !== null && isSameBut(other, symbol));
  return readNumber(fuller ?? symbol);
}

function readNumber(named: ParsedSymbol): AdoptedNumber | null {
  const { organ, type, session, year } = named;
  const match = /^(\d+) ?([A-Z]{1,2})?$/.exec(named.number ?? '');
  if ((type !== 'RES' && type !== 'DEC') || match?.[1] === undefined) return null;
  const known = { named, number: match[1], letter: match[2] ?? null };
  if (session !== null)
    return { ...known, before: session, order: /^(?:E?S-)?\d+$/.test(session) ? 'before' : 'bracketed' };
  if (year === null) return { ...known, before: null, order: 'alone' };
  // The Security Council counts on from year to year; other bodies begin anew and put the year first.
  return { ...known, before: String(year), order: organ === 'S' ? 'bracketed' : 'before' };
}

/** Whether a name is that of the same resolution, its letter apart. */
function isSameBut(other: ParsedSymbol, symbol: ParsedSymbol): boolean {
  return (
    other.canonical !== symbol.canonical &&
    other.type === symbol.type &&
    bodyPath(other) === bodyPath(symbol) &&
    other.session === symbol.session &&
    other.year === symbol.year &&
    other.number?.replace(/[A-Z]+$/, '') === symbol.number
  );
}

/**
 * The number as a style prints it, the letter where the style puts it.
 *
 * @example printedNumber(udhr, 'after-number') // '217 A (III)'
 * @example printedNumber(udhr, 'last') // '217 (III) A'
 */
export function printedNumber(
  { before, number, letter, order }: AdoptedNumber,
  place: 'after-number' | 'last',
): string {
  const own = letter === null ? number : `${number} ${letter}`;
  if (before === null) return own;
  if (order === 'before') return `${before}/${own}`;
  if (place === 'last' && letter !== null) return `${number} (${before}) ${letter}`;
  return `${own} (${before})`;
}
