// Whole articles of four styles through the importer: every call in its place, none else, nothing false shown as sure.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SHOWN_CONFIDENCE, importArticle } from '../../src/importer/index.ts';
import type { ImportedArticle } from '../../src/importer/index.ts';
import { englishWords } from './english-words.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');

interface GoldCall {
  readonly note: number;
  readonly before: string;
  readonly after: string;
}

interface Expected {
  readonly fixture: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly notes: number;
  readonly paragraphs: number;
  readonly sections: readonly string[];
}

const EXPECTED: readonly Expected[] = [
  {
    fixture: 'journal',
    title: 'Open Water, Closed Quays: The Duty of Ports Between Two Treaties',
    authors: ['Mara Lindqvist'],
    notes: 27,
    paragraphs: 9,
    sections: ['I', 'I.A', 'I.B', 'II', 'III'],
  },
  {
    fixture: 'law-review',
    title: 'WHOSE TIDE? NOTICE, LIENS, AND THE DUTIES OF PORTS',
    authors: ['Owen Teague'],
    notes: 236,
    paragraphs: 44,
    sections: [
      'introduction',
      'I',
      'I.A',
      'I.B',
      'II',
      'II.A',
      'II.A.1',
      'II.A.2',
      'II.B',
      'III',
      'III.A',
      'III.B',
      'IV',
      'conclusion',
    ],
  },
  {
    fixture: 'un-report',
    title: 'Lights, buoys and beacons: report of the Secretariat',
    authors: [],
    notes: 28,
    paragraphs: 16,
    sections: ['I', 'II', 'III', 'III.A', 'III.B', 'IV'],
  },
  {
    fixture: 'encyclopedia',
    title: 'Eddystone Lighthouse',
    authors: [],
    notes: 23,
    paragraphs: 9,
    sections: ['0', '1', '2', '3', '4', '5', '6', '7'],
  },
];

describe.each(EXPECTED)('the fixture $fixture', (expected) => {
  const article = importFixture(expected.fixture);
  const gold = JSON.parse(readFileSync(join(folder, `${expected.fixture}.gold.json`), 'utf8')) as GoldCall[];

  test('has its title, authors and sections', () => {
    expect(article.title).toBe(expected.title);
    expect(article.authors).toEqual(expected.authors);
    expect(article.sections.map(({ id }) => id)).toEqual(expected.sections);
  });

  test('has every paragraph and every note', () => {
    expect(article.paragraphs).toHaveLength(expected.paragraphs);
    expect(article.notes.map(({ number }) => number)).toEqual(range(expected.notes));
  });

  test('has every call where it stood, and none else', () => {
    expect(callsOf(article, gold)).toEqual(gold);
  });

  test('shows nothing false as sure and doubts fewer than one call in ten', () => {
    const doubtful = article.calls.filter(({ confidence }) => confidence < SHOWN_CONFIDENCE);
    expect(doubtful.length).toBeLessThan(article.calls.length / 10);
    expect(article.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('says of each call on which line of the file it stands', () => {
    const lines = readFileSync(join(folder, `${expected.fixture}.txt`), 'utf8').split(/\r?\n/);
    for (const { place, printed } of article.calls) {
      const at = lines[place.line - 1]?.slice(place.column - 1) ?? '';
      expect(
        at.replace(/^[[(^]/, '').startsWith(String(printed)),
        `${printed} at ${place.line}:${place.column}`,
      ).toBe(true);
    }
  });
});

describe('what the journal needed', () => {
  const article = importFixture('journal');

  test('is told: bad hyphens, split ordinals, spaces in symbols', () => {
    expect(article.repairs.map(({ rule, before, after }) => `${rule} ${before} ${after}`)).toEqual(
      expect.arrayContaining([
        'hyphen prom-ised promised',
        'hyphen over-sight oversight',
        'ordinal 17 th 17th',
        'symbol-space A/CONF.62/WP. 10 A/CONF.62/WP.10',
      ]),
    );
  });

  test('can be refused rule by rule', () => {
    const text = readFileSync(join(folder, 'journal.txt'), 'utf8');
    const refused = importArticle(text, {
      file: 'journal.txt',
      format: 'text',
      dictionary: englishWords(),
      refused: new Set(['hyphen']),
    });
    expect(refused.repairs.filter(({ rule }) => rule === 'hyphen')).toEqual([]);
    expect(refused.paragraphs.some(({ text: paragraph }) => paragraph.includes('pub-lished'))).toBe(true);
  });
});

function importFixture(name: string): ImportedArticle {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  return importArticle(text, { file: `${name}.txt`, format: 'text', dictionary: englishWords() });
}

/** The calls found, in the form of the gold; where as many letters as the gold has are compared. */
function callsOf(article: ImportedArticle, gold: readonly GoldCall[]): GoldCall[] {
  const texts = new Map(article.paragraphs.map(({ id, text }) => [id, text]));
  return article.calls.map(({ note, paragraph, offset }, index) => {
    const text = texts.get(paragraph) ?? '';
    const before = text.slice(0, offset).replace(/[^A-Za-zÀ-ÿ]/g, '');
    const after = text.slice(offset).replace(/[^A-Za-zÀ-ÿ]/g, '');
    const wanted = gold[index];
    return {
      note,
      before: before.slice(-(wanted?.before.length ?? 16)),
      after: after.slice(0, wanted?.after.length ?? 12),
    };
  });
}

function range(to: number): number[] {
  return Array.from({ length: to }, (_, index) => index + 1);
}
