// What each kind of page may weigh, gzipped: the limits of the issues.

/** A kind of page with its limits in bytes. */
export interface PageBudget {
  readonly kind: string;
  /** Files of this kind; the heaviest one counts. */
  readonly pages: string;
  readonly total: number;
  readonly script: number;
  /**
   * HTML with the CSS in it, which the shipped edition keeps to: one round trip of a new connection, about 14 KB, where
   * the page's text leaves room for it.
   */
  readonly page: number;
}

export const KB = 1024;

/** A chapter, home and the tables 30 KB with 6 KB of script; the graph's island 30 KB. */
export const PAGE_BUDGETS: readonly PageBudget[] = [
  { kind: 'home', pages: 'index.html', total: 30 * KB, script: 3 * KB, page: 18 * KB },
  { kind: 'chapter', pages: 'chapters/*/index.html', total: 30 * KB, script: 6 * KB, page: 20 * KB },
  { kind: 'document', pages: 'documents/*/index.html', total: 30 * KB, script: 4 * KB, page: 14 * KB },
  { kind: 'note', pages: 'notes/*/index.html', total: 30 * KB, script: 4 * KB, page: 10 * KB },
  {
    kind: 'body',
    pages: 'bodies/*/{index,page/*/index}.html',
    total: 30 * KB,
    script: 4 * KB,
    page: 10 * KB,
  },
  {
    kind: 'table: notes',
    pages: 'notes/{index,page/*/index}.html',
    total: 30 * KB,
    script: 4 * KB,
    page: 14 * KB,
  },
  {
    kind: 'table: documents',
    pages: 'documents/{index,page/*/index}.html',
    total: 30 * KB,
    script: 4 * KB,
    page: 14 * KB,
  },
  { kind: 'table: bodies', pages: 'bodies/index.html', total: 30 * KB, script: 4 * KB, page: 10 * KB },
  { kind: 'checks', pages: 'checks/**/index.html', total: 30 * KB, script: 4 * KB, page: 14 * KB },
  { kind: 'data', pages: 'data/index.html', total: 30 * KB, script: 4 * KB, page: 10 * KB },
  { kind: 'about', pages: 'about/index.html', total: 30 * KB, script: 4 * KB, page: 10 * KB },
  { kind: 'search: index', pages: 'search/by/**/index.html', total: 30 * KB, script: 6 * KB, page: 14 * KB },
  { kind: 'search', pages: 'search/index.html', total: 30 * KB, script: 4 * KB, page: 14 * KB },
  { kind: 'graph', pages: 'graph/index.html', total: 90 * KB, script: 36 * KB, page: 48 * KB },
  { kind: 'graph: lists', pages: 'graph/*/**/index.html', total: 30 * KB, script: 6 * KB, page: 14 * KB },
];
