// Every layout of the one article gives the same article: all calls in their places, none else, and every note whole.
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/importer/index.ts';
import type { ImportedArticle } from '../../src/importer/index.ts';
import { englishWords } from './english-words.ts';
import { LAYOUTS } from './layouts.ts';

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');

function callsOf({ calls, paragraphs }: ImportedArticle): string[] {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  return calls.map(({ note, paragraph, offset }) => {
    const text = texts.get(paragraph) ?? '';
    return `${note} ${letters(text.slice(0, offset)).slice(-16)} ${letters(text.slice(offset)).slice(0, 12)}`;
  });
}

describe.each(LAYOUTS)('$name', ({ format, text, notes, calls }) => {
  const article = importArticle(text, { file: 'article', format, dictionary: englishWords() });

  test('has its title, author, sections and paragraphs', () => {
    expect(article.title).toBe('Harbours of Last Resort: Shelter for Ships in Distress');
    expect(article.authors).toEqual(['Anna Lindqvist']);
    expect(article.sections.map(({ title }) => title)).toEqual([
      'The Custom of Shelter',
      'The Refusals',
      'A Duty to Decide',
    ]);
    expect(article.paragraphs).toHaveLength(7);
  });

  test('has every call in its place and none else', () => {
    expect(callsOf(article)).toEqual(calls);
  });

  test('has every note, whole and without marks', () => {
    expect(article.notes.map(({ text: note }) => note)).toEqual(notes);
    expect(article.paragraphs.filter(({ text: words }) => /[*_]\p{L}|\]\(|\[\^/u.test(words))).toEqual([]);
  });
});

describe('a call in a heading', () => {
  test.each([
    ['markdown', '## The Sea[^1]\n\nShips came in.[^2]\n\n[^1]: On the sea.\n[^2]: On ships.\n'],
    [
      'text',
      'I. The Sea¹\n\nShips came in, and nobody asked them why they had come to the port.²\n\nNotes\n\n¹ See Brandt, 1974, p. 3.\n² Ibid., p. 4.\n',
    ],
  ] as const)('stands at the head of the section’s first paragraph (%s)', (format, end) => {
    const opening =
      'The article begins with a paragraph, and it is long enough to be one of the article’s own.';
    const head = format === 'markdown' ? '# On Ports' : 'On Ports';
    const article = importArticle(`${head}\n\n${opening}\n\n${end}`, { file: 'article', format });
    expect(article.sections.map(({ title }) => title)).toContain('The Sea');
    const first = article.calls.find(({ note }) => note === 1);
    expect(first?.offset).toBe(0);
    expect(article.paragraphs.find(({ id }) => id === first?.paragraph)?.text).toMatch(/^Ships came in/);
    expect(article.calls.map(({ note }) => note)).toEqual([1, 2]);
  });
});
