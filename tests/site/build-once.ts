// Builds the site once for all browser tests, unless a fresh build is asked to be reused (APPARATUS_REUSE_BUILD=1).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export default function buildOnce(): void {
  if (process.env['APPARATUS_REUSE_BUILD'] === '1' && existsSync('dist/index.html')) return;
  const ran = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`The site does not build:\n${ran.stdout}\n${ran.stderr}`);
}
