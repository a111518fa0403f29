// Whole articles as `pdftotext` copies them, with and without -layout: pages with notes at the foot, two columns, an archive's
// cover and stamps, a note that copying joined with a broken word.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/importer/index.ts';
import { englishWords } from './english-words.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures', 'printed');
const FIXTURES = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

interface Gold {
  readonly title: string;
  readonly authors: readonly string[];
  readonly headings: readonly string[];
  readonly notes: readonly string[];
  /** The note's number and the last letters before its call, in its paragraph. */
  readonly calls: readonly string[];
}

/** Letters and figures alone: print and copy differ in the rest. */
const bare = (text: string): string => text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '').toLowerCase();

describe.each(FIXTURES)('the printed article %s', (name) => {
  const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Gold;
  const article = importArticle(readFileSync(join(folder, `${name}.txt`), 'utf8'), {
    file: `${name}.txt`,
    format: 'text',
    dictionary: englishWords(),
  });

  test('has its title, authors and headings', () => {
    expect(article.title).toBe(gold.title);
    expect(article.authors).toEqual(gold.authors);
    const headings = article.sections
      .filter(({ id, label }) => id !== '0' || label !== null)
      .map(({ label, title }) => bare(`${label ?? ''}${title}`));
    expect(headings).toEqual(gold.headings.map(bare));
  });

  test('has every note, whole', () => {
    expect(article.notes.map(({ text }) => bare(text))).toEqual(gold.notes.map(bare));
  });

  test('has every call where it stood, and none else', () => {
    const texts = new Map(article.paragraphs.map(({ id, text }) => [id, text]));
    const calls = article.calls.map(
      ({ note, paragraph, offset }) =>
        `${note} ${letters((texts.get(paragraph) ?? '').slice(0, offset)).slice(-16)}`,
    );
    expect(calls).toEqual(gold.calls);
  });
});
