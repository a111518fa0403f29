// Files written whole or not at all.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/exports/write-folder.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'apparatus-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('a folder written in one step', () => {
  it('is made where there was none, and nothing else is left beside it', () => {
    writeFolder(join(home, 'out', 'data'), new Map([['a.json', '{}\n']]));
    expect(readdirSync(join(home, 'out'))).toEqual(['data']);
    expect(readFileSync(join(home, 'out', 'data', 'a.json'), 'utf8')).toBe('{}\n');
  });

  it('keeps the files of others and replaces its own', () => {
    mkdirSync(join(home, 'data', 'schema'), { recursive: true });
    writeFileSync(join(home, 'data', 'schema', 's.json'), 'schema');
    writeFileSync(join(home, 'data', 'a.json'), 'old');
    writeFolder(join(home, 'data'), new Map([['a.json', 'new']]));
    expect(readFileSync(join(home, 'data', 'schema', 's.json'), 'utf8')).toBe('schema');
    expect(readFileSync(join(home, 'data', 'a.json'), 'utf8')).toBe('new');
    expect(readdirSync(home)).toEqual(['data']);
  });

  it('stays as it was when one of the files cannot be written', () => {
    mkdirSync(join(home, 'data', 'taken'), { recursive: true });
    writeFileSync(join(home, 'data', 'a.json'), 'old');
    const files = new Map([
      ['a.json', 'new'],
      ['taken', 'this is a folder'],
    ]);
    expect(() => writeFolder(join(home, 'data'), files)).toThrow(/EISDIR/);
    expect(readFileSync(join(home, 'data', 'a.json'), 'utf8')).toBe('old');
    expect(readdirSync(home)).toEqual(['data']);
  });
});
