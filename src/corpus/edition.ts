// The way of the data from content/ to an edition, readable in one place. Everything else in this room is a step of it.
import { buildGraph, checkEdition, parseNote, resolveNotes } from '../citations/index.ts';
import type { Diagnostic, NoteSource } from '../citations/types.ts';
import { takeFromShelf } from '../shelf.ts';
import { contentDir } from './content-dir.ts';
import { contentStamp, readContent, type ContentFiles } from './content-files.ts';
import { refuseErrors } from './edition-error.ts';
import type { ChapterText } from './read-chapters.ts';
import { readFiles } from './read-files.ts';
import type { Article, Chapter, Edition } from './types.ts';

/**
 * Reads, resolves and checks an edition.
 *
 * @param dir the folder of the edition; `APPARATUS_CONTENT` or `content` where none is given
 * @throws EditionError with every error of the content at once, each with `file:line:column` and a hint
 * @example (await loadEdition('content')).notes.length // 58
 */
export async function loadEdition(dir = contentDir()): Promise<Edition> {
  const { value: files, diagnostics } = await readContent(dir);
  return composeEdition(files, diagnostics);
}

/**
 * The edition that the pages are made of: read once, and again only when a file of it has changed. A build asks once
 * for each of its pages and does not look at the files again: its pages are to agree.
 *
 * @throws EditionError as `loadEdition` does
 * @example const { chapters } = await getEdition();
 */
export async function getEdition(): Promise<Edition> {
  const dir = contentDir();
  if (process.env['NODE_ENV'] === 'production') {
    const shelved = last?.dir === dir ? null : (takeFromShelf('edition') as Edition | null);
    if (shelved) last = { dir, stamp: '', edition: Promise.resolve(shelved) };
    if (last?.dir === dir) return last.edition;
  }
  const stamp = await contentStamp(dir);
  if (last?.stamp !== stamp) last = { dir, stamp, edition: loadEdition(dir) };
  return last.edition;
}

let last: { readonly dir: string; readonly stamp: string; readonly edition: Promise<Edition> } | null = null;

/**
 * chapters + notes.md → text and notes; documents.yml, citations.yml → registry; notes → citations → documents;
 * all of it → graph → checks.
 *
 * @param given what reading the files had to say
 * @throws EditionError after the readers or after the checks, where either found an error
 */
export function composeEdition(files: ContentFiles, given: readonly Diagnostic[] = []): Edition {
  const { article, chapters, notes, documents, citations, remarks, full, said } = readFiles(files, given);

  const parsed = notes.map(({ number, text, place }) => ({ ...parseNote(text, number), place }));
  const rules = { mint: documents.length === 0, ...article.resolution };
  const resolution = resolveNotes(parsed, documents, rules);
  const registry = [...documents, ...resolution.minted];
  const text = {
    sections: chapters.flatMap((chapter) => chapter.sections),
    paragraphs: chapters.flatMap((chapter) => chapter.paragraphs),
    calls: chapters.flatMap((chapter) => chapter.calls),
    mentions: chapters.flatMap((chapter) => chapter.mentions),
  };
  const graph = buildGraph(text, resolution.notes, registry, citations);
  const records = { text, notes: resolution.notes, documents: registry, instrumentCitations: citations };
  const diagnostics = tolerate(checkEdition(records, [...said, ...resolution.diagnostics]), article);
  refuseErrors(diagnostics);

  return {
    article: full ? { ...article, layers: [...new Set([...article.layers, 'full' as const])] } : article,
    chapters: chapters.map((read) => withFullNotes(read, full, notes)),
    ...records,
    remarks,
    full,
    graph,
    diagnostics,
  };
}

/** A chapter's notes are those that either layer of its text calls, in order of first call. */
function withFullNotes(
  { chapter, paragraphs, calls }: ChapterText,
  full: Edition['full'],
  notes: readonly NoteSource[],
): Chapter {
  if (!full) return chapter;
  const defined = new Set(notes.map(({ number }) => number));
  const called = paragraphs.flatMap(({ id }) => [
    ...(full.get(id)?.calls.filter((number) => defined.has(number)) ?? []),
    ...calls.filter(({ paragraph }) => paragraph === id).map(({ note }) => note),
  ]);
  return { ...chapter, notes: [...new Set(called)] };
}

/** Errors of the rules that the edition lives with become warnings. */
function tolerate(diagnostics: readonly Diagnostic[], { tolerate: rules }: Article): Diagnostic[] {
  return diagnostics.map((diagnostic) =>
    diagnostic.severity === 'error' && rules.includes(diagnostic.rule)
      ? { ...diagnostic, severity: 'warning' }
      : diagnostic,
  );
}
