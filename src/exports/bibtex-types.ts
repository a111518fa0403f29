// Kind of document → BibTeX entry type and where the issuing body goes. Types are those that every style knows
// (Patashnik, "BibTeXing", 1988, section 3.1), so that plain BibTeX, biblatex and Zotero read them alike.
import type { DocumentKind } from '../citations/types.ts';

export interface BibtexMapping {
  readonly type: 'article' | 'book' | 'incollection' | 'phdthesis' | 'techreport' | 'misc';
  /** The field of the issuing body, and of the container. */
  readonly body: 'author' | 'institution' | 'publisher' | 'school';
  readonly container: 'journal' | 'booktitle' | 'howpublished';
  /** The field that takes the symbol or number. */
  readonly number: 'number' | 'note';
}

const act: BibtexMapping = { type: 'misc', body: 'author', container: 'howpublished', number: 'number' };
const paper: BibtexMapping = {
  type: 'techreport',
  body: 'institution',
  container: 'howpublished',
  number: 'number',
};
const page: BibtexMapping = { type: 'misc', body: 'author', container: 'howpublished', number: 'note' };

export const bibtexTypes: Readonly<Record<DocumentKind, BibtexMapping>> = {
  charter: act,
  treaty: act,
  declaration: act,
  'outcome-document': act,
  resolution: act,
  'draft-resolution': act,
  decision: act,
  report: paper,
  'working-paper': paper,
  'meeting-record': paper,
  'policy-document': paper,
  'white-paper': paper,
  statement: page,
  speech: page,
  'press-release': page,
  news: { type: 'article', body: 'publisher', container: 'journal', number: 'note' },
  'journal-article': { type: 'article', body: 'publisher', container: 'journal', number: 'note' },
  book: { type: 'book', body: 'publisher', container: 'booktitle', number: 'note' },
  chapter: { type: 'incollection', body: 'publisher', container: 'booktitle', number: 'note' },
  case: act,
  legislation: act,
  thesis: { type: 'phdthesis', body: 'school', container: 'howpublished', number: 'note' },
  'web-page': page,
  other: page,
};
