// The numbers of headings: `I.`, `A.`, `1.`, `1.1`, `II. —`, `Part Two`, `§ 3`, `(a)`.

export type NumberKind = 'roman' | 'letter' | 'arabic' | 'decimal' | 'small-letter' | 'small-roman';

/** A number read off the beginning of a line; a letter such as `I` or `C` can be read two ways. */
export interface HeadingNumber {
  readonly kind: NumberKind;
  readonly label: string;
  readonly value: number;
  /** Dots of a decimal number, plus one. */
  readonly level: number;
  readonly title: string;
  /** True for `Chapter 3`, `Part II`: nothing but a heading starts so. */
  readonly named: boolean;
}

const NAMED =
  /^(?:part|chapter|section|title|book)\s+([IVXLC]+|\d{1,3}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)\b\s*[.:)]?\s*[—–-]?\s*(.*)$/i;
const ROMAN = /^([IVXL]{1,7}|C)\s*(?:[.):]\s*(?:[—–-]\s*)?|\s[—–-]\s*)(\S.*)$/;
const LETTER = /^([A-Z])\s?(?:[.)]|\s[—–-])\s*(\S.*)$/;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\)?\s+(\S.*)$/;
const ARABIC = /^(?:§\s?)?(\d{1,2})\s?(?:[.)]|\s[—–-])\s*(\S.*)$/;
const ARABIC_BARE = /^(\d{1,2})\s+(\p{Lu}.*)$/u;
const SMALL = /^\(?([a-z])[.)]\s+(\S.*)$/;
const SMALL_ROMAN = /^\(?([ivx]{1,5})[.)]\s+(\S.*)$/;
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Lists the ways in which a line can be read as a numbered heading. */
export function findHeadingNumbers(text: string): HeadingNumber[] {
  const named = NAMED.exec(text);
  if (named?.[1] !== undefined) return readNamed(named[1], (named[2] ?? '').trim());
  const found: HeadingNumber[] = [];
  const add = (kind: NumberKind, match: RegExpExecArray | null, value: number, level = 1): void => {
    if (match?.[1] === undefined || value < 1) return;
    found.push({ kind, label: match[1], value, level, title: (match[2] ?? '').trim(), named: false });
  };
  const roman = ROMAN.exec(text);
  add('roman', roman, fromRoman(roman?.[1] ?? ''));
  const letter = LETTER.exec(text);
  add('letter', letter, (letter?.[1] ?? '@').charCodeAt(0) - 64);
  const decimal = DECIMAL.exec(text);
  add('decimal', decimal, Number(decimal?.[1]?.split('.').at(-1) ?? 0), decimal?.[1]?.split('.').length ?? 1);
  const arabic = ARABIC.exec(text) ?? ARABIC_BARE.exec(text);
  if (!decimal) add('arabic', arabic, Number(arabic?.[1] ?? 0));
  const smallRoman = SMALL_ROMAN.exec(text);
  add('small-roman', smallRoman, fromRoman((smallRoman?.[1] ?? '').toUpperCase()));
  const small = SMALL.exec(text);
  add('small-letter', small, (small?.[1] ?? '`').charCodeAt(0) - 96);
  return found;
}

/** Reads a Roman number; 0 for what is none: `fromRoman('XIV')` is 14, `fromRoman('IIX')` is 0. */
export function fromRoman(roman: string): number {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman) || roman === '') return 0;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let sum = 0;
  for (let index = 0; index < roman.length; index += 1) {
    const value = values[roman[index] ?? ''] ?? 0;
    sum += value < (values[roman[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

function readNamed(number: string, title: string): HeadingNumber[] {
  const word = NUMBER_WORDS.indexOf(number.toLowerCase()) + 1;
  const named = { title, named: true, level: 1 } as const;
  if (word > 0) return [{ ...named, kind: 'arabic', label: String(word), value: word }];
  if (/^\d/.test(number)) return [{ ...named, kind: 'arabic', label: number, value: Number(number) }];
  const roman = fromRoman(number.toUpperCase());
  if (roman > 0) return [{ ...named, kind: 'roman', label: number.toUpperCase(), value: roman }];
  if (!/^[A-Z]$/.test(number)) return [];
  return [{ ...named, kind: 'letter', label: number, value: number.charCodeAt(0) - 64 }];
}
