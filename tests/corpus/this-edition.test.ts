// The content that ships: nothing of the evidence is lost, every note is there as printed, and all of it is sound.
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/corpus/edition.ts';
import { citedInNotes } from './this-edition.ts';

const edition = await loadEdition('content');
const { article, chapters, text, notes, documents, instrumentCitations } = edition;

const count = <Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

describe('the text of this edition', () => {
  it('has 31 paragraphs in the order of the article', () => {
    expect(chapters.map(({ slug, section }) => [slug, section])).toEqual([
      ['0-opening', '0'],
      ['1-meaning', 'I'],
      ['2-role', 'II'],
      ['3-shared-future', 'III'],
      ['4-conclusion', 'IV'],
    ]);
    expect(text.paragraphs.map(({ id }) => id)).toEqual([
      ...['0.1', '0.2', 'I.0.1', 'I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.A.5'],
      ...['I.B.1', 'I.B.2', 'I.B.3', 'I.B.4', 'I.B.5', 'II.0.1', 'II.A.1', 'II.A.2', 'II.A.3', 'II.A.4'],
      ...[
        'II.B.1',
        'II.B.2',
        'II.B.3',
        'III.1',
        'III.2',
        'III.3',
        'III.4',
        'III.5',
        'III.6',
        'III.7',
        'III.8',
      ],
      ...['IV.1', 'IV.2'],
    ]);
  });

  it('calls every note once and in order, and every call has a sentence of its paragraph', () => {
    expect(text.calls.map(({ note }) => note)).toEqual(Array.from({ length: 58 }, (_, index) => index + 1));
    for (const { paragraph, sentence } of text.calls) {
      expect(sentence.length).toBeGreaterThan(10);
      expect(text.paragraphs.find(({ id }) => id === paragraph)?.text).toContain(sentence);
    }
  });

  it('names in the text what the article names without a note', () => {
    const named = new Set(text.mentions.map(({ document }) => document));
    for (const id of [
      'un-charter',
      'udhr',
      'icescr',
      'crc',
      'crpd',
      'icj-statute',
      'g77-joint-declaration-1964',
    ])
      expect([...named]).toContain(id);
  });
});

describe('the notes of this edition', () => {
  it('are 58', () => {
    expect(notes.map(({ number }) => number)).toEqual(Array.from({ length: 58 }, (_, index) => index + 1));
  });

  it.each([
    [2, 'March. 19, 2020'],
    [3, "people's Daily, February 27, 2017."],
    [4, 'UN Doc. A/ HRC/12/27, 2009, para. 3 and 20.'],
    [5, 'UN Doc. E/CN. 4/Sub. 2/2004/43, 2004, para. 30.'],
    [7, 'Conference of Plenipotentia-ries on the Status'],
    [10, '18 th Mid-Term Ministerial Meeting'],
    [14, 'UN Doc. E/CN. 4/Sub. 2/DEC/2003/115, 2003.'],
    [22, 'Draft Declaration on the Right to International Solidarity'],
    [23, 'uneSCo Courier (1977): 29.'],
    [
      24,
      'Obfuscation of Inter-national Human Rights Law?”, 29 netherlands International Law review 3 (1982): 310;',
    ],
    [27, 'See OHCHR, Realizing the Right to Development, United Nations Publication, 2013, page 3.'],
    [27, 'Resolution 4. (XXXIII), 21 February 1977.'],
    [56, 'UN Doc. A/C. 1/72/L. 54 * , 2017;'],
    [58, 'Shang-hai Cooperation Organization, xinhuanet, June 14, 2019.'],
  ])('stand as printed, damage included: note %i has %j', (number, printed) => {
    expect(notes[number - 1]?.text).toContain(printed);
  });
});

describe('what the notes of this edition cite', () => {
  const pairs = (entries: readonly (readonly [note: number, document: string | null])[]): string[] =>
    [...new Set(entries.map(([note, document]) => `${note} ${document ?? '?'}`))].sort();
  const evidence = pairs(
    citedInNotes.flatMap(([id, numbers]) => numbers.map((number) => [number, id] as const)),
  );
  const resolved = pairs(
    notes.flatMap(({ number, citations }) => citations.map(({ document }) => [number, document] as const)),
  );

  it('is what the evidence says, every citation tied to a document', () => {
    expect(resolved.filter((pair) => !evidence.includes(pair))).toEqual([]);
  });

  it('lacks only what stands inside a document that is cited: the annexed draft, and a speech in a headline', () => {
    expect(evidence.filter((pair) => !resolved.includes(pair))).toEqual([
      '1 xi-g20-2020',
      ...[36, 37, 40, 52].map((number) => `${number} draft-declaration-international-solidarity`),
    ]);
    expect(documents.find(({ id }) => id === 'draft-declaration-international-solidarity')?.annexOf).toBe(
      'ie-report-2017-hrc',
    );
  });

  it('leaves nothing unread and no error or doubt about ibid.', () => {
    expect(notes.flatMap(({ unknown }) => unknown)).toEqual([]);
    expect(
      edition.diagnostics.filter(({ severity, rule }) => severity === 'error' || rule.startsWith('ibid')),
    ).toEqual([]);
  });
});

