// Text through MDX and back: the same characters, and nothing that runs.
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { fromMdx, toMdx, toMdxWithCalls } from '../../src/importer/index.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Shows a line as a chapter holds it, and lists what is more than text. */
function render(line: string): { text: string; alive: string[] } {
  const tree = parser.parse(`<P id="I.1">\n\n${line}\n\n</P>\n`);
  const alive: string[] = [];
  visit(tree, (node) => {
    if (!['root', 'paragraph', 'text', 'link'].includes(node.type) && !('name' in node && node.name === 'P'))
      alive.push(node.type);
  });
  return { text: toString(tree), alive };
}

describe('toMdx', () => {
  test.each([
    ['braces', 'a {1 + 1} b {process.exit()}'],
    ['tags', '<script>alert(1)</script> <P id="x"> </P> <!-- no --> a < b > c'],
    ['an import', "import fs from 'node:fs'"],
    ['an export', 'export const a = 1'],
    ['export with a brace', 'export {a}'],
    ['a front-matter fence', '---'],
    ['a rule', '***'],
    ['a heading', '# not a heading'],
    ['a list', '- not an item'],
    ['a numbered list', '12. not an item'],
    ['a quotation', '> not quoted'],
    ['a table', '| a | b |'],
    ['emphasis', '*a* _b_ **c** __d__ ~~e~~ snake_case _x_y_'],
    ['code', '`a` ``b`` ```c```'],
    ['links', '[a](javascript:alert(1)) ![x](y) [^5] [ref]: x'],
    ['entities', '&amp; &#123; &lt;b&gt; AT&T &copy'],
    ['backslashes', 'a \\ b \\* c \\{'],
    ['an address', 'see https://example.org/a_b?c=d&e=f#g and www.example.org.'],
    ['a note definition', '[^12]: something'],
    ['a symbol', 'A/C.1/72/L.54 * , 2017'],
  ])('shows %s as the same characters', (_, text) => {
    expect(render(toMdx(text))).toEqual({ text, alive: [] });
  });

  test('shows any text as the same characters', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '<',
      '>',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '!',
      '#',
      '-',
      '+',
      '=',
      '|',
      '~',
      '&',
      ';',
      '\\',
      '"',
      "'",
      ':',
      '/',
      '.',
      '1',
      ' ',
      'a',
      'B',
      'é',
      '^',
      '$',
      '@',
      'import ',
      'export ',
      '---',
      'amp;',
      '\n',
      '://',
      'www.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const text = list.join('').replace(/\s+/g, ' ').trim();
        fc.pre(text !== '');
        const shown = render(toMdx(text));
        expect(shown.alive).toEqual([]);
        expect(shown.text).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('is undone by fromMdx', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const text = raw
          .replace(/[\u0000-\u001F\u007F]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim();
        expect(fromMdx(toMdx(text))).toBe(text);
      }),
    );
  });

  test('puts calls between the characters that they stood between', () => {
    expect(
      toMdxWithCalls('One. {Two}, three', [
        { offset: 4, note: 1 },
        { offset: 11, note: 12 },
      ]),
    ).toBe('One.[^1] \\{Two\\},[^12] three');
  });

  test('puts a call before the first word of a line that would be code', () => {
    const line = toMdxWithCalls('import x', [{ offset: 0, note: 3 }]);
    expect(line).toBe('[^3]import x');
  });
});
