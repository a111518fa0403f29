// What journals put round and between the text: front matter in several languages, headers, tables, notes beside the
// article, notes that begin again on each page and notes that run over to the next.
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/importer/index.ts';
import type { ImportedArticle, SourceFormat } from '../../src/importer/index.ts';
import { englishWords } from './english-words.ts';
import { wrap } from './print.ts';

const read = (text: string, format: SourceFormat = 'text'): ImportedArticle =>
  importArticle(text, { file: 'article.txt', format, dictionary: englishWords() });

const called = (article: ImportedArticle): string[] =>
  article.calls.map(({ note, paragraph, offset }) => {
    const text = article.paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
    return `${note} ${/[\p{L}\d]+(?=[^\p{L}\d]*$)/u.exec(text.slice(0, offset))?.[0] ?? ''}`;
  });

describe('front matter', () => {
  const FRENCH = [
    'Revue de droit, vol. 28, no 2, 2015, p. 1-22.',
    'Le droit des peuples à la paix :\nretour sur un texte',
    'Amélie Carrière et Paul Roy',
    'Résumé',
    'La Déclaration de 1984 est rarement citée, mais elle garde un sens.',
    'Abstract',
    'The Declaration of 1984 is seldom cited, but it still means something.',
    'Mots-clés : paix, peuples\nKeywords: peace, peoples',
    'Introduction',
    'Le 12 novembre 1984, l’Assemblée générale adoptait une déclaration.¹ Elle ne fit guère de bruit parmi les juristes de ce temps.²',
    'Notes',
    '1. AG Res 39/11, Doc off AG NU, 39e sess (1984).\n2. Voir Pellet, Droit international public, Paris, 1985.',
  ].join('\n\n');

  test('in two languages has both abstracts and all keywords', () => {
    const article = read(FRENCH);
    expect(article.title).toBe('Le droit des peuples à la paix : retour sur un texte');
    expect(article.authors).toEqual(['Amélie Carrière', 'Paul Roy']);
    expect(article.abstract.map((text) => text.slice(0, 14))).toEqual(['La Déclaration', 'The Declaratio']);
    expect(article.keywords).toEqual(['paix', 'peuples', 'peace', 'peoples']);
    expect(article.sections.map(({ title }) => title)).toEqual(['Introduction']);
    expect(article.paragraphs).toHaveLength(1);
  });

  test('may have where the author works in the author’s line', () => {
    const article = read(
      `Grazing Rights\nTemür Batbayar, National University of Mongolia\n\nIntroduction\n\n${'Pasture is the oldest common good of the steppe. '.repeat(4)}\n`,
    );
    expect(article.authors).toEqual(['Temür Batbayar']);
    expect(article.affiliations).toEqual(['Temür Batbayar, National University of Mongolia']);
  });

  test('may have the author over the title, and the journal’s line over both', () => {
    const article = read(
      `Nordic Review 41 (2016) 211–229\n\nJonas Wiegand\n\nDas Recht auf Wasser im Krieg\n\nA. Einleitung\n\n${'Am 3. Mai fiel in der Stadt der Strom aus, und mit ihm das Wasser für alle. '.repeat(3)}\n\nB. Ergebnis\n\nWasser ist geschützt, aber der Schutz ist verstreut und schwach geblieben.\n`,
    );
    expect(article.title).toBe('Das Recht auf Wasser im Krieg');
    expect(article.authors).toEqual(['Jonas Wiegand']);
    expect(article.sections.map(({ label, title }) => `${label ?? ''} ${title}`)).toEqual([
      'A Einleitung',
      'B Ergebnis',
    ]);
  });

  test('of Markdown may be a header in YAML', () => {
    const article = read(
      '---\ntitle: "Six Ways"\nauthor: Anna Kowalska\ndate: 2019-05-04\n---\n\nArticle 27 has one sentence of 58 words, and nobody has ever agreed on it.[^1]\nNobody has changed it since.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n[^1]: ICCPR, art. 27.\n',
      'markdown',
    );
    expect([article.title, article.authors, article.date]).toEqual([
      'Six Ways',
      ['Anna Kowalska'],
      '2019-05-04',
    ]);
    expect(article.paragraphs.map(({ text }) => text)).toEqual([
      'Article 27 has one sentence of 58 words, and nobody has ever agreed on it. Nobody has changed it since.',
    ]);
    expect(article.dropped.filter(({ why }) => why === 'table')).toHaveLength(3);
  });
});

