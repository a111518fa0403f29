// How three styles name the series in which treaties are printed.
// Sources: United Nations Editorial Manual Online, "Footnotes and other references"; OSCOLA 2006, part IV, A; The Bluebook,
// 21st edition, rule 21.4.5 and table T4.
import { firstPage, italic } from './citation-words.ts';
import type { Reference } from './reference.ts';

/** Where a treaty is printed. */
export interface PrintedTreaty {
  readonly series: SeriesStyle;
  readonly volume: string;
  readonly page: string;
}

/** A series as each style prints it. */
export interface SeriesStyle {
  readonly un: string;
  readonly oscola: string;
  readonly bluebook: string;
}

const series: readonly (readonly [names: readonly string[], style: SeriesStyle])[] = [
  [
    ['united nations treaty series', 'unts'],
    { un: `United Nations, ${italic('Treaty Series')}`, oscola: 'UNTS', bluebook: 'U.N.T.S.' },
  ],
  [
    ['league of nations treaty series', 'lnts'],
    { un: `League of Nations, ${italic('Treaty Series')}`, oscola: 'LNTS', bluebook: 'L.N.T.S.' },
  ],
  [
    ['international legal materials', 'ilm'],
    { un: italic('International Legal Materials'), oscola: 'ILM', bluebook: 'I.L.M.' },
  ],
];

/**
 * A series of treaties in three styles; one that is not in the table as it is printed.
 *
 * @example seriesStyle('United Nations Treaty Series').bluebook // 'U.N.T.S.'
 */
function seriesStyle(printed: string): SeriesStyle {
  const key = printed.toLowerCase().replace(/[.,]/g, '');
  const known = series.find(([names]) => names.includes(key));
  return known?.[1] ?? { un: italic(printed), oscola: printed, bluebook: printed };
}

/**
 * Where a treaty is printed; null for other documents, and unless series, volume and page are all known.
 *
 * @example printedTreaty(reference)?.page // '3'
 */
export function printedTreaty(reference: Reference): PrintedTreaty | null {
  const { kind, container, volume } = reference;
  const page = firstPage(reference);
  if (!isTreaty(kind) || container === null || volume === null || page === undefined) return null;
  return { series: seriesStyle(container), volume, page };
}

/** Whether a document is cited as a treaty. */
export function isTreaty(kind: Reference['kind']): boolean {
  return kind === 'treaty' || kind === 'charter';
}
