// Numbers as paths hold them: no zero before a point, no blank before a minus sign. A picture is mostly numbers, so what
// each is written with is a good part of its page.

/**
 * Numbers one after the other, as fine as a tenth.
 *
 * @example writeNumbers(12.04, -0.52, 7) // '12-.5 7'
 */
export function writeNumbers(...values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    const written = String(tenth(value)).replace(/^(-?)0\./, '$1.');
    text += text === '' || written.startsWith('-') ? written : ` ${written}`;
  }
  return text;
}

/** Rounded to a tenth, never to a negative zero. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/**
 * The numbers of a path, in order.
 *
 * @example readNumbers('M12-.5 7') // [12, -0.5, 7]
 */
export function readNumbers(path: string): readonly number[] {
  return (path.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
}
