// The draft of a symbol while it is read: begun by its organ, filled by `assign-roles.ts` segment by segment.
import { readSegment } from './grammar.ts';
import { findOrgan } from './organs.ts';
import type { OrganEntry } from './organs.ts';
import type { SymbolRole } from './types.ts';

/** One piece of the canonical spelling with its role; pieces joined with their separators give the spelling. */
export interface DraftPiece {
  readonly text: string;
  readonly role: SymbolRole;
}

/** A symbol read from a clean spelling, before raw text and repairs are added. */
export interface Draft {
  canonical: string;
  organ: string;
  bodies: string[];
  session: string | null;
  year: number | null;
  type: string | null;
  number: string | null;
  part: string | null;
  country: string | null;
  suffixes: string[];
  joint: string[];
  pieces: DraftPiece[];
}

/** A draft with its organ, and what the organ's table says of what may follow. */
export interface Start {
  readonly draft: Draft;
  readonly entry: OrganEntry;
}

/** Begins a draft from the first segment: `A`, `CCPR`, `TD(XII)`, `IDB.37`; null when it is no organ. */
export function readStart(texts: readonly string[]): Start | null {
  const first = texts[0] ?? '';
  const direct = findOrgan(first.toUpperCase());
  const segment = direct ? null : readSegment(first);
  const entry = direct ?? (segment ? findOrgan(segment.code.toUpperCase()) : null);
  if (!entry) return null;
  const draft: Draft = {
    canonical: entry.code,
    organ: entry.code,
    bodies: [],
    session: null,
    year: null,
    type: null,
    number: null,
    part: null,
    country: null,
    suffixes: [],
    joint: [],
    pieces: [{ text: entry.code, role: 'organ' }],
  };
  if (!segment) return { draft, entry };
  // `TD(XII)/BP/1`, `IDB.37/2`: only series that stand alone write their session into the first component.
  if (entry.rule === 'principal' || entry.rule === 'treaty' || entry.rule === 'press') return null;
  // `GC(44)/RES/20` is of the IAEA; the conference of UNIDO writes `GC.11`.
  if (entry.code === 'GC' && segment.shape !== 'dotted') return null;
  const session = segment.shape === 'dotted' ? segment.ordinal : (segment.groups[0] ?? '');
  if (!/^(?:E?S-)?(?:\d+|[IVXLC]+)$/i.test(session) || segment.groups.length > 1 || segment.letter !== '')
    return null;
  draft.session = session.toUpperCase();
  draft.canonical =
    segment.shape === 'dotted' ? `${entry.code}.${draft.session}` : `${entry.code}(${draft.session})`;
  draft.pieces.push({ text: draft.session, role: 'session' });
  return { draft, entry };
}
