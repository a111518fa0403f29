// Resolutions and decisions that a note names in words, with lists of numbers and the short forms of law reviews, which the symbols room leaves: `G.A. Res. 217A (III)`, `UNSC Res 1373`, `Commission on Human Rights resolutions 2005/55 and 2004/66`.
import { parseSymbol } from '../symbols/index.ts';
import type { ParsedSymbol } from '../symbols/types.ts';
import type { Stretch } from './scan.ts';

/** Names of the bodies that adopt numbered resolutions, with the prefix of their symbols. Source: UN Library, guide to document symbols. */
const ADOPTERS: readonly (readonly [names: string, prefix: string])[] = [
  [
    String.raw`general assembly|gen\. ass(?:embly|\.)|g\.\s?a\.|unga|ga|assembly|assemblée générale|asamblea general|generalversammlung`,
    'A',
  ],
  [
    String.raw`security council|s\.\s?c\.|unsc|sc|council|conseil de sécurité|consejo de seguridad|sicherheitsrat`,
    'S',
  ],
  [String.raw`economic and social council|econ\. & soc\. council|e\.\s?s\.\s?c\.|ecosoc`, 'E'],
  [
    String.raw`human rights council|conseil des droits de l[’']homme|consejo de derechos humanos|h\.\s?r\.\s?c\.|unhrc|hrc`,
    'A/HRC',
  ],
  [
    String.raw`commission on human rights|commission des droits de l[’']homme|comisión de derechos humanos|comm(?:'n|’n|\.) on hum(?:an|\.) r(?:igh)?ts\.?|c\.\s?h\.\s?r\.|unchr|chr`,
    'E/CN.4',
  ],
  [
    String.raw`sub-?commission(?: on (?:prevention of discrimination and protection of minorities|the promotion and protection of human rights))?`,
    'E/CN.4/Sub.2',
  ],
];
const BODY = ADOPTERS.map(([names], index) => `(?<body${index}>${names})`).join('|');
const NUMBER = String.raw`(?:\d{4}\/\d{1,4}|E?S-\d{1,2}\/\d{1,3}|\d{1,3}\/\d{1,4}|\d{1,4}(?:\s?[A-Z](?![\p{L}]))?\.?\s?\((?:E?S-)?(?:[IVXL]{1,8}|(?:19|20)\d\d)\)(?:\s?[A-Z](?![\p{L}]))?|\d{1,4})(?:\s?[A-H](?![\p{L}.]))?`;
const PHRASE = new RegExp(
  String.raw`(?<![\p{L}.])(?:(?:u\.?\s?n\.?|united nations)\s)?(?:${BODY})(?:['’]s)?,?\s(?<kind>r[eé]s|d[eé]c)(?:oluci[oó]n|olutions?|isions?|s)?\.?\s(?:n[°º]\s?|no\.?\s?|nos\.?\s?)?(?=[\dES])(?<numbers>${NUMBER}(?:(?:,\s|\sand\s|,\sand\s|\s&\s)(?=\S*[/(]|\d+(?!\s\p{L}))${NUMBER}(?![\p{L}\d/])(?!\s(?!and\s)\p{L}{3})){0,9})(?![\d/])`,
  'giu',
);

/** `Resolution 32/130 of the General Assembly`, `Résolution 41/128 de l’Assemblée générale`: the number first, then who adopted it. */
const REVERSED = new RegExp(
  String.raw`(?<![\p{L}.])(?<kind>r[eé]s|d[eé]c)(?:olu(?:tion|ción)|isi[oó]n|\.)\s(?:no\.?\s?|n[°º]\s?)?(?<numbers>${NUMBER})\s(?:(?:of|adopted by)\sthe\s|(?:adoptée par|adoptada por|de)\s(?:la\s|l[’'])|du\s|del\s)(?:(?:u\.?n\.?|united nations)\s)?(?:${BODY})(?![\p{L}])`,
  'giu',
);

function findReversed(text: string): (Stretch & { readonly symbol: ParsedSymbol })[] {
  return [...text.matchAll(REVERSED)].flatMap((match) => {
    const groups = match.groups ?? {};
    const prefix = ADOPTERS.find((_, index) => groups[`body${index}`] !== undefined)?.[1];
    const kind = /^d/i.test(groups['kind'] ?? '') ? 'DEC' : 'RES';
    const symbol = prefix === undefined ? null : symbolOf(prefix, kind, groups['numbers'] ?? '');
    return symbol === null ? [] : [{ start: match.index, end: match.index + match[0].length, symbol }];
  });
}

/**
 * Finds resolutions named in words; each number of a list is a symbol of its own, and the first stretch includes the body's name.
 *
 * @example findResolutionPhrases('G.A. Res. 55/2, para. 6')[0]?.symbol.canonical // 'A/RES/55/2'
 */
export function findResolutionPhrases(text: string): (Stretch & { readonly symbol: ParsedSymbol })[] {
  if (!/(?:\br[eé]s(?:olu|\.|\s)|\bd[eé]c(?:ision|\.))/i.test(text)) return [];
  const found = findReversed(text);
  for (const match of text.matchAll(PHRASE)) {
    const groups = match.groups ?? {};
    const adopter = ADOPTERS.findIndex((_, index) => groups[`body${index}`] !== undefined);
    const prefix = ADOPTERS[adopter]?.[1];
    const numbers = groups['numbers'] ?? '';
    if (prefix === undefined) continue;
    const first = match.index + match[0].length - numbers.length;
    for (const number of numbers.matchAll(new RegExp(NUMBER, 'gu'))) {
      const symbol = symbolOf(prefix, /^d/i.test(groups['kind'] ?? '') ? 'DEC' : 'RES', number[0]);
      if (symbol === null) continue;
      const start = first + number.index;
      found.push({
        start: number.index === 0 ? match.index : start,
        end: start + number[0].trimEnd().length,
        symbol,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function symbolOf(prefix: string, kind: string, number: string): ParsedSymbol | null {
  const parts = /^(\d{1,4})\s?([A-Z])?\.?\s?\(([^)]+)\)\s?([A-Z])?$/u.exec(number);
  const letter = parts?.[2] ?? parts?.[4] ?? '';
  const spelled =
    parts === null ? number.replace(/\s/g, '') : `${parts[1] ?? ''}(${parts[3] ?? ''})${letter}`;
  return parseSymbol(`${prefix}/${kind}/${spelled}`);
}