describe('HTML', () => {
  test('may have its notes beside the article, and tables that are no paragraphs', () => {
    const article = read(
      `<html><body><article><h1>The Lamp</h1><h2>The Debt</h2><p>A light costs oil.<sup><a href="#n1">1</a></sup> Oil costs money.<sup><a href="#n2">2</a></sup></p><table><tr><th>Year</th><th>Oil</th></tr><tr><td>1832</td><td>9000</td></tr></table></article><section><h2>Notes</h2><p id="n1"><a href="#r1">1</a>. Stevenson, Account (1824) 12.</p><p id="n2"><a href="#r2">2</a>. Ledger, f. 3.</p></section></body></html>`,
      'html',
    );
    expect(called(article)).toEqual(['1 oil', '2 money']);
    expect(article.notes.map(({ text }) => text)).toEqual(['Stevenson, Account (1824) 12.', 'Ledger, f. 3.']);
    expect(article.paragraphs.map(({ text }) => text)).toEqual(['A light costs oil. Oil costs money.']);
  });

  test('of a word processor has paragraphs in bold for headings', () => {
    const article = read(
      `<html><body><p class=MsoTitle>Landless in Law</p><p>Peter Mwangi</p><p><b>1. Introduction</b></p><p>Land is the matter of 12 articles.</p><p><b>2. Conclusion</b></p><p>Law without land is law on paper.</p></body></html>`,
      'html',
    );
    expect(article.title).toBe('Landless in Law');
    expect(article.authors).toEqual(['Peter Mwangi']);
    expect(article.sections.map(({ id, title }) => `${id} ${title}`)).toEqual([
      '1 Introduction',
      '2 Conclusion',
    ]);
  });
});

describe('calls', () => {
  const NOTES = [
    'See Smith, Law of Ports (1990) 12.',
    'Ibid., p. 13.',
    'Ibid., p. 15.',
    'UN Doc. A/41/3, p. 16.',
  ];
  const FILLER = wrap(
    'The ports of the north were older than any treaty, and those who kept them knew it. '.repeat(5),
  );
  const text = (mark: (note: number) => string): string =>
    `On Ports\n\nJane Roe\n\nI. One\n\n${FILLER}\n\nThe right of ports was old when the treaty came to be made.[Note 1]\nIt was read in many ways by those who lived from the sea,[Note\n2] and in many places of the world until the war was over.[Note 3]\nNobody can say today why that was so, and all of them knew.[Note 4]\n\n${FILLER}\n\nNotes\n\n${NOTES.map((note, index) => mark(index + 1) + note).join('\n')}\n`;

  test.each([
    ['1.', (note: number) => `${note}. `],
    ['[Note 1]', (note: number) => `[Note ${note}] `],
  ])('as [Note 2] are found where a line’s end cuts them, of notes under %s', (_name, mark) => {
    const article = read(text(mark));
    expect(called(article)).toEqual(['1 made', '2 sea', '3 over', '4 knew']);
    expect(article.paragraphs.map(({ text: paragraph }) => paragraph).join(' ')).not.toMatch(/\[|\]/);
  });

  test('keep an article whose sentences are few and short', () => {
    const article = read(
      'On Ports\n\nJane Roe\n\nThe ports, the quays, the lights; the men who kept them and the ships that came to them in winter [402] and went\n',
    );
    expect(article.paragraphs).toHaveLength(1);
    expect(article.calls).toEqual([]);
  });
});

