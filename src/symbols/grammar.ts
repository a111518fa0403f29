// The grammar of UN document symbols, first half: from a clean spelling to segments and their shapes.
//
//   symbol   = organ *( "/" segment )            A / CN.4 / 2004 / L.10 / Add.3
//   segment  = number | special | dotted | word
//   number   = digits [ "-" ( digits | letter ) ] [letter] *group [letter]     35  1-10  217(III)A  1325(2000)
//   special  = ( "S" | "ES" ) "-" ( digits | roman )              S-27  ES-10  S-VI
//   dotted   = code "." ( digits | roman | word ) [letter] *group CN.4  WG.II  SER.A  L.54  Add.1(PartII)
//   word     = code *group                                        RES  HRC  COP(13)  TD(XII)
//   group    = "(" text ")"                                       (XXV)  (2000)  (PartI)  and alone: E/ECE/(45)/L.9

/** The shape of one segment between slashes. */
export type SegmentShape = 'number' | 'special' | 'dotted' | 'word' | 'group';

/** One segment between slashes, taken apart by its shape alone. */
export interface Segment {
  readonly shape: SegmentShape;
  /** The code before the dot or bracket: `CN`, `RES`; empty for numbers. */
  readonly code: string;
  /** The number, roman numeral or word after the dot, or the number itself: `4`, `II`, `A`, `1-10`. */
  readonly ordinal: string;
  /** A letter after the number: `A` in `217(III)A` and `60/1A`. */
  readonly letter: string;
  /** Bracketed groups without their brackets: `['XXV']`, `['PartI']`. */
  readonly groups: readonly string[];
}

const NUMBER = /^(\d{1,7}(?:-\d{1,7}|-[A-Z])?)([A-Z]{1,2})?((?:\([^()]{1,40}\))*)([A-Z]{1,2})?$/;
const SPECIAL = /^(S|ES)-(\d{1,3}|[IVXLC]{1,8})$/i;
const DOTTED =
  /^([A-Za-z][A-Za-z-]{0,14}(?:\.[A-Za-z]{2,8}){0,2})\.(\d{1,7}(?:-\d{1,7}|-P)?|[IVXLC]{1,8}|[A-Za-z]{1,8})([A-Z])?((?:\([^()]{1,40}\))*)$/;
const WORD = /^([A-Za-z][A-Za-z0-9-]{0,19}(?: [A-Za-z]{3,12}){0,2})((?:\([^()]{1,40}\))*)([A-Z])?$/;
const ALONE = /^\((?:E?S-)?(?:\d{1,4}|[IVXLC]{1,8})\)$/i;
const DIGITS = /^\d+$/;
const ROMAN = /^(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** Splits at slashes that stand outside brackets: `LC/G.2100(SES.29/3)` gives two pieces. */
export function splitSegments(clean: string): string[] {
  if (!clean.includes('(')) return clean.split('/');
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < clean.length; at += 1) {
    const char = clean.charCodeAt(at);
    if (char === 40) depth += 1;
    else if (char === 41) depth -= 1;
    else if (char === 47 && depth === 0) {
      pieces.push(clean.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(clean.slice(start));
  return pieces;
}

/** The shape of one segment, or null when it has none: `readSegment('L.54')?.code` is `L`. */
export function readSegment(text: string): Segment | null {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return readNumber(text);
  if (first === 40) {
    if (!ALONE.test(text)) return null;
    return { shape: 'group', code: '', ordinal: text.slice(1, -1).toUpperCase(), letter: '', groups: [] };
  }
  const special = text.length > 2 && text.includes('-') ? SPECIAL.exec(text) : null;
  if (special) {
    const ordinal = `${(special[1] ?? '').toUpperCase()}-${(special[2] ?? '').toUpperCase()}`;
    return { shape: 'special', code: '', ordinal, letter: '', groups: [] };
  }
  if (text.includes('.')) {
    const dotted = DOTTED.exec(text);
    if (!dotted) return null;
    const [, code = '', ordinal = '', letter = '', groups = ''] = dotted;
    return { shape: 'dotted', code, ordinal, letter, groups: readGroups(groups) };
  }
  const word = WORD.exec(text);
  if (!word) return null;
  const [, code = '', groups = '', letter = ''] = word;
  return { shape: 'word', code, ordinal: '', letter, groups: readGroups(groups) };
}

/** True for a roman numeral in capitals up to 399: `isRoman('XXV')`. */
export function isRoman(text: string): boolean {
  return text !== '' && ROMAN.test(text);
}

/** The value of a roman numeral in capitals, or null: `romanValue('XLVIII')` is 48. */
export function romanValue(text: string): number | null {
  if (!isRoman(text)) return null;
  const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = worth[text.charAt(at)] ?? 0;
    total += here < (worth[text.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return total;
}

/** A number from 1 to 399 as a roman numeral: `toRoman(25)` is `XXV`. */
export function toRoman(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
  const hundreds = 'C'.repeat(Math.floor(value / 100));
  return `${hundreds}${tens[Math.floor(value / 10) % 10] ?? ''}${ones[value % 10] ?? ''}`;
}

/** A year that UN documents can carry, 1946 to 2049: only then is a number of four digits read as a year. */
export function isYear(text: string): boolean {
  return text.length === 4 && text >= '1946' && text <= '2049' && DIGITS.test(text);
}

function readNumber(text: string): Segment | null {
  if (text.length < 8 && DIGITS.test(text)) {
    return { shape: 'number', code: '', ordinal: text, letter: '', groups: [] };
  }
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, ordinal = '', before = '', groups = '', after = ''] = match;
  if (before !== '' && after !== '') return null;
  return { shape: 'number', code: '', ordinal, letter: before + after, groups: readGroups(groups) };
}

function readGroups(groups: string): readonly string[] {
  return groups === '' ? [] : groups.slice(1, -1).split(')(');
}
