// What may stand after the name of a work, as patterns that match at a place. Source: The Bluebook (21st ed.), rules 16–21; OSCOLA 4th ed., 1–3 and
// OSCOLA 2006, part IV; United Nations Editorial Manual, "Footnotes and other references".
import { WORK_KINDS } from './tables/work-kinds.ts';

/** Numbers that other bodies give their documents: `UNESCO Doc. SS-78/CONF. 630/12`. */
export const DOC_NUMBER =
  /(?:\p{Lu}[\p{L}.\d-]{0,12}\s)?(?:Doc|Document)\b\.?\s?(?:No\.?\s|nr\.?\s)?(?=[\p{Lu}\d])((?:[\p{Lu}\d][\p{L}\d./()*–-]*\s?){1,4}?)(?=,|;|\s\(|\sat\s|\.?\s*$|\s\p{Ll}|\.\s)(?:\s?[Rr]ev\.\s?\d{1,2})?/uy;

/** Series of the European Commission, whose numbers begin with a year in a bracket: `COM(2019) 640 final`. */
export const COMMISSION_SERIES = 'COM|SEC|SWD|JOIN';
/** What may follow the number of a document of the American or African organizations: `, Doc. 9 rev. 1 corr.` */
const REVISION = String.raw`(?:,?\s[Dd]oc\.?\s\d{1,3})?(?:,?\s[Rr]ev\.?\s?\d{1,2})?(?:,?\s[Cc]orr\.?(?:\s?\d{1,2})?)?`;
/** Amnesty International numbers its papers by region, country, number and year: `EUR 18/9784/2019`. */
export const AI_INDEX = String.raw`(?:(?:AI )?[Ii]ndex:?\s)?[A-Z]{3} \d\d\/\d{2,5}\/(?:19|20)\d\d(?!\d)`;
/** Such numbers, those of the American and African organizations, and those of the WTO, which need no `Doc` before them: `WT/DS394/R`. Over the mask, where a bracket is one run. */
export const OWN_NUMBER = new RegExp(
  String.raw`${AI_INDEX}|P\d_TA\uE003+\d{4}|ACHPR\/Res\.?\s?\d{1,4}\s?\uE003+\s?\d{4}|(?:WT|IP|TN|JOB)\/[\p{Lu}\d][\p{Lu}\d\uE003/.*-]*[\p{Lu}\d](?!\p{L})|(?:${COMMISSION_SERIES})\s?\uE003+\s?\d{1,4}(?:\sfinal\b)?|(?:OEA\/Ser\.|CAB\/LEG\/|AHG\/|ACHPR\/|AG\/|CP\/)[\p{L}\d][\p{L}\d/.\uE003-]*[\p{L}\d\uE003]${REVISION}|(?:Resolution|Decision)\s(?:[Nn]o\.?\s)?\d{1,4}(?:\/\d{1,4})?(?=,|\sof\s)|(?:Report|Paper|Publication)\s[Nn]o\.?\s\w{1,8}(?=,|$)`,
  'uy',
);

/** `COM(2020) 50 final`, `AFR 44/017/2009`, `ACHPR/Res. 449 (LXVI) 2020`: the year is part of the number. */
export const NUMBER_YEAR = /^[A-Z]{3,4}\s?\((\d{4})\)|[A-Z]{3} \d\d\/\d+\/(\d{4})$|^ACHPR.*\)\s?(\d{4})$/;

/** `U.N. Doc.` before a symbol. */
export const DOC_PREFIX =
  /(?:(?:U\.\s?N\.|UN|United Nations)\s)?(?:[Dd]oc(?:ument)?s?\b\.?)(?:\s?[Nn]os?\.?)?:?\s?(?=\uE001)/uy;

/** Paragraphs of judgments: `[42]`, `at [50]-[53]`. */
export const SQUARES =
  /(?:at\s|paras?\.?\s)?\[(\d{1,4}(?:\.\d{1,2})?)\]?(?:\s?[-–]\s?\[?(\d{1,4}(?:\.\d{1,2})?))?\]/uy;

