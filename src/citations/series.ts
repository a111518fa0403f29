// A volume, a series or journal, and a first page: `98 Harv. L. Rev. 1`, `999 U.N.T.S. 171`, `(1984) 98 Harv L Rev 1`, `Harvard Law Review 98, no. 1 (1984): 5`.
import { isBodyName } from './names.ts';
import { MONTHS, SEASONS } from './tables/months.ts';
import { JOURNAL_WORDS } from './tables/periodicals.ts';
import type { Stretch } from './scan.ts';

/** A periodical reference; stretches are offsets into the note. */
export interface Series {
  readonly container: Stretch;
  readonly volume: Stretch | null;
  readonly issue: Stretch | null;
  /** The year, or the bracket that holds year or date. */
  readonly year: Stretch | null;
  /** First page or page range of the whole work. */
  readonly pages: Stretch | null;
  /** Whether the numbers that follow are places cited (`: 5`). */
  readonly start: number;
  readonly end: number;
}

const NAME = String.raw`(?<container>\p{L}[\p{L}\p{M}.&'’:\/–-]*(?:,?\s(?:[–—-]\s)?\(?[\p{L}&][\p{L}\p{M}.&'’:\/–-]*\)?| \(\d[a-z]{1,2}\)){0,14}?)`;
const VOLUME = String.raw`(?:(?:vol(?:ume)?s?|tome)(?:\.\s?|\s)|(?:t|Bd)\.\s)?(?<volume>\d{1,4}(?:[-–/]\d{1,4})?|[IVXLC]{1,8}\b)`;
const ISSUE = String.raw`(?:(?:,\s?|\s)?(?:no|nos|nr|issue|number|iss|n°|h)\.?\s?(?<issue>\d{1,3}(?:[-–/]\d{1,3})?)|\s?\((?<issue2>\d{1,3}(?:[-–/&]\d{1,3})?)\)|[:/.](?<issue3>\d{1,2}(?:[-–&]\d{1,2})?)(?!\d))`;
const YEAR = String.raw`[(\[](?<year>[^()\[\]]{0,30}?(?:1[5-9]|20)\d\d[^()\[\]]{0,12}|forthcoming[^()\[\]]{0,20})[)\]]`;
/** Oxford's journals number articles, not pages: `22 Human Rights Law Review ngac001`. */
const PAGE = String.raw`(?<pages>[A-Z]?\d{1,5}(?:\s?[-–—]\s?[A-Z]?\d{1,5})?|[a-z]{4}\d{3})`;

/** A month or a season, in full or short, alone or two with a stroke between them. */
const MONTH = String.raw`(?:(?:${[...MONTHS.keys(), ...SEASONS].join('|')})\.?[/–-]?){1,2}`;

/** A cheap look first: most names are followed by numbers. */
const MONTH_AHEAD = new RegExp(String.raw`,\s(?:\d{1,2}\s)?${MONTH}(?:\s\d{1,2},)?\s\d{4}`, 'iu');

const source = (text: string): RegExp => new RegExp(text, 'diuy');

/** 98 Harv. L. Rev. 1 (1984) · 29 Netherlands International Law Review 3 (1982): 310 · 98(1) Foo J 12 */
const VOLUME_FIRST = source(
  String.raw`${VOLUME}(?:${ISSUE})?,?\s${NAME},?\s(?:(?:no|nr)\.?\s(?<issue4>\d{1,3}),?\s)?(?:at\s|art\.\s|pp?\.\s?)?${PAGE}(?![\d\p{L}])`,
);
/** 29 Netherlands International Law Review (1982), pp. 307-322 · 175 Recueil des Cours (1982-II) 99, at 113 */
const VOLUME_YEAR = source(
  String.raw`${VOLUME}(?:${ISSUE})?,?\s${NAME},?\s\((?<year>(?:1[89]|20)\d\d(?:[-–/](?:[IVX]{1,5}|\d{2,4}))?)\)(?:(?=,?\spp?\.\s?\d)|,?\s(?:at\s)?${PAGE}(?![\d\p{L}]))`,
);
/** (1984) 98 Harv L Rev 1 · [1984] PL 1 · (2001) 12(3) EJIL 5 */
const YEAR_FIRST = source(
  String.raw`${YEAR},?\s(?:${VOLUME}(?:${ISSUE})?,?\s)?${NAME},?\s(?:pp?\.\s?)?${PAGE}(?![\d\p{L}])`,
);
/** Harvard Law Review 98, no. 1 (1984) · Law Review 4 (2018) · UNESCO Courier (1977) · Foo, vol. 3, no. 2 (1999) */
const NAME_FIRST = source(
  String.raw`${NAME},?(?:\s?${VOLUME}(?:${ISSUE})?)?(?:,?\s(?:no|nr)\.?\s(?<issue4>\d{1,3}))?,?\s${YEAR}`,
);
/** Foo, vol. 3, no. 2, 1999 · Journal, 98(1), 5-10 · Foo 12, 1999 */
const NAME_NUMBERS = source(
  String.raw`${NAME},?\s${VOLUME}(?:${ISSUE})?(?:,?\s(?<year>(?:1[5-9]|20)\d\d)(?=[,.:;]|$))?`,
);

