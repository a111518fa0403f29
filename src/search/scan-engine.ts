// Text search without an index, for editions that must fit in one file: every record is read, names count more.
import { FILTERS, TEXT_KINDS } from './text-kinds.ts';
import type { SearchableText } from './text-kinds.ts';
import { isSearched, toExcerpt } from './text-search.ts';
import type { Chosen, TextEngine, TextGroup } from './text-search.ts';
import { toWords } from './word-forms.ts';

interface Ready {
  readonly record: SearchableText;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly plain: string;
}

/**
 * An engine over records in memory. A query in quotation marks is a phrase; otherwise every word must occur.
 *
 * @example (await scanEngine(records).find('"right to peace"', {}, 5))[0]?.what // 'note'
 */
export function scanEngine(records: readonly SearchableText[]): TextEngine {
  const ready = records.map((record) => ({
    record,
    names: toWords(`${record.title} ${record.names}`),
    words: toWords(`${record.text} ${record.place}`),
    plain: ` ${toWords(`${record.title} ${record.names} ${record.text}`).join(' ')} `,
  }));
  return { find: (text, chosen, most) => Promise.resolve(scan(ready, text, chosen, most)) };
}

function scan(ready: readonly Ready[], text: string, chosen: Chosen, most: number): readonly TextGroup[] {
  const searched = toWords(text);
  const phrase = /^["“„«].*["”“»]$/u.test(text.trim()) ? ` ${searched.join(' ')} ` : null;
  const groups = TEXT_KINDS.map((what) => {
    const found = ready
      .filter(({ record }) => record.what === what && fits(record, chosen))
      .map((entry) => ({ entry, score: score(entry, searched, phrase) }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score);
    const hits = found.slice(0, most).map(({ entry: { record } }) => ({
      url: record.url,
      title: record.title,
      place: record.place,
      excerpt: toExcerpt(record.text, searched),
    }));
    return { what, total: found.length, hits };
  });
  return groups.filter(({ total }) => total > 0);
}

function fits(record: SearchableText, chosen: Chosen): boolean {
  return FILTERS.every((name) => {
    const value = chosen[name];
    return value === undefined || record.filters[name].includes(value);
  });
}

function score(entry: Ready, searched: readonly string[], phrase: string | null): number {
  if (phrase !== null) return entry.plain.includes(phrase) ? 1 : 0;
  let sum = searched.length === 0 ? 1 : 0;
  for (const wanted of searched) {
    const inNames = entry.names.some((word) => isSearched(word, [wanted]));
    const inText = entry.words.filter((word) => isSearched(word, [wanted])).length;
    if (!inNames && inText === 0) return 0;
    sum += (inNames ? 5 : 0) + inText / (20 + entry.words.length);
  }
  return sum;
}
