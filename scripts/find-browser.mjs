// Finds a Chromium for the tests and the bench, in the order that asks least of the machine: a named one, one on
// the PATH, one in the usual places, the one that an optional npm package brings, and last the system's installer.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Flags for a headless browser that keeps to itself: no look-ups of its own, no sandbox that containers lack. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The first browser that is there and starts, or null.
 * @returns {Promise<{ path: string, label: string } | null>}
 */
export async function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (starts(named)) return { path: named, label: `${named} (CHROME_PATH)` };
    throw new Error(`CHROME_PATH names ${named}, which does not start. Correct it or unset it.`);
  }
  for (const path of [...onPath(), ...PLACES])
    if (existsSync(path) && starts(path)) return { path, label: path };
  return (await fromPlaywright()) ?? (await fromPackage());
}

/**
 * Asks Debian's installer for Chromium, where there is one and we may.
 * @returns {Promise<{ path: string, label: string } | null>}
 */
export async function installBrowser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (run('--version').status !== 0) return null;
  run('update');
  run('install', '--yes', '--no-install-recommends', 'chromium');
  return findBrowser();
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return NAMES.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
}

/** A browser that Playwright downloaded on an earlier occasion. */
async function fromPlaywright() {
  try {
    const { chromium } = await import('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) && starts(path) ? { path, label: `${path} (Playwright)` } : null;
  } catch {
    return null;
  }
}

/** Linux x64 only: @sparticuz/chromium unpacks itself, with the libraries it needs, into a folder of ours. */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(root, '.cache', 'browser');
  mkdirSync(folder, { recursive: true });
  // The package decides by this variable to bring its own NSS, and unpacks to TMPDIR: both are read on import.
  const before = { TMPDIR: process.env['TMPDIR'], AWS: process.env['AWS_EXECUTION_ENV'] };
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    useFonts(folder);
    return starts(path) ? { path, label: `${path} (@sparticuz/chromium)` } : null;
  } catch {
    return null;
  } finally {
    restore('TMPDIR', before.TMPDIR);
    restore('AWS_EXECUTION_ENV', before.AWS);
  }
}

/** The package points fontconfig at a folder that only its own cloud has; this adds its fonts to the system's. */
function useFonts(folder) {
  const file = join(folder, 'fontconfig.xml');
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${join(folder, 'fonts', 'fonts')}</dir>`,
    `  <cachedir>${join(folder, 'font-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  process.env['FONTCONFIG_FILE'] = file;
  delete process.env['FONTCONFIG_PATH'];
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

function starts(path) {
  try {
    accessSync(path, constants.X_OK);
    return spawnSync(path, ['--version', ...BROWSER_ARGS], { timeout: 20_000, stdio: 'ignore' }).status === 0;
  } catch {
    return false;
  }
}
