// Kind of document → schema.org type (https://schema.org/docs/full.html): the narrowest that search engines know.
import type { DocumentKind } from '../citations/types.ts';

export const schemaTypes: Readonly<Record<DocumentKind, string>> = {
  charter: 'Legislation',
  treaty: 'Legislation',
  declaration: 'Legislation',
  'outcome-document': 'Legislation',
  resolution: 'Legislation',
  'draft-resolution': 'Legislation',
  decision: 'Legislation',
  report: 'Report',
  'working-paper': 'Report',
  'meeting-record': 'Report',
  'policy-document': 'Report',
  'white-paper': 'Report',
  statement: 'CreativeWork',
  speech: 'CreativeWork',
  'press-release': 'Article',
  news: 'NewsArticle',
  'journal-article': 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  case: 'CreativeWork',
  legislation: 'Legislation',
  thesis: 'Thesis',
  'web-page': 'WebPage',
  other: 'CreativeWork',
};
