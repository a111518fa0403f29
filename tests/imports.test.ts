// The arrows between the rooms of `src/`: every import is read, and one that points the wrong way fails.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** For each room the rooms that it may import; what is not a room (components, layouts, pages) may import all of them. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  symbols: [],
  citations: ['symbols'],
  importer: ['symbols', 'citations'],
  exports: ['symbols', 'citations'],
  graph: ['symbols', 'citations'],
  search: ['symbols', 'citations'],
  corpus: ['symbols', 'citations', 'importer', 'exports', 'graph', 'search'],
};

/** What the processes of one build share; it knows nothing of what they put there. */
const shelf = 'src/shelf.ts';

/** Rooms that run anywhere: no package, nothing of Node. The compiler holds the rest (see below). */
const pure = ['symbols', 'citations'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|tsx|mts|astro|mdx)$/.test(file))
  .flatMap((file) => readImports(join('src', file)));

describe('the arrows between the rooms', () => {
  it('are read at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('point one way', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      const may = allowed[room];
      const inside = to.startsWith('src/') && other !== room;
      return may !== undefined && inside && !may.includes(other) && (to !== shelf || pure.includes(room));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('lead from symbols and citations to no package and nothing of Node', () => {
    const wrong = imports.filter(({ from, to }) => pure.includes(roomOf(from)) && !to.startsWith('src/'));
    expect(wrong.map(show)).toEqual([]);
  });

  it('never lead out of src into scripts or tests', () => {
    const wrong = imports.filter(({ to }) => /^(?:scripts|tests|dist)\//.test(to));
    expect(wrong.map(show)).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it.each([
    ["import { a } from './a.ts';", ['src/x/a.ts']],
    ["import type { A } from '../y/a.ts';", ['src/y/a.ts']],
    ["export * from 'node:fs';", ['node:fs']],
    ["export type { B } from '../y/b.ts';", ['src/y/b.ts']],
    ["import './a.css';", ['src/x/a.css']],
    ["const a = await import('../y/a.ts');", ['src/y/a.ts']],
    ['import {\n  a,\n  b,\n} from "pkg";', ['pkg']],
    ["type A = import('../y/a.ts').A;", ['src/y/a.ts']],
    ['// from a comment: import nothing', []],
    [" * @example import { a } from './a.ts'", []],
  ])('reads %j', (text, expected) => {
    expect(readText('src/x/x.ts', text).map(({ to }) => to)).toEqual(expected);
  });
});

describe('the compiler without DOM and Node', () => {
  it.each(pure)('finds no fault in %s', (room) => {
    const ran = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', `src/${room}`], {
      encoding: 'utf8',
    });
    expect(ran.stdout).toBe('');
    expect(ran.status).toBe(0);
  });
});

function readImports(file: string): readonly Import[] {
  return readText(file, readFileSync(file, 'utf8'));
}

/** Static, dynamic and type imports and re-exports; comments are left out first, for examples in them import nothing. */
function readText(file: string, text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*(?:\/\/|\*).*$/gm, '');
  const pattern =
    /(?:^|[\s;])(?:import|export)\s(?:[^'"`;()]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(pattern)].map(([, still, late]) => {
    const to = still ?? late ?? '';
    return { from: file, to: to.startsWith('.') ? relative('.', join(dirname(file), to)) : to };
  });
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function show({ from, to }: Import): string {
  return `${from} imports ${to}`;
}
