// Metadata for reference managers, in the form that Zotero, Mendeley and Google Scholar read from a page's head:
// https://scholar.google.com/intl/en/scholar/inclusion.html#indexing (Highwire Press tags).
import type { DocumentRecord } from '../citations/types.ts';
import type { Article } from '../corpus/types.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The tags of the article itself.
 *
 * @example articleTags(article)[0] // { name: 'citation_title', content: 'Development of the Principle …' }
 */
export function articleTags(article: Article): MetaTag[] {
  return tags([
    ['citation_title', article.title],
    ...article.authors.map(({ name, family, given }): Row => [
      'citation_author',
      invert(name, family, given),
    ]),
    ...article.authors.map(({ affiliation }): Row => ['citation_author_institution', affiliation]),
    ['citation_publication_date', slashed(article.published)],
    ['citation_journal_title', article.journal],
    ['citation_language', article.language],
    ['citation_keywords', article.keywords.join('; ')],
  ]);
}

/**
 * The tags of a document, so that a reference manager saves it and not our page about it.
 *
 * @example documentTags(document) // [{ name: 'citation_title', … }, { name: 'citation_technical_report_number', … }]
 */
export function documentTags(document: DocumentRecord): MetaTag[] {
  const [first, last] = document.pages?.split(/[-–—]/) ?? [];
  const isArticle = document.kind === 'journal-article' || document.kind === 'news';
  const isChapter = document.kind === 'chapter';
  return tags([
    ['citation_title', document.title],
    ...document.authors.map((author): Row => ['citation_author', author]),
    ...(document.authors.length === 0 ? [['citation_author', document.body] as Row] : []),
    ['citation_publication_date', slashed(document.issued)],
    ['citation_journal_title', isArticle ? document.container : null],
    ['citation_inbook_title', isChapter ? document.container : null],
    ['citation_volume', document.volume],
    ['citation_issue', document.issue],
    ['citation_firstpage', first ?? null],
    ['citation_lastpage', last ?? null],
    ['citation_publisher', document.publisher],
    ['citation_technical_report_number', document.symbols[0] ?? null],
    ['citation_technical_report_institution', document.symbols.length > 0 ? document.body : null],
    ['citation_public_url', document.urls[0]?.href ?? null],
  ]);
}

/**
 * A document as the value of a `citation_reference` tag.
 *
 * @example referenceTag(document) // 'citation_title=…; citation_publication_date=2009; citation_technical_report_number=A/HRC/12/27'
 */
export function referenceTag(document: DocumentRecord): MetaTag {
  const isAuthor = document.authors.length === 0;
  const content = documentTags(document)
    // An address is for whoever opens the work, and stands on its own page; a body is named once, as the author.
    .filter(({ name }) => name !== 'citation_public_url')
    .filter(({ name }) => !isAuthor || name !== 'citation_technical_report_institution')
    .map(({ name, content: value }) => `${name}=${value.replaceAll(';', ',')}`)
    .join('; ');
  return { name: 'citation_reference', content };
}

type Row = readonly [name: string, content: string | null];

function tags(rows: readonly Row[]): MetaTag[] {
  return rows.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

function invert(name: string, family: string | null, given: string | null): string {
  return family !== null && given !== null ? `${family}, ${given}` : name;
}

/** Highwire dates are written with slashes: `2020/09/30`. */
function slashed(date: string | null): string | null {
  return date?.replaceAll('-', '/') ?? null;
}
