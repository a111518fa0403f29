// Two projects: the rooms of src, and the built site in a real browser. The second builds the site first.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', '**/node_modules/**'],
          testTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build-once.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          // What a browser does arrives when it arrives: a slow machine is no failure.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
