// What is thrown when content/ is not sound: every error at once, each with its place and what to do.
import { compareDiagnostics } from '../citations/index.ts';
import type { Diagnostic } from '../citations/types.ts';

/**
 * Thrown by `loadEdition` when the content has errors; its message lists all of them like a compiler, and
 * `diagnostics` holds them as records.
 *
 * @example
 * content/documents.yml:12:9: error: "kind" cannot be "resolutoin". [schema]
 *   Did you mean "resolution"?
 */
export class EditionError extends Error {
  override readonly name = 'EditionError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const count = errors.length === 1 ? 'One error' : `${errors.length} errors`;
    super(`${count} in the content.\n\n${errors.map(toLines).join('\n\n')}`);
    this.diagnostics = diagnostics;
  }
}

/**
 * Goes on where nothing is wrong but warnings and findings.
 *
 * @throws EditionError where there is an error among the diagnostics
 * @example refuseErrors([])
 */
export function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some(({ severity }) => severity === 'error'))
    throw new EditionError([...diagnostics].sort(compareDiagnostics));
}

function toLines({ file, line, column, severity, rule, message, hint }: Diagnostic): string {
  return `${file}:${line}:${column}: ${severity}: ${message} [${rule}]\n  ${hint}`;
}
