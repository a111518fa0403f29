// Repairs inside a text, each told with its place, before and after, and each refusable by its rule.
import { judgeHyphen } from './judge-hyphen.ts';
import type { Ledger } from './join-lines.ts';
import { editTraced, placeAt } from './traced-text.ts';
import type { Edit } from './traced-text.ts';
import type { RepairRule, TracedText } from './types.ts';
import type { Lexicon } from './words.ts';

interface Rule {
  readonly rule: RepairRule;
  readonly pattern: RegExp;
  /** The repaired text, or null where nothing is to be repaired. */
  readonly repair: (match: RegExpMatchArray) => string | null;
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
const MOJIBAKE: Readonly<Record<string, string>> = {
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€“': '–',
  'â€”': '—',
  'â€¦': '…',
  'Ã©': 'é',
  'Ã¨': 'è',
  'Ã¼': 'ü',
  'Ã¶': 'ö',
  'Ã¤': 'ä',
  'Ã±': 'ñ',
  'Ã§': 'ç',
  'Â§': '§',
  'Â ': ' ',
};

const RULES: readonly Rule[] = [
  { rule: 'ligature', pattern: /[ﬀﬁﬂﬃﬄﬅﬆ]/g, repair: ([found]) => LIGATURES[found] ?? null },
  {
    rule: 'mojibake',
    pattern: /â€[™˜œ\u009d“”¦]|Ã[©¨¼¶¤±§]|Â[§ ]/g,
    repair: ([found]) => MOJIBAKE[found] ?? null,
  },
  // `21 st century`, `19 th meeting`: only where the ending is the number's own.
  {
    rule: 'ordinal',
    pattern: /(?<![\d.,/])(\d{1,3}) (st|nd|rd|th)\b(?!\.\s?[A-Z])/g,
    repair: ([, number = '', ending = '']) =>
      ordinalEnding(Number(number)) === ending ? `${number}${ending}` : null,
  },
  // `A/ HRC/12/27`, `E/CN. 4/Sub. 2/2004/43`: a space after a slash or after the dot of a symbol's part.
  {
    rule: 'symbol-space',
    pattern:
      /\b(?:A|E|S|T|ST|CCPR|CERD|CEDAW|CAT|CRC|CRPD|CED|CMW|HRI|UNEP|TD|FCCC|CBD|NPT|LOS|CD|DP)(?: ?\/ ?[\w()*-]+|\.\d+|(?<=\b(?:Sub|CN|L|Add|Rev|Corr|C|CONF|WP|GC|AC|SR|PV))\. \d+)+/g,
    repair: ([found]) => spellSymbol(found),
  },
  { rule: 'quote', pattern: /``|''(?!')/g, repair: ([found]) => (found === '``' ? '“' : '”') },
  { rule: 'quote', pattern: /“[ \u00a0]+(?=\S)/g, repair: () => '“' },
  { rule: 'quote', pattern: /(?<=\S)[ \u00a0]+”(?=[\s.,;:)\]]|$)/g, repair: () => '”' },
  { rule: 'dash', pattern: /(?<=[\p{L}\d”"’)] ?)-{2,3}(?= ?[\p{L}\d“"‘(])/gu, repair: () => '—' },
];
const HYPHEN = /(?<![\p{L}\d-])(\p{L}+)[-‐](\p{Ll}+)(?![\p{L}\d-])/gu;

/** Applies the rules to a text and writes every change down. */
export function repairText(traced: TracedText, lexicon: Lexicon, ledger: Ledger): TracedText {
  let text = traced;
  for (const { rule, pattern, repair } of RULES) {
    if (ledger.refused.has(rule)) continue;
    text = applyRule(text, rule, pattern, repair, ledger);
  }
  return applyRule(text, 'hyphen', HYPHEN, (match) => repairHyphen(text, match, lexicon, ledger), ledger);
}

function applyRule(
  traced: TracedText,
  rule: RepairRule,
  pattern: RegExp,
  repair: Rule['repair'],
  ledger: Ledger,
): TracedText {
  const edits: Edit[] = [];
  for (const match of traced.text.matchAll(pattern)) {
    const after = repair(match);
    if (after === null || after === match[0] || ledger.refused.has(rule)) continue;
    const start = match.index;
    edits.push({ start, end: start + match[0].length, text: after });
    ledger.repairs.push({
      rule,
      place: { file: ledger.file, ...placeAt(traced, start) },
      before: match[0],
      after,
    });
  }
  return editTraced(traced, edits);
}

function repairHyphen(
  traced: TracedText,
  match: RegExpMatchArray,
  lexicon: Lexicon,
  ledger: Ledger,
): string | null {
  const [whole, left = '', right = ''] = match;
  const verdict = judgeHyphen(left, right, lexicon);
  if (verdict === 'doubt') {
    ledger.doubts.push({
      rule: 'hyphen',
      place: { file: ledger.file, ...placeAt(traced, match.index ?? 0) },
      text: whole,
      message: `the text also writes “${left}${right}”; both halves are words, so the hyphen stays`,
    });
  }
  return verdict === 'join' ? left + right : null;
}

function ordinalEnding(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

/** Closes the spaces of a symbol: `E/CN. 4/Sub. 2/2004/43` → `E/CN.4/Sub.2/2004/43`. */
function spellSymbol(found: string): string | null {
  return /\s/.test(found) && /\d/.test(found) ? found.replace(/\s+/g, '') : null;
}
