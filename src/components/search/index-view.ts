// The index that the search page is without scripts: symbols by their beginning, documents by letter and by year.
import { bodySlug, issuingBody } from '../../citations/issuing-body.ts';
import type { DocumentRecord } from '../../citations/types.ts';
import type { Edition } from '../../corpus/types.ts';
import { kindLook } from '../../graph/kinds.ts';
import { toSearchIndex } from '../../search/records.ts';
import { entrySentence } from '../../search/answer-sentences.ts';
import { FILTERS } from '../../search/text-kinds.ts';
import type { Filter } from '../../search/text-kinds.ts';
import { toTextRecords } from '../../search/text-records.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { documentYear } from '../document-words.ts';

export interface IndexLine {
  readonly id: string;
  readonly text: string;
  readonly said: string;
  readonly notes: readonly number[];
  /** What tells it from others of the same symbol, which are annexes of one resolution. */
  readonly of?: string | null;
}

/** Lines under a letter, a year or the beginning of a symbol. */
export interface IndexSection {
  readonly name: string;
  readonly lines: readonly IndexLine[];
}

/** The lists of the index, by the word in their address. */
export type IndexList = 'symbols' | 'titles' | 'years';

export interface SearchPageView {
  readonly lists: Readonly<Record<IndexList, readonly IndexSection[]>>;
  /** Whether the index is on pages of its own, a section each, because it is long. */
  readonly isLong: boolean;
  readonly filters: readonly {
    readonly name: Filter;
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
}

/** An index of more documents than this would weigh more than the search itself. */
const MOST_ON_ONE_PAGE = 150;
/** A choice of more than this is no help; what there are so many of is typed. */
const MOST_CHOICES = 300;

const known = new WeakMap<Edition, SearchPageView>();

/** The search page of an edition, and the index behind it; worked out once, however many pages show a part of it. */
export function viewSearchPage(edition: Edition): SearchPageView {
  const found = known.get(edition) ?? makeView(edition);
  known.set(edition, found);
  return found;
}

/**
 * The name of a section as it stands in an address.
 *
 * @example sectionSlug('E/CN.4') // 'e-cn-4'
 */
export function sectionSlug(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'other' : slug;
}

function makeView(edition: Edition): SearchPageView {
  const index = toSearchIndex(edition);
  const documents = new Map(edition.documents.map((document) => [document.id, document]));
  const lines = index.entries.flatMap((entry) => {
    const document = documents.get(entry.id);
    return document ? [{ entry, document, said: entrySentence(entry, index) }] : [];
  });
  const line = (text: string, { entry, said }: (typeof lines)[number]): IndexLine => ({
    id: entry.id,
    text,
    said,
    notes: entry.notes,
  });
  const shared = repeated(lines.flatMap(({ entry }) => entry.symbols));
  const titled = (name: string, one: (typeof lines)[number]) => ({
    name,
    line: line(one.document.title, one),
  });
  return {
    lists: {
      symbols: sections(
        lines.flatMap((one) =>
          one.entry.symbols.map((symbol) => ({
            name: symbolStart(symbol),
            line: { ...line(symbol, one), of: shared.has(symbol) ? one.document.shortTitle : null },
          })),
        ),
      ),
      titles: sections(lines.map((one) => titled(firstLetter(one.document.title), one))),
      years: sections(lines.map((one) => titled(`${documentYear(one.document) ?? 'Without date'}`, one))),
    },
    isLong: edition.documents.length > MOST_ON_ONE_PAGE,
    filters: filterOptions(edition),
  };
}

function repeated(symbols: readonly string[]): ReadonlySet<string> {
  return new Set(symbols.filter((symbol, at) => symbols.indexOf(symbol) !== at));
}

/** Organ and first body, the way a shelf is labelled: `A/HRC`, `E/CN.4`, `A/RES`. */
function symbolStart(symbol: string): string {
  const parsed = parseSymbol(symbol);
  if (!parsed) return 'Other numbers';
  return [parsed.organ, parsed.bodies[0] ?? (parsed.type === 'RES' ? 'RES' : null)].filter(Boolean).join('/');
}

function firstLetter(title: string): string {
  const [letter = '#'] = /\p{L}|\p{N}/u.exec(title.replace(/^(?:The|An?)\s+/i, '')) ?? [];
  return letter.normalize('NFKD').charAt(0).toUpperCase();
}

/** Made once: a collator for each comparison is what takes long. */
const inWords = new Intl.Collator('en');
const byNumber = new Intl.Collator('en', { numeric: true });

function sections(items: readonly { name: string; line: IndexLine }[]): readonly IndexSection[] {
  return [...Map.groupBy(items, ({ name }) => name)]
    .sort(([a], [b]) => inWords.compare(a, b))
    .map(([name, own]) => ({
      name,
      lines: own.map(({ line }) => line).sort((a, b) => byNumber.compare(a.text, b.text)),
    }));
}

const LABELS: Readonly<Record<Filter, string>> = {
  kind: 'Kind',
  body: 'Body',
  year: 'Year',
  chapter: 'Chapter',
  certainty: 'Certainty',
  symbol: 'Symbol',
};

const CERTAINTY_WORDS: Readonly<Record<string, string>> = {
  confirmed: 'confirmed by a source',
  unconfirmed: 'not confirmed',
  differs: 'article and source differ',
};

function filterOptions(edition: Edition): SearchPageView['filters'] {
  const records = toTextRecords(edition);
  const words = labelWords(edition);
  return FILTERS.map((name) => {
    const values = [...new Set(records.flatMap(({ filters }) => filters[name]))];
    const options = values.map((value) => ({ value, label: words[name](value) }));
    const sorted =
      name === 'chapter' ? options.sort((a, b) => (a.value < b.value ? -1 : 1)) : sortByLabel(options);
    return { name, label: LABELS[name], options: sorted };
  }).filter(({ options }) => options.length > 1 && options.length <= MOST_CHOICES);
}

function sortByLabel<Item extends { label: string }>(options: Item[]): Item[] {
  return options.sort((a, b) => byNumber.compare(a.label, b.label));
}

function labelWords(edition: Edition): Readonly<Record<Filter, (value: string) => string>> {
  const chapters = new Map(
    edition.chapters.map(({ slug, shortTitle, section }) => [slug, { shortTitle, section }]),
  );
  const bodies = new Map(
    edition.documents.flatMap((document) => {
      const body = issuingBody(document);
      return body ? [[body.slug, body.name] as const] : [];
    }),
  );
  const kinds = new Map<string, DocumentRecord['kind']>(edition.documents.map(({ kind }) => [kind, kind]));
  return {
    kind: (value) => {
      const kind = kinds.get(value);
      return kind ? kindLook(kind).kindWord : value;
    },
    body: (value) => bodies.get(value) ?? bodySlug(value),
    year: (value) => value,
    chapter: (value) => {
      const chapter = chapters.get(value);
      if (!chapter) return value;
      return chapter.section === '0' ? chapter.shortTitle : `${chapter.section}. ${chapter.shortTitle}`;
    },
    certainty: (value) => CERTAINTY_WORDS[value] ?? value,
    symbol: (value) => value,
  };
}
