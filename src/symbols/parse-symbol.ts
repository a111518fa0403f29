// parseSymbol: one UN document symbol, in any spelling, to its parts. The way it goes is
// clean (repair.ts) → segments (grammar.ts) → roles (assign-roles.ts) → record.
import { assignRoles } from './assign-roles.ts';
import { takesStop } from './components.ts';
import type { Draft } from './draft.ts';
import { repairSpelling } from './repair.ts';
import { readAlternative } from './alternative-spellings.ts';
import { restoreDigits } from './misread-digits.ts';
import type { ParsedSymbol, SymbolRepair } from './types.ts';

/** Nothing longer is a symbol, so a line of a megabyte costs no more than its length. */
const LONGEST = 240;

/**
 * Reads a UN document symbol, or returns null for what only looks like one (`and/or`, `12/03/2019`, `A/b`).
 * Damage in the typography is repaired and listed in `repairs`; facts are never changed.
 *
 * @example parseSymbol('E/CN. 4/Sub. 2/2004/43')?.canonical // 'E/CN.4/Sub.2/2004/43'
 */
export function parseSymbol(text: string): ParsedSymbol | null {
  if (text.length > LONGEST * 4) return null;
  const { clean, repairs, typed } = repairSpelling(text);
  if (clean === '' || clean.length > LONGEST) return null;
  const draft = readStopped(clean, typed) ?? readMisread(clean, typed);
  if (draft) return toRecord(text, draft, withCaseRepair(clean, draft, repairs));
  const other = readAlternative(clean);
  if (!other) return null;
  const found = readCanonical(other.spelling, true);
  if (!found) return null;
  return toRecord(text, found, [...repairs, { rule: other.rule, before: clean, after: found.canonical }]);
}

/**
 * Reads a symbol that stands as one, with typographic damage but not in another kind of spelling: for running
 * text, where `2625 (XXV)` or `A HRC 35 35` need a reader's eye. Null when it is none.
 */
export function parsePlain(text: string): ParsedSymbol | null {
  const { clean, repairs, typed } = repairSpelling(text);
  const draft =
    readStopped(clean, typed) ??
    (/^HRC\//.test(clean) ? readCanonical(`A/${clean}`) : null) ??
    readMisread(clean, typed);
  return draft && toRecord(text, draft, withCaseRepair(clean, draft, repairs));
}

/** Reads a spelling that needs no repair except of case: `A/60/250-S/2005/12`; null when it is no symbol. */
export function readCanonical(clean: string, typed = false): Draft | null {
  const whole = assignRoles(clean, typed);
  if (whole) return whole;
  const seam = /-(?=[A-Z]{1,6}\/)/g;
  for (let match = seam.exec(clean); match; match = seam.exec(clean)) {
    const first = assignRoles(clean.slice(0, match.index), typed);
    const second = first && readCanonical(clean.slice(match.index + 1), typed);
    if (first && second) {
      const joint = [second.canonical.split(/-(?=[A-Z]{1,6}\/)/)[0] ?? '', ...second.joint];
      return { ...first, canonical: `${first.canonical}-${second.canonical}`, joint };
    }
  }
  return null;
}

function readStopped(clean: string, typed: boolean): Draft | null {
  return readCanonical(clean, typed) ?? readCanonical(withStops(clean), typed);
}

function readMisread(clean: string, typed: boolean): Draft | null {
  const restored = restoreDigits(clean);
  return restored === clean ? null : readStopped(restored, typed);
}

/**
 * OSCOLA writes abbreviations without their stops, and symbols with them: `E/CN4/Sub2/1992/16`, `S/PV4950`; others
 * leave a space in the stop's place, `Rev.1/Add 13`, or no hyphen in a special session, `A/RES/ES10/24`.
 */
function withStops(clean: string): string {
  if (!/[A-Za-z] ?\d/.test(clean)) return clean;
  return clean
    .replace(/(?<=\/E?S) ?(?=\d{1,2}\/)/gi, '-')
    .replace(/(?<=\/)([A-Za-z]{1,10}) ?(?=\d{1,5}(?:[/(]|$))/g, (match, code: string) =>
      // A small l alone is a misread 1.
      code !== 'l' && takesStop(code) ? `${code}.` : match,
    );
}

function withCaseRepair(
  clean: string,
  draft: Draft,
  repairs: readonly SymbolRepair[],
): readonly SymbolRepair[] {
  if (clean === draft.canonical) return repairs;
  const rule = clean.toUpperCase() === draft.canonical.toUpperCase() ? 'case' : 'form';
  return [...repairs, { rule, before: clean, after: draft.canonical }];
}

function toRecord(raw: string, draft: Draft, repairs: readonly SymbolRepair[]): ParsedSymbol {
  return {
    raw,
    canonical: draft.canonical,
    organ: draft.organ,
    bodies: draft.bodies,
    session: draft.session,
    year: draft.year,
    type: draft.type,
    number: draft.number,
    part: draft.part,
    country: draft.country,
    suffixes: draft.suffixes,
    joint: draft.joint,
    repairs,
  };
}
