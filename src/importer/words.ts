// What words the text itself and the dictionary know: the judge of every hyphen.
import type { SourceLine } from './types.ts';

/** Counts of whole words and of hyphenated compounds, lower case. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, number>;
  readonly compounds: ReadonlyMap<string, number>;
  readonly dictionary: ReadonlySet<string>;
}

const WORD = /\p{L}+(?:[’']\p{L}+)?/gu;
const COMPOUND = /(?<!\p{L})\p{L}+(?:[-‐‑]\p{L}+)+/gu;

/** Counts the words of the lines; the pieces of a hyphenated word are not counted as words. */
export function countWords(lines: readonly SourceLine[], dictionary: ReadonlySet<string>): Lexicon {
  const words = new Map<string, number>();
  const compounds = new Map<string, number>();
  for (const { text } of lines) {
    for (const match of text.matchAll(COMPOUND))
      count(compounds, match[0].toLowerCase().replace(/[‐‑]/g, '-'));
    for (const match of text.replace(/-$/, ' ').matchAll(WORD)) {
      const before = text[match.index - 1];
      const after = text[match.index + match[0].length];
      if (!isHyphen(before) && !isHyphen(after)) count(words, match[0].toLowerCase());
    }
  }
  return { words, compounds, dictionary };
}

/** Tells whether the dictionary has the word, or the text at least `times` times. */
export function isWord(lexicon: Lexicon, word: string, times = 1): boolean {
  const lower = word.toLowerCase();
  return lexicon.dictionary.has(lower) || (lexicon.words.get(lower) ?? 0) >= times;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function isHyphen(character: string | undefined): boolean {
  return character !== undefined && /[-‐‑\u00ad]/.test(character);
}
