// Symbols written with spaces, hyphens, points or underscores for slashes: `A HRC 35 35`, `A-HRC-35-35`,
// `E-CN-4-Sub-2-2004-43`, and file names such as `A_HRC_35_35-EN.pdf`.
import { findBodyCode, findBodyWord } from './body-codes.ts';
import { findComponent, findSuffix } from './components.ts';
import { isRoman, isYear } from './grammar.ts';
import { findOrgan } from './organs.ts';

/** Words of bodies that more often bear a number than not. */
const NUMBERED_WORDS = new Set(['AC', 'C', 'CONF', 'EA', 'PC', 'WG']);

/** Codes that take their number after a dot whenever a number follows them. */
const DOTTED_KINDS = new Set(['L', 'PV', 'SR', 'WP', 'CRP', 'R']);

/** Spells a symbol written with other separators with slashes and dots; null when it does not begin like one. */
export function spellSeparated(clean: string): string | null {
  if (clean.length > 100 || !/^[A-Za-z]+[\s_./-]/.test(clean)) return null;
  const words = clean
    .replace(/(?:\.(?:pdf|docx?)| - PDF)$/i, '')
    .replace(/[-_](?:EN|FR|ES|AR|RU|ZH)$/i, '')
    .split(/[\s_./-]+|(?<=\))(?=[A-Z])|(?=\()/)
    .filter((word) => word !== '');
  const first = (words[0] ?? '').toUpperCase();
  const organ = findOrgan(first);
  if (!organ && first !== 'HRC' && first !== 'RES' && first !== 'CONF' && !findBodyCode(first)) return null;
  if (words.length < 2 || words.length > 14) return null;
  return joinWords(words, organ?.rule === 'treaty');
}

function joinWords(words: readonly string[], treaty: boolean): string | null {
  let spelling = '';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const upper = word.toUpperCase();
    const next = words[at + 1] ?? '';
    if (/^\(/.test(word)) {
      spelling += word;
      continue;
    }
    const known =
      at === 0 || findComponent(upper) || findSuffix(upper) || findBodyCode(upper) || findBodyWord(upper);
    if (
      !known &&
      !isNumeral(word) &&
      !isRoman(upper) &&
      !/^(?:S|ES)$/.test(upper) &&
      !/^[A-Z]{3}$/i.test(word)
    )
      return null;
    const glue = spelling === '' ? '' : '/';
    if (/^(?:S|ES)$/.test(upper) && at > 0 && isNumeral(next)) {
      spelling += `${glue}${upper}-${next}`;
      at += 1;
    } else if (takesDot(upper, next, treaty, at)) {
      spelling += `${glue}${word}.${next}`;
      at += 1;
    } else if (isRoman(upper) && upper.length > 1 && /\d$/.test(spelling)) spelling += `(${upper})`;
    else if (/^[A-Z]$/.test(word) && at === words.length - 1 && /[\d)]$/.test(spelling)) spelling += word;
    else spelling += glue + word;
  }
  return spelling;
}

function takesDot(upper: string, next: string, treaty: boolean, at: number): boolean {
  if (at === 0 && findOrgan(upper)) return false;
  if (!/^\d/.test(next)) return false;
  if (findSuffix(upper) || DOTTED_KINDS.has(upper)) return true;
  if (upper === 'C' && treaty) return false;
  if (!findBodyCode(upper) || findComponent(upper)) return upper === 'GC' && !treaty && !isYear(next);
  // `FCCC SBI 2012 1`: words that also stand alone take a slash before a year.
  return findBodyWord(upper) === null || (NUMBERED_WORDS.has(upper) && (upper === 'CONF' || !isYear(next)));
}

function isNumeral(word: string): boolean {
  return /^\d{1,6}[A-Z]?$/i.test(word);
}
