// Reads an edition and prints its diagnostics; `npm run check` and `cite check` both do no more.
import { EditionError, loadEdition } from '../src/corpus/index.ts';
import type { Diagnostic } from '../src/citations/types.ts';
import { toLintText } from '../src/exports/to-lint-text.ts';

/** Prints the diagnostics of the edition in a folder; 1 where an error is among them, 0 elsewhere. */
export async function checkFolder(folder: string): Promise<0 | 1> {
  const diagnostics = await readDiagnostics(folder);
  process.stdout.write(toLintText(diagnostics));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function readDiagnostics(folder: string): Promise<readonly Diagnostic[]> {
  try {
    return (await loadEdition(folder)).diagnostics;
  } catch (error) {
    if (error instanceof EditionError) return error.diagnostics;
    throw error;
  }
}
