// The size of a text as a file.

/**
 * The bytes of a text in UTF-8, in kilobytes of 1,000 with one decimal below ten.
 *
 * @example kilobytes('x'.repeat(4200)) // '4.2 kB'
 */
export function kilobytes(text: string): string {
  const size = new TextEncoder().encode(text).length / 1000;
  return `${size < 10 ? size.toFixed(1) : String(Math.round(size))} kB`;
}
