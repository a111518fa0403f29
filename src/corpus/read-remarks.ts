// content/remarks.yml → our remarks, each at its paragraph.
import type { Reading, SourceFile } from './reading.ts';
import { remarksSchema } from './schemas.ts';
import type { Remark } from './types.ts';
import { readYaml } from './yaml-source.ts';

/**
 * Reads `remarks.yml`, each remark with the place of its entry; empty where the file has a fault.
 *
 * @example readRemarks({ file: 'content/remarks.yml', text }).value[0]?.paragraph // '0.1'
 */
export function readRemarks(source: SourceFile): Reading<readonly Remark[]> {
  const { value, diagnostics, placeOf } = readYaml(source, remarksSchema, []);
  const remarks = (value ?? []).map((remark, index) => ({ ...remark, place: placeOf([index]) }));
  return { value: remarks, diagnostics };
}
