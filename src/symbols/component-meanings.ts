// What the special components and the suffixes of components.ts mean; same sources.
import { findComponent, findSuffix } from './components.ts';

/** By code of a special component. */
export const COMPONENT_MEANINGS: Readonly<Record<string, string>> = {
  RES: 'resolution',
  DEC: 'decision',
  PRST: 'presidential statement',
  PV: 'verbatim record of meeting',
  SR: 'summary record of meeting',
  L: 'limited distribution (draft) document',
  R: 'restricted distribution document',
  WP: 'working paper',
  CRP: 'conference room paper',
  INF: 'information document',
  NGO: 'statement by non-governmental organizations',
  PET: 'petition',
  MIN: 'minutes',
  BUR: 'General Committee (bureau) document',
  Agenda: 'agenda',
  BP: 'background paper',
  Misc: 'miscellaneous document',
  NL: 'national laws and regulations',
  TP: 'technical paper',
  NI: 'statement by a national institution',
  NV: 'note verbale',
  G: 'communication from a government',
  CO: 'concluding observations',
  COC: 'concluding observations in the absence of a report',
  COAR: 'concluding observations in the absence of a report',
  CR: 'conclusions and recommendations',
  Concl: 'concluding observations',
  FCO: 'follow-up to concluding observations',
  Q: 'list of issues',
  RQ: 'replies to the list of issues',
  QPR: 'list of issues prior to reporting',
  PR: 'periodic report',
  D: 'communication under the complaints procedure',
  ASP: 'inquiry report',
  CORE: 'core document',
  GC: 'general comment',
  GR: 'general recommendation',
  REC: 'recommendation',
  REG: 'regulation of a United Nations administration',
  REP: 'report',
  NOTE: 'note',
  PUB: 'publication',
  SGB: 'Secretary-General’s bulletin',
  AI: 'administrative instruction',
  IC: 'information circular',
  SER: 'series',
  TS: 'technical series',
};

/** By code of a final component. */
export const SUFFIX_MEANINGS: Readonly<Record<string, string>> = {
  Add: 'addendum',
  Amend: 'amendment',
  Corr: 'corrigendum',
  Rev: 'revision',
  Summary: 'summarized version',
  Resumption: 'resumed meeting',
  Excerpt: 'excerpt',
  Annex: 'annex',
  App: 'appendix',
  Supp: 'supplement',
  Eng: 'English version',
};

/** What a special component means, its code in any case; undefined for an unknown one: `componentMeaning('prst')`. */
export function componentMeaning(code: string): string | undefined {
  return COMPONENT_MEANINGS[findComponent(code)?.code ?? ''];
}

/** What a suffix means, its code in any case; undefined for an unknown one: `suffixMeaning('corr')` is `corrigendum`. */
export function suffixMeaning(code: string): string | undefined {
  return SUFFIX_MEANINGS[findSuffix(code)?.code ?? ''];
}
