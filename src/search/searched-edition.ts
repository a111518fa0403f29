// What the search reads of an edition. An `Edition` of the corpus is one; it is named here because this room stands before
// the corpus and may not import it.
import type { DocumentRecord, InstrumentCitation, ResolvedNote, TextRecord } from '../citations/types.ts';

export interface SearchedEdition {
  readonly article?: SearchedArticle;
  /** In reading order: each chapter's address and the id of its top section. */
  readonly chapters: readonly { readonly slug: string; readonly section: string }[];
  readonly text: TextRecord;
  /** The article's own paragraphs by id, where a reader imported them. */
  readonly full?: ReadonlyMap<string, { readonly text: string }> | null;
  readonly notes: readonly ResolvedNote[];
  readonly documents: readonly DocumentRecord[];
  readonly instrumentCitations: readonly InstrumentCitation[];
}

export interface SearchedArticle {
  readonly title?: string;
  readonly edition?: string;
  readonly authors?: readonly SearchedPerson[];
  readonly translators?: readonly SearchedPerson[];
  readonly abstract?: readonly string[];
  readonly keywords?: readonly string[];
  /** Other editions that are searched with this one. */
  readonly editions?: readonly { readonly name: string; readonly url: string }[];
}

interface SearchedPerson {
  readonly name: string;
  /** In the person's own script. */
  readonly native: string | null;
}
