// What is shown of a search for words; loaded with the engine that finds them, for a symbol is answered without it.
import type { TextGroup } from '../../search/text-search.ts';
import type { OptionGroup } from './results-view.ts';

export { nearestWords } from '../../search/nearest-words.ts';

/** What each kind of text result is called above its group. */
const GROUP_NAMES = {
  note: 'Notes',
  document: 'Documents',
  text: 'Text',
  body: 'Bodies',
  remark: 'Remarks',
} as const;

/** One group for each kind of text result, `most` of it shown, without the documents that stand above already. */
export function textGroups(
  groups: readonly TextGroup[],
  shown: ReadonlySet<string>,
  mark: string,
  most: number,
): readonly OptionGroup[] {
  return groups
    .map(({ what, hits, total }) => {
      const fresh = hits.filter(({ url }) => what !== 'document' || !shown.has(url));
      const options = fresh.slice(0, most).map(({ url, title, place, excerpt }) => ({
        url,
        symbol: null,
        title,
        detail: place,
        excerpt,
        mark,
      }));
      return { name: GROUP_NAMES[what], options, total: total - (hits.length - fresh.length) };
    })
    .filter(({ options }) => options.length > 0);
}
