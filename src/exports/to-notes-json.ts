// The notes as published in `notes.json`: each as printed, with the place that calls it and what it cites.
import type { Pinpoint } from '../citations/types.ts';
import type { ExportedArticle, ExportedEdition } from './exported-edition.ts';
import { jsonText } from './json-text.ts';

/**
 * `notes.json`; its shape is promised by `public/data/schema/notes.schema.json`.
 *
 * @example JSON.parse(toNotesJson(edition)).notes[17].citations[0].antecedent // 17
 */
export function toNotesJson({ article, text, notes }: ExportedEdition): string {
  const sectionOf = new Map(text.paragraphs.map(({ id, section }) => [id, section]));
  const chapterOf = new Map(text.sections.map(({ id, chapter }) => [id, chapter]));
  const paragraphOf = new Map<number, string>();
  for (const { note, paragraph } of text.calls) if (!paragraphOf.has(note)) paragraphOf.set(note, paragraph);
  return jsonText({
    article: articleRecord(article),
    notes: notes.map((note) => {
      const paragraph = paragraphOf.get(note.number) ?? null;
      const section = paragraph === null ? null : (sectionOf.get(paragraph) ?? null);
      return {
        number: note.number,
        id: `note-${note.number}`,
        text: note.text,
        chapter: section === null ? null : (chapterOf.get(section) ?? null),
        section,
        paragraph,
        url: `/notes/${note.number}/`,
        kind: note.kind,
        citations: note.citations.map(({ document, span, ibid, antecedent, signal, pinpoints }) => ({
          document,
          span,
          ibid,
          antecedent,
          signal,
          pinpoints: pinpoints.map(pinpointRecord),
        })),
      };
    }),
  });
}

/** A pinpoint as published: its fields and no others, in their order. */
export function pinpointRecord({ unit, from, to, span }: Pinpoint): Pinpoint {
  return { unit, from, to, span };
}

function articleRecord({
  title,
  authors,
  translators,
  journal,
  published,
  language,
  source,
  rights,
}: ExportedArticle) {
  return {
    title,
    authors: authors.map(({ name }) => name),
    translators: translators.map(({ name }) => name),
    journal,
    published,
    language,
    source: source.url,
    rights,
  };
}
