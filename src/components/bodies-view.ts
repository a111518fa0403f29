// The bodies that issued the registered documents, with what each issued.
import { issuingBody } from '../citations/index.ts';
import type { DocumentRecord } from '../citations/types.ts';
import type { Edition } from '../corpus/types.ts';
import { notesCiting } from './note-view.ts';

export interface BodyView {
  readonly slug: string;
  readonly name: string;
  /** The documents it issued, the oldest first. */
  readonly documents: readonly DocumentRecord[];
  /** How many notes cite one of them. */
  readonly notes: number;
}

/**
 * Every body of the edition, by name.
 *
 * @example viewBodies(edition)[0] // { slug: 'commission-on-human-rights', name: 'Commission on Human Rights', … }
 */
export function viewBodies(edition: Edition): BodyView[] {
  const bySlug = new Map<string, { name: string; documents: DocumentRecord[] }>();
  for (const document of edition.documents) {
    const body = issuingBody(document);
    if (!body) continue;
    const entry = bySlug.get(body.slug) ?? { name: body.name, documents: [] };
    entry.documents.push(document);
    bySlug.set(body.slug, entry);
  }
  return [...bySlug]
    .map(([slug, { name, documents }]) => ({
      slug,
      name,
      documents: documents.sort((a, b) => ((a.issued ?? '') < (b.issued ?? '') ? -1 : 1)),
      notes: new Set(documents.flatMap(({ id }) => notesCiting(edition, id))).size,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
