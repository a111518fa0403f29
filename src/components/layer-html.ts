// A paragraph of imported text as HTML. It is read as Markdown and never compiled: marks that Markdown knows become their
// elements, everything else comes out as the characters it is made of.
import { parseChapter, type MarkNode } from '../corpus/chapter-tree.ts';
import { callId } from './remark-calls.ts';

/** What the calls of a paragraph need to know. */
export interface LayerCalls {
  /** The notes called earlier in the chapter, to number repeated calls. */
  readonly before: readonly number[];
  /** The notes that there are; a call of another is shown and leads nowhere. */
  readonly defined: Pick<ReadonlySet<number>, 'has'>;
}

/** Nodes of the tree → elements of the page. */
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 's',
  blockquote: 'blockquote',
  listItem: 'li',
  list: 'ul',
};
/** Elements that an editor may write into a text; they come out without attributes. */
const WRITTEN = new Set(['em', 'strong', 'i', 'b', 'sub', 'sup', 'cite', 'q', 'abbr', 'span']);

/**
 * Imported Markdown as HTML. A text that is not Markdown at all comes out whole, as one paragraph.
 *
 * @example toLayerHtml('A \\<b\\> *c*.', { before: [], defined: new Set() }) // '<p>A &lt;b> <em>c</em>.</p>'
 */
export function toLayerHtml(markdown: string, calls: LayerCalls): string {
  const { value } = parseChapter({ file: 'local', text: `\n${markdown}` });
  if (!value) return `<p>${escapeText(markdown)}</p>`;
  const counts = new Map<number, number>();
  for (const note of calls.before) counts.set(note, (counts.get(note) ?? 0) + 1);
  return value.blocks.map((node) => nodeHtml(node, { ...calls, counts })).join('');
}

interface Context extends LayerCalls {
  readonly counts: Map<number, number>;
}

function nodeHtml(node: MarkNode, context: Context): string {
  if (node.type === 'footnoteReference') return callHtml(node.identifier ?? '', context);
  if (node.type === 'footnoteDefinition') return '';
  if (node.type === 'break' || node.name === 'br') return '<br>';
  if (node.type === 'inlineCode' || node.type === 'code')
    return `<code>${escapeText(node.value ?? '')}</code>`;
  const inner = node.children
    ? node.children.map((child) => nodeHtml(child, context)).join('')
    : textOf(node);
  const name = ELEMENTS[node.type] ?? (WRITTEN.has(node.name ?? '') ? node.name : null);
  return name ? `<${name}>${inner}</${name}>` : inner;
}

function textOf({ type, value, alt }: MarkNode): string {
  return type === 'mdxFlowExpression' || type === 'mdxTextExpression' ? '' : escapeText(value ?? alt ?? '');
}

/** The same mark that `remarkCalls` makes in a compiled chapter, under an id of its own. */
function callHtml(label: string, { counts, defined }: Context): string {
  const number = Number(label);
  if (!defined.has(number)) return `<sup>${escapeText(label)}</sup>`;
  const nth = (counts.get(number) ?? 0) + 1;
  counts.set(number, nth);
  const classes = label.length === 1 ? 'call digit' : 'call';
  const link = `<a class="${classes}" id="full-${callId(label, nth)}" href="#note-${label}" role="doc-noteref" aria-label="Note ${label}">${label}</a>`;
  const button = `<button class="${classes}" type="button" popovertarget="note-${label}" value="${label}" aria-label="Note ${label}"></button>`;
  return `<sup>${link}${button}</sup>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
