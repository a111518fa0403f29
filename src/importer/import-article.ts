// The whole import in one breath: text → lines → notes → layout → front matter → headings → paragraphs → calls.
import type { Diagnostic, Place } from '../citations/types.ts';
import { buildSections, paragraphId } from './build-sections.ts';
import type { SectionDraft } from './build-sections.ts';
import { checkImport } from './check-import.ts';
import { cutCalls } from './cut-calls.ts';
import { findBlocks } from './find-blocks.ts';
import { findCalls } from './find-calls.ts';
import { findDoubts } from './find-doubts.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { findHeadings } from './find-headings.ts';
import type { Block } from './find-headings.ts';
import { findNotes } from './find-notes.ts';
import type { FoundNotes, RawNote } from './find-notes.ts';
import { dropFurniture } from './furniture.ts';
import { moveHeadingCalls } from './heading-calls.ts';
import { joinLines } from './join-lines.ts';
import type { Ledger } from './join-lines.ts';
import { closeUp, findLayout } from './layout.ts';
import { numberMarks } from './marked-notes.ts';
import { toReadingOrder } from './reading-order.ts';
import { readSource } from './read-source.ts';
import { repairText } from './repair-text.ts';
import { stripMarkup } from './strip-markup.ts';
import { placeAt, sliceTraced } from './traced-text.ts';
import { tearLines } from './torn-lines.ts';
import type {
  DroppedText,
  ImportedArticle,
  ImportedNote,
  ImportedSection,
  ImportOptions,
  SourceLine,
  TracedText,
} from './types.ts';
import { countWords } from './words.ts';
import type { Lexicon } from './words.ts';

/**
 * Reads an article out of a text.
 *
 * @example importArticle(text, { file: 'article.txt', format: 'text' }).calls.length // 58
 */
export function importArticle(text: string, options: ImportOptions): ImportedArticle {
  const source = readSource(text, options.format);
  const furnished = dropFurniture(source.format === 'text' ? tearLines(source.lines) : source.lines);
  const ledger: Ledger = {
    file: options.file,
    refused: options.refused ?? new Set(),
    repairs: [],
    doubts: [],
  };
  const lexicon = countWords(furnished.lines, options.dictionary ?? new Set());
  const found = findAllNotes(furnished.lines);
  const credited = takeCredits(found.body);
  const body = closeUp(credited.lines);
  const markdown = source.format === 'markdown';
  const layout = findLayout(body, markdown);
  const front = findFrontMatter(findBlocks(body, layout), source.title, markdown && source.title !== null);
  const headings = findHeadings(front.rest);
  const sections = moveHeadingCalls(
    buildSections(front.rest, headings, options.file),
    new Set(found.notes.map(({ printed }) => printed)),
  );
  const read = (lines: readonly SourceLine[]): TracedText => {
    const joined = joinLines(lines, lexicon, ledger);
    // Emphasis may run over the end of a line.
    return repairText(markdown ? stripMarkup(joined, false) : joined, lexicon, ledger);
  };
  const texts = sections.flatMap((section) =>
    section.blocks.map((block) => ({ section, traced: read(block.lines) })),
  );
  const { calls, numbering } = findCalls(
    texts.map(({ traced }) => traced),
    found.notes,
    found.foot,
    toReadingOrder(source.lines),
  );
  const notes = readNotes(found.notes, numbering.offsets, read, options.file);
  const cut = cutCalls(
    texts.map(({ traced }) => traced),
    calls,
  );
  const ids = numberParagraphs(
    sections,
    texts.map(({ section }) => section),
  );
  for (const traced of cut.texts) findDoubts(traced, ledger);
  const article: Omit<ImportedArticle, 'diagnostics'> = {
    file: options.file,
    title: titleOf(front.title, source.title, options.file, lexicon, ledger),
    authors: chooseAuthors(front.authors, source.authors),
    affiliations: [
      ...front.affiliations.map(({ text: line }) => line.replace(/\s+/g, ' ')),
      ...found.affiliations.map(({ text: line }) => line.replace(/\s+/g, ' ')),
    ],
    credits: credited.credits,
    date: front.date ?? source.date,
    abstract: front.abstract.map((block) => readAbstract(block, read)),
    keywords: front.keywords,
    sections: sections.map(({ id, label, title, depth, parent, place }) => ({
      id,
      label,
      title,
      depth,
      parent,
      place,
    })),
    paragraphs: cut.texts.map((traced, index) => ({
      id: ids[index] ?? '',
      section: texts[index]?.section.id ?? '0',
      text: traced.text,
      place: { file: options.file, ...placeAt(traced, 0) },
    })),
    calls: cut.calls.map(({ call, offset }) => ({
      note: call.serial,
      printed: call.printed,
      paragraph: ids[call.paragraph] ?? '',
      offset,
      place: {
        file: options.file,
        ...placeAt(texts[call.paragraph]?.traced ?? { text: '', anchors: [] }, call.digits),
      },
      confidence: call.confidence,
      form: call.form,
      repeated: call.repeated,
    })),
    notes,
    repairs: ledger.repairs.sort(byPlace),
    doubts: ledger.doubts.sort(byPlace),
    dropped: toDropped([...furnished.dropped, ...found.dropped], front.dropped, options.file),
  };
  const diagnostics: readonly Diagnostic[] = checkImport(article, found.notes.length > 0);
  return { ...article, diagnostics };
}

