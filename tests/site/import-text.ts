// Runs `npm run import` on a text, for the tests that build what it wrote.
import { spawnSync } from 'node:child_process';

/**
 * Imports a file; without `--new` into `local/` of the content folder.
 *
 * @example importText(['article.txt', '--new', '.cache/new'])
 * @throws with all that the command printed, when it refuses
 */
export function importText(args: readonly string[], content?: string): void {
  const ran = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...(content === undefined ? {} : { APPARATUS_CONTENT: content }) },
  });
  if (ran.status !== 0) throw new Error(`The text is not imported:\n${ran.stdout}\n${ran.stderr}`);
}
