// Articles in lines of print: headers that stand once, headings without air, notes in other dress or out of their place.
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/importer/index.ts';
import type { ImportedArticle } from '../../src/importer/index.ts';
import { toLayer } from '../../src/importer/to-layer.ts';
import { englishWords } from './english-words.ts';
import {
  AUTHOR,
  body,
  CALLS,
  letters,
  list,
  NOTES,
  pages,
  put,
  SECTIONS,
  tight,
  TITLE,
  wrap,
} from './print.ts';

const HEAD = `${TITLE}\n\n${AUTHOR}\n\n`;

const LAYOUTS: readonly (readonly [name: string, text: string])[] = [
  [
    'headers that stand once or twice, with page numbers set apart',
    HEAD +
      pages(
        (page) =>
          page % 2 ? `${page}   Journal of Water Law   [Vol. 12` : `2019]   The Weight of Water   ${page}`,
        false,
        '\n\f',
      ),
  ],
  [
    'headers that repeat the author’s name and the title, page numbers at the foot',
    HEAD +
      pages((page) => `${page - 1}\n\n${page % 2 ? 'INES CALLOWAY' : 'THE WEIGHT OF WATER'}`, false, '\n\f'),
  ],
  ['notes that begin again on each page', HEAD + pages((page) => `- ${page} -`, true, '\n\f')],
  [
    'paragraphs with an indent, headings with Roman numbers and no empty line',
    `${HEAD}${tight((n) => `(${n})`, ['I.', 'II.', 'III.'])}\n\nNotes\n\n${list((n, t) => wrap(`(${n}) ${t}`))}\n`,
  ],
  [
    'headings with bare numbers and no empty line',
    `${HEAD}${tight((n) => ` [${n}]`, ['1', '2', '3'])}\n\nReferences\n\n${list((n, t) => wrap(`[${n}] ${t}`))}\n`,
  ],
  [
    'notes under a bare number, some of which open with a number',
    `${HEAD}${body(String)}\n\nEndnotes\n\n${list((n, t) => wrap(`${n} ${t}`))}\n`,
  ],
  [
    'numbers of notes in brackets on lines of their own',
    `${HEAD}${body((n) => `(${n})`)}\n\nNotes\n\n${list((n, t) => `(${n})\n${wrap(t)}`, '\n\n')}\n`,
  ],
  [
    'calls as [fn 3]',
    `${HEAD}${body((n) => `[fn${n}]`)}\n\nFootnotes\n\n${list((n, t) => `[fn${n}] ${t}`)}\n`,
  ],
  [
    'calls as [note 3]',
    `${HEAD}${body((n) => `[note.${n}]`)}\n\nNotes\n\n${list((n, t) => `Note ${n}: ${t}`)}\n`,
  ],
  [
    'a table of contents with leaders',
    `${HEAD}Contents\n\n${SECTIONS.map(({ heading }, index) => `${index + 1}. ${heading} ........ ${index + 3}`).join('\n')}\n\n${body(String)}\n\nNotes\n\n${list((n, t) => `${n}. ${t}`)}\n`,
  ],
  [
    'a journal’s volume and pages over the title, numbered affiliations under the author',
    `Delta Studies, Vol. 12, No. 3 (2018), pp. 401-433\nISSN 1234-5678\n\n${TITLE}\n\n${AUTHOR}1\n\n1 University of Weir, Department of Law\n\n${tight(String, ['I.', 'II.', 'III.'])}\n\nNotes\n\n${list((n, t) => `${n}. ${t}`)}\n`,
  ],
  ['calls as ^{3}', `${HEAD}${body((n) => `^{${n}}`)}\n\nNotes\n\n${list((n, t) => `${n}. ${t}`)}\n`],
  [
    'calls before the full stop, some of which run on from a number',
    `${HEAD}${body(String).replace(/([.,])(\d{1,2})(?=\s|$)/g, '$2$1')}\n\nNotes\n\n${list((n, t) => `${n}. ${t}`)}\n`,
  ],
  ['calls as {3}', `${HEAD}${body((n) => `{${n}}`)}\n\nNotes\n\n${list((n, t) => `{${n}} ${t}`)}\n`],
  ['calls as <3>', `${HEAD}${body((n) => `<${n}>`)}\n\nNotes\n\n${list((n, t) => `<${n}> ${t}`)}\n`],
];

const read = (text: string): ImportedArticle =>
  importArticle(text, { file: 'article', format: 'text', dictionary: englishWords() });

function callsOf({ calls, paragraphs }: ImportedArticle): string[] {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  return calls.map(
    ({ note, paragraph, offset }) =>
      `${note} ${letters((texts.get(paragraph) ?? '').slice(0, offset)).slice(-12)}`,
  );
}

describe.each(LAYOUTS)('%s', (_name, text) => {
  const article = read(text);

  test('has its title, author and sections, and no header between them', () => {
    expect([article.title, article.authors]).toEqual([TITLE, [AUTHOR]]);
    expect(article.sections.map(({ title }) => title)).toEqual(SECTIONS.map(({ heading }) => heading));
    expect(article.paragraphs).toHaveLength(SECTIONS.flatMap(({ paragraphs }) => paragraphs).length);
  });

  test('has every call in its place and every note whole', () => {
    expect(callsOf(article)).toEqual(CALLS);
    expect(article.notes.map(({ text: note }) => note)).toEqual(NOTES);
  });
});

