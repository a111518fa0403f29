// A name as printed → family and given name, for the formats that sort by family name. A name that could be read
// both ways stays whole: a bibliography with a wrong family name is worse than one with none.

/** A name split, or whole (`literal`) where nobody can tell, or where it is an institution. */
export type PersonName =
  | { readonly family: string; readonly given: string; readonly particle: string | null }
  | { readonly literal: string };

/** Common family names, in pinyin, that stand first in names printed the Chinese way: our own list, not complete. */
const chineseSurnames = new Set(
  (
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han ' +
    'Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lü Ding Ren Lu Yao Shen Zhong Cui Tan Fan ' +
    'Liao Shi Jin Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Yin Xue Yan Lei Long Tao Mao Hao Gu Gong Shao Wan Qian Dai ' +
    'Mo Kong Xiang Chang Xi'
  ).split(' '),
);

/** Lower-case words that belong to the family name after them. */
const particles = new Set(
  'van von der den de del della di da dos das du la le ter ten zu zur bin ibn al el'.split(' '),
);

/** Words that no person bears but institutions do. */
const institutional =
  /\b(?:of|and|the|for|on|in|Office|Council|Committee|Commission|Assembly|Organi[sz]ation|Nations|Union|Group|Movement|Ministry|Department|Institute|University|Court|Press|News|Agency|Secretariat|Programme|Fund|Bank)\b/;

/**
 * Splits a printed name. `Family, Given` is taken at its word.
 *
 * @example splitName('Philip Alston') // { family: 'Alston', given: 'Philip', particle: null }
 * @example splitName('Xi Jinping') // { family: 'Xi', given: 'Jinping', particle: null }
 * @example splitName('World Health Organization') // { literal: 'World Health Organization' }
 */
export function splitName(printed: string): PersonName {
  const name = printed.replace(/\s+/g, ' ').trim();
  const [before = '', after, ...more] = name.split(/, ?/);
  if (institutional.test(name)) return { literal: name };
  if (after !== undefined) {
    return more.length === 0 && after !== ''
      ? { family: before, given: after, particle: null }
      : { literal: name };
  }
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^\p{Lu}/u.test(last)) return { literal: name };
  if (words.length === 2 && isSurname(first))
    return isSurname(second) ? { literal: name } : { family: first, given: second, particle: null };
  const start = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && particles.has(word),
  );
  if (start === -1) return { family: last, given: words.slice(0, -1).join(' '), particle: null };
  return {
    family: last,
    given: words.slice(0, start).join(' '),
    particle: words.slice(start, -1).join(' '),
  };
}

function isSurname(word: string): boolean {
  return chineseSurnames.has(word.charAt(0) + word.slice(1).toLowerCase());
}

/**
 * A name as sorted lists print it.
 *
 * @example invertedName(splitName('Philip Alston')) // 'Alston, Philip'
 */
export function invertedName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  const family = name.particle === null ? name.family : `${name.particle} ${name.family}`;
  return `${family}, ${name.given}`;
}

/**
 * A name in reading order; only `Family, Given` is turned round.
 *
 * @example printedName('Alston, Philip') // 'Philip Alston'
 */
export function printedName(printed: string): string {
  const name = splitName(printed);
  if ('literal' in name || !printed.includes(',')) return printed.replace(/\s+/g, ' ').trim();
  return `${name.given} ${name.family}`;
}
