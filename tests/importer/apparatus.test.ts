// Small texts, each with one thing that goes wrong or differs: numbering, layout, markup, repairs.
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/importer/index.ts';
import type { ImportedArticle, SourceFormat } from '../../src/importer/index.ts';
import { englishWords } from './english-words.ts';

const FILLER = 'The port was open in those years, and the ships came and went as the tide allowed.';

describe('calls are told from other numbers', () => {
  test.each([
    ['a year', 'In 2 lines of 1970, the port closed.'],
    ['a quantity', `${FILLER} It announced 3 Sustainable Harbour Goals.`],
    ['an article', `${FILLER} Under Article 2 of the statute it must pay.`],
    ['an ordinal', `${FILLER} It was the 2 nd century of the port.`],
    ['a date', `${FILLER} On March 2, 2020, the port closed. On 3 May it opened.`],
    ['a group', `${FILLER} The G3 and the Group of 2 met.`],
    ['a paragraph', `${FILLER} See para. 2 and pp. 2, 3 of the report.`],
    ['a symbol', `${FILLER} The text is A/HRC/2/3 and E/CN. 4/Sub. 2/2004/3.`],
    ['money', `${FILLER} It cost $2 million and 3 percent of the trade.`],
    ['a decimal', `${FILLER} The depth was 2.3 metres, at most 3.2.`],
    ['an exponent', `${FILLER} It covers 10² acres and 3 km² of water.`],
  ])('%s is no call', (_, trap) => {
    const article = read(
      `On Ports\n\n${FILLER} It began there.1 ${trap}\n\n${FILLER} So it went on.2 ${FILLER} So it ended.3\n\n${notes(3)}`,
    );
    expect(article.calls.map(({ note, place }) => `${note}:${place.line}`)).toEqual(['1:3', '2:5', '3:5']);
  });
});

describe('the apparatus', () => {
  test('is numbered through where numbering restarts in each chapter', () => {
    const chapter = (title: string): string =>
      `${title}\n\n${FILLER} One.1 ${FILLER} Two.2\n\n${FILLER} Three.3 ${FILLER} Four.4\n\nNotes\n\n${list(4)}\n`;
    const article = read(`On Ports\n\n${chapter('I. The Sea')}\n${chapter('II. The Land')}`);
    expect(article.notes.map(({ number, printed }) => `${number}/${printed}`)).toEqual([
      '1/1',
      '2/2',
      '3/3',
      '4/4',
      '5/1',
      '6/2',
      '7/3',
      '8/4',
    ]);
    expect(article.calls.map(({ note, paragraph }) => `${note} ${paragraph}`)).toEqual([
      '1 I.1',
      '2 I.1',
      '3 I.2',
      '4 I.2',
      '5 II.1',
      '6 II.1',
      '7 II.2',
      '8 II.2',
    ]);
    expect(rules(article)).toContain('numbering-restarts');
  });

  test('misses a note, a call and a number aloud', () => {
    const article = read(
      `On Ports\n\n${FILLER} One.1 ${FILLER} Two.2 ${FILLER}\n\n${FILLER} Four.4 ${FILLER} Five.5 ${FILLER} Six.6\n\nNotes\n\n${list(3)}\n${list(6, 5)}`,
    );
    expect(article.diagnostics.map(({ rule, line }) => `${rule} ${line}`)).toEqual(
      expect.arrayContaining(['note-without-call 11', 'missing-note 13', 'call-without-note 5']),
    );
  });

  test('names a doubled number with both places', () => {
    const article = read(
      `On Ports\n\n${FILLER} One.1 ${FILLER} Two.2 ${FILLER} Three.3\n\nNotes\n\n${list(2)}\n2. A. Clerk, The Other Port (1999), 4.\n3. A. Clerk, The Third Port (1998), 4.\n`,
    );
    const doubled = article.diagnostics.find(({ rule }) => rule === 'doubled-note');
    expect(doubled?.line).toBe(10);
    expect(doubled?.message).toContain('line 8');
  });

  test('is told to be missing where a text has none', () => {
    expect(rules(read(`On Ports\n\n${FILLER} ${FILLER}\n\n${FILLER} ${FILLER}\n`))).toContain('no-notes');
  });

  test('gives the same with Windows line ends', () => {
    const text = `On Ports\n\n${FILLER} One.1 ${FILLER} Two.2\n\n${notes(2)}`;
    const unix = read(text);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(unix);
    expect(unix.calls).toHaveLength(2);
  });
});

