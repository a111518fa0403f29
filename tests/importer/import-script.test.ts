// The command itself: what it writes, what it refuses, and that a refusal leaves nothing behind.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEdition } from '../../src/corpus/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const fixture = join(root, 'tests/importer/fixtures/journal.txt');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run import', () => {
  test('writes a whole new content folder with a report', () => {
    const target = join(folder, 'edition');
    const { status, stdout } = run([fixture, '--new', target]);
    expect(status).toBe(0);
    expect(stdout).toContain('calls       27/27');
    expect(readdirSync(target).sort()).toEqual([
      'article.yml',
      'chapters',
      'citations.yml',
      'documents.yml',
      'import-report.md',
      'notes.md',
    ]);
    expect(readdirSync(join(target, 'chapters'))).toEqual([
      '1-sea-road-land-road.mdx',
      '2-law-sea-its-silence.mdx',
      '3-conclusion.mdx',
    ]);
    const chapter = readFileSync(join(target, 'chapters/1-sea-road-land-road.mdx'), 'utf8');
    expect(chapter).toContain('<P id="I.0.1">');
    expect(chapter).toContain('## A. Barcelona, 1921');
    expect(readFileSync(join(target, 'notes.md'), 'utf8')).toContain('[^2]: Digest 14.2.1.');
  });

  test('writes the full text into content/local when no folder is named', () => {
    const content = join(folder, 'content');
    mkdirSync(content);
    const { status } = run([fixture], { APPARATUS_CONTENT: content });
    expect(status).toBe(0);
    expect(readdirSync(join(content, 'local')).sort()).toEqual(['chapters', 'import-report.md', 'notes.md']);
  });

  test('makes an edition that the site reads: hostile text comes back to the character and runs nothing', async () => {
    const hostile = [
      'import fs from "node:fs"; the port was {process.exit(1)} open, and the ships came and went as they liked.',
      'export const a = 1 was written on the quay wall, with <script>alert(1)</script> below it, in red paint.',
      '--- and then {/* nothing */} happened to the ships, said <P id="I.9">the master</P>, who was **not** amused.',
      '<!-- The tide --> took [the ledger](javascript:alert(1)) and left `nothing` but #sand &amp; ~~water~~ behind.',
    ];
    const body = hostile.map((text, index) => `${text} So it was.${index + 1}\n`).join('\n');
    const file = join(folder, 'hostile.txt');
    writeFileSync(
      file,
      `On {Ports}: a <b>Study</b>\n\nI. The *Sea* and {its} <i>edge</i>\n\n${body}\nNotes\n\n1. A. Clerk, {Ports} (1990), 3.\n2. Ibid., <b>4</b>.\n3. Ibid., 5.\n4. A. Clerk, The *Other* Port (1991), 6.\n`,
    );
    const target = join(folder, 'hostile');
    expect(run([file, '--new', target]).status).toBe(0);
    const edition = await loadEdition(target);
    expect(edition.text.paragraphs.map(({ text }) => text)).toEqual(
      hostile.map((text) => `${text} So it was.`),
    );
    expect(edition.text.calls.map(({ note, paragraph }) => `${note} ${paragraph}`)).toEqual([
      '1 I.1',
      '2 I.2',
      '3 I.3',
      '4 I.4',
    ]);
    expect(edition.notes.map(({ text }) => text)[1]).toBe('Ibid., <b>4</b>.');
    expect(edition.article.title).toBe('On {Ports}: a <b>Study</b>');
    expect(edition.text.sections.map(({ title }) => title)).toEqual(['The *Sea* and {its} <i>edge</i>']);
  });

  test('makes editions of all fixtures that the site reads without an error', async () => {
    for (const [name, calls] of [
      ['law-review', 236],
      ['un-report', 28],
      ['encyclopedia', 30],
    ] as const) {
      const target = join(folder, name);
      expect(run([join(root, `tests/importer/fixtures/${name}.txt`), '--new', target]).status).toBe(0);
      expect((await loadEdition(target)).text.calls).toHaveLength(calls);
    }
  });

  test('never overwrites without --force', () => {
    const target = join(folder, 'edited');
    mkdirSync(target);
    writeFileSync(join(target, 'article.yml'), 'edited by hand\n');
    const refused = run([fixture, '--new', target]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(join(target, 'article.yml'), 'utf8')).toBe('edited by hand\n');
    expect(run([fixture, '--new', target, '--force']).status).toBe(0);
    expect(readFileSync(join(target, 'article.yml'), 'utf8')).toContain('Open Water, Closed Quays');
  });

  test('prints the whole structure with --json and writes nothing', () => {
    const { stdout, status } = run([fixture, '--json']);
    const found = JSON.parse(stdout) as {
      calls: { note: number; line: number; confidence: number }[];
      notes: unknown[];
      paragraphs: { id: string }[];
    };
    expect(status).toBe(0);
    expect(found.calls.map(({ note }) => note)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
    expect(found.notes).toHaveLength(27);
    expect(found.paragraphs[0]?.id).toBe('I.0.1');
  });

  test('says in --help what it takes', () => {
    const { stdout, status } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--no-repair');
  });

  const sentences = 'The port was open. The ship came in. The master paid the dues and left again. '.repeat(
    8,
  );
  const cases: readonly (readonly [what: string, name: string, bytes: Uint8Array, says: string])[] = [
    ['an empty file', 'empty.txt', new Uint8Array(), 'empty'],
    ['white space', 'white.txt', Buffer.from(' \n\t\n'), 'no text'],
    ['a PDF', 'article.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'a PDF'],
    ['a ZIP archive', 'article.docx', Buffer.from('PK\u0003\u0004....'), 'ZIP'],
    ['bytes that are no text', 'noise.txt', Buffer.from([1, 2, 3, 0, 4, 5, 0, 0, 9, 200, 0]), 'binary'],
    [
      'a table of numbers',
      'table.csv',
      Buffer.from(Array.from({ length: 60 }, (_, n) => `${n},${n * 7},${n * n}`).join('\n')),
      'not an article',
    ],
    [
      'a program',
      'program.txt',
      Buffer.from('const a = {};\nfor (;;) { a[b] += c(d); }\n'.repeat(30)),
      'not an article',
    ],
    ['a word', 'word.txt', Buffer.from('Hello\n'), 'not an article'],
  ];
  test.each(cases)('refuses %s and leaves nothing behind', (_, name, bytes, says) => {
    const file = join(folder, name);
    const target = join(folder, `${name}-out`);
    writeFileSync(file, bytes);
    const { status, stderr } = run([file, '--new', target]);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).filter((entry) => entry.startsWith('.import-'))).toEqual([]);
  });

  test('names a file that is not there, a folder, an unknown rule and an unknown option', () => {
    expect(run([join(folder, 'missing.txt')])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no such file') as string,
    });
    expect(run([folder])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is a folder') as string,
    });
    expect(run([fixture, '--no-repair', 'spelling'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no rule called spelling') as string,
    });
    expect(run([fixture, '--fast'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--fast') as string,
    });
    expect(run([])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no file was named') as string,
    });
  });

  test('reads UTF-16 and Latin-1 and says so', () => {
    const text = `On Ports and Señor Núñez\n\n${sentences}1\n\n${sentences}2\n\nNotes\n\n1. A. Núñez, Ports (1990), 3.\n2. Ibid., 4.\n`;
    const wide = join(folder, 'wide.txt');
    writeFileSync(wide, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    const latin = join(folder, 'latin.txt');
    writeFileSync(latin, Buffer.from(text, 'latin1'));
    for (const [file, name] of [
      [wide, 'UTF-16'],
      [latin, 'Latin-1'],
    ] as const) {
      const { stdout, stderr, status } = run([file, '--json']);
      expect(status).toBe(0);
      expect(stderr).toContain(name);
      expect(stdout).toContain('Núñez');
    }
  });
});

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/import.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}
