// Typography: from the text as printed, typed or pasted to a clean spelling, each repair with its rule's name.
// Only marks that carry no fact change: spaces, dashes, look-alike slashes, wrappings, addresses.
import type { SymbolRepair } from './types.ts';

/** The clean spelling and what was done to reach it. */
export interface Repaired {
  readonly clean: string;
  readonly repairs: readonly SymbolRepair[];
  /** True when the text has no capitals at all, as typed in a search box: then only known codes may be read. */
  readonly typed: boolean;
}

interface Rule {
  readonly rule: string;
  readonly apply: (text: string) => string;
}

const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?(?:docs\.un\.org(?:\/(?:ar|en|es|fr|ru|zh)(?![a-z]))?|undocs\.org(?:\/(?:ar|en|es|fr|ru|zh|de)(?![a-z]))?|daccess-ods\.un\.org\/(?:access\.nsf\/Get\?Open&DS=|TMP\/)|(?:daccess-dds-ny|daccessdds)\.un\.org\/doc\/|www\.un\.org\/(?:en\/)?(?:ga|docs)\/(?:search\/)?view_doc\.asp\?symbol=|un\.org\/(?:en\/)?(?:ga|docs)\/(?:search\/)?view_doc\.asp\?symbol=|un\.org\/docs\/\?symbol=|(?:www\.)?un\.org\/docs\/journal\/asp\/ws\.asp\?m=|digitallibrary\.un\.org\/search\?)/i;

const RULES: readonly Rule[] = [
  { rule: 'address', apply: readAddress },
  {
    rule: 'invisible-characters',
    apply: (text) => text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''),
  },
  { rule: 'hyphens', apply: (text) => text.replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-') },
  { rule: 'slashes', apply: straightenSlashes },
  { rule: 'misread-letters', apply: restoreLetters },
  { rule: 'dots', apply: straightenDots },
  {
    rule: 'full-width',
    apply: (text) =>
      text.replace(/[\uff08-\uff3a\uff41-\uff5a]/g, (char) =>
        String.fromCharCode(char.charCodeAt(0) - 0xfee0),
      ),
  },
  { rule: 'wrapping', apply: unwrap },
  { rule: 'document-prefix', apply: (text) => text.replace(PREFIX, '') },
  { rule: 'case', apply: (text) => (/[A-Z]/.test(text) ? text : text.toUpperCase()) },
  { rule: 'trailing-mark', apply: (text) => unwrap(text).replace(/[\s*†‡.,;:]+$/, '') },
  { rule: 'brackets', apply: (text) => text.replace(SQUARE, '($1)') },
  { rule: 'spaces', apply: closeSpaces },
  { rule: 'letter-in-brackets', apply: (text) => text.replace(/\[([A-Z]{1,2})\]$/, '$1') },
];

const ISSUER = String.raw`(?:U\.\s?N\.|UN(?:GA|SC|HRC)?|ECOSOC|ONU|VN|United Nations)`;
const DOCUMENT = String.raw`(?:(?:GA|SC|ESC|TC)OR\b,?|(?:Do[ck](?:ument[oes]?|s)?|Documents)\b\.?)`;
const OF_THE_UN = String.raw`(?:\s+(?:(?:de l['’]|de la |des |der |da )?(?:ONU|VN|UN|Nations Unies)\b))?`;
const ADOPTER = String.raw`(?:(?:the\s+)?[A-Za-z.]{2,12}(?:\s[A-Za-z]{2,10}){0,4},?\s+)?`;

/** What writers put before a symbol: `UN Doc.`, `U.N.Doc. No.`, `Doc. ONU`, `UN-Dok.`, `General Assembly resolution`. */
const PREFIX = new RegExp(
  [
    String.raw`^(?:${ISSUER}[\s-]*)?${DOCUMENT}${OF_THE_UN}\s*(?:symbols?\b|No\.?|#)?\s*:?\s*(?=[A-Za-z])`,
    String.raw`^${ISSUER}\s+(?=[A-Z]{1,6}\s?\/)`,
    String.raw`^${ADOPTER}(?:resolution|res|decision|dec)\.?\s+(?=[ASE]\/(?:[A-Z]+(?:\.\d+)?\/){0,3}(?:RES|DEC)\/)`,
  ].join('|'),
  'i',
);

const READY = /^[A-Z][A-Za-z0-9]*(?:[/.()-][A-Za-z0-9]+|\)?\/[A-Za-z0-9]+|\)[A-Z]?)*\)?[A-Z]?$/;

/** Whole in its marks, and damaged all the same. */
const UNREADY =
  /^[ASE][Il][RHCP]|^A\/(?:(?:HRC\/)?RES|HRC)\/\d\d-|^S\/RES\/\d+\/\d{4}$|\/[PS]\.[VR]\.|\/S(?:uh|nb)\.|[A-Z]0[A-Z]|\.ll|\d(?:Add|Corr|Rev)\./;

/** A resolution's session or year in square brackets, `A/RES/2625 [XXV]`; after a session's number `[I]` is its letter. */
const SQUARE = /(?<=\/(?:RES|DEC)\/\d{1,4}[A-Z]?\s?)\[((?:E?S-)?[IVXLC]{1,8}|(?:19|20)\d\d)\]/;

/**
 * Cleans a spelling: `repairSpelling('UN Doc. A/ HRC/12/27')` gives `A/HRC/12/27` with the rules
 * `document-prefix` and `spaces`.
 */
