// The article and its chapters as linked data (schema.org), for the head of the home page and of each chapter.
import type { Chapter, Edition } from '../corpus/types.ts';
import { toJsonLd } from '../exports/index.ts';

/** Cited documents, and chapters, that the home page names to machines. */
const MOST_NAMED = 100;

/**
 * The article with the documents it cites and its chapters as parts, as text that is safe inside a script element.
 *
 * @param address turns a site-relative path into a public address
 */
export function articleLinkedData(edition: Edition, address: (path: string) => string): string {
  const { citation, ...article } = JSON.parse(toJsonLd(edition)) as Record<string, unknown> & {
    readonly citation: readonly Cited[];
  };
  return scriptSafe({
    ...article,
    // In full they stand in article.jsonld; here the first of them are named, for the page is to be light.
    citation: citation
      .slice(0, MOST_NAMED)
      .map(({ '@type': type, name, url }) => ({ '@type': type, name, url })),
    mainEntityOfPage: address('/'),
    hasPart: edition.chapters.slice(0, MOST_NAMED).map((chapter) => part(chapter, address)),
  });
}

/** One chapter as a part of the article. */
export function chapterLinkedData(
  edition: Edition,
  chapter: Chapter,
  address: (path: string) => string,
): string {
  const { article } = edition;
  return scriptSafe({
    '@context': 'https://schema.org',
    ...part(chapter, address),
    inLanguage: article.language,
    isPartOf: {
      '@type': 'ScholarlyArticle',
      headline: article.title,
      author: article.authors.map(({ name }) => ({ '@type': 'Person', name })),
      url: address('/'),
    },
  });
}

interface Cited {
  readonly '@type': string;
  readonly name: string;
  readonly url?: string;
}

function part(chapter: Chapter, address: (path: string) => string): Record<string, unknown> {
  return {
    '@type': 'Chapter',
    name: chapter.title,
    position: chapter.section,
    url: address(`/chapters/${chapter.slug}/`),
    wordCount: chapter.words,
  };
}

function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
