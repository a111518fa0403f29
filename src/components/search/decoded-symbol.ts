// A symbol taken apart, above the results: what it is in words, each part with its meaning, and where it is read.
// Loaded when a symbol is first typed, for the table of bodies is the largest of all.
import { describeSymbol, summarizeSymbol } from '../../symbols/describe-symbol.ts';
import { symbolUrls } from '../../symbols/symbol-urls.ts';
import type { ParsedSymbol } from '../../symbols/types.ts';
import { make } from './elements.ts';

/** The card of a symbol, whether anybody cites it or not. */
export function decodedSymbol(symbol: ParsedSymbol): HTMLElement {
  const parts = describeSymbol(symbol);
  const repaired = symbol.raw.trim() !== symbol.canonical && symbol.repairs.length > 0;
  return make('div', { class: 'decoded' }, [
    make('p', { class: 'decoded-symbol' }, [make('span', { class: 'sym' }, [symbol.canonical])]),
    make('p', { class: 'decoded-words' }, [summarizeSymbol(symbol)]),
    make(
      'dl',
      { class: 'decoded-parts' },
      parts.map(({ text, meaning }) =>
        make('div', {}, [
          make('dt', {}, [make('span', { class: 'sym' }, [text])]),
          make('dd', {}, [meaning]),
        ]),
      ),
    ),
    repaired ? make('p', { class: 'decoded-note' }, [`Read from “${symbol.raw.trim()}”.`]) : null,
    make('p', { class: 'decoded-note' }, [
      'Official text: ',
      ...symbolUrls(symbol).flatMap(({ label, href }, at) => [
        at > 0 ? ' · ' : '',
        make('a', { href, rel: 'external noreferrer' }, [label]),
      ]),
    ]),
  ]);
}
