// Files written whole or not at all: into a folder beside the one that is meant, which then takes its place.
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files into a folder, in one step for whoever reads it. Other files of the folder stay; where writing fails,
 * everything stays as it was.
 *
 * @throws the file system's error
 * @example writeFolder('dist/data', new Map([['notes.json', '{}\n']]))
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  const [fresh, old] = [join(work, 'new'), join(work, 'old')];
  try {
    if (existsSync(folder)) cpSync(folder, fresh, { recursive: true });
    else mkdirSync(fresh);
    for (const [name, text] of files) {
      mkdirSync(dirname(join(fresh, name)), { recursive: true });
      writeFileSync(join(fresh, name), text);
    }
    swap(folder, fresh, old);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function swap(folder: string, fresh: string, old: string): void {
  const had = existsSync(folder);
  if (had) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (had) renameSync(old, folder);
    throw error;
  }
}
