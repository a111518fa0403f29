// When two titles are one: letters, case, quotation marks, damage and the little words do not count.

const LITTLE = new Set('the a an of on in for to and with by from at as its un united nations'.split(' '));

/**
 * A title reduced to what identifies it.
 *
 * @example titleKey('The “Right” to Develop-ment') // 'right to development'
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '')
    .replace(/(\d)\s+(st|nd|rd|th)\b/g, '$1$2')
    .replace(/[’']s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '');
}

/** The words of a title that weigh, without the little ones. */
export function titleWords(title: string): ReadonlySet<string> {
  return new Set(
    titleKey(title)
      .split(' ')
      .filter((word) => word !== '' && !LITTLE.has(word)),
  );
}

/** The share of words two titles have in common, 0 to 1; a title that is the other's beginning counts as nearly the same. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  const contained = common / Math.min(one.size, other.size);
  const jaccard = common / (one.size + other.size - common);
  return contained === 1 && Math.min(one.size, other.size) >= 4 ? Math.max(jaccard, 0.85) : jaccard;
}

/** The family name by which a person is cited: `Karel Vasak` and `Vasak, K.` → `vasak`. */
export function familyName(name: string): string {
  const family = name.includes(',')
    ? (name.split(',')[0] ?? name)
    : (name
        .trim()
        .replace(/ (?:Jr|Sr|II|III)\.?$/, '')
        .split(/\s+/)
        .at(-1) ?? name);
  return titleKey(family);
}
