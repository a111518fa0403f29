// The records that the core passes on: notes, tokens, citations, pinpoints, documents, graph, diagnostics.
import type { ParsedSymbol, Span } from '../symbols/types.ts';

export type { Span };

/** Where something stands in a file of `content/` (line and column count from 1). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning' | 'finding';

/** One thing that a check has to say: the place, the rule, what happened, and what to do. */
export interface Diagnostic extends Place {
  readonly severity: Severity;
  /** The rule's code, for example `ibid-ambiguous`; the rules are listed in `checks/rules.ts`. */
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  /** What the diagnostic is about, so that the site can link to it: `note-18`, a document id, a paragraph id. */
  readonly subject: string | null;
  /** Ids of the documents it is also about, so that their pages can show it. */
  readonly concerns?: readonly string[];
}

// --- Notes -------------------------------------------------------------------------------------

/** A note as it stands in `content/notes.md`: spans everywhere are UTF-16 offsets into `text`. */
export interface NoteSource {
  readonly number: number;
  readonly text: string;
  readonly place: Place;
}

export type TokenKind =
  | 'symbol'
  | 'signal'
  | 'ibid'
  | 'name'
  | 'title'
  | 'container'
  | 'volume'
  | 'issue'
  | 'year'
  | 'date'
  | 'pinpoint'
  | 'page'
  | 'publisher'
  | 'place'
  | 'url'
  | 'court'
  | 'prose'
  | 'separator'
  | 'unknown';

/** A piece of a note. The tokens of a note tile it: joined, they give back its text to the character. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly span: Span;
}

export type PinpointUnit =
  'paragraph' | 'article' | 'page' | 'section' | 'annex' | 'preamble' | 'part' | 'heading' | 'unspecified';

/** A place inside a cited document. `from` equals `to` for a single place; both are null where the unit takes none. */
export interface Pinpoint {
  readonly unit: PinpointUnit;
  readonly from: string | null;
  readonly to: string | null;
  readonly span: Span;
}

export type CitationType =
  | 'un-document'
  | 'treaty'
  | 'journal-article'
  | 'book'
  | 'chapter'
  | 'case'
  | 'news'
  | 'press-release'
  | 'web-page'
  | 'speech'
  | 'report'
  | 'legislation'
  | 'thesis'
  | 'reference'
  | 'unknown';

/** One citation in a note, as it is written there; what the note does not say is null or empty. */
export interface Citation {
  readonly type: CitationType;
  readonly span: Span;
  /** Quotation marks and damage removed, otherwise as printed. */
  readonly title: string | null;
  readonly authors: readonly string[];
  /** The body named as issuing the document: `Human Rights Council`. */
  readonly issuer: string | null;
  readonly symbol: ParsedSymbol | null;
  /** Further numbers under which the note gives the same document: a second symbol, `UNESCO Doc. SS-78/CONF.630/12`, as printed. */
  readonly otherNumbers: readonly string[];
  readonly year: number | null;
  /** ISO date as far as the note gives it: `2020-03-27`, `2018-09`, `2017`. */
  readonly date: string | null;
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** First page or page range of the whole work, not the pinpoint. */
  readonly pages: string | null;
  readonly publisher: string | null;
  readonly publisherPlace: string | null;
  readonly url: string | null;
  /** True for `Ibid.`, `Id.` and their kin. */
  readonly ibid: boolean;
  /** The number in `supra note 12`, or what a short form points back to once resolved; null when none. */
  readonly antecedent: number | null;
  /** A name the note gives the work for later notes: `[hereinafter ICCPR]`, `(Refugee Convention)`. */
  readonly shortForm: string | null;
  /** `See`, `see also`, `cf.` … as written; null when none. */
  readonly signal: string | null;
  readonly pinpoints: readonly Pinpoint[];
}

/** A note read: tokens that tile it, the citations they form, and what was not understood. */
export interface ParsedNote {
  readonly number: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly citations: readonly Citation[];
  readonly kind: 'citation' | 'comment' | 'mixed';
  readonly unknown: readonly Span[];
}

