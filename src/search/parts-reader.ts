// Reads an index in parts. For a query it loads what can hold the answer and hands it on as a small index of its own,
// which is then asked as any other: the answers are those of the whole index, whatever its size.
import { baseKey } from './base-key.ts';
import { joinedPart, NAME_LENGTH, NAMED, SPELLED, WHOLE_NAME } from './index-parts.ts';
import type { NotesPart, PartsDirectory } from './index-parts.ts';
import { entryKey } from './entry-key.ts';
import { plainName } from './name-documents.ts';
import { toPartialIndex } from './partial-index.ts';
import type { PartialIndex } from './partial-index.ts';
import { PartStore, range } from './part-store.ts';
import type { LoadPart } from './part-store.ts';
import { cellOf, nextNumber } from './term-pages.ts';
import type { TermRow } from './term-pages.ts';
import { toTokens } from './tokens.ts';
import type { Query } from './types.ts';

/** As many as a list of symbols shows, and a list of names besides what stands among the symbols. */
const MOST_SHOWN = 12;
const MOST_NAMED = 6;
const MOST_NEAREST = 3;

/**
 * An index in parts, of which each part is loaded once.
 *
 * @example await new PartsReader(directory, load).prepare(readQuery('A/HRC/35/35'))
 */
export class PartsReader {
  readonly #directory: PartsDirectory;
  readonly #store: PartStore;

  constructor(directory: PartsDirectory, load: LoadPart) {
    this.#directory = directory;
    this.#store = new PartStore(directory, load);
  }

  /**
   * The documents and notes that the answer to a query can hold.
   *
   * @throws when a part does not come, for a half-loaded index would deny hits that exist
   */
  async prepare(query: Query): Promise<PartialIndex> {
    if (query.kind === 'note') return this.#prepareNote(query.number);
    const wanted = new Set<number>();
    let named = 0;
    if (query.kind === 'symbol') await this.#wantSymbol(query, wanted);
    if (query.kind === 'partial') await this.#wantPartial(query, wanted);
    if (query.kind === 'partial' || query.kind === 'words') named = await this.#wantNamed(query.text, wanted);
    return this.#partial(wanted, named);
  }

  /** Everything, for questions about many documents at once. */
  async whole(): Promise<PartialIndex> {
    return this.#partial(new Set(range(0, this.#directory.documents)), 0);
  }

  async #partial(wanted: ReadonlySet<number>, named: number): Promise<PartialIndex> {
    const rows = await this.#store.rows([...wanted].sort((a, b) => a - b));
    return toPartialIndex(rows, { named, notes: this.#directory.notes, part: null });
  }

  async #prepareNote(number: number): Promise<PartialIndex> {
    const [, last, each] = this.#directory.notes;
    const part = Math.floor(number / each);
    const found = number <= last ? await this.#store.part<NotesPart>(`note-${part}`) : null;
    return toPartialIndex([], {
      named: 0,
      notes: this.#directory.notes,
      part: found ? { from: part * each, ...found } : null,
    });
  }

  async #wantSymbol({ symbol, keys }: Query & { kind: 'symbol' }, wanted: Set<number>): Promise<void> {
    const typed = toTokens(symbol.canonical);
    await this.#wantHit(keys, wanted);
    for (const at of await this.#withKey(baseKey(symbol.canonical))) wanted.add(at);
    for (const at of keys[0] === undefined ? [] : await this.#withKey(keys[0])) wanted.add(at);
    for (const at of await this.#beginning(typed)) wanted.add(at);
    if (wanted.size === 0) for (const at of await this.#nearest(typed)) wanted.add(at);
  }

  async #wantPartial(
    { tokens, keys, text }: Query & { kind: 'partial' },
    wanted: Set<number>,
  ): Promise<void> {
    await this.#wantHit(keys, wanted);
    if (/\d/.test(text) && !/[\s./()\-–—‑_]/u.test(text))
      await this.#wantKin(await this.#joined(tokens), wanted);
    for (const at of await this.#beginning(tokens)) wanted.add(at);
  }

  /** The documents of the first key that has any, with their kin. */
  async #wantHit(keys: readonly string[], wanted: Set<number>): Promise<void> {
    for (const key of keys) {
      const found = await this.#withKey(key);
      const rows = await this.#store.rows(found);
      const hits = rows.filter(({ row: [, , , symbols] }) =>
        symbols.some((symbol) => entryKey(symbol) === key),
      );
      if (hits.length === 0) continue;
      return this.#wantKin(
        hits.map(({ at }) => at),
        wanted,
      );
    }
  }

  async #wantKin(found: readonly number[], wanted: Set<number>): Promise<void> {
    for (const { at, row } of await this.#store.rows(found)) {
      wanted.add(at);
      for (const kin of row[7]) wanted.add(kin);
    }
  }

