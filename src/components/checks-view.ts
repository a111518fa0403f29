// What the checks found, rule by rule, in the order of the rules.
import { rules, type Rule } from '../citations/index.ts';
import type { Diagnostic } from '../citations/types.ts';

export interface RuleFindings {
  readonly code: string;
  readonly sentence: string;
  readonly hint: string | null;
  readonly severity: Diagnostic['severity'];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Groups diagnostics under their rules; rules of other rooms come after those of the citation lint.
 *
 * @example groupByRule(edition.diagnostics).map(({ code }) => code) // ['symbol-repaired', 'discrepancy', …]
 */
export function groupByRule(diagnostics: readonly Diagnostic[]): RuleFindings[] {
  const known = new Map<string, Rule>(rules.map((rule) => [rule.code, rule]));
  const codes = [
    ...new Set([...rules.map(({ code }) => code as string), ...diagnostics.map(({ rule }) => rule)]),
  ];
  return codes.flatMap((code) => {
    const found = diagnostics.filter(({ rule }) => rule === code);
    const [first] = found;
    if (!first) return [];
    const rule = known.get(code);
    return [
      {
        code,
        sentence: rule?.sentence ?? code,
        hint: rule?.hint ?? null,
        severity: rule?.severity ?? first.severity,
        diagnostics: found,
      },
    ];
  });
}

/** The rules about which nothing was found. */
export function silentRules(diagnostics: readonly Diagnostic[]): Rule[] {
  const spoken = new Set(diagnostics.map(({ rule }) => rule));
  return rules.filter(({ code }) => !spoken.has(code));
}