/** Notes by their numbers; where none are, by letters or signs. */
function findAllNotes(lines: readonly SourceLine[]): FoundNotes {
  const found = findNotes(lines);
  if (found.notes.length > 0) return found;
  const numbered = numberMarks(lines);
  return numbered === null ? found : findNotes(numbered);
}

/** The authors in the text, unless the source itself names them all and more. */
function chooseAuthors(printed: readonly string[], given: readonly string[]): readonly string[] {
  return given.length > 0 && printed.every((name) => given.includes(name)) ? given : printed;
}

function readNotes(
  raw: readonly RawNote[],
  offsets: readonly number[],
  read: (lines: readonly SourceLine[]) => TracedText,
  file: string,
): ImportedNote[] {
  return raw.map(({ printed, run, lines }) => {
    const traced = read(lines);
    const first = lines[0]?.traced.anchors[0];
    return {
      number: (offsets[run] ?? 0) + printed,
      printed,
      text: traced.text.replace(/\s+/g, ' ').trim(),
      place: { file, line: first?.line ?? 1, column: first?.column ?? 1 },
    };
  });
}

function readAbstract(block: Block, read: (lines: readonly SourceLine[]) => TracedText): string {
  const whole = read(block.lines);
  const label = Math.max(0, whole.text.indexOf(block.text.slice(0, 20)));
  return sliceTraced(whole, label).text;
}

function numberParagraphs(sections: readonly SectionDraft[], owners: readonly ImportedSection[]): string[] {
  const counts = new Map<string, number>();
  return owners.map((section) => {
    const n = (counts.get(section.id) ?? 0) + 1;
    counts.set(section.id, n);
    return paragraphId(section, sections, n);
  });
}

function takeCredits(lines: readonly SourceLine[]): { lines: readonly SourceLine[]; credits: string[] } {
  const isCredit = ({ text }: SourceLine): boolean =>
    text.length < 120 &&
    /^[([]\s?(?:translated|translator|trans\.|responsible editor|edited|editor|reviewed)\b[^)\]]*[)\]]\.?$/i.test(
      text,
    );
  const credits = lines.filter(isCredit).map(({ text }) => text.replace(/^[([]\s?|[)\]]\.?$/g, '').trim());
  return { lines: lines.filter((line) => !isCredit(line)), credits };
}

function titleOf(
  block: Block | null,
  given: string | null,
  file: string,
  lexicon: Lexicon,
  ledger: Ledger,
): string {
  const text = block ? joinLines(block.lines, lexicon, ledger).text : given;
  const bare = (text ?? '').replace(/\s?(?:[*†‡∗]+|<sup>[^<]*<\/sup>|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)$/u, '').trim();
  return bare !== '' ? bare : file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
}

function toDropped(
  lines: readonly { readonly line: SourceLine; readonly why: string }[],
  front: readonly Block[],
  file: string,
): DroppedText[] {
  const place = (line: SourceLine | undefined): Place => {
    const anchor = line?.traced.anchors[0];
    return { file, line: anchor?.line ?? 1, column: anchor?.column ?? 1 };
  };
  return [
    ...lines.map(({ line, why }) => ({ place: place(line), text: line.text, why })),
    ...front.map((block) => ({
      place: place(block.lines[0]),
      text: block.text,
      why: 'stands before the article',
    })),
  ].sort(byPlace);
}

function byPlace(a: { readonly place: Place }, b: { readonly place: Place }): number {
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
