// What a query is answered with at once, from the indexes alone: groups of options and a sentence above them.
import { lookupSentence } from '../../search/answer-sentences.ts';
import { lookUp } from '../../search/look-up.ts';
import { findByName } from '../../search/name-documents.ts';
import type { Query } from '../../search/types.ts';
import { callOption, group, inEdition, nameGroup, noteOption, symbolGroups } from './results-view.ts';
import type { Here, OptionGroup } from './results-view.ts';
import type { SearchSource } from './search-data.ts';

export interface Answer {
  readonly groups: readonly OptionGroup[];
  /** Null where the groups say it all. */
  readonly sentence: string | null;
}

/** Symbols are keys: text is searched only for what is no symbol, and for the beginning of one that stands for none. */
export function wantsText(query: Query, groups: readonly OptionGroup[]): boolean {
  if (query.kind === 'partial') return groups.every(({ name }) => name !== 'Symbol');
  return query.kind === 'words' || query.kind === 'empty';
}

/**
 * What is answered without a pause: what this edition answers, then what each of the others does; one that does not answer
 * at all is named.
 */
export function answerEverywhere(query: Query, source: SearchSource, most: number): Answer {
  const own = answerAtOnce(query, source, most);
  const others = (source.others ?? []).flatMap((other) =>
    inEdition(answerAtOnce(query, other, most).groups, other),
  );
  const silent = (source.silent ?? []).map((name) => `${name} could not be reached and is not searched.`);
  const said = [own.sentence, ...silent].filter((sentence) => sentence !== null);
  const sentence = said.length > 0 ? said.join(' ') : null;
  if (others.length === 0) return { groups: own.groups, sentence };
  // The symbol itself, in whichever edition, stands before what is only near it.
  const isHit = ({ name }: OptionGroup): boolean => /^Symbol(?: ·|$)/.test(name);
  const all = [...own.groups, ...others];
  return { groups: [...all.filter(isHit), ...all.filter((entry) => !isHit(entry))], sentence };
}

function answerAtOnce(query: Query, source: Here, most: number): Answer {
  const { index, names } = source;
  if (query.kind === 'empty' || query.kind === 'footnotes') return { groups: [], sentence: null };
  if (query.kind === 'note') {
    const sentence = lookupSentence(query, lookUp(query, index), index);
    if (sentence !== null) return { groups: [], sentence };
    const call = callOption(query.number, index);
    const options = [noteOption(query.number, index), ...(call ? [call] : [])];
    return { groups: [group('Note', options)], sentence: null };
  }
  const lookup = lookUp(query, index);
  const groups = symbolGroups(lookup, source);
  const sentence = lookupSentence(query, lookup, index);
  if (query.kind === 'symbol') return { groups, sentence };
  const { exact, begins } = findByName(query.text, names);
  const own = new Set([...lookup.exact, ...lookup.completions, ...lookup.family]);
  const named = [...exact, ...begins].flatMap((at) => index.entries[at] ?? []);
  const fresh = named.filter((entry) => !own.has(entry));
  const rest = (source.named ?? named.length) - named.length;
  const byName = nameGroup(fresh, source, most, Math.max(0, rest));
  if (byName.options.length === 0) return { groups, sentence };
  return { groups: exact.length > 0 ? [byName, ...groups] : [...groups, byName], sentence };
}

/** `5 results: Symbol 1, Notes that cite it 4.`, or that there is none. */
export function countSentence(groups: readonly OptionGroup[], isAnswered: boolean): string {
  const total = groups.reduce((sum, entry) => sum + entry.total, 0);
  if (total === 0) return isAnswered ? '' : 'Nothing found.';
  const parts = groups.map((entry) => `${entry.name} ${entry.total}`);
  return `${total} ${total === 1 ? 'result' : 'results'}: ${parts.join(', ')}.`;
}