describe('notes and calls that break the order', () => {
  const [first = '', second = '', ...others] = NOTES;
  const numbered = NOTES.map((text, index) => `${index + 1}. ${text}`);

  test('a note that stands before its turn is kept, named and written in order', () => {
    const swapped = [...numbered.slice(0, 3), numbered[4], numbered[3], ...numbered.slice(5)];
    const article = read(`${HEAD}${body(String)}\n\nNotes\n\n${swapped.join('\n')}\n`);
    expect(callsOf(article)).toEqual(CALLS);
    expect(article.notes.map(({ text }) => text)).toEqual([
      first,
      second,
      others[0],
      others[2],
      others[1],
      ...others.slice(3),
    ]);
    expect(article.diagnostics.map(({ rule }) => rule)).toEqual(['note-out-of-order']);
    const written = toLayer(article).find(({ path }) => path === 'notes.md')?.text ?? '';
    expect([...written.matchAll(/^\[\^(\d+)\]/gm)].map(([, number]) => Number(number))).toEqual(
      NOTES.map((_, index) => index + 1),
    );
  });

  test('a range of calls stuck to a word calls every note within it', () => {
    const text = body(String)
      .replace('sure.8', 'sure.6–8')
      .replace('river.6', 'river.')
      .replace(/water\.7/, 'water.');
    const found = callsOf(read(`${HEAD}${text}\n\nNotes\n\n${numbered.join('\n')}\n`));
    expect(found.slice(5, 8).map((call) => call.split(' '))).toEqual([
      ['6', 'erswerelesssure'.slice(-12)],
      ['7', 'erswerelesssure'.slice(-12)],
      ['8', 'erswerelesssure'.slice(-12)],
    ]);
  });
});

describe('a page that ends within a paragraph', () => {
  const note = (n: number): string => `${n} ${NOTES[n - 1] ?? ''}`;
  const [first = '', second = ''] = SECTIONS.flatMap(({ paragraphs }) => paragraphs).map((text) =>
    put(text, String),
  );
  const third = put(SECTIONS[1]?.paragraphs[0] ?? '', String);
  const page = `1. Introduction\n\n${wrap(first)}\n\n${wrap(second)}\n\n2. The Decree\n\n${wrap(`${third} The reasons were these:`)}`;
  const foot = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => wrap(note(n))).join('\n');
  const rest = wrap(
    'first, the price of the water; secondly, the need for it, as the minister said to the bank.9',
  );
  const article = read(`${HEAD}${page}\n\n${foot}\n\n211\n\f\n${rest}\n\n${note(9)}\n\n212\n`);

  test('goes on in small letters on the next', () => {
    expect(article.paragraphs).toHaveLength(3);
    expect(article.paragraphs[2]?.text).toContain('these: first, the price');
  });

  test('keeps its notes at its foot, though only a few lines follow', () => {
    expect(article.notes.map(({ text }) => text)).toEqual(NOTES.slice(0, 9));
    expect(article.calls.map(({ note: called }) => called)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('a first heading that is no known word', () => {
  const notes = list((n, t) => `${n}. ${t}`);
  const text = body(String).replace('Introduction', 'Ships in the Valley');

  test('stands over its text', () => {
    const article = read(`${HEAD}${text}\n\nNotes\n\n${notes}\n`);
    expect(article.sections[0]?.title).toBe('Ships in the Valley');
    expect(article.authors).toEqual([AUTHOR]);
  });

  test.each(['Member of the Bar of Leeds', 'Hanna Ito', 'Leeds'])(
    'is not what tells of the author: %s',
    (line) => {
      const article = read(`${HEAD}${line}\n\n${text}\n\nNotes\n\n${notes}\n`);
      expect(article.sections.map(({ title }) => title)).not.toContain(line);
      expect(article.sections[0]?.title).toBe('Ships in the Valley');
    },
  );
});

test('a call that runs on from a number is never shown as sure', () => {
  const text = body(String).replace('A/RES/41/128.3', 'A/RES/41/1283.');
  const article = read(`${HEAD}${text}\n\nNotes\n\n${list((n, t) => `${n}. ${t}`)}\n`);
  expect(callsOf(article)).toEqual(CALLS);
  expect(article.calls[2]).toMatchObject({ note: 3, form: 'year-glued', confidence: 0.6 });
});

describe('an abstract under its own heading', () => {
  const sentence =
    'Who may speak for a river? This article follows one suit and finds that standing has a price.';

  test.each([
    ['one paragraph', [sentence], []],
    ['two paragraphs before the keywords', [sentence, `${sentence} ${sentence}`], ['rivers', 'standing']],
  ])('is no part of the text: %s', (_name, abstract, keywords) => {
    const tail = keywords.length > 0 ? `\n\nKeywords: ${keywords.join(', ')}` : '';
    const text = `${HEAD}ABSTRACT\n\n${abstract.join('\n\n')}${tail}\n\n${body(String)}\n\nNotes\n\n${list((n, t) => `${n}. ${t}`)}\n`;
    const article = read(text);
    expect([article.abstract, article.keywords]).toEqual([abstract, keywords]);
    expect(article.sections.map(({ title }) => title)).toEqual(SECTIONS.map(({ heading }) => heading));
  });
});
