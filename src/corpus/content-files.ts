// The files of an edition, read from disk and nothing more: names, bytes, UTF-8.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../citations/types.ts';
import { complain, type Reading, type SourceFile } from './reading.ts';

/** The files of an edition; null stands for one that is not there. */
export interface ContentFiles {
  readonly dir: string;
  readonly article: SourceFile | null;
  readonly notes: SourceFile | null;
  readonly documents: SourceFile | null;
  readonly citations: SourceFile | null;
  readonly remarks: SourceFile | null;
  /** In reading order: by name, numbers by their value. */
  readonly chapters: readonly SourceFile[];
  /** The reader's own full text, `local/chapters/`, where there is one. */
  readonly local: readonly SourceFile[];
}

/** Names as `1-meaning.mdx`, `2-role.mdx`, `10-end.mdx`. */
const byNumber = new Intl.Collator('en', { numeric: true });

/**
 * Reads every file of an edition. What is missing is null or empty; what is no UTF-8 text is a diagnostic.
 *
 * @example (await readContent('content')).value.chapters.length // 5
 */
export async function readContent(dir: string): Promise<Reading<ContentFiles>> {
  const diagnostics: Diagnostic[] = [];
  const read = (path: string): Promise<SourceFile | null> => readSource(path, diagnostics);
  const all = async (folder: string): Promise<SourceFile[]> => {
    const files = await Promise.all((await chapterPaths(join(dir, folder))).map(read));
    return files.filter((file) => file !== null);
  };
  const value = {
    dir,
    article: await read(join(dir, 'article.yml')),
    notes: await read(join(dir, 'notes.md')),
    documents: await read(join(dir, 'documents.yml')),
    citations: await read(join(dir, 'citations.yml')),
    remarks: await read(join(dir, 'remarks.yml')),
    chapters: await all('chapters'),
    local: await all(join('local', 'chapters')),
  };
  return { value, diagnostics };
}

/**
 * A mark that changes when any file of the edition does, so that a page asks for a fresh reading only then.
 *
 * @example (await contentStamp('content')) === (await contentStamp('content')) // true while nobody edits
 */
export async function contentStamp(dir: string): Promise<string> {
  const paths = [
    ...['article.yml', 'notes.md', 'documents.yml', 'citations.yml', 'remarks.yml'].map((name) =>
      join(dir, name),
    ),
    ...(await chapterPaths(join(dir, 'chapters'))),
    ...(await chapterPaths(join(dir, 'local', 'chapters'))),
  ];
  const stamps = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null);
      return found ? `${path} ${String(found.mtimeMs)} ${String(found.size)}` : path;
    }),
  );
  return stamps.join('\n');
}

/** The name that places carry: relative to where the command runs, with forward slashes. */
export function placeName(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}

async function chapterPaths(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('.'))
    .sort((a, b) => byNumber.compare(basename(a), basename(b)))
    .map((name) => join(folder, name));
}

async function readSource(path: string, diagnostics: Diagnostic[]): Promise<SourceFile | null> {
  const file = placeName(path);
  const bytes = await readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (bytes === null) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file, text: text.replace(/\r\n?/g, '\n') };
  } catch {
    const message = 'This file is not UTF-8 text.';
    const hint = 'Save it as UTF-8 in your editor; the readers of content/ know no other encoding.';
    diagnostics.push(complain({ file, line: 1, column: 1 }, { rule: 'encoding', message, hint }));
    return null;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
