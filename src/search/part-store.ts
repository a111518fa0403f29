// The parts of an index that were loaded, each once, and the questions that one list of terms or the rows answer.
import type { PartRow, PartsDirectory } from './index-parts.ts';
import { findPage } from './term-pages.ts';
import type { TermRow } from './term-pages.ts';

/** Loads a part by its name: `row-0`. */
export type LoadPart = (name: string) => Promise<unknown>;

/** A document's row with its position in the whole index. */
export interface PlacedRow {
  readonly at: number;
  readonly row: PartRow;
}

/** The parts of one index. Every question throws when a part does not come. */
export class PartStore {
  readonly #directory: PartsDirectory;
  readonly #load: LoadPart;
  readonly #parts = new Map<string, Promise<unknown>>();

  constructor(directory: PartsDirectory, load: LoadPart) {
    this.#directory = directory;
    this.#load = load;
  }

  /** The row of a term or of a beginning, and the rows of terms that begin so: all of them where the row has no head. */
  async alike(
    list: 'symbol' | 'name',
    beginning: string,
  ): Promise<{ readonly row: TermRow | undefined; readonly rows: readonly TermRow[] }> {
    const starts = await this.#starts(list);
    const first = await this.part<readonly TermRow[]>(`${list}-${findPage(starts, beginning)}`);
    const row = first.find(([term]) => term === beginning);
    return { row, rows: row?.[1] ? [row] : await this.allAlike(list, beginning) };
  }

  /** The rows of all terms that begin so. */
  async allAlike(list: 'symbol' | 'name', beginning: string): Promise<readonly TermRow[]> {
    const starts = await this.#starts(list);
    const first = findPage(starts, beginning);
    const after = starts.findIndex(
      (start, at) => at > first && start > beginning && !start.startsWith(beginning),
    );
    const pages = range(first, after < 0 ? starts.length : after);
    const rows = await Promise.all(pages.map((page) => this.part<readonly TermRow[]>(`${list}-${page}`)));
    return rows.flat().filter(([term]) => term.startsWith(beginning));
  }

  /** The row of a term; undefined where there is none. */
  async term(list: 'symbol' | 'name', term: string): Promise<TermRow | undefined> {
    const page = findPage(await this.#starts(list), term);
    const rows = await this.part<readonly TermRow[]>(`${list}-${page}`);
    return rows.find(([own]) => own === term);
  }

  async #starts(list: 'symbol' | 'name'): Promise<readonly string[]> {
    return list === 'symbol' ? this.#directory.symbols : this.part<readonly string[]>('names');
  }

  /** The rows at some positions, in the order given. */
  async rows(wanted: readonly number[]): Promise<readonly PlacedRow[]> {
    const { rows: each } = this.#directory;
    const numbers = [...new Set(wanted.map((at) => Math.floor(at / each)))];
    const parts = new Map(
      await Promise.all(
        numbers.map(async (part) => [part, await this.part<readonly PartRow[]>(`row-${part}`)] as const),
      ),
    );
    return wanted.flatMap((at) => {
      const row = parts.get(Math.floor(at / each))?.[at % each];
      return row ? [{ at, row }] : [];
    });
  }

  /** A part by its name. */
  async part<Part>(name: string): Promise<Part> {
    const loading = this.#parts.get(name) ?? this.#load(name);
    this.#parts.set(name, loading);
    try {
      return (await loading) as Part;
    } catch (error) {
      // What did not come is asked for again with the next query.
      this.#parts.delete(name);
      throw error;
    }
  }
}

/**
 * Numbers from one to before another.
 *
 * @example range(2, 4) // [2, 3]
 */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
