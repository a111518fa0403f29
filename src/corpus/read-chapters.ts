// content/chapters/*.mdx → sections, paragraphs, calls and mentions, in reading order.
import type { Call, Diagnostic, Mention, Paragraph, Place, Section } from '../citations/types.ts';
import { ChapterDraft } from './chapter-draft.ts';
import { parseChapter, type ChapterTree } from './chapter-tree.ts';
import { complain, type Reading, type SourceFile } from './reading.ts';
import { frontMatterSchema } from './schemas.ts';
import type { Chapter, FullParagraph } from './types.ts';
import { readYaml } from './yaml-source.ts';

/** A chapter read: itself, and its part of the text. `markdown` holds the source of each paragraph by id. */
export interface ChapterText {
  readonly chapter: Chapter;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly calls: readonly Call[];
  readonly mentions: readonly Mention[];
  readonly full: readonly FullParagraph[];
}

/**
 * Reads the chapters of an edition; a chapter that cannot be parsed is left out, with a diagnostic at its place.
 *
 * @param sources in reading order
 * @example readChapters([{ file: 'content/chapters/0-opening.mdx', text }]).value[0]?.paragraphs.length // 2
 */
export function readChapters(sources: readonly SourceFile[]): Reading<readonly ChapterText[]> {
  const readings = sources.map(readChapter);
  const value = readings.flatMap((reading) => reading.value ?? []);
  return {
    value,
    diagnostics: [...readings.flatMap((reading) => reading.diagnostics), ...checkIds(value)],
  };
}

/**
 * Reads one chapter; null where its front matter or its Markdown has a fault.
 *
 * @example readChapter({ file: 'content/chapters/1-meaning.mdx', text }).value?.chapter.slug // '1-meaning'
 */
export function readChapter(source: SourceFile): Reading<ChapterText | null> {
  const parsed = parseChapter(source);
  if (!parsed.value) return { value: null, diagnostics: parsed.diagnostics };
  const front = readFrontMatter(source, parsed.value);
  if (!front.value) return { value: null, diagnostics: front.diagnostics };
  const { section, title, shortTitle = title } = front.value;
  const slug = (source.file.split('/').at(-1) ?? '').replace(/\.mdx$/, '');
  const top: Section = { id: section, title, depth: 1, parent: null, chapter: slug, place: front.place };
  const draft = new ChapterDraft(source, top);
  try {
    draft.read(parsed.value.blocks);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    draft.report(0, { rule: 'mdx-syntax', message: 'This is nested too deeply.', hint: 'Flatten it.' });
  }
  const { sections, paragraphs, calls, mentions, full, diagnostics } = draft;
  const notes = [...new Set(calls.map(({ note }) => note))];
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  const chapter = { slug, section, title, shortTitle, notes, words, file: source.file };
  return { value: { chapter, sections, paragraphs, calls, mentions, full }, diagnostics };
}

interface FrontMatter {
  readonly section: string;
  readonly title: string;
  readonly shortTitle?: string;
}

function readFrontMatter(
  source: SourceFile,
  { frontMatter }: ChapterTree,
): Reading<FrontMatter | null> & { readonly place: Place } {
  const place = { file: source.file, line: 1, column: 1 };
  if (!frontMatter) {
    const message = 'The chapter has no front matter.';
    const hint = 'Begin the file with "---", "section: I", "title: …" and "---", each on its own line.';
    return { value: null, diagnostics: [complain(place, { rule: 'front-matter', message, hint })], place };
  }
  const { value, diagnostics, placeOf } = readYaml(frontMatter, frontMatterSchema, {});
  return { value, diagnostics, place: placeOf(['section']) };
}

/** Ids that stand twice, across all chapters. */
function checkIds(chapters: readonly ChapterText[]): Diagnostic[] {
  const twice = (
    what: string,
    rule: string,
    entries: readonly { id: string; place: Place }[],
  ): Diagnostic[] => {
    const first = new Map<string, Place>();
    return entries.flatMap(({ id, place }) => {
      const known = first.get(id);
      first.set(id, known ?? place);
      if (!known || id === '') return [];
      const message = `${what} ${id} stands twice, first in ${known.file}:${known.line}.`;
      return [complain(place, { rule, message, hint: 'Give this one an id of its own.', subject: id })];
    });
  };
  const paragraphs = chapters.flatMap((chapter) => chapter.paragraphs);
  const sections = chapters.flatMap((chapter) => chapter.sections);
  return [
    ...twice('Section', 'section-duplicate', sections),
    ...twice('Paragraph', 'paragraph-duplicate', paragraphs),
  ];
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
