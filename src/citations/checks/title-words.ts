// Titles compared as a reader compares them: by their words, not by capitals, hyphens or small words.

/** Words that titles gain and lose in print without becoming other titles. */
const small = new Set('a an the of on in at by to for from and or with as its'.split(' '));

/**
 * The words of a title that tell it from others, in order.
 *
 * @example titleWords('Friendly Relations and Co-operation among States') // ['friendly', 'relations', 'cooperation', 'among', 'states']
 */
export function titleWords(title: string): readonly string[] {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})(?:['’]s?|\p{Pd}|\u00ad)(?=\p{L})/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word));
}

/** Whether two titles are the same but for print: capitals, hyphens, punctuation, small words. */
export function isSameTitle(a: string, b: string): boolean {
  return titleWords(a).join(' ') === titleWords(b).join(' ');
}

/** How many words of the shorter title the longer one also has, 0 to 1; 0 where one has no words. */
export function titleLikeness(a: string, b: string): number {
  const [first, second] = [new Set(titleWords(a)), new Set(titleWords(b))];
  const shorter = Math.min(first.size, second.size);
  const common = [...first].filter((word) => second.has(word)).length;
  return shorter === 0 ? 0 : common / shorter;
}
