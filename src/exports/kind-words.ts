// The English word for each kind of document where a format wants one (CSL `genre`, RIS `M3`, BibTeX `type`).
import type { DocumentKind } from '../citations/types.ts';

/** A kind's name as a bibliography prints it. */
export const kindWords: Readonly<Record<DocumentKind, string>> = {
  charter: 'Charter',
  treaty: 'Treaty',
  declaration: 'Declaration',
  'outcome-document': 'Outcome document',
  resolution: 'Resolution',
  'draft-resolution': 'Draft resolution',
  decision: 'Decision',
  report: 'Report',
  'working-paper': 'Working paper',
  'meeting-record': 'Meeting record',
  'policy-document': 'Policy document',
  'white-paper': 'White paper',
  statement: 'Statement',
  speech: 'Speech',
  'press-release': 'Press release',
  news: 'News report',
  'journal-article': 'Journal article',
  book: 'Book',
  chapter: 'Chapter',
  case: 'Judgment',
  legislation: 'Legislation',
  thesis: 'Thesis',
  'web-page': 'Web page',
  other: 'Document',
};
