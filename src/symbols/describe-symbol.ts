// A symbol in words: each part with its meaning, and the whole as one line.
import { bodyMeaning } from './bodies.ts';
import { componentMeaning, suffixMeaning } from './component-meanings.ts';
import { countryName } from './country-names.ts';
import { ORGAN_NAMES } from './organ-names.ts';
import { readCanonical } from './parse-symbol.ts';
import { symbolSessionYears } from './sessions.ts';
import { romanValue } from './grammar.ts';
import type { ParsedSymbol, SymbolPart } from './types.ts';

/**
 * Each part of a symbol with its meaning, in the order of the canonical spelling.
 *
 * @example describeSymbol(parseSymbol('A/HRC/35/35')) // … { text: 'HRC', role: 'body', meaning: 'Human Rights Council' } …
 */
export function describeSymbol(symbol: ParsedSymbol): readonly SymbolPart[] {
  const draft = readCanonical(symbol.canonical);
  if (!draft) return [];
  const parts: SymbolPart[] = [];
  let bodies = 0;
  for (const { text, role } of draft.pieces) {
    if (role === 'body') bodies += 1;
    parts.push({ text, role, meaning: meaningOf(text, role, symbol, bodies) });
  }
  for (const other of symbol.joint) {
    parts.push({ text: other, role: 'joint', meaning: 'the same document for another organ' });
  }
  return parts;
}

/**
 * A symbol as one line in words.
 *
 * @example summarizeSymbol(parseSymbol('A/HRC/35/35'))
 * // 'General Assembly · Human Rights Council · 35th session (2017) · document 35'
 */
export function summarizeSymbol(symbol: ParsedSymbol): string {
  const parts = describeSymbol(symbol);
  // A conference is convened by an organ whose letter its symbols bear, but its documents are its own.
  const isConference = /^[AE]\/CONF\./.test(symbol.canonical);
  const places = parts
    .filter(({ role }) => role === 'body' || (role === 'organ' && !isConference))
    .map(({ meaning }) => meaning);
  const country = parts.filter(({ role }) => role === 'country').map(({ meaning }) => meaning);
  const times = parts
    .filter(({ role }) => role === 'session' || role === 'year')
    .map(({ meaning }) => meaning);
  const after = parts
    .filter(({ role }) => role === 'part' || role === 'suffix')
    .map(({ meaning }) => meaning);
  const joint = symbol.joint.map((other) => `also ${other}`);
  return [...places, ...country, ...times, ...serial(symbol), ...after, ...joint].join(' · ');
}

/** An ordinal in words of figures: `toOrdinal(32)` is `32nd`. */
export function toOrdinal(value: number): string {
  const tens = value % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

function serial(symbol: ParsedSymbol): readonly string[] {
  const kind = symbol.type === null ? 'document' : (componentMeaning(symbol.type) ?? symbol.type);
  if (symbol.number === null) return symbol.type === null ? [] : [kind];
  return [`${kind} ${symbol.number}`];
}

function meaningOf(text: string, role: SymbolPart['role'], symbol: ParsedSymbol, bodies: number): string {
  switch (role) {
    case 'organ':
      return ORGAN_NAMES.get(text) ?? text;
    case 'body':
      return bodyMeaning(symbol.organ, symbol.bodies.slice(0, bodies));
    case 'session':
      return sessionMeaning(text, symbol);
    case 'component':
      return text.startsWith('SER.') ? `series ${text.slice(4)}` : (componentMeaning(text) ?? text);
    case 'year':
      return `year ${text.length === 2 ? (symbol.year ?? text) : text}`;
    case 'number':
      return `number ${text}`;
    case 'letter':
      return `part ${text} of the text`;
    case 'part':
      return text.replace(/([A-Za-z.])(\d|[IVXLC]+$)/, '$1 $2');
    case 'country':
      return countryName(text) ?? text;
    case 'suffix':
      return describeSuffix(text);
    case 'joint':
      return text;
  }
}

function sessionMeaning(text: string, symbol: ParsedSymbol): string {
  const special = /^(E?S)-(.+)$/.exec(text);
  const figure = special?.[2] ?? text;
  const ordinal = /^\d+$/.test(figure) ? Number(figure) : romanValue(figure);
  if (ordinal === null) return `session ${text}`;
  const kind = special ? (special[1] === 'ES' ? 'emergency special session' : 'special session') : 'session';
  const years = symbolSessionYears(symbol);
  if (!years) return `${toOrdinal(ordinal)} ${kind}`;
  const span = years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`;
  return `${toOrdinal(ordinal)} ${kind} (${span})`;
}

function describeSuffix(text: string): string {
  const [code = '', ordinal] = text.split('.', 2);
  const meaning = suffixMeaning(code) ?? code;
  return ordinal === undefined ? meaning : `${meaning} ${ordinal}`;
}
