// Which words of a text a searched word stands for: its own forms, and no others.

/**
 * The words of a text or query, lower case and without accents.
 *
 * @example toWords('Solidarité, human rights') // ['solidarite', 'human', 'rights']
 */
export function toWords(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether a word of a text is a form of the searched one: it begins as the searched word does, or both share all but a
 * short ending. Text engines shorten words that they do not know until something matches; this tells such hits apart.
 *
 * @example isFormOf('solidarities', 'solidarity') // true
 * @example isFormOf('to', 'together') // false
 */
export function isFormOf(searched: string, word: string): boolean {
  const a = plain(searched);
  const b = plain(word);
  // The beginning of almost anything is no word of its own.
  if (a.length < 3) return a === b;
  if (b.startsWith(a)) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && a.length - shared <= 3 && b.length - shared <= 3;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase();
}
