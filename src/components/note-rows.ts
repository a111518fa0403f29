// The rows of the table of notes.
import type { DocumentRecord } from '../citations/types.ts';
import type { Edition } from '../corpus/types.ts';
import { lookIn } from './edition-lookup.ts';
import { callPath } from './passages.ts';
import { pinpointWords } from './pinpoint-words.ts';

export interface NoteRow {
  readonly number: number;
  /** Where the note stands in reading order, counted from 0; notes without a call come last. */
  readonly order: number;
  readonly places: readonly { readonly paragraph: string; readonly path: string }[];
  readonly documents: readonly DocumentRecord[];
  /** Symbols in their canonical form, each once: as printed, else the chief one of the document cited. */
  readonly symbols: readonly string[];
  readonly pinpoints: string;
  readonly kind: string;
  /** Whether it cites by *ibid.* */
  readonly ibid: boolean;
}

/**
 * A row for each note, by number.
 *
 * @example viewNoteRows(edition)[16]?.symbols // ['A/HRC/15/32']
 */
export function viewNoteRows(edition: Edition): NoteRow[] {
  const { documents: records, callsOf, callAt } = lookIn(edition);
  return edition.notes.map((note) => {
    const calls = callsOf.get(note.number) ?? [];
    const ids = [...new Set(note.citations.flatMap(({ document }) => document ?? []))];
    const first = calls[0];
    return {
      number: note.number,
      order: (first && callAt.get(first)) ?? edition.text.calls.length,
      places: calls.map((call) => ({ paragraph: call.paragraph, path: callPath(edition, call) })),
      documents: ids.flatMap((id) => records.get(id) ?? []),
      symbols: [
        ...new Set(
          note.citations.flatMap(
            ({ symbol, document }) =>
              symbol?.canonical ?? (document && records.get(document)?.symbols[0]) ?? [],
          ),
        ),
      ],
      pinpoints: pinpointWords(note.citations.flatMap(({ pinpoints }) => pinpoints)),
      kind: note.kind,
      ibid: note.citations.some(({ ibid }) => ibid),
    };
  });
}
