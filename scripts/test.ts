// `npm test`: everything that must hold, from types to the built site in a browser. Every part runs even when an
// earlier one failed, and the last lines say what passed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const report = join(root, '.cache', 'vitest.json');
mkdirSync(dirname(report), { recursive: true });

const bin = (name: string): string => join(root, 'node_modules', name);

interface Part {
  readonly name: string;
  readonly command: readonly string[];
}

/** Static checks come first, for they are quick to read. */
const CHECKS: readonly Part[] = [
  {
    name: 'types',
    command: [bin('@astrojs/check/bin/astro-check.js'), '--minimumFailingSeverity', 'warning'],
  },
  { name: 'types of symbols', command: [bin('typescript/bin/tsc'), '-p', 'src/symbols'] },
  { name: 'types of citations', command: [bin('typescript/bin/tsc'), '-p', 'src/citations'] },
  {
    name: 'lint',
    command: [
      bin('eslint/bin/eslint.js'),
      '--config',
      '.config/eslint.config.mjs',
      '--max-warnings',
      '0',
      '.',
    ],
  },
  { name: 'format', command: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'unused', command: [bin('knip/bin/knip.js'), '--config', '.config/knip.json'] },
];

/** Counts its own tests. */
const VITEST: Part = {
  name: 'tests',
  command: [
    bin('vitest/vitest.mjs'),
    'run',
    '--config',
    '.config/vitest.config.ts',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
};

let passed = 0;
let failed = 0;
const waiting = [...CHECKS];
// Two at a time, for a check keeps one core busy; Vitest has workers of its own.
await Promise.all([checkInTurn(), checkInTurn()]);
countTests(await run(VITEST, 'inherit'));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function checkInTurn(): Promise<void> {
  for (let part = waiting.shift(); part; part = waiting.shift())
    if (await run(part, 'pipe')) passed += 1;
    else failed += 1;
}

/** Runs a part and tells how it ended. What is piped is kept back until then, for another part may speak meanwhile. */
async function run({ name, command }: Part, output: 'inherit' | 'pipe'): Promise<boolean> {
  const started = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DISABLE_UPDATE_CHECK: 'true',
      // The tests start the commands and the build many times: modules are compiled for the first of each alone.
      NODE_COMPILE_CACHE: join(root, '.cache', 'node'),
    },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  const ok = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve(status === 0);
    });
  });
  process.stdout.write(Buffer.concat(said));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`test: ${name} ${ok ? 'passed' : 'FAILED'} (${seconds} s)`);
  return ok;
}

/** Adds Vitest's own numbers; a run that ended badly without a failed test (a crash) counts as one failure. */
function countTests(ok: boolean): void {
  let here = 0;
  try {
    const result: unknown = JSON.parse(readFileSync(report, 'utf8'));
    if (isReport(result)) {
      passed += result.numPassedTests;
      failed += here = result.numFailedTests;
    }
  } catch {
    console.error('test: Vitest left no report.');
  }
  if (!ok && here === 0) failed += 1;
}

function isReport(value: unknown): value is { numPassedTests: number; numFailedTests: number } {
  return (
    typeof value === 'object' && value !== null && 'numPassedTests' in value && 'numFailedTests' in value
  );
}
