// What the tables and what was read so far allow a segment to be.
import { isSeries } from './body-series.ts';
import { findComponent, takesStop } from './components.ts';
import { isCountry } from './countries.ts';
import type { Draft } from './draft.ts';
import type { Segment } from './grammar.ts';
import { FIRST_WORDS, SESSION_FIRST } from './organs.ts';
import type { OrganEntry } from './organs.ts';

/** True for a segment that can bear the serial number. */
export function bearsNumber(segment: Segment): boolean {
  if (segment.shape === 'number') return true;
  if (segment.shape !== 'dotted') return false;
  return findComponent(segment.code) !== null && segment.code.toUpperCase() !== 'SER';
}

/** A communication to a treaty body, whose year follows its number: `CCPR/C/99/D/1502/2006`. */
export function isCommunication({ type }: Draft): boolean {
  return type === 'D';
}

/** Series whose last number is a year. */
export function endsInYear({ type }: Draft, entry: OrganEntry): boolean {
  return type === 'CORE' || type === 'SER' || entry.code === 'UNCTAD';
}

/** Series that state their year in two figures: `HR/PUB/11/4`, `HCR/GIP/02/02`, `JIU/REP/95/6`. */
export function hasShortYear({ type, organ, bodies }: Draft): boolean {
  return type === 'PUB' || organ === 'JIU' || (organ === 'HCR' && bodies.length > 0);
}

/** A session stands before a year or alone; a treaty body's may follow it: `CEDAW/C/2010/47/GC.2`. */
export function mayBeSession(draft: Draft, entry: OrganEntry): boolean {
  return hasSessions(draft) && (draft.year === null || entry.rule === 'treaty');
}

/** The Security Council has no sessions; the other Councils count theirs by year once numbers stand alone. */
function hasSessions({ organ, bodies }: Draft): boolean {
  return bodies.length > 0 || (organ !== 'S' && organ !== 'E' && organ !== 'T');
}

/** Under the Economic Commission for Europe `WP.29` is a working party. */
export function isEurope({ organ, bodies }: Draft): boolean {
  return ['ECE', 'TRANS'].some((code) => code === organ || bodies.includes(code));
}

/** True for a series of the table under what was read so far: `CBD` after `UNEP`, `OPAC` after `CRC/C`. */
export function isInTable({ organ, bodies }: Draft, upper: string): boolean {
  return isSeries([organ, ...bodies, upper].join('/'));
}

/** True for a word that the organ's table expects right after it. */
export function isFirstWord(entry: OrganEntry, upper: string): boolean {
  return FIRST_WORDS[entry.code]?.includes(upper) ?? false;
}

/** A code that is a component elsewhere and a body here; `following` is what comes after it. */
export function isBodyHere(
  draft: Draft,
  entry: OrganEntry,
  upper: string,
  following: readonly Segment[],
): boolean {
  if (upper === 'GC') return entry.rule !== 'treaty' && draft.organ !== 'E';
  // `ECE/MP.EIA/IC/2010/2`: information circulars are the Secretariat's, elsewhere IC is a committee.
  if (upper === 'IC') return entry.code !== 'ST' && draft.bodies.length > 0;
  // `A/BUR/60/SR.1`: the General Committee's records name it as a body, its papers as a kind.
  if (upper === 'BUR') return following.some(({ code }) => findComponent(code) !== null);
  return false;
}

/** Of the principal organs' bodies only working groups and the committee of one covenant report by country. */
export function mayNameCountry({ country, bodies }: Draft, entry: OrganEntry): boolean {
  // What reads like a country there is a department or an office: `ST/TCD`, `LC/MEX`, `UNCTAD/DITC/COM`.
  if (country !== null || /^(?:ST|LC|UNCTAD)$/.test(entry.code)) return false;
  return entry.rule !== 'principal' || bodies.length > 1 || bodies.includes('C.12');
}

/** True for the code of a State as the last segment. */
export function isLastCountry(following: readonly Segment[]): boolean {
  const [only, ...more] = following;
  return only?.shape === 'word' && more.length === 0 && isCountry(only.code.toUpperCase());
}

/** Series that stand alone write `Res.` and `RES.`, `Misc.` and `MISC.` as they please; organs do not. */
export function spellComponent(entry: OrganEntry, written: string, code: string): string {
  const upper = code.toUpperCase();
  const own = written === upper || written === upper.charAt(0) + upper.slice(1).toLowerCase();
  return own && entry.rule !== 'principal' ? written : code;
}

/** A code run together with its number, `WG6` or `S9`, is no word of a body: its stop or hyphen was lost, and `I7` is 17. */
export function lostItsStop(upper: string): boolean {
  const code = /^([A-Z]{1,7})\d{1,5}$/.exec(upper)?.[1];
  return code !== undefined && (takesStop(code) || /^(?:E?S|I)$/.test(code));
}

/** A symbol has a number, a country's session, a year, or a suffix of something. */
export function isComplete({
  organ,
  bodies,
  number,
  country,
  session,
  year,
  suffixes,
  pieces,
}: Draft): boolean {
  if (SESSION_FIRST.has(organ) && bodies.length === 0) return false;
  if (number !== null || (country !== null && session !== null)) return true;
  return year !== null || (suffixes.length > 0 && pieces.length > 2);
}
