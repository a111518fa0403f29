// Web addresses and DOIs in running text: those of UN documents are symbols, all others are closed to the search.
import { parseSymbol } from './parse-symbol.ts';
import type { FoundSymbol, Span } from './types.ts';

/** UN document addresses as found symbols, and every stretch that belongs to some address. */
export interface Addresses {
  readonly addresses: readonly FoundSymbol[];
  readonly closed: readonly Span[];
}

const ADDRESS =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.|(?:undocs|docs\.un|daccess-[a-z-]{3,6}\.un)\.org\/|doi:\s?|10\.\d{4,9}\/)[^\s<>"“”]{1,400}/giu;

const OFFICIAL = /^(?:https?:\/\/)?(?:www\.)?(?:[a-z-]+\.)?(?:un|undocs)\.org\//i;

/** Finds the addresses of a text; only the UN's own document addresses carry symbols. */
export function findAddresses(text: string): Addresses {
  if (!/:\/\/|www\.|\.org|10\.\d|doi:/i.test(text)) return { addresses: [], closed: [] };
  const addresses: FoundSymbol[] = [];
  const closed: Span[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const raw = trimEnd(match[0]);
    const span: Span = [match.index, match.index + raw.length];
    closed.push(span);
    const symbol = OFFICIAL.test(raw) ? parseSymbol(raw) : null;
    if (symbol) addresses.push({ span, symbol });
  }
  return { addresses, closed };
}

function trimEnd(raw: string): string {
  let end = raw.length;
  while (end > 0 && /[.,;:!?'’*]/.test(raw.charAt(end - 1))) end -= 1;
  const kept = raw.slice(0, end);
  return kept.endsWith(')') && !kept.includes('(') ? kept.slice(0, -1) : kept;
}
