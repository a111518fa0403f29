// Makes a fresh clone ready, so that `npm start` and `npm test` are one command each. Runs on any Node ≥ 20
// and imports nothing that has to be installed first: it is what installs the rest.
//
//   node scripts/setup.mjs            packages
//   node scripts/setup.mjs --browser  packages, and a browser for the tests
//   … --quiet                         says only what goes wrong
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.apparatus-stamp');
const quiet = process.argv.includes('--quiet');

requireNode(20);
installPackages();
if (process.argv.includes('--browser')) await provideBrowser();

/** The tools of this script itself need Node 20; everything after it runs on the Node that npm installs. */
function requireNode(major) {
  const have = Number(process.versions.node.split('.')[0]);
  if (have < major)
    stop(
      `Node ${process.versions.node} is too old.`,
      `Install Node ${major} or newer and run the command again.`,
    );
}

/** Installs when there is nothing yet, or when the lock file or the platform is no longer the one installed for. */
function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  say('installing packages from the lock file (about a minute the first time) …');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const ran = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      });
  if (ran.status !== 0)
    stop(
      'npm could not install the packages.',
      'See the message above; check the network and the free disk space, then run the command again.',
    );
  if (!existsSync(join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'))) {
    requireAstroNode();
  }
  writeFileSync(stampFile, stamp);
  say('packages are ready.');
}

/** On a platform without a packaged Node, the host's own has to be new enough for Astro 7. */
function requireAstroNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  stop(
    `no packaged Node for ${process.platform}-${process.arch}, and Node ${process.versions.node} is too old for Astro 7.`,
    'Install Node 22.18 or newer and run the command again.',
  );
}

async function provideBrowser() {
  const { findBrowser, installBrowser } = await import('./find-browser.mjs');
  const found = await findBrowser();
  if (found) return say(`browser for the tests: ${found.label}`);
  say('no browser found; trying to install one …');
  const installed = await installBrowser();
  if (!installed) {
    stop(
      'the tests need a Chromium and none was found.',
      'Install Chromium or Chrome, or set CHROME_PATH to one, and run the command again.',
    );
  }
  say(`browser for the tests: ${installed.label}`);
}

function say(text) {
  if (!quiet) console.log(`setup: ${text}`);
}

function stop(what, hint) {
  console.error(`setup: ${what}\n       ${hint}`);
  process.exit(1);
}
