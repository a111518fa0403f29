// Kind of document → RIS type and the tags that differ by type. RIS has no treaty: `STAT`, which Zotero reads as a statute,
// keeps number and date. Source: RIS format specification (Research Information Systems, 2011) and Zotero's RIS translator.
import type { DocumentKind } from '../citations/types.ts';

export interface RisMapping {
  readonly type: string;
  /** The tag of the symbol or number. */
  readonly number: 'M1' | 'SN';
}

const act: RisMapping = { type: 'STAT', number: 'M1' };
const paper: RisMapping = { type: 'RPRT', number: 'SN' };
const page: RisMapping = { type: 'ELEC', number: 'M1' };
const plain: RisMapping = { type: 'GEN', number: 'M1' };

export const risTypes: Readonly<Record<DocumentKind, RisMapping>> = {
  charter: act,
  treaty: act,
  declaration: act,
  'outcome-document': paper,
  resolution: act,
  'draft-resolution': { type: 'BILL', number: 'M1' },
  decision: act,
  report: paper,
  'working-paper': paper,
  'meeting-record': { type: 'HEAR', number: 'M1' },
  'policy-document': paper,
  'white-paper': paper,
  statement: plain,
  speech: plain,
  'press-release': page,
  news: { type: 'NEWS', number: 'M1' },
  'journal-article': { type: 'JOUR', number: 'M1' },
  book: { type: 'BOOK', number: 'M1' },
  chapter: { type: 'CHAP', number: 'M1' },
  case: { type: 'CASE', number: 'M1' },
  legislation: act,
  thesis: { type: 'THES', number: 'M1' },
  'web-page': page,
  other: plain,
};
