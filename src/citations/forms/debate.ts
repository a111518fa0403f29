// Debates of a parliament, as each country's guide prints them: `HC Deb 3 February 1977, vol 925, cols 470–473`, `151 Cong. Rec. S1234 (2005)`.
// Source: OSCOLA 4th ed., 3.5; AGLC 4th ed., 7.5; McGill Guide (9th ed.), 4.1; New Zealand Law Style Guide, 5.1; The Bluebook (21st ed.), rule 13.5.
import { claim, newDraft } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Scan, Stretch } from '../scan.ts';
import { readTail } from '../tail.ts';

/** Over the mask, where brackets are one run of one sign. */
const NAMES: readonly RegExp[] = [
  /^(?<container>H[CL] (?:Debs?|Hansard))\b\.?(?: \uE003+)?/u,
  /^(?<issuer>\p{Lu}\p{L}+(?: \p{L}+){0,3}), (?<container>Parliamentary Debates), (?:House of Representatives|Senate|Legislative (?:Assembly|Council))(?=,)/u,
  /^(?<container>(?:House of (?:Commons|Lords|Representatives|Assembly)|Senate|Legislative Assembly|Dáil(?: Éireann)?) (?:Debates|Hansard))(?:,? \d{1,2}\w{0,2} ?(?:Parl|Leg)\w*\.?,? \d\w\w Sess\w*\.?)?/u,
  /^(?:\uE003+ )?(?<volume>\d{1,4}) (?<container>NZPD|Cong\. Rec\.|CONG\. REC\.|Parl\. Deb\.) (?<pages>[SHED]?\d{1,3}(?:,?\d{3})?)(?!\d)/u,
];
/** A cheap look first: most works are no debates. */
const MAYBE_DEBATE = /Deb|Hansard|NZPD|Rec\.|REC\./;
const DATES_ONLY = { bare: null, headings: false } as const;
/** After the name, or after a comma. */
const VOLUME = /(?:^|,)\s?\(?(?:vol(?:ume)?\.?|No\.?)\s(\d{1,4})(?!\d)/iu;

/**
 * Reads the debates of a parliament; null for anything else. Columns are places of unit `unspecified`.
 *
 * @example readDebate(scan, { start: 0, end: 47 })?.volume // 'HC Deb 3 February 1977, vol 925, cols 470–473' → '925'
 */
export function readDebate(scan: Scan, { start, end }: Stretch): Draft | null {
  const mask = scan.mask.slice(start, Math.min(end, start + 300));
  if (!MAYBE_DEBATE.test(mask)) return null;
  const name = NAMES.map((pattern) => pattern.exec(mask)).find((match) => match !== null);
  if (name?.groups === undefined) return null;
  const draft = newDraft('report', start, end);
  const { container = null, issuer = null, volume = null, pages = null } = name.groups;
  Object.assign(draft, { container, issuer, volume, pages });
  const named = start + name[0].length;
  const first = name[0].indexOf(container ?? '');
  readTail(draft, scan, start, start + Math.max(0, first - (volume?.length ?? 0) - 1), DATES_ONLY);
  claim(draft, 'container', start + first, named);
  let at = named;
  const numbered = volume === null ? VOLUME.exec(scan.mask.slice(named, end)) : null;
  if (numbered !== null) {
    const from = named + numbered.index;
    readTail(draft, scan, named, from, DATES_ONLY);
    draft.volume = numbered[1] ?? null;
    at = from + numbered[0].length;
    claim(draft, 'volume', from, at);
  }
  readTail(draft, scan, at, end, { bare: 'page', headings: false });
  return draft;
}
