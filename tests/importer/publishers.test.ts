// One article from many tools gives the same article: links tell calls and notes, whatever they are called.
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/importer/index.ts';
import { englishWords } from './english-words.ts';
import { AUTHOR, CALLS, NOTES, SECTIONS, TITLE, letters } from './print.ts';
import { PUBLISHED } from './publishers.ts';

describe.each(PUBLISHED)('an article of $name', ({ format, text }) => {
  const article = importArticle(text, { file: 'article', format, dictionary: englishWords() });

  test('has its title, author, sections and paragraphs', () => {
    expect(article.title).toBe(TITLE);
    expect(article.authors).toEqual([AUTHOR]);
    expect(article.sections.map(({ title }) => title)).toEqual(SECTIONS.map(({ heading }) => heading));
    expect(article.paragraphs).toHaveLength(SECTIONS.flatMap(({ paragraphs }) => paragraphs).length);
  });

  test('has every call in its place and every note whole', () => {
    const texts = new Map(article.paragraphs.map(({ id, text: words }) => [id, words]));
    const calls = article.calls.map(
      ({ note, paragraph, offset }) =>
        `${note} ${letters((texts.get(paragraph) ?? '').slice(0, offset)).slice(-12)}`,
    );
    expect(calls).toEqual(CALLS);
    expect(article.notes.map(({ text: note }) => note)).toEqual(NOTES);
    expect(article.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what is damaged is told', () => {
  const prose = 'The right of ports was old when the treaty came to be made, and nobody had asked for it. ';
  const read = (text: string, format: 'text' | 'markdown' = 'text') =>
    importArticle(text, { file: 'article', format, dictionary: englishWords() });

  test('numbering that begins again under each chapter’s title among the endnotes', () => {
    const article = read(
      `On Ports\n\nJane Roe\n\nI. One\n\n${prose.trim()}[1] ${prose.trim()}[2] ${prose}\n\nII. Two\n\n${prose.trim()}[1] ${prose.repeat(3).trim()}[2]\n\nNotes\n\nI. One\n\n1. See Smith, Law of Ports (1990) 12.\n2. Ibid., p. 13.\n\nII. Two\n\n1. UN Doc. A/41/3, p. 16.\n2. Pellet, Law (1984) 3.\n`,
    );
    expect(article.notes.map(({ number, printed }) => `${number} ${printed}`)).toEqual([
      '1 1',
      '2 2',
      '3 1',
      '4 2',
    ]);
    expect(article.calls.map(({ note }) => note)).toEqual([1, 2, 3, 4]);
    expect(article.diagnostics.map(({ rule }) => rule)).toEqual(['numbering-restarts']);
  });

  test('a note that is opened and never closed', () => {
    const article = read(
      `# On Ports\n\nJane Roe\n\n${prose}^[See Smith. ${prose}\n\n${prose.repeat(3)}\n`,
      'markdown',
    );
    expect(article.notes).toEqual([]);
    expect(article.doubts.map(({ rule }) => rule)).toContain('unclosed-note');
  });

  test('one word of two hundred thousand letters, in no time', () => {
    const start = performance.now();
    expect(read('a'.repeat(200_000)).notes).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('a call that stands after the number of a chapter', () => {
    const notes = [1, 2, 3, 4, 5, 6].map((n) => `${n}. See Smith, Law of Ports (1990) ${n}2.`).join('\n');
    const calls = [1, 2, 3].map((n) => `${prose.trim()}${n}`).join(' ');
    const article = read(
      `On Ports\n\nJane Roe\n\nI. One\n\n${calls} This is shown in chapter 5.4 of the book on ports. ${prose.trim()}5 ${prose.trim()}6 ${prose}\n\nNotes\n\n${notes}\n`,
    );
    expect(article.calls.map(({ note }) => note)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
