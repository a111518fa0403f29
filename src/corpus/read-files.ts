// Every file of an edition through its reader, and what one file names against what another holds.
import type { Diagnostic, DocumentRecord, InstrumentCitation, NoteSource } from '../citations/types.ts';
import { checkReferences } from './check-references.ts';
import { placeName, type ContentFiles } from './content-files.ts';
import { refuseErrors } from './edition-error.ts';
import { readArticle } from './read-article.ts';
import { readChapters, type ChapterText } from './read-chapters.ts';
import { readCitations } from './read-citations.ts';
import { readDocuments } from './read-documents.ts';
import { readNotes } from './read-notes.ts';
import { readRemarks } from './read-remarks.ts';
import { complain, type Reading, type SourceFile } from './reading.ts';
import type { Article, FullParagraph, Remark } from './types.ts';

/** What stands in the files of an edition, each record with its place; nothing is tied together yet. */
export interface FilesRead {
  readonly article: Article;
  readonly chapters: readonly ChapterText[];
  readonly notes: readonly NoteSource[];
  readonly documents: readonly DocumentRecord[];
  readonly citations: readonly InstrumentCitation[];
  readonly remarks: readonly Remark[];
  /** The reader's own full text by paragraph id; null where none was imported. */
  readonly full: ReadonlyMap<string, FullParagraph> | null;
  /** What the readers said short of an error. */
  readonly said: readonly Diagnostic[];
}

/**
 * Reads every file of an edition.
 *
 * @param given what reading the bytes had to say
 * @throws EditionError with every fault of every file; references are looked at only where all files could be read
 * @example readFiles((await readContent('content')).value, []).notes.length // 58
 */
export function readFiles(files: ContentFiles, given: readonly Diagnostic[]): FilesRead {
  const article = orNothing(files.article, readArticle, null);
  const notes = orNothing(files.notes, readNotes, []);
  const documents = orNothing(files.documents, readDocuments, []);
  const citations = orNothing(files.citations, readCitations, []);
  const remarks = orNothing(files.remarks, readRemarks, []);
  const chapters = readChapters(files.chapters);
  const local = readChapters(files.local);
  const faults = [
    ...given,
    ...missingFiles(files, given),
    ...[article, notes, documents, citations, remarks, chapters, local].flatMap(
      ({ diagnostics }) => diagnostics,
    ),
  ];
  refuseErrors(faults);
  if (article.value === null) throw new Error('article.yml was read without a value and without a fault');

  const full = local.value.flatMap((chapter) => chapter.full);
  const read = {
    chapters: chapters.value,
    notes: notes.value,
    documents: documents.value,
    citations: citations.value,
    remarks: remarks.value,
  };
  const said = [...faults, ...checkReferences({ ...read, full })];
  refuseErrors(said);
  const byId = new Map(full.map((paragraph) => [paragraph.id, paragraph]));
  return { ...read, article: article.value, full: files.local.length > 0 ? byId : null, said };
}

function orNothing<Value>(
  source: SourceFile | null,
  read: (source: SourceFile) => Reading<Value>,
  nothing: Value,
): Reading<Value> {
  return source ? read(source) : { value: nothing, diagnostics: [] };
}

/** An edition needs a title page and a chapter; notes and registry may be empty. */
function missingFiles(files: ContentFiles, given: readonly Diagnostic[]): Diagnostic[] {
  const missing = (name: string, message: string, hint: string): Diagnostic =>
    complain(
      { file: placeName(`${files.dir}/${name}`), line: 1, column: 1 },
      { rule: 'file-missing', message, hint },
    );
  if (given.length > 0) return [];
  return [
    ...(files.article
      ? []
      : [
          missing(
            'article.yml',
            'There is no article.yml.',
            'Every edition has one: "edition", "title", "language", "source" and "rights" at least.',
          ),
        ]),
    ...(files.chapters.length > 0
      ? []
      : [
          missing(
            'chapters',
            'There is no chapter.',
            'Put at least one file like 1-meaning.mdx into chapters/.',
          ),
        ]),
  ];
}
