// What an edition holds once it is read: the article's own facts, its chapters, and the core's records.
import type {
  CitationGraph,
  Diagnostic,
  DocumentRecord,
  InstrumentCitation,
  Place,
  ResolutionRules,
  ResolvedNote,
  Strength,
  TextRecord,
} from '../citations/types.ts';

/** A person named on the title page. `native` is the name in its own script. */
export interface Person {
  readonly name: string;
  readonly family: string | null;
  readonly given: string | null;
  readonly native: string | null;
  readonly affiliation: string | null;
}

/** `content/article.yml`. */
export interface Article {
  /** The title of this edition, short enough for a page header. */
  readonly edition: string;
  readonly title: string;
  readonly language: string;
  readonly authors: readonly Person[];
  readonly translators: readonly Person[];
  readonly journal: string | null;
  /** ISO date of publication. */
  readonly published: string | null;
  readonly source: { readonly label: string; readonly url: string | null };
  /** Whose the article is and what this edition may carry. */
  readonly rights: string;
  /** Our own abstract, in paragraphs. */
  readonly abstract: readonly string[];
  readonly keywords: readonly string[];
  /** Plain words on what this edition is and is not. */
  readonly statement: readonly string[];
  /** Which layers of the text exist: `digest` (our own words) and `full` (imported by the reader). */
  readonly layers: readonly ('digest' | 'full')[];
  /** How this article's short forms are read, where it differs from the house rules. */
  readonly resolution: Partial<ResolutionRules>;
  /** Rules of the lint whose errors this edition lives with for now: they count as warnings and do not stop the build. */
  readonly tolerate: readonly string[];
  /** Other editions, on hosts of their own, that the search of this one searches too. */
  readonly editions?: readonly SisterEdition[];
}

/** An edition elsewhere, searched as one with this one. */
export interface SisterEdition {
  /** What its results are headed by: `Notes · Second volume`. */
  readonly name: string;
  /** Where its home page is, with a slash at the end: `https://example.org/second/`. */
  readonly url: string;
}

/** One file of `content/chapters/`. */
export interface Chapter {
  /** The stem of the file, its address: `1-meaning` → `/chapters/1-meaning/`. */
  readonly slug: string;
  /** The id of its top section: `0`, `I`. */
  readonly section: string;
  readonly title: string;
  /** A title short enough for the contents; the title itself where none is given. */
  readonly shortTitle: string;
  /** The numbers of the notes called in it, in order of first call. */
  readonly notes: readonly number[];
  readonly words: number;
  readonly file: string;
}

/** A paragraph of the article itself, as a reader imported it into `content/local/`. */
export interface FullParagraph {
  /** The id of the digest's paragraph that it belongs to. */
  readonly id: string;
  /** What stands between `<P id="…">` and `</P>`: Markdown, with the calls. */
  readonly markdown: string;
  /** The same as plain text without calls. */
  readonly text: string;
  /** The numbers of the notes called in it, in order; a note called twice stands twice. */
  readonly calls: readonly number[];
  readonly place: Place;
}

/** One remark of ours from `content/remarks.yml`: where the article and a source differ, at its paragraph. */
export interface Remark {
  /** The document that it is about. */
  readonly document: string;
  /** The finding of that document's entry which it tells, by `where` and `kind`. */
  readonly discrepancy: { readonly where: string; readonly kind: string };
  readonly strength: Strength;
  readonly paragraph: string;
  /** The notes it concerns; empty where it is about the words of the paragraph. */
  readonly notes: readonly number[];
  readonly text: string;
  /** The source in words. */
  readonly source: string;
  /** The page that shows it; null where the article itself, or a symbol printed in it, is the source. */
  readonly href: string | null;
  readonly place: Place;
}

/** Everything in `content/`, read, resolved and checked. */
export interface Edition {
  readonly article: Article;
  readonly chapters: readonly Chapter[];
  readonly text: TextRecord;
  /** The reader's own copy of the article by paragraph id; null where none was imported. */
  readonly full: ReadonlyMap<string, FullParagraph> | null;
  readonly notes: readonly ResolvedNote[];
  readonly documents: readonly DocumentRecord[];
  readonly instrumentCitations: readonly InstrumentCitation[];
  /** Our remarks, in the order of `remarks.yml`. */
  readonly remarks: readonly Remark[];
  readonly graph: CitationGraph;
  readonly diagnostics: readonly Diagnostic[];
}
