// Everything of an edition that words are searched in: each note, paragraph, document, body and remark a record of its
// own, with the address it stands at and the facts it can be filtered by.
import { issuingBody } from '../citations/issuing-body.ts';
import type { DocumentRecord, ResolvedNote } from '../citations/types.ts';
import type { SearchedArticle, SearchedEdition } from './searched-edition.ts';
import type { SearchableText } from './text-kinds.ts';

/** How sure a document's entry is, for the filter of that name. */
export type Certainty = 'confirmed' | 'unconfirmed' | 'differs';

/**
 * All records of an edition: the article itself, then its parts in reading order, then by the order of the registry.
 *
 * @example toTextRecords(edition).find((record) => record.url === '/notes/18/')?.place // 'called in I.B.4'
 */
export function toTextRecords(edition: SearchedEdition): readonly SearchableText[] {
  const context = readContext(edition);
  return [
    ...articleRecords(edition.article),
    ...edition.notes.map((note) => noteRecord(note, context)),
    ...edition.text.paragraphs.map(({ id, section, text }) => paragraphRecord(id, section, text, context)),
    ...edition.documents.map((document) => documentRecord(document, context)),
    ...bodyRecords(context),
    ...edition.documents.flatMap((document) => remarkRecords(document, context)),
  ];
}

/**
 * How sure a document's entry is: `differs` where article and source are shown to differ, `unconfirmed` where no source
 * confirms the entry.
 */
export function documentCertainty({ verified, discrepancies }: DocumentRecord): readonly Certainty[] {
  const shown = discrepancies.some(({ strength }) => strength === 'strong' || strength === 'medium');
  return [verified ? 'confirmed' : 'unconfirmed', ...(shown ? (['differs'] as const) : [])];
}

interface Context {
  readonly edition: SearchedEdition;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly chapterOf: (paragraph: string) => string | null;
  readonly sectionTitles: ReadonlyMap<string, string>;
  readonly callsOf: ReadonlyMap<number, SearchedEdition['text']['calls']>;
  /** Ids of the documents that a paragraph names or its notes cite. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
  /** Chapters by the documents that their paragraphs name or cite. */
  readonly chaptersOf: ReadonlyMap<string, ReadonlySet<string | null>>;
}

function readContext(edition: SearchedEdition): Context {
  const chapters = new Map(edition.text.sections.map(({ id, chapter }) => [id, chapter]));
  const sections = new Map(edition.text.paragraphs.map(({ id, section }) => [id, section]));
  const cited = new Map(
    edition.notes.map(({ number, citations }) => [number, citations.flatMap((c) => c.document ?? [])]),
  );
  const near = new Map<string, Set<string>>();
  const add = (paragraph: string, ids: readonly string[]): void => {
    const set = near.get(paragraph) ?? new Set();
    for (const id of ids) set.add(id);
    near.set(paragraph, set);
  };
  for (const { paragraph, document } of edition.text.mentions) add(paragraph, [document]);
  for (const { paragraph, note } of edition.text.calls) add(paragraph, cited.get(note) ?? []);
  const chapterOf = (paragraph: string): string | null => chapters.get(sections.get(paragraph) ?? '') ?? null;
  return {
    edition,
    documents: new Map(edition.documents.map((document) => [document.id, document])),
    chapterOf,
    sectionTitles: new Map(edition.text.sections.map(({ id, title }) => [id, title])),
    callsOf: Map.groupBy(edition.text.calls, (call) => call.note),
    near,
    chaptersOf: chaptersByDocument(near, chapterOf),
  };
}

/** The title page answers for the title, for who wrote and translated, and for the abstract. */
function articleRecords(article: SearchedArticle = {}): readonly SearchableText[] {
  const { title, edition, authors = [], translators = [], abstract = [], keywords = [] } = article;
  if (title === undefined) return [];
  const names = [...authors, ...translators].flatMap(({ name, native }) => [name, native]);
  return [
    {
      what: 'text',
      url: '/',
      title,
      place: authors.map(({ name }) => name).join(', '),
      names: [title, edition, ...names].filter(Boolean).join(' · '),
      text: [...abstract, ...keywords].join(' · '),
      filters: filtersOf([], []),
    },
  ];
}

