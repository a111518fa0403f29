// The reports in which a decision is printed: `410 U.S. 113`, `[2005] ECR I-6351`, `ICJ Reports 1986, p. 14`, `2001 (1) SA 46`.
import { claim, takeDate } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Scan } from '../scan.ts';
import { isJournalName } from '../series.ts';
import { seriesKind } from '../tables/reporters.ts';

export const REPORT =
  /(?<volume>\d{1,4})\s(?<container>(?:\p{Lu}[\p{L}\d.'’]*|&|of|and|the|s)(?:\s(?:\p{Lu}[\p{L}\d.'’()]*|\(\d[a-z]{1,2}\)|&|of|and|\dd|\(ser\.\s?[A-Z](?:\/B)?\)|App'x|Ser\.)){0,7}?)\s(?:\(?(?:No\.|no)\s?\d+[A-Z]?\)?\s)?(?:at\s|p\.\s)?(?<pages>[A-Z]?-?\d{1,5}(?:\s?[-–]\s?\d{1,4})?|I-\d+|_{2,4})(?![\d\p{L}\/])/u;
const BRACKETED =
  /\[(?<year>\d{4})\]\s(?:(?<volume>\d{1,3})\s)?(?<container>\p{Lu}[\p{L}.]*(?:\s\(?\p{Lu}[\p{L}.()]*){0,4})\s(?<pages>(?:I{1,2}[-–])?\d{1,6})(?![\d\p{L}/])/u;
const YEAR_REPORTS =
  /(?<container>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}\s(?:Rep(?:orts|\.)?|Recueil|Rec\.)|Rec(?:ueil|\.))\s\(?(?<year>(?:19|20)\d\d)(?:[-–]\d{2,4})?\)?(?:\s\([IVX]{1,4}\)|[-–][IVX]{1,4})?,?\s(?:p\.\s|at\s|pp\.\s|at p\.\s)?(?<pages>\d{1,4})(?!\d)/u;

/** `AIR 1986 SC 180`: the All India Reporter goes by year, court and page. */
const ALL_INDIA =
  /(?<container>A\.?I\.?R\.?)\s(?<year>(?:19|20)\d\d)\s(?:S\.?C\.?|\p{Lu}\p{L}{2,12})\s(?<pages>\d{1,5})(?!\d)/u;
/** `UNRIAA, vol. II, p. 829`. */
const VOLUMES =
  /(?<container>(?:UN)?RIAA|R\.I\.A\.A\.|Reports of International Arbitral Awards|ILR|International Law Reports),?\s[Vv]ol\.\s(?<volume>[IVX]{1,6}|\d{1,3})(?:\s\((?<year>(?:19|20)\d\d)\))?,?\s(?:at\s)?pp?\.\s(?<pages>\d{1,4}(?:[-–]\d{1,4})?)(?!\d)/u;

/** `(2001) AHRLR 60`: the year in a round bracket, no volume. */
const DATED = /\((?<year>(?:19|20)\d\d)\)\s(?<container>[A-Z]{3,8})\s(?<pages>\d{1,4})(?![\d\p{L}\/])/u;

/** The Permanent Court numbered its judgments within series: `1927 PCIJ (Ser A) No 10`, `PCIJ Series A, No. 10 (1927)`. */
const PERMANENT_COURT =
  /(?:\[?(?<year>19[234]\d)\]?,?\s)?(?<container>(?:PCIJ|P\.C\.I\.J\.|PCIJ Rep),?\s\(?[Ss]er(?:ies|\.)?\s(?:A\/B|[A-F])\)?),?\s[Nn]os?\.?\s(?<volume>\d{1,3})/u;

/** `2001 SCC 2`, `2005 UKHL 71`: year, court, number. */
const NEUTRAL = /(?<year>(?:19|20)\d\d)\s(?<container>[A-Z]{2,6}(?:CA)?)\s(?<pages>\d{1,5})(?!\d)/u;

/** `2001 (1) SA 46 (CC)`. */
const SOUTH_AFRICAN =
  /(?<year>(?:19|20)\d\d)\s\((?<volume>\d{1,2})\)\s(?<container>SA|BCLR|SACR|SCC)\s(?<pages>\d{1,5})(?!\d)/u;
/** Official collections of German and Swiss courts go by name, volume and page: `BVerfGE 89, 155`. */
const COLLECTIONS = 'BVerf[GW]E|BVerwGE|BGHZ|BGHSt|BGE|RGZ';
export const COLLECTED = new RegExp(String.raw`^(?:${COLLECTIONS})\s\d`, 'u');
const COLLECTION = new RegExp(
  String.raw`^(?<container>${COLLECTIONS})\s(?<volume>\d{1,3}),?\s(?:[IV]{1,3}\s)?(?<pages>\d{1,4})(?!\d)`,
  'u',
);

/** `[2011] UKSC 39, [2012] 1 AC 208`: the same decision in another report. */
export function readParallel(draft: Draft, scan: Scan, from: number, end: number): number {
  let at = from;
  for (;;) {
    const gap = /^,\s/.exec(scan.text.slice(at, at + 2));
    const rest = scan.text.slice(at + 2, Math.min(end, at + 90));
    const next = gap === null ? null : report(rest);
    if (next?.start !== 0) return at;
    claim(draft, 'container', at + 2, at + 2 + next.end);
    if (draft.date === null && next.groups['year'] !== undefined) takeDate(draft, next.groups['year']);
    at += 2 + next.end;
  }
}

/** A report, its groups and where it stands in the citation. */
export interface Report {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const PATTERNS = [
  PERMANENT_COURT,
  COLLECTION,
  VOLUMES,
  ALL_INDIA,
  BRACKETED,
  DATED,
  YEAR_REPORTS,
  REPORT,
  NEUTRAL,
  SOUTH_AFRICAN,
];

/** The first report that a citation names; null where it names none. */
export function report(text: string): Report | null {
  let best: Report | null = null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const groups = match.groups ?? {};
    const container = groups['container'] ?? '';
    if (pattern === DATED && seriesKind(container) !== 'case') continue;
    if (
      pattern === REPORT &&
      seriesKind(container) !== 'case' &&
      (isJournalName(container) || !/\.|^[A-Z]{2,}/.test(container))
    )
      continue;
    if (best === null || match.index < best.start)
      best = { start: match.index, end: match.index + match[0].length, groups };
  }
  return best;
}

/** Takes a report's volume, page and year; the citation begins at `base`. */
export function claimReport(draft: Draft, base: number, { start, end, groups }: Report): void {
  const year = groups['year'];
  if (year !== undefined) takeDate(draft, year);
  draft.container = groups['container'] ?? null;
  const volume = groups['volume'] ?? null;
  // The I.C.J. numbers its reports by year.
  if (volume !== null && /^(?:19|20)\d\d$/.test(volume) && year === undefined) takeDate(draft, volume);
  else draft.volume = volume;
  draft.pages = groups['pages'] ?? null;
  claim(draft, 'container', base + start, base + end);
}
