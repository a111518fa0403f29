// Kind of document → CSL type. Types are those of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html,
// appendix III); where Zotero has no item of its own for a kind, the type that it reads without loss.
import type { DocumentKind } from '../citations/types.ts';

export interface CslMapping {
  readonly type: string;
  /** The type where the document's own number is that of a resolution or decision. */
  readonly adopted?: string;
  /** Where the issuing body goes: CSL's `authority`, or the author when nobody else is named. */
  readonly body: 'authority' | 'author' | 'publisher';
  /** Whether the kind's word goes into `genre`; false where the type already says it. */
  readonly genre: boolean;
}

export const cslTypes: Readonly<Record<DocumentKind, CslMapping>> = {
  charter: { type: 'treaty', body: 'authority', genre: true },
  treaty: { type: 'treaty', body: 'authority', genre: false },
  declaration: { type: 'document', adopted: 'legislation', body: 'authority', genre: true },
  'outcome-document': { type: 'report', adopted: 'legislation', body: 'author', genre: true },
  resolution: { type: 'legislation', body: 'authority', genre: true },
  'draft-resolution': { type: 'bill', body: 'authority', genre: true },
  decision: { type: 'legislation', body: 'authority', genre: true },
  report: { type: 'report', body: 'author', genre: true },
  'working-paper': { type: 'report', body: 'author', genre: true },
  'meeting-record': { type: 'hearing', body: 'authority', genre: true },
  'policy-document': { type: 'report', body: 'author', genre: true },
  'white-paper': { type: 'report', body: 'author', genre: true },
  statement: { type: 'document', body: 'author', genre: true },
  speech: { type: 'speech', body: 'author', genre: true },
  'press-release': { type: 'webpage', body: 'author', genre: true },
  news: { type: 'article-newspaper', body: 'publisher', genre: false },
  'journal-article': { type: 'article-journal', body: 'publisher', genre: false },
  book: { type: 'book', body: 'author', genre: false },
  chapter: { type: 'chapter', body: 'author', genre: false },
  case: { type: 'legal_case', body: 'authority', genre: false },
  legislation: { type: 'legislation', body: 'authority', genre: false },
  thesis: { type: 'thesis', body: 'publisher', genre: true },
  'web-page': { type: 'webpage', body: 'author', genre: false },
  other: { type: 'document', body: 'author', genre: false },
};
