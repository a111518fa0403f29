// What is said about a document or a query in a plain sentence: who cites it, or that nobody does.
import type { Lookup, Query, SearchEntry, SearchIndex } from './types.ts';

/**
 * Where an entry is cited or named, in a sentence. What no note cites is never passed off as cited.
 *
 * @example entrySentence(udhr, index) // 'No note cites it; named in I.A.3.'
 */
export function entrySentence(entry: SearchEntry, index: Pick<SearchIndex, 'entries'>): string {
  if (entry.notes.length > 0) {
    return `Cited in ${entry.notes.length === 1 ? 'note' : 'notes'} ${list(entry.notes)}.`;
  }
  if (entry.places.length > 0) return `No note cites it; named in ${list(entry.places)}.`;
  const citing = entry.citedBy.flatMap((at) => index.entries[at] ?? []);
  if (citing.length > 0) return `No note cites it; in the graph only, cited by ${some(citing.map(label))}.`;
  return 'No note cites it; listed among the documents.';
}

/**
 * The sentence above the results of a symbol or note number; null where the results say it all.
 *
 * @example lookupSentence(readQuery('A/HRC/35/36'), lookup, index) // 'No note cites A/HRC/35/36.'
 */
export function lookupSentence(query: Query, lookup: Lookup, index: SearchIndex): string | null {
  if (query.kind === 'note') return noteSentence(query.number, index);
  const [hit, ...more] = lookup.exact;
  if (hit && more.length > 0) return `${count(more.length + 1)} documents have this symbol.`;
  if (hit) return entrySentence(hit, index);
  if (query.kind === 'partial') {
    // Completions and names stand below; a whole number that nothing has is answered as a symbol is.
    const isNumber = /^\d{1,4}\/\d{1,4}$/.test(query.text) && lookup.completions.length === 0;
    return isNumber ? `No note cites a document with the number ${query.text}.` : null;
  }
  if (query.kind !== 'symbol') return null;
  const { canonical } = query.symbol;
  if (lookup.family.length > 0) return `No note cites ${canonical}; its family is here.`;
  if (lookup.completions.length > 0) return `No note cites ${canonical} itself; longer symbols begin so.`;
  return `No note cites ${canonical}.`;
}

/** What an entry is called in a list: its chief symbol, else its title. */
export function label(entry: SearchEntry): string {
  return entry.symbols[0] ?? entry.title;
}

function noteSentence(number: number, { noteParagraphs }: SearchIndex): string | null {
  if (noteParagraphs[number]) return null;
  const last = noteParagraphs.length - 1;
  return last < 1
    ? 'There are no notes.'
    : `There is no note ${number}: the notes run from ${noteParagraphs.findIndex(Boolean)} to ${last}.`;
}

function some(items: readonly string[]): string {
  const rest = items.length - 3;
  return rest > 0 ? `${items.slice(0, 3).join(', ')} and ${rest} more` : list(items);
}

function list(items: readonly (string | number)[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? `${last}` : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function count(number: number): string {
  return (
    ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][number] ?? `${number}`
  );
}