describe('the registry of this edition', () => {
  it('has the 70 documents of the evidence, and notes 1 to 58 are all covered', () => {
    expect(documents.map(({ id }) => id)).toEqual(citedInNotes.map(([id]) => id));
    const covered = new Set(citedInNotes.flatMap(([, numbers]) => numbers));
    expect([...covered].sort((a, b) => a - b)).toEqual(Array.from({ length: 58 }, (_, index) => index + 1));
  });

  it('keeps degrees of certainty, and every source that was read', () => {
    expect(count(documents, ({ verified }) => String(verified))).toEqual({ true: 56, false: 14 });
    expect(documents.flatMap(({ sources }) => sources)).toHaveLength(166);
    for (const { verified, unverified } of documents) expect(verified || unverified.length > 0).toBe(true);
  });

  it('keeps every discrepancy but the four mere suspicions', () => {
    const found = documents.flatMap(({ discrepancies }) => discrepancies);
    expect(count(found, ({ strength }) => strength)).toEqual({ strong: 12, medium: 9, weak: 12, style: 19 });
    for (const { qualification } of found) expect(qualification ?? '').not.toMatch(/^\(|\)$/);
    for (const { strength, checked } of found)
      if (strength === 'strong' || strength === 'medium') expect(checked).toBe(true);
  });

  it('keeps what became of the drafts, by id where the adopted text is registered', () => {
    const adopted = documents.flatMap(({ id, adoptedAs }) =>
      adoptedAs.map((text) => [id, text.id, text.symbol]),
    );
    expect(adopted).toEqual([
      ['hrc-draft-38-l4', 'hrc-resolution-38-3', 'A/HRC/RES/38/3'],
      ['hrc-draft-42-l36', 'hrc-resolution-42-23', 'A/HRC/RES/42/23'],
      ['c1-draft-72-l54', null, 'A/RES/72/250'],
      ['c1-draft-72-l53', null, 'A/RES/72/27'],
    ]);
  });

  it('gives works of authors their authors and journals', () => {
    expect(documents.find(({ id }) => id === 'alston-1982')).toMatchObject({
      authors: ['Philip Alston'],
      container: 'Netherlands International Law Review',
      volume: '29',
      issue: '3',
      body: null,
    });
  });
});

describe('the edges of this edition', () => {
  it('are the 108 of the evidence, each with a place, a source and its kind', () => {
    expect(instrumentCitations).toHaveLength(108);
    expect(count(instrumentCitations, ({ evidence }) => evidence.sourceKind)).toEqual({
      'instrument-text': 90,
      article: 6,
      secondary: 12,
    });
    expect(instrumentCitations.filter(({ evidence }) => evidence.checked)).toHaveLength(100);
    expect(count(instrumentCitations, ({ relation }) => relation)).toEqual({
      'refers-to': 59,
      recalls: 23,
      reaffirms: 18,
      'established-by': 3,
      annexes: 2,
      'responds-to': 1,
      'guided-by': 1,
      'follows-up': 1,
    });
  });

  it('quote 15 words at most', () => {
    for (const { evidence } of instrumentCitations)
      expect((evidence.quote ?? '').split(/\s+/).length).toBeLessThanOrEqual(15);
  });
});

describe('the remarks of this edition', () => {
  it('tell every strong and medium finding once, and no other', () => {
    const found = documents.flatMap(({ id, discrepancies }) =>
      discrepancies
        .filter(({ strength }) => strength === 'strong' || strength === 'medium')
        .map(({ where, kind, strength }) => `${id}: ${where}: ${kind}: ${strength}`),
    );
    const told = edition.remarks.map(
      ({ document, discrepancy, strength }) =>
        `${document}: ${discrepancy.where}: ${discrepancy.kind}: ${strength}`,
    );
    expect([...told].sort()).toEqual([...found].sort());
  });
});

describe('the title page of this edition', () => {
  it('names author, translator, journal and date, and says what the edition is not', () => {
    expect(article.authors[0]).toMatchObject({ name: 'Wu Wenyang', native: '武文扬' });
    expect(article.translators.map(({ name }) => name)).toEqual(['Chen Feng']);
    expect(article.published).toBe('2020-09-30');
    expect(article.statement.join(' ')).toContain('not the article itself');
  });
});
