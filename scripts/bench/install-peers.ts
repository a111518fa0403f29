// Peers of the bench are installed into `.bench/`, which git ignores: pinned, and no part of the project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs pinned packages into a folder of their own, and only when the pins have changed.
 *
 * @example installPeers('.bench/lighthouse', { lighthouse: '13.5.0' })
 * @throws when npm cannot, with what it said
 */
export function installPeers(folder: string, packages: Readonly<Record<string, string>>): void {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages }, null, 2);
  const file = join(folder, 'package.json');
  const done = join(folder, 'node_modules', '.installed');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  const npm = process.env['npm_execpath'];
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: folder })
    : spawnSync('npm', args, { cwd: folder });
  if (run.status !== 0)
    throw new Error(`The peers could not be installed into ${folder}: ${String(run.stderr)}`);
  writeFileSync(done, manifest);
}