export function repairSpelling(text: string): Repaired {
  if (text.length < 60 && READY.test(text) && !UNREADY.test(text))
    return { clean: text, repairs: [], typed: false };
  const repairs: SymbolRepair[] = [];
  let clean = text.trim();
  for (const { rule, apply } of RULES) {
    const after = apply(clean);
    if (after === clean) continue;
    if (!isOrdinary(clean, after)) repairs.push({ rule, before: clean, after });
    clean = after;
  }
  return { clean, repairs, typed: clean !== '' && !/[A-Z]/.test(text) };
}

/** A space before a bracket or a letter is how UN documents print a symbol, so closing it is no repair. */
function isOrdinary(before: string, after: string): boolean {
  return (
    before.replace(/ (?=\()|(?<=\)) (?=[A-Z]$)|(?<=\([A-Za-z]{2,10}\.?) (?=[\dIVXLC]+\))/g, '') === after
  );
}

/** Scans read the first slash as a letter: `AIRES/60/251`, `ElCN.4/1998/53`. */
export const MISREAD_SLASH = /(?<=^[ASE])[Il|](?=(?:RES|HRC|CONF|CN|PV|PRST)[/.])/;

/** A path with backslashes has none of the others. */
function straightenSlashes(text: string): string {
  const straight = text
    .replace(/[\u2044\u2215\u29f8\uff0f]/g, '/')
    .replace(/(?<=^[A-Z]{1,5})\/\/(?=[A-Z]{2})/, '/')
    .replace(MISREAD_SLASH, '/');
  return /^[A-Za-z]{1,6}\\[A-Za-z\d]/.test(straight) ? straight.replaceAll('\\', '/') : straight;
}

/** What scans make of letters: `E/CN.4/Suh.2`, `A/C0NF.39`, `A/AC.138/SC.ll`. */
function restoreLetters(text: string): string {
  return text
    .replace(/(?<=\/\s?)S(?:uh|nb)(?=\.\s?\d)/g, 'Sub')
    .replace(/(?<=[A-Z])0(?=[A-Z])/g, 'O')
    .replace(/(?<=\.\s?)l{2,3}(?=\s?(?:\/|$))/g, (numeral) => numeral.toUpperCase().replaceAll('L', 'I'));
}

/**
 * `E/CN·4`, `E/CN..4`; `S/P.V.4011`; a principal organ's `S/Res. 1325`, `A/RES 41/128`, whose number follows a slash;
 * `A/RES/41-128`, whose number is no range; a year after a slash, `S/RES/1325/2000`; and a suffix without its slash,
 * `A/HRC/17/27 Add.1`.
 */
function straightenDots(text: string): string {
  return text
    .replace(/(?<=[A-Za-z])(?:[·․‧∙]|\.\.)(?=\s?\d)/g, '.')
    .replace(/(?<=\/\s?)([PS])\.\s?([VR])\.(?=\s?\d)/g, '$1$2.')
    .replace(/(?<=^S\/RES\/\d{1,4})\/((?:19[4-9]|20[0-4])\d)$/i, '($1)')
    .replace(/(?<=\d),?\s?(?=(?:Add|Amend|Corr|Rev)\.?\s?\d)/gi, '/')
    .replace(/(?<=^[ASET]\/(?:HRC\/)?)(RES|PRST)(?:\.\/|\.\s?|\s)(?=(?:E?S-)?\d)/i, '$1/')
    .replace(/(?<=^A\/(?:(?:HRC\/)?RES|HRC)\/\d\d)-(?=\d{1,3}$)/i, '/');
}

function closeSpaces(text: string): string {
  if (!/\s/.test(text)) return text;
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([/(]) ?/g, '$1')
    .replace(/ \)/g, ')')
    .replace(/([A-Za-z])\. (?=[\dA-Z]|l(?:[\d/(]|$))/g, '$1.')
    .replace(/([A-Za-z]) \.(?=\d)/g, '$1.')
    .replace(/\(([^()]*)\)/g, (group: string) => group.replace(/ /g, ''))
    .replace(/([\d)]) ([A-Z]|\[[A-Z]\])(?=\(|$|\/)/g, '$1$2')
    .replace(/([/ ]E?S) ?- ?(?=\d)/g, '$1-')
    .replace(/(?<=\d) - (?=[A-Z]{1,6}\/)/g, '-');
}

function unwrap(text: string): string {
  let inner = text.trim();
  for (;;) {
    const match = /^(?:\((.*)\)|\[(.*)\]|\*(.+)\*|_(.+)_|[<«"'“‘`](.*)[>»"'”’`])$/s.exec(inner);
    const next = match?.slice(1).find((group) => group);
    if (next === undefined) return inner;
    inner = next.trim();
  }
}

function readAddress(text: string): string {
  const match = ADDRESS.exec(text);
  if (!match) return text;
  let rest = text.slice(match[0].length);
  try {
    rest = decodeURIComponent(rest);
  } catch {
    return text;
  }
  const query = /(?:^|[?&])(?:symbol|ds|p|finalsymbol)=([^&#]+)/i.exec(rest);
  const symbol = query?.[1] ?? rest.replace(/[?#&].*$/s, '');
  return symbol
    .replace(/\+/g, ' ')
    .replace(/^(?:symbol|documentsymbol|191__a|089__a)?:/i, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.(?:pdf|docx?|html?)$/i, '')
    .trim();
}
