// The records of an import: what a plain text was found to hold, and what was changed or doubted on the way.
import type { Diagnostic, Place } from '../citations/types.ts';

/** Text that knows where in the source every piece of it came from. */
export interface TracedText {
  readonly text: string;
  /** Sorted by `at`; from one anchor to the next, columns run on with offsets. */
  readonly anchors: readonly Anchor[];
}

/** From offset `at` on, the text stands at this line and column (both count from 1) of the source. */
export interface Anchor {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** A line of the source that holds something, ready for the finders. */
export interface SourceLine {
  /** Without white space at either end. */
  readonly traced: TracedText;
  readonly text: string;
  readonly line: number;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Empty lines before it. */
  readonly blanks: number;
  /** A form feed stands before it. */
  readonly page: boolean;
  /** The depth that `#` or `<h2>` gives; null where the line only may be a heading. */
  readonly heading: number | null;
  /** The number that `[^12]:` or the markup gives; null where the line only may start a note. */
  readonly note: number | null;
  /** True where the markup says that the line is a whole paragraph (HTML). */
  readonly whole: boolean;
}

/** How a call is written in the source. */
export type CallForm =
  'footnote' | 'sup' | 'unicode' | 'bracket' | 'caret' | 'parenthesis' | 'glued' | 'bare' | 'year-glued';

/** A heading: `id` follows the article's own numbering, `I`, `I.A`, `2.1`; the opening is `0`. */
export interface ImportedSection {
  readonly id: string;
  /** The number as printed, without marks: `II`, `A`, `2.1`; null for a heading without a number. */
  readonly label: string | null;
  readonly title: string;
  readonly depth: 1 | 2 | 3;
  readonly parent: string | null;
  readonly place: Place;
}

/** A paragraph, joined and repaired, without its calls. */
export interface ImportedParagraph {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly place: Place;
}

/** A call found in the running text. */
export interface ImportedCall {
  /** The note's number in this edition; differs from `printed` where numbering restarts. */
  readonly note: number;
  readonly printed: number;
  readonly paragraph: string;
  /** UTF-16 offset into the paragraph's text: the call stands before this character. */
  readonly offset: number;
  readonly place: Place;
  /** Probability, 0 to 1, that the call of this note stands here. */
  readonly confidence: number;
  readonly form: CallForm;
  /** True when the note was called before. */
  readonly repeated: boolean;
}

/** A note of the apparatus. */
export interface ImportedNote {
  readonly number: number;
  readonly printed: number;
  readonly text: string;
  readonly place: Place;
}

/** One change made to the text. */
export interface ImportRepair {
  readonly rule: RepairRule;
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

export type RepairRule = 'hyphen' | 'ordinal' | 'symbol-space' | 'quote' | 'dash' | 'ligature' | 'mojibake';

/** Something that looks wrong and was left as it is. */
export interface ImportDoubt {
  readonly rule: string;
  readonly place: Place;
  readonly text: string;
  readonly message: string;
}

/** Text that is not part of the article: running headers, page numbers, navigation. */
export interface DroppedText {
  readonly place: Place;
  readonly text: string;
  readonly why: string;
}

/** Everything that an import found. */
export interface ImportedArticle {
  readonly file: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly affiliations: readonly string[];
  /** Lines such as `(Translated by …)`. */
  readonly credits: readonly string[];
  /** ISO date as far as the text gives it. */
  readonly date: string | null;
  readonly abstract: readonly string[];
  readonly keywords: readonly string[];
  readonly sections: readonly ImportedSection[];
  readonly paragraphs: readonly ImportedParagraph[];
  readonly calls: readonly ImportedCall[];
  readonly notes: readonly ImportedNote[];
  readonly repairs: readonly ImportRepair[];
  readonly doubts: readonly ImportDoubt[];
  readonly dropped: readonly DroppedText[];
  readonly diagnostics: readonly Diagnostic[];
}

export type SourceFormat = 'text' | 'markdown' | 'html';

/** What an import may be told. */
export interface ImportOptions {
  /** The name that places carry. */
  readonly file: string;
  readonly format: SourceFormat;
  /** English words in lower case; without it only the text's own words judge a hyphen. */
  readonly dictionary?: ReadonlySet<string>;
  /** Rules of repair that are refused. */
  readonly refused?: ReadonlySet<string>;
}
