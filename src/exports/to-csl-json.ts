// Documents → CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as Zotero and citeproc read it.
import type { DocumentRecord } from '../citations/types.ts';
import { cslTypes } from './csl-types.ts';
import { jsonText } from './json-text.ts';
import { kindWords } from './kind-words.ts';
import type { PersonName } from './person-name.ts';
import { referenceOf, type Reference, type ReferenceDate } from './reference.ts';

/** One item of CSL-JSON; fields without a value are absent. */
export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

/**
 * The bibliography as CSL-JSON text, one item a document, in the order given.
 *
 * @example JSON.parse(toCslJson(documents))[0].type // 'legislation'
 */
export function toCslJson(documents: readonly DocumentRecord[]): string {
  return jsonText(documents.map((document) => cslItem(referenceOf(document))));
}

/**
 * A reference as an item of CSL-JSON.
 *
 * @example cslItem(referenceOf(document)).number // 'A/HRC/35/35'
 */
export function cslItem(reference: Reference): CslItem {
  const mapping = cslTypes[reference.kind];
  const people = reference.people.map(cslName);
  const byBody = people.length === 0 && mapping.body === 'author' && reference.body !== null;
  const fields: Record<string, unknown> = {
    id: reference.id,
    type: (reference.adopted ? mapping.adopted : undefined) ?? mapping.type,
    title: escapeMarkup(reference.title),
    'title-short': reference.shortTitle === null ? null : escapeMarkup(reference.shortTitle),
    author: byBody ? [{ literal: reference.body }] : people.length > 0 ? people : null,
    authority: mapping.body === 'authority' ? reference.body : null,
    issued: reference.issued === null ? null : { 'date-parts': [dateParts(reference.issued)] },
    // What holds a speech is the occasion.
    [mapping.type === 'speech' ? 'event-title' : 'container-title']: reference.container,
    volume: reference.volume,
    issue: reference.issue,
    page: reference.pages?.replaceAll('–', '-') ?? null,
    publisher:
      reference.publisher ??
      (mapping.body === 'publisher' || people.length > 0 ? bodyAsPublisher(reference) : null),
    'publisher-place': reference.publisherPlace,
    number: reference.number,
    genre: mapping.genre ? kindWords[reference.kind] : null,
    URL: reference.url,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as CslItem;
}

/** A report by named authors is published by the body they wrote for; a newspaper is its own container, not a publisher. */
function bodyAsPublisher({ body, container, kind }: Reference): string | null {
  if (body === container || cslTypes[kind].body === 'authority') return null;
  return body;
}

function cslName(name: PersonName): Readonly<Record<string, string>> {
  if ('literal' in name) return { literal: name.literal };
  const { family, given, particle } = name;
  return particle === null ? { family, given } : { family, given, 'non-dropping-particle': particle };
}

function dateParts({ year, month, day }: ReferenceDate): number[] {
  return [year, month, day].filter((part) => part !== null);
}

/** CSL titles may carry `<i>` and the like; a sign that opens such a tag by chance would be read as one. */
function escapeMarkup(title: string): string {
  return title.replace(/<(?=\/?(?:i|b|sc|sub|sup|span)\b)/g, '‹');
}
