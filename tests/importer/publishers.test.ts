// One article from many tools gives the same article: links tell calls and notes, whatever they are called.
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/importer/index.ts';
import { englishWords } from './english-words.ts';
import { AUTHOR, CALLS, NOTES, SECTIONS, TITLE, letters, wrap } from './print.ts';
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

describe('what copying broke or an author left open', () => {
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

  test.each(['foot', 'top'])('a note that goes on at the %s of the next page', (place) => {
    const lines = (words: string): string => wrap(words.trim());
    const rest = lines(
      'them in the date, in the name of the ship and in the number of the berth; see also Brandt, Courtesy (1974) 41.',
    );
    const pages = [
      `On Ports\n\nJane Roe\n\nI. One\n\n${lines(`${prose.repeat(3)}It was said again.1 A quay is a quay. And once more.2 The port was closed in winter, as ports were in those days.`)}\n\n1 See Smith, Law of Ports (1990) 12.\n${lines('2 Compare the letters of 1921, in Archives of the Port, box 12, with those that the council printed in its report for the year 1923, and which differ from')}\n\n101`,
      `${place === 'top' ? `${rest}\n\n` : ''}${lines(`Nobody asked for it on the next page either, and that went on. ${'Ships came in and went out, and the harbour master kept his book of them. '.repeat(5)}That was the end.3`)}\n\n${place === 'foot' ? `${rest}\n` : ''}3 Ibid., 44.\n\n102`,
      `${lines(`${'A berth is dear where many want it and few have money to pay for it. '.repeat(4)}It ended there.4`)}\n\n4 Pell, Rolls (1988) 220.\n\n103\n`,
    ];
    const article = read(pages.join('\n\f'));
    expect(article.notes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(article.notes[1]?.text).toMatch(/which differ from them in the date, .* 41\.$/);
    expect(article.paragraphs.some(({ text }) => text.includes('Brandt'))).toBe(false);
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
