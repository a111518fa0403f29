// Text search on the site: Pagefind's JavaScript API behind our own interface, loaded when words are first searched.
import { FILTERS, TEXT_KINDS } from '../../search/text-kinds.ts';
import type { TextKind } from '../../search/text-kinds.ts';
import { isSearched, toExcerpt } from '../../search/text-search.ts';
import type { Chosen, TextEngine, TextGroup, TextHit } from '../../search/text-search.ts';
import { toWords } from '../../search/word-forms.ts';
import { href } from '../href.ts';

/** The part of Pagefind's API that is used here. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(
    text: string | null,
    options: { filters: Readonly<Record<string, unknown>> },
  ): Promise<{ results: readonly { data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Titles, symbols and other names weigh more than prose. */
const RANKING = { metaWeights: { title: 6, names: 5, place: 0.5, what: 0 }, termFrequency: 0.6 };

/**
 * The engine over the index in `/pagefind/`.
 *
 * @param tag names the edition, so that the index and its files are always of the same one
 */
export function pagefindEngine(tag: string): TextEngine {
  let loading: Promise<Pagefind> | null = null;
  const load = (): Promise<Pagefind> => (loading ??= start(tag));
  return {
    find: async (text, chosen, most) => {
      const pagefind = await load();
      const groups = await Promise.all(
        TEXT_KINDS.map((what) => findGroup(pagefind, what, { text, chosen, most })),
      );
      return groups.filter(({ hits }) => hits.length > 0);
    },
  };
}

async function start(tag: string): Promise<Pagefind> {
  const address = href('/pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ metaCacheTag: tag, ranking: RANKING, excerptLength: 1 });
  await pagefind.init();
  return pagefind;
}

interface Wanted {
  readonly text: string;
  readonly chosen: Chosen;
  readonly most: number;
}

async function findGroup(pagefind: Pagefind, what: TextKind, wanted: Wanted): Promise<TextGroup> {
  const text = wanted.text.replace(/[“”„«»]/g, '"').trim();
  const searched = toWords(text);
  const chosen = FILTERS.flatMap((name) => {
    const value = wanted.chosen[name];
    return value === undefined ? [] : [[name, [value]] as const];
  });
  const filters = { what: [what], ...Object.fromEntries(chosen) };
  const { results } = await pagefind.search(searched.length === 0 ? null : text, { filters });
  const fragments = await Promise.all(results.slice(0, wanted.most).map((result) => result.data()));
  const honest = fragments.filter((fragment) => hasAll(fragment, searched));
  // Pagefind shortens a word it does not know until something matches; then none of its results has the word.
  const dropped = fragments.length - honest.length;
  const total = honest.length === 0 ? 0 : results.length - dropped;
  return { what, total, hits: honest.map((fragment) => toHit(fragment, searched)) };
}

function hasAll(fragment: Fragment, searched: readonly string[]): boolean {
  const words = [fragment.content, ...Object.values(fragment.meta)].join(' ').split(/\s+/);
  return searched.every((wanted) => words.some((word) => isSearched(word, [wanted])));
}

function toHit({ raw_url, url, content, meta }: Fragment, searched: readonly string[]): TextHit {
  return {
    url: raw_url ?? url,
    title: meta['title'] ?? url,
    place: meta['place'] ?? '',
    excerpt: toExcerpt(content, searched),
  };
}
