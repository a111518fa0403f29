// Where the article cites or names a document: the sentence, the note, the place cited.
import type { Call, Mention, Pinpoint } from '../citations/types.ts';
import type { Edition } from '../corpus/types.ts';
import { callId } from './remark-calls.ts';

/** A sentence of the text that cites a document through a note. */
export interface CitingPassage {
  readonly note: number;
  readonly paragraph: string;
  readonly sentence: string;
  /** The address of the call: `/chapters/1-meaning/#call-18`. */
  readonly path: string;
  readonly pinpoints: readonly Pinpoint[];
  /** True where the note says only *ibid.* */
  readonly ibid: boolean;
}

/** A sentence of the text that names a document. */
export interface NamingPassage {
  readonly paragraph: string;
  readonly sentence: string;
  readonly path: string;
  readonly locator: string | null;
}

/**
 * Every passage that cites a document through a note, in reading order; a note called twice gives two.
 *
 * @example passagesCiting(edition, 'a-hrc-15-32').map(({ note }) => note) // [17, 18]
 */
export function passagesCiting(edition: Edition, document: string): CitingPassage[] {
  const { calls, notes } = placesOf(edition);
  return (calls.get(document) ?? []).map((call) => {
    const note = notes.get(call.note);
    const citations = note?.citations.filter((citation) => citation.document === document) ?? [];
    return {
      note: call.note,
      paragraph: call.paragraph,
      sentence: call.sentence,
      path: callPath(edition, call),
      pinpoints: citations.flatMap((citation) => citation.pinpoints),
      ibid: citations.every((citation) => citation.ibid),
    };
  });
}

/**
 * Every passage that names a document in the running text, in reading order.
 *
 * @example passagesNaming(edition, 'udhr')[0]?.locator // 'art. 22'
 */
export function passagesNaming(edition: Edition, document: string): NamingPassage[] {
  return (placesOf(edition).mentions.get(document) ?? []).map((mention) => ({
    paragraph: mention.paragraph,
    sentence: mention.sentence,
    path: paragraphPath(edition, mention),
    locator: mention.locator,
  }));
}

/**
 * The address of a call on its chapter's page.
 *
 * @example callPath(edition, call) // '/chapters/1-meaning/#call-18'
 */
export function callPath(edition: Edition, call: Call): string {
  const slug = chapterOf(edition, call.paragraph);
  const ofNote = placesOf(edition).byNote.get(call.note) ?? [];
  const same = ofNote.filter((other) => chapterOf(edition, other.paragraph) === slug);
  return `/chapters/${slug}/#${callId(String(call.note), same.indexOf(call) + 1)}`;
}

/**
 * The address of a paragraph on its chapter's page.
 *
 * @example paragraphPath(edition, { paragraph: 'I.B.5' }) // '/chapters/1-meaning/#I.B.5'
 */
export function paragraphPath(edition: Edition, { paragraph }: Pick<Mention, 'paragraph'>): string {
  return `/chapters/${chapterOf(edition, paragraph)}/#${paragraph}`;
}

/**
 * The slug of the chapter that a paragraph stands in.
 *
 * @throws when the edition has no such paragraph
 */
export function chapterOf(edition: Edition, paragraph: string): string {
  const slug = placesOf(edition).chapters.get(paragraph);
  if (slug === undefined) throw new Error(`No paragraph "${paragraph}" in the edition.`);
  return slug;
}

/** What the text holds, by what is asked for: every page asks, and none is to go through the whole edition. */
interface Places {
  readonly notes: ReadonlyMap<number, Edition['notes'][number]>;
  /** Calls by the note that they call. */
  readonly byNote: ReadonlyMap<number, readonly Call[]>;
  /** Calls by the documents that their notes cite. */
  readonly calls: ReadonlyMap<string | null, readonly Call[]>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Slugs of chapters by the paragraphs that stand in them. */
  readonly chapters: ReadonlyMap<string, string>;
}

const known = new WeakMap<Edition, Places>();

function placesOf(edition: Edition): Places {
  const found = known.get(edition) ?? readPlaces(edition);
  known.set(edition, found);
  return found;
}

function readPlaces({ text, notes }: Edition): Places {
  const byNumber = new Map(notes.map((note) => [note.number, note]));
  const chapterBySection = new Map(text.sections.map(({ id, chapter }) => [id, chapter]));
  const cited = text.calls.flatMap((call) => {
    const documents = byNumber.get(call.note)?.citations.map(({ document }) => document) ?? [];
    return [...new Set(documents)].map((document) => ({ document, call }));
  });
  const calls = Map.groupBy(cited, ({ document }) => document);
  return {
    notes: byNumber,
    byNote: Map.groupBy(text.calls, (call) => call.note),
    calls: new Map([...calls].map(([document, all]) => [document, all.map(({ call }) => call)])),
    mentions: Map.groupBy(text.mentions, (mention) => mention.document),
    chapters: new Map(
      text.paragraphs.flatMap(({ id, section }) => {
        const chapter = chapterBySection.get(section);
        return chapter === undefined ? [] : [[id, chapter] as const];
      }),
    ),
  };
}
