import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILD_ARGUMENTS } from '../../scripts/build/engine-flags.ts';

test('`npm run build` asks V8 for what the bench and the tests ask of a build', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  expect(scripts['build']).toBe(`node ${BUILD_ARGUMENTS.join(' ')}`);
});