describe('markup', () => {
  test('Markdown keeps headings, footnotes and what is only text', () => {
    const article = read(
      `# On Ports\n\n## The *Sea*\n\n${FILLER} One.[^1] {not} <code>\n\n### Depths\n\n${FILLER} Two.[^2] Again.[^1]\n\n[^1]: A note\nthat goes on.\n[^2]: Another.\n`,
      'markdown',
    );
    expect(article.title).toBe('On Ports');
    expect(article.sections.map(({ id, title }) => `${id} ${title}`)).toEqual(['1 The Sea', '1.1 Depths']);
    expect(article.calls.map(({ note, repeated }) => `${note} ${repeated}`)).toEqual([
      '1 false',
      '2 false',
      '1 true',
    ]);
    expect(article.notes.map(({ text }) => text)).toEqual(['A note that goes on.', 'Another.']);
    expect(article.paragraphs[0]?.text).toContain('{not} <code>');
  });

  test('saved HTML gives text, calls by their links and notes by their list', () => {
    const html = `<!doctype html><title>On Ports – A Journal</title><nav><a href="#x">9</a></nav><article><h1>On Ports</h1><h2>I. The Sea</h2>
<p>${FILLER} One.<sup><a href="#fn1" id="r1">1</a></sup> It is 10<sup>3</sup> &amp; more.</p><script>alert(1)</script><p>${FILLER} Two.<a href="#fn2">[2]</a></p>
<section class="footnotes"><ol><li id="fn1">First. <a href="#r1">↩</a></li><li id="fn2"><p>Second.</p></li></ol></section></article>`;
    const article = read(html, 'html');
    expect(article.title).toBe('On Ports');
    expect(article.notes.map(({ number, text }) => `${number} ${text}`)).toEqual(['1 First.', '2 Second.']);
    expect(article.calls.map(({ note, paragraph, place }) => `${note} ${paragraph} ${place.line}`)).toEqual([
      '1 I.1 2',
      '2 I.2 2',
    ]);
    expect(article.paragraphs[0]?.text).toBe(`${FILLER} One. It is 10³ & more.`);
  });
});

describe('repairs', () => {
  test.each([
    ['a bad hyphen', 'the in-ternational port', 'the international port'],
    ['another', 'new chal-lenges', 'new challenges'],
    ['a compound of two words', 'a win-win port', 'a win-win port'],
    ['a compound of names', 'South-South trade', 'South-South trade'],
    ['a prefix', 'an inter-state port', 'an inter-state port'],
    ['a spelling', 'full co-operation', 'full co-operation'],
    ['an ordinal', 'the 21 st century', 'the 21st century'],
    ['no ordinal', 'the 21 th of them', 'the 21 th of them'],
    ['a symbol', 'in A/ HRC/12/27 and E/CN. 4/Sub. 2/2004/43', 'in A/HRC/12/27 and E/CN.4/Sub.2/2004/43'],
    ['a ligature', 'the ﬁrst ﬂag', 'the first flag'],
    ['a quotation', 'the “ open ” port', 'the “open” port'],
  ])('%s', (_, before, after) => {
    const article = read(`On Ports\n\n${FILLER} It was ${before} that mattered.\n\n${FILLER} It was so.\n`);
    expect(article.paragraphs[0]?.text).toBe(`${FILLER} It was ${after} that mattered.`);
    expect(article.repairs.every(({ place }) => place.line === 3 && place.column > FILLER.length)).toBe(true);
  });

  test('what is only suspected is reported and left', () => {
    const article = read(
      `On Ports\n\n${FILLER} The un millennium Declaration of l964 says “no more. ${FILLER}\n\n${FILLER}\n`,
    );
    expect(article.paragraphs[0]?.text).toContain('un millennium Declaration of l964 says “no more.');
    expect(article.doubts.map(({ rule }) => rule).sort()).toEqual([
      'letter-for-digit',
      'lower-case-name',
      'unclosed-quote',
    ]);
  });
});

function read(text: string, format: SourceFormat = 'text'): ImportedArticle {
  return importArticle(text, { file: 'ports.txt', format, dictionary: englishWords() });
}

function notes(count: number): string {
  return `Notes\n\n${list(count)}`;
}

function list(to: number, from = 1): string {
  return Array.from(
    { length: to - from + 1 },
    (_, index) => `${from + index}. A. Clerk, The Open Port (${1950 + index}), ${index + 7}.\n`,
  ).join('');
}

function rules(article: ImportedArticle): string[] {
  return article.diagnostics.map(({ rule }) => rule);
}
