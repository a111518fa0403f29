// The citation lint: every check over one edition, its diagnostics in the order of their places.
import type { Diagnostic, DocumentRecord, InstrumentCitation, ResolvedNote, TextRecord } from '../types.ts';
import { checkCalls } from './check-calls.ts';
import { checkEdges } from './check-edges.ts';
import { checkPinpoints } from './check-pinpoints.ts';
import { checkRegistry } from './check-registry.ts';
import { checkSources } from './check-sources.ts';
import { checkSymbols } from './check-symbols.ts';
import { checkTitles } from './check-titles.ts';
import { compareDiagnostics } from './diagnose.ts';

/** What the lint reads; an `Edition` is one. Notes may repeat a number: that is one of the things it looks for. */
export interface CheckedRecords {
  readonly text: TextRecord;
  readonly notes: readonly ResolvedNote[];
  readonly documents: readonly DocumentRecord[];
  readonly instrumentCitations: readonly InstrumentCitation[];
}

/** A check looks at the whole edition and only complains. */
export type Check = (records: CheckedRecords) => readonly Diagnostic[];

const checks: readonly Check[] = [
  checkCalls,
  checkSymbols,
  checkTitles,
  checkSources,
  checkPinpoints,
  checkRegistry,
  checkEdges,
];

/**
 * Everything the lint has to say about an edition, sorted by place, together with what earlier steps said.
 *
 * @param given diagnostics of reading and of `resolveNotes`; they are merged, not repeated
 * @example checkEdition({ text, notes, documents, instrumentCitations }, resolution.diagnostics)
 */
export function checkEdition(
  records: CheckedRecords,
  given: readonly Diagnostic[] = [],
): readonly Diagnostic[] {
  const all = [...given, ...checks.flatMap((check) => check(records))];
  const seen = new Set<string>();
  return all.sort(compareDiagnostics).filter((diagnostic) => {
    const key = [
      diagnostic.file,
      diagnostic.line,
      diagnostic.column,
      diagnostic.rule,
      diagnostic.message,
    ].join('\u0000');
    return !seen.has(key) && seen.add(key);
  });
}
