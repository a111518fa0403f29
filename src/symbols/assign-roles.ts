// The grammar of UN document symbols, second half: what each segment does (`role-rules.ts` has what it may be,
// `fill-draft.ts` how it is put down). A number is a session or a year
// only when a serial number follows it; the tables of organs, bodies and components decide the rest.
import { findBodyCode, findBodyWord } from './body-codes.ts';
import { takesSession } from './body-series.ts';
import { findComponent, findSuffix } from './components.ts';
import { isCountry } from './countries.ts';
import { readStart } from './draft.ts';
import type { Draft } from './draft.ts';
import {
  addBody,
  addPiece,
  addSanctionsResolution,
  addSerial,
  addSession,
  addShortYear,
  addSuffix,
  addYear,
} from './fill-draft.ts';
import { isRoman, isYear, readSegment, splitSegments } from './grammar.ts';
import type { Segment } from './grammar.ts';
import { SESSION_FIRST } from './organs.ts';
import type { OrganEntry } from './organs.ts';
import {
  bearsNumber,
  endsInYear,
  hasShortYear,
  isBodyHere,
  isCommunication,
  isComplete,
  isEurope,
  isFirstWord,
  isInTable,
  isLastCountry,
  lostItsStop,
  mayBeSession,
  mayNameCountry,
  spellComponent,
} from './role-rules.ts';
import { allowsUnknown, isPaperKind, isUnknownKind, takesType } from './unknown-codes.ts';
import type { ReadingState } from './unknown-codes.ts';

/**
 * Reads a single (not joint) symbol from a clean spelling; null when its shape is not sound. Of a spelling
 * that was typed without capitals only codes in the tables are read.
 */
export function assignRoles(clean: string, typed = false): Draft | null {
  const texts = splitSegments(clean);
  if (texts.length < 2) return null;
  const start = readStart(texts);
  if (!start) return null;
  const segments: Segment[] = [];
  for (let at = 1; at < texts.length; at += 1) {
    const segment = readSegment(texts[at] ?? '');
    if (!segment) return null;
    segments.push(segment);
  }
  const exact = !typed && clean.startsWith(start.draft.organ);
  const reader = new SegmentReader(start.draft, start.entry, segments, exact);
  return reader.read();
}

class SegmentReader {
  private readonly draft: Draft;
  private readonly entry: OrganEntry;
  private readonly segments: readonly Segment[];
  private readonly exact: boolean;
  /** The position of the last segment that can bear the serial number; -1 when there is none. */
  private readonly lastBearing: number;

  constructor(draft: Draft, entry: OrganEntry, segments: readonly Segment[], exact: boolean) {
    this.draft = draft;
    this.entry = entry;
    this.segments = segments;
    this.exact = exact;
    this.lastBearing = segments.findLastIndex((segment) => bearsNumber(segment));
  }

  read(): Draft | null {
    for (let at = 0; at < this.segments.length; at += 1) {
      const segment = this.segments[at];
      if (!segment || !this.take(segment, at)) return null;
    }
    return isComplete(this.draft) ? this.draft : null;
  }

  private state(at: number): ReadingState {
    const { draft, entry, exact } = this;
    return { draft, entry, exact, at, more: this.lastBearing >= at, counts: this.lastBearing >= 0 };
  }

  private take(segment: Segment, at: number): boolean {
    if (this.draft.suffixes.length > 0) return this.takeSuffix(segment) || this.takeAfterSuffix(segment, at);
    switch (segment.shape) {
      case 'number':
        return this.takeNumber(segment, at);
      case 'special':
        return addSession(this.draft, segment.ordinal);
      case 'group':
        if (this.draft.organ === 'S') return addSanctionsResolution(this.draft, segment.ordinal);
        return (
          this.draft.bodies.length > 0 && addSession(this.draft, segment.ordinal, `(${segment.ordinal})`)
        );
      case 'dotted':
        return this.takeSuffix(segment) || this.takeDotted(segment, at);
      case 'word':
        return this.takeWord(segment, at);
    }
  }

