// What stands before the article's first paragraph: title, authors, affiliations, date, abstract, keywords.
import { parseDate } from './parse-date.ts';
import type { Block } from './find-headings.ts';
import {
  ABSTRACT,
  AFFILIATION,
  FURNITURE,
  KEYWORDS,
  bareName,
  beforeComma,
  cutLabels,
  isAuthorLine,
  isNames,
  splitNames,
} from './front-lines.ts';
import { findHeadingNumbers } from './heading-numbers.ts';

/** The front matter as blocks; `rest` is the article itself. */
export interface FrontMatter {
  readonly title: Block | null;
  readonly authors: readonly string[];
  readonly affiliations: readonly Block[];
  readonly date: string | null;
  readonly abstract: readonly Block[];
  readonly keywords: readonly string[];
  readonly dropped: readonly Block[];
  readonly rest: readonly Block[];
}

const CONNECTS =
  /(?:\b(?:of|the|and|in|for|to|on|a|an|with|from|by|at|as|or|its|under|between|towards?)|[:,–—-])$/i;
const LONG = 220;
/** Characters of a full line of print, at least. */
const FULL_LINE = 72;
const MOST_BLOCKS = 60;

/** Splits the front matter off; `sure` says that the title is the source's own, not a page's. */
export function findFrontMatter(whole: readonly Block[], title: string | null, sure = false): FrontMatter {
  const blocks = cutLabels(whole);
  const front: Block[] = [];
  const abstract: Block[] = [];
  const keywords: string[] = [];
  let index = 0;
  let mode: 'front' | 'abstract' | 'keywords' = 'front';
  for (; index < Math.min(blocks.length, MOST_BLOCKS); index += 1) {
    const block = blocks[index];
    if (!block) break;
    const keyword = KEYWORDS.exec(block.text);
    const abstractLabel = ABSTRACT.exec(block.text);
    if (keyword) {
      keywords.push(...splitKeywords(block.text.slice(keyword[0].length)));
      mode = block.text.length === keyword[0].length ? 'keywords' : 'front';
    } else if (mode === 'keywords') {
      keywords.push(...splitKeywords(block.text));
      mode = 'front';
    } else if (abstractLabel && (abstract.length === 0 || isOtherAbstract(block, abstractLabel[0]))) {
      const bare = block.text.length === abstractLabel[0].length;
      if (!bare) abstract.push(cutLabel(block, abstractLabel[0].length));
      mode = bare || hasKeywordsAhead(blocks, index) ? 'abstract' : 'front';
    } else if (mode === 'abstract' && block.text.length >= 40) {
      const ahead = hasKeywordsAhead(blocks, index);
      // What stands under the word `Abstract` is the abstract, however much it reads like an article.
      const under = ABSTRACT.test(blocks[index - 1]?.text ?? '');
      const sentences = (abstract.length === 0 || ahead || under) && /[.!?][”"’)\]]*$/.test(block.text);
      if (!sentences && startsArticle(blocks, index, true)) break;
      abstract.push(block);
      if (!ahead) mode = 'front';
    } else if (startsArticle(blocks, index, abstract.length + keywords.length > 0)) break;
    else front.push(block);
  }
  if (index >= blocks.length) index = findText(blocks, front);
  front.length = Math.min(front.length, index);
  const last = front.at(-1);
  const before = front.slice(0, -1);
  // The first section's title stands right over its text, below the author's name.
  const headed = last === blocks[index - 1] && last !== undefined && isFirstHeading(last);
  if (headed && readFront(before, title, sure).authors.length > 0)
    return { ...readFront(before, title, sure), abstract, keywords, rest: blocks.slice(index - 1) };
  return { ...readFront(front, title, sure), abstract, keywords, rest: blocks.slice(index) };
}

/** Where nothing reads like an article, it begins with the first words that are no title and no line about the author. */
function findText(blocks: readonly Block[], front: readonly Block[]): number {
  const text = front.findIndex(
    (block, order) => order > 0 && block.text.length > 100 && !AFFILIATION.test(block.text.slice(0, 80)),
  );
  // Only while front and blocks run side by side, with no abstract between them.
  if (text < 0 || blocks[text] !== front[text]) return blocks.length;
  const over = blocks[text - 1];
  return over && text > 1 && findHeadingNumbers(over.text).length > 0 ? text - 1 : text;
}

/** `The Archive`, `Ships in Distress`: a name has no article and no preposition, a line about the author tells of itself. */
function isFirstHeading({ text, lines }: Block): boolean {
  if (lines.length > 1 || text.length > 80 || (lines[0]?.blanks ?? 0) === 0) return false;
  if (AFFILIATION.test(text) || FURNITURE.test(text) || parseDate(text) !== null) return false;
  return (
    /^\p{Lu}[\p{L}\s’'–—-]+\??$/u.test(text) &&
    /\s/.test(text) &&
    /\b(?:the|an?|of|in|on|for|to|under|from|without|between|what|why|how)\b/i.test(text) &&
    !/\b(?:by|edited|translated|review|judge|justice|director|member|barrister|attorney|advocate|secretary|head|chair\p{L}*|president|associate|student|counsel|officer|minister|ambassador|rapporteur)\b/iu.test(
      text,
    )
  );
}

function startsArticle(blocks: readonly Block[], index: number, labelled: boolean): boolean {
  const block = blocks[index];
  const first = block?.lines[0];
  if (!block || !first) return true;
  if (
    /^(?:\d\.?\s+|I\.?\s+)?(?:introduction|introducción|introdução|introduzione|einleitung|einführung|preface|prologue|background)\b/i.test(
      block.text,
    ) &&
    block.text.length < 60
  )
    return true;
  if (first.heading !== null)
    return first.heading > 1 || (index > 0 && (labelled || findHeadingNumbers(block.text).length > 0));
  const numbered = findHeadingNumbers(block.text).some(
    ({ value, kind, named }) =>
      value === 1 &&
      (kind === 'roman' || named || kind === 'arabic' || (kind === 'letter' && hasB(blocks, index))),
  );
  const next = blocks[index + 1];
  if (
    numbered &&
    !AFFILIATION.test(block.text) &&
    block.text.length < 160 &&
    next &&
    (isProse(next.text) || findHeadingNumbers(next.text).length > 0)
  )
    return true;
  return isProse(block.text);
}

/** `A. Einleitung` is no name where a short line below begins with `B.` */
function hasB(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 2).some(({ text }) => text.length < 100 && /^B[.)]\s\p{Lu}/u.test(text));
}

