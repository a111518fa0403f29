// What an element is that its name does not say: a heading that is only set in bold, a table of figures.
import type { Element } from 'hast';
import { isPartName } from './find-headings.ts';
import { findHeadingNumbers } from './heading-numbers.ts';
import type { PageNotes } from './html-notes.ts';
import { classOf, findElements, textOf } from './html-tree.ts';
import type { SourceLine } from './types.ts';

/** A paragraph in bold type that has a heading's number or stands under text: its level in a page that Word wrote. */
export function boldLevel(element: Element, lines: readonly SourceLine[]): string | undefined {
  if (element.tagName !== 'p') return undefined;
  if (/\bMsoTitle\b/.test(classOf(element))) return '1';
  const text = textOf(element).trim();
  const [only, ...others] = element.children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
  if (only?.type !== 'element' || others.length > 0 || !/^(?:b|strong)$/.test(only.tagName)) return undefined;
  if (text.length > 120 || /[.,;:]$/.test(text)) return undefined;
  const under = (lines.at(-1)?.text.length ?? 0) > 200;
  return under || findHeadingNumbers(text).length > 0 || isPartName(text) ? '2' : undefined;
}

/** A table of figures and words, not one that lays out a page or holds calls. */
export function isData(table: Element, notes: PageNotes): boolean {
  const cells = findElements(table, ({ tagName }) => tagName === 'td' || tagName === 'th');
  return (
    cells.length >= 4 &&
    cells.every((cell) => textOf(cell).trim().length < 160) &&
    !findElements(table, () => true).some((element) => notes.calls.has(element) || notes.boxes.has(element))
  );
}
