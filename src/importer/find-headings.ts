// Which blocks are headings, how deep, and with what number. A number counts only where it continues a count.
import { findHeadingNumbers } from './heading-numbers.ts';
import type { HeadingNumber, NumberKind } from './heading-numbers.ts';
import type { SourceLine } from './types.ts';

/** Lines that belong together: a paragraph, or what may be a heading. */
export interface Block {
  readonly lines: readonly SourceLine[];
  readonly text: string;
}

/** What a block is as a heading. */
export interface Heading {
  readonly depth: 1 | 2 | 3;
  readonly label: string | null;
  readonly title: string;
}

/** Names that head a part of an article without a number. */
const KNOWN =
  /^(?:introduction|introducción|introdução|introduzione|einleitung|einführung|conclusión|conclusiones|conclusão|conclusione|schlussbemerkung(?:en)?|ergebnis|fazit|zusammenfassung|ausblick|conclusions?|concluding (?:remarks|observations|thoughts)|background|discussion|methods?|methodology|results|preface|foreword|prologue|epilogue|summary|acknowledge?ments?|appendix(?: [A-Z\d]+)?|annex(?: [IVX\d]+)?|overview|abstract|afterword|recommendations|final remarks|limitations|literature review|theoretical framework|see also|further reading|external links|bibliography|sources|notes)$/i;
const LEVELS: readonly NumberKind[] = ['roman', 'letter', 'arabic', 'decimal', 'small-letter', 'small-roman'];

interface Level {
  readonly kind: NumberKind;
  readonly value: number;
}

/** Finds the headings among blocks: index of the block → heading. */
export function findHeadings(blocks: readonly Block[]): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  const least = Math.min(...blocks.flatMap(({ lines }) => lines[0]?.heading ?? []));
  const stack: Level[] = [];
  const looks = blocks.map((block, index) => lookAt(blocks, block, index));
  const order = firstKinds(looks);
  looks.forEach((look, index) => {
    const block = blocks[index];
    if (!block || look === null) return;
    const given = block.lines[0]?.heading ?? null;
    const number = look.numbers.length > 0 ? chooseNumber(look.numbers, stack, order, look.strong) : null;
    if (number !== null) {
      const depth = given === null ? stack.length : given - least + 1;
      headings.set(index, { depth: toDepth(depth), label: number.label, title: number.title || block.text });
    } else if (given !== null) {
      headings.set(index, { depth: toDepth(given - least + 1), label: null, title: look.title });
    } else if (look.unnumbered) {
      const depth = stack.length === 0 || isChief(look.title) ? 1 : Math.min(3, stack.length + 1);
      if (depth === 1) stack.length = Math.min(stack.length, 1);
      headings.set(index, { depth: toDepth(depth), label: null, title: look.title });
    }
  });
  return headings;
}

interface Look {
  readonly numbers: readonly HeadingNumber[];
  readonly unnumbered: boolean;
  readonly strong: boolean;
  readonly title: string;
}

function lookAt(blocks: readonly Block[], block: Block, index: number): Look | null {
  const first = block.lines[0];
  if (!first) return null;
  const text = block.text
    .replace(/\s*\[\s*edit(?:\s*\|[^\]]*)?\]$/i, '')
    .replace(/(?<![*_].*)[*_]{1,3}$/, '');
  if (first.heading !== null)
    return { numbers: findHeadingNumbers(text), unnumbered: false, strong: true, title: text };
  if (first.whole || text.length > 200 || block.lines.length > 3 || text.split(/\s+/).length > 30)
    return null;
  const bare = stripCall(text);
  const followed = isFollowedByText(blocks, index);
  const numbers = findHeadingNumbers(bare).filter((number) => isNumberedTitle(number, followed));
  const edited = text !== block.text;
  // The last part of an article may be two lines long.
  const closing = KNOWN.test(bare) && /[.!?][”"’)\]\d]*$/.test(blocks[index + 1]?.text ?? '');
  const unnumbered = edited || closing || (followed && isUnnumberedTitle(blocks, bare, index));
  if (numbers.length === 0 && !unnumbered) return null;
  return { numbers, unnumbered, strong: false, title: bare };
}

