// `npm run import -- FILE`: reads an article out of a text file and writes it whole or not at all, with a report.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseNote } from '../src/citations/index.ts';
import {
  SHOWN_CONFIDENCE,
  decodeBytes,
  importArticle,
  refuseText,
  toEdition,
  toLayer,
  toReport,
  toSummary,
} from '../src/importer/index.ts';
import type { ImportedArticle, OutputFile, SourceFormat } from '../src/importer/index.ts';
import { contentDir } from './settings.ts';

const HELP = `npm run import -- FILE [options]

Reads an article (plain text, Markdown or saved HTML) with its notes and calls.
Without --new it becomes the full text in content/local/, beside the digest.

  --new DIR          write a whole new content folder instead
                     (then: APPARATUS_CONTENT=DIR npm start)
  --force            overwrite what is there
  --no-repair RULE   refuse a rule of repair; may be given more than once
                     (hyphen ordinal symbol-space quote dash ligature mojibake, or all)
  --format FORMAT    text, markdown or html (default: by the file's name)
  --json             print what was found as JSON and write nothing
  --help             this text

Exit status: 0 done, 1 the file cannot be imported, 2 the command was not understood.`;

const RULES = ['hyphen', 'ordinal', 'symbol-space', 'quote', 'dash', 'ligature', 'mojibake'];
/** Files above this many bytes get a line on the terminal while they are read. */
const LONG = 200_000;

class ImportError extends Error {
  readonly hint: string;
  readonly status: number;
  constructor(message: string, hint: string, status = 1) {
    super(message);
    this.hint = hint;
    this.status = status;
  }
}

try {
  run();
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error(`import: ${error.message}`);
  console.error(`        ${error.hint}`);
  process.exitCode = error.status;
}

function run(): void {
  const { file, values } = readArguments();
  if (file === null) {
    console.log(HELP);
    return;
  }
  const article = readArticle(file, values['format'], values['no-repair'] ?? []);
  if (values['json'] === true) {
    console.log(JSON.stringify(toJson(article), null, 2));
    return;
  }
  const fresh = values['new'];
  const target = fresh === undefined ? join(contentDir(), 'local') : resolve(fresh);
  const files = fresh === undefined ? toLayer(article) : toEdition(article);
  const unknown = article.notes.reduce(
    (sum, { text, number }) =>
      sum + parseNote(text, number).citations.filter(({ type }) => type === 'unknown').length,
    0,
  );
  writeWhole(
    target,
    [...files, { path: 'import-report.md', text: toReport(article, unknown) }],
    values['force'] === true,
  );
  tell(article, target, unknown, fresh);
}

interface Values {
  readonly new?: string;
  readonly force?: boolean;
  readonly 'no-repair'?: readonly string[];
  readonly format?: string;
  readonly json?: boolean;
}

function readArguments(): { readonly file: string | null; readonly values: Values } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        new: { type: 'string' },
        force: { type: 'boolean' },
        'no-repair': { type: 'string', multiple: true },
        format: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help === true) return { file: null, values: {} };
    const [file, ...others] = positionals;
    if (file === undefined)
      throw new ImportError('no file was named', 'Say which: npm run import -- article.txt', 2);
    if (others.length > 0)
      throw new ImportError(
        `one file at a time, not ${positionals.length}`,
        'Import them one after the other.',
        2,
      );
    return { file, values };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(
      error instanceof Error ? error.message.replace(/\. To specify.*$/s, '') : String(error),
      'npm run import -- --help lists the options.',
      2,
    );
  }
}

