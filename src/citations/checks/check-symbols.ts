// Symbols against what the note and the registry say beside them: print, year, issuer, kind.
import {
  BODIES,
  findBody,
  ORGAN_NAMES,
  parseSymbol,
  symbolSessionYears,
  type ParsedSymbol,
} from '../../symbols/index.ts';
import type { Diagnostic, DocumentRecord } from '../types.ts';
import type { CheckedRecords } from './check-edition.ts';
import { diagnose, placeIn } from './diagnose.ts';

/** `symbol-repaired`, `symbol-year`, `issuer-symbol` in notes; `symbol-year`, `kind-symbol` in the registry. */
export function checkSymbols({ notes, documents }: CheckedRecords): readonly Diagnostic[] {
  const found = documents.flatMap(checkRegistered);
  for (const note of notes)
    for (const { symbol, issuer, year, span, document } of note.citations) {
      if (symbol === null) continue;
      const say = (code: 'symbol-repaired' | 'symbol-year' | 'issuer-symbol', message: string): void => {
        const at = note.text.indexOf(symbol.raw, span[0]);
        const place = placeIn(note, at < 0 ? span[0] : at);
        found.push(diagnose(code, place, message, `note-${note.number}`, [document]));
      };
      if (symbol.repairs.some(isDamage))
        say('symbol-repaired', `“${symbol.raw}” is read as ${symbol.canonical}.`);
      const disagreement = year === null ? null : yearDisagreement(symbol, year);
      if (disagreement !== null) say('symbol-year', disagreement);
      if (issuer !== null && contradicts(issuer, symbol))
        say('issuer-symbol', `${symbol.canonical} is not a document of the body named, “${issuer}”.`);
    }
  return found;
}

/** Repairs of the print; what only unwraps a symbol ("UN Doc.", an address, a bracket) repairs nothing. */
const damage = new Set(['spaces', 'hyphens', 'slashes', 'full-width', 'invisible-characters']);

function isDamage({ rule, before }: ParsedSymbol['repairs'][number]): boolean {
  return damage.has(rule) || (rule === 'trailing-mark' && /[*†‡]/.test(before));
}

// --- Years -------------------------------------------------------------------------------------

function yearDisagreement(symbol: ParsedSymbol, year: number): string | null {
  const years = possibleYears(symbol);
  if (years === null || (year >= years.from && year <= years.to)) return null;
  return `${symbol.canonical} belongs to ${years.words}, but the year given is ${year}.`;
}

/**
 * The years that may stand beside a symbol. The Assembly numbers by session from spring to the next autumn and prints
 * resolutions into the year after; the Council on Human Rights and bodies that number by year issue some papers in the
 * year before and some in the year after; the Security Council numbers by calendar year.
 */
function possibleYears(symbol: ParsedSymbol): { from: number; to: number; words: string } | null {
  if (symbol.year !== null) {
    const slack = symbol.organ === 'S' ? 0 : 1;
    return { from: symbol.year - slack, to: symbol.year + slack, words: `the year ${symbol.year}` };
  }
  const years = symbolSessionYears(symbol);
  if (years === null || symbol.session === null) return null;
  const { from, to } = years;
  const words = `session ${symbol.session} (${from === to ? from : `${from}–${to}`})`;
  // An emergency session is resumed for as long as the emergency lasts.
  if (symbol.session.startsWith('ES-')) return { from, to: Infinity, words };
  if (symbol.organ === 'A' && symbol.bodies[0] !== 'HRC') return { from, to: Math.max(to, from + 1), words };
  return { from: from - 1, to: to + 1, words };
}

// --- Issuers -----------------------------------------------------------------------------------

const principal = new Set(['A', 'S', 'E', 'T']);
const organNames = new Map(
  [...ORGAN_NAMES].filter(([code]) => principal.has(code)).map(([code, name]) => [name.toLowerCase(), code]),
);

/** The series symbol of a body that a note names: `E/CN.4` for "UN Commission on Human Rights"; null for persons and others. */
function seriesOf(issuer: string): string | null {
  const name = issuer
    .trim()
    .replace(/^the /i, '')
    .replace(/^(?:United Nations|U\.?\s?N\.?) /i, '');
  return organNames.get(name.toLowerCase()) ?? findBody(name)?.symbol ?? null;
}

function contradicts(issuer: string, symbol: ParsedSymbol): boolean {
  const series = seriesOf(issuer);
  if (series === null) return false;
  const others = symbol.joint.flatMap((printed) => parseSymbol(printed) ?? []);
  return [symbol, ...others].every((one) => !mayIssue(series, one));
}

/** Papers carry the symbol of the body that receives them, so that a body also issues what it reports to its parents. */
function mayIssue(series: string, { organ, bodies, type }: ParsedSymbol): boolean {
  const chain = [organ, ...bodies.map((_, index) => [organ, ...bodies.slice(0, index + 1)].join('/'))];
  if (chain.includes(series)) return true;
  if (type === 'RES' || type === 'DEC') return false;
  if (organ === 'HRI' || (organ === 'A' && bodies.length === 0)) return true;
  const own = chain.at(-1) ?? organ;
  // Where the symbol names a body that the table does not know, nobody can say who that is.
  if (bodies.length > 0 && !BODIES.some((entry) => entry.symbol === own)) return true;
  return series.startsWith(`${own}/`);
}

// --- Kinds -------------------------------------------------------------------------------------

function checkRegistered(document: DocumentRecord): Diagnostic[] {
  const { id, kind, issued, place, annexOf } = document;
  if (annexOf !== null) return [];
  return document.symbols.flatMap((printed) => {
    const symbol = parseSymbol(printed);
    if (symbol === null) return [];
    const found: Diagnostic[] = [];
    const year = issued === null ? null : Number.parseInt(issued, 10);
    const disagreement = year === null ? null : yearDisagreement(symbol, year);
    if (disagreement !== null) found.push(diagnose('symbol-year', place, disagreement, id));
    const told = toldKinds(symbol);
    if (told !== null && !told.includes(kind)) {
      const message = `${symbol.canonical} tells ${told.join(' or ')}, but the registry has ${kind}.`;
      found.push(diagnose('kind-symbol', place, message, id));
    }
    return found;
  });
}

/** The kinds that a special component leaves open; a text adopted by resolution may go by its own kind. */
function toldKinds({ type }: ParsedSymbol): readonly DocumentRecord['kind'][] | null {
  if (type === 'DEC') return ['decision'];
  if (type === 'PV' || type === 'SR') return ['meeting-record'];
  if (type === 'RES')
    return ['resolution', 'declaration', 'treaty', 'outcome-document', 'charter', 'policy-document', 'other'];
  if (type === 'L')
    return ['draft-resolution', 'report', 'working-paper', 'declaration', 'outcome-document', 'other'];
  return null;
}