/** UNESCO Courier, November 1977 · Foreign Policy, Spring 1998: magazines are dated, not numbered. */
const NAME_DATED = source(
  String.raw`${NAME},\s(?<year>(?:\d{1,2}\s)?${MONTH}(?:\s\d{1,2},)?\s(?:1[89]|20)\d\d)(?!\d)`,
);

/**
 * Reads a periodical reference that begins exactly at `at` and lies before `end`; null where there is none.
 *
 * @example readSeries('98 Harv. L. Rev. 1 (1984)', 0, 25)?.pages // { start: 17, end: 18 }
 */
export function readSeries(text: string, at: number, end: number, journalsOnly: boolean): Series | null {
  const first = text.charCodeAt(at);
  const digit = first >= 48 && first <= 57;
  const bracket = first === 40 || first === 91;
  if (digit || /^vol/i.test(text.slice(at, at + 3)))
    return build(VOLUME_FIRST, text, at, end, journalsOnly) ?? build(VOLUME_YEAR, text, at, end, true);
  if (bracket) return build(YEAR_FIRST, text, at, end, journalsOnly);
  return (
    build(NAME_FIRST, text, at, end, journalsOnly) ??
    (MONTH_AHEAD.test(text.slice(at, at + 120))
      ? dated(build(NAME_DATED, text, at, end, false), text)
      : null) ??
    numbered(build(NAME_NUMBERS, text, at, end, false), text)
  );
}

/** A volume with its issue, `4(1)`, is a periodical's, whatever its name; undated, both are named: `Race & Class, Vol. 17, No. 4`. */
function numbered(series: Series | null, text: string): Series | null {
  if (series === null) return null;
  if (isJournalName(text.slice(series.container.start, series.container.end))) return series;
  if (series.issue === null) return null;
  return series.year !== null || LABELLED.test(text.slice(series.container.end, series.end)) ? series : null;
}

/** A month and pages make a magazine of any name but a body's: `Commentary, March 1975, 31–44`. */
function dated(series: Series | null, text: string): Series | null {
  if (series === null) return null;
  const name = text.slice(series.container.start, series.container.end);
  if (isJournalName(name)) return series;
  const paged = /^,\s(?:pp?\.\s)?\d{1,4}[-–]\d/.test(text.slice(series.end, series.end + 14));
  return paged && !/,/.test(name) && !isBodyName(name) ? series : null;
}

const LABELLED = /^,?\svol(?:ume)?\.?\s?\d+,?\s(?:no|issue|number|n°)/iu;

/** True for a name that has a word journals' names have. */
export function isJournalName(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/\./g, ' ')
    .split(/[\s,&/:’'()-]+/);
  return words.some((word) => JOURNAL_WORDS.has(word)) || LETTERS.test(name);
}

/** `AJIL`, `A.F.D.I.`, `EuGRZ`: a journal by its letters. */
const LETTERS = /^(?:[A-Z]{2,8}|(?:\p{Lu}\.){2,8}|\p{Lu}\p{Ll}{1,2}\p{Lu}{2,6})$/u;

function build(pattern: RegExp, text: string, at: number, end: number, journalsOnly: boolean): Series | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const places = match?.indices?.groups;
  if (match === null || places === undefined || at + match[0].length > end) return null;
  const pick = (...keys: string[]): Stretch | null => {
    const found = keys.map((key) => places[key]).find((place) => place !== undefined);
    return found === undefined ? null : { start: found[0], end: found[1] };
  };
  const container = pick('container');
  if (container === null) return null;
  const name = text.slice(container.start, container.end);
  if (!isContainerName(name) || (journalsOnly && !isJournalName(name))) return null;
  return {
    container,
    volume: pick('volume'),
    issue: pick('issue', 'issue2', 'issue3', 'issue4'),
    year: pick('year'),
    pages: pick('pages'),
    start: at,
    end: at + match[0].length,
  };
}

/** Every word of a container's name is capitalised or a linking word. */
function isContainerName(name: string): boolean {
  const words = name.replace(/[.,]+$/, '').split(/\s+/);
  if (/^pp?$/.test(words.at(-1) ?? '') || /\([^)]*$/.test(name)) return false;
  if (words.length > 15 || name.length < 1) return false;
  if (
    /^(?:st|nd|rd|th|d|of|and|for|to|in|at|paras?|art|p|pp)\b/u.test(name) ||
    /\b(?:Doc|Meeting|Session|Sess|Supp)\b/.test(name)
  )
    return false;
  const capitals = words.filter((word) => /^[(\p{Lu}&]/u.test(word)).length;
  return capitals >= 1 || isJournalName(name);
}
