// An imported article → a whole content folder: title page, chapters, notes, registry, and no citations yet.
import { stringify } from 'yaml';
import { mintDocuments, parseNote } from '../citations/index.ts';
import type { DocumentRecord } from '../citations/types.ts';
import { toLayer } from './to-layer.ts';
import type { OutputFile } from './to-layer.ts';
import type { ImportedArticle } from './types.ts';

/** Writes the files of a new edition; nothing is in them that the text does not give. */
export function toEdition(article: ImportedArticle): OutputFile[] {
  return [
    { path: 'article.yml', text: toArticleYaml(article) },
    ...toLayer(article),
    { path: 'documents.yml', text: toDocumentsYaml(article) },
    {
      path: 'citations.yml',
      text: '# Which document cites which: from, to, relation, evidence. None is known yet.\n[]\n',
    },
  ];
}

function toArticleYaml(article: ImportedArticle): string {
  const affiliation = article.affiliations[0]?.replace(/^[*†‡∗\s]+|[.\s]+$/g, '');
  const translators = article.credits.flatMap((credit) => /^translated by\s+(.+)$/i.exec(credit)?.[1] ?? []);
  const record = {
    edition: cutTitle(article.title),
    title: article.title,
    language: 'en',
    authors: article.authors.map((name, index) => ({
      name,
      ...(index === 0 && affiliation !== undefined ? { affiliation } : {}),
    })),
    ...(translators.length > 0 ? { translators: translators.map((name) => ({ name })) } : {}),
    ...(article.date === null ? {} : { published: article.date }),
    source: { label: `Imported from ${article.file.replace(/^.*[\\/]/, '')}` },
    rights:
      'Imported text: it belongs to its author and publisher. This edition is for the reader’s own use.',
    abstract: article.abstract,
    keywords: article.keywords,
    statement: [
      'This edition was made from a text file by a program. Its paragraphs, notes and calls stand as they were found there; the report lists every repair and every doubt.',
      'The documents were read off the notes and none has been verified.',
    ],
    layers: ['full'],
    tolerate: ['ibid-ambiguous', 'ibid-without-antecedent'],
  };
  return `# The article and this edition of it: what stands on the title page.\n${stringify(record, { lineWidth: 110 })}`;
}

/** A title for the header of every page: the main title alone, or as many whole words as fit. */
function cutTitle(title: string): string {
  if (title.length <= 60) return title;
  const main = title.split(/[:—]\s/, 1)[0] ?? title;
  if (main.length >= 8 && main.length <= 60) return main.trim();
  const cut = title.slice(0, 58);
  return `${cut.slice(0, Math.max(30, cut.lastIndexOf(' '))).replace(/[\s,;:–—-]+$/, '')}…`;
}

function toDocumentsYaml(article: ImportedArticle): string {
  const notes = article.notes.map(({ number, text, place }) => ({ ...parseNote(text, number), place }));
  const records = mintDocuments(notes).map(toRecord);
  const head = '# The registry of documents, as the notes name them. Nothing here is verified yet.\n';
  return records.length === 0
    ? `${head}[]\n`
    : `${head}\n${records.map((record) => stringify([record], { lineWidth: 110 })).join('\n')}`;
}

/** Leaves out what is null or empty: the registry's readers know the defaults. */
function toRecord(document: DocumentRecord): Readonly<Record<string, unknown>> {
  const kept = Object.entries(document).filter(
    ([key, value]) => key !== 'place' && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { ...Object.fromEntries(kept), verified: false };
}
