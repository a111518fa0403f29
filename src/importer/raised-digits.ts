// Raised digits as Unicode has them, and the numbers they write.

/** The ten raised digits in order. */
export const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads raised digits, other marks left as they are: `fromRaised('¹²')` is `12`. */
export function fromRaised(raised: string): string {
  return raised.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(RAISED_DIGITS.indexOf(digit)));
}

/** Raises the digits of a text: `toRaised('12')` is `¹²`. */
export function toRaised(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
}
