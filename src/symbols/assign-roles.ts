// The grammar of UN document symbols, second half: what each segment does. A number is a session or a year
// only when a serial number follows it; the tables of organs, bodies and components decide the rest.
import { findComponent, findSuffix } from './components.ts';
import { isCountry } from './countries.ts';
import { isRoman, isYear, readSegment, splitSegments } from './grammar.ts';
import type { Segment } from './grammar.ts';
import { FIRST_WORDS } from './organs.ts';
import type { OrganEntry } from './organs.ts';
import { findBodyCode, findBodyWord } from './body-codes.ts';
import { isSeries, takesSession } from './body-series.ts';
import { canonicalPart, isPart } from './document-part.ts';
import { readStart } from './draft.ts';
import type { Draft } from './draft.ts';

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
    return this.isComplete() ? this.draft : null;
  }

  private take(segment: Segment, at: number): boolean {
    if (this.draft.suffixes.length > 0) return this.takeSuffix(segment) || this.takeAfterSuffix(segment, at);
    switch (segment.shape) {
      case 'number':
        return this.takeNumber(segment, at);
      case 'special':
        return this.takeSession(segment.ordinal, segment.ordinal);
      case 'group':
        return this.draft.bodies.length > 0 && this.takeSession(segment.ordinal, `(${segment.ordinal})`);
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
    if (this.entry.rule === 'coded' && at === 0 && draft.session === null) return false;
    if (this.entry.rule === 'treaty' && draft.bodies.length === 0 && draft.type === null) return false;
    if (plain && draft.number === null && this.lastBearing > at && !this.isCommunication()) {
      if (isYear(text) && draft.year === null) return this.takeYear(text);
      if (draft.type === 'PUB' && draft.year === null && text.length === 2) return this.takeShortYear(text);
      if (draft.session === null && this.mayBeSession() && /^\d{1,3}$/.test(text))
        return this.takeSession(text, text);
      return false;
    }
    if (draft.number !== null) {
      // The year after a communication's number: `CCPR/C/99/D/1502/2006`.
      return plain && isYear(text) && draft.year === null && this.isCommunication() && this.takeYear(text);
    }
    if (plain && isYear(text) && draft.year === null && this.endsInYear()) return this.takeYear(text);
    // `CCPR/CO/75/NZL`: the session at which a State's report was considered; there is no number.
    if (plain && draft.type === 'CO' && this.draft.bodies.length === 0 && this.endsInCountry(at))
      return this.takeSession(text, text);
    return this.takeSerial(segment, text);
  }

  private takeSerial(segment: Segment, head: string): boolean {
    const { draft } = this;
    if (segment.shape === 'dotted' && segment.letter !== '' && segment.groups.length > 0) return false;
    draft.number = segment.ordinal + segment.letter;
    draft.pieces.push({ text: segment.ordinal, role: 'number' });
    let canonical = head;
    for (const group of segment.groups) {
      const text = this.takeGroup(group);
      if (text === null) return false;
      canonical += `(${text})`;
    }
    if (segment.letter !== '') draft.pieces.push({ text: segment.letter, role: 'letter' });
    this.append(canonical + segment.letter);
    return true;
  }

  private takeGroup(group: string): string | null {
    const { draft } = this;
    const upper = group.toUpperCase();
    if (isYear(group)) {
      // Only resolutions without a session carry their year in brackets; elsewhere `(2017)` is a date in prose.
      if (draft.year !== null || draft.session !== null || draft.type !== 'RES') return null;
      draft.year = Number(group);
      draft.pieces.push({ text: group, role: 'year' });
      return group;
    }
    if (isRoman(upper) || /^E?S-(?:[IVXLC]+|\d{1,2})$/.test(upper)) {
      // `E/ECA/CM/13/RES/600(XXII)` names two sessions: the meeting's, and the Commission's in brackets.
      if (draft.session !== null && draft.bodies.length < 2) return null;
      draft.session ??= upper;
      draft.pieces.push({ text: upper, role: 'session' });
      return upper;
    }
    if (draft.part !== null || !/^[A-Za-z][A-Za-z0-9.,&/-]*$/.test(group)) return null;
    if (this.entry.rule === 'principal' && !isPart(group)) return null;
    draft.part = canonicalPart(group);
    draft.pieces.push({ text: draft.part, role: 'part' });
    return draft.part;
  }

  private takeYear(text: string): boolean {
    this.draft.year = Number(text);
    this.draft.pieces.push({ text, role: 'year' });
    this.append(text);
    return true;
  }

  /** `HR/PUB/11/4`: publications state their year in two figures. */
  private takeShortYear(text: string): boolean {
    this.draft.year = Number(text) + (Number(text) < 46 ? 2000 : 1900);
    this.draft.pieces.push({ text, role: 'year' });
    this.append(text);
    return true;
  }

  private takeSession(session: string, canonical: string): boolean {
    if (this.draft.session !== null) return false;
    this.draft.session = session;
    this.draft.pieces.push({ text: session, role: 'session' });
    this.append(canonical);
    return true;
  }

  private takeDotted(segment: Segment, at: number): boolean {
    const upper = segment.code.toUpperCase();
    const component = findComponent(upper);
    const body = findBodyCode(upper);
    const more = this.lastBearing > at;
    // `ECE/TRANS/WP.29/2005/1`: there WP is a working party, because a year and a number follow.
    const party = component?.code === 'WP' && more && this.isEurope();
    if (party) return this.takeBody(`WP.${segment.ordinal}${segment.letter}`, segment.groups);
    if (component && !(body && more)) return this.takeComponent(segment, component.code, more);
    const code = body ?? segment.code;
    const known =
      body !== null ||
      // A principal organ's bodies have numbers only where the table says so: there is no `A/HRC.1`.
      (this.entry.rule !== 'principal' && this.isInTable(upper)) ||
      this.isInTable(`${upper}.${segment.ordinal}`);
    if (!known && (!/^[A-Z]/.test(segment.code) || !this.allowsUnknown(at))) return false;
    if (segment.letter !== '' && !body) return false;
    const asWritten = /^\d/.test(segment.ordinal) || this.exact;
    const ordinal = asWritten ? segment.ordinal : segment.ordinal.toUpperCase();
    const name = `${code}.${ordinal}${segment.letter}`;
    this.readOrdinal(code, ordinal);
    return this.takeBody(name, segment.groups);
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
      draft.pieces.push({ text: name, role: 'component' });
      this.append(name);
      return segment.groups.length === 0;
    }
    if (!/^\d/.test(segment.ordinal) && !isRoman(segment.ordinal)) return false;
    const written = this.spell(segment.code, code);
    if (!this.takesType(code)) return false;
    // `T/PET.5/12`: petitions from one trust territory are a series of their own.
    if (code === 'PET' && more) return this.takeBody(`PET.${segment.ordinal}`, segment.groups);
    draft.pieces.push({ text: written, role: 'component' });
    // `E/NL.1957/46`: a year stands where other components have their number.
    if (more && isYear(segment.ordinal) && draft.year === null && segment.groups.length === 0) {
      draft.year = Number(segment.ordinal);
      draft.pieces.push({ text: segment.ordinal, role: 'year' });
      this.append(`${written}.${segment.ordinal}`);
      return true;
    }
    return this.takeSerial(segment, `${written}.${segment.ordinal}`);
  }

  private takeWord(segment: Segment, at: number): boolean {
    const { draft } = this;
    const upper = segment.code.toUpperCase();
    if (findSuffix(upper) && segment.letter === '') return this.takeSuffix(segment);
    if (segment.letter !== '') return false;
    const component = findComponent(upper);
    if (component && !this.isBodyHere(upper, at)) {
      if (segment.groups.length > 0 || draft.number !== null) return false;
      const written = this.spell(segment.code, component.code);
      if (!this.takesType(component.code)) return false;
      draft.pieces.push({ text: written, role: 'component' });
      this.append(written);
      return true;
    }
    const mayCount =
      draft.year !== null || draft.type === 'DEC' || draft.type === 'RES' || this.entry.rule === 'treaty';
    if (
      isRoman(upper) &&
      upper !== 'C' &&
      segment.groups.length === 0 &&
      mayCount &&
      draft.session === null
    ) {
      return this.takeSession(upper, upper);
    }
    if (this.takesCountry(upper, segment)) return true;
    // `A`, `B` and `C` alone are organs of the Seabed Authority, UNCTAD and the treaty bodies, never of the UN's own.
    if (upper.length === 1 && this.entry.rule === 'principal' && upper !== 'P') return false;
    const known = findBodyWord(upper) !== null || this.isFirstWord(upper, at) || this.isInTable(upper);
    if (!known && (segment.code !== upper || !this.allowsUnknown(at))) return false;
    return this.takeBody(findBodyWord(upper) ?? segment.code, segment.groups);
  }

  private takeBody(name: string, groups: readonly string[]): boolean {
    const { draft } = this;
    if (draft.number !== null) return false;
    draft.bodies.push(name);
    draft.pieces.push({ text: name, role: 'body' });
    let canonical = name;
    for (const group of groups) {
      // `ICCD/COP(13)`, `TD/B(S-XIX)`, `TD/B/EX(10)`: the session of the body.
      const session = group.toUpperCase();
      if (draft.session !== null || !/^(?:E?S-)?(?:\d{1,3}|[IVXLC]+)$/.test(session)) return false;
      draft.session = session;
      draft.pieces.push({ text: session, role: 'session' });
      canonical += `(${session})`;
    }
    this.append(canonical);
    return true;
  }

  private takeSuffix(segment: Segment): boolean {
    const suffix = segment.shape === 'dotted' || segment.shape === 'word' ? findSuffix(segment.code) : null;
    if (!suffix) return false;
    if (segment.shape === 'dotted' && !/^\d/.test(segment.ordinal) && !isRoman(segment.ordinal)) return false;
    if (this.draft.pieces.length < 2) return false;
    const ordinal = segment.shape === 'dotted' ? `.${segment.ordinal}` : '';
    let text = `${suffix.code}${ordinal}${segment.letter}`;
    for (const group of segment.groups) {
      if (!isPart(group)) return false;
      text += `(${canonicalPart(group)})`;
    }
    this.draft.suffixes.push(text);
    this.draft.pieces.push({ text, role: 'suffix' });
    this.append(text);
    return true;
  }

  /** `A/AC.96/Rev.1/L.2`: a component may follow a revision when no number came before it. */
  private takeAfterSuffix(segment: Segment, at: number): boolean {
    return this.draft.number === null && segment.shape === 'dotted' && this.takeDotted(segment, at);
  }

  private takesCountry(upper: string, segment: Segment): boolean {
    const { draft } = this;
    if (draft.country !== null || segment.groups.length > 0 || !isCountry(upper)) return false;
    // Of the principal organs' bodies only working groups and the committee of one covenant report by country.
    if (this.entry.rule === 'principal' && draft.bodies.length < 2 && !draft.bodies.includes('C.12'))
      return false;
    draft.country = upper;
    draft.pieces.push({ text: upper, role: 'country' });
    this.append(upper);
    return true;
  }

  private isBodyHere(upper: string, at: number): boolean {
    if (upper === 'GC') return this.entry.rule !== 'treaty' && this.draft.organ !== 'E';
    // `ECE/MP.EIA/IC/2010/2`: information circulars are the Secretariat's, elsewhere IC is a committee.
    if (upper === 'IC') return this.entry.code !== 'ST' && this.draft.bodies.length > 0;
    // `A/BUR/60/SR.1`: the General Committee's records name it as a body, its papers as a kind.
    if (upper === 'BUR') return this.segments.slice(at + 1).some((next) => findComponent(next.code) !== null);
    return false;
  }

  private isFirstWord(upper: string, at: number): boolean {
    return at === 0 && (FIRST_WORDS[this.entry.code]?.includes(upper) ?? false);
  }

  /** True for a series of the table under what was read so far: `CBD` after `UNEP`, `OPAC` after `CRC/C`. */
  private isInTable(upper: string): boolean {
    return isSeries([this.draft.organ, ...this.draft.bodies, upper].join('/'));
  }

  private allowsUnknown(at: number): boolean {
    if (this.lastBearing < at) return false;
    // Typed without capitals, an unknown word counts only inside a numbered body: `a/conf.101/np/4`.
    if (!this.exact) return this.draft.bodies.some((body) => /\.\d/.test(body));
    if (at > 0) return this.draft.bodies.length > 0 || this.entry.rule !== 'principal';
    return this.entry.rule === 'coded' || this.entry.rule === 'open' || this.entry.rule === 'press';
  }

  /** A session stands before a year or alone; a treaty body's may follow it: `CEDAW/C/2010/47/GC.2`. */
  private mayBeSession(): boolean {
    return this.hasSessions() && (this.draft.year === null || this.entry.rule === 'treaty');
  }

  private endsInCountry(at: number): boolean {
    const next = this.segments[at + 1];
    return at + 2 === this.segments.length && next?.shape === 'word' && isCountry(next.code.toUpperCase());
  }

  /** The Security Council has no sessions; the other Councils count theirs by year once numbers stand alone. */
  private hasSessions(): boolean {
    const { organ, bodies } = this.draft;
    return bodies.length > 0 || (organ !== 'S' && organ !== 'E' && organ !== 'T');
  }

  private isEurope(): boolean {
    const { draft } = this;
    return (
      ['ECE', 'TRANS'].includes(draft.organ) || draft.bodies.includes('ECE') || draft.bodies.includes('TRANS')
    );
  }

  private isCommunication(): boolean {
    return this.draft.type === 'D';
  }

  private endsInYear(): boolean {
    return this.draft.type === 'CORE' || this.draft.type === 'SER' || this.entry.code === 'UNCTAD';
  }

  /** A resolution is nothing else besides, and press releases carry no component. */
  private takesType(code: string): boolean {
    const { draft } = this;
    if (draft.type === 'RES' || draft.type === 'DEC' || draft.type === code) return false;
    if (this.entry.rule === 'press') return false;
    draft.type = code;
    return true;
  }

  /** Series that stand alone write `Res.` and `RES.`, `Misc.` and `MISC.` as they please; organs do not. */
  private spell(written: string, code: string): string {
    const upper = code.toUpperCase();
    const own = written === upper || written === upper.charAt(0) + upper.slice(1).toLowerCase();
    return own && this.entry.rule !== 'principal' ? written : code;
  }

  private append(text: string): void {
    this.draft.canonical += `/${text}`;
  }

  private isComplete(): boolean {
    const { draft } = this;
    if (draft.number !== null || (draft.country !== null && draft.session !== null)) return true;
    return draft.year !== null || (draft.suffixes.length > 0 && draft.pieces.length > 2);
  }
}

function bearsNumber(segment: Segment): boolean {
  if (segment.shape === 'number') return true;
  if (segment.shape !== 'dotted') return false;
  return findComponent(segment.code) !== null && segment.code.toUpperCase() !== 'SER';
}
