// Text in, one JSON value a line out, in constant memory: lines end with LF, CR LF or CR, and a reader that goes away
// (`| head`) ends the work without a word.
import type { Readable, Writable } from 'node:stream';

/** How much is gathered before it is written: a write a line would cost more than reading the line. */
const chunkLength = 1 << 16;

/**
 * Writes what `read` makes of each line, in order. A last line without an end counts, an end without a line does not.
 *
 * @throws the input's error, for a file that cannot be read
 * @example await streamLines(process.stdin, process.stdout, citeSymbol)
 */
export async function streamLines(
  input: Readable,
  output: Writable,
  read: (line: string) => unknown,
): Promise<void> {
  const failures: Error[] = [];
  const fail = (error: Error): void => {
    failures.push(error);
  };
  output.on('error', fail);
  try {
    for await (const lines of readLines(input)) {
      let text = '';
      for (const line of lines) {
        text += `${JSON.stringify(read(line))}\n`;
        if (text.length < chunkLength) continue;
        await write(output, text);
        text = '';
      }
      // What a chunk of input brought is written before the next is awaited, for someone may be typing.
      await write(output, text);
    }
  } catch (error) {
    if (!isGone(error)) throw error;
  } finally {
    output.off('error', fail);
  }
  for (const error of failures) if (!isGone(error)) throw error;
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** The lines that each chunk of the input completes. */
async function* readLines(input: Readable): AsyncGenerator<readonly string[]> {
  input.setEncoding('utf8');
  // A long line arrives in many chunks; joined once, it is read in time that grows with its length alone.
  let pieces: string[] = [];
  // A CR at the end of a chunk may be half of a line end.
  let held = '';
  let isFirst = true;
  for await (const chunk of input as AsyncIterable<string>) {
    const text = held + (isFirst ? chunk.replace(/^\uFEFF/, '') : chunk);
    isFirst = false;
    held = text.endsWith('\r') ? '\r' : '';
    const [first = '', ...more] = text.slice(0, text.length - held.length).split(/\r\n|\n|\r/);
    pieces.push(first);
    const last = more.pop();
    if (last === undefined) continue;
    const line = pieces.join('');
    pieces = [last];
    yield [line, ...more];
  }
  const line = pieces.join('');
  if (line !== '' || held !== '') yield [line];
}

async function write(output: Writable, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((done, failed) => {
    output.write(text, (error) => {
      if (error) failed(error);
      else done();
    });
  });
}
