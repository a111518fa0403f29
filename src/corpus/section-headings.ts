// Headings → sections: the id of a heading from its number, or, where it has none, from the paragraphs below it.
import type { MarkNode } from './chapter-tree.ts';

/** A heading's number and its words: `A. Concept and basis` → `A` and `Concept and basis`. */
export interface HeadingParts {
  readonly label: string | null;
  readonly title: string;
}

const LABEL = /^(?:\(?([\p{Lu}]|[IVXLC]+|\d+(?:\.\d+)*|[a-z])[.)]|(\d+(?:\.\d+)+))\s+(\S.*)$/u;

/**
 * Splits the number from a heading.
 *
 * @example splitHeading('2.1 Scope') // { label: '2.1', title: 'Scope' }
 */
export function splitHeading(text: string): HeadingParts {
  const match = LABEL.exec(text);
  if (!match) return { label: null, title: text };
  return { label: match[1] ?? match[2] ?? null, title: match[3] ?? text };
}

/**
 * The id and title of a section below another: the parent's id and the heading's own number. A number that repeats its
 * parent's (`2.1` in section `2`) is taken as it stands. The first paragraph below decides where the heading has no
 * number, where its number stands twice (`A-2`), and where what looks like one is a name (`A. Smith` before `I.1.1`).
 *
 * @param firstParagraph the id of the first paragraph below the heading, if there is one
 * @param position counts the headings under the same parent from 1, the last resort
 * @example placeHeading('I', 'A. Concept and basis', 'I.A.1', 1) // { id: 'I.A', title: 'Concept and basis' }
 */
export function placeHeading(
  parent: string,
  text: string,
  firstParagraph: string | null,
  position: number,
): { readonly id: string; readonly title: string } {
  const { label, title } = splitHeading(text);
  const counted = countedBelow(parent, firstParagraph);
  if (label === null) return { id: `${parent}.${counted ?? position}`, title };
  if (counted !== null && /^\d/.test(counted) && !/^\d/.test(label))
    return { id: `${parent}.${counted}`, title: text };
  const own = counted?.startsWith(`${label}-`) ? counted : label;
  return { id: own.startsWith(`${parent}.`) ? own : `${parent}.${own}`, title };
}

/**
 * Whether a paragraph's id is one of its section's: `I.A.3` or, before the first subsection, `I.0.3`.
 *
 * @example isParagraphOf('I.0.1', 'I') // true
 */
export function isParagraphOf(id: string, section: string): boolean {
  return id.startsWith(`${section}.`) && /^(?:0\.)?[1-9]\d*$/.test(id.slice(section.length + 1));
}

/**
 * The `<P>` that a block is, also where it stands on one line and Markdown has put a paragraph round it.
 *
 * @example paragraphElement(block)?.name // 'P'
 */
export function paragraphElement(block: MarkNode): MarkNode | null {
  if (block.type === 'mdxJsxFlowElement' && block.name === 'P') return block;
  if (block.type !== 'paragraph') return null;
  const content = (block.children ?? []).filter(
    ({ type, value = '' }) => type !== 'text' || value.trim() !== '',
  );
  const [only] = content;
  return content.length === 1 && only?.type === 'mdxJsxTextElement' && only.name === 'P' ? only : null;
}

/** The part of a paragraph's id that names the section below the parent: `A` in `I.A.1`; null in `I.1`. */
function countedBelow(parent: string, paragraph: string | null): string | null {
  if (!paragraph?.startsWith(`${parent}.`)) return null;
  const [own = '', ...rest] = paragraph.slice(parent.length + 1).split('.');
  return rest.length > 0 && own !== '0' && own !== '' ? own : null;
}
