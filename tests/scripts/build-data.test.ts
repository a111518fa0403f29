// The data of the edition that this repository carries, written as a build writes it.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeExports } from '../../src/exports/describe-exports.ts';
import { runScript } from './run-script.ts';

const home = mkdtempSync(join(tmpdir(), 'apparatus-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function build(out: string, content = 'content') {
  return runScript('build.ts', ['data'], {
    env: { APPARATUS_OUT: join(home, out), APPARATUS_CONTENT: content },
  });
}

function readAll(out: string): ReadonlyMap<string, string> {
  const folder = join(home, out, 'data');
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

describe('the build of the data', () => {
  it('writes every file of the list, twice the same to the byte', () => {
    expect(build('one')).toMatchObject({ status: 0, stderr: '' });
    expect(build('two')).toMatchObject({ status: 0, stderr: '' });
    const files = readAll('one');
    expect([...files.keys()].sort()).toEqual(
      describeExports()
        .map(({ file }) => file)
        .sort(),
    );
    expect(readAll('two')).toEqual(files);
  });

  it('leaves the old data untouched and says where the fault is, when the content has one', () => {
    expect(build('three').status).toBe(0);
    const before = readAll('three');
    const broken = join(home, 'content');
    cpSync('content', broken, { recursive: true });
    const notes = join(broken, 'notes.md');
    writeFileSync(notes, readFileSync(notes, 'utf8').replace('[^2]:', '[^1]:'));
    const { status, stderr } = build('three', broken);
    expect(status).toBe(1);
    expect(stderr).toMatch(/notes\.md:\d+:\d+ error \[/);
    expect(stderr).toMatch(/\d+ errors?, 0 warnings, 0 findings/);
    expect(readAll('three')).toEqual(before);
    expect(readdirSync(join(home, 'three'))).toEqual(['data']);
  });
});

describe('the check', () => {
  it('prints place, severity, rule and sentence, a hint below, and a line that counts', () => {
    const { status, stdout } = runScript('check.ts');
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^content\/[\w./-]+:\d+:\d+ (?:warning|finding) \[[a-z-]+\] \S/);
    expect(lines[1]).toMatch(/^ {2}\S/);
    expect(lines.at(-1)).toMatch(/^0 errors, \d+ warnings?, \d+ findings?$/);
  });

  it('ends with status 1 where there is an error', () => {
    const broken = join(home, 'broken');
    cpSync('content', broken, { recursive: true });
    const notes = join(broken, 'notes.md');
    writeFileSync(notes, readFileSync(notes, 'utf8').replace('[^58]:', '[^59]:'));
    const { status, stdout } = runScript('cite.ts', ['check', broken]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/ error \[note-undefined\] /);
  });
});