function noteRecord(note: ResolvedNote, context: Context): SearchableText {
  const { documents } = context;
  const calls = context.callsOf.get(note.number) ?? [];
  const cited = note.citations.flatMap(({ document }) => documents.get(document ?? '') ?? []);
  const places = [...new Set(calls.map(({ paragraph }) => paragraph))];
  return {
    what: 'note',
    url: `/notes/${note.number}/`,
    title: `Note ${note.number}`,
    place: places.length > 0 ? `called in ${places.join(', ')}` : 'not called',
    names: cited.flatMap(({ symbols }) => symbols).join(' '),
    text: [note.text, ...calls.map(({ sentence }) => sentence)].join(' … '),
    filters: filtersOf(cited, places.map(context.chapterOf)),
  };
}

function paragraphRecord(id: string, section: string, text: string, context: Context): SearchableText {
  const chapter = context.chapterOf(id);
  const title = context.sectionTitles.get(section) ?? '';
  const own = context.edition.full?.get(id)?.text;
  const near = [...(context.near.get(id) ?? [])].flatMap((document) => context.documents.get(document) ?? []);
  return {
    what: 'text',
    url: `/chapters/${chapter ?? ''}/#${id}`,
    title: id,
    place: title,
    names: title,
    // Both layers stand at the same address, so they are one record.
    text: own === undefined ? text : `${own} … ${text}`,
    filters: filtersOf(near, [chapter]),
  };
}

function documentRecord(document: DocumentRecord, context: Context): SearchableText {
  const { title, shortTitle, aliases, authors, symbols, body, container, publisher, remark, issued } =
    document;
  return {
    what: 'document',
    url: `/documents/${document.id}/`,
    title,
    place: [symbols[0], body ?? authors.join(', '), issued?.slice(0, 4)].filter(Boolean).join(' · '),
    names: [...new Set([title, shortTitle, ...aliases, ...symbols, ...authors])].join(' · '),
    text: [title, body, ...authors, container, publisher, remark].filter(Boolean).join(' · '),
    filters: filtersOf([document], [...(context.chaptersOf.get(document.id) ?? [])]),
  };
}

function bodyRecords(context: Context): readonly SearchableText[] {
  const bodies = new Map<string, { name: string; documents: DocumentRecord[] }>();
  for (const document of context.edition.documents) {
    const body = issuingBody(document);
    if (!body) continue;
    const entry = bodies.get(body.slug) ?? { name: body.name, documents: [] };
    entry.documents.push(document);
    bodies.set(body.slug, entry);
  }
  return [...bodies.entries()].map(([slug, { name, documents }]) => ({
    what: 'body',
    url: `/bodies/${slug}/`,
    title: name,
    place: documents.length === 1 ? '1 document' : `${documents.length} documents`,
    names: name,
    text: [name, ...documents.map(({ title }) => title)].join(' · '),
    filters: filtersOf(
      documents,
      documents.flatMap(({ id }) => [...(context.chaptersOf.get(id) ?? [])]),
    ),
  }));
}

function remarkRecords(document: DocumentRecord, context: Context): readonly SearchableText[] {
  return document.discrepancies
    .filter(({ strength }) => strength === 'strong' || strength === 'medium')
    .map(({ where, kind, article, source }) => ({
      what: 'remark',
      url: `/documents/${document.id}/`,
      title: `${document.shortTitle}: ${kind}`,
      place: `${where}, article and source differ`,
      names: kind,
      text: `${article} · ${source}`,
      filters: filtersOf([document], [...(context.chaptersOf.get(document.id) ?? [])]),
    }));
}

function chaptersByDocument(
  near: Context['near'],
  chapterOf: Context['chapterOf'],
): ReadonlyMap<string, ReadonlySet<string | null>> {
  const chapters = new Map<string, Set<string | null>>();
  for (const [paragraph, ids] of near)
    for (const id of ids) {
      const set = chapters.get(id) ?? new Set();
      chapters.set(id, set.add(chapterOf(paragraph)));
    }
  return chapters;
}

function filtersOf(
  documents: readonly DocumentRecord[],
  chapters: readonly (string | null)[],
): SearchableText['filters'] {
  return {
    kind: unique(documents.map(({ kind }) => kind)),
    body: unique(documents.map((document) => issuingBody(document)?.slug ?? null)),
    year: unique(documents.map(({ issued }) => issued?.slice(0, 4) ?? null)),
    chapter: unique(chapters),
    certainty: unique(documents.flatMap(documentCertainty)),
    symbol: unique(documents.flatMap(({ symbols }) => symbols)),
  };
}

function unique(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values)].filter((value): value is string => value !== null && value !== '').sort();
}
