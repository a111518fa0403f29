// All published files as a Frictionless data package (https://specs.frictionlessdata.io/data-package/).
import { createHash } from 'node:crypto';
import { describeExports } from './describe-exports.ts';
import type { ExportedArticle } from './exported-edition.ts';
import { jsonText } from './json-text.ts';
import { edgeColumns, nodeColumns, type Column } from './to-csv.ts';

const columns = new Map<string, readonly Column[]>([
  ['nodes.csv', nodeColumns],
  ['edges.csv', edgeColumns],
]);

/**
 * `datapackage.json` for the files given by name; bytes and SHA-256 are those of their UTF-8 text.
 *
 * @example toDatapackage(article, new Map([['nodes.csv', 'id,type\r\n']]))
 */
export function toDatapackage(article: ExportedArticle, files: ReadonlyMap<string, string>): string {
  return jsonText({
    profile: 'data-package',
    name: packageName(article.edition),
    title: `${article.edition}: notes, documents and citations of “${article.title}”`,
    description:
      'Who cites what, where, in one footnoted article, and which of the documents cite each other, with evidence. ' +
      'Notes are bibliographic references, reproduced as printed; the article itself is not part of the data.',
    licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' }],
    sources: [
      { title: article.source.label, ...(article.source.url === null ? {} : { path: article.source.url }) },
    ],
    keywords: article.keywords,
    resources: describeExports().flatMap(({ file, title, description, mediaType }) => {
      const text = files.get(file);
      return text === undefined ? [] : [resource(file, title, description, mediaType, text)];
    }),
  });
}

function resource(file: string, title: string, description: string, mediaType: string, text: string) {
  const bytes = Buffer.from(text, 'utf8');
  const table = columns.get(file);
  return {
    name: file.replace(/[^a-z0-9]+/g, '-'),
    path: file,
    title,
    description,
    format: file.slice(file.lastIndexOf('.') + 1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(table === undefined ? {} : { profile: 'tabular-data-resource', schema: tableSchema(file, table) }),
  };
}

function tableSchema(file: string, fields: readonly Column[]) {
  const reference = (field: string) => ({
    fields: field,
    reference: { resource: 'nodes-csv', fields: 'id' },
  });
  const foreignKeys = file === 'edges.csv' ? { foreignKeys: ['source', 'target'].map(reference) } : {};
  return { fields, missingValues: [''], primaryKey: 'id', ...foreignKeys };
}

/** Frictionless allows lower-case letters, figures and `-_./` in a package's name. */
function packageName(edition: string): string {
  const plain = edition
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'edition';
}
