// The two layers of a text: our digest, and the article itself where its reader imported it. What pages say of them, and
// a paragraph of the second as HTML.
import type { Article, Edition, FullParagraph } from '../corpus/types.ts';
import { lookIn } from './edition-lookup.ts';
import { toLayerHtml } from './layer-html.ts';
import type { NotesByLayer } from './note-anchors.ts';

/** Said on every page of a site that holds the article itself. */
export const FULL_TEXT_NOTICE =
  'This site holds the full text of the article, imported by its reader. It is for the reader’s own use and not for publication.';

/**
 * Whether the pages hold the article itself, in its own words.
 *
 * @example holdsFullText({ layers: ['digest'] }) // false
 */
export function holdsFullText({ layers }: Pick<Article, 'layers'>): boolean {
  return layers.includes('full');
}

/**
 * What the text of an edition is, for the line under a title.
 *
 * @example describeLayers({ layers: ['digest'] }) // 'a digest in our own words, paragraph for paragraph'
 */
export function describeLayers({ layers }: Pick<Article, 'layers'>): string {
  const digest = layers.includes('digest');
  if (digest && layers.includes('full')) return 'the article, with a digest in our own words';
  return digest ? 'a digest in our own words, paragraph for paragraph' : 'the full text';
}

/**
 * The article's own paragraph as HTML, its calls numbered through the chapter: `full-call-18`, `full-call-18-2`. The
 * digest keeps `call-18` in every edition, so that addresses are the same with the full text and without.
 *
 * @returns null where the reader has no full text of this paragraph
 */
export function fullParagraphHtml(edition: Edition, id: string): string | null {
  const paragraph = edition.full?.get(id);
  if (!paragraph) return null;
  const before = paragraphsBefore(edition, id).flatMap(({ calls }) => calls);
  const defined = lookIn(edition).notes;
  return toLayerHtml(paragraph.markdown, { before, defined });
}

/**
 * The notes that each layer of a chapter calls; null where there is one layer only.
 */
export function notesByLayer(
  edition: Edition,
  paragraphs: readonly { readonly id: string }[],
): NotesByLayer | null {
  const { full, text } = edition;
  if (!full || full.size === 0) return null;
  const ids = new Set(paragraphs.map(({ id }) => id));
  return {
    digest: new Set(text.calls.filter(({ paragraph }) => ids.has(paragraph)).map(({ note }) => note)),
    article: new Set(paragraphs.flatMap(({ id }) => full.get(id)?.calls ?? [])),
  };
}

/** The full paragraphs of the same chapter that stand before this one. */
function paragraphsBefore(edition: Edition, id: string): FullParagraph[] {
  const { chapterOf, paragraphsOf } = lookIn(edition);
  const paragraphs = paragraphsOf.get(chapterOf.get(id)) ?? [];
  const at = paragraphs.findIndex((paragraph) => paragraph.id === id);
  return paragraphs.slice(0, at).flatMap((paragraph) => edition.full?.get(paragraph.id) ?? []);
}
