import { describe, expect, test } from 'vitest';
import { findByName, plainName, readyNames } from '../../src/search/name-documents.ts';
import { localUrl } from '../../src/search/local-url.ts';
import { paragraphUrl } from '../../src/search/paragraph-url.ts';
import { toNameList } from '../../src/search/records.ts';
import { scanEngine } from '../../src/search/scan-engine.ts';
import { toTextRecords } from '../../src/search/text-records.ts';
import { toExcerpt } from '../../src/search/text-search.ts';
import { isFormOf } from '../../src/search/word-forms.ts';
import { smallEdition } from './small-edition.ts';

const records = toTextRecords(smallEdition);

describe('text records', () => {
  test('notes, paragraphs, documents, bodies and remarks are each a record with an address', () => {
    const addresses = records
      .filter(({ what }) => what !== 'document')
      .map(({ what, url }) => `${what} ${url}`);
    expect(addresses).toEqual([
      'note /notes/1/',
      'note /notes/2/',
      'note /notes/3/',
      'text /chapters/0-opening/#0.1',
      'text /chapters/1-rights/#I.1',
      'body /bodies/human-rights-council/',
      'body /bodies/general-assembly/',
      'remark /documents/report/',
    ]);
  });

  test('the article itself answers for its title and for its author in either script', () => {
    const authors = [{ name: 'Wu Wenyang', native: '武文扬' }];
    const [first] = toTextRecords({ ...smallEdition, article: { title: 'On Solidarity', authors } });
    expect(first).toMatchObject({ what: 'text', url: '/', title: 'On Solidarity', place: 'Wu Wenyang' });
    expect(first?.names).toBe('On Solidarity · Wu Wenyang · 武文扬');
  });

  test('a note carries the sentence that calls it, its paragraph, and the facts of what it cites', () => {
    const note = records.find(({ url }) => url === '/notes/3/');
    expect(note?.text).toContain('The Declaration speaks.');
    expect(note?.place).toBe('called in I.1');
    expect(note?.filters).toEqual({
      kind: ['draft-resolution', 'report'],
      body: ['general-assembly', 'human-rights-council'],
      year: ['2013', '2017'],
      chapter: ['1-rights'],
      certainty: ['confirmed'],
      symbol: ['A/68/176', 'A/C.1/72/L.54'],
    });
  });

  test('a document that is not confirmed, and one where article and source differ, can be filtered', () => {
    const certainty = (id: string): readonly string[] | undefined =>
      records.find(({ url }) => url === `/documents/${id}/`)?.filters.certainty;
    expect(certainty('covenant')).toEqual(['unconfirmed']);
    expect(certainty('report')).toEqual(['confirmed', 'differs']);
  });
});

describe('documents by name', () => {
  const names = readyNames(toNameList(smallEdition));
  const ids = (positions: readonly number[]): readonly string[] =>
    positions.map((at) => names.titles[at] ?? '');

  test.each([
    ['UDHR', 'Universal Declaration of Human Rights'],
    ['the universal declaration of human rights', 'Universal Declaration of Human Rights'],
    ['a 30-year struggle', 'A 30-year Struggle'],
    ['KAREL VASAK', 'A 30-year Struggle'],
  ])('%s is the name of one', (text, title) => {
    expect(ids(findByName(text, names).exact)).toEqual([title]);
  });

  test('an author, a beginning and words in any order find it too, without accents', () => {
    expect(
      ['vasak', 'decl univ', 'universal decl'].map((text) => ids(findByName(text, names).begins)),
    ).toEqual([
      ['A 30-year Struggle'],
      ['Universal Declaration of Human Rights'],
      ['Universal Declaration of Human Rights'],
    ]);
  });

  test('one letter names nothing', () => {
    expect(findByName('u', names)).toEqual({ exact: [], begins: [] });
  });

  test('a name is compared without case, accents, punctuation and article', () => {
    expect(plainName('The Déclaration, of “Vienna”!')).toBe('declaration of vienna');
  });
});

describe('words', () => {
  test.each([
    ['solidarity', 'solidarities', true],
    ['solidarities', 'solidarity', true],
    ['right', 'rights', true],
    ['déclaration', 'declarations', true],
    ['peace', 'peaceful', true],
    ['apartheid', 'a', false],
    ['apartheid', 'apart', false],
    ['nation', 'nature', false],
    ['to', 'together', false],
    ['to', 'To', true],
  ])('%s and %s', (searched, word, same) => {
    expect(isFormOf(searched, word)).toBe(same);
  });

  test('an excerpt shows where the words stand, and is the text again when its pieces are joined', () => {
    const text = `${'before '.repeat(60)}right to (peace), and ${'after '.repeat(60)}`;
    const pieces = toExcerpt(text, ['peace']);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['(peace),']);
    const whole = pieces.map((piece) => piece.text).join('');
    expect(whole.startsWith('… ') && whole.endsWith('…')).toBe(true);
    expect(text).toContain(whole.replaceAll('…', '').trim());
  });
});

describe('text search in memory', () => {
  const engine = scanEngine(records);
  const found = async (text: string, chosen = {}): Promise<readonly string[]> =>
    (await engine.find(text, chosen, 9)).flatMap(({ hits }) => hits.map(({ url }) => url));

  test('every word must occur, in any form', async () => {
    expect(await found('declarations peoples')).toEqual(['/chapters/1-rights/#I.1']);
    expect(await found('declaration unicorn')).toEqual([]);
  });

  test('a phrase in quotation marks is kept together', async () => {
    expect(await found('“peoples and of peace”')).toEqual(['/chapters/1-rights/#I.1']);
    expect(await found('"peace peoples"')).toEqual([]);
  });

  test('filters narrow, and without words they list', async () => {
    expect(await found('', { year: '1948' })).toContain('/documents/udhr/');
    expect(await found('mission', { kind: 'declaration' })).toEqual([]);
  });

  test('titles weigh more than prose', async () => {
    const [first] = await engine.find('mission', {}, 9);
    expect(first?.hits[0]?.url).toBe('/documents/addendum/');
  });
});

describe('addresses', () => {
  const { chapters } = {
    chapters: smallEdition.chapters.map(({ slug, section }) => [slug, section] as const),
  };

  test('a paragraph has one from its id alone', () => {
    expect(paragraphUrl('I.1', chapters)).toBe('/chapters/1-rights/#I.1');
    expect(paragraphUrl('V.1', chapters)).toBeNull();
  });

  test.each([
    ['/chapters/1-rights/?mark=peace#I.1', '#I.1'],
    ['/chapters/1-rights/', '#chapter-1-rights'],
    ['/chapters/', '#contents'],
    ['/notes/18/', '#note-18'],
    ['/documents/udhr/', '#document-udhr'],
    ['/bodies/general-assembly/', '#body-general-assembly'],
    ['/graph/', '#graph'],
    ['/about/', '#top'],
    ['/', '#top'],
  ])('%s is %s in the one-file edition', (url, place) => {
    expect(localUrl(url)).toBe(place);
  });
});
