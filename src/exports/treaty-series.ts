// How three styles name the series in which treaties are printed.
// Sources: United Nations Editorial Manual Online, "Footnotes and other references"; OSCOLA 2006, part IV, A; The Bluebook,
// 21st edition, rule 21.4.5 and table T4.
import { italic } from './citation-words.ts';

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
export function seriesStyle(printed: string): SeriesStyle {
  const key = printed.toLowerCase().replace(/[.,]/g, '');
  const known = series.find(([names]) => names.includes(key));
  return known?.[1] ?? { un: italic(printed), oscola: printed, bluebook: printed };
}
