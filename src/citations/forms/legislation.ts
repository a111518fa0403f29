// Statutes, codes, constitutions, directives: `42 U.S.C. § 1983 (2000)`, `Human Rights Act 1998, s 6`, `U.S. Const. art. I, § 8`.
import { claim, newDraft, takeDate } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { cleanTitle } from '../pieces.ts';
import { MASK, within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { readTail } from '../tail.ts';
import { isFounding } from './treaty.ts';

const CODE =
  /(?:^|[,(]\s?|\s)(?<volume>\d{1,3})\s(?<container>U\.?\s?S\.?\s?C\.?(?:\s?[AS]\.)?|C\.?\s?F\.?\s?R\.?|Fed\. Reg\.|Stat\.)\s(?:(?=§|sec)|(?<pages>[\d,]{1,7}))/u;
const ACT =
  /^(?:the\s)?(?:\p{Lu}[\p{L}'’()-]*,?\s(?:(?:of|and|the|for|to|on|in|\(|&)\s){0,2}){0,12}(?:Act|Ordinance|Code|Bill|Law|Regulations?|Order)(?:\s\([^()]{2,40}\))?,?\s(?:of\s)?(?<year>(?:1[6-9]|20)\d\d)(?=$|[,.;]|\s(?:\(|\uE003|s\.?\s|ss\s|sec|§|art|c\s|pt|sch|reg|r\s|cl\s))/u;
const CONSTITUTION =
  /^(?:the\s)?(?:(?:U\.S\.|\p{Lu}[\p{L}.]*)\s){0,3}(?:Const(?:itution)?\b\.?)(?:\s(?:of|for)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+|of|and|the)(?:\s(?:\p{Lu}[\p{L}'’-]+|of|and|the))*)?/u;
const EU =
  /^(?:Council|Commission|Parliament and Council|European Parliament and Council|Framework)?\s?(?:Framework Decision|Directive|Regulation|Decision)\s(?:\((?:EU|EC|EEC|Euratom)\)\s)?(?:[Nn]o\.?\s)?\d{1,4}\/\d{1,4}(?:\/\p{Lu}{2,5})?/u;
/** `Council of the European Union, Council Decision (EU) 2015/1523`: who made the act, before its name. */
const EU_MAKER =
  /^(?:Council of the European Union|European (?:Council|Commission|Parliament|Union)),\s(?=(?:Council |Commission )?(?:Implementing |Delegated )?(?:Decision|Regulation|Directive)\s\(?\p{Lu})/u;
/** Laws that go by number or by a name in their own language: `Loi n° 2017-399`, `Basic Law for the Federal Republic of Germany`. */
const FOREIGN =
  /^(?:(?:Loi|Ley|Lei|Legge|Décret|Decreto|Ordonnance|Law|Act|Decree|Proclamation|Executive Order)(?:\s\p{L}+)?\s(?:[Nn]o\.?|[nN][°º]\.?|Núm\.|núm\.)\s?\d[\d.,/-]*\d?|(?:Basic Law for the|Grundgesetz für die) \p{Lu}[\p{L} ]{4,40}|Constitución (?:Política )?(?:de|del) (?:la |los )?\p{Lu}\p{L}+(?: (?:de |del )?\p{Lu}\p{L}+){0,4}|Constitution (?:de|du) (?:la |l[’'])?\p{L}+(?: \p{L}+){0,3})/u;
/** Canadian statutes: `RSC 1985, c 30 (4th Supp)`, `S.C. 2001, c. 27`. */
const REVISED = /\b(?:R\.?S\.?|S\.?)(?:C|O|Q|A|B\.?C|N\.?S|M|S)\.? (?<year>\d{4}), c\.? ?[\p{L}\d.-]+/u;
const RULES_OF_COURT = /\b(?:FED|Fed)\. R\. (?:(?:CIV|Civ|CRIM|Crim|APP|App)\. P\.|EVID\.|Evid\.)(?= \d)/u;
/** `Canadian Charter of Rights and Freedoms, s 7, Part I of the Constitution Act, 1982`. */
const PART_OF_ACT =
  /,\s(?:[^,]{1,30},\s)?(?:being\s)?(?:Part|Schedule) [IVX\dA-Z]{1,4} (?:of|to) the \p{Lu}[\p{L} ]{2,40} Act,? (?<year>\d{4})/u;
/** `Penalties for Disorderly Behaviour (Amendment of Minimum Age) Order 2004, SI 2004/3166`. */
const INSTRUMENT_NUMBER = /,\s(?:S\.?I\.?|SR|SSI|WSI) (?:No\.? )?(?<year>\d{4})\/\d{1,5}/u;
/** A treaty is printed in a statute book too: `59 Stat. 1055, 33 U.N.T.S. 993`. */
const TREATIES = /\d\sU\.?\s?N\.?\s?T\.?\s?S\b|\bT\.I\.A\.S\./u;
/** Reports of a law commission speak of Acts and make none: `(Law Com No 313, 2008)`. */
const LAW_COMMISSION = /^(?:Scottish )?Law Commission,|\((?:Scot )?Law Com(?: No)?\b/u;
const PUBLIC_LAW = /\bPub(?:\.|lic) L(?:\.|aw)(?: No\.)? \d{2,3}[-–]\d{1,4}/u;

/**
 * Reads legislation; null for anything else.
 *
 * @example readLegislation(scan, { start: 0, end: 17 })?.container // '42 U.S.C. § 1983' → 'U.S.C.'
 */
export function readLegislation(scan: Scan, { start: opening, end }: Stretch): Draft | null {
  const maker = EU_MAKER.exec(scan.text.slice(opening, opening + 60))?.[0].length ?? 0;
  const start = opening + maker;
  const mask = scan.mask.slice(start, Math.min(end, start + 500));
  const text = scan.text.slice(start, Math.min(end, start + 500));
  if (mask.includes(MASK.quote) || TREATIES.test(mask) || LAW_COMMISSION.test(text)) return null;
  if (isFounding(mask)) return null;
  const congress = CONGRESS.exec(text);
  if (congress !== null) return readCongress(scan, { start, end }, congress[0]);
  const code = CODE.exec(mask);
  const named = ACT.exec(text) ?? FOREIGN.exec(text) ?? CONSTITUTION.exec(text) ?? EU.exec(text);
  const law =
    PUBLIC_LAW.exec(mask) ??
    REVISED.exec(mask) ??
    PART_OF_ACT.exec(mask) ??
    INSTRUMENT_NUMBER.exec(mask) ??
    RULES_OF_COURT.exec(mask);
  if (code === null && named === null && law === null) return null;
  // "Human Rights Act 1998 (Oxford University Press, 2001)" is a book about it.
  const aboutIt =
    code === null &&
    law === null &&
    /^[^,]*\uE003/u.test(mask.slice(named?.[0].length ?? 0)) &&
    /Press|Publish/.test(text);
  if (aboutIt) return null;
  const draft = newDraft('legislation', opening, end);
  if (maker > 0) {
    draft.issuer = scan.text.slice(opening, start).replace(/,\s$/, '');
    claim(draft, 'name', opening, start - 2);
  }
  const codeStart = code === null ? Infinity : code.index + code[0].indexOf(code.groups?.['volume'] ?? '');
  const stop = Math.max(0, named?.[0].length ?? Math.min(codeStart, law?.index ?? Infinity));
  takeName(draft, text.slice(0, stop), start);
  const year =
    named?.groups?.['year'] ??
    /(?:of|,)\s((?:1[6-9]|20)\d\d)\s*,?$/.exec(text.slice(0, stop))?.[1] ??
    law?.groups?.['year'];
  // `…Act of 1991, Pub. L. No. 102-256, 106 Stat. 73 (1992)`: the bracket at the end dates the law as cited.
  const session = law !== null && /\((?:1[6-9]|20)\d\d\)\.?$/.test(text);
  if (year !== undefined && !session) takeDate(draft, year);
  let at = takeAct(draft, scan, start + stop, end);
  if (law !== null && law.index >= stop) {
    draft.otherNumbers = [law[0]];
    readTail(draft, scan, at, start + law.index, { bare: null, headings: false });
    at = start + law.index + law[0].length;
    claim(draft, 'container', start + law.index, at);
  }
  if (code !== null && start + codeStart >= at) {
    readTail(draft, scan, at, start + codeStart, { bare: null, headings: false });
    at = start + code.index + code[0].length;
    takeCode(draft, code, start + codeStart, at);
  }
  readTail(draft, scan, at, end, { bare: code === null ? 'unspecified' : 'section', headings: false });
  return draft;
}

/** ` of the European Parliament and of the Council of 20 December 2006 on establishing …`: who adopted the act, when, and on what. */
function takeAct(draft: Draft, scan: Scan, at: number, end: number): number {
  const mask = scan.mask.slice(at, Math.min(end, at + 400));
  const makers =
    /^\sof the (?:European Parliament and (?:of )?the Council|Council|Commission)(?=\sof\s|,)/u.exec(mask);
  const from = at + (makers?.[0].length ?? 0);
  claim(draft, 'name', at, from);
  const dated = /^\sof\s\uE004+/u.exec(scan.mask.slice(from, end));
  const subject =
    dated === null
      ? null
      : /^\s\p{Ll}[^,\uE000-\uE003]{4,300}/u.exec(scan.mask.slice(from + dated[0].length, end));
  if (dated === null || subject === null || draft.title === null || !EU.test(draft.title)) return from;
  const date = within(scan.dates, from, from + dated[0].length)[0];
  if (date !== undefined) takeDate(draft, date.iso);
  claim(draft, 'date', from, from + dated[0].length);
  claim(draft, 'title', from + dated[0].length, from + dated[0].length + subject[0].length);
  return from + dated[0].length + subject[0].length;
}

/** Reports of the Congress go by their number: `S. Rep. No. 102-249, at 4 (1991)`. */
const CONGRESS = /^(?:S|H\.R|H)\.\s(?:Exec\.\s)?(?:Rep|Doc)\.\sNo\.\s\d{1,3}[-–]\d{1,4}/iu;

function readCongress(scan: Scan, { start, end }: Stretch, name: string): Draft {
  const draft = newDraft('report', start, end);
  takeName(draft, name, start);
  readTail(draft, scan, start + name.length, end, { bare: 'page', headings: false });
  return draft;
}

function takeName(draft: Draft, name: string, start: number): void {
  const title = cleanTitle(name);
  if (title === '') return;
  draft.title = title;
  claim(draft, 'title', start, start + name.length);
}

function takeCode(draft: Draft, code: RegExpExecArray, start: number, end: number): void {
  draft.volume = code.groups?.['volume'] ?? null;
  draft.container = code.groups?.['container'] ?? null;
  draft.pages = code.groups?.['pages'] ?? null;
  claim(draft, 'container', start, end);
}
