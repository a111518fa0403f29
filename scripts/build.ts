// Builds the site: the pages, the data under /data/, then what reads the finished pages. Each step is its own
// program, so that a failing one stops the build with its own message.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outDir } from './settings.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** In this order: the offline worker comes last, for it lists what is there. */
const STEPS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'pages', command: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'] },
  { name: 'data', command: ['scripts/build-graph.ts'] },
  { name: 'search index', command: ['scripts/build-search.ts'] },
  { name: 'one-file edition', command: ['scripts/build-one-file.ts'] },
  { name: 'headers', command: ['scripts/build-headers.ts'] },
  { name: 'offline', command: ['scripts/build-offline.ts'] },
];

for (const { name, command } of STEPS) {
  const [program = '', ...args] = command;
  if (!existsSync(join(root, program))) continue;
  const started = performance.now();
  const ran = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...withoutOverrides(process.env),
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DISABLE_UPDATE_CHECK: 'true',
      // Astro sets it only when it is missing, and the pages choose by it what to leave out in development.
      NODE_ENV: 'production',
    },
  });
  if (ran.status !== 0) {
    console.error(`build: the step "${name}" failed; see the message above.`);
    process.exit(ran.status ?? 1);
  }
  console.log(`build: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
console.log(`build: the site is in ${outDir()}`);

/** Astro lets variables of these names stand for its own settings, and test runners and hosts set some of them. */
function withoutOverrides(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = new Set(['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.has(name)));
}
