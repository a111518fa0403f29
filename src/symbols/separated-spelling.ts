// Symbols written with spaces, hyphens, points or underscores for slashes: `A HRC 35 35`, `A-HRC-35-35`,
// `E-CN-4-Sub-2-2004-43`, and file names such as `A_HRC_35_35-EN.pdf`. Where a code may take its number after
// a slash or a dot (`INF/1`, `INF.1`) both spellings are given, the usual one first; the grammar refuses the rest.
import { findBodyCode, findBodyWord } from './body-codes.ts';
import { findComponent, findSuffix } from './components.ts';
import { isRoman, isYear } from './grammar.ts';
import { FIRST_WORDS, findOrgan } from './organs.ts';

/** Words of bodies that more often bear a number than not. */
const NUMBERED_WORDS = new Set(['AC', 'C', 'CONF', 'EA', 'GC', 'PC', 'WG']);

/** Components that always take their number after a dot. */
const DOTTED_KINDS = new Set(['L', 'PV', 'SR', 'WP', 'CRP', 'BP']);

/** Components that take it either way. */
const EITHER_KINDS = new Set(['INF', 'MISC', 'NL', 'PET', 'R', 'G', 'RES']);

const MOST_SPELLINGS = 24;

/** The spellings with slashes and dots that one with other separators can mean; empty when it begins like none. */
export function spellSeparated(clean: string): readonly string[] {
  if (clean.length > 100 || clean.includes('//') || !/^[A-Za-z]+[\s_./-]/.test(clean)) return [];
  // `T-315/01` is a case number: without any code, one kind of separator must serve for all.
  if (/^[A-Za-z]+[\s_.-]\d+\//.test(clean)) return [];
  const bare = clean.replace(/(?:\.(?:pdf|docx?)| - PDF)$/i, '').replace(/[-_](?:EN|FR|ES|AR|RU|ZH)$/i, '');
  // A hyphen is a separator only where no space is (`S-VI`, ranges), a dot only where nothing else is (`CN.4`).
  const marks = `\\s_/${/\s/.test(bare) ? '' : '\\-'}${/[\s_/-]/.test(bare) && /[A-Za-z]\.\d/.test(bare) ? '' : '.'}`;
  const words = bare
    .replace(/\([^()]*\)/g, (group) => group.replaceAll('-', '\u0000'))
    .split(new RegExp(`[${marks}]+|(?<=\\))(?=[A-Z])|(?=\\()`))
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('\u0000', '-'));
  const first = (words[0] ?? '').toUpperCase();
  const begins =
    findOrgan(first) ?? findBodyCode(first.split('.')[0] ?? '') ?? ['HRC', 'RES'].includes(first);
  return begins === false || words.length < 2 || words.length > 14 ? [] : joinWords(words);
}

/** Joins codes and numbers in every way that the tables allow, the usual way first: `['A', 'HRC', '35', '35']`. */
export function joinWords(words: readonly string[]): readonly string[] {
  const treaty = findOrgan((words[0] ?? '').toUpperCase())?.rule === 'treaty';
  const found: string[] = [];
  const walk = (spelling: string, at: number): void => {
    if (found.length >= MOST_SPELLINGS) return;
    const word = words[at];
    if (word === undefined) {
      found.push(spelling);
      return;
    }
    const alone = joinAlone(spelling, word, at === words.length - 1);
    if (alone !== null) {
      walk(alone, at + 1);
      return;
    }
    const next = words[at + 1] ?? '';
    if (at > 0 && !isKnown(word)) return;
    for (const glue of at === 0 ? ['/'] : glues(word.toUpperCase(), next, treaty, spelling)) {
      const code = spelling === '' ? word : `${spelling}/${word}`;
      if (glue === '/') walk(code, at + 1);
      else walk(code + glue + next, at + 2);
    }
  };
  walk('', 0);
  return found;
}

/** A bracket, a roman session after its number, or a last letter is no segment of its own. */
function joinAlone(spelling: string, word: string, last: boolean): string | null {
  if (word.startsWith('(')) return spelling + word;
  if (!/\d\)?$/.test(spelling)) return null;
  if (word.length > 1 && isRoman(word.toUpperCase())) return `${spelling}(${word.toUpperCase()})`;
  return last && /^[A-Z]$/i.test(word) ? spelling + word : null;
}

function glues(upper: string, next: string, treaty: boolean, before: string): readonly string[] {
  if (/^E?S$/.test(upper) && /^\d/.test(next)) return ['-'];
  if (/^(?:WG|PC|MC)$/.test(upper) && /^[IVX]+$/i.test(next)) return ['.'];
  if (!/^\d/.test(next)) return ['/'];
  if (findSuffix(upper) !== null || DOTTED_KINDS.has(upper)) return ['.'];
  if (upper === 'C' && treaty) return ['/'];
  if (EITHER_KINDS.has(upper)) return upper !== 'RES' && /\d$/.test(before) ? ['.', '/'] : ['/', '.'];
  if (findBodyCode(upper) === null) return ['/'];
  if (findBodyWord(upper) === null) return ['.'];
  const year = isYear(next) && upper !== 'CONF';
  return NUMBERED_WORDS.has(upper) && !year ? ['.', '/'] : ['/', '.'];
}

function isKnown(word: string): boolean {
  const upper = (word.split('.')[0] ?? '').toUpperCase();
  if (/^\d/.test(word) || isRoman(upper) || /^(?:E?S|[A-Z]{3})$/.test(upper)) return true;
  if (Object.values(FIRST_WORDS).some((words) => words.includes(upper))) return true;
  return (findComponent(upper) ?? findSuffix(upper) ?? findBodyCode(upper) ?? findBodyWord(upper)) !== null;
}
