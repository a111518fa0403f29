// Keys: one string for all spellings of one document, so that an index can hold symbols as keys and nothing else.
import { splitCompact } from './compact-spelling.ts';
import { romanValue, toRoman } from './grammar.ts';
import { parseSymbol } from './parse-symbol.ts';
import { repairSpelling } from './repair.ts';
import { spellSeparated } from './separated-spelling.ts';
import { securityCouncilYear } from './resolution-years.ts';
import type { ParsedSymbol } from './types.ts';

/**
 * The one key of a document for every spelling of its symbol, or null for what is no symbol. Keys are opaque:
 * compare them, do not show them. A spelling without separators (`AHRC3535`) gets the key of its likeliest
 * reading; use `symbolKeys` or `looseKey` where an index can tell which reading exists.
 *
 * @example symbolKey('HRC/35/35') === symbolKey('https://docs.un.org/en/A/HRC/35/35') // true
 */
export function symbolKey(symbol: string | ParsedSymbol): string | null {
  const parsed = typeof symbol === 'string' ? parseSymbol(symbol) : symbol;
  return parsed ? keyOf(parsed) : null;
}

/**
 * Every key that a spelling can mean, the likeliest first: both symbols of a joint one, each organ for a
 * spelling without organ (`68/176`, `CN.4/532`), each reading of one without separators (`AHRC3535`).
 */
export function symbolKeys(text: string): readonly string[] {
  const keys = new Set<string>();
  const add = (symbol: ParsedSymbol | null): void => {
    if (!symbol) return;
    keys.add(keyOf(symbol));
    for (const other of symbol.joint) {
      const parsed = parseSymbol(other);
      if (parsed) keys.add(keyOf(parsed));
    }
  };
  add(parseSymbol(text));
  const { clean } = repairSpelling(text);
  for (const { canonical } of splitCompact(clean)) add(parseSymbol(canonical));
  if (clean.length < 120) {
    for (const spelling of [clean, ...spellSeparated(clean)]) {
      add(parseSymbol(spelling));
      for (const whole of withOrgans(spelling)) add(parseSymbol(whole));
    }
  }
  return [...keys];
}

/**
 * Letters and digits only, in capitals: `looseKey('A/HRC/35/35')` is `AHRC3535`. Different symbols can share a
 * loose key (`A/HRC/3/535`), so it finds candidates and never proves a hit.
 */
export function looseKey(symbol: string | ParsedSymbol): string {
  const text = typeof symbol === 'string' ? repairSpelling(symbol).clean : symbol.canonical;
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

const PREFIXES = [
  'A/',
  'E/',
  'S/',
  'A/RES/',
  'A/HRC/',
  'A/HRC/RES/',
  'E/CN.4/',
  'E/CN.4/Sub.2/',
  'T/',
] as const;

function withOrgans(spelling: string): readonly string[] {
  if (!/^(?:\d{1,4}[/ -]|E?S-\d|[A-Za-z]{1,5}[./])/.test(spelling) || !/\d/.test(spelling)) return [];
  const base = spelling.replace(/^(\d{1,4})[ -](?=\d)/, '$1/');
  return PREFIXES.map((prefix) => prefix + base);
}

function keyOf(symbol: ParsedSymbol): string {
  const adopted = (symbol.type === 'RES' || symbol.type === 'DEC') && isPlainForm(symbol);
  const own =
    symbol.joint.length > 0 ? (symbol.canonical.split(/-(?=[A-Z]{1,6}\/)/)[0] ?? '') : symbol.canonical;
  return spellUniformly((adopted ? adoptedKey(symbol) : own).toUpperCase(), symbol.organ);
}

/** Parts are counted in either figures, and records and drafts of the principal organs spelt with stop or slash. */
function spellUniformly(key: string, organ: string): string {
  const parts = key
    .replace(/(?<=\((?:PART|VOL\.|SECT\.|RESUMPTION))[IVXLC]+(?=\))/g, (roman) => String(romanValue(roman)))
    .replace(/\/RESUMPTION\.(\d+)/, '(RESUMPTION$1)')
    .replace(/\(SUPP\.\w+\)/, '(SUPP)');
  return /^[AEST]$/.test(organ) ? parts.replace(/(?<=\/(?:PV|SR|L|CRP))\/(?=\d+(?:[/(]|$))/, '.') : parts;
}

/**
 * Resolutions have several official forms: `A/RES/217(III)`, `A/RES/217(III)A`, `A/RES/3/217A`, `S/RES/1325`.
 * Until 1976 the Assembly and the Councils numbered theirs in one sequence, so the number alone is the key.
 */
function adoptedKey(symbol: ParsedSymbol): string {
  const place = [symbol.organ, ...symbol.bodies, symbol.type].join('/');
  const [, serial = '', letter = ''] = /^(\d+(?:-\d+)?)([A-Z]*)$/.exec(symbol.number ?? '') ?? [];
  const ending = [
    symbol.part === null ? '' : `(${symbol.part})`,
    ...symbol.suffixes.map((suffix) => `/${suffix}`),
  ].join('');
  if (symbol.organ === 'S') {
    const year = symbol.year ?? securityCouncilYear(Number(serial));
    return `${place}/${serial}${year === null ? '' : `(${year})`}${letter}${ending}`;
  }
  const session = symbol.session === null ? null : romanSession(symbol.organ, symbol.bodies, symbol.session);
  if (symbol.year === null && (session === null || romanValue(session.replace(/^E?S-/, '')) !== null)) {
    const kept = symbol.type === 'RES' && symbol.bodies.length === 0 ? '' : `(${session ?? ''})`;
    return `${place}/${serial}${kept}${letter === 'A' ? '' : letter}${ending}`;
  }
  return [place, symbol.session ?? symbol.year, `${serial}${letter}${ending}`]
    .filter((piece) => piece !== null)
    .join('/');
}

/** Forms that name organ, bodies, kind, session or year, and number in any order; all others keep their spelling. */
function isPlainForm(symbol: ParsedSymbol): boolean {
  if (!/^[AEST]$/.test(symbol.organ) || symbol.number === null || symbol.country !== null) return false;
  const sized = [symbol.session, symbol.year].filter((piece) => piece !== null).length;
  const pieces = symbol.canonical
    .replace(/\(([^()]*)\)/g, '/$1')
    .replace(/\/(?=[A-Z]?$)/, '')
    .split('/').length;
  const part = symbol.part === null ? 0 : 1;
  return sized < 2 && pieces === 3 + symbol.bodies.length + sized + part + symbol.suffixes.length;
}

/** The Assembly's first thirty sessions count in roman numerals: session 3 of `A/RES/3/217A` is `III`. */
function romanSession(organ: string, bodies: readonly string[], session: string): string {
  if (organ !== 'A' || bodies.length > 0) return session;
  const match = /^(E?S-)?(\d+)$/.exec(session);
  if (!match) return session;
  const ordinal = Number(match[2]);
  const last = match[1] === undefined ? 30 : match[1] === 'S-' ? 7 : 5;
  return ordinal > 0 && ordinal <= last ? `${match[1] ?? ''}${toRoman(ordinal)}` : session;
}
