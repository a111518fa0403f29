// Builds the site into a folder of its own, with settings of its own, for the tests that need more than one build.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { BUILD_ARGUMENTS } from '../../scripts/build/engine-flags.ts';

/**
 * Builds from nothing into `out`; settings are those of scripts/settings.ts.
 *
 * @example buildSite('.cache/based', { APPARATUS_BASE: '/some/path/' })
 * @throws with all that the build printed, when it fails
 */
export function buildSite(out: string, settings: Readonly<Record<string, string>> = {}): void {
  rmSync(out, { recursive: true, force: true });
  const ran = spawnSync(process.execPath, BUILD_ARGUMENTS, {
    encoding: 'utf8',
    env: { ...process.env, ...settings, APPARATUS_OUT: out },
  });
  if (ran.status !== 0) throw new Error(`The site does not build:\n${ran.stdout}\n${ran.stderr}`);
}
