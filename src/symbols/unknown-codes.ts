// What a code that no table knows may be at its place, and what may bear a type: answers that depend on how far the reading is.
import { findComponent } from './components.ts';
import type { Draft } from './draft.ts';
import type { Segment } from './grammar.ts';
import type { OrganEntry } from './organs.ts';

/** How far the reading of a symbol is. */
export interface ReadingState {
  readonly draft: Draft;
  readonly entry: OrganEntry;
  /** False for what was typed without capitals: then tables weigh more. */
  readonly exact: boolean;
  /** The position of the segment that is read. */
  readonly at: number;
  /** True when this segment or a later one can bear the serial number. */
  readonly more: boolean;
  /** True when any segment can. */
  readonly counts: boolean;
}

/** True where an unknown code may name a body. */
export function allowsUnknown({ draft, entry, exact, at, more }: ReadingState): boolean {
  if (!more) return false;
  // Typed without capitals, an unknown word counts only inside a numbered body, `a/conf.101/np/4`, or after the long
  // code of a series that always names a body: `ece/energy/94`.
  if (!exact && !(/coded|press/.test(entry.rule) && entry.code.length > 2)) return isInNumberedBody(draft);
  if (at > 0) return draft.bodies.length > 0 || entry.rule !== 'principal';
  return entry.rule === 'coded' || entry.rule === 'open' || entry.rule === 'press';
}

/** `UNEP/EA.5/HLS.1`, `UNIDO/IS.345`: where no number follows, that of an unknown code is the document's. */
export function isUnknownKind(state: ReadingState, { code, ordinal, letter, groups }: Segment): boolean {
  const { draft, entry, exact, at, counts } = state;
  // `UNEP/ZZ.3/HLS.1`: two such numbers, and neither is known to be the document's.
  if (counts || draft.number !== null || letter !== '' || groups.length > 0) return false;
  if (!exact && !isInNumberedBody(draft)) return false;
  const open = at > 0 ? draft.bodies.length > 0 : entry.rule === 'coded';
  return open && /^(?:W|[A-Z]{2,4})$/.test(code) && /^\d+$/.test(ordinal);
}

/** `E/ICEF/2015/P/L.21`, `A/AC.25/W/81`, and of a special session `E/C.10/1984/S/5`. */
export function isPaperKind(draft: Draft, upper: string): boolean {
  return upper === 'P' || upper === 'W' || (upper === 'S' && draft.year !== null);
}

/** Gives the draft its type; false where it cannot be: a resolution is nothing else besides, press releases have none. */
export function takesType(draft: Draft, entry: OrganEntry, code: string): boolean {
  if (draft.type === 'RES' || draft.type === 'DEC' || draft.type === code) return false;
  if (entry.rule === 'press') return false;
  // What treaty bodies, departments and the Council issue, `A/HRC/34/G/2`, the principal organs themselves do not.
  const own = entry.rule === 'principal' && draft.bodies.length === 0;
  if (own && findComponent(code)?.numbering === 'slash') return false;
  // The Security Council has no such series: `S/L/92` is of the World Trade Organization.
  if (own && draft.organ === 'S' && /^(?:L|R|SR|WP|CRP)$/.test(code)) return false;
  draft.type = code;
  return true;
}

function isInNumberedBody({ bodies }: Draft): boolean {
  return bodies.some((body) => /\.\d/.test(body));
}
