// What stands in one <P>: its plain text, and the calls and mentions at their offsets in it.
import type { MarkNode } from './chapter-tree.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Complaint } from './reading.ts';

/** A call or a mention, before its paragraph is known: `at` is the offset in the text, `from` the offset in the file. */
export interface FoundCall {
  readonly note: number;
  readonly at: number;
  readonly from: number;
}

export interface FoundMention {
  readonly document: string;
  readonly locator: string | null;
  readonly at: number;
  readonly from: number;
}

/** A paragraph's content as plain text, its white space made single. */
export interface ParagraphText {
  readonly text: string;
  readonly calls: readonly FoundCall[];
  readonly mentions: readonly FoundMention[];
}

/** Says what is wrong at an offset in the file. */
export type Report = (offset: number, complaint: Complaint) => void;

/** Elements of HTML that a text may use as they are. */
const PLAIN_ELEMENTS = new Set(['em', 'strong', 'i', 'b', 'sub', 'sup', 'cite', 'q', 'abbr', 'br', 'span']);

/**
 * Reads the content of a paragraph; what does not belong there is reported, and its text is kept.
 *
 * @param source the file's text, to tell a call that was written badly from an escaped one
 * @example readParagraphText(nodes, text, report).text // 'The Charter names cooperation.'
 */
export function readParagraphText(nodes: readonly MarkNode[], source: string, report: Report): ParagraphText {
  const draft = new TextDraft(source, report);
  for (const node of nodes) draft.read(node);
  return { text: draft.text.trimEnd(), calls: draft.calls, mentions: draft.mentions };
}

class TextDraft {
  text = '';
  readonly calls: FoundCall[] = [];
  readonly mentions: FoundMention[] = [];
  readonly #source: string;
  readonly #report: Report;

  constructor(source: string, report: Report) {
    this.#source = source;
    this.#report = report;
  }

  read(node: MarkNode): void {
    const from = node.position?.start.offset ?? 0;
    switch (node.type) {
      case 'text':
        this.#checkCalls(node);
        this.#add(node.value ?? '');
        return;
      case 'inlineCode':
      case 'code':
        this.#add(node.value ?? '');
        return;
      case 'image':
      case 'imageReference':
        this.#add(node.alt ?? '');
        return;
      case 'break':
        this.#add(' ');
        return;
      case 'footnoteReference':
        this.#call(node.identifier ?? '', from);
        return;
      case 'footnoteDefinition':
        this.#report(from, MISPLACED_NOTE);
        return;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        this.#element(node, from);
        return;
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        if (!isComment(node)) this.#report(from, EXPRESSION);
        return;
      case 'mdxjsEsm':
        this.#report(from, EXPRESSION);
        return;
      case 'heading':
        this.#report(from, HEADING_INSIDE);
    }
    this.#children(node);
    if (BLOCKS.has(node.type)) this.#add(' ');
  }

  #children(node: MarkNode): void {
    for (const child of node.children ?? []) this.read(child);
  }

  #add(words: string): void {
    const single = words.replace(/[ \t\r\n]+/g, ' ');
    this.text += this.text === '' || this.text.endsWith(' ') ? single.replace(/^ /, '') : single;
  }

  /** A call after a space stands at the word before it. */
  #call(label: string, from: number): void {
    if (/^[1-9]\d{0,5}$/.test(label))
      this.calls.push({ note: Number(label), at: this.text.trimEnd().length, from });
    else this.#report(from, badCall(label));
  }

  #element(node: MarkNode, from: number): void {
    const name = node.name ?? '';
    if (name === 'Doc') {
      const document = this.#mention(node, from);
      if (document) this.mentions.push(document);
    } else if (!PLAIN_ELEMENTS.has(name)) this.#report(from, unknownElement(name));
    if (name === 'br') this.#add(' ');
    this.#children(node);
  }

  #mention(node: MarkNode, from: number): FoundMention | null {
    const fault = attributeFault(node, ['id', 'at']);
    if (fault) this.#report(from, fault);
    const id = attribute(node, 'id');
    if (id === null) {
      if (!fault) this.#report(from, NO_DOCUMENT);
      return null;
    }
    return { document: id, locator: attribute(node, 'at'), at: this.text.length, from };
  }

  #checkCalls({ position }: MarkNode): void {
    const from = position?.start.offset ?? 0;
    const raw = this.#source.slice(from, position?.end.offset ?? from);
    for (const match of raw.matchAll(/(\\*)\[\^/g))
      if ((match[1] ?? '').length % 2 === 0) this.#report(from + match.index, BROKEN_CALL);
  }
}

/** The text of an attribute; null where it is not there or is an expression. */
export function attribute(node: MarkNode, name: string): string | null {
  const found = node.attributes?.find((candidate) => candidate.name === name);
  return typeof found?.value === 'string' && found.value.trim() !== '' ? found.value : null;
}

/** What is wrong with the attributes of an element that knows only these; null where nothing is. */
export function attributeFault(node: MarkNode, known: readonly string[]): Complaint | null {
  const tag = node.name ?? '';
  for (const { type, name = '', value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null))
      return {
        rule: 'expression',
        message: `<${tag}> has an attribute that is code.`,
        hint: 'Write attributes as text: id="…".',
      };
    if (!known.includes(name)) {
      const hint = didYouMean(name, known, `<${tag}> knows only: ${known.join(', ')}.`);
      return { rule: 'attribute-unknown', message: `<${tag}> has no attribute "${name}".`, hint };
    }
  }
  return null;
}

/** True for `{/* a comment *\/}`, which MDX allows anywhere. */
export function isComment({ value = '' }: MarkNode): boolean {
  return value.replace(/\/\*[^]*?\*\//g, '').trim() === '';
}

/** What to say of code in a text. */
export const EXPRESSION: Complaint = {
  rule: 'expression',
  message: 'A chapter holds text, and this is code.',
  hint: 'Write "\\{" and "\\}" for braces, and begin no line with import or export.',
};

/** What to say of a note that is defined in a chapter. */
export const MISPLACED_NOTE: Complaint = {
  rule: 'note-misplaced',
  message: 'A note is defined in a chapter.',
  hint: 'Move the definition to notes.md; a chapter holds calls alone.',
};

const HEADING_INSIDE: Complaint = {
  rule: 'heading-inside',
  message: 'A heading stands inside a paragraph.',
  hint: 'Close the paragraph with </P> before the heading.',
};

const NO_DOCUMENT: Complaint = {
  rule: 'doc-id',
  message: 'This <Doc> names no document.',
  hint: 'Give the id of documents.yml: <Doc id="udhr">.',
};

const BROKEN_CALL: Complaint = {
  rule: 'call-malformed',
  message: 'This looks like a call and is none.',
  hint: 'A call is written [^18], without spaces; write "\\[^" where the characters themselves are meant.',
};

/** Nodes after which the next words begin anew. */
const BLOCKS = new Set([
  ...['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'tableRow', 'tableCell', 'table'],
]);

function badCall(label: string): Complaint {
  return {
    rule: 'call-label',
    message: `A call cannot be "${label}".`,
    hint: 'Notes are called by number: [^18].',
  };
}

function unknownElement(name: string): Complaint {
  return {
    rule: 'element-unknown',
    message: `There is no <${name}> in a chapter.`,
    hint: didYouMean(
      name,
      ['P', 'Doc'],
      'Chapters know <P id="…"> and <Doc id="…">; write "\\<" for the sign itself.',
    ),
  };
}
