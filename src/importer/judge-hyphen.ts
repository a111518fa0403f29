// One hyphen between two halves: part of the word, or left over from a line that was broken there?
import { isWord } from './words.ts';
import type { Lexicon } from './words.ts';

export type HyphenVerdict = 'join' | 'keep' | 'doubt';

/** First halves that make true compounds with any word. */
const PREFIXES = new Set(
  `a ad anti audio auto bi bio by co counter cross cyber de deputy eco electro ethno euro ex extra geo half hydro hyper in infra
  inter intra macro mega meta micro mid mini mis mono multi nano neo neuro non off on out over pan para petro photo poly post pre pro
  proto pseudo psycho quasi re self semi sino socio step sub super supra techno tele trans tri turbo ultra un under uni up vice well`
    .split(/\s+/)
    .filter((prefix) => prefix !== ''),
);

/**
 * Judges a hyphen inside a line.
 *
 * @example judgeHyphen('in', 'ternational', lexicon) // 'join': the whole is a word, a half is none
 * @example judgeHyphen('South', 'South', lexicon) // 'keep'
 */
export function judgeHyphen(left: string, right: string, lexicon: Lexicon): HyphenVerdict {
  if (!/^\p{Ll}+$/u.test(right) || left.length + right.length < 5) return 'keep';
  const joined = left + right;
  if (!isWord(lexicon, joined)) return 'keep';
  const seen = lexicon.words.get(joined.toLowerCase()) ?? 0;
  const compound = lexicon.compounds.get(`${left}-${right}`.toLowerCase()) ?? 0;
  const rightIsWord = isHalf(right, lexicon);
  if (rightIsWord && (isHalf(left, lexicon) || PREFIXES.has(left.toLowerCase()))) {
    if (seen < 3 || compound > 1) return 'keep';
    // `pan-demic`: the dictionary has “demic”, the text has it nowhere else.
    if ((lexicon.words.get(right.toLowerCase()) ?? 0) === 0) return 'join';
    return left.length > 2 ? 'doubt' : 'keep';
  }
  return compound > 1 && seen < compound ? 'doubt' : 'join';
}

/** Judges a hyphen at the end of a line, where a broken word is the rule and a compound the exception. */
export function judgeLineEnd(left: string, right: string, lexicon: Lexicon): HyphenVerdict | 'space' {
  if (/^(?:and|or|to|und)$/.test(right)) return 'space';
  if (!/^\p{Ll}/u.test(right) || !/\p{L}$/u.test(left)) return 'keep';
  const joined = left + right;
  const compound = lexicon.compounds.get(`${left}-${right}`.toLowerCase()) ?? 0;
  const seen = lexicon.words.get(joined.toLowerCase()) ?? 0;
  if (isWord(lexicon, joined)) return compound > seen && isHalf(right, lexicon) ? 'keep' : 'join';
  if (compound > 0 || isHalf(right, lexicon)) return 'keep';
  return isHalf(left, lexicon) && left.length > 3 ? 'keep' : 'doubt';
}

/** Pieces of one or two letters are in every dictionary and prove nothing. */
function isHalf(half: string, lexicon: Lexicon): boolean {
  return half.length > 2
    ? isWord(lexicon, half, 2)
    : /^(?:in|up|to|by|on|off|do|go|be|we|no|so)$/i.test(half);
}
