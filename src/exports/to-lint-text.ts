// Diagnostics as a compiler prints them, for the terminal.
import type { Diagnostic, Severity } from '../citations/types.ts';

/**
 * Every diagnostic on a line of its own with its hint below, and a line that counts them.
 *
 * @example toLintText(diagnostics)
 * // content/notes.md:7:180 finding [symbol-repaired] “A/ HRC/12/27” is read as A/HRC/12/27.
 * //   Nothing to do for the reader: …
 * //
 * // 0 errors, 3 warnings, 42 findings
 */
export function toLintText(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map(({ file, line, column, severity, rule, message, hint }) => {
    const head = `${file}:${line}:${column} ${severity} [${rule}] ${oneLine(message)}`;
    return hint === '' ? `${head}\n` : `${head}\n  ${oneLine(hint)}\n`;
  });
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${toLintSummary(diagnostics)}\n`;
}

/**
 * The diagnostics counted in words.
 *
 * @example toLintSummary([]) // '0 errors, 0 warnings, 0 findings'
 */
export function toLintSummary(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'finding'];
  return severities
    .map((severity) => {
      const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
      return `${count} ${severity}${count === 1 ? '' : 's'}`;
    })
    .join(', ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