/** A paragraph: sentences, and not the lines about the author that stand before them. */
function isProse(text: string): boolean {
  const about =
    AFFILIATION.test(text.slice(0, 80)) || /^[*†‡]/.test(text) || FURNITURE.test(text.slice(0, 30));
  if (about && text.length < 400) return false;
  const small = text.match(/(?<!\p{L})\p{Ll}+/gu)?.length ?? 0;
  if (text.length >= LONG) return /[.!?]/.test(text) && small > 10;
  return (
    small >= 8 &&
    /[.!?][”"’)\]»]*(?:\s?[\[(^{<]{0,2}(?:(?:[Nn]ote|[Ff]n|n)\.?\s?)?\d{1,3}[\])}>]?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|<sup>\d+<\/sup>)?$/.test(
      text,
    )
  );
}

function hasKeywordsAhead(blocks: readonly Block[], index: number): boolean {
  for (let next = index + 1; next <= index + 3; next += 1) {
    const block = blocks[next];
    if (block && KEYWORDS.test(block.text)) return true;
    if (!block || block.lines[0]?.heading !== null) return false;
  }
  return false;
}

/** The abstract once more in another language, under its own label. */
function isOtherAbstract({ text, lines }: Block, label: string): boolean {
  return lines[0]?.heading === null && (text.length === label.length || /[:.—–]/.test(label));
}

function cutLabel(block: Block, length: number): Block {
  return { ...block, text: block.text.slice(length).trim() };
}

function splitKeywords(text: string): string[] {
  const separator = /[·•|]/.test(text) ? /[·•|]/ : text.includes(';') ? /;/ : /,|、|，/;
  return text
    .split(separator)
    .map((word) => word.replace(/\.$/, '').trim())
    .filter((word) => word !== '');
}

type Front = Pick<FrontMatter, 'title' | 'authors' | 'affiliations' | 'date' | 'dropped'>;

function readFront(front: readonly Block[], given: string | null, sure: boolean): Front {
  const lines: Block[] = front.flatMap(({ lines: all }) =>
    all.map((line) => ({ lines: [line], text: line.text })),
  );
  const title = chooseTitle(lines, given, sure);
  const first = title[0] === undefined ? -1 : lines.indexOf(title[0]);
  const authors: string[] = [];
  const affiliations: Block[] = [];
  const dropped: Block[] = [];
  const titleText = title.map(({ text }) => text).join(' ');
  let date: string | null = null;
  lines.forEach((line, index) => {
    if (title.includes(line)) return;
    const plain = bareName(line.text);
    const dated = parseDate(line.text);
    if (dated !== null) date ??= dated;
    if (line.text === titleText || dated !== null) dropped.push(line);
    else if (index > first && /^[*†‡]/.test(line.text) && line.text.length > 20) affiliations.push(line);
    else if ((index > first || index === first - 1) && authors.length === 0 && isNames(plain))
      authors.push(...splitNames(plain));
    else if (index > first && authors.length === 0 && isNames(beforeComma(plain))) {
      authors.push(...splitNames(beforeComma(plain)));
      affiliations.push(line);
    } else if (index > first && AFFILIATION.test(line.text)) affiliations.push(line);
    else dropped.push(line);
  });
  return { title: title[0] ? joinTitle(title) : null, authors, affiliations, date, dropped };
}