  /** Documents with a key, or with one that is written with the same letters and figures. */
  async #withKey(key: string): Promise<readonly number[]> {
    const row = await this.#store.term('symbol', toTokens(key).join(' '));
    return row ? cellOf(row, SPELLED.key) : [];
  }

  async #joined(tokens: readonly string[]): Promise<readonly number[]> {
    const spelled = tokens.join('');
    const file = await this.#store.part<Record<string, readonly number[]>>(
      `joined-${joinedPart(spelled, this.#directory.joined)}`,
    );
    return Object.hasOwn(file, spelled) ? (file[spelled] ?? []) : [];
  }

  /** The first documents that are spelled as typed: from their beginning or a body's name, then from further in. */
  async #beginning(typed: readonly string[]): Promise<readonly number[]> {
    const beginning = typed.join(' ');
    if (beginning === '') return [];
    const { row, rows } = await this.#store.alike('symbol', beginning);
    const of = (kinds: readonly number[]): readonly number[] => {
      const head = row?.[1] ?? null;
      const all = kinds.flatMap((kind) =>
        head ? (head.first[kind] ?? []) : rows.flatMap((one) => cellOf(one, kind)),
      );
      return firstOf(all, MOST_SHOWN);
    };
    return [...of([SPELLED.whole, SPELLED.body]), ...of([SPELLED.number])].slice(0, MOST_SHOWN * 2);
  }

  /** Those that share most of a symbol's beginning with it, then the nearest by the number that follows. */
  async #nearest(typed: readonly string[]): Promise<readonly number[]> {
    const found: number[] = [];
    for (let shared = typed.length; shared > 0 && found.length < MOST_NEAREST; shared--) {
      if (shared === 1 && /^\p{L}/u.test(typed[1] ?? '')) break;
      const wanted = Number(typed[shared]);
      for (const at of await this.#nearBy(typed.slice(0, shared).join(' '), wanted))
        if (!found.includes(at)) found.push(at);
    }
    return found;
  }

  async #nearBy(beginning: string, wanted: number): Promise<readonly number[]> {
    const { row, rows } = await this.#store.alike('symbol', beginning);
    const head = row?.[1] ?? null;
    if (!head) {
      const own = rows.filter(([term]) => term === beginning || term.startsWith(`${beginning} `));
      return nearestOf(own, beginning, wanted);
    }
    const numbers = Number.isNaN(wanted) ? [] : head.next;
    const distances = [...new Set(numbers.map((number) => Math.abs(number - wanted)))].sort((a, b) => a - b);
    const found: number[] = [];
    for (const distance of distances) {
      if (found.length >= MOST_NEAREST) break;
      for (const number of numbers.filter((one) => Math.abs(one - wanted) === distance))
        found.push(...(await this.#nearBy(`${beginning} ${number}`, Number.NaN)));
    }
    return found.length >= MOST_NEAREST ? found : [...found, ...(head.first[SPELLED.whole] ?? [])];
  }

  /**
   * The documents whose names have words that begin as typed: the first of those with the name itself, with one that
   * begins so, and of all.
   *
   * @returns how many there are in all
   */
  async #wantNamed(text: string, wanted: Set<number>): Promise<number> {
    const name = plainName(text);
    const before: ReadonlySet<number> = new Set(wanted);
    if (name.length < 2) return 0;
    let all: readonly number[] | null = null;
    for (const word of name.split(' ').slice(0, 30)) {
      const rows = await this.#store.allAlike('name', word);
      const own = new Set(rows.flatMap((row) => cellOf(row, NAMED.word)));
      all = all ? all.filter((at) => own.has(at)) : [...own];
      if (all.length === 0) return 0;
    }
    const term = `${WHOLE_NAME}${name}`.slice(0, NAME_LENGTH);
    const { row, rows } = await this.#store.alike('name', term);
    const begins = row?.[1]
      ? (row[1].first[NAMED.whole] ?? [])
      : rows.flatMap((one) => cellOf(one, NAMED.whole));
    const same = row ? cellOf(row, NAMED.whole) : [];
    // What is cut may turn out to be another name.
    const most = term.length < NAME_LENGTH ? MOST_NAMED : Number.POSITIVE_INFINITY;
    const fresh = (list: readonly number[]): readonly number[] => list.filter((at) => !before.has(at));
    for (const list of [same, begins]) for (const at of firstOf(fresh(list), most)) wanted.add(at);
    for (const at of firstOf(fresh(all ?? []), MOST_NAMED)) wanted.add(at);
    return all?.length ?? 0;
  }
}

function firstOf(positions: readonly number[], most: number): readonly number[] {
  return [...new Set(positions)].sort((a, b) => a - b).slice(0, most);
}

/** The positions in rows by the distance of the next number, then by their order; as many as can be among the nearest. */
function nearestOf(rows: readonly TermRow[], beginning: string, wanted: number): readonly number[] {
  const near = rows.flatMap((row) => {
    const apart = Math.abs((nextNumber(row[0], beginning) ?? Number.NaN) - wanted);
    const distance = Number.isNaN(apart) ? Number.MAX_SAFE_INTEGER : apart;
    return cellOf(row, SPELLED.whole).map((at) => ({ at, distance }));
  });
  return near
    .sort((a, b) => a.distance - b.distance || a.at - b.at)
    .slice(0, MOST_NEAREST)
    .map(({ at }) => at);
}