/** A citation with the document it means; `document` is null where none was found. */
export interface ResolvedCitation extends Citation {
  readonly document: string | null;
}

export interface ResolvedNote extends Omit<ParsedNote, 'citations'> {
  readonly place: Place;
  readonly citations: readonly ResolvedCitation[];
}

/** A parsed note with the place where its text begins in `content/notes.md`. */
export type PlacedNote = ParsedNote & { readonly place: Place };

/** How notes are tied to documents; every rule has a default in `resolution-rules.ts`. */
export interface ResolutionRules {
  /** `previous-note`: *ibid.* looks at the last citation before it, in its own note first; `same-note-only` never leaves the note. */
  readonly ibidScope: 'previous-note' | 'same-note-only';
  /** Whether *ibid.* looks past notes that cite nothing. */
  readonly ibidSkipsComment: boolean;
  /** What an *ibid.* after several sources means: an error (the house rule) or the last of them. */
  readonly ibidAfterSeveral: 'error' | 'last';
  /** Share of title words that two titles must have in common to be one work, 0 to 1. */
  readonly titleLikeness: number;
  /** Whether citations that no registered document answers get a document of their own. */
  readonly mint: boolean;
}

/** What `resolveNotes` returns: notes in reading order, documents minted on the way, and what went wrong. */
export interface Resolution {
  readonly notes: readonly ResolvedNote[];
  /** Documents made from the notes alone, unverified; empty unless `mint` is on. */
  readonly minted: readonly DocumentRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

// --- The text ----------------------------------------------------------------------------------

/** A place in the running text where a note is called. */
export interface Call {
  readonly note: number;
  readonly paragraph: string;
  /** UTF-16 offset into the paragraph's `text`: the call stands before this character. */
  readonly offset: number;
  /** The sentence that the call stands in or ends. */
  readonly sentence: string;
  readonly place: Place;
}

/** A document named in the running text (`<Doc id="udhr" at="art. 22">`). */
export interface Mention {
  readonly document: string;
  readonly paragraph: string;
  /** The text of `at`, null when there is none. */
  readonly locator: string | null;
  /** UTF-16 offset into the paragraph's `text` where the name begins. */
  readonly offset: number;
  /** The sentence that names it. */
  readonly sentence: string;
  readonly place: Place;
}

export interface Paragraph {
  /** `0.1`, `I.0.1`, `I.B.5`. */
  readonly id: string;
  readonly section: string;
  /** Plain text without calls, for sentences round a call and for search. */
  readonly text: string;
  readonly place: Place;
}

/** A heading of the article: a chapter (`I`) or a subsection (`I.B`). The opening has the id `0`. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly depth: 1 | 2 | 3;
  readonly parent: string | null;
  /** The chapter's slug, the stem of its file: `1-meaning`. */
  readonly chapter: string;
  readonly place: Place;
}

/** The text as the graph needs it, in reading order. */
export interface TextRecord {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly calls: readonly Call[];
  readonly mentions: readonly Mention[];
}

// --- The registry ------------------------------------------------------------------------------

export type DocumentKind =
  | 'charter'
  | 'treaty'
  | 'declaration'
  | 'outcome-document'
  | 'resolution'
  | 'draft-resolution'
  | 'decision'
  | 'report'
  | 'working-paper'
  | 'meeting-record'
  | 'policy-document'
  | 'white-paper'
  | 'statement'
  | 'speech'
  | 'press-release'
  | 'news'
  | 'journal-article'
  | 'book'
  | 'chapter'
  | 'case'
  | 'legislation'
  | 'thesis'
  | 'web-page'
  | 'other';

export type Strength = 'strong' | 'medium' | 'weak' | 'style' | 'unconfirmed';

/** A place where the article and its source differ. */
export interface Discrepancy {
  readonly where: string;
  readonly kind: string;
  readonly article: string;
  readonly source: string;
  readonly evidence: readonly string[];
  readonly strength: Strength;
  /** The words after the strength, if any: "from the symbol itself". */
  readonly qualification: string | null;
  readonly checked: boolean;
}

