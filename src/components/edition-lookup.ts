// What an edition holds, by what its pages ask for. Every page asks, so none is to go through the whole edition: the
// answers are sorted out once.
import type {
  Call,
  DocumentRecord,
  InstrumentCitation,
  Mention,
  Paragraph,
  ResolvedNote,
} from '../citations/types.ts';
import type { Edition, Remark } from '../corpus/types.ts';

/** An edition by number, id and paragraph; lists are in the edition's own order. */
export interface EditionLookup {
  readonly notes: ReadonlyMap<number, ResolvedNote>;
  /** Where a note stands among the notes. */
  readonly noteAt: ReadonlyMap<number, number>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** Numbers of the notes that cite a document, each once. */
  readonly notesCiting: ReadonlyMap<string, readonly number[]>;
  /** Calls by the note that they call, by the documents that their notes cite, and by paragraph. */
  readonly callsOf: ReadonlyMap<number, readonly Call[]>;
  readonly callsCiting: ReadonlyMap<string | null, readonly Call[]>;
  readonly callsAt: ReadonlyMap<string, readonly Call[]>;
  /** Where a call stands in reading order. */
  readonly callAt: ReadonlyMap<Call, number>;
  /** Mentions by document; by paragraph only those that name their document for the first time. */
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  readonly firstMentions: ReadonlyMap<string, readonly Mention[]>;
  /** Paragraphs in which a document is named. */
  readonly named: ReadonlySet<string>;
  readonly remarksAt: ReadonlyMap<string, readonly Remark[]>;
  /** Slugs of chapters by the paragraphs that stand in them, and the other way about. */
  readonly paragraphsOf: ReadonlyMap<string | undefined, readonly Paragraph[]>;
  readonly chapterOf: ReadonlyMap<string, string>;
  /** Edges between documents by their citing and by their cited end. */
  readonly citesOf: ReadonlyMap<string, readonly InstrumentCitation[]>;
  readonly citedByOf: ReadonlyMap<string, readonly InstrumentCitation[]>;
}

const known = new WeakMap<Edition, EditionLookup>();

/**
 * The lookup of an edition, made when it is first asked for.
 *
 * @example lookIn(edition).notesCiting.get('a-hrc-35-35') // [36, 37, 40, 52]
 */
export function lookIn(edition: Edition): EditionLookup {
  const found = known.get(edition) ?? sortOut(edition);
  known.set(edition, found);
  return found;
}

function sortOut({ text, notes, documents, remarks, instrumentCitations }: Edition): EditionLookup {
  const byNumber = firstBy(notes, ({ number }) => number);
  const cited = text.calls.flatMap((call) =>
    citedIn(byNumber.get(call.note)).map((document) => ({ document, call })),
  );
  const chapterOf = chaptersByParagraph(text);
  const callsCiting = Map.groupBy(cited, ({ document }) => document);
  return {
    notes: byNumber,
    noteAt: new Map(notes.map(({ number }, at) => [number, at])),
    documents: firstBy(documents, ({ id }) => id),
    notesCiting: numbersCiting(notes),
    callsOf: Map.groupBy(text.calls, (call) => call.note),
    callsCiting: new Map([...callsCiting].map(([document, all]) => [document, all.map(({ call }) => call)])),
    callsAt: Map.groupBy(text.calls, ({ paragraph }) => paragraph),
    callAt: new Map(text.calls.map((call, at) => [call, at])),
    mentionsOf: Map.groupBy(text.mentions, (mention) => mention.document),
    firstMentions: Map.groupBy(
      firstBy(text.mentions, ({ document }) => document).values(),
      ({ paragraph }) => paragraph,
    ),
    named: new Set(text.mentions.map(({ paragraph }) => paragraph)),
    remarksAt: Map.groupBy(remarks, ({ paragraph }) => paragraph),
    paragraphsOf: Map.groupBy(text.paragraphs, ({ id }) => chapterOf.get(id)),
    chapterOf,
    citesOf: Map.groupBy(instrumentCitations, ({ from }) => from),
    citedByOf: Map.groupBy(instrumentCitations, ({ to }) => to),
  };
}

function citedIn(note: ResolvedNote | undefined): readonly (string | null)[] {
  return [...new Set(note?.citations.map(({ document }) => document) ?? [])];
}

function numbersCiting(notes: readonly ResolvedNote[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const note of notes)
    for (const document of citedIn(note)) {
      if (document === null) continue;
      const list = numbers.get(document);
      if (list) list.push(note.number);
      else numbers.set(document, [note.number]);
    }
  return numbers;
}

function chaptersByParagraph({ sections, paragraphs }: Edition['text']): ReadonlyMap<string, string> {
  const chapterBySection = new Map(sections.map(({ id, chapter }) => [id, chapter]));
  return new Map(
    paragraphs.flatMap(({ id, section }) => {
      const chapter = chapterBySection.get(section);
      return chapter === undefined ? [] : [[id, chapter] as const];
    }),
  );
}

/** The first item of each key. */
function firstBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item> {
  const first = new Map<Key, Item>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return first;
}
