// Cases: `Roe v. Wade, 410 U.S. 113, 153 (1973)`, `Nicaragua v. United States, Judgment, 1986 I.C.J. Rep. 14, ¶ 190`, `X v Y (App no 12345/67)`,
// `Case C-402/05 P Kadi v Council [2008] ECR I-6351`, `R v A [2001] UKHL 25`.
import { claim, newDraft, takeDate, takePinpoints } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { cleanTitle } from '../pieces.ts';
import { readPinpoints } from '../pinpoints.ts';
import { MASK, within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { isJournalName } from '../series.ts';
import { seriesKind } from '../tables/reporters.ts';
import { readTail } from '../tail.ts';

const VERSUS =
  /[\p{L}\uE002\uE003][\p{L}.’')\]\d\uE003]*\.?\s(?:v\.|v|vs\.?|c\.|contre|versus|gegen)\s(?:the\s)?["“(]?(?:\p{Lu}|\d|\uE003)/u;
/** A cheap look first: most citations name no parties. */
const MAYBE_VERSUS = /\s(?:vs?|c|contre|versus|gegen)[.\s]/;
/** Another: a report stands first, or after one name with no comma in it. */
const MAYBE_REPORTED =
  /^(?:\d{1,4}\s\p{Lu}|[^,\uE000-\uE004]{4,120}(?:,|\s\uE003+)\s(?:\d{1,4}\s\p{Lu}|\uE003))/u;
const CASE_NAME =
  /(?:\b(?:Joined )?Cases? (?:[Nn]os?\.? )?(?:[CTF][-–])?\d{1,4}\/\d{2}|\bApp(?:lication|l)?s?\.? [Nn]os?\.? ?\d{2,6}\/\d{2}|\bAdvisory Opinion\b|\bCase concerning\b|\bPCIJ\b|\bP\.C\.I\.J\.|\b(?:UN)?RIAA\b|\bR\.I\.A\.A\.|\bReports of International Arbitral Awards\b|^In re \p{Lu}|^Re \p{Lu}|^Ex parte |\bCommunications? (?:[Nn]os?\.? ?)?\d{1,4}\/(?:\d{4}|\d{2})(?!\d)|\b(?:UKHL|UKSC|EWCA|EWHC|ZACC|SCC|HCA)\b \d|\bCase [Nn]o\.? [A-Z]{2,4}-\d)/u;
const COURT =
  /\b(?:I\.?\s?C\.?\s?J\.?|PCIJ|P\.C\.I\.J\.|ECtHR|ECHR|ICTY|ICTR|ICC|IACtHR|ITLOS|Inter-Am\. Ct\.|Eur\. Ct\.)/u;
const REPORT =
  /(?<volume>\d{1,4})\s(?<container>(?:\p{Lu}[\p{L}\d.'’]*|&|of|and|the|s)(?:\s(?:\p{Lu}[\p{L}\d.'’()]*|\(\d[a-z]{1,2}\)|&|of|and|\dd|\(ser\.\s?[A-Z](?:\/B)?\)|App'x|Ser\.)){0,7}?)\s(?:\(?(?:No\.|no)\s?\d+[A-Z]?\)?\s)?(?:at\s|p\.\s)?(?<pages>[A-Z]?-?\d{1,5}(?:\s?[-–]\s?\d{1,4})?|I-\d+|_{2,4})(?![\d\p{L}\/])/u;
const BRACKETED =
  /\[(?<year>\d{4})\]\s(?:(?<volume>\d{1,3})\s)?(?<container>\p{Lu}[\p{L}.]*(?:\s\(?\p{Lu}[\p{L}.()]*){0,4})\s(?<pages>(?:I{1,2}[-–])?\d{1,6})(?![\d\p{L}/])/u;
const YEAR_REPORTS =
  /(?<container>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}\s(?:Rep(?:orts|\.)?|Recueil))\s\(?(?<year>(?:19|20)\d\d)(?:[-–]\d{2,4})?\)?,?\s(?:p\.\s|at\s|pp\.\s|at p\.\s)?(?<pages>\d{1,4})(?!\d)/u;

/** `(2001) AHRLR 60`: the year in a round bracket, no volume. */
const DATED = /\((?<year>(?:19|20)\d\d)\)\s(?<container>[A-Z]{3,8})\s(?<pages>\d{1,4})(?![\d\p{L}\/])/u;

/** `2001 SCC 2`, `2005 UKHL 71`: year, court, number. */
const NEUTRAL = /(?<year>(?:19|20)\d\d)\s(?<container>[A-Z]{2,6}(?:CA)?)\s(?<pages>\d{1,5})(?!\d)/u;

/** `2001 (1) SA 46 (CC)`. */
const SOUTH_AFRICAN =
  /(?<year>(?:19|20)\d\d)\s\((?<volume>\d{1,2})\)\s(?<container>SA|BCLR|SACR|SCC)\s(?<pages>\d{1,5})(?!\d)/u;
/** Official collections of German and Swiss courts go by name, volume and page: `BVerfGE 89, 155`. */
const COLLECTIONS = 'BVerf[GW]E|BVerwGE|BGHZ|BGHSt|BGE|RGZ';
const COLLECTED = new RegExp(String.raw`^(?:${COLLECTIONS})\s\d`, 'u');
const COLLECTION = new RegExp(
  String.raw`^(?<container>${COLLECTIONS})\s(?<volume>\d{1,3}),?\s(?:[IV]{1,3}\s)?(?<pages>\d{1,4})(?!\d)`,
  'u',
);

/**
 * Reads a decision of a court or a view of a committee; null for anything else.
 *
 * @example readCase(scan, { start: 0, end: 38 })?.container // 'Roe v. Wade, 410 U.S. 113, 153 (1973)' → 'U.S.'
 */
export function readCase(scan: Scan, { start, end }: Stretch): Draft | null {
  const masked = scan.mask.slice(start, Math.min(end, start + 600));
  const text = scan.text.slice(start, Math.min(end, start + 600));
  const named = MAYBE_VERSUS.test(text) && (VERSUS.test(masked) || VERSUS.test(firstBracket(text)));
  const short = / at \d/.test(text) ? readShortCase(scan, start, end) : null;
  if (short !== null) return short;
  const called = named || CASE_NAME.test(masked) || COLLECTED.test(masked);
  const court = !called && COURT.test(masked);
  if (!called && !court && !MAYBE_REPORTED.test(masked)) return null;
  const hit = report(text);
  if (!called && (hit === null || !(court || isReported(masked, hit)))) return null;
  if (citesJournal(masked)) return null;
  if (masked.startsWith(MASK.quote) || (within(scan.pairs, start, end)[0]?.kind === 'quote' && !named))
    return null;
  const draft = newDraft('case', start, end);
  const from = takeLead(draft, scan, start);
  const lead = from - start;
  const nameEnd = from + nameLength(masked.slice(lead), text.slice(lead), (hit?.start ?? Infinity) - lead);
  takeName(draft, scan, from, nameEnd);
  let at = nameEnd;
  if (hit !== null) {
    if (start + hit.start > nameEnd)
      readTail(draft, scan, nameEnd, start + hit.start, { bare: null, headings: false });
    claimReport(draft, start, hit);
    at = readParallel(draft, scan, start + hit.end, end);
    const place = /^(?:,\s(?=\d)|\s(?=at\s))/u.exec(scan.text.slice(at, at + 4));
    if (place !== null) {
      const run = readPinpoints(scan.text, at + place[0].length, end, 'page');
      takePinpoints(draft, run.pinpoints);
      at = readParallel(draft, scan, Math.max(at, run.end), end);
    }
  }
  readTail(draft, scan, at, end, { bare: hit === null ? 'paragraph' : 'page', headings: false });
  settle(draft, scan, end);
  return draft;
}

/** `Roe, 410 U.S. at 153`: a case named before, by a party and the volume; the page is the place cited. */
const SHORT_REPORT =
  /^(?:(?<name>\p{Lu}[^,;()\d]{1,60}),\s)?\d{1,4}\s(?<series>\p{Lu}[\p{L}\d.'’]*(?:\s[\p{L}\d.'’]+){0,4})\s(?=at\s\d)/u;

function readShortCase(scan: Scan, start: number, end: number): Draft | null {
  const match = SHORT_REPORT.exec(scan.text.slice(start, Math.min(end, start + 120)));
  if (match === null || seriesKind(match.groups?.['series'] ?? '') !== 'case') return null;
  const draft = newDraft('reference', start, end);
  const name = match.groups?.['name'];
  draft.title = name ?? null;
  if (name !== undefined) claim(draft, 'title', start, start + name.length);
  const place = start + match[0].length;
  claim(draft, 'container', start + (name === undefined ? 0 : name.length + 2), place);
  readTail(draft, scan, place, end, { bare: 'page', headings: false });
  return draft;
}

/** A volume of law reports alone (`410 U.S. 113, 153`), or after a name that no author precedes (`The Paquete Habana, 175 U.S. 677`). */
function isReported(masked: string, { start, groups }: Report): boolean {
  const container = groups['container'] ?? '';
  if (seriesKind(container) !== 'case') return false;
  if (groups['year'] === undefined && !/\.|^[A-Z]{3,6}$/.test(container)) return false;
  return start === 0 || /^[^,\uE000-\uE004]{4,120}(?:,|\s\uE003{6})\s$/u.test(masked.slice(0, start));
}

/** `The Wages of Crying Wolf: A Comment on Roe v. Wade, 82 Yale L.J. 920 (1973)` is an article. */
function citesJournal(text: string): boolean {
  const found = REPORT.exec(text)?.groups?.['container'] ?? '';
  return (
    found !== '' && seriesKind(found) === null && isJournalName(found) && /[LJR]\.|Rev|Journal/.test(found)
  );
}

/** `[2011] UKSC 39, [2012] 1 AC 208`: the same decision in another report. */
function readParallel(draft: Draft, scan: Scan, from: number, end: number): number {
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

interface Report {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function report(text: string): Report | null {
  let best: Report | null = null;
  for (const pattern of [COLLECTION, BRACKETED, DATED, YEAR_REPORTS, REPORT, NEUTRAL, SOUTH_AFRICAN]) {
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

function claimReport(draft: Draft, base: number, { start, end, groups }: Report): void {
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

function firstBracket(text: string): string {
  return /[([]([^()[\]]{5,160})[)\]]/u.exec(text)?.[1] ?? '';
}

/** The name runs to the first comma, report, or bracket that is not the parties'. */
function nameLength(masked: string, text: string, report: number): number {
  let limit = Math.max(0, Math.min(report, masked.length));
  const stop =
    /,\s(?=App|Views|Second Phase|First Phase|Communication|No\.|Case(?!\s(?:of|concerning)\s)|Judg|Merits|Advisory|Prelim|Jurisdiction|Admissibility|UNRIAA|Order|\d|\[|\uE003|\uE004|I\.?C|P\.?C|ECtHR|Eur|Inter|UN|U\.N|para|HR|Provisional|Decision|Award|HC|(?:\p{Lu}\.){2})|\s(?=\uE001|\[|App\.? [Nn]o|\uE000)|,\s(?=\uE001)/u.exec(
      masked.slice(0, limit),
    );
  if (stop !== null) limit = Math.min(limit, stop.index);
  for (const match of text.slice(0, limit).matchAll(/\s?[([]([^()[\]]{1,160})[)\]]/gu)) {
    if (
      /\b(?:v\.?|c\.)\s/u.test(match[1] ?? '') ||
      (/^(?:Phase|No\.? ?\d|[\p{L}. ]+\/[\p{L}. ]+|\p{Lu}[\p{L} ]+(?:\/| and )\p{Lu}|[A-Z]{2,}|\p{Lu}\p{L}+(?:\s(?:(?:of|and|the|for|&)\s){0,2}\p{Lu}\p{L}+){0,7})$/u.test(
        match[1] ?? '',
      ) &&
        !/\b(?:Court|Chamber|Committee|Tribunal|Commission)\b/u.test(match[1] ?? '') &&
        !/^(?:GC$|Jurisdiction|Merits|Judgment|Advisory|Preliminary|Grand|App|Order|Admiss|Just|Reparations|Views|Provisional|Pending|Interim|Compensation|Second|New App)/u.test(
          match[1] ?? '',
        ))
    )
      continue;
    limit = Math.min(limit, match.index);
    break;
  }
  return limit;
}

/** The court or committee, then the number of the case, before its name: `ACHPR, Communication 155/96, X v. Y`. */
const LEAD_COURT =
  /^(?:ECtHR|ECHR|ECJ|CJEU|ICJ|PCIJ|ICTY|ICTR|ICC|IACtHR|IACHR|IACommHR|ACHPR|AfCHPR|ACtHPR|ITLOS|Human Rights Committee|HRC|US Supreme Court|I\.C\.J\.|((?:(?:Inter-American|European|African|International|Permanent) (?:Criminal )?(?:Court|Commission)|Court)(?: (?:of|on|for) [^,]{4,50})?)),\s/u;
const CASE_NUMBER = String.raw`(?:[CTF][-–])?\d{1,5}(?:\/\d{2,4}|\.\d{3})(?: P)?`;
const LEAD_NUMBER = new RegExp(
  String.raw`^(?:(?:Joined )?Cases?|Communications?|Applications?|App(?:l|s)?\.|Comm\.|Petitions?) (?:[Nn]os?\.? ?)?${CASE_NUMBER}(?:(?:,| and|, and| &) ?${CASE_NUMBER})*,?\s`,
  'u',
);

/** Takes what stands before the parties; answers where their names begin. */
function takeLead(draft: Draft, scan: Scan, start: number): number {
  const court = LEAD_COURT.exec(scan.text.slice(start, Math.min(draft.end, start + 120)));
  if (court !== null) claim(draft, 'court', start, start + court[0].length);
  if (court?.[1] !== undefined) draft.issuer = court[1];
  const at = start + (court?.[0].length ?? 0);
  const number = LEAD_NUMBER.exec(scan.text.slice(at, Math.min(draft.end, at + 200)));
  if (number === null) return at;
  draft.otherNumbers = [number[0].replace(/,?\s$/, '')];
  claim(draft, 'court', at, at + number[0].length);
  return at + number[0].length;
}

function takeName(draft: Draft, scan: Scan, start: number, end: number): void {
  // `In Prosecutor v. Tadić, …` is how a sentence begins, `In re Gault` a name.
  const from = start + (/^In\s(?!re\b)(?=\p{Lu})/u.exec(scan.text.slice(start, end))?.[0].length ?? 0);
  let stop = end;
  while (stop > from && /[\s,;(]/.test(scan.text[stop - 1] ?? '')) stop -= 1;
  const name = scan.text.slice(from, stop).replace(/\s+/g, ' ');
  draft.title = (stop >= draft.end ? cleanTitle(name) : name) || null;
  claim(draft, 'title', from, stop);
}

/** Numbers of applications and procedural words; `§` counts paragraphs in judgments. */
function settle(draft: Draft, scan: Scan, end: number): void {
  draft.pinpoints = draft.pinpoints.map((pinpoint) =>
    pinpoint.unit === 'section' && !/^s/i.test(scan.text.slice(pinpoint.span[0]))
      ? { ...pinpoint, unit: 'paragraph' }
      : pinpoint,
  );
  for (const match of scan.text
    .slice(draft.start, end)
    .matchAll(
      /\b(?:App(?:lication|l)?s?\.?|Communication|Case|Comm\.|Petition|Report) [Nn]os?\.? ?[\p{L}\d][\p{L}\d/.-]*(?:(?:,| and) \d+\/\d+)*|\bCommunications? \d{1,4}\/\d{2,4}|\((?:Merits|Judgment|Advisory Opinion|Grand Chamber|Preliminary Objections?|Admissibility)\)|\bICC-\d{2}\/\d{2}(?:-\d{2}\/\d{2})?(?:-\d{1,5})?|\bSeries [A-Z](?:\/B)?,? [Nn]o\.? ?\d+|\bJudgment No\. \d+|\b(?:Inter-Am|Eur)\. (?:Ct|Comm['’]n)\.? (?:on )?H(?:um)?\.? ?R(?:ts)?\.?(?: \(ser\. \p{L}\))?|\(ser\. \p{L}\)|\b(?:Judge?ment|Merits|(?:First|Second) Phase|Advisory Opinion|Preliminary Objections?|Order|Interim (?:Protection|Measures)|Provisional Measures|Separate Opinion|Dissenting Opinion|Jurisdiction|Admissibility|Views|GC|ECtHR|ICTY|ICTR|ICC)\b/gu,
    )) {
    const start = draft.start + match.index;
    if (draft.claims.some((item) => item.start < start + match[0].length && start < item.end)) continue;
    claim(draft, 'court', start, start + match[0].length);
    if (/\d/.test(match[0])) draft.otherNumbers = [...draft.otherNumbers, match[0]];
  }
}
