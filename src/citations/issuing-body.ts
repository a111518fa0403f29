// Which body issued a document, as the registry names it, with the slug that is its address and its node's id.
import type { DocumentRecord } from './types.ts';

/** A body under its name, and the stem of its address: `/bodies/general-assembly/`. */
export interface IssuingBody {
  readonly name: string;
  readonly slug: string;
}

/**
 * The body that issued a document; null where neither the registry nor the symbol names one.
 *
 * @example issuingBody(udhr) // { name: 'General Assembly', slug: 'general-assembly' }
 */
export function issuingBody({ body }: Pick<DocumentRecord, 'body' | 'symbols'>): IssuingBody | null {
  const name = body?.trim() ?? '';
  return name === '' ? null : { name, slug: bodySlug(name) };
}

/**
 * The slug of a body's name: lower case, Latin letters without their marks, hyphens between words.
 *
 * @example bodySlug('Group of 77, at UNCTAD I (Geneva)') // 'group-of-77-at-unctad-i-geneva'
 */
export function bodySlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '');
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}
