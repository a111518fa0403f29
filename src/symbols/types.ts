// The records of a parsed UN document symbol: what `parseSymbol` returns and every other room reads.

/** A half-open range of UTF-16 offsets, `[start, end)`, into the text it was found in. */
export type Span = readonly [start: number, end: number];

/** What one piece of a symbol does: the role names follow the UN Library's guide to document symbols. */
export type SymbolRole =
  | 'organ'
  | 'body'
  | 'session'
  | 'component'
  | 'year'
  | 'number'
  | 'letter'
  | 'part'
  | 'country'
  | 'suffix'
  | 'joint';

/**
 * One piece of a symbol with its meaning in words.
 *
 * @example { text: 'HRC', role: 'body', meaning: 'Human Rights Council' }
 */
export interface SymbolPart {
  readonly text: string;
  readonly role: SymbolRole;
  readonly meaning: string;
}

/** A typographic repair made while reading a symbol; `rule` names it, `before` and `after` show it. */
export interface SymbolRepair {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A UN document symbol, taken apart. Facts that the symbol does not state are null, never guessed.
 *
 * @example parseSymbol('A/HRC/35/35') // organ 'A', bodies ['HRC'], session '35', number '35'
 */
export interface ParsedSymbol {
  /** The text as it was given, damage included. */
  readonly raw: string;
  /** The form of the UN Digital Library's catalogue: no spaces, `A/RES/2625(XXV)`. */
  readonly canonical: string;
  /** The leading code: `A`, `S`, `E`, `T`, `ST`, or a series that stands alone such as `CCPR`. */
  readonly organ: string;
  /** Subsidiary bodies from the outside in: `['CN.4', 'Sub.2']`, `['HRC']`. */
  readonly bodies: readonly string[];
  /** The session as the symbol writes it: `60`, `S-27`, `ES-10`, `XXV`, `S-VI`. */
  readonly session: string | null;
  /** The year that the symbol itself states: `E/1990/23`, `S/RES/1325(2000)`. */
  readonly year: number | null;
  /** The special component that tells the kind of document: `RES`, `DEC`, `L`, `PV`, `CRP` … */
  readonly type: string | null;
  /** The serial number with its letter, if any: `35`, `217A`, `Add` excluded. */
  readonly number: string | null;
  /** The part in brackets after the number, without spaces: `PartI`, `Vol.II`, `Sect.9`, `Resumption1`. */
  readonly part: string | null;
  /** The country code in symbols of treaty bodies and the universal periodic review: `CHN` in `CCPR/C/CHN/CO/1`. */
  readonly country: string | null;
  /** Suffixes in order, nested ones last: `['Add.1', 'Corr.1']`. */
  readonly suffixes: readonly string[];
  /** For a double symbol (`A/60/250-S/2005/12`), the other symbols it carries, canonical. */
  readonly joint: readonly string[];
  readonly repairs: readonly SymbolRepair[];
}

/** A symbol found in running text: its place, and what it says. */
export interface FoundSymbol {
  readonly span: Span;
  readonly symbol: ParsedSymbol;
}
