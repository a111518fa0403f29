// A citation being read: its fields, and the stretches of the note that each word of it was claimed for.
import type { Citation, CitationType, Pinpoint, TokenKind } from './types.ts';

/** A stretch of the note and what it was understood as. */
export interface Claim {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

type Fields = { -readonly [Key in keyof Citation]: Citation[Key] };

/** The fields of a citation in the making, its claims, and the stretch it covers. */
export interface Draft extends Omit<Fields, 'span' | 'pinpoints'> {
  start: number;
  end: number;
  pinpoints: Pinpoint[];
  claims: Claim[];
}

/** An empty draft for the stretch `[start, end)`. */
export function newDraft(type: CitationType, start: number, end: number): Draft {
  return {
    type,
    start,
    end,
    title: null,
    authors: [],
    issuer: null,
    symbol: null,
    otherNumbers: [],
    year: null,
    date: null,
    container: null,
    volume: null,
    issue: null,
    pages: null,
    publisher: null,
    publisherPlace: null,
    url: null,
    ibid: false,
    antecedent: null,
    shortForm: null,
    signal: null,
    pinpoints: [],
    claims: [],
  };
}

/** Marks a stretch as understood; empty stretches are passed over. */
export function claim(draft: Draft, kind: TokenKind, start: number, end: number): void {
  if (end > start) draft.claims.push({ kind, start, end });
}

/** A title that turned out to begin with a name, cut there: the name ends at one place, what is left of it begins at the other. */
export function cutTitle(draft: Draft, title: Claim, nameEnd: number, titleStart: number): void {
  draft.claims = draft.claims.filter((item) => item !== title);
  claim(draft, 'name', title.start, nameEnd);
  claim(draft, 'title', titleStart, title.end);
}

/** Takes a date if the citation has none yet, or if it is more exact than the one it has. */
export function takeDate(draft: Draft, iso: string): void {
  if (draft.date !== null && !(iso.length > draft.date.length && iso.startsWith(draft.date))) return;
  draft.date = iso;
  draft.year = Number(iso.slice(0, 4));
}

/** Adds pinpoints, and claims each. */
export function takePinpoints(draft: Draft, pinpoints: readonly Pinpoint[]): void {
  for (const pinpoint of pinpoints) {
    draft.pinpoints.push(pinpoint);
    claim(
      draft,
      pinpoint.from === null ? 'pinpoint' : pinpoint.unit === 'page' ? 'page' : 'pinpoint',
      pinpoint.span[0],
      pinpoint.span[1],
    );
  }
}

/** The finished record, its fields in the order of the type. */
export function toCitation(draft: Draft): Citation {
  const pinpoints = [...draft.pinpoints].sort((a, b) => a.span[0] - b.span[0]);
  return {
    type: draft.type,
    span: [draft.start, draft.end],
    title: draft.title,
    authors: draft.authors,
    issuer: draft.issuer,
    symbol: draft.symbol,
    otherNumbers: draft.otherNumbers,
    year: draft.year,
    date: draft.date,
    container: draft.container,
    volume: draft.volume,
    issue: draft.issue,
    pages: draft.pages,
    publisher: draft.publisher,
    publisherPlace: draft.publisherPlace,
    url: draft.url,
    ibid: draft.ibid,
    antecedent: draft.antecedent,
    shortForm: draft.shortForm,
    signal: draft.signal,
    pinpoints,
  };
}
