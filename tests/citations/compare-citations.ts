// Puts a parsed citation beside what a reader expects of it.
import type { Citation, Pinpoint } from '../../src/citations/index.ts';
import type { ExpectedCitation } from '../fixtures/notes-elsewhere.ts';

/** `paragraph 27(d)`, `page 12-14`, `preamble`. */
export function spell({ unit, from, to }: Pinpoint): string {
  if (from === null) return unit;
  return from === to ? `${unit} ${from}` : `${unit} ${from}-${to ?? ''}`;
}

/** The expected fields of a citation as they were parsed, in the shape of the expectation. */
export function asExpected(citation: Citation, expected: ExpectedCitation): Record<string, unknown> {
  const all: Record<string, unknown> = {
    ...citation,
    symbol: citation.symbol?.canonical ?? null,
    place: citation.publisherPlace,
    pins: citation.pinpoints.map(spell),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]));
}
