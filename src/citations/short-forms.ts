// The works cited so far, by the handles that short forms use: family names, short titles, words of titles.
import { familyName, titleKey, titleWords } from './titles.ts';
import type { Citation, ResolvedCitation } from './types.ts';

/** A work as a short form may mean it, with the note that cited it last. */
interface Handle {
  readonly document: string;
  readonly title: string;
  readonly families: ReadonlySet<string>;
  note: number;
}

/** A word that more works share does not help to find one. */
const COMMON = 30;

/** Works by family name, short title and word of the title; each look-up costs the same however long the list of notes. */
export class ShortForms {
  readonly #works = new Map<string, Handle>();
  readonly #byHandle = new Map<string, Set<string>>();

  /** Remembers a citation in full. */
  add(citation: ResolvedCitation, note: number): void {
    if (citation.document === null || citation.type === 'reference') return;
    const known = this.#works.get(citation.document);
    if (known !== undefined) {
      known.note = note;
      if (citation.shortForm !== null) this.#put(`=${titleKey(citation.shortForm)}`, citation.document);
      return;
    }
    const families = new Set(citation.authors.map(familyName));
    const title = titleKey(citation.title ?? '');
    this.#works.set(citation.document, { document: citation.document, title, families, note });
    for (const family of families) this.#put(`@${family}`, citation.document);
    if (citation.shortForm !== null) this.#put(`=${titleKey(citation.shortForm)}`, citation.document);
    for (const word of titleWords(citation.title ?? '')) this.#put(word, citation.document);
  }

  /** The one work that answers to a short form; null where none or several do. */
  find(reference: Citation): { readonly document: string; readonly note: number } | null {
    const short = titleKey(reference.title ?? '');
    const asked = reference.authors.map(familyName);
    const exact = [short, asked.join(' ')]
      .filter((key) => key !== '')
      .flatMap((key) => [...(this.#byHandle.get(`=${key}`) ?? [])]);
    if (exact.length > 0) return this.#only(exact);
    const named = asked.length === 0 ? null : this.#sharing(asked.map((family) => `@${family}`));
    if (named !== null && named.length > 0)
      return this.#only(named.filter((work) => short === '' || this.#titleOf(work).includes(short)));
    const words = [...titleWords(short === '' ? asked.join(' ') : short)];
    if (words.length === 0) return null;
    const needle = short === '' ? asked.join(' ') : short;
    return this.#only(this.#sharing(words).filter((work) => this.#titleOf(work).includes(needle)));
  }

  #titleOf(document: string): string {
    return this.#works.get(document)?.title ?? '';
  }

  #only(found: readonly string[]): { document: string; note: number } | null {
    const [one] = found;
    const work = one === undefined || new Set(found).size > 1 ? undefined : this.#works.get(one);
    return work === undefined ? null : { document: work.document, note: work.note };
  }

  /** Works that have every one of the keys; keys that too many works have are passed over. */
  #sharing(keys: readonly string[]): string[] {
    const sets = keys.map((key) => this.#byHandle.get(key) ?? new Set<string>());
    if (sets.some((set) => set.size === 0)) return [];
    const useful = sets.filter((set) => set.size <= COMMON).sort((a, b) => a.size - b.size);
    const [smallest] = useful;
    return smallest === undefined ? [] : [...smallest].filter((work) => useful.every((set) => set.has(work)));
  }

  #put(key: string, document: string): void {
    const set = this.#byHandle.get(key);
    if (set === undefined) this.#byHandle.set(key, new Set([document]));
    else if (set.size <= COMMON) set.add(document);
  }
}
