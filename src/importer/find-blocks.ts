// Lines → blocks: what stands together as one paragraph or one heading.
import { isPartName } from './find-headings.ts';
import type { Block } from './find-headings.ts';
import { findHeadingNumbers } from './heading-numbers.ts';
import type { Layout } from './layout.ts';
import type { SourceLine } from './types.ts';

const TERMINAL =
  /[.!?:;](?:[”"’')\]»]|,?\s?[[({<]?\^?\{?\d{1,4}(?:[,–-]\s?\d{1,4}){0,4}[\])}>]?|[⁰¹²³⁴⁵⁶⁷⁸⁹]|<sup>\d+<\/sup>)*$|[”"]\s?\d{0,4}$/;
/** A raised number that copying put on a line of its own. */
const LONE_NUMBER = /^[\[(]?\d{1,4}[\])]?$/;
const SHORT = 140;
const ITEM = /^(?:[-•*·▪–—]\s|\(?[a-z]\)\s|\(?[ivx]{1,4}\)\s|\d{1,3}[.)]\s)/;

/** Groups the lines of the text into blocks. */
export function findBlocks(lines: readonly SourceLine[], layout: Layout): Block[] {
  const groups: SourceLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (!group || !previous || startsBlock(previous, line, layout, group, lines[index + 1]))
      groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => ({ lines: group, text: group.map(({ text }) => text).join(' ') }));
}

function startsBlock(
  previous: SourceLine,
  line: SourceLine,
  layout: Layout,
  group: readonly SourceLine[],
  next: SourceLine | undefined,
): boolean {
  if (line.heading !== null || previous.heading !== null || line.whole || previous.whole) return true;
  const ends = TERMINAL.test(previous.text);
  // `Conclusion` is no line of a paragraph, wherever it stands.
  if ((isPartName(previous.text) && group.length === 1) || (isPartName(line.text) && ends)) return true;
  const runsOn = /^(?:\p{Ll}|[,;:.)\]”’])/u.test(line.text) && !ITEM.test(line.text);
  // No paragraph begins a page with a small letter.
  if (line.page && /^\p{Ll}/u.test(line.text) && !ITEM.test(line.text)) return false;
  if (line.page || line.blanks > 0) {
    if (looksLikeTitle(group) && (!runsOn || isWholeTitle(previous.text))) return true;
    if (ends && isNumberedTitle(line, layout, null)) return true;
    if (!ends && runsOn) return false;
    if (!ends && /\p{L}[-‐]$/u.test(previous.text)) return false;
    // A page that ends with a full line goes on in the next, unless that begins with an indent.
    const word = ends ? (/^\S*/.exec(line.text)?.[0].length ?? 0) : 0;
    const full = layout.wrapped && previous.text.length + word > layout.width * (ends ? 0.94 : 0.7);
    return !(line.page && full && !isIndented(line, next, group));
  }
  if (LONE_NUMBER.test(previous.text) || LONE_NUMBER.test(line.text)) return false;
  // Lines as short as these are no paragraphs of their own where empty lines stand between paragraphs.
  if (layout.spaced && previous.text.length < SHORT && !ITEM.test(line.text) && !/^[>|]/.test(line.text))
    return false;
  if (!layout.wrapped) return ends || previous.text.length <= 40 || !(runsOn || /^\d{1,4}\s/.test(line.text));
  if (opensPart(group, line) || isSetOff(previous, line, layout, group)) return true;
  if (ends && (ITEM.test(line.text) || isNumberedTitle(line, layout, next))) return true;
  if (isRunInHeading(previous, line, group, layout, next)) return true;
  if (line.indent >= (group[0]?.indent ?? 0) + 2 && ends && group.length > 1) return true;
  if (line.indent >= previous.indent + 2 && ends) return true;
  // In the middle of a paragraph the first word of the next line had no room.
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0;
  const short = previous.text.length + word < layout.width * 0.9;
  return short && ends && /^[\p{Lu}“"‘\d([]/u.test(line.text);
}

function looksLikeTitle(group: readonly SourceLine[]): boolean {
  const text = group.map((line) => line.text).join(' ');
  return group.length <= 3 && text.length < 160 && !/[,;]$/.test(text) && findHeadingNumbers(text).length > 0;
}

