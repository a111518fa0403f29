// Lines in and lines out, however the input is cut into chunks.
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamLines } from '../../src/exports/stream-lines.ts';

async function lines(chunks: readonly string[]): Promise<readonly unknown[]> {
  let text = '';
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      text += chunk;
      done();
    },
  });
  const bytes = chunks.map((chunk) => Buffer.from(chunk));
  await streamLines(Readable.from(bytes, { objectMode: false }), output, (line) => line);
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
}

describe('a stream of lines', () => {
  it.each([
    ['LF', ['a\nb\n'], ['a', 'b']],
    ['CR LF', ['a\r\nb\r\n'], ['a', 'b']],
    ['CR', ['a\rb\r'], ['a', 'b']],
    ['no last end', ['a\nb'], ['a', 'b']],
    ['empty lines', ['a\n\n\nb\n\n'], ['a', '', '', 'b', '']],
    ['a line end cut in two', ['a\r', '\nb\r', 'c'], ['a', 'b', 'c']],
    ['a byte order mark', ['\uFEFFa\n'], ['a']],
    ['nothing', [], []],
    ['an empty input', [''], []],
  ])('reads %s', async (_, chunks, expected) => {
    expect(await lines(chunks)).toEqual(expected);
  });

  it('reads the same lines wherever the input is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '武', '😀') })),
        async (chunks) => {
          const whole = await lines([chunks.join('')]);
          expect(await lines(chunks)).toEqual(whole);
        },
      ),
    );
  });

  it('stops without a word when nobody reads on', async () => {
    const gone = new Writable({
      write(_, __, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    await expect(streamLines(Readable.from(['a\n', 'b\n']), gone, (line) => line)).resolves.toBeUndefined();
  });

  it('passes on any other fault of the output', async () => {
    const full = new Writable({
      write(_, __, done) {
        done(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
      },
    });
    await expect(streamLines(Readable.from(['a\n']), full, (line) => line)).rejects.toThrow('no space left');
  });
});
