// Two remark plugins that let GFM's footnote syntax keep the article's own numbers: the definitions stay in notes.md,
// the whole notes are set by the page, and a chapter holds calls alone.
import type { Element } from 'hast';
import type { FootnoteReference, Root } from 'mdast';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * GFM reads `[^18]` as a call only where its definition is in the same source, so this appends an empty definition for
 * every call before the source is parsed. `remarkCalls` takes the definitions out again.
 *
 * @example remarkPlugins: [remarkGfm, remarkCalledNotes, [remarkCalls, { notes }]]
 */
export function remarkCalledNotes(this: Processor): void {
  const parse = this.parser;
  if (!parse) throw new Error('remarkCalledNotes stands after a parser, and there is none.');
  this.parser = (source, file) => parse(`${source}\n\n${emptyDefinitions(source)}`, file);
}

/** What `remarkCalls` needs to know. */
export interface CallOptions {
  /** The text of `notes.md`, read anew for each chapter. */
  readonly notes: () => string;
}

/**
 * Turns each call into the mark that the page shows: a link with our number and id (`call-18`, the second call of the
 * same note `call-18-2`), and beside it a button that opens the note's popover where scripts are off.
 *
 * @throws with `file:line:column` when a note is called that `notes.md` does not define
 */
export function remarkCalls({ notes }: CallOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const defined = new Set(definedNotes(notes()));
    const seen = new Map<string, number>();
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'footnoteDefinition') {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type !== 'footnoteReference') return undefined;
      const number = node.identifier;
      if (!defined.has(number)) failAt(file, node);
      const nth = (seen.get(number) ?? 0) + 1;
      seen.set(number, nth);
      parent.children[index] = callMark(node, number, nth);
      return SKIP;
    });
  };
}

/**
 * The id of a call: `callId('18', 1)` is `call-18`, the second call of the same note is `call-18-2`.
 */
export function callId(number: string, nth: number): string {
  return nth === 1 ? `call-${number}` : `call-${number}-${nth}`;
}

function emptyDefinitions(source: string): string {
  const called = new Set([...source.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map((match) => match[1] ?? ''));
  return [...called].map((label) => `[^${label}]: ·\n`).join('\n');
}

function definedNotes(source: string): string[] {
  return [...source.matchAll(/^\[\^([^\]\s]+)\]:/gm)].map((match) => match[1] ?? '');
}

function failAt(file: VFile, node: FootnoteReference): never {
  file.fail(
    `No note ${node.identifier} to call. Add "[^${node.identifier}]: …" to notes.md or correct the number.`,
    node.position,
  );
}

/** The node stays a footnoteReference in type; what the page gets is what `data` says. */
function callMark(node: FootnoteReference, number: string, nth: number): FootnoteReference {
  const className = number.length === 1 ? ['call', 'digit'] : ['call'];
  const link = element('a', {
    className,
    id: callId(number, nth),
    href: `#note-${number}`,
    role: 'doc-noteref',
    ariaLabel: `Note ${number}`,
  });
  link.children = [{ type: 'text', value: number }];
  const button = element('button', {
    className,
    type: 'button',
    popoverTarget: `note-${number}`,
    value: number,
    ariaLabel: `Note ${number}`,
  });
  const mark = { type: 'call', data: { hName: 'sup', hChildren: [link, button] }, position: node.position };
  return mark as unknown as FootnoteReference;
}

function element(tagName: string, properties: Element['properties']): Element {
  return { type: 'element', tagName, properties, children: [] };
}
