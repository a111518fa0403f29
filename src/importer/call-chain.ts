// The one chain of calls, in order, that fits the notes best as a whole, with the probability of every link.
// A chain's weight is the sum of its links' log-odds less what each note without a call costs; a Fenwick tree over the
// notes gives the best chain (maximum) and the share of all chains that go through a link (sum), both in n log n.

/** A number in the text as a link of the chain: `serial` counts notes through all restarts, from 1. */
export interface Link {
  readonly serial: number;
  readonly score: number;
}

/** The chosen links (indexes, in order) and, for every link, the probability that it belongs to the chain. */
export interface Chain {
  readonly chosen: readonly number[];
  readonly probability: readonly number[];
}

/**
 * Finds the best chain of links with rising serials.
 *
 * @param links in reading order
 * @param missing what a note without a call costs, in log-odds
 */
export function findCallChain(links: readonly Link[], missing: number): Chain {
  const highest = links.reduce((most, { serial }) => Math.max(most, serial), 1);
  const forward = sweep(links, highest, missing);
  const backward = sweep(
    [...links].reverse().map((link) => ({ ...link, serial: highest + 1 - link.serial })),
    highest,
    missing,
  );
  const total = forward.total;
  const probability = links.map((link, index) => {
    const through =
      (forward.sums[index] ?? 0) + (backward.sums[links.length - 1 - index] ?? 0) - link.score - missing;
    return Math.min(1, Math.exp(Math.min(0, through - total)));
  });
  return { chosen: forward.best, probability };
}

interface Sweep {
  /** For each link, the log of the weight of all chains that end there. */
  readonly sums: readonly number[];
  readonly total: number;
  readonly best: readonly number[];
}

/** Costs are kept relative to a chain that skips every note, so a link gains `missing` and nothing else is counted. */
function sweep(links: readonly Link[], highest: number, missing: number): Sweep {
  const sumTree = new Float64Array(highest + 2).fill(-Infinity);
  const bestTree = new Int32Array(highest + 2).fill(-1);
  const sums = new Array<number>(links.length);
  const values = new Float64Array(links.length);
  const previous = new Int32Array(links.length).fill(-1);
  let winner = -1;
  let total = 0;
  links.forEach((link, index) => {
    let sum = 0;
    let best = -1;
    for (let at = link.serial - 1; at > 0; at -= at & -at) {
      sum = addLogs(sum, sumTree[at] ?? -Infinity);
      const rival = bestTree[at] ?? -1;
      if (rival >= 0 && (best < 0 || (values[rival] ?? 0) > (values[best] ?? 0))) best = rival;
    }
    const gain = link.score + missing;
    sums[index] = sum + gain;
    const before = best >= 0 ? (values[best] ?? 0) : 0;
    values[index] = Math.max(0, before) + gain;
    previous[index] = before > 0 ? best : -1;
    total = addLogs(total, sum + gain);
    if (winner < 0 || (values[index] ?? 0) > (values[winner] ?? 0)) winner = index;
    for (let at = link.serial; at <= highest; at += at & -at) {
      sumTree[at] = addLogs(sumTree[at] ?? -Infinity, sum + gain);
      const rival = bestTree[at] ?? -1;
      if (rival < 0 || (values[index] ?? 0) > (values[rival] ?? 0)) bestTree[at] = index;
    }
  });
  const best: number[] = [];
  if ((values[winner] ?? 0) > 0) for (let at = winner; at >= 0; at = previous[at] ?? -1) best.unshift(at);
  return { sums, total, best };
}

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
