// Where the article cites or names a document: the sentence, the note, the place cited.
import type { Call, Mention, Pinpoint } from '../citations/types.ts';
import type { Edition } from '../corpus/types.ts';
import { lookIn } from './edition-lookup.ts';
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
  const { callsCiting, notes } = lookIn(edition);
  return (callsCiting.get(document) ?? []).map((call) => {
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
  return (lookIn(edition).mentionsOf.get(document) ?? []).map((mention) => ({
    paragraph: mention.paragraph,
    sentence: mention.sentence,
    path: paragraphPath(edition, mention),
    locator: mention.locator,
  }));
}

/** A sentence of the text that rests on a document, with every way in which it does. */
export interface Passage {
  readonly paragraph: string;
  readonly sentence: string;
  readonly citing: readonly CitingPassage[];
  readonly naming: readonly NamingPassage[];
}

/**
 * Every sentence that cites or names a document, each once: first those that cite, in reading order, then those that
 * only name.
 *
 * @example passagesOf(edition, 'vdpa')[0]?.naming.length // 1: the sentence that calls its note also names it
 */
export function passagesOf(edition: Edition, document: string): Passage[] {
  const citing = passagesCiting(edition, document);
  const naming = passagesNaming(edition, document);
  const sentences = Map.groupBy([...citing, ...naming], ({ paragraph, sentence }) =>
    JSON.stringify([paragraph, sentence]),
  );
  return [...sentences.values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { paragraph, sentence } = first;
    const isHere = (one: CitingPassage | NamingPassage) =>
      one.paragraph === paragraph && one.sentence === sentence;
    return [{ paragraph, sentence, citing: citing.filter(isHere), naming: naming.filter(isHere) }];
  });
}

/**
 * The address of a call on its chapter's page.
 *
 * @example callPath(edition, call) // '/chapters/1-meaning/#call-18'
 */
export function callPath(edition: Edition, call: Call): string {
  const slug = chapterOf(edition, call.paragraph);
  const ofNote = lookIn(edition).callsOf.get(call.note) ?? [];
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
  const slug = lookIn(edition).chapterOf.get(paragraph);
  if (slug === undefined) throw new Error(`No paragraph "${paragraph}" in the edition.`);
  return slug;
}
