// Where a document is read: the addresses that its symbol gives, then those of the registry.
import type { DocumentRecord } from '../citations/types.ts';
import { symbolUrls } from '../symbols/index.ts';
import { chiefSymbol } from './symbol-record.ts';

/** An address with the words that a link shows. */
export interface LabelledUrl {
  readonly label: string;
  readonly href: string;
}

/**
 * Every address of a document, the best first, none twice. An annex is read in the document that carries it.
 *
 * @example documentUrls(document)[0]?.href // 'https://docs.un.org/en/A/RES/60/209'
 */
export function documentUrls(document: Pick<DocumentRecord, 'symbols' | 'urls'>): readonly LabelledUrl[] {
  const symbol = chiefSymbol(document);
  const byHref = new Map<string, LabelledUrl>();
  for (const { label, href } of [...(symbol === null ? [] : symbolUrls(symbol)), ...document.urls])
    if (!byHref.has(href)) byHref.set(href, { label, href });
  return [...byHref.values()];
}