/** Against the line below, for print may move the margin from page to page. */
function isIndented(line: SourceLine, next: SourceLine | undefined, group: readonly SourceLine[]): boolean {
  if (next && !next.page && next.blanks === 0) return line.indent >= next.indent + 2;
  return line.indent > (group[1]?.indent ?? 0) + 1;
}

/** The first part's title right under its chapter's: `II. The Ship` over `A. Free Pratique`. */
function opensPart(group: readonly SourceLine[], line: SourceLine): boolean {
  const over = findHeadingNumbers(group[0]?.text ?? '');
  if (group.length > 2 || over.length === 0 || [...group, line].some(({ text }) => !isTitleLine(text)))
    return false;
  return findHeadingNumbers(line.text).some(
    ({ kind, value, level }) =>
      value === 1 && over.some((above) => above.kind !== kind || (kind === 'decimal' && above.level < level)),
  );
}

/** A short line alone under an empty one, over a full line or far to its right, is a heading: `The Rules of 1923`. */
function isSetOff(
  previous: SourceLine,
  line: SourceLine,
  layout: Layout,
  group: readonly SourceLine[],
): boolean {
  if (group.length > 1 || (previous.blanks === 0 && !previous.page)) return false;
  if (
    !isTitleLine(previous.text) ||
    !/^[\p{Lu}«“"‘\d]/u.test(line.text) ||
    !/^[\p{Lu}\d«“"‘]/u.test(previous.text)
  )
    return false;
  if (/\d$/.test(previous.text) && !/\b(?:1[5-9]|20)\d\d$/.test(previous.text)) return false;
  if (!isWholeTitle(previous.text) || previous.text.length > layout.width * 0.65) return false;
  const full = line.text.length > layout.width * 0.85;
  return full || isTitleCase(previous.text) || previous.indent >= line.indent + 8;
}

/** `Reading Without Receiving`: every long word has its capital. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

function isTitleLine(text: string): boolean {
  return text.length < SHORT && !/[.,;:]$/.test(text);
}

/** A short line with a heading's number and no full stop, text under it: `II. The Decree` after a paragraph's last line. */
function isNumberedTitle(line: SourceLine, layout: Layout, next: SourceLine | null | undefined): boolean {
  if (line.text.length > layout.width * 0.8 || /[.,;:]$/.test(line.text)) return false;
  if (next !== null && (next?.blanks !== 0 || !/^[\p{Lu}“"‘„«\d]/u.test(next.text))) return false;
  return findHeadingNumbers(line.text).some(
    ({ title, kind }) => !kind.startsWith('small') && /^[\p{Lu}“"‘„«]/u.test(title),
  );
}

/** A short line that nothing has to follow: `I. The Sea`, not `II. The Law of`. */
function isWholeTitle(text: string): boolean {
  return text.length < 80 && !/(?:\b(?:of|the|and|in|for|to|on|a|an|with|from|by|or)|[-–—,])$/i.test(text);
}

/** A heading in lines of print with no empty line after it: `I. INTRODUCTION` over a full line. */
function isRunInHeading(
  previous: SourceLine,
  line: SourceLine,
  group: readonly SourceLine[],
  layout: Layout,
  next: SourceLine | undefined,
): boolean {
  if (previous.text.length > layout.width * 0.85 || !/^[\p{Lu}“"‘\d]/u.test(line.text)) return false;
  const upper = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);
  if (group.length === 1 && group[0]) {
    const numbered = findHeadingNumbers(previous.text).some(
      ({ title, kind }) => title !== '' && kind !== 'small-letter',
    );
    if (
      numbered &&
      !/[.,;]$/.test(previous.text) &&
      (line.text.length > layout.width * 0.8 || next?.blanks === 0)
    ) {
      return (
        !(upper(previous.text) && upper(line.text)) &&
        !/\b(?:of|the|and|in|for|to|on|a|an|from|with|by)$/i.test(previous.text)
      );
    }
  }
  return (
    upper(previous.text) &&
    !upper(line.text) &&
    group.every(({ text }) => upper(text)) &&
    previous.text.length > 5
  );
}
