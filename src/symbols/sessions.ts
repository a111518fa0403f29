// Sessions and their years.
// Sources: General Assembly, regular sessions, https://www.un.org/en/ga/sessions/index.shtml and
// https://www.dagdok.org/un-system/general-assembly/sessions; special sessions, https://www.un.org/en/ga/sessions/special.shtml;
// emergency special sessions, https://www.un.org/en/ga/sessions/emergency.shtml; Human Rights Council, regular and special
// sessions, https://www.ohchr.org/en/hr-bodies/hrc/sessions; Commission on Human Rights and Sub-Commission,
// https://research.un.org/en/docs/humanrights/charter; Economic and Social Council, Index to Proceedings, 1946-1977.
import { bodyPath } from './body-path.ts';
import { romanValue } from './grammar.ts';
import type { ParsedSymbol } from './types.ts';

/** The calendar years in which a session sat; equal when it began and ended in one. */
export interface SessionYears {
  readonly from: number;
  readonly to: number;
}

/** General Assembly special sessions S-1 to S-32, the year of each. */
export const GA_SPECIAL: readonly number[] = [
  1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990,
  1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
];

/** General Assembly emergency special sessions ES-1 to ES-11, the year in which each opened. */
export const GA_EMERGENCY: readonly number[] = [
  1956, 1956, 1958, 1960, 1967, 1980, 1980, 1981, 1982, 1997, 2022,
];

/** Human Rights Council special sessions S-1 to S-37, the year of each. */
export const HRC_SPECIAL: readonly number[] = [
  2006, 2006, 2006, 2006, 2007, 2008, 2008, 2008, 2009, 2009, 2009, 2009, 2010, 2010, 2011, 2011, 2011, 2011,
  2012, 2014, 2014, 2014, 2015, 2015, 2016, 2016, 2017, 2018, 2021, 2021, 2021, 2021, 2021, 2022, 2022, 2023,
  2025,
];

/** The last regular session of the General Assembly and of the Human Rights Council that the tables know (2026). */
export const LAST_REGULAR = { A: 81, HRC: 63 } as const;

/** Early Assembly sessions that ran on into a further year; from the 31st on every session does. */
const GA_RUN_ON = new Set([3, 5, 6, 7, 8, 11, 13, 15, 16, 19, 28, 29]);

/**
 * The years of a session, or null where the tables do not know it: `sessionYears('A', '60')` is 2005 to 2006,
 * `sessionYears('A/HRC', '35')` is 2017. The first argument is an organ, or organ and body as in a symbol.
 */
export function sessionYears(organOrBody: string, session: string): SessionYears | null {
  const special = /^(E?S)-(\d+|[IVXLC]+)$/.exec(session);
  const ordinal = toOrdinal(special?.[2] ?? session);
  if (ordinal === null) return null;
  const kind = special?.[1] ?? '';
  const body = organOrBody === 'HRC' ? 'A/HRC' : organOrBody;
  if (body === 'A/HRC') return councilYears(kind, ordinal);
  if (body === 'E/CN.4/Sub.2') return kind === '' ? subCommissionYears(ordinal) : null;
  if (body === 'E/CN.4') return kind === '' ? commissionYears(ordinal) : null;
  if (body === 'A' || /^A\/(?:C\.[1-6]|SPC|BUR)$/.test(body)) return assemblyYears(kind, ordinal);
  if (body === 'E' && kind === '' && romanValue(session) !== null) return economicCouncilYears(ordinal);
  return null;
}

/** The years of the session that a symbol names, or null: for `A/C.1/72/L.54`, 2017 to 2018. */
export function symbolSessionYears(
  symbol: Pick<ParsedSymbol, 'organ' | 'bodies' | 'session'>,
): SessionYears | null {
  if (symbol.session === null) return null;
  return sessionYears(bodyPath(symbol), symbol.session);
}

/** False when the tables know the body's sessions and this is none of them; true where they know nothing. */
export function isSessionNumber(organ: string, bodies: readonly string[], session: string): boolean {
  const place = bodyPath({ organ, bodies });
  if (!/^A(?:\/(?:HRC|C\.[1-6]))?$/.test(place)) return true;
  return sessionYears(place, session) !== null;
}

function toOrdinal(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  return romanValue(text);
}

function single(year: number | undefined): SessionYears | null {
  return year === undefined ? null : { from: year, to: year };
}

function assemblyYears(kind: string, ordinal: number): SessionYears | null {
  if (kind === 'S') return single(GA_SPECIAL[ordinal - 1]);
  if (kind === 'ES') return single(GA_EMERGENCY[ordinal - 1]);
  if (ordinal < 1 || ordinal > LAST_REGULAR.A) return null;
  const from = 1945 + ordinal;
  return { from, to: ordinal > 30 || GA_RUN_ON.has(ordinal) ? from + 1 : from };
}

function councilYears(kind: string, ordinal: number): SessionYears | null {
  if (kind === 'S') return single(HRC_SPECIAL[ordinal - 1]);
  if (kind !== '' || ordinal < 1 || ordinal > LAST_REGULAR.HRC) return null;
  if (ordinal < 4) return single(2006);
  return single(ordinal < 7 ? 2007 : 2008 + Math.floor((ordinal - 7) / 3));
}

function commissionYears(ordinal: number): SessionYears | null {
  if (ordinal < 1 || ordinal > 62) return null;
  if (ordinal < 4) return single([1947, 1947, 1948][ordinal - 1]);
  return ordinal === 4 ? null : single(1944 + ordinal);
}

/** The session of 1986 was not held, so the later ones stand a year further on. */
function subCommissionYears(ordinal: number): SessionYears | null {
  if (ordinal < 21 || ordinal > 58) return null;
  return single(ordinal < 39 ? 1947 + ordinal : 1948 + ordinal);
}

const ECOSOC_LAST_SESSION: readonly (readonly [year: number, last: number])[] = [
  [1946, 3],
  [1947, 5],
  [1948, 7],
  [1949, 9],
  [1950, 11],
  [1951, 13],
  [1952, 14],
  [1953, 16],
  [1954, 18],
  [1955, 20],
  [1956, 22],
  [1957, 24],
  [1958, 26],
  [1959, 28],
  [1960, 30],
  [1961, 32],
  [1962, 34],
  [1963, 36],
  [1964, 37],
  [1965, 39],
  [1966, 41],
  [1967, 43],
  [1968, 45],
  [1969, 47],
  [1970, 49],
  [1971, 51],
  [1972, 53],
  [1973, 55],
  [1974, 57],
  [1975, 59],
  [1976, 61],
  [1977, 63],
];

function economicCouncilYears(ordinal: number): SessionYears | null {
  if (ordinal < 1) return null;
  return single(ECOSOC_LAST_SESSION.find(([, last]) => ordinal <= last)?.[0]);
}