/** Official records, sessions, meetings, supplements: `U.N. GAOR, 9th Sess., Supp. No. 21`. */
export const RECORDS =
  /\d{1,2}(?:\(\d\))?\sY\.?\s?B\.?\s(?:I[Nn][Tt][’']?[Ll]|ILC)[^,;()]{0,20}?\s\d{1,4}(?!\d)|(?:I\.?C\.?J\.?|P\.?C\.?I\.?J\.?|ITLOS|ECtHR)\s(?:Reports|Recueil|Rep\.?)(?:,?\s\d{4}(?:[-–][IVX]+)?)?|(?:\d{1,3}\s(?=U\.?\s?N\.?\s(?:GAOR|ESCOR|SCOR|TCOR)))?(?:U\.?\s?N\.?\s?)?(?:GAOR|ESCOR|SCOR|TCOR|G\.A\.O\.R\.|Official Records[^,;]{0,90})|\(?\d{1,5}(?:st|nd|rd|th|d)?\s(?:(?:special|emergency special|emergency)\s)?(?:[Ss]ess(?:ion)?\b\.?|(?:plen\.?\s)?m(?:tg|eeting)\b\.?|plen\.?|Year\b)\)?|(?:summary|verbatim) records? of the|Supp(?:l|lement)?\.?\s\(?(?:No\.?|N°|nº)\s?\d{1,3}[A-Z]?\)?|Agenda Items?\s\d{1,3}(?:\([a-z]\))?|Vol\.?\s(?:\d{1,3}|[IVX]{1,6})\b|Ser\.\s?[A-Z]\b|vol\.\s?(?:\d{1,4}|[IVX]{1,5}\b)|no\.\s?\d{1,5}|No\.\s?\d{1,6}(?:[-/]\d+)*|nr\.?\s\d+|(?:U\.?\s?N\.?\s)?Sales No\.?\s?[A-Z\d.]+/uy;

/** Volume, treaty series, page: `999 U.N.T.S. 171`. */
export const TREATY_SERIES =
  /(?:vol\.\s)?(\d{1,4}),?\s(U\.?\s?N\.?\s?T\.?\s?S\.?|UNTS|LNTS|L\.?N\.?T\.?S\.?|U\.S\.T\.|UST|I\.?L\.?M\.?|Stat\.|T\.I\.A\.S\.|TIAS|O\.A\.S\.T\.S\.|United Nations,?\sTreaty Series|United Nations Treaty Series|Consol\. T\.S\.|CTS|T\.S\.)(?:,?\s(?:No\.\s)?(?:p\.\s)?(\d{1,6}(?:[-–]\d{1,6})?|[XVI]{1,6}\b))?/uy;

/** UN style: `United Nations, Treaty Series, vol. 999, No. 14668, p. 171`. */
export const UN_TREATY_SERIES =
  /(?:UNTS|(?:United Nations,? |League of Nations,? )?Treaty Series),?\svol\.\s(\d{1,4})(?:,?\sNo\.\s[\d-]+)?(?:,?\sp\.\s(\d{1,6}))?/uy;

/** Series that number their items: `E.T.S. No. 5`, `OJ L119/1`. */
export const SERIES_NUMBER =
  /((?:Can TS|Can\. T\.S\.|UKTS|ATS)\s\d{4}(?=\sNo)|(?:C\.?)?E\.?T\.?S\.?|TIAS|T\.I\.A\.S\.|O\.?A\.?S\.?T\.?S\.?|UKTS|ATS|S\. Treaty Doc\.|S\. Exec\. Doc\.|Treaty Doc\.|CETS|O\.?J\.?,? \(?(?:[LC]|series [LC])\)?)\s?(?:No\.?\s)?([\dA-Z](?:[\d/.-]*[\d)])?(?:\s\d{1,4}(?!\d))?)/uy;

/** `OJ 2012 C 326/13`, `[2012] OJ C 326, p. 13`: the year may come first; `OJ L 212, 7.8.2001, p. 12`: the day of the issue, then its page. */
export const OJ_YEAR = /O\.?J\.?,?\s(\d{4}),?\s([LC])\s?(\d{1,4})(?:\/(\d{1,5})|,\sp\.\s(\d{1,5}))?(?!\d)/uy;
export const OJ_PAGE =
  /,?\s(?:of\s|\()?\d{1,2}[./]\d{1,2}[./]\d{4}\)?,?\s(?:at\s)?pp?\.\s(\d{1,5}(?:[-–]\d{1,5})?)(?!\d)/uy;

/** What a date after it dates: adoption, signature, entry into force. */
export const EVENT =
  /(?:as amended(?: by)?|opened for (?:signature|ratification)[^,;()\d\uE000-\uE004]{0,40}|(?:date of )?adopt(?:ed|ion)(?: and (?:opened for signature|proclaimed))?(?: (?:by|at|on)\b)?|signed|concluded|done|proclaimed|ratified|reprinted in|entered into force|entry into force|came into force|into force|in force|updated|last updated|last modified|posted|published|issued|released|dated|submitted|approved)\b/iuy;

/** Series of papers that institutes number: `FXB Center Working Paper No. 18`. */
export const PAPER_SERIES =
  /\b(?:Working|Discussion|Research|Policy|Occasional|Briefing)\s(?:Paper|Brief)s?\b(?=[^,;()]{0,40}\d)/u;

/** The same with its name before it, and its number. */
const PAPER =
  /((?:(?:\p{Lu}[\p{L}&.'’-]*|of|and|for|in|&)\s){0,10}?(?:Working|Discussion|Research|Policy|Occasional|Briefing)\s(?:Paper|Brief)s?(?:\sSeries)?),?\s(?:[Nn]os?\.?\s|#)?\d[\d/-]*(?!\p{L})/uy;

/** `2nd ed.`, `Third revised edition`. */
export const EDITION =
  /(?:(?:\d{1,2}(?:st|nd|rd|th|d)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|rev(?:ised|\.)?|new|online)\s(?:(?:rev(?:ised|\.)?|student|english|updated)\s)?ed(?:ition|n|\.|(?=$|[\s,)]))|(?:\d{1,2}(?:e|è?re|ème|ª|a)|nouvelle)\s[ée]d(?:ition|\.)?(?!\p{L})|\d{1,2}\.\s(?:neubearb\.\s)?Aufl(?:age\b|\.))/iuy;

/** `Oxford 1995`: the year after a place without a comma. */
export const PLACE_YEAR = /\s(?:1[5-9]|20)\d\d$/u;

/** True for a piece that names an edition and nothing else. */
export function isEdition(text: string): boolean {
  return matchIn(EDITION, text, 0, text.length)?.[0].length === text.length;
}

/** True for a piece that says what the work is and nothing else: `Briefing Paper`, `Press release`. */
export function isGenre(text: string): boolean {
  return GENRE.test(text);
}

const GENRE = new RegExp(
  `^(?:${WORK_KINDS.map(([pattern]) => pattern).join('|')}|Mimeo(?:graph)?|Policy Report)$`,
  'iu',
);

/** What leads to an address or a date of access. */
export const ACCESS =
  /(?:\(?(?:last )?(?:accessed|visited|checked|consulted|retrieved|viewed)(?: on)?:?|available (?:at|from|online)(?: at)?:?|at:|online:|access(?:ed)? date:?)/iuy;

/** Set phrases that are neither fact nor place. */
export const ASIDE =
  /(?:emphasis (?:added|in original|supplied)|footnotes? omitted|citations? omitted|internal quotation marks omitted|translation (?:by|from)|(?:my|author[’']s|our) translation|on file with|unpublished|mimeo|forthcoming|in press|manuscript|hereinafter|hereafter|passim|original emphasis|et seq|slip op|advance unedited|per (?:Lord|Lady|Justice|Judge|\p{Lu})|(?:Lord |Lady |Judge |Justice )?\p{Lu}[\p{L}'’-]+,? (?:C\.?J|J\.?J|L\.?J|J|M\.?R)\b|(?:\p{L}+ )?opinion of (?!\d|\p{L}{3,9}\.? \d)|official \p{L}+ text)[^;,()]*/iuy;

/** What singles out one of the places cited: `473–509, esp. 482`. */
export const STRESS =
  /(?:esp(?:ecially\b|\.)|spéc(?:ialement\b|\.)|in particular\b|particularly\b|notably\b)\s?(?:at\s)?(?=[\d¶§p])/iuy;

/** A year alone, or a span of years. */
export const YEAR = /(?:c\.\s?)?(1[4-9]\d\d|20\d\d)[a-z]?(?:\s?[-–/]\s?(?:\d{4}|\d{2}))?(?![\p{L}\d(])/uy;

/** The first sign of a place without a unit. */
export const BARE_PIN = /[\dA-Zivxl]/;

/** A paper of a numbered series at a place, after a cheap look: what tells it comes after a name of up to ten words. */
export function paperAt(text: string, at: number, to: number): RegExpExecArray | null {
  return /Paper|Brief/.test(text.slice(at, to)) ? matchIn(PAPER, text, at, to) : null;
}

/** The match of a sticky pattern at a place, if it lies before `to` and is not empty. */
export function matchIn(pattern: RegExp, text: string, at: number, to: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match !== null && match[0] !== '' && at + match[0].length <= to ? match : null;
}
