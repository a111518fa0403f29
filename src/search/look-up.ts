// Looks a query up in the index of symbols. Only equal keys are hits; everything else is told apart by its group.
import { baseKey } from './base-key.ts';
import { entryKey } from './entry-key.ts';
import { startsAt, toTokens } from './tokens.ts';
import type { Lookup, Query, SearchEntry, SearchIndex } from './types.ts';

/** More than this helps nobody who types; the rest comes with the next letter. */
const MOST_COMPLETIONS = 12;
const MOST_NEAREST = 3;

const NOTHING: Lookup = { exact: [], family: [], completions: [], nearest: [] };

/** An index made ready once: entries by key, and as tokens. */
export interface ReadyIndex extends SearchIndex {
  readonly byKey: ReadonlyMap<string, readonly SearchEntry[]>;
  /** Entries by the key of the symbol that theirs are added to, and drafts by the keys of what was adopted. */
  readonly byBase: ReadonlyMap<string, readonly SearchEntry[]>;
  readonly byAdopted: ReadonlyMap<string, readonly SearchEntry[]>;
  /** The spelling without separators from every place where one may begin: `ahrc3535`, `hrc3535`. */
  readonly bySqueezed: ReadonlyMap<string, readonly SearchEntry[]>;
  /** Each symbol as tokens, in the order of the entries. */
  readonly spellings: readonly Spelling[];
  /** Positions in `spellings` by the first two letters of each token at which a spelling may begin. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
}

interface Spelling {
  readonly entry: SearchEntry;
  readonly tokens: readonly string[];
}

/**
 * Prepares an index for look-ups. Linear in its size.
 *
 * @example const ready = readyIndex(parsePackedIndex(await (await fetch('/search/symbols.json')).json()))
 */
export function readyIndex(index: SearchIndex): ReadyIndex {
  const byKey = new Map<string, SearchEntry[]>();
  const byBase = new Map<string, SearchEntry[]>();
  const byAdopted = new Map<string, SearchEntry[]>();
  const bySqueezed = new Map<string, SearchEntry[]>();
  const byStart = new Map<string, number[]>();
  const spellings = index.entries.flatMap((entry) =>
    entry.symbols.map((symbol) => ({ entry, tokens: toTokens(symbol) })),
  );
  for (const entry of index.entries) {
    for (const key of entry.keys) add(byKey, key, entry);
    for (const symbol of entry.symbols) add(byBase, baseKey(symbol), entry);
    for (const symbol of entry.adoptedAs) add(byAdopted, entryKey(symbol), entry);
  }
  spellings.forEach(({ entry, tokens }, at) => {
    tokens.forEach((token, from) => {
      if (isStart(tokens, from)) add(bySqueezed, tokens.slice(from).join(''), entry);
      for (const length of [1, 2]) addOnce(byStart, token.slice(0, length), at);
    });
  });
  return { ...index, byKey, byBase, byAdopted, bySqueezed, spellings, byStart };
}

/**
 * Answers a query from the index.
 *
 * @example lookUp(readQuery('HRC/35/35'), ready).exact[0]?.notes // [36, 37, 40, 52]
 */
export function lookUp(query: Query, index: ReadyIndex): Lookup {
  if (query.kind === 'symbol') return lookUpSymbol(query, index);
  if (query.kind === 'partial') return lookUpPartial(query, index);
  return NOTHING;
}

function lookUpSymbol({ symbol, keys }: Query & { kind: 'symbol' }, index: ReadyIndex): Lookup {
  const exact = firstHits(keys, index);
  const [key = ''] = keys;
  const kin = new Set<SearchEntry>(index.byBase.get(baseKey(symbol.canonical)) ?? []);
  for (const entry of index.byAdopted.get(key) ?? []) kin.add(entry);
  for (const at of exact.flatMap((entry) => entry.kin)) {
    const entry = index.entries[at];
    if (entry) kin.add(entry);
  }
  const family = [...kin].filter((entry) => !exact.includes(entry));
  const typed = toTokens(symbol.canonical);
  const completions = complete(typed, index).filter((entry) => !exact.includes(entry) && !kin.has(entry));
  const nearest = exact.length + family.length + completions.length > 0 ? [] : findNearest(typed, index);
  return { exact, family, completions, nearest };
}

function lookUpPartial({ tokens, keys, text }: Query & { kind: 'partial' }, index: ReadyIndex): Lookup {
  const readings = firstHits(keys, index);
  const squeezed = /[\s./()\-–—‑_]/u.test(text) ? [] : (index.bySqueezed.get(tokens.join('')) ?? []);
  // Without organ or separators a spelling may stand for several symbols, and each of them is what was asked for.
  const exact = /\d/.test(text) ? [...new Set([...readings, ...squeezed])] : [];
  const kin = new Set(exact.flatMap((entry) => entry.kin).flatMap((at) => index.entries[at] ?? []));
  const family = [...kin].filter((entry) => !exact.includes(entry));
  const completions = complete(tokens, index).filter((entry) => !exact.includes(entry) && !kin.has(entry));
  return { exact, family, completions, nearest: [] };
}

/** The entries of the first key that has any: the readings are ordered by likelihood. */
function firstHits(keys: readonly string[], index: ReadyIndex): readonly SearchEntry[] {
  for (const key of keys) {
    const entries = index.byKey.get(key);
    if (entries) return entries;
  }
  return [];
}

/** Entries spelled so from their beginning or a body's name first, then those that have it further in: `2625`. */
function complete(typed: readonly string[], index: ReadyIndex): readonly SearchEntry[] {
  const found = new Set<SearchEntry>();
  const inside = new Set<SearchEntry>();
  const isNumber = /^\d/.test(typed[0] ?? '');
  for (const at of index.byStart.get((typed[0] ?? '').slice(0, 2)) ?? []) {
    const spelling = index.spellings[at];
    if (!spelling) continue;
    const { entry, tokens } = spelling;
    if (tokens.some((_, from) => isStart(tokens, from) && startsAt(typed, tokens, from))) found.add(entry);
    else if (isNumber && tokens.some((_, from) => startsAt(typed, tokens, from))) inside.add(entry);
    if (found.size >= MOST_COMPLETIONS) break;
  }
  return [...found, ...inside].slice(0, MOST_COMPLETIONS);
}

/** A spelling may begin at the organ, or at the name of a body or component after it. */
export function isStart(tokens: readonly string[], at: number): boolean {
  return at === 0 || (at < 5 && /^\p{L}/u.test(tokens[at] ?? ''));
}

/** Entries of the same body, those of the same session first, then by the distance of their numbers. */
function findNearest(wanted: readonly string[], index: ReadyIndex): readonly SearchEntry[] {
  const near: { entry: SearchEntry; shared: number; distance: number }[] = [];
  for (const { entry, tokens } of index.spellings) {
    const shared = sharedStart(wanted, tokens);
    if (shared === 0 || (shared === 1 && /^\p{L}/u.test(wanted[1] ?? ''))) continue;
    near.push({ entry, shared, distance: distance(wanted[shared], tokens[shared]) });
  }
  near.sort((a, b) => b.shared - a.shared || a.distance - b.distance);
  return [...new Set(near.map(({ entry }) => entry))].slice(0, MOST_NEAREST);
}

function distance(a: string | undefined, b: string | undefined): number {
  const apart = Math.abs(Number(a) - Number(b));
  return Number.isNaN(apart) ? Number.MAX_SAFE_INTEGER : apart;
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function addOnce(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
