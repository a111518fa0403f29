// How this document writes its calls: what the calls found so far have in common weighs for and against the rest.
import type { ScoredCandidate } from './call-links.ts';

const LEAST_CALLS = 5;
const SMOOTHING = 3;
const MOST = 3;
const LEAST_UNSEEN = -3;
const LEAST_SEEN = -1.5;

/** Log-odds for each candidate from the document's own habit; zeros while too few calls are known. */
export function weighStyle(candidates: readonly ScoredCandidate[], called: ReadonlySet<number>): number[] {
  if (called.size < LEAST_CALLS) return candidates.map(() => 0);
  const before = weighKey(candidates, called, (candidate) => `${formKey(candidate)} ${leadKey(candidate)}`);
  const after = weighKey(candidates, called, (candidate) => `${formKey(candidate)} ${afterKey(candidate)}`);
  return candidates.map((_, index) => (before[index] ?? 0) + 0.5 * (after[index] ?? 0));
}

/**
 * Log-odds for each candidate from how rare its number is among numbers that are no calls: a chance 143 hardly ever
 * stands just where call 143 is due, a chance 2 does.
 */
export function weighRarity(
  candidates: readonly ScoredCandidate[],
  called: ReadonlySet<number>,
  notes: number,
): number[] {
  const counts = new Map<number, number>();
  candidates.forEach(({ number, form }, index) => {
    if (called.has(index) || (form !== 'bare' && form !== 'glued')) return;
    counts.set(number, (counts.get(number) ?? 0) + 1);
  });
  const windows = Math.max(8, notes);
  return candidates.map(({ number }) => {
    const reach = Math.max(1, Math.round(number * 0.15));
    let near = 0;
    for (let value = number - reach; value <= number + reach; value += 1) near += counts.get(value) ?? 0;
    const rate = near / (2 * reach + 1) / windows;
    return Math.max(-0.5, Math.min(2, -Math.log(rate + 0.02) - 1.2));
  });
}

function weighKey(
  candidates: readonly ScoredCandidate[],
  called: ReadonlySet<number>,
  keyOf: (candidate: ScoredCandidate) => string,
): number[] {
  const keys = candidates.map(keyOf);
  const calls = new Map<string, number>();
  const others = new Map<string, number>();
  keys.forEach((key, index) => {
    const counts = called.has(index) ? calls : others;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const kinds = new Set(keys).size;
  const weights = new Map<string, number>();
  for (const key of new Set(keys)) {
    const inCalls = calls.get(key) ?? 0;
    const call = (inCalls + SMOOTHING / kinds) / (called.size + SMOOTHING);
    const other =
      ((others.get(key) ?? 0) + SMOOTHING / kinds) / (candidates.length - called.size + SMOOTHING);
    const least = inCalls > 0 ? LEAST_SEEN : LEAST_UNSEEN;
    weights.set(key, Math.max(least, Math.min(MOST, Math.log(call / other))));
  }
  return keys.map((key) => weights.get(key) ?? 0);
}

function formKey({ form, spaced }: ScoredCandidate): string {
  return `${form}${spaced ? '+' : ''}`;
}

function leadKey({ lead }: ScoredCandidate): string {
  if (lead === 'sentence' || lead === 'quote') return 'end';
  return lead === 'lower' || lead === 'upper' ? 'word' : lead;
}

function afterKey({ after, closes }: ScoredCandidate): string {
  if (closes) return 'end';
  if (/^[.,;:!?)\]”"]/.test(after)) return 'mark';
  if (/^\s+[“"‘(]?\p{Lu}/u.test(after)) return 'capital';
  if (/^\s/.test(after)) return 'space';
  return 'stuck';
}
