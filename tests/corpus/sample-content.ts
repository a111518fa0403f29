// Editions for the tests of this room: a sound small one, and the same with some of its files broken.
import { fileURLToPath } from 'node:url';
import { composeEdition } from '../../src/corpus/edition.ts';
import { EditionError } from '../../src/corpus/edition-error.ts';
import { readContent, type ContentFiles } from '../../src/corpus/content-files.ts';
import type { Diagnostic } from '../../src/citations/types.ts';
import type { SourceFile } from '../../src/corpus/reading.ts';
import type { Edition } from '../../src/corpus/types.ts';

/** The folder of a fixture, absolute. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
}

/** The sound edition with the files of a fixture in place of its own; places carry the name inside the folder. */
export async function overlay(name: string): Promise<{ files: ContentFiles; given: readonly Diagnostic[] }> {
  const sound = (await readContent(fixture('sound'))).value;
  const { value: broken, diagnostics } = await readContent(fixture(name));
  const inside = ({ file, text }: SourceFile): SourceFile => ({ file: shortName(file), text });
  const one = (key: 'article' | 'notes' | 'documents' | 'citations' | 'remarks'): SourceFile | null => {
    const source = broken[key] ?? sound[key];
    return source && inside(source);
  };
  const chapters = new Map([...sound.chapters, ...broken.chapters].map(inside).map((s) => [s.file, s]));
  const files = {
    dir: sound.dir,
    article: one('article'),
    notes: one('notes'),
    documents: one('documents'),
    citations: one('citations'),
    remarks: one('remarks'),
    chapters: [...chapters.values()],
    local: broken.local.map(inside),
  };
  return { files, given: diagnostics.map((said) => ({ ...said, file: shortName(said.file) })) };
}

/** The edition that a fixture makes. */
export async function editionOf(name: string): Promise<Edition> {
  const { files, given } = await overlay(name);
  return composeEdition(files, given);
}

/** What the error of a broken fixture says, one line each: `file:line:column [rule] message / hint`. */
export async function complaintsOf(name: string): Promise<string[]> {
  try {
    await editionOf(name);
  } catch (error) {
    if (error instanceof EditionError) return error.diagnostics.map(toLine);
    throw error;
  }
  return [];
}

function toLine({ file, line, column, rule, message, hint }: Diagnostic): string {
  return `${file}:${line}:${column} [${rule}] ${message} / ${hint}`;
}

function shortName(file: string): string {
  return file.replace(/^.*\/fixtures\/[^/]+\//, '');
}