/** `INTRODUCTION*`, `The Problem 1`, `Scope [3]` → without the call. */
function stripCall(text: string): string {
  return text.replace(/(?<=\p{L}[.?!”"’)]?)\s?(?:[*†‡]+|\[\d{1,4}\])$/u, '');
}

function isNumberedTitle(number: HeadingNumber, followed: boolean): boolean {
  const { title, kind } = number;
  if (title === '') return number.named;
  if (title.length > 180 || /[;,]$/.test(title)) return false;
  if (!/^[\p{Lu}\d“"‘'(¿¡]/u.test(title) && kind !== 'roman' && !number.named) return false;
  if (!followed && !number.named && kind !== 'roman' && kind !== 'letter') return false;
  if (/\.$/.test(title)) return kind === 'roman' && title.length < 90;
  if (/:$/.test(title)) return false;
  return (kind !== 'arabic' && kind !== 'small-letter' && kind !== 'small-roman') || title.length < 110;
}

function isFollowedByText(blocks: readonly Block[], index: number): boolean {
  for (let next = index + 1; next <= index + 3; next += 1) {
    const block = blocks[next];
    if (!block) return false;
    if (block.text.length >= 40 && block.text.endsWith(':')) return true;
    if (block.text.length >= 120 || block.lines[0]?.heading !== null) return true;
    if (findHeadingNumbers(block.text).length === 0 && !/^\p{Lu}[^.]*$/u.test(block.text))
      return block.text.length >= 60;
  }
  return false;
}

function isUnnumberedTitle(blocks: readonly Block[], text: string, index: number): boolean {
  const previous = blocks[index - 1];
  if (text.length > 100 || text.length < 3 || /[.,;:)]$/.test(text) || !/^[\p{Lu}“"‘\d]/u.test(text))
    return false;
  if (/^[-•*–—·]|^\(|https?:|@|\t/.test(text) || /^\d/.test(text)) return false;
  // A row of a table.
  if (/\s\d[\d.,%]*\s+\d/.test(text)) return false;
  if (KNOWN.test(text)) return true;
  if (previous && !/[.!?”"’)\]}»\d:*†¹²³⁴⁵⁶⁷⁸⁹⁰>]$/.test(previous.text) && previous.text.length > 120)
    return false;
  const next = blocks[index + 1];
  const announces = next?.text.endsWith(':') === true;
  if (!next || (next.text.length < 100 && !announces && next.lines[0]?.heading === null && !KNOWN.test(text)))
    return false;
  const words = text.split(/\s+/);
  const capital = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  const mainly = words.filter((word) => word.length > 3 && /^\p{Ll}/u.test(word)).length;
  // What a colon announces is an item, unless it is written like a title.
  if (previous && /:$/.test(previous.text) && /\p{Ll}/u.test(text) && (mainly > 0 || words.length < 3))
    return false;
  return mainly === 0 || capital === words.length || (words.length <= 10 && !/[.!?]\s/.test(text));
}

/** True for a name that heads a part of an article without a number: `Conclusion`. */
export function isPartName(text: string): boolean {
  return KNOWN.test(text);
}

function isChief(title: string): boolean {
  return KNOWN.test(title) || (!/\p{Ll}/u.test(title) && /\p{Lu}{3}/u.test(title));
}

/** The kinds of number in the order in which they first count 1: the first is the chief one. */
function firstKinds(looks: readonly (Look | null)[]): readonly NumberKind[] {
  const order: NumberKind[] = [];
  for (const look of looks) {
    const first = look?.numbers.find(({ value, kind }) => value === 1 && !order.includes(kind));
    if (first) order.push(first.kind);
  }
  return [...order, ...LEVELS.filter((kind) => !order.includes(kind))];
}

/** Takes the reading that continues a count, deepest level first, or begins a new one below. */
function chooseNumber(
  numbers: readonly HeadingNumber[],
  stack: Level[],
  order: readonly NumberKind[],
  strong: boolean,
): HeadingNumber | null {
  for (let level = stack.length - 1; level >= 0; level -= 1) {
    const open = stack[level];
    const next = numbers.find(({ kind, value }) => kind === open?.kind && value === open.value + 1);
    if (next && (next.kind !== 'decimal' || next.level === level + 1)) return place(next, stack, level);
  }
  const decimal = numbers.find(({ kind }) => kind === 'decimal');
  if (decimal) return place(decimal, stack, Math.min(decimal.level - 1, stack.length));
  const fresh = numbers.find(({ kind, value }) => value === 1 && !stack.some((open) => open.kind === kind));
  if (fresh) return place(fresh, stack, Math.min(2, stack.length));
  for (let level = stack.length - 1; level >= 0; level -= 1) {
    const open = stack[level];
    const near = numbers.find(
      ({ kind, value, named }) =>
        kind === open?.kind && value > open.value && (value <= open.value + 2 || named || strong),
    );
    if (near) return place(near, stack, level);
  }
  if (stack.length === 0) {
    const chief = numbers.find(({ kind, named }) => named || strong || kind === order[0]);
    if (chief && (strong || chief.named || chief.value <= 3)) return place(chief, stack, 0);
  }
  return null;
}

function place(number: HeadingNumber, stack: Level[], level: number): HeadingNumber {
  stack.length = Math.min(stack.length, level);
  stack.push({ kind: number.kind, value: number.value });
  return number;
}

function toDepth(depth: number): 1 | 2 | 3 {
  return depth <= 1 ? 1 : depth === 2 ? 2 : 3;
}