describe('pages', () => {
  const PAGE = ' '.repeat(60);
  const RESTARTING = [
    'Ports of Refuge',
    '',
    'Sana Malik',
    '',
    'I. The Call',
    '',
    'In December 1999 a tanker with 31,000 tons of oil asked for a port of refuge',
    'and was given none.1 It broke in two on 12 December, 40 miles off the coast, and',
    '1 BEA Mer, Report of the Enquiry (2000) 14.',
    `${PAGE}1`,
    'three governments had been asked.1 The guidelines of 2003 have 5 chapters and bind',
    'nobody.2 A duty to answer is less than a duty to admit. It was rejected by 21 votes.3',
    '1 A Chircop and O Linden, Places of Refuge for Ships (Nijhoff 2006) 163.',
    '2 IMO Res A.949(23), 5 December 2003.',
    '3 CMI Yearbook 2009, 45.',
    `${PAGE}2`,
    'First, several States said that an answer can be wrong.1 Second, 3 of them thought',
    'that Article 195 of UNCLOS already says all that can be said.2',
    '1 LEG 95/10, para 9.17.',
    '2 ibid, para 9.18.',
    `${PAGE}3`,
  ].join('\n');

  test('whose notes begin again right under the text are told by their ends', () => {
    const article = read(RESTARTING);
    expect(called(article)).toEqual(['1 none', '2 asked', '3 nobody', '4 votes', '5 wrong', '6 said']);
    expect(article.notes.map(({ printed }) => printed)).toEqual([1, 1, 2, 3, 1, 2]);
  });

  test('may end their notes above a heading, with no sign of the page’s end between', () => {
    const article = read(
      [
        'Common Heritage',
        'Lars Eide',
        'A. What Is Common',
        'In 1967 a small State proposed that the seabed belong to all.1 Its ambassador spoke for\nthree hours. When he had finished, 114 States had been told that they owned manganese.2',
        '1. U.N. Doc. A/C.1/PV.1515 (Nov. 1, 1967).\n2. Id. at 6, ¶ 44.',
        'B. What Is Heritage',
        'Heritage is what comes from the dead and goes to those not born. The word entered the law\nin 1954.3 It was used of churches, then of temples, then of tombs, and at last of stones that\nnobody had seen, which was poetry, as the delegate of Belgium said.4',
        '3. Convention for the Protection of Cultural Property, May 14, 1954.\n4. U.N. Doc. A/AC.138/SR.45, at 9.',
      ].join('\n\n'),
    );
    expect(called(article)).toEqual(['1 all', '2 manganese', '3 1954', '4 said']);
    expect(article.sections.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  test('of a yearbook begin with its line, and the note about the author stands far from its star', () => {
    const article = read(
      [
        'EUROPEAN YEARBOOK OF FRONTIERS 4 (1998)',
        'SPEECH AT THE BORDER',
        'HANNA VIRTANEN*',
        'I. INTRODUCTION',
        'Every border has a language. At Haparanda it was Finnish until 1809, and for 90 years\nafter that it was nothing in particular.1 The records and the letters of the languages',
        '*   Docent in Legal History, University of Turku.\n1   K. Julku, Suomen synty (1987) 33.',
        '54                               HANNA VIRTANEN',
        'concerned are Finnish, Sámi and Yiddish; the last of them is often forgotten.2 In the\nnorth the State owed nothing, and teachers received 20 kroner for each child who forgot.3',
        '2   But see S. Muir, Yiddish in Helsinki (2004).\n3   K. E. Eriksen, Den finske fare (1981) 48, 113.',
        'SPEECH AT THE BORDER                               55',
        'A border is a place where a child is asked to forget, and nobody is asked to learn.4',
        '4   European Charter for Regional or Minority Languages, ETS 148.',
      ].join('\n\n'),
    );
    expect([article.title, article.authors]).toEqual(['SPEECH AT THE BORDER', ['HANNA VIRTANEN']]);
    expect(article.affiliations).toEqual(['* Docent in Legal History, University of Turku.']);
    expect(called(article)).toEqual(['1 particular', '2 forgotten', '3 forgot', '4 learn']);
  });

  test('of American reviews have heads, and notes that run over to the next foot', () => {
    const article = read(
      [
        'PAPER BORDERS',
        'NADIA HADDAD',
        'INTRODUCTION',
        'On September 12, 1947, a clerk in Lahore drew a line with a blue\npencil.1 The line ran through 27 villages, 3 canals, and a school.2',
        '1. LUCY CHESTER, BORDERS AND CONFLICT 51 (2009).\n2. Id. at 53. The poem is the best-known account, and was taken for a source; and',
        '302                  HASTINGS LAW JOURNAL                  [Vol. 65:301',
        'It had no legal force until it was published.3 The trains had left by then,\nand nobody called them back.4',
        'the transcript of July 29 contradicts it. See 6 TRANSFER OF POWER 401.\n3. Notification of August 17, 1947, GAZETTE 12.\n4. See CHESTER, supra note 1, at 60.',
        '2014]                     PAPER BORDERS                     303',
        'CONCLUSION',
        'The pencil is in a museum now.5 The line is where it was.',
        '5. Lahore Museum, Inv. No. 1987/12.',
      ].join('\n\n'),
    );
    expect(called(article)).toEqual(['1 pencil', '2 school', '3 published', '4 back', '5 now']);
    expect(article.notes[1]?.text).toMatch(/^Id\. at 53\. .* and the transcript of July .* 401\.$/);
    expect(article.sections.map(({ title }) => title)).toEqual(['INTRODUCTION', 'CONCLUSION']);
  });
});
