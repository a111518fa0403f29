// The script of the one-file edition: notes at their calls, and search over data that stands in the file itself.
import './styles.ts';
import { answerSymbols } from '../../search/answer-symbols.ts';
import { localUrl } from '../../search/local-url.ts';
import { readyIndex } from '../../search/look-up.ts';
import { readyNames } from '../../search/name-documents.ts';
import { parsePackedIndex } from '../../search/packed-index.ts';
import type { PackedIndex } from '../../search/packed-index.ts';
import { scanEngine } from '../../search/scan-engine.ts';
import type { SearchableText } from '../../search/text-kinds.ts';
import type { NameList } from '../../search/types.ts';
import { wakeNotes } from '../notes-island.ts';
import * as decodedSymbol from '../search/decoded-symbol.ts';
import { Finder } from '../search/finder.ts';
import { footnoteResults } from '../search/footnote-results.ts';
import type { SearchSource } from '../search/search-data.ts';

/** The JSON that stands in the file. */
export interface OneFileData {
  readonly symbols: PackedIndex;
  readonly names: NameList;
  readonly records: readonly OneFileRecord[];
}

/** A searchable record; its text is that of the element it leads to, unless given. */
export type OneFileRecord = Omit<SearchableText, 'text' | 'filters'> & { readonly text: string | null };

wakeNotes();
const element = document.getElementById('edition-data');
const input = document.querySelector<HTMLInputElement>('[data-search-field]');
const results = document.querySelector<HTMLElement>('[data-search-results]');
if (element && input && results) {
  const data = JSON.parse(element.textContent) as OneFileData;
  let source: SearchSource | null = null;
  new Finder({
    place: 'file',
    input,
    results,
    source: () => Promise.resolve((source ??= toSource(data))),
    onOpen: () => {
      input.value = '';
      input.dispatchEvent(new Event('input'));
    },
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input') !== null;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
}

function toSource({ symbols, names, records }: OneFileData): SearchSource {
  const index = readyIndex(parsePackedIndex(symbols));
  return {
    index,
    names: readyNames(names),
    text: scanEngine(records.map(withText)),
    decode: () => Promise.resolve(decodedSymbol),
    // The grammar of notes would be a fifth of the file: here the symbols of a paste are answered.
    footnotes: () =>
      Promise.resolve((text) => footnoteResults(text, answerSymbols(text, index), index, localUrl)),
    resolve: localUrl,
  };
}

function withText(record: OneFileRecord): SearchableText {
  const place = document.getElementById(localUrl(record.url).slice(1));
  // Of a note its words, without what stands below them.
  const words = place?.querySelector('.words') ?? place;
  const none: readonly string[] = [];
  const filters = { kind: none, body: none, year: none, chapter: none, certainty: none, symbol: none };
  return { ...record, text: record.text ?? words?.textContent ?? '', filters };
}
