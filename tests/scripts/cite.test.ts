// `cite` as a user meets it: what goes in, what comes out, and how it ends.
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { jsonLines, runScript } from './run-script.ts';

describe('cite symbol', () => {
  it('decodes five of seven lines and refuses two', () => {
    const input =
      'A/ HRC/12/27\nE/CN. 4/Sub. 2/2004/43\nA/C. 1/72/L. 54 *\nS/RES/1325 (2000)\nA/CONF.157/24 (Part I)\nand/or\n12/03/2019\n';
    const { status, stdout } = runScript('cite.ts', ['symbol'], { input });
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([
      { input: 'A/ HRC/12/27', symbol: { canonical: 'A/HRC/12/27', bodies: ['HRC'] }, repaired: true },
      {
        symbol: { canonical: 'E/CN.4/Sub.2/2004/43', bodies: ['CN.4', 'Sub.2'], year: 2004 },
        repaired: true,
      },
      { symbol: { canonical: 'A/C.1/72/L.54', session: '72', type: 'L', number: '54' }, repaired: true },
      { symbol: { organ: 'S', type: 'RES', year: 2000, number: '1325' }, repaired: false },
      { symbol: { organ: 'A', bodies: ['CONF.157'], number: '24' } },
      { input: 'and/or', symbol: null, repaired: false },
      { input: '12/03/2019', symbol: null, repaired: false },
    ]);
  });

  it('writes the promised fields in their order and no others', () => {
    const { stdout } = runScript('cite.ts', ['symbol'], { input: 'A/HRC/35/35' });
    expect(stdout).toBe(
      `${JSON.stringify({
        input: 'A/HRC/35/35',
        symbol: {
          canonical: 'A/HRC/35/35',
          organ: 'A',
          bodies: ['HRC'],
          session: '35',
          year: null,
          type: null,
          number: '35',
          suffixes: [],
          parts: [
            { text: 'A', meaning: 'General Assembly' },
            { text: 'HRC', meaning: 'Human Rights Council' },
            { text: '35', meaning: '35th session (2017)' },
            { text: '35', meaning: 'number 35' },
          ],
          url: 'https://docs.un.org/en/A/HRC/35/35',
        },
        repaired: false,
      })}\n`,
    );
  });

  it('answers every line, empty ones and those that end with CR LF too', () => {
    const { stdout } = runScript('cite.ts', ['symbol'], { input: 'A/68/176\r\n\r\nA/72/171' });
    expect(jsonLines(stdout)).toMatchObject([
      { input: 'A/68/176' },
      { input: '', symbol: null },
      { input: 'A/72/171' },
    ]);
  });
});

describe('cite at its limits', () => {
  it.each([
    [['nonsense'], /unknown command "nonsense"/],
    [[], /no command given/],
    [['symbol', '--fil', 'x'], /Unknown option '--fil'/],
    [['symbol', '--file'], /--file/],
    [['symbol', 'A/68/176'], /unexpected argument "A\/68\/176"/],
    [['notes', '--file', 'tests/no-such-file'], /there is no file "tests\/no-such-file"/],
    [['notes', '--file', 'tests'], /"tests" is a folder/],
    [['check', 'tests/no-such-folder'], /there is no folder "tests\/no-such-folder"/],
    [['check', 'one', 'two'], /unexpected argument "two"/],
  ])('%j ends with status 2 and one clear sentence', (args, says) => {
    const { status, stdout, stderr } = runScript('cite.ts', args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/^cite: /);
    expect(stderr).not.toContain('    at ');
  });

  it.each([['--help'], ['symbol', '--help'], ['notes', '--help'], ['check', '--help']])(
    '%s helps',
    (...args) => {
      const { status, stdout } = runScript('cite.ts', args);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Usage: /);
    },
  );

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['scripts/cite.ts', 'symbol'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('A/HRC/35/35\n'.repeat(200_000));
    const status = await new Promise((done) => child.once('close', done));
    expect(said).toBe('');
    expect(status).toBe(0);
  });
});
