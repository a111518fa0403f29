// Paper: what a reader gets from "Print, save as PDF", read back from the PDF itself. 58 notes in, 58 notes out.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { layoutOptions, startRig } from './harness.ts';
import type { Layout, Rig } from './harness.ts';

interface PublishedNote {
  readonly number: number;
  readonly text: string;
  readonly chapter: string;
}
const { notes } = JSON.parse(readFileSync('dist/data/notes.json', 'utf8')) as { notes: PublishedNote[] };
const chapters = [...new Set(notes.map(({ chapter }) => chapter))];

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** The text of a page as a PDF has it. */
async function printed(path: string, layout: Layout = 'wide'): Promise<string> {
  const visit = await rig.visit(path, layoutOptions(layout));
  const pdf = await getDocumentProxy(new Uint8Array(await visit.page.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf, { mergePages: true });
  await visit.close();
  return text;
}

/** Letters and digits alone: lines and pages break anywhere, notes must not. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The numbers of the notes that stand in a text, each after the one before it, to the last letter. */
function notesIn(text: string, wanted: readonly PublishedNote[]): number[] {
  let from = 0;
  return wanted.flatMap((note) => {
    const words = bare(note.text);
    const at = text.indexOf(words, from);
    if (at < 0) return [];
    from = at + words.length;
    return [note.number];
  });
}

test('the whole article as a PDF has all of its notes, whole, in order and once', async () => {
  const text = bare(await printed('print/'));
  expect(notesIn(text, notes)).toEqual(notes.map(({ number }) => number));
  expect(notes).toHaveLength(58);
  const long = notes.filter((note) => note.text.length > 60);
  expect(long.length).toBeGreaterThan(30);
  // The words of some notes stand in others as well.
  const often = (words: string): number => notes.filter((note) => bare(note.text).includes(words)).length;
  const odd = long.filter((note) => text.split(bare(note.text)).length - 1 !== often(bare(note.text)));
  expect(odd.map(({ number }) => number)).toEqual([]);
});

test.each(chapters)('%s as a PDF has its own notes and no other', async (chapter) => {
  const own = notes.filter((note) => note.chapter === chapter);
  for (const layout of ['wide', 'narrow'] as const) {
    const text = bare(await printed(`chapters/${chapter}/`, layout));
    expect(notesIn(text, own), layout).toEqual(own.map(({ number }) => number));
    const others = notes.filter((note) => note.chapter !== chapter && note.text.length > 60);
    expect(others.filter((note) => text.includes(bare(note.text)))).toEqual([]);
  }
});

test('paper has no switches, no way back and no contents', async () => {
  const text = await printed('chapters/1-meaning/');
  for (const chrome of ['Skip to the text', 'Our annotations', 'Dark theme', '↩', 'Contents']) {
    expect(text).not.toContain(chrome);
  }
  expect(text).toContain('Concept and basis');
});