function joinTitle(title: readonly Block[]): Block {
  return { lines: title.flatMap(({ lines }) => lines), text: title.map(({ text }) => text).join(' ') };
}

/** The given heading, a line that stands twice, or the first that reads like a title; with the lines it runs on in. */
function chooseTitle(lines: readonly Block[], given: string | null, sure: boolean): Block[] {
  const heading =
    lines.find(({ lines: [line] }) => line?.heading === 1) ??
    lines.find(({ lines: [line] }) => (line?.heading ?? null) !== null);
  const twice = lines
    .filter(({ text }, index) => text.length > 15 && lines.findIndex((other) => other.text === text) < index)
    .at(-1);
  const same =
    given === null
      ? undefined
      : lines.find(({ text }) => given.toLowerCase().startsWith(text.toLowerCase()) && text.length > 8);
  const plain = sure ? undefined : findPlainTitle(lines);
  const start = heading ?? twice ?? same ?? plain;
  if (!start) return [];
  const title = [start];
  if (heading) return title;
  const first = lines.indexOf(start);
  // All that stands over a name with a mark is the title, however it reads.
  const below = lines.slice(first + 1, first + 5);
  const marked = below.findIndex(({ text }) => isAuthorLine(text));
  // Nor is what a full line of the title had no room for a name, where a name stands under it.
  const [second, third] = below;
  const forced = start.text.length + (/^\S*/.exec(second?.text ?? '')?.[0].length ?? 0) >= FULL_LINE;
  const named =
    first +
    1 +
    (marked < 0 && forced && third?.lines[0]?.blanks === 0 && isNames(bareName(third.text)) ? 1 : marked);
  for (let index = first + 1; index < lines.length && title.length < 4; index += 1) {
    const line = lines[index];
    const last = title.at(-1);
    if (!line || !last || (line.lines[0]?.blanks ?? 0) > 0) break;
    if (index < named) {
      title.push(line);
      continue;
    }
    const bothUpper =
      isUpper(last.text) &&
      isUpper(line.text) &&
      !isNames(line.text.toLowerCase().replace(/\b\p{Ll}/gu, (c) => c.toUpperCase()));
    if (!CONNECTS.test(last.text) && !/^\p{Ll}/u.test(line.text) && !bothUpper) break;
    title.push(line);
  }
  return title;
}

/** What a title may begin with and a name hardly ever does. */
const ARTICLE = /^(?:the|an?|der|die|das|vom|zum|zur|les?|las?|l['’]|el|los|il|un|une|una|on|towards?)\s/i;

/** The first line that reads like a title; where a name stands over one that can be no name, the lower one. */
function findPlainTitle(lines: readonly Block[]): Block | undefined {
  const [first, second] = lines.filter(({ text }, index) => isTitle(text, lines[index + 1]));
  if (!first || !second || first !== lines[lines.indexOf(second) - 1]) return first;
  const isOver = isNames(bareName(first.text)) && !isUpper(first.text) && !ARTICLE.test(first.text);
  const isNoName = !isNames(bareName(second.text)) || isUpper(second.text) || ARTICLE.test(second.text);
  return isOver && isNoName ? second : first;
}

/** The first line of a title may end in a comma where another follows right under it. */
function isTitle(text: string, next: Block | undefined): boolean {
  const goesOn = text.endsWith(',') && next?.lines[0]?.blanks === 0 && /^[\p{L}\d]/u.test(next.text);
  if (text.length < 6 || text.length > 260 || FURNITURE.test(text) || parseDate(text) !== null) return false;
  if (
    text.split(/\s+/).length <= 6 &&
    /\b(?:review|journal|quarterly|bulletin|yearbook|proceedings)$/i.test(text)
  )
    return false;
  if ((/[.;,]$/.test(text) && !goesOn) || !/^[\p{Lu}“"‘'\d]/u.test(text)) return false;
  return (
    (text.split(/\s+/).length >= 2 && !AFFILIATION.test(text.slice(0, 40))) || /^\p{Lu}\p{L}{5,}$/u.test(text)
  );
}

function isUpper(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}
