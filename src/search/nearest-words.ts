// What a searcher may have meant whose words nothing answers: the nearest words that names of documents have.
import { findByName, plainName } from './name-documents.ts';
import type { ReadyNames } from './name-documents.ts';

/** Letters of a word up to which one slip of the pen may stand in it; longer words may have two. */
const SHORT = 6;
/** A word of fewer letters is near to too many others. */
const LEAST = 4;

/**
 * The query with each word that no name has replaced by the nearest one that some name has; null where no word is near,
 * or where the words so found do not name a document together.
 *
 * @example nearestWords('Millenium Declaration', names) // 'millennium declaration'
 */
export function nearestWords(text: string, names: ReadyNames): string | null {
  const known = [...new Set(names.words.flat())].sort();
  const isKnown = (word: string): boolean => known.some((other) => other.startsWith(word));
  const typed = plainName(text).split(' ');
  const meant = typed.map((word) => (isKnown(word) ? word : (nearest(word, known) ?? word)));
  if (meant.every((word, at) => word === typed[at])) return null;
  const words = meant.join(' ');
  const { exact, begins } = findByName(words, names);
  return exact.length + begins.length > 0 ? words : null;
}

function nearest(word: string, known: readonly string[]): string | null {
  if (word.length < LEAST || /\d/.test(word)) return null;
  let most = word.length > SHORT ? 2 : 1;
  let found: string | null = null;
  for (const other of known) {
    if (Math.abs(other.length - word.length) > most) continue;
    const slips = countSlips(word, other);
    if (slips > most) continue;
    // Of two that are as near the first stays.
    [found, most] = [other, slips - 1];
  }
  return found;
}

/** Letters left out, put in, mistaken or turned round between two words: the distance of Damerau, in its restricted form. */
export function countSlips(one: string, other: string): number {
  let before: readonly number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const cost = one[at - 1] === other[to - 1] ? 0 : 1;
      let least = Math.min((last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + cost);
      if (to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1])
        least = Math.min(least, (before[to - 2] ?? Infinity) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
