// How a segment enters a draft once its role is known: the field, the piece of the spelling, the canonical text. Each
// answers false, and then the symbol is none, where what it was given cannot stand there.
import { canonicalPart, isPart } from './document-part.ts';
import type { Draft, DraftPiece } from './draft.ts';
import { isRoman, isYear } from './grammar.ts';
import type { Segment } from './grammar.ts';
import type { OrganEntry } from './organs.ts';

/** `2010`, or a year that stands for something else in the canonical text. */
export function addYear(draft: Draft, text: string): boolean {
  draft.year = Number(text);
  return addPiece(draft, { text, role: 'year' });
}

/** `HR/PUB/11/4`: some series state their year in two figures. */
export function addShortYear(draft: Draft, text: string): boolean {
  draft.year = Number(text) + (Number(text) < 46 ? 2000 : 1900);
  return addPiece(draft, { text, role: 'year' });
}

/** A session, once. */
export function addSession(draft: Draft, session: string, canonical = session): boolean {
  if (draft.session !== null) return false;
  draft.session = session;
  return addPiece(draft, { text: session, role: 'session' }, canonical);
}

/** `S/AC.37/2003/(1455)/26`: sanctions committees name the resolution that they report under. */
export function addSanctionsResolution(draft: Draft, resolution: string): boolean {
  if (draft.year === null || draft.part !== null) return false;
  draft.part = resolution;
  return addPiece(draft, { text: resolution, role: 'part' }, `(${resolution})`);
}

/** A body, before the number; `ICCD/COP(13)`, `TD/B(S-XIX)`, `TD/B/EX(10)` bring its session. */
export function addBody(draft: Draft, name: string, groups: readonly string[]): boolean {
  if (draft.number !== null) return false;
  draft.bodies.push(name);
  addPiece(draft, { text: name, role: 'body' });
  for (const group of groups) {
    const session = group.toUpperCase();
    if (draft.session !== null || !/^(?:E?S-)?(?:\d{1,3}|[IVXLC]+)$/.test(session)) return false;
    draft.session = session;
    draft.pieces.push({ text: session, role: 'session' });
    draft.canonical += `(${session})`;
  }
  return true;
}

/** The serial number with its letter and what stands in brackets after it. */
export function addSerial(draft: Draft, entry: OrganEntry, segment: Segment, head: string): boolean {
  if (segment.shape === 'dotted' && segment.letter !== '' && segment.groups.length > 0) return false;
  // The Latin American commission marks its publications so, `LC/G.2681-P`, the food programme items: `WFP/EB.2/2018/5-A`.
  if (/-[A-Z]/.test(segment.ordinal) && !/^(?:LC|WFP)$/.test(entry.code)) return false;
  draft.number = segment.ordinal + segment.letter;
  addPiece(draft, { text: segment.ordinal, role: 'number' }, head);
  for (const group of segment.groups) {
    const piece = readGroup(draft, entry, group);
    if (piece === null) return false;
    draft.pieces.push(piece);
    draft.canonical += `(${piece.text})`;
  }
  if (segment.letter !== '') draft.pieces.push({ text: segment.letter, role: 'letter' });
  draft.canonical += segment.letter;
  return true;
}

function readGroup(draft: Draft, entry: OrganEntry, group: string): DraftPiece | null {
  const upper = group.toUpperCase();
  if (isYear(group)) {
    // Only resolutions without a session carry their year in brackets; elsewhere `(2017)` is a date in prose.
    if (draft.year !== null || draft.session !== null || !/RES|DEC/.test(draft.type ?? '')) return null;
    draft.year = Number(group);
    return { text: group, role: 'year' };
  }
  if (isRoman(upper) || /^E?S-(?:[IVXLC]+|\d{1,2})$/.test(upper)) {
    // `E/ECA/CM/13/RES/600(XXII)` names two sessions: the meeting's, and the Commission's in brackets.
    if (draft.session !== null && draft.bodies.length < 2) return null;
    draft.session ??= upper;
    return { text: upper, role: 'session' };
  }
  if (draft.part !== null || !/^[A-Za-z][A-Za-z0-9.,&/-]*$/.test(group)) return null;
  if (entry.rule === 'principal' && !isPart(group)) return null;
  draft.part = canonicalPart(group);
  return { text: draft.part, role: 'part' };
}

/** A suffix as the table spells it, with the parts in brackets after it. */
export function addSuffix(draft: Draft, code: string, segment: Segment): boolean {
  if (draft.pieces.length < 2) return false;
  // Suffixes count in figures: a lone `I` is a misread 1.
  const ordinal = segment.ordinal === 'I' ? '1' : segment.ordinal;
  let text = `${code}${segment.shape === 'dotted' ? `.${ordinal}` : ''}${segment.letter}`;
  for (const group of segment.groups) {
    // `S/INF/2/Rev.1(III)`: early volumes of resolutions are told apart so.
    if (!isPart(group) && !isRoman(group)) return false;
    text += `(${canonicalPart(group)})`;
  }
  draft.suffixes.push(text);
  return addPiece(draft, { text, role: 'suffix' });
}

/** A piece of its own between slashes. */
export function addPiece(draft: Draft, piece: DraftPiece, canonical = piece.text): true {
  draft.pieces.push(piece);
  draft.canonical += `/${canonical}`;
  return true;
}