function readArticle(file: string, format: string | undefined, refused: readonly string[]): ImportedArticle {
  const rules = refused
    .flatMap((rule) => rule.split(','))
    .flatMap((rule) => (rule === 'all' ? RULES : [rule]));
  const wrong = rules.find((rule) => !RULES.includes(rule));
  if (wrong !== undefined)
    throw new ImportError(`there is no rule called ${wrong}`, `The rules are: ${RULES.join(', ')}.`, 2);
  const bytes = readBytes(file);
  const decoded = decodeBytes(bytes);
  if ('error' in decoded) throw new ImportError(`${file}:1:1: ${decoded.error}`, decoded.hint);
  if (decoded.remark !== null) console.error(`import: ${file}: ${decoded.remark}`);
  if (bytes.length > LONG) console.error(`import: reading ${file} (${Math.round(bytes.length / 1000)} kB) …`);
  const article = importArticle(decoded.text, {
    file: displayName(file),
    format: chooseFormat(file, format, decoded.text),
    dictionary: readDictionary(),
    refused: new Set(rules),
  });
  const refusal = refuseText(article);
  if (refusal) throw new ImportError(`${file}:${refusal.line}:1: ${refusal.message}`, refusal.hint);
  return article;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EISDIR')
      throw new ImportError(`${file} is a folder`, 'Name the file in it that holds the article.');
    throw new ImportError(
      `${file} cannot be read (${code === 'ENOENT' ? 'there is no such file' : code})`,
      'Check the path.',
    );
  }
}

function displayName(file: string): string {
  const near = relative(process.cwd(), resolve(file));
  return near.startsWith('..') ? basename(file) : near;
}

function chooseFormat(file: string, given: string | undefined, text: string): SourceFormat {
  if (given === 'text' || given === 'markdown' || given === 'html') return given;
  if (given !== undefined)
    throw new ImportError(`there is no format called ${given}`, 'The formats are: text, markdown, html.', 2);
  const extension = extname(file).toLowerCase();
  if (['.html', '.htm', '.xhtml'].includes(extension)) return 'html';
  if (['.md', '.mdx', '.markdown'].includes(extension)) return 'markdown';
  return /^\s*<(?:!doctype html|html)\b/i.test(text) ? 'html' : 'text';
}

function readDictionary(): ReadonlySet<string> {
  const words: unknown = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('an-array-of-english-words/index.json'), 'utf8'),
  );
  return new Set(Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []);
}

/** Writes all files into a folder beside the target and puts it in the target's place at the end. */
function writeWhole(target: string, files: readonly OutputFile[], force: boolean): void {
  if (existsSync(target) && readdirSync(target).length > 0 && !force) {
    throw new ImportError(
      `${relative(process.cwd(), target) || target} holds files already; nothing was written`,
      'Look at them first; --force replaces them.',
    );
  }
  mkdirSync(dirname(target), { recursive: true });
  const half = mkdtempSync(join(dirname(target), '.import-'));
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(half, path)), { recursive: true });
      writeFileSync(join(half, path), text);
    }
    const old = `${half}-old`;
    if (existsSync(target)) renameSync(target, old);
    renameSync(half, target);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw new ImportError(
      `${target} could not be written: ${error instanceof Error ? error.message : String(error)}`,
      'Nothing was changed there.',
    );
  }
}

function tell(article: ImportedArticle, target: string, unknown: number, fresh: string | undefined): void {
  const place = relative(process.cwd(), target) || target;
  console.log(`${toSummary(article)}\nunknown     ${unknown} citations\n`);
  for (const diagnostic of article.diagnostics) {
    console.log(
      `${diagnostic.file}:${diagnostic.line}:${diagnostic.column} ${diagnostic.severity} ${diagnostic.rule}: ${diagnostic.message}`,
    );
  }
  console.log(`\nWritten to ${place}, with import-report.md.`);
  if (fresh !== undefined) console.log(`Read it: APPARATUS_CONTENT=${place} npm start`);
}

function toJson(article: ImportedArticle): object {
  const { calls, notes, ...rest } = article;
  return {
    ...rest,
    threshold: SHOWN_CONFIDENCE,
    calls: calls.map(({ place, ...call }) => ({ ...call, line: place.line, column: place.column })),
    notes: notes.map(({ place, ...note }) => ({ ...note, line: place.line, column: place.column })),
  };
}
