// The article's own 58 notes against a reading of them, parsed and tied to the registry of content/.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mintDocuments, parseNote, resolveNotes } from '../../src/citations/index.ts';
import { readDocuments } from '../../src/corpus/read-documents.ts';
import { readNotes } from '../../src/corpus/read-notes.ts';
import { NOTES_GOLD } from '../fixtures/notes-gold.ts';
import { asExpected } from './compare-citations.ts';

const source = (file: string): { file: string; text: string } => ({ file, text: readFileSync(file, 'utf8') });
const notes = readNotes(source('content/notes.md')).value.map(({ number, text, place }) => ({
  ...parseNote(text, number),
  place,
}));
const registry = readDocuments(source('content/documents.yml')).value;
const resolved = resolveNotes(notes, registry);
const alone = resolveNotes(notes, []);

/** The groups of notes that mean one document, as `4,19`, from a resolution. */
function groupsOf({ notes: read }: typeof resolved): string[] {
  const groups = new Map<string, Set<number>>();
  for (const { number, citations } of read) {
    for (const { document } of citations)
      if (document !== null) groups.set(document, (groups.get(document) ?? new Set()).add(number));
  }
  return [...groups.values()].filter((group) => group.size > 1).map((group) => [...group].join(','));
}

const REPEATS = ['4,19', '5,15', '8,29', '13,30', '17,18', '19,45,49,54', '26,28', '36,37,40,52', '47,48,51'];

describe('the 58 notes', () => {
  it('are all in the gold file, in order', () => {
    expect(NOTES_GOLD.map(({ note }) => note)).toEqual(notes.map(({ number }) => number));
    expect(notes).toHaveLength(58);
  });

  it.each(NOTES_GOLD.map((gold) => [gold.note, gold] as const))(
    'note %i says what a reader finds in it',
    (number, gold) => {
      const note = resolved.notes[number - 1];
      expect(note?.kind).toBe(gold.kind);
      expect(
        note?.citations.map((citation, index) =>
          asExpected(citation, gold.citations[index] ?? { type: 'unknown' }),
        ),
      ).toEqual(gold.citations);
    },
  );

  it('leave nothing unknown and nothing unresolved', () => {
    expect(
      notes.flatMap(({ number, text, unknown }) =>
        unknown.map((span) => `${String(number)}: ${text.slice(...span)}`),
      ),
    ).toEqual([]);
    expect(resolved.diagnostics).toEqual([]);
    expect(resolved.minted).toEqual([]);
  });

  it('repeat each other as the article does, with the registry and without', () => {
    expect(groupsOf(resolved).sort()).toEqual([...REPEATS].sort());
    expect(groupsOf(alone).sort()).toEqual([...REPEATS].sort());
  });

  it('mint one unverified record for each document when there is no registry', () => {
    const minted = mintDocuments(notes);
    expect(new Set(minted.map(({ id }) => id)).size).toBe(minted.length);
    expect(
      minted.every(
        ({ verified, sources, unverified }) => !verified && sources.length === 0 && unverified.length > 0,
      ),
    ).toBe(true);
    expect(minted.find(({ symbols }) => symbols.includes('A/HRC/12/27'))?.kind).toBe('report');
  });
});
