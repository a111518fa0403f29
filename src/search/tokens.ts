// Symbols as runs of letters and digits: what is left of a spelling when its separators are gone.

/**
 * Splits a text into lower-case runs of letters or of digits; everything else separates.
 *
 * @example toTokens('E/CN. 4/Sub.2') // ['e', 'cn', '4', 'sub', '2']
 */
export function toTokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+|\p{Nd}+/gu) ?? []
  );
}

/**
 * Whether `typed` begins `tokens` at `from`: all its tokens equal but the last, which may be a beginning.
 *
 * @example startsAt(['a', 'hrc', '3'], ['a', 'hrc', '35', '35'], 0) // true
 */
export function startsAt(typed: readonly string[], tokens: readonly string[], from: number): boolean {
  const last = typed.length - 1;
  return typed.every((token, at) => {
    const other = tokens[from + at];
    return other !== undefined && (at === last ? other.startsWith(token) : other === token);
  });
}