/** One document of `content/documents.yml`. */
export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  /** Other titles or names under which notes cite it; the resolver matches them. */
  readonly aliases: readonly string[];
  readonly kind: DocumentKind;
  /** Symbols as registered, the chief one first; empty when it has none. */
  readonly symbols: readonly string[];
  readonly body: string | null;
  readonly authors: readonly string[];
  /** ISO date as far as known: adoption for instruments, issue for the rest. */
  readonly issued: string | null;
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly publisher: string | null;
  readonly publisherPlace: string | null;
  /** For a treaty: what `issued` is the date of, and when it entered into force; null where the registry says neither. */
  readonly treaty: TreatyDates | null;
  readonly sources: readonly { readonly url: string; readonly what: string }[];
  readonly verified: boolean;
  readonly unverified: readonly string[];
  readonly remark: string | null;
  readonly discrepancies: readonly Discrepancy[];
  /** For a draft: the adopted text(s), by symbol, with the id where it is in the registry. */
  readonly adoptedAs: readonly {
    readonly id: string | null;
    readonly symbol: string | null;
    readonly note: string | null;
  }[];
  /** The id of the document to which this one is annexed. */
  readonly annexOf: string | null;
  readonly urls: readonly { readonly label: string; readonly href: string }[];
  readonly place: Place;
}

/** The dates of a treaty's life beside the chief one. */
export interface TreatyDates {
  readonly act: 'adopted' | 'signed' | 'opened';
  /** ISO date. */
  readonly inForce: string | null;
  /** The number of its registration with the United Nations: `9464`. */
  readonly registered?: string | null;
}

export type InstrumentRelation =
  | 'refers-to'
  | 'recalls'
  | 'reaffirms'
  | 'annexes'
  | 'established-by'
  | 'responds-to'
  | 'guided-by'
  | 'follows-up'
  | 'draft-of';

/** What proves an edge between two instruments. */
export interface Evidence {
  /** The place in the citing document: "preamble, para. 4". */
  readonly where: string;
  readonly quote: string | null;
  /** The language of the quotation where it is not that of the edition: "fr". */
  readonly language?: string;
  readonly source: string;
  readonly locator: string | null;
  readonly sourceKind: 'instrument-text' | 'article' | 'secondary';
  readonly checked: boolean;
  readonly note: string | null;
}

/** One edge of `content/citations.yml`. */
export interface InstrumentCitation {
  readonly from: string;
  readonly to: string;
  readonly relation: InstrumentRelation;
  readonly evidence: Evidence;
  readonly place: Place;
}

// --- The graph ---------------------------------------------------------------------------------

export type NodeType = 'section' | 'note' | 'document' | 'body';

export interface GraphNode {
  readonly id: string;
  readonly type: NodeType;
  readonly label: string;
  /** A document's kind; null for the other types. */
  readonly kind: DocumentKind | null;
  readonly year: number | null;
  /** Site-relative address without the base path: `/documents/udhr/`. */
  readonly url: string;
}

export type ArticleRelation = 'calls' | 'cites' | 'ibid' | 'mentions' | 'issued-by';

/** What an edge of the article layer rests on: a note or paragraph and the place cited. */
export interface ArticleEvidence {
  readonly note: number | null;
  readonly paragraph: string | null;
  readonly pinpoints: readonly Pinpoint[];
  readonly locator: string | null;
}

export type GraphEdge =
  | {
      readonly id: string;
      readonly type: ArticleRelation;
      readonly layer: 'article';
      readonly source: string;
      readonly target: string;
      readonly evidence: ArticleEvidence;
    }
  | {
      readonly id: string;
      readonly type: InstrumentRelation;
      readonly layer: 'instrument';
      readonly source: string;
      readonly target: string;
      readonly evidence: Evidence;
    };

/** The typed citation graph: nodes and edges sorted by id, readonly. */
export interface CitationGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
