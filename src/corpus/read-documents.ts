// content/documents.yml → the registry of documents.
import type { DocumentRecord } from '../citations/types.ts';
import type { Reading, SourceFile } from './reading.ts';
import { documentsSchema } from './schemas.ts';
import { readYaml } from './yaml-source.ts';

/**
 * Reads `documents.yml`, each document with the place of its entry; empty where the file has a fault.
 *
 * @example readDocuments({ file: 'content/documents.yml', text }).value[0]?.id // 'un-charter'
 */
export function readDocuments(source: SourceFile): Reading<readonly DocumentRecord[]> {
  const { value, diagnostics, placeOf } = readYaml(source, documentsSchema, []);
  const documents = (value ?? []).map((document, index) => ({ ...document, place: placeOf([index]) }));
  return { value: documents, diagnostics };
}
