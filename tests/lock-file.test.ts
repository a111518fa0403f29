// `npm ci` refuses a lock file that leaves out a package of another platform; npm writes such a file where the
// registry in use does not serve that platform. So the lock file is checked on every machine.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

test('the lock file has every optional dependency in the version that is asked for', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, wanted]) => /^\d+\.\d+\.\d+/.test(wanted))
      .filter(([name, wanted]) => locked(place, name)?.version !== wanted)
      .map(([name, wanted]) => `${name}@${wanted}, for ${place}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.values(packages).filter((entry) => 'resolved' in entry)).toEqual([]);
});

/** What Node would find from `place`: the nearest folder of packages upwards that has the name. */
function locked(place: string, name: string): Locked | undefined {
  for (let folder = place; ;) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found || folder === '') return found;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/'))).replace(/\/$/, '');
  }
}
