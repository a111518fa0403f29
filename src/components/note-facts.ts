// What one note says of one document: places cited, symbol as printed and as it is, signal, ibid.
import type { ResolvedNote } from '../citations/types.ts';
import { pinpointWords } from './pinpoint-words.ts';

export interface NoteFact {
  readonly word: string;
  readonly text: string;
  /** True where the text is a symbol. */
  readonly symbol: boolean;
}

/**
 * The facts of a note about a document it cites.
 *
 * @example noteFacts(note, 'alves-2004') // [{ word: 'cited at', text: 'para. 30', symbol: false }, …]
 */
export function noteFacts(note: ResolvedNote, document: string): NoteFact[] {
  const citations = note.citations.filter((citation) => citation.document === document);
  const pinpoints = pinpointWords(citations.flatMap((citation) => citation.pinpoints));
  const signals = [...new Set(citations.flatMap(({ signal }) => signal ?? []))];
  const symbols = citations.flatMap(({ symbol }) => symbol ?? []);
  return [
    ...(pinpoints === '' ? [] : [{ word: 'cited at', text: pinpoints, symbol: false }]),
    ...signals.map((text) => ({ word: 'signal', text, symbol: false })),
    ...symbols.flatMap(({ raw, canonical }) =>
      raw === canonical
        ? []
        : [
            { word: 'symbol as printed', text: raw, symbol: true },
            { word: 'symbol to copy', text: canonical, symbol: true },
          ],
    ),
  ];
}
