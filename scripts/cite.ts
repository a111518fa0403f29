// `npm run -s cite -- symbol|notes|check`: the core at the terminal. Lines in, one JSON object a line out.
import { createReadStream, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createNoteReader } from '../src/exports/cite-notes.ts';
import { citeSymbol } from '../src/exports/cite-symbols.ts';
import { streamLines } from '../src/exports/stream-lines.ts';

const usage = {
  all: `Usage: npm run -s cite -- <command> [options]

  symbol [--file FILE]   take UN document symbols apart, one a line
  notes [--file FILE]    read footnotes, one a line, in reading order
  check [DIR]            what the citation lint says about an edition (default: content)

Lines come from standard input, or from FILE. Every command has its own --help.
`,
  symbol: `Usage: npm run -s cite -- symbol [--file FILE]

Reads one symbol a line and writes one JSON object a line:
  { "input", "symbol": { "canonical", "organ", "bodies", "session", "year", "type", "number", "suffixes",
    "parts", "url" } | null, "repaired" }
"symbol" is null for what is no symbol of the United Nations; "repaired" is true where the spelling was mended.

Example: echo 'A/ HRC/12/27' | npm run -s cite -- symbol
`,
  notes: `Usage: npm run -s cite -- notes [--file FILE]

Reads one footnote a line, in reading order, and writes one JSON object a line:
  { "input", "citations": [{ "type", "title", "authors", "issuer", "symbol", "year", "date", "container",
    "volume", "issue", "pages", "ibid", "antecedent", "pinpoints", "span" }] }
A note's number is the one it begins with ("12. " or "[^12]: "), else that of its line; an ibid. carries the number of
the note it repeats in "antecedent", and its source's fields. Spans are UTF-16 offsets into the line.

Example: npm run -s cite -- notes --file notes.txt
`,
  check: `Usage: npm run -s cite -- check [DIR]

Reads the edition in DIR (default: content) and prints its diagnostics, one a line with its hint:
  file:line:column severity [rule] message
Ends with status 1 if there is an error among them.
`,
} as const;

/** A fault of the command line: one sentence and status 2. */
class UsageError extends Error {}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const unread = error instanceof Error && 'syscall' in error && error.syscall === 'open';
  if (!(error instanceof UsageError) && !unread) throw error;
  process.stderr.write(`cite: ${error.message}\n`);
  process.exitCode = 2;
}

async function run([command, ...args]: readonly string[]): Promise<void> {
  if (command === undefined) throw new UsageError(`no command given.\n\n${usage.all}`);
  if (command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(usage.all);
    return;
  }
  if (command !== 'symbol' && command !== 'notes' && command !== 'check')
    throw new UsageError(`unknown command "${command}". Known: symbol, notes, check. See --help.`);
  const { help, file, rest } = readOptions(command, args);
  if (help) {
    process.stdout.write(usage[command]);
  } else if (command === 'check') {
    const { contentDir } = await import('./settings.ts');
    const { checkFolder } = await import('./check-folder.ts');
    process.exitCode = await checkFolder(folderOf(rest[0] ?? contentDir()));
  } else {
    const input = file === undefined ? process.stdin : createReadStream(fileOf(file));
    await streamLines(input, process.stdout, command === 'symbol' ? citeSymbol : createNoteReader());
  }
}

function readOptions(command: 'symbol' | 'notes' | 'check', args: readonly string[]) {
  try {
    const lines = command !== 'check';
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, ...(lines ? { file: { type: 'string' } } : {}) },
      allowPositionals: true,
    });
    if (positionals.length > (lines ? 0 : 1))
      throw new UsageError(`unexpected argument "${positionals.at(-1) ?? ''}" for "${command}". See --help.`);
    return { help: values.help === true, file: values.file as string | undefined, rest: positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${first.replace(/\.$/, '')}. See cite ${command} --help.`);
  }
}

function fileOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`there is no file "${path}".`);
  if (stat.isDirectory()) throw new UsageError(`"${path}" is a folder, not a file.`);
  return path;
}

function folderOf(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`there is no folder "${path}".`);
  return path;
}
