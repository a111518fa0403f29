// Text search on the site: Pagefind's JavaScript API behind our own interface, loaded when words are first searched.
import { FILTERS, kindOfName, TEXT_KINDS } from '../../search/text-kinds.ts';
import type { TextKind } from '../../search/text-kinds.ts';
import { isSearched, toExcerpt } from '../../search/text-search.ts';
import type { Chosen, TextEngine, TextGroup, TextHit } from '../../search/text-search.ts';
import { toWords } from '../../search/word-forms.ts';
import { href } from '../href.ts';

/** The part of Pagefind's API that is used here. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(address: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  search(
    text: string | null,
    options: { filters: Readonly<Record<string, unknown>> },
  ): Promise<{ results: readonly Result[] }>;
}

interface Result {
  readonly id: string;
  data(): Promise<Fragment>;
}

interface Fragment {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** An edition on another host whose index is merged with this one's. */
interface MergedEdition {
  readonly name: string;
  readonly url: string;
  readonly tag: string;
}

/** Titles, symbols and other names weigh more than prose. */
const RANKING = { metaWeights: { title: 6, names: 5, place: 0.5, what: 0 }, termFrequency: 0.6 };

/**
 * The engine over the index in `/pagefind/`.
 *
 * @param tag names the edition, so that the index and its files are always of the same one
 * @param others editions whose indexes are merged with it
 */
export function pagefindEngine(tag: string, others: readonly MergedEdition[] = []): TextEngine {
  let loading: Promise<Pagefind> | null = null;
  const lost = countLostParts();
  const load = (): Promise<Pagefind> =>
    (loading ??= start(tag, others).catch((error: unknown) => {
      // What failed to come is asked for again by the next search.
      loading = null;
      throw error;
    }));
  return {
    find: async (text, chosen, most) => {
      const pagefind = await load();
      const before = lost();
      const groups = await findGroups(pagefind, { text, chosen, most, others });
      // To say that a word stands nowhere, all parts of the index that could have it must have come.
      if (lost() > before) throw new Error('A part of the index did not come.');
      return groups.filter(({ hits }) => hits.length > 0);
    },
  };
}

async function start(tag: string, others: readonly MergedEdition[]): Promise<Pagefind> {
  const address = href('/pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ noWorker: true, metaCacheTag: tag, ranking: RANKING, excerptLength: 1 });
  await pagefind.init();
  for (const { url, tag: metaCacheTag } of others) {
    const options = { baseUrl: url, metaCacheTag, ranking: RANKING, excerptLength: 1 };
    // An index that does not come leaves the others searched.
    await pagefind.mergeIndex(`${url}pagefind/`, options).catch(() => undefined);
  }
  return pagefind;
}

/**
 * Counts the parts of the index that did not come. Pagefind goes on without them, as if their words stood nowhere; it
 * tells only the console. In a worker it could not be watched, and a search takes less time than a message there.
 */
function countLostParts(): () => number {
  let lost = 0;
  const count = (entries: PerformanceEntryList): void => {
    for (const entry of entries) {
      const status = entry instanceof PerformanceResourceTiming ? entry.responseStatus : 200;
      if (/\.pf_(?:index|filter)\b/.test(entry.name) && (status === 0 || status >= 400)) lost += 1;
    }
  };
  const observer = new PerformanceObserver((list) => count(list.getEntries()));
  observer.observe({ type: 'resource' });
  return () => {
    count(observer.takeRecords());
    return lost;
  };
}

interface Wanted {
  readonly text: string;
  readonly chosen: Chosen;
  readonly most: number;
  readonly others: readonly MergedEdition[];
}

async function findGroups(pagefind: Pagefind, wanted: Wanted): Promise<readonly TextGroup[]> {
  const text = wanted.text.replace(/[“”„«»]/g, '"').trim();
  const searched = toWords(text);
  const chosen = FILTERS.flatMap((name) => {
    const value = wanted.chosen[name];
    return value === undefined ? [] : [[name, [value]] as const];
  });
  const filters = Object.fromEntries(chosen);
  const { results } = await pagefind.search(searched.length === 0 ? null : text, { filters });
  const byKind = Map.groupBy(results, ({ id }) => kindOfName(id));
  return Promise.all(TEXT_KINDS.map((what) => readGroup(what, byKind.get(what) ?? [], searched, wanted)));
}

async function readGroup(
  what: TextKind,
  results: readonly Result[],
  searched: readonly string[],
  wanted: Wanted,
): Promise<TextGroup> {
  const fragments = await Promise.all(results.slice(0, wanted.most).map((result) => result.data()));
  const honest = fragments.filter((fragment) => hasAll(fragment, searched));
  // Pagefind shortens a word it does not know until something matches; then none of its results has the word.
  const dropped = fragments.length - honest.length;
  const total = honest.length === 0 ? 0 : results.length - dropped;
  return { what, total, hits: honest.map((fragment) => toHit(fragment, searched, wanted.others)) };
}

function hasAll(fragment: Fragment, searched: readonly string[]): boolean {
  const words = [fragment.content, ...Object.values(fragment.meta)].join(' ').split(/\s+/);
  return searched.every((wanted) => words.some((word) => isSearched(word, [wanted])));
}

function toHit(
  { raw_url, url, content, meta }: Fragment,
  searched: readonly string[],
  others: readonly MergedEdition[],
): TextHit {
  const other = others.find((edition) => url.startsWith(edition.url));
  const place = meta['place'] ?? '';
  return {
    url: other ? url : (raw_url ?? url),
    title: meta['title'] ?? url,
    place: other ? [place, other.name].filter(Boolean).join(' · ') : place,
    excerpt: toExcerpt(content, searched),
  };
}
