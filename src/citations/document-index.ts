// The documents known so far, found by symbol or number, by title or alias, by likeness of title; each question has one answer or none.
import { parseSymbol, symbolKey } from '../symbols/index.ts';
import type { ParsedSymbol } from '../symbols/types.ts';
import { familyName, likeness, titleKey, titleWords } from './titles.ts';
import type { Citation, DocumentRecord } from './types.ts';

interface Entry {
  readonly id: string;
  readonly keys: ReadonlySet<string>;
  readonly titles: readonly ReadonlySet<string>[];
  readonly year: number | null;
  readonly families: ReadonlySet<string>;
}

/** How many documents may share a word before the word no longer helps to find one. */
const COMMON = 40;

/** Documents by every handle that a note may use. */
export class DocumentIndex {
  readonly #entries: Entry[] = [];
  readonly #bySymbol = new Map<string, Set<number>>();
  readonly #byTitle = new Map<string, Set<number>>();
  readonly #byWord = new Map<string, number[]>();
  readonly #places = new Map<string, number>();
  readonly #likeness: number;

  constructor(documents: readonly DocumentRecord[], titleLikeness: number) {
    this.#likeness = titleLikeness;
    for (const document of documents) this.add(document);
  }

  /** Adds a document; one annexed to another does not answer to the other's symbol. */
  add(document: DocumentRecord): void {
    const at = this.#entries.length;
    this.#places.set(document.id, at);
    const titles = [document.title, document.shortTitle, ...document.aliases];
    const keys = new Set(document.annexOf === null ? document.symbols.flatMap(numberKeys) : []);
    this.#entries.push({
      id: document.id,
      keys,
      titles: titles.map(titleWords),
      year: document.issued === null ? null : Number(document.issued.slice(0, 4)),
      families: new Set(document.authors.map(familyName)),
    });
    for (const key of keys) put(this.#bySymbol, key, at);
    for (const title of titles) {
      put(this.#byTitle, titleKey(title), at);
      const subtitle = title.indexOf(':');
      if (subtitle > 20) put(this.#byTitle, titleKey(title.slice(0, subtitle)), at);
    }
    for (const word of new Set(titles.flatMap((title) => [...titleWords(title)]))) {
      const list = this.#byWord.get(word);
      if (list === undefined) this.#byWord.set(word, [at]);
      else if (list.length <= COMMON) list.push(at);
    }
  }

  /** Another title under which a document was cited. */
  addTitle(id: string, title: string): void {
    const at = this.#places.get(id);
    if (at !== undefined) put(this.#byTitle, titleKey(title), at);
  }

  /** The one document that a citation means, or null. */
  find(citation: Citation): string | null {
    const numbers = [
      ...(citation.symbol === null ? [] : numberKeys(citation.symbol)),
      ...citation.otherNumbers.flatMap(numberKeys),
    ];
    for (const key of numbers) {
      const found = this.#only(this.#bySymbol.get(key));
      if (found !== null) return found;
    }
    const title = citation.title ?? citation.otherNumbers[0] ?? citation.url;
    if (title === null) return null;
    const alone = (at: number): boolean => this.#fits(at, citation, numbers);
    const same = [...(this.#byTitle.get(titleKey(title)) ?? [])].filter(alone);
    if (same.length > 0) return this.#choose(same, citation);
    return citation.title === null ? null : this.#findLike(citation, numbers);
  }

  #findLike(citation: Citation, numbers: readonly string[]): string | null {
    const words = titleWords(citation.title ?? '');
    if (words.size < 2) return null;
    const seen = new Set<number>();
    for (const word of words) {
      const list = this.#byWord.get(word);
      if (list !== undefined && list.length <= COMMON) for (const at of list) seen.add(at);
    }
    const scored = [...seen]
      .filter((at) => this.#fits(at, citation, numbers) && this.#agrees(at, citation))
      .map((at) => ({
        at,
        score: Math.max(...(this.#entries[at]?.titles ?? []).map((title) => likeness(words, title))),
      }))
      .filter(({ score }) => score >= this.#likeness)
      .sort((a, b) => b.score - a.score);
    const [best, next] = scored;
    if (best === undefined || (next !== undefined && best.score - next.score < 0.08)) return null;
    return this.#entries[best.at]?.id ?? null;
  }

  /** Numbers and years do not speak against it: a symbol on both sides that differs, years apart by more than one. */
  #fits(at: number, citation: Citation, numbers: readonly string[]): boolean {
    const entry = this.#entries[at];
    if (entry === undefined) return false;
    if (numbers.length > 0 && entry.keys.size > 0) return false;
    if (citation.year !== null && entry.year !== null && Math.abs(citation.year - entry.year) > 1)
      return false;
    if (citation.authors.length > 0 && entry.families.size > 0)
      return citation.authors.some((name) => entry.families.has(familyName(name)));
    return true;
  }

  /** For titles that are only alike, something must speak for it: the year or an author. */
  #agrees(at: number, citation: Citation): boolean {
    const entry = this.#entries[at];
    if (entry === undefined) return false;
    const year = citation.year !== null && entry.year !== null && Math.abs(citation.year - entry.year) <= 1;
    return year || citation.authors.some((name) => entry.families.has(familyName(name)));
  }

  #choose(found: readonly number[], citation: Citation): string | null {
    if (found.length === 1) return this.#entries[found[0] ?? -1]?.id ?? null;
    const sameYear = found.filter((at) => this.#entries[at]?.year === citation.year);
    return this.#only(new Set(sameYear));
  }

  #only(found: ReadonlySet<number> | undefined): string | null {
    const ids = new Set([...(found ?? [])].map((at) => this.#entries[at]?.id ?? ''));
    return ids.size === 1 ? ([...ids][0] ?? null) : null;
  }
}

/** Keys of a UN symbol and its joint ones, or of any other number that a body gave, by letters and digits alone. */
function numberKeys(number: string | ParsedSymbol): string[] {
  const symbol = typeof number === 'string' ? parseSymbol(number) : number;
  if (symbol !== null)
    return [symbolKey(symbol), ...symbol.joint.map((other) => symbolKey(other))].filter(
      (key) => key !== null,
    );
  const key = (typeof number === 'string' ? number : number.canonical)
    .replace(/^.*?\bDoc(?:ument)?\b\.?\s*(?:No\.?\s*)?/i, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return key.length >= 4 && /\d/.test(key) ? [`#${key}`] : [];
}

function put(map: Map<string, Set<number>>, key: string, at: number): void {
  if (key === '') return;
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([at]));
  else set.add(at);
}