  private takeNumber(segment: Segment, at: number): boolean {
    const { draft } = this;
    const text = segment.ordinal;
    const plain = segment.letter === '' && segment.groups.length === 0;
    const first = at === 0 && draft.session === null;
    if (this.entry.rule === 'coded' && first && !SESSION_FIRST.has(draft.organ)) return false;
    if (this.entry.rule === 'press' && draft.number === null && this.lastBearing > at) return false;
    if (this.entry.rule === 'treaty' && draft.bodies.length === 0 && draft.type === null) return false;
    // `WFP/EB.A/2014/6-A/1`: an item of the agenda with its documents.
    if (draft.organ === 'WFP' && /-[A-Z]$/.test(text) && this.lastBearing > at)
      return addBody(draft, text, segment.groups);
    if (plain && draft.number === null && this.lastBearing > at && !isCommunication(draft)) {
      if (isYear(text) && draft.year === null) return addYear(draft, text);
      if (hasShortYear(draft) && draft.year === null && text.length === 2) return addShortYear(draft, text);
      if (draft.session === null && mayBeSession(draft, this.entry) && /^\d{1,3}$/.test(text))
        return addSession(draft, text);
      return false;
    }
    if (draft.number !== null) {
      // The year after a communication's number: `CCPR/C/99/D/1502/2006`.
      return plain && isYear(text) && draft.year === null && isCommunication(draft) && addYear(draft, text);
    }
    if (plain && isYear(text) && draft.year === null && endsInYear(draft, this.entry))
      return addYear(draft, text);
    // `CCPR/CO/75/NZL`: the session at which a State's report was considered; there is no number.
    if (
      plain &&
      draft.type === 'CO' &&
      this.draft.bodies.length === 0 &&
      isLastCountry(this.segments.slice(at + 1))
    )
      return addSession(draft, text);
    return this.takeSerial(segment, text);
  }

  /** The principal organs' records and drafts take a stop before their number: `S/PV/4950` is `S/PV.4950`. */
  private takeSerial(segment: Segment, text: string): boolean {
    const code = /\/(PV|SR|L|CRP)$/.exec(this.draft.canonical)?.[1];
    if (code === undefined || this.entry.rule !== 'principal')
      return addSerial(this.draft, this.entry, segment, text);
    this.draft.canonical = this.draft.canonical.slice(0, -1 - code.length);
    return addSerial(this.draft, this.entry, segment, `${code}.${text}`);
  }

  private takeDotted(segment: Segment, at: number): boolean {
    const upper = segment.code.toUpperCase();
    const component = findComponent(upper);
    const body = findBodyCode(upper);
    const more = this.lastBearing > at;
    // `ECE/TRANS/WP.29/2005/1`: there WP is a working party, because a year and a number follow.
    const party = component?.code === 'WP' && more && isEurope(this.draft);
    if (party) return addBody(this.draft, `WP.${segment.ordinal}${segment.letter}`, segment.groups);
    // `JSPB/G.4/Rep.8`: a group that reports, not a letter from a Government.
    const group = more && component?.code === 'G';
    if (component && !(more && (body || group))) return this.takeComponent(segment, component.code, more);
    const code = body ?? segment.code;
    const known =
      body !== null ||
      group ||
      // A principal organ's bodies have numbers only where the table says so: there is no `A/HRC.1`.
      ((this.entry.rule !== 'principal' || this.draft.organ === 'T') && isInTable(this.draft, upper)) ||
      isInTable(this.draft, `${upper}.${segment.ordinal}`);
    if (!known && isUnknownKind(this.state(at), segment)) {
      addBody(this.draft, segment.code, []);
      this.draft.canonical += `.${segment.ordinal}`;
      this.draft.number = segment.ordinal;
      this.draft.pieces.push({ text: segment.ordinal, role: 'number' });
      return true;
    }
    if (!known && (!/^[A-Z]/.test(segment.code) || !allowsUnknown(this.state(at)))) return false;
    if (segment.letter !== '' && !body) return false;
    const asWritten = /^\d/.test(segment.ordinal) || this.exact;
    const ordinal = asWritten ? segment.ordinal : segment.ordinal.toUpperCase();
    const name = `${code}.${ordinal}${segment.letter}`;
    this.readOrdinal(code, ordinal);
    return addBody(this.draft, name, segment.groups);
  }

  /** `UNEP/EA.4`, `UNEP/GC.22`, `NPT/CONF.2010`: after these codes stands the session or the year of the body. */
  private readOrdinal(code: string, ordinal: string): void {
    const { draft } = this;
    if (this.entry.rule === 'principal' || this.entry.rule === 'treaty') return;
    if (isYear(ordinal)) draft.year ??= Number(ordinal);
    else if (takesSession(code) && draft.session === null && (/^\d+$/.test(ordinal) || isRoman(ordinal)))
      draft.session = ordinal;
  }

