// Reads what a searcher typed or pasted: a note number, a symbol, the beginning of one, footnotes, or words.
import { parseSymbol } from '../symbols/parse-symbol.ts';
import { symbolKey, symbolKeys } from '../symbols/symbol-key.ts';
import type { ParsedSymbol } from '../symbols/types.ts';
import { bareKey } from './entry-key.ts';
import { toTokens } from './tokens.ts';
import type { Query } from './types.ts';

/** Longer than any symbol, phrase or title that is typed by hand: what exceeds it was pasted. */
const LONGEST_TYPED = 200;
/** The most that is read of a paste; a browser stays responsive, and no list of notes is as long. */
const LONGEST_READ = 200_000;

/** `note 18`, `n 18`, `n. 18`, `fn 18`, `footnote no. 18`, `#18`, `[18]`, `[^18]`. */
const NOTE_NUMBER =
  /^(?:(?:foot|end)?notes?|fn|nn?)\.?\s*(?:no\.?\s*)?#?(\d{1,5})\.?$|^(?:#|\[\^?)(\d{1,5})\]?$/i;

/** What only a citation has beside words: a pinpoint, a year after a comma or in brackets, quotation marks. */
const CITATION_SIGN =
  /\b(?:paras?|pp?|arts?|articles?|paragraphs?|annex|preamble|ibid|supra|vol|eds?|see)\b\.?|[“”"«»]|,\s*(?:1[89]|20)\d\d\b|\((?:1[89]|20)\d\d\)/gi;

/** Runs that may be a symbol among other words: parts of letters and digits, joined by slashes. */
const CANDIDATE = /[\p{L}\p{N}.]+(?:\s?\/\s?[\p{L}\p{N}.()*-]+)+/gu;

/** Where a symbol ends that is typed as it stands in a note: a place in the document, the day or the year of it. */
const PLACE =
  /,?\s+(?:at\s+\d|(?:paras?|paragraphs?|pp?|pages?|arts?|articles?|annex|preamble|preambular|operative|sections?|chapter)(?![\p{L}\d/])|[§¶]|(?:(?:adopted|dated)\s+)?(?:of|on)\s+\d{1,2}\s\p{L}|\((?:\d{1,2}\s\p{L}+\s)?(?:19|20)\d\d\))/giu;

/** `Declaration on the Right to Development (General Assembly resolution 41/128).` */
const IN_BRACKET = /\s\(((?:[^()]|\([^()]*\))+)\)\.?$/;

/** `resolution 38/2 of 5 July 2018`: no body is named. */
const ACT =
  /^(?:res(?:olution)?|dec(?:ision)?)\b\.?\s*(?:no\.?\s*)?(\d{1,4}\/\d{1,4})(?![\d/])(?!.*[\p{L}\d]\/)/iu;

/** What may stand between the parts of a symbol. */
const SEPARATOR = /[\s./()[\]\-–—‑_]/u;

/**
 * Says what a query is. It never fails: what is nothing else is words.
 *
 * @example readQuery('n 18') // { kind: 'note', number: 18 }
 * @example readQuery('a hrc 35 35') // { kind: 'symbol', keys: [symbolKey('A/HRC/35/35')], … }
 */
export function readQuery(typed: string): Query {
  const text = cleanQuery(typed);
  if (text === '') return { kind: 'empty' };
  const note = NOTE_NUMBER.exec(text);
  if (note) return { kind: 'note', number: Number(note[1] ?? note[2]) };
  if (/\n\s*\S/.test(text) || text.length > LONGEST_TYPED) return { kind: 'footnotes', text };
  return (
    readAct(text) ??
    readSymbol(text) ??
    readPlaced(text) ??
    readFootnote(text) ??
    readPartial(text) ?? { kind: 'words', text }
  );
}

/**
 * The text without what nobody means to type: control and direction characters. Line breaks stay, for they part notes.
 *
 * @example cleanQuery('\u200fA/68/176\u0000') // 'A/68/176'
 */
export function cleanQuery(typed: string): string {
  return typed
    .slice(0, LONGEST_READ)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/\t/g, ' ')
    .trim();
}

function readSymbol(text: string): Query | null {
  const symbol = parseSymbol(text);
  if (symbol) return toSymbolQuery(text, symbol);
  // A symbol with a word or two beside it: `see A/HRC/35/35`, `A/HRC/35/35 para 5`.
  const found = symbolsInside(text);
  const [first] = found;
  if (!first || found.length > 1 || text.includes(',')) return null;
  const rest = text.replace(first.raw, ' ');
  return toTokens(rest).length <= 3 ? toSymbolQuery(first.raw, first) : null;
}

/** A symbol as notes print it, with a place, a day or a year after it, or in the bracket after a title. */
function readPlaced(text: string): Query | null {
  const ends = [text.length, ...[...text.matchAll(PLACE)].map(({ index }) => index).reverse()];
  for (const end of ends) {
    if (symbolsInside(text.slice(end)).length > 0) return null;
    const bare = text.slice(0, end);
    for (const named of [bare, IN_BRACKET.exec(bare)?.[1] ?? '']) {
      const symbol = parseSymbol(named);
      if (symbol) return toSymbolQuery(named, symbol);
    }
  }
  return null;
}

/** Such a number may be that of any body. */
function readAct(text: string): Query | null {
  const [, number = ''] = ACT.exec(text) ?? [];
  return number === '' ? null : readPartial(number);
}

/** Only to tell what a query is; footnotes themselves are read by the core, which finds damaged symbols too. */
function symbolsInside(text: string): readonly ParsedSymbol[] {
  return (text.match(CANDIDATE) ?? []).flatMap((run) => parseSymbol(run) ?? []);
}

/**
 * One reading, that of the grammar; several only without separators, where the index tells which of them exists.
 */
function toSymbolQuery(text: string, symbol: ParsedSymbol): Query {
  const key = symbolKey(symbol);
  const own = key === null ? [] : [key];
  const joint = symbol.joint.flatMap((other) => symbolKey(other) ?? []);
  const readings = SEPARATOR.test(text) ? [] : symbolKeys(text);
  return { kind: 'symbol', symbol, keys: [...new Set([...own, ...joint, ...readings, bareKey(text)])], text };
}

/** A single short line is a footnote when it says more than a symbol: a title beside it, a place, a year. */
function readFootnote(text: string): Query | null {
  if (!text.includes(',')) return symbolsInside(text).length > 1 ? { kind: 'footnotes', text } : null;
  const signs = text.match(CITATION_SIGN)?.length ?? 0;
  return signs >= 2 || symbolsInside(text).length > 0 ? { kind: 'footnotes', text } : null;
}

/**
 * The beginning of a symbol, or one without its organ. A plain word is a beginning too: the index decides whether any
 * symbol starts so, and names and text answer beside it.
 */
function readPartial(text: string): Query | null {
  const address = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/\S*\d/i.test(text);
  if (address || /^[“"'‘].*\d.*[”"'’]$/u.test(text)) {
    return { kind: 'partial', tokens: toTokens(text), keys: [bareKey(text)], text };
  }
  if (/[^\p{L}\p{N}\s./()[\]\-–—‑_*]/u.test(text)) return null;
  const tokens = toTokens(text);
  const hasNumber = tokens.some((token) => /\d/.test(token));
  if (tokens.length === 0 || tokens.length > 14 || (!hasNumber && tokens.length > 4)) return null;
  if (tokens.some((token) => token.length > 8 && !/\d/.test(token))) return null;
  const keys = hasNumber ? [...symbolKeys(text), bareKey(text)] : [];
  return { kind: 'partial', tokens, keys, text };
}
