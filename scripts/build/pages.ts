// Astro's part of the build: every page, in a process of its own.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildFault } from './build-fault.ts';
import { ENGINE_FLAGS } from './engine-flags.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Astro at work. */
export interface Pages {
  /** Ends when the pages are there; throws a `BuildFault` with what Astro said when they cannot be. */
  readonly done: Promise<void>;
  /** Ends the work at once: the rest of the build has failed. */
  readonly stop: () => void;
}

/** Starts Astro; its output is kept back, and printed only when it fails. */
export function startPages(): Pages {
  const astro = spawn(
    process.execPath,
    [...ENGINE_FLAGS, join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...withoutOverrides(process.env),
        ASTRO_TELEMETRY_DISABLED: '1',
        ASTRO_DISABLE_UPDATE_CHECK: 'true',
        // Astro sets it only when it is missing, and the pages choose by it what to leave out in development.
        NODE_ENV: 'production',
      },
    },
  );
  const said: Buffer[] = [];
  for (const stream of [astro.stdout, astro.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const done = new Promise<void>((resolve, reject) => {
    astro.on('error', reject);
    astro.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new BuildFault(Buffer.concat(said).toString('utf8')));
    });
  });
  // Until somebody waits for it a failure is not yet a fault of the whole process.
  done.catch(() => undefined);
  return { done, stop: () => astro.kill() };
}

/** Astro lets variables of these names stand for its own settings, and test runners and hosts set some of them. */
function withoutOverrides(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = new Set(['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.has(name)));
}
