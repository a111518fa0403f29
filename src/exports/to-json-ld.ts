// The article and what it cites as linked data (https://schema.org), for a page's head and for `article.jsonld`.
import type { DocumentRecord } from '../citations/types.ts';
import type { ExportedEdition } from './exported-edition.ts';
import { referenceOf, type Reference, type ReferenceDate } from './reference.ts';
import { schemaTypes } from './schema-types.ts';

/**
 * The article with the documents that its notes cite, as JSON-LD text that is safe inside a `script` element.
 *
 * @example JSON.parse(toJsonLd(edition)).citation.length // 56
 */
export function toJsonLd({ article, documents, notes, text }: ExportedEdition): string {
  const cited = new Set<string | null>([
    ...notes.flatMap(({ citations }) => citations.map(({ document }) => document)),
    ...text.mentions.map(({ document }) => document),
  ]);
  return scriptSafe({
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: article.title,
    author: article.authors.map(({ name }) => ({ '@type': 'Person', name })),
    translator: article.translators.map(({ name }) => ({ '@type': 'Person', name })),
    datePublished: article.published,
    inLanguage: article.language,
    isPartOf: article.journal === null ? null : { '@type': 'Periodical', name: article.journal },
    keywords: article.keywords.join(', '),
    url: article.source.url,
    citation: documents.filter(({ id }) => cited.has(id)).map((document) => work(referenceOf(document))),
  });
}

/**
 * One document as JSON-LD text, for the head of its page.
 *
 * @example toDocumentJsonLd(document) // '{"@context":"https://schema.org","@type":"Report",…'
 */
export function toDocumentJsonLd(document: DocumentRecord): string {
  return scriptSafe({ '@context': 'https://schema.org', ...work(referenceOf(document)) });
}

type Json = string | number | null | readonly Json[] | { readonly [name: string]: Json };

function work(reference: Reference): { readonly [name: string]: Json } {
  const { kind, title, shortTitle, people, body, issued, container, volume, number, pages, url } = reference;
  const type = schemaTypes[kind];
  const issuer: Json = body === null ? null : { '@type': 'Organization', name: body };
  const date = issued === null ? null : isoDate(issued);
  const law = type === 'Legislation';
  return {
    '@type': type,
    name: title,
    alternateName: shortTitle,
    author: people.length > 0 ? people.map(person) : law ? null : issuer,
    publisher:
      people.length > 0 && !law
        ? reference.publisher === null
          ? issuer
          : organization(reference.publisher)
        : null,
    legislationPassedBy: law ? issuer : null,
    legislationIdentifier: law ? number : null,
    legislationDate: law ? date : null,
    identifier: law ? null : number,
    datePublished: law ? null : date,
    isPartOf: container === null ? null : { '@type': 'Periodical', name: container },
    volumeNumber: volume,
    pagination: pages,
    url,
  };
}

function person(name: Reference['people'][number]): Json {
  if ('literal' in name) return { '@type': 'Person', name: name.literal };
  const family = name.particle === null ? name.family : `${name.particle} ${name.family}`;
  return { '@type': 'Person', familyName: family, givenName: name.given };
}

function organization(name: string): Json {
  return { '@type': 'Organization', name };
}

function isoDate({ year, month, day }: ReferenceDate): string {
  return [year, month, day]
    .flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]))
    .join('-');
}

/** No field without a value, and no `<`: a title with `</script>` in it must not end the element. */
function scriptSafe(value: { readonly [name: string]: Json }): string {
  const text = JSON.stringify(value, (_, field: unknown) =>
    field === null || field === '' || (Array.isArray(field) && field.length === 0) ? undefined : field,
  );
  return text.replaceAll('<', '\\u003c');
}
