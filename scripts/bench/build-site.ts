// The shipped edition, built for the bench by the real build into a folder of the bench's own.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_ARGUMENTS } from '../build/engine-flags.ts';

/** Where Astro and Vite keep what a second build profits from. */
const CACHES = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];

const site = join('.bench', 'site');

/**
 * Builds the edition with neither caches nor an old output in the way (`cold`), or over what is there (`warm`).
 *
 * @returns the folder, and the wall time in seconds
 * @throws when the build fails, with what it said
 */
export function buildSite(start: 'cold' | 'warm'): { readonly folder: string; readonly seconds: number } {
  if (start === 'cold') clear([site, ...CACHES]);
  const env = { ...process.env, APPARATUS_OUT: site };
  return { folder: site, seconds: timeCommand('.', BUILD_ARGUMENTS, env) };
}

/** The built edition, built first where this run has not done so. */
export function siteOfThisRun(): string {
  if (!built || !existsSync(join(site, 'index.html'))) buildSite('warm');
  return site;
}

/** Removes the caches of an Astro project and, with them, its output folder. */
export function clearProject(folder: string): void {
  clear([...CACHES, 'dist'].map((name) => join(folder, name)));
}

/**
 * Runs Node with arguments in a folder, and returns the wall time in seconds.
 * @throws when it fails, with what it said
 */
export function timeCommand(folder: string, args: readonly string[], env: NodeJS.ProcessEnv): number {
  const started = performance.now();
  const ran = spawnSync(process.execPath, [...args], { cwd: folder, encoding: 'utf8', env });
  if (ran.status !== 0)
    throw new Error(`${args.join(' ')} failed in ${folder}:\n${ran.stdout}\n${ran.stderr}`);
  if (folder === '.') built = true;
  return (performance.now() - started) / 1000;
}

let built = false;

function clear(folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
