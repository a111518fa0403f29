// What the exports read: the core's records and the facts of the title page. An `Edition` of the corpus is one;
// it is named here because this room stands before the corpus and may not import it.
import type {
  CitationGraph,
  Diagnostic,
  DocumentRecord,
  InstrumentCitation,
  ResolvedNote,
  TextRecord,
} from '../citations/types.ts';

/** A person of the title page, the name split where the edition splits it. */
export interface ExportedPerson {
  readonly name: string;
  readonly family: string | null;
  readonly given: string | null;
}

/** The facts of the title page that travel with the data. */
export interface ExportedArticle {
  readonly edition: string;
  readonly title: string;
  readonly language: string;
  readonly authors: readonly ExportedPerson[];
  readonly translators: readonly ExportedPerson[];
  readonly journal: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly source: { readonly label: string; readonly url: string | null };
  readonly rights: string;
  readonly keywords: readonly string[];
}

export interface ExportedEdition {
  readonly article: ExportedArticle;
  readonly text: TextRecord;
  readonly notes: readonly ResolvedNote[];
  readonly documents: readonly DocumentRecord[];
  readonly instrumentCitations: readonly InstrumentCitation[];
  readonly graph: CitationGraph;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where each node of the graph lies, by id, in the units of the drawing. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;
