// A small edition for the tests of search: seven documents, four notes, two chapters, one remark.
import type { DocumentRecord, ResolvedNote, Section } from '../../src/citations/types.ts';
import type { SearchedEdition } from '../../src/search/searched-edition.ts';
import { parseSymbol } from '../../src/symbols/parse-symbol.ts';
import { sampleCitation } from '../citations/sample-records.ts';

const place = { file: 'notes.md', line: 1, column: 1 };

function document(id: string, title: string, more: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id,
    title,
    shortTitle: title,
    aliases: [],
    kind: 'report',
    symbols: [],
    body: 'Human Rights Council',
    authors: [],
    issued: '2017-04-25',
    container: null,
    volume: null,
    issue: null,
    pages: null,
    publisher: null,
    publisherPlace: null,
    treaty: null,
    sources: [],
    verified: true,
    unverified: [],
    remark: null,
    discrepancies: [],
    adoptedAs: [],
    annexOf: null,
    urls: [],
    place,
    ...more,
  };
}

function note(number: number, text: string, ...documents: string[]): ResolvedNote {
  const citation = sampleCitation({ span: [0, text.length], symbol: parseSymbol(text) });
  const citations = documents.map((id) => ({ ...citation, document: id }));
  return { number, text, tokens: [], citations, kind: 'citation', unknown: [], place };
}

function section(id: string, title: string, chapter: string): Section {
  return { id, title, depth: 1, parent: null, chapter, place };
}

const call = (number: number, paragraph: string, sentence: string) => ({
  note: number,
  paragraph,
  offset: 0,
  sentence,
  place,
});

/** Two chapters; note 3 cites two documents; the Declaration is only named, the Covenant only cited by a document. */
export const smallEdition: SearchedEdition = {
  chapters: [
    { slug: '0-opening', section: '0' },
    { slug: '1-rights', section: 'I' },
  ],
  text: {
    sections: [section('0', 'Opening', '0-opening'), section('I', 'Rights', '1-rights')],
    paragraphs: [
      { id: '0.1', section: '0', text: 'Solidarity is asked for.', place },
      { id: 'I.1', section: 'I', text: 'The Declaration of 1948 speaks of peoples and of peace.', place },
    ],
    calls: [
      call(1, '0.1', 'Solidarity is asked for.'),
      call(2, 'I.1', 'The Declaration speaks.'),
      call(3, 'I.1', 'The Declaration speaks.'),
    ],
    mentions: [
      {
        document: 'udhr',
        paragraph: 'I.1',
        locator: null,
        offset: 0,
        sentence: 'The Declaration speaks.',
        place,
      },
    ],
  },
  notes: [
    note(1, 'A/HRC/35/35', 'report'),
    note(2, 'A/HRC/35/35, para. 3.', 'report'),
    note(3, 'A/68/176 and A/C.1/72/L.54', 'ga-report', 'draft'),
  ],
  documents: [
    document('report', 'Report of the Independent Expert', {
      symbols: ['A/HRC/35/35'],
      discrepancies: [
        {
          where: 'note 2',
          kind: 'wrong paragraph',
          article: 'cites paragraph 3',
          source: 'it is paragraph 4',
          evidence: [],
          strength: 'strong',
          qualification: null,
          checked: true,
        },
      ],
    }),
    document('addendum', 'Mission report', { symbols: ['A/HRC/35/35/Add.1'] }),
    document('ga-report', 'Report to the Assembly', { symbols: ['A/68/176'], issued: '2013-07-29' }),
    document('draft', 'Arms race in outer space', {
      symbols: ['A/C.1/72/L.54'],
      kind: 'draft-resolution',
      body: 'General Assembly',
      adoptedAs: [{ id: null, symbol: 'A/RES/72/250', note: null }],
    }),
    document('udhr', 'Universal Declaration of Human Rights', {
      shortTitle: 'UDHR',
      symbols: ['A/RES/217(III)'],
      kind: 'declaration',
      body: 'General Assembly',
      issued: '1948-12-10',
    }),
    document('covenant', 'International Covenant', {
      symbols: ['A/RES/2200(XXI)'],
      kind: 'treaty',
      verified: false,
    }),
    document('struggle', 'A 30-year Struggle', {
      kind: 'journal-article',
      body: null,
      authors: ['Karel Vašák'],
      issued: '1977',
    }),
  ],
  instrumentCitations: [
    {
      from: 'report',
      to: 'covenant',
      relation: 'refers-to',
      evidence: {
        where: 'preamble',
        quote: null,
        source: 'the report',
        locator: null,
        sourceKind: 'instrument-text',
        checked: true,
        note: null,
      },
      place,
    },
  ],
};
