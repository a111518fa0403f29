// Which body issued a document, as the registry or the symbol names it, with the slug that is its address and its node's id.
import { BODIES, bodyName, ORGAN_NAMES, parseSymbol } from '../symbols/index.ts';
import type { DocumentRecord } from './types.ts';

/** A body under its name, and the stem of its address: `/bodies/general-assembly/`. */
export interface IssuingBody {
  readonly name: string;
  readonly slug: string;
}

/** The names that symbols give, so that "United Nations General Assembly" and "General Assembly" are one body. */
const namedBySymbols: ReadonlySet<string> = new Set(
  [...BODIES.map(({ name }) => name), ...ORGAN_NAMES.values()].map((name) => name.toLowerCase()),
);

/**
 * The body that issued a document: the registry's, else the innermost that its symbol names; null where a person
 * signs or nothing names one.
 *
 * @example issuingBody(udhr) // { name: 'United Nations General Assembly', slug: 'general-assembly' }
 */
export function issuingBody({
  body,
  symbols,
  authors,
}: Pick<DocumentRecord, 'body' | 'symbols' | 'authors'>): IssuingBody | null {
  const registered = body?.trim() ?? '';
  if (registered !== '') return { name: registered, slug: bodySlug(registered) };
  if (authors.length > 0) return null;
  for (const printed of symbols) {
    const symbol = parseSymbol(printed);
    if (symbol === null) continue;
    const name = bodyName(symbol);
    return { name, slug: bodySlug(name) };
  }
  return null;
}

/**
 * The slug of a body's name: lower case, Latin letters without their marks, hyphens between words; "United Nations"
 * before a name that the symbols know is left out.
 *
 * @example bodySlug('UN Human Rights Council') // 'human-rights-council'
 * @example bodySlug('UN News') // 'un-news'
 */
export function bodySlug(name: string): string {
  const without = name.trim().replace(/^(?:the )?(?:(?:United Nations|U\.?N\.?) )?/i, '');
  const chosen = namedBySymbols.has(without.toLowerCase()) ? without : name;
  const plain = chosen
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '');
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}
