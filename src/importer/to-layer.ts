// An imported article → the files of a layer of text: chapters as MDX and the notes.
import { toMdx, toMdxWithCalls } from './to-mdx.ts';
import type { ImportedArticle, ImportedSection } from './types.ts';

/** A file to be written, with its path inside the folder. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** Writes the chapters and `notes.md`: one chapter for each section of depth 1. */
export function toLayer(article: ImportedArticle): OutputFile[] {
  const chapters = article.sections.filter(({ depth }) => depth === 1);
  const digits = String(chapters.length).length;
  const first = chapters[0]?.id === '0' ? 0 : 1;
  const files = chapters.map((chapter, index) => {
    const order = String(index + first).padStart(digits, '0');
    return { path: `chapters/${order}-${slugOf(chapter.title)}.mdx`, text: toChapter(article, chapter) };
  });
  return [...files, { path: 'notes.md', text: toNotes(article) }];
}

/** One definition a line: `[^12]: Human Rights Council …`. Notes are read as plain text, so nothing in them is escaped. */
function toNotes(article: ImportedArticle): string {
  const seen = new Set<number>();
  const lines: string[] = [];
  // A site numbers its notes in order, wherever the text has them.
  for (const { number, text } of [...article.notes].sort((a, b) => a.number - b.number)) {
    if (seen.has(number)) continue;
    seen.add(number);
    lines.push(`[^${number}]: ${text.replace(/[\s\p{Cc}]+/gu, ' ').trim()}\n`);
  }
  return lines.join('\n');
}

function toChapter(article: ImportedArticle, chapter: ImportedSection): string {
  const title = JSON.stringify(chapter.title);
  const head = `---\nsection: ${JSON.stringify(chapter.id)}\ntitle: ${title}\nshortTitle: ${JSON.stringify(shorten(chapter.title))}\n---\n`;
  const sections = article.sections.filter((section) => isWithin(section, chapter, article.sections));
  const notes = new Set(article.notes.map(({ number }) => number));
  const blocks = sections.flatMap((section) => {
    const heading = section === chapter ? [] : [`${'#'.repeat(section.depth)} ${toHeading(section)}\n`];
    const paragraphs = article.paragraphs
      .filter((paragraph) => paragraph.section === section.id)
      .map(({ id, text }) => {
        const calls = article.calls.filter((call) => call.paragraph === id && notes.has(call.note));
        return `<P id="${id}">\n\n${toMdxWithCalls(text, calls)}\n\n</P>\n`;
      });
    return [...heading, ...paragraphs];
  });
  return `${head}\n${blocks.join('\n')}`;
}

function toHeading({ label, title }: ImportedSection): string {
  return label === null ? toMdx(title) : `${label}. ${toMdx(title).replace(/^\\(?=[#+=|:-])/, '\\')}`;
}

function isWithin(
  section: ImportedSection,
  chapter: ImportedSection,
  sections: readonly ImportedSection[],
): boolean {
  for (let at: ImportedSection | undefined = section; at;) {
    if (at.id === chapter.id) return true;
    const parent: string | null = at.parent;
    at = parent === null ? undefined : sections.find(({ id }) => id === parent);
  }
  return false;
}

function shorten(title: string): string {
  if (title.length <= 40) return title;
  const head = /^([^:—]{8,40})[:—]/.exec(title)?.[1];
  if (head !== undefined) return head.trim();
  const cut = title.slice(0, 40);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).trim()}…`;
}

function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => !['the', 'of', 'and', 'a', 'an', 'in', 'for', 'to', 'on'].includes(word));
  const slug = words.slice(0, 4).join('-').slice(0, 48).replace(/-+$/, '');
  return slug === '' ? 'chapter' : slug;
}
