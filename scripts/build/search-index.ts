// Pagefind's index of the edition's text, without the user interface it also brings.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Edition } from '../../src/corpus/types.ts';
import { toTextRecords } from '../../src/search/text-records.ts';
import { outDir } from '../settings.ts';
import { nameFragments, type IndexFile } from './name-fragments.ts';

/** Fragments share files, so that the first results cost few requests; of a larger edition no more share one. */
const FEWEST_FRAGMENT_FILES = 16;
const RECORDS_PER_FILE = 10;
/** Pagefind's own elements, its highlighter, and the engine for languages that it does not know. */
const NOT_WANTED = /^(?:pagefind-(?:component-|modular-)?ui\.|pagefind-highlight\.|wasm\.unknown\.)/;

/** Works the index out, and returns what writes it. */
export async function prepareSearchIndex(edition: Edition): Promise<() => undefined> {
  const records = toTextRecords(edition);
  const maxFragments = Math.max(FEWEST_FRAGMENT_FILES, Math.ceil(records.length / RECORDS_PER_FILE));
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { what, url, title, place, names, text, filters } of records) {
    const added = await index.addCustomRecord({
      url,
      language: 'en',
      content: text,
      meta: { title, names, place },
      filters: { what: [what], ...Object.fromEntries(Object.entries(filters).map(([k, v]) => [k, [...v]])) },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind on ${url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  const named = nameFragments(files.filter(({ path }) => !NOT_WANTED.test(path)));
  return () => {
    writeIndex(named);
  };
}

function writeIndex(files: readonly IndexFile[]): void {
  const folder = join(outDir(), 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
  }
}