  private takeComponent(segment: Segment, code: string, more: boolean): boolean {
    const { draft } = this;
    if (draft.number !== null && code !== 'SER') return false;
    if (code === 'SER') {
      const name = `SER.${segment.ordinal.toUpperCase()}`;
      draft.type ??= 'SER';
      addPiece(draft, { text: name, role: 'component' });
      return segment.groups.length === 0;
    }
    if (!/^\d/.test(segment.ordinal) && !isRoman(segment.ordinal)) return false;
    const written = spellComponent(this.entry, segment.code, code);
    if (!takesType(this.draft, this.entry, code)) return false;
    // `T/PET.5/12`: petitions from one trust territory are a series of their own.
    if (code === 'PET' && more) return addBody(this.draft, `PET.${segment.ordinal}`, segment.groups);
    draft.pieces.push({ text: written, role: 'component' });
    // `E/NL.1957/46`: a year stands where other components have their number.
    if (more && isYear(segment.ordinal) && draft.year === null && segment.groups.length === 0) {
      draft.year = Number(segment.ordinal);
      return addPiece(draft, { text: segment.ordinal, role: 'year' }, `${written}.${segment.ordinal}`);
    }
    return addSerial(draft, this.entry, segment, `${written}.${segment.ordinal}`);
  }

  private takeWord(segment: Segment, at: number): boolean {
    const { draft } = this;
    const upper = segment.code.toUpperCase();
    // The Assembly's conferences have numbers: `A/CONF.157`.
    if (upper === 'CONF' && this.entry.rule === 'principal' && at === 0) return false;
    // `UNCTAD/GDS/APP/2008/1`: before the number it is a division, no suffix.
    if (
      findSuffix(upper) &&
      segment.letter === '' &&
      (this.lastBearing < at || !allowsUnknown(this.state(at)))
    )
      return this.takeSuffix(segment);
    // A small l alone is a misread 1.
    if (segment.code === 'l' && this.exact) return false;
    if (segment.letter !== '' || (segment.code.includes(' ') && findBodyWord(upper) === null)) return false;
    const component = findComponent(upper);
    if (component && !isBodyHere(draft, this.entry, upper, this.segments.slice(at + 1))) {
      if (segment.groups.length > 0 || draft.number !== null) return false;
      const written = spellComponent(this.entry, segment.code, component.code);
      if (!takesType(this.draft, this.entry, component.code)) return false;
      return addPiece(draft, { text: written, role: 'component' });
    }
    // `NPT/CONF.III/64/I`: a part of a conference's final document.
    if (isRoman(upper) && draft.number !== null && draft.part === null && this.entry.rule === 'coded') {
      draft.part = upper;
      return addPiece(draft, { text: upper, role: 'part' });
    }
    const mayCount =
      draft.year !== null || draft.type === 'DEC' || draft.type === 'RES' || this.entry.rule === 'treaty';
    if (
      isRoman(upper) &&
      upper !== 'C' &&
      segment.groups.length === 0 &&
      mayCount &&
      draft.session === null &&
      draft.country === null
    ) {
      return addSession(draft, upper);
    }
    if (this.takesCountry(upper, segment)) return true;
    // `A`, `B` and `C` alone are organs of the Seabed Authority, UNCTAD and the treaty bodies, never of the UN's own.
    if (upper.length === 1 && this.entry.rule === 'principal' && !isPaperKind(draft, upper)) return false;
    const known =
      findBodyWord(upper) !== null ||
      (at === 0 && isFirstWord(this.entry, upper)) ||
      isInTable(this.draft, upper);
    if (!known && (segment.code !== upper || lostItsStop(upper) || !allowsUnknown(this.state(at))))
      return false;
    return addBody(this.draft, findBodyWord(upper) ?? segment.code, segment.groups);
  }

  private takeSuffix(segment: Segment): boolean {
    const suffix = segment.shape === 'dotted' || segment.shape === 'word' ? findSuffix(segment.code) : null;
    if (!suffix) return false;
    if (segment.shape === 'dotted' && !/^\d/.test(segment.ordinal) && !isRoman(segment.ordinal)) return false;
    return addSuffix(this.draft, suffix.code, segment);
  }

  /** `A/AC.96/Rev.1/L.2`: a component may follow a revision when no number came before it. */
  private takeAfterSuffix(segment: Segment, at: number): boolean {
    return this.draft.number === null && segment.shape === 'dotted' && this.takeDotted(segment, at);
  }

  private takesCountry(upper: string, segment: Segment): boolean {
    const { draft } = this;
    if (segment.groups.length > 0 || !isCountry(upper) || !mayNameCountry(draft, this.entry)) return false;
    draft.country = upper;
    return addPiece(draft, { text: upper, role: 'country' });
  }
}
