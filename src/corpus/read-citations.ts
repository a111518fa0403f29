// content/citations.yml → which document cites which, with the evidence.
import type { InstrumentCitation } from '../citations/types.ts';
import type { Reading, SourceFile } from './reading.ts';
import { citationsSchema } from './schemas.ts';
import { readYaml } from './yaml-source.ts';

/**
 * Reads `citations.yml`, each edge with the place of its entry; empty where the file has a fault.
 *
 * @example readCitations({ file: 'content/citations.yml', text }).value[0]?.relation // 'refers-to'
 */
export function readCitations(source: SourceFile): Reading<readonly InstrumentCitation[]> {
  const { value, diagnostics, placeOf } = readYaml(source, citationsSchema, []);
  const citations = (value ?? []).map((citation, index) => ({ ...citation, place: placeOf([index]) }));
  return { value: citations, diagnostics };
}
