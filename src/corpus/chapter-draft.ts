// The blocks of one chapter, read in order: headings open sections, <P> holds paragraphs, all else is out of place.
import type { Call, Diagnostic, Mention, Paragraph, Place, Section } from '../citations/types.ts';
import type { MarkNode } from './chapter-tree.ts';
import {
  attribute,
  attributeFault,
  EXPRESSION,
  isComment,
  MISPLACED_NOTE,
  readParagraphText,
  type Report,
} from './paragraph-text.ts';
import { complain, placesIn, type SourceFile } from './reading.ts';
import { isParagraphOf, paragraphElement, placeHeading } from './section-headings.ts';
import { sentenceAround, sentenceSpans } from './sentences.ts';
import type { FullParagraph } from './types.ts';

/** A chapter while its blocks are read, one after the other: `new ChapterDraft(source, top).read(blocks)`. */
export class ChapterDraft {
  readonly sections: Section[] = [];
  readonly paragraphs: Paragraph[] = [];
  readonly calls: Call[] = [];
  readonly mentions: Mention[] = [];
  readonly full: FullParagraph[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly report: Report;
  readonly #source: SourceFile;
  readonly #at: (offset: number) => Place;
  /** The headings that are open, from the chapter down. */
  #open: Section[];
  /** Calls on a heading, waiting for its first paragraph. */
  #waiting: { readonly note: number; readonly from: number }[] = [];

  constructor(source: SourceFile, top: Section) {
    this.#source = source;
    this.#at = placesIn(source);
    this.#open = [top];
    this.sections.push(top);
    this.report = (offset, complaint) => {
      this.diagnostics.push(complain(this.#at(offset), complaint));
    };
  }

  read(blocks: readonly MarkNode[]): void {
    for (const [index, block] of blocks.entries()) {
      const paragraph = paragraphElement(block);
      if (paragraph) this.#paragraph(paragraph);
      else if (block.type === 'heading') this.#heading(block, blocks.slice(index + 1));
      else this.#other(block);
    }
    for (const { from } of this.#waiting) this.report(from, CALL_OUTSIDE);
  }

  #heading(block: MarkNode, below: readonly MarkNode[]): void {
    const from = block.position?.start.offset ?? 0;
    const given = block.depth ?? 2;
    if (given < 2 || given > 3) this.report(from, HEADING_DEPTH);
    const depth = given > 2 ? 3 : 2;
    const content = readParagraphText(block.children ?? [], this.#source.text, this.report);
    while (this.#open.length > 1 && (this.#open.at(-1)?.depth ?? 1) >= depth) this.#open.pop();
    const parent = this.#open.at(-1)?.id ?? '';
    const position = this.sections.filter((section) => section.parent === parent).length + 1;
    const { id, title } = placeHeading(parent, content.text, firstParagraphId(below, depth), position);
    const chapter = this.sections[0]?.chapter ?? '';
    const section: Section = { id, title, depth, parent, chapter, place: this.#at(from) };
    this.#open.push(section);
    this.sections.push(section);
    this.#waiting.push(...content.calls);
  }

  #paragraph(element: MarkNode): void {
    const from = element.position?.start.offset ?? 0;
    const fault = attributeFault(element, ['id']);
    if (fault) this.report(from, fault);
    const section = this.#open.at(-1)?.id ?? '';
    const id = attribute(element, 'id') ?? '';
    if (!fault && !isParagraphOf(id, section)) this.report(from, badParagraphId(id, section));
    const { text, calls, mentions } = readParagraphText(
      element.children ?? [],
      this.#source.text,
      this.report,
    );
    if (text === '') this.report(from, { ...EMPTY_PARAGRAPH, subject: id });
    const place = this.#at(from);
    const spans = sentenceSpans(text);
    const headingCalls = this.#waiting.map((call) => ({ ...call, at: 0 }));
    this.#waiting = [];
    for (const { note, at, from: start } of [...headingCalls, ...calls]) {
      const sentence = sentenceAround(text, at, spans);
      this.calls.push({ note, paragraph: id, offset: at, sentence, place: this.#at(start) });
    }
    for (const { at, from: start, ...mention } of mentions) {
      const sentence = sentenceAround(text, at + 1, spans);
      this.mentions.push({ ...mention, paragraph: id, offset: at, sentence, place: this.#at(start) });
    }
    this.paragraphs.push({ id, section, text, place });
    this.full.push({
      id,
      markdown: this.#markdown(element),
      text,
      calls: calls.map(({ note }) => note),
      place,
    });
  }

  #markdown({ children = [] }: MarkNode): string {
    const start = children[0]?.position?.start.offset ?? 0;
    return this.#source.text.slice(start, children.at(-1)?.position?.end.offset ?? start).trim();
  }

  #other(block: MarkNode): void {
    const from = block.position?.start.offset ?? 0;
    if (block.type === 'mdxFlowExpression' && isComment(block)) return;
    if (block.type === 'mdxFlowExpression' || block.type === 'mdxjsEsm') this.report(from, EXPRESSION);
    else if (block.type === 'footnoteDefinition') this.report(from, MISPLACED_NOTE);
    else this.report(from, PARAGRAPH_OUTSIDE);
  }
}

/** The id of the first paragraph below a heading, before a heading of its own level ends the section. */
function firstParagraphId(below: readonly MarkNode[], depth: number): string | null {
  for (const block of below) {
    if (block.type === 'heading' && (block.depth ?? 2) <= depth) return null;
    const element = paragraphElement(block);
    if (element) return attribute(element, 'id');
  }
  return null;
}

const CALL_OUTSIDE = {
  rule: 'call-outside',
  message: 'This call belongs to no paragraph.',
  hint: 'Move the call into a paragraph, or write one below the heading.',
};

const PARAGRAPH_OUTSIDE = {
  rule: 'paragraph-outside',
  message: 'This text stands outside of every numbered paragraph.',
  hint: 'Put it between <P id="I.A.1"> and </P>, with blank lines round both.',
};

const EMPTY_PARAGRAPH = {
  rule: 'paragraph-empty',
  message: 'This paragraph has no text.',
  hint: 'Write it, or take the <P> out.',
};

const HEADING_DEPTH = {
  rule: 'heading-depth',
  message: 'A chapter has headings of two levels.',
  hint: 'Write "## A. Title" or "### 1. Title"; the chapter\'s own title stands in the front matter.',
};

function badParagraphId(id: string, section: string): { rule: string; message: string; hint: string } {
  const message =
    id === ''
      ? 'This <P> has no id.'
      : `The id "${id}" does not follow section ${section}, in which the paragraph stands.`;
  const hint = `Ids are the section and a number: "${section}.1"; before a first subsection "${section}.0.1".`;
  return { rule: 'paragraph-id', message, hint };
}
