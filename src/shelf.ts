// A shelf between the processes of one build: what one has worked out (the edition, the layouts) the other takes from it.
// Without a shelf (APPARATUS_SHELF, a folder that the build makes and takes away) each works for itself.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * What lies on the shelf under a name, null when nothing does. The caller knows what is put there under it.
 *
 * @example takeFromShelf('time-wide.9f2c') as Layout | null
 */
export function takeFromShelf(name: string): unknown {
  const shelf = process.env['APPARATUS_SHELF'];
  if (!shelf) return null;
  try {
    return deserialize(readFileSync(join(shelf, name)));
  } catch {
    return null;
  }
}

/**
 * Puts a value of plain records, lists and maps on the shelf, where there is one.
 *
 * @example putOnShelf('time-wide.9f2c', layout)
 */
export function putOnShelf(name: string, value: unknown): void {
  const shelf = process.env['APPARATUS_SHELF'];
  if (!shelf) return;
  // Under another name first: the other process is to find all of it or nothing.
  const unfinished = join(shelf, `${name}.${process.pid}`);
  writeFileSync(unfinished, serialize(value));
  renameSync(unfinished, join(shelf, name));
}
