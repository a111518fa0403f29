// One content security policy that allows what several pages' policies allow, for a header that covers them all.

/**
 * Joins policies directive by directive, each source once, sorted, so that the same pages give the same header.
 *
 * @example joinPolicies(["script-src 'self' 'sha256-a'", "script-src 'self' 'sha256-b'"])
 *          // "script-src 'self' 'sha256-a' 'sha256-b'"
 * @param more directives that only a header can carry
 */
export function joinPolicies(
  policies: readonly string[],
  more: Readonly<Record<string, readonly string[]>> = {},
): string {
  const directives = new Map<string, Set<string>>();
  const add = (name: string, sources: readonly string[]): void => {
    const known = directives.get(name) ?? new Set();
    for (const source of sources) known.add(source);
    directives.set(name, known);
  };
  for (const policy of policies) {
    for (const directive of policy.split(';')) {
      const [name, ...sources] = directive.trim().split(/\s+/);
      if (name) add(name, sources);
    }
  }
  for (const [name, sources] of Object.entries(more)) add(name, sources);
  return [...directives]
    .map(([name, sources]) => [name, ...withoutNone(sources)].join(' '))
    .sort()
    .join('; ');
}

/** `'none'` means nothing beside other sources, and a browser complains of it there. */
function withoutNone(sources: ReadonlySet<string>): string[] {
  const all = [...sources].sort();
  return all.length > 1 ? all.filter((source) => source !== "'none'") : all;
}
