// Where in a series a work stands, as far as somebody confirmed it: a citation ready to copy hands out no volume that the
// registry calls unconfirmed.
import type { DocumentRecord } from '../citations/types.ts';

type PlaceInSeries = Pick<DocumentRecord, 'volume' | 'issue' | 'pages'>;

/**
 * Volume, issue and pages without what was looked up and not confirmed; an issue is no place without its volume, nor a
 * page without its issue. A record that nobody looked up (one made from a note) keeps what its note says.
 *
 * @example confirmedPlace({ …article, unverified: ['volume and first page'] }) // { volume: null, issue: null, pages: null }
 */
export function confirmedPlace({
  volume,
  issue,
  pages,
  sources,
  unverified,
}: PlaceInSeries & Pick<DocumentRecord, 'sources' | 'unverified'>): PlaceInSeries {
  if (sources.length === 0) return { volume, issue, pages };
  const doubted = new Set(
    unverified.flatMap((fields) => fields.toLowerCase().split(/\s*(?:[,;]|\band\b)\s*/)),
  );
  if (doubted.has('volume')) return { volume: null, issue: null, pages: null };
  if (doubted.has('issue')) return { volume, issue: null, pages: null };
  const isPageDoubted = ['page', 'pages', 'first page'].some((field) => doubted.has(field));
  return { volume, issue, pages: isPageDoubted ? null : pages };
}
