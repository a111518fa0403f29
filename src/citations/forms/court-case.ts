// Cases: `Roe v. Wade, 410 U.S. 113, 153 (1973)`, `Nicaragua v. United States, Judgment, 1986 I.C.J. Rep. 14, ¶ 190`, `X v Y (App no 12345/67)`,
// `Case C-402/05 P Kadi v Council [2008] ECR I-6351`, `R v A [2001] UKHL 25`.
import { claim, newDraft, takeDate, takePinpoints } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { cleanTitle } from '../pieces.ts';
import { readPinpoints } from '../pinpoints.ts';
import { MASK, within } from '../scan.ts';
import type { Scan, Stretch } from '../scan.ts';
import { isJournalName } from '../series.ts';
import { COURT_ACRONYMS, DECISION_WORDS, NATIONAL_COURTS } from '../tables/courts.ts';
import { seriesKind } from '../tables/reporters.ts';
import { readTail } from '../tail.ts';
import { claimReport, COLLECTED, readParallel, REPORT, report } from './case-report.ts';
import type { Report } from './case-report.ts';

const VERSUS =
  /[\p{L}\uE002\uE003][\p{L}.’')\]\d\uE003]*\.?\s(?:v\.|v|vs\.?|c\.|contre|versus|gegen)\s(?:the\s)?["“(]?(?:\p{Lu}|\d|\uE003)/u;
/** A cheap look first: most citations name no parties. */
const MAYBE_VERSUS = /\s(?:vs?|c|contre|versus|gegen)[.\s]/;
/** Another: a report stands first, or after one name with no comma in it. */
const MAYBE_REPORTED =
  /^(?:\d{1,4}\s\p{Lu}|[^,\uE000-\uE004]{4,120}(?:,|\s\uE003+)\s(?:\d{1,4}\s\p{Lu}|\uE003))/u;
const CASE_NAME =
  /(?:\b(?:Joined )?Cases? (?:[Nn]os?\.? )?(?:[CTF][-–])?\d{1,4}\/\d{2}|\bApp(?:lication|l)?s?\.? [Nn]os?\.? ?\d{2,6}\/\d{2}|\bAdvisory Opinion\b|\b[Aa]vis consultatif\b|\bCase concerning\b|\bPCIJ\b|\bP\.C\.I\.J\.|\b(?:UN)?RIAA\b|\bR\.I\.A\.A\.|\bReports of International Arbitral Awards\b|^(?:ICC, )?(?:The )?Situation in (?:the )?\p{Lu}|\bICC-\d{2}\/\d{2}\b|^Opinion (?:No\.? )?\d\/\d{2}\b|^In re \p{Lu}|^Re \p{Lu}|^Ex parte |\bCommunications? (?:[Nn]os?\.? ?)?\d{1,4}\/(?:\d{4}|\d{2})(?!\d)|\b(?:UKHL|UKSC|EWCA|EWHC|ZACC|SCC|HCA)\b \d|\bCase [Nn]o\.? [A-Z]{2,4}-\d)/u;
/** `BVerfG, 2 BvR 2728/13`: a court that goes by one name. */
const NATIONAL = new RegExp(`^(?:${NATIONAL_COURTS.join('|')}),\\s`, 'u');
/** Tribunals number their cases alike: `Kupreškić et al. (IT-95-16)`. */
const CHAMBER_NUMBER = /\b(?:IT|ICTR|SCSL|STL|MICT|KSC)-\d{2,4}-\d/;
const COURT =
  /\b(?:I\.?\s?C\.?\s?J\.?|PCIJ|P\.C\.I\.J\.|ECtHR|ECHR|ICTY|ICTR|ICC|IACtHR|ITLOS|Inter-Am\. Ct\.|Eur\. Ct\.)/u;
/**
 * Reads a decision of a court or a view of a committee; null for anything else.
 *
 * @example readCase(scan, { start: 0, end: 38 })?.container // 'Roe v. Wade, 410 U.S. 113, 153 (1973)' → 'U.S.'
 */
export function readCase(scan: Scan, { start, end }: Stretch): Draft | null {
  const masked = scan.mask.slice(start, Math.min(end, start + 600));
  const text = scan.text.slice(start, Math.min(end, start + 600));
  const named = MAYBE_VERSUS.test(text) && (VERSUS.test(masked) || VERSUS.test(partiesBracket(text)));
  const short = / at \d/.test(text) ? readShortCase(scan, start, end) : null;
  if (short !== null) return short;
  const called =
    named ||
    CASE_NAME.test(masked) ||
    NATIONAL.test(masked) ||
    CHAMBER_NUMBER.test(text) ||
    COLLECTED.test(masked);
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
  let at = takeApplications(draft, scan, nameEnd);
  if (hit !== null) {
    if (start + hit.start > at) readTail(draft, scan, at, start + hit.start, { bare: null, headings: false });
    claimReport(draft, start, hit);
    at = readParallel(draft, scan, start + hit.end, end);
    const place = /^(?:,\s(?=\d)|,?\s(?=at\s))/u.exec(scan.text.slice(at, at + 4));
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

/** The bracket that names the parties: `(No. 2) Case (Saint Vincent and the Grenadines v. Guinea)`. */
function partiesBracket(text: string): string {
  for (const [, inner = ''] of text.matchAll(/[([]([^()[\]]{5,160})[)\]]/gu))
    if (MAYBE_VERSUS.test(inner)) return inner;
  return '';
}

const DECIDED = new RegExp(String.raw`,\s(?=(?:${DECISION_WORDS})(?!\p{Ll}{5}))`, 'u');

/** The name runs to the first comma, report, or bracket that is not the parties'. */
function nameLength(masked: string, text: string, report: number): number {
  let limit = Math.max(0, Math.min(report, masked.length));
  const stop =
    /,\s(?=App|Views|Second Phase|First Phase|Comm(?:unication|\.)|No\.|Case(?!\s(?:of|concerning)\s)|Judg|Merits|Advisory|Prelim|Jurisdiction|Admissibility|UNRIAA|Order|\d|\[|\uE003|\uE004|I\.?C|P\.?C|ECtHR|Eur|Inter|UN|U\.N|para|nos?\.\s\d|(?:ECLI:)?EU:[CTF]:\d|HR|African Co|Supreme Court|High Court|Court of|Human Rights Comm|Provisional|Decision|Award|HC|(?:\p{Lu}\.){2})|\s(?=\uE001|\[|App\.? [Nn]o|\uE000|(?:ECLI:)?EU:[CTF]:\d)|,\s(?=\uE001)/u.exec(
      masked.slice(0, limit),
    );
  if (stop !== null) limit = Math.min(limit, stop.index);
  limit = Math.min(limit, DECIDED.exec(masked.slice(0, limit))?.index ?? limit);
  for (const match of text.slice(0, limit).matchAll(/\s?[([]([^()[\]]{1,160})[)\]]/gu)) {
    if (
      /\b(?:v\.?|c\.)\s/u.test(match[1] ?? '') ||
      /^\sv\.?\s\p{Lu}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6)) ||
      (/^(?:Phase|No\.? ?\d|[\p{L}. ]+\/[\p{L}. ]+|\p{Lu}[\p{L} ]+(?:\/| and )\p{Lu}|[A-Z]{2,}|\p{Lu}\p{L}+(?:\s(?:(?:of|and|the|for|&)\s){0,2}\p{Lu}\p{L}+){0,7})$/u.test(
        match[1] ?? '',
      ) &&
        !/\b(?:Court|Chamber|Committee|Tribunal|Commission)\b/u.test(match[1] ?? '') &&
        !/^(?:GC$|Jurisdiction|Merits|Judgment|Advisory|Preliminary|Grand|App|Order|Admiss|Just|Reparations|Views|Provisional|Pending|Interim|Compensation|Second|New App|Award|Final Award|Partial Award|Decision|Ruling|Liability|Quantum|Annulment|Costs|fond|exceptions|Fondo)/u.test(
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
const LEAD_COURT = new RegExp(
  String.raw`^(?:(?:UN\s)?(?:${[...NATIONAL_COURTS, ...COURT_ACRONYMS].join('|')})|((?:UN\s|United Nations\s)?(?:Human Rights Committee|Committee (?:on|against) [^,]{4,60}|(?:(?:Inter-American|European|African|International|Permanent) (?:Criminal )?(?:Court|Commission)|Court)(?: (?:of|on|for) (?:(?! v\.? )[^,]){4,50})?)))(?:\s[([](?:GC|Grand Chamber)[)\]])?(?:,\s|\s(?=\d{1,2}\s\p{Lu}))`,
  'u',
);
const CASE_NUMBER = String.raw`(?:[CTF][-–])?\d{1,5}(?:\/\d{2,4}|\.\d{3})(?: P(?:PU)?(?!\p{L})| RENV)?`;
const LEAD_NUMBER = new RegExp(
  String.raw`^(?:(?:Joined )?Cases?|Communications?|Applications?|App(?:l|s)?\.|Comm\.|Petitions?) (?:[Nn]os?\.? ?)?${CASE_NUMBER}(?:(?:,| and|, and| &) ?${CASE_NUMBER})*,?\s`,
  'u',
);

/** Takes what stands before the parties; answers where their names begin. */
function takeLead(draft: Draft, scan: Scan, start: number): number {
  const court = LEAD_COURT.exec(scan.text.slice(start, Math.min(draft.end, start + 120)));
  if (court !== null) claim(draft, 'court', start, start + court[0].length);
  if (court?.[1] !== undefined) draft.issuer = court[1];
  let at = start + (court?.[0].length ?? 0);
  // `Hoge Raad, 20 December 2019, Urgenda`: the day before the name.
  const dated =
    court === null ? null : /^\uE004+,\s/u.exec(scan.mask.slice(at, Math.min(draft.end, at + 40)));
  if (dated !== null) {
    takeDate(draft, within(scan.dates, at, at + dated[0].length)[0]?.iso ?? '');
    claim(draft, 'date', at, at + dated[0].length);
    at += dated[0].length;
  }
  const views = VIEWS.exec(scan.mask.slice(at, Math.min(draft.end, at + 80)))?.[0] ?? '';
  if (views !== '' && VERSUS.test(scan.mask.slice(at, draft.end))) {
    const date = within(scan.dates, at, at + views.length)[0];
    if (date !== undefined) takeDate(draft, date.iso);
    claim(draft, 'court', at, at + views.length);
    return takeNumber(draft, scan, at + views.length);
  }
  return takeNumber(draft, scan, at);
}

/** What a committee of experts calls its decision: `Views: Communication No 488/1992, Toonen v Australia`. */
const VIEWS =
  /^(?:Views|Decision|Opinion)(?:\s(?:adopted\son|of)\s\uE004+)?(?:[:,]\s(?=\p{Lu})|\s(?:on|concerning)\s(?=Comm|Pet|App))/u;

function takeNumber(draft: Draft, scan: Scan, at: number): number {
  const number = LEAD_NUMBER.exec(scan.text.slice(at, Math.min(draft.end, at + 200)));
  if (number === null) return at;
  draft.otherNumbers = [number[0].replace(/,?\s$/, '')];
  claim(draft, 'court', at, at + number[0].length);
  return at + number[0].length;
}

/** The European Court since 1998: `Sahin v. Turkey [GC], no. 44774/98, § 105, ECHR 2005-XI`. */
const APPLICATIONS =
  /^(?:,?\s\[GC\])?,\s([Nn]os?\.\s\d{1,6}\/\d{2}(?:(?:,| and|, and)\s(?:\d{1,6}\/\d{2}|(?:\d{1,3}\s)?others))*)(?![\d/])/u;

/** Takes the numbers of the applications after the parties; answers where they end. */
function takeApplications(draft: Draft, scan: Scan, at: number): number {
  const match = APPLICATIONS.exec(scan.text.slice(at, Math.min(draft.end, at + 200)));
  if (match?.[1] === undefined) return at;
  draft.otherNumbers = [...draft.otherNumbers, match[1]];
  claim(draft, 'court', at, at + match[0].length);
  return at + match[0].length;
}

/** `the separate opinion of Judge Weeramantry in …`, `Separate Opinion of Judge Weeramantry, …`: a judge's words, then the case. */
const OPINION =
  /^(?:[Tt]he\s)?(?:\p{L}+\s){0,2}(?:[Oo]pinions?|[Dd]eclaration)\sof\s(?:(?:Vice-)?President|Judges?)\s[^,;]{3,60}?(?:\sin\s(?:the\s)?|,\s)(?=\p{Lu})/u;

function takeName(draft: Draft, scan: Scan, start: number, end: number): void {
  // `In Prosecutor v. Tadić, …` is how a sentence begins, `In re Gault` a name.
  const lead =
    /^In\s(?!re\b)(?=\p{Lu})/u.exec(scan.text.slice(start, end)) ?? OPINION.exec(scan.text.slice(start, end));
  const from = start + (lead?.[0].length ?? 0);
  claim(draft, 'prose', start, from);
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
      /\b(?:App(?:lication|l)?s?\.?|Communication|Case|Comm\.|Petition|Report) [Nn]os?\.? ?[\p{L}\d][\p{L}\d/.-]*(?:(?:,| and) \d+\/\d+)*|\bCommunications? \d{1,4}\/\d{2,4}|\((?:Merits|Judgment|Advisory Opinion|Grand Chamber|Preliminary Objections?|Admissibility)\)|\bICC-\d{2}\/\d{2}(?:-\d{2}\/\d{2})?(?:-\d{1,5})?|\bSeries [A-Z](?:\/B)?,? [Nn]o\.? ?\d+|\bJudgment No\. \d+|\b(?:ECLI:)?EU:[CTF]:\d{4}:\d+|\bECHR \d{4}(?:-[IVX]+)?(?: \(extracts\))?|\bReports(?: of Judgments and Decisions)? \d{4}-[IVX]+|\b(?:Inter-Am|Eur)\. (?:Ct|Comm['’]n)\.? (?:on )?H(?:um)?\.? ?R(?:ts)?\.?(?: \(ser\. \p{L}\))?|\(ser\. \p{L}\)|\b(?:Judge?ment|Merits|(?:First|Second) Phase|Advisory Opinion|Preliminary Objections?|Order|Interim (?:Protection|Measures)|Provisional Measures|Separate Opinion|Dissenting Opinion|Jurisdiction|Admissibility|Views|GC|ECtHR|ICTY|ICTR|ICC)\b/gu,
    )) {
    const start = draft.start + match.index;
    if (draft.claims.some((item) => item.start < start + match[0].length && start < item.end)) continue;
    // `EU:C:2011:865`, `ECHR 2005-XI`: the number tells the year.
    const year = /^(?:(?:ECLI:)?EU:[CTF]:|ECHR )(\d{4})/.exec(match[0])?.[1];
    if (year !== undefined && draft.date === null) takeDate(draft, year);
    claim(draft, 'court', start, start + match[0].length);
    const series = /^(?:ECHR|Reports(?: of Judgments and Decisions)?)(?= \d)/.exec(match[0])?.[0];
    if (series !== undefined) draft.container ??= series;
    else if (/\d/.test(match[0])) draft.otherNumbers = [...draft.otherNumbers, match[0]];
  }
}
