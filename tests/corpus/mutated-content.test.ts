// However content/ is mangled, it becomes an edition or one error that lists what is wrong: never anything else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentFiles } from '../../src/corpus/content-files.ts';
import { readContent } from '../../src/corpus/content-files.ts';
import { composeEdition } from '../../src/corpus/edition.ts';
import { EditionError } from '../../src/corpus/edition-error.ts';
import { overlay } from './sample-content.ts';

/** Pieces that mean something to YAML, Markdown, MDX or the readers. */
const pieces = [
  ...[
    '',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '    ',
    '---\n',
    '- ',
    ': ',
    '#',
    '## A. ',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!!map ',
  ],
  ...[
    '<<: ',
    '? ',
    '{',
    '}',
    '{/* */}',
    '[',
    ']',
    '<',
    '>',
    '</P>',
    '</Doc>',
    '<P id="I.A.9">',
    '<Doc id="x">',
    '<a b={c}>',
  ],
  ...[
    '[^1]',
    '[^',
    '[^1]: x',
    '\\',
    '`',
    '```\n',
    '$',
    '<!--',
    '-->',
    '\u0000',
    '\uFEFF',
    '\u2028',
    '\uD800',
    '&#x;',
    '|-|-|\n',
  ],
  ...[
    'import x from "y"\n',
    'export const a = 1\n',
    'null',
    '~',
    '.inf',
    '0x1f',
    '__proto__: 1\n',
    'constructor: {}\n',
  ],
];

const mutation = fc.record({
  file: fc.constantFrom('article', 'notes', 'documents', 'citations', 'chapter', 'local'),
  at: fc.nat(9999).map((tenThousandths) => tenThousandths / 10_000),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(files: ContentFiles, { file, at, cut, piece }: Mutation): ContentFiles {
  const change = (source: { file: string; text: string }) => {
    const start = Math.floor(at * source.text.length);
    return { ...source, text: source.text.slice(0, start) + piece + source.text.slice(start + cut) };
  };
  if (file === 'chapter' || file === 'local') {
    const key = file === 'chapter' ? 'chapters' : 'local';
    return {
      ...files,
      [key]: files[key].map((source, index) => (index === 1 || key === 'local' ? change(source) : source)),
    };
  }
  const source = files[file];
  return { ...files, [file]: source && change(source) };
}

function outcome(files: ContentFiles): 'edition' | 'refused' {
  try {
    composeEdition(files);
    return 'edition';
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    for (const { file, line, column, message, hint } of error.diagnostics) {
      expect([file, message, hint]).not.toContain('');
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    }
    return 'refused';
  }
}

describe('mangled content', () => {
  it('is an edition or an EditionError with places, messages and hints', async () => {
    const { files } = await overlay('full-text');
    const seen = { edition: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
        seen[outcome(mutations.reduce(mutate, files))]++;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.edition, seen.refused)).toBeGreaterThan(20);
  });

  it('is refused or read where the edition that ships is cut off anywhere', async () => {
    const { value: files } = await readContent('content');
    fc.assert(
      fc.property(fc.constantFrom('documents', 'citations', 'article', 'notes'), fc.nat(), (file, seed) => {
        const source = files[file];
        if (!source) throw new Error(`content/ has no ${file}`);
        const cut = { ...source, text: source.text.slice(0, seed % source.text.length) };
        expect(['edition', 'refused']).toContain(outcome({ ...files, [file]: cut, local: [] }));
      }),
      { numRuns: 40 },
    );
  });

  it('is refused where it is nested beyond all reason', async () => {
    const { files } = await overlay('sound');
    const deep = (text: string): ContentFiles => ({
      ...files,
      chapters: [{ file: 'chapters/9-deep.mdx', text: `---\nsection: IX\ntitle: Deep\n---\n\n${text}\n` }],
    });
    expect(outcome(deep(`<P id="IX.1">\n\n${'<em>'.repeat(3000)}x${'</em>'.repeat(3000)}\n\n</P>`))).toMatch(
      /edition|refused/,
    );
    expect(outcome(deep('{'.repeat(5000)))).toBe('refused');
    expect(outcome({ ...files, article: { file: 'article.yml', text: '['.repeat(20000) } })).toBe('refused');
  });
});
