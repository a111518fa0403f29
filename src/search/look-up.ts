// Looks a query up in the index of symbols. Only equal keys are hits; everything else is told apart by its group.
import { symbolKey } from '../symbols/index.ts';
import type { ParsedSymbol } from '../symbols/index.ts';
import { startsAt, toTokens } from './tokens.ts';
import type { Lookup, Query, SymbolEntry, SymbolIndex } from './types.ts';

/** More than this helps nobody who types; the rest comes with the next letter. */
const MOST_COMPLETIONS = 12;
const MOST_NEAREST = 3;

const NOTHING: Lookup = { exact: [], family: [], completions: [], nearest: [] };

/** An index made ready once: entries by key, by squeezed spelling, and as tokens. */
export interface ReadyIndex {
  readonly entries: SymbolIndex;
  readonly byKey: ReadonlyMap<string, readonly SymbolEntry[]>;
  readonly bySqueezed: ReadonlyMap<string, readonly SymbolEntry[]>;
  /** Tokens of each entry's symbol, in the order of the entries. */
  readonly tokens: readonly (readonly string[])[];
  /** Entries by the first two letters of each token at which a spelling may begin. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
}

/**
 * Prepares an index for look-ups. Linear in its size.
 *
 * @example const ready = readyIndex(await (await fetch('/data/symbols.json')).json())
 */
export function readyIndex(entries: SymbolIndex): ReadyIndex {
  const byKey = new Map<string, SymbolEntry[]>();
  const bySqueezed = new Map<string, SymbolEntry[]>();
  const byStart = new Map<string, number[]>();
  const tokens = entries.map((entry) => toTokens(entry.symbol));
  entries.forEach((entry, at) => {
    for (const key of [entry.key, ...(entry.also ?? [])]) add(byKey, key, entry);
    const own = tokens[at] ?? [];
    for (const from of starts(own)) {
      add(bySqueezed, own.slice(from).join(''), entry);
      const start = own[from] ?? '';
      for (const length of [1, 2]) addOnce(byStart, start.slice(0, length), at);
    }
  });
  return { entries, byKey, bySqueezed, tokens, byStart };
}

/**
 * Answers a query from the index.
 *
 * @example lookUp(readQuery('HRC/35/35'), ready).exact[0]?.notes // [36, 37, 40, 52]
 */
export function lookUp(query: Query, index: ReadyIndex): Lookup {
  if (query.kind === 'symbol') return lookUpSymbol(query.symbol, query.key, index);
  if (query.kind === 'partial') return lookUpPartial(query.tokens, query.squeezed, index);
  return NOTHING;
}

function lookUpSymbol(symbol: ParsedSymbol, key: string, index: ReadyIndex): Lookup {
  const exact = index.byKey.get(key) ?? [];
  const kin = new Set(exact.flatMap((entry) => entry.kin ?? []).map((at) => index.entries[at]));
  const base = baseKey(symbol);
  for (const entry of index.entries) {
    if (base !== null && (entry.key === base || entry.key.startsWith(`${base}/`))) kin.add(entry);
  }
  for (const entry of exact) kin.delete(entry);
  const family = [...kin].filter((entry) => entry !== undefined);
  const taken = new Set([...exact, ...family]);
  const completions = complete(toTokens(symbol.canonical), index).filter((entry) => !taken.has(entry));
  const nearest = exact.length + family.length > 0 ? [] : findNearest(symbol, index);
  return { exact, family, completions, nearest: nearest.filter((entry) => !completions.includes(entry)) };
}

function lookUpPartial(tokens: readonly string[], squeezed: boolean, index: ReadyIndex): Lookup {
  // Without separators a spelling may stand for several symbols, and each of them is what was asked for.
  const exact = squeezed ? (index.bySqueezed.get(tokens.join('')) ?? []) : [];
  const completions = complete(tokens, index).filter((entry) => !exact.includes(entry));
  return { ...NOTHING, exact, completions };
}

/** The symbol without its suffixes: an addendum's base is the document it is added to. */
function baseKey(symbol: ParsedSymbol): string | null {
  const last = symbol.suffixes[0];
  if (last === undefined) return symbolKey(symbol);
  const cut = symbol.canonical.lastIndexOf(`/${last}`);
  return cut > 0 ? symbolKey(symbol.canonical.slice(0, cut)) : null;
}

function complete(typed: readonly string[], index: ReadyIndex): SymbolEntry[] {
  const found: SymbolEntry[] = [];
  for (const at of index.byStart.get((typed[0] ?? '').slice(0, 2)) ?? []) {
    const tokens = index.tokens[at] ?? [];
    const entry = index.entries[at];
    if (entry && starts(tokens).some((from) => startsAt(typed, tokens, from))) found.push(entry);
    if (found.length >= MOST_COMPLETIONS) break;
  }
  return found;
}

/** Where a spelling of these tokens may begin: at the organ, or at any later name of a body or component. */
function starts(tokens: readonly string[]): number[] {
  return tokens.flatMap((token, at) => (at === 0 || (at < 5 && /^\p{L}/u.test(token)) ? [at] : []));
}

/** Entries of the same body, those of the same session first, then by the distance of their numbers. */
function findNearest(symbol: ParsedSymbol, index: ReadyIndex): SymbolEntry[] {
  const wanted = toTokens(symbol.canonical);
  return index.entries
    .map((entry, at) => ({ entry, shared: sharedStart(wanted, index.tokens[at] ?? []), at }))
    .filter(({ shared }) => shared >= 2 || (shared === 1 && wanted.length <= 3))
    .sort((a, b) => b.shared - a.shared || distance(wanted, a) - distance(wanted, b) || a.at - b.at)
    .slice(0, MOST_NEAREST)
    .map(({ entry }) => entry);

  function distance(tokens: readonly string[], { shared, at }: { shared: number; at: number }): number {
    const a = Number(tokens[shared]);
    const b = Number(index.tokens[at]?.[shared]);
    return Number.isNaN(a) || Number.isNaN(b) ? Number.MAX_SAFE_INTEGER : Math.abs(a - b);
  }
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function addOnce(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
