// The dictionary of the import script, read once for all tests.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let words: ReadonlySet<string> | null = null;

/** English words in lower case. */
export function englishWords(): ReadonlySet<string> {
  const file = createRequire(import.meta.url).resolve('an-array-of-english-words/index.json');
  words ??= new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
  return words;
}
