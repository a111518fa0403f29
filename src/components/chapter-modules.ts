// The chapters as compiled MDX, by slug: the files of `chapters/` in whichever content folder the build was given.
import type { MDXInstance } from 'astro';
import type { FoundHeading } from './contents-view.ts';

type ChapterModule = MDXInstance<Record<string, unknown>>;

const modules = import.meta.glob<ChapterModule>('#content/chapters/*.mdx', { eager: true });

const bySlug = new Map(Object.entries(modules).map(([file, module]) => [slugOf(file), module]));

/**
 * The component that renders a chapter's text.
 *
 * @throws when there is no file of that name
 */
export function chapterContent(slug: string): ChapterModule['Content'] {
  const module = bySlug.get(slug);
  if (!module) throw new Error(`chapters/${slug}.mdx is not among the chapters that were compiled.`);
  return module.Content;
}

/** The headings of every chapter, by slug. */
export function chapterHeadings(): Map<string, readonly FoundHeading[]> {
  return new Map([...bySlug].map(([slug, module]) => [slug, module.getHeadings()]));
}

function slugOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.mdx$/, '');
}
