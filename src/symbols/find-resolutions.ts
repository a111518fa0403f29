// findResolutions: resolutions and decisions that running text names in words, `General Assembly resolution 60/209`.
import { parseSymbol } from './parse-symbol.ts';
import type { FoundSymbol } from './types.ts';

const BODY = String.raw`(?:(?:U\.?\s?N\.?|United Nations)\s+)?(?:General Assembly|UNGA|G\.?\s?A\.?|Security Council|UNSC|S\.?\s?C\.?|Economic and Social Council|ECOSOC|E\.?\s?S\.?\s?C\.?|Human Rights Council|UNHRC|H\.?R\.?C\.?|Commission on Human Rights|Human Rights Commission|(?:UN)?CHR|C\.\s?H\.\s?R\.|Sub-?\s?[Cc]ommission|Trusteeship Council)(?:['’]s)?,?\s+`;
const KIND = String.raw`(?:[Rr]es(?:olutions?|\.)?|RES(?:OLUTION)?\.?|[Dd]ec(?:isions?|\.)?),?\s+(?:[Nn]o\.?\s*)?`;
const SESSION = String.raw`\((?:E?S-)?[IVXLC]{1,8}\)`;
const NUMBER = String.raw`(?:(?:E?S-)?\d{1,4}\/\d{1,4}(?:\s?[A-Z](?![\p{L}\p{N}.]))?|\d{1,4}\.?\s?[A-Z]{0,2}\s?(?:${SESSION}(?:\s?[A-Z](?![\p{L}\p{N}.]))?|\(\d{4}\))|\d{1,4}[A-Z]?)(?![\p{L}\p{N}/])`;
const BARE_NUMBER = String.raw`\d{1,4}\s?[A-Z]{0,2}\s?(?:${SESSION}|\(\d{4}\))`;

const NAMED = new RegExp(
  // What may begin it comes first, for to look back costs more.
  String.raw`(?=[CDEGHRSTUdr])(?<![\p{L}\p{N}/])(?:${BODY}${KIND}${NUMBER}|UN(?:SC|GA)R\s${NUMBER}|${KIND}${BARE_NUMBER})`,
  'gu',
);

/** A cheap look first: most texts name none. */
const MAY_NAME = /[Rr]es|RES|[Dd]ec|UN(?:SC|GA)R/;

/**
 * Finds the resolutions and decisions that running text names in words; the span covers the whole phrase. Without
 * the body's name only the forms that belong to one body count: `resolution 2625 (XXV)`, `resolution 1325 (2000)`.
 *
 * @example findResolutions('as in Security Council resolution 1325 (2000)')[0]?.symbol.canonical // 'S/RES/1325(2000)'
 */
export function findResolutions(text: string): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  if (!MAY_NAME.test(text)) return found;
  for (const match of text.matchAll(NAMED)) {
    const symbol = parseSymbol(match[0]);
    if (symbol) found.push({ span: [match.index, match.index + match[0].length], symbol });
  }
  return found;
}
