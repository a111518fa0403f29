// What was published stays: no public address or anchor goes, and the same content gives the same bytes.
//
// A new address is added to tests/anchors.json by `APPARATUS_UPDATE_ANCHORS=1 npm test`. That adds only; to take one
// away, which breaks somebody's link, edit the file by hand.
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { findMissing, findPublicAddresses } from './public-addresses.ts';
import type { PublicAddresses } from './public-addresses.ts';

const RECORD = 'tests/anchors.json';
const HINT = 'new addresses: record them with APPARATUS_UPDATE_ANCHORS=1 npm test';

const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as PublicAddresses;
const built = findPublicAddresses('dist');

describe('public addresses and anchors', () => {
  test('none that was recorded is lost', async () => {
    if (process.env['APPARATUS_UPDATE_ANCHORS'] === '1') await record(recorded, built);
    expect(Object.keys(recorded).length).toBeGreaterThan(150);
    expect(findMissing(recorded, built)).toEqual([]);
  });

  test('every one is recorded', () => {
    const known = JSON.parse(readFileSync(RECORD, 'utf8')) as PublicAddresses;
    expect(findMissing(built, known), HINT).toEqual([]);
  });

  test('each paragraph, call and note of every chapter is among them', () => {
    const anchors = Object.entries(recorded)
      .filter(([path]) => /^\/chapters\/.+/.test(path))
      .flatMap(([, ids]) => ids);
    const count = (pattern: RegExp): number => anchors.filter((id) => pattern.test(id)).length;
    expect([count(/^[0IV]+\.(?:[0A-Z]\.)?\d+$/), count(/^call-\d+$/), count(/^note-\d+$/)]).toEqual([
      31, 58, 58,
    ]);
  });

  test('a lost page and a lost anchor are both told', () => {
    const before = { '/a/': ['x', 'y'], '/b/': [], '/c.json': [] };
    expect(findMissing(before, { '/a/': ['y', 'z'], '/c.json': [] })).toEqual(['/a/#x', '/b/']);
  });
});

describe('a second clean build', () => {
  const again = '.cache/built-again';
  beforeAll(() => {
    // Elsewhere on the globe, so that nothing may depend on the machine's time zone either.
    buildSite(again, { TZ: 'Pacific/Kiritimati' });
  });

  test('has the same files', () => {
    expect(filesOf(again)).toEqual(filesOf('dist'));
    expect(filesOf('dist').length).toBeGreaterThan(150);
  });

  test('has the same bytes in each of them', () => {
    const differing = filesOf('dist').filter(
      (file) => !readFileSync(join('dist', file)).equals(readFileSync(join(again, file))),
    );
    expect(differing).toEqual([]);
  });
});

function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

async function record(known: PublicAddresses, found: PublicAddresses): Promise<void> {
  const paths = [...new Set([...Object.keys(known), ...Object.keys(found)])].sort();
  const all = paths.map((path) => [
    path,
    [...new Set([...(known[path] ?? []), ...(found[path] ?? [])])].sort(),
  ]);
  const text = JSON.stringify(Object.fromEntries(all) as PublicAddresses);
  writeFileSync(RECORD, await format(text, { parser: 'json', printWidth: 110 }));
}
