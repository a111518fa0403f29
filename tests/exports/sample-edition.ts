// A small edition made by hand, with every kind of document and the signs that formats stumble over, for the tests of
// the exports. Nothing in it is a real document unless its symbol says so.
import { buildGraph } from '../../src/citations/build-graph.ts';
import type { DocumentKind, DocumentRecord, ResolvedNote, TextRecord } from '../../src/citations/types.ts';
import type { ExportedEdition, Positions } from '../../src/exports/exported-edition.ts';
import { parseSymbol } from '../../src/symbols/index.ts';
import { pinpoint, sampleCitation, sampleDocument, sampleNote } from '../citations/sample-records.ts';

const place = { file: 'content/documents.yml', line: 1, column: 1 };

export const everyKind: readonly DocumentKind[] = [
  'charter',
  'treaty',
  'declaration',
  'outcome-document',
  'resolution',
  'draft-resolution',
  'decision',
  'report',
  'working-paper',
  'meeting-record',
  'policy-document',
  'white-paper',
  'statement',
  'speech',
  'press-release',
  'news',
  'journal-article',
  'book',
  'chapter',
  'case',
  'legislation',
  'thesis',
  'web-page',
  'other',
];

const named: readonly DocumentRecord[] = [
  sampleDocument({
    id: 'ga-60-209',
    title: 'Implementation of the first United Nations Decade for the Eradication of Poverty (1997–2006)',
    shortTitle: 'Resolution 60/209',
    kind: 'resolution',
    symbols: ['A/RES/60/209'],
    body: 'United Nations General Assembly',
    issued: '2005-12-22',
  }),
  sampleDocument({
    id: 'draft-38-l4',
    title: 'Enhancement of international cooperation',
    kind: 'draft-resolution',
    symbols: ['A/HRC/38/L.4'],
    body: 'United Nations Human Rights Council',
    issued: '2018',
    adoptedAs: [{ id: null, symbol: 'A/HRC/RES/38/3', note: 'same title and session' }],
  }),
  sampleDocument({
    id: 'hrc-38-3',
    title: 'Enhancement of international cooperation in the field of human rights',
    kind: 'resolution',
    symbols: ['A/HRC/RES/38/3'],
    issued: '2018-07-05',
  }),
  sampleDocument({
    id: 'report-35-35',
    title: 'Report of the Independent Expert',
    kind: 'report',
    symbols: ['A/HRC/35/35'],
    body: 'Independent Expert on human rights and international solidarity',
    authors: ['Virginia Dandan'],
    issued: '2017-04-25',
  }),
  sampleDocument({
    id: 'alston-1982',
    title: 'A Third Generation of Solidarity Rights: 100% {Progress} & “Obfuscation” #1_of $Law',
    shortTitle: 'Alston 1982',
    kind: 'journal-article',
    authors: ['Philip Alston', 'Xi Jinping'],
    issued: '1982',
    container: 'Netherlands International Law Review',
    volume: '29',
    issue: '3',
    pages: '307-322',
    urls: [{ label: 'Publisher', href: 'https://example.org/a?b=1&c=%7Bd%7D' }],
  }),
];

const others = everyKind.map((kind) =>
  sampleDocument({
    id: `any-${kind}`,
    title: `Any ${kind}, "quoted", with commas`,
    kind,
    issued: '2018-09',
    body: 'Ministère de l’Égalité',
  }),
);

const text: TextRecord = {
  sections: [
    { id: 'I', title: 'Meaning', depth: 1, parent: null, chapter: '1-meaning', place },
    { id: 'I.A', title: 'Concept', depth: 2, parent: 'I', chapter: '1-meaning', place },
  ],
  paragraphs: [
    { id: 'I.0.1', section: 'I', text: 'First.', place },
    { id: 'I.A.1', section: 'I.A', text: 'Second.', place },
  ],
  calls: [
    { note: 1, paragraph: 'I.0.1', offset: 0, sentence: 'First.', place },
    { note: 2, paragraph: 'I.A.1', offset: 0, sentence: 'Second.', place },
    { note: 2, paragraph: 'I.A.1', offset: 0, sentence: 'Second.', place },
  ],
  mentions: [
    { document: 'ga-60-209', paragraph: 'I.A.1', locator: 'para. 14', offset: 0, sentence: 'Second.', place },
  ],
};

const notes: readonly ResolvedNote[] = [
  sampleNote(1, 'Report, A/ HRC/35/35, 2017, Annex, para. 3; A/RES/60/209.', [
    sampleCitation({
      document: 'report-35-35',
      symbol: parseSymbol('A/ HRC/35/35'),
      pinpoints: [pinpoint('annex'), pinpoint('paragraph', '3')],
    }),
    sampleCitation({ document: 'ga-60-209', pinpoints: [pinpoint('paragraph', '19', '23')] }),
  ]),
  sampleNote(2, 'Ibid., 3-5.', [
    sampleCitation({
      document: 'report-35-35',
      ibid: true,
      antecedent: 1,
      pinpoints: [pinpoint('unspecified', '3', '5')],
    }),
  ]),
];

const documents = [...named, ...others];
const instrumentCitations = [
  {
    from: 'hrc-38-3',
    to: 'ga-60-209',
    relation: 'recalls' as const,
    evidence: {
      where: 'preamble, para. 4',
      quote: 'Recalling "all" previous\nresolutions, & <others>',
      source: 'https://example.org/text',
      locator: null,
      sourceKind: 'instrument-text' as const,
      checked: true,
      note: null,
    },
    place,
  },
];

export const sampleEdition: ExportedEdition = {
  article: {
    edition: 'Solidarity: a réading edition',
    title: 'An Article & its </script> Notes',
    language: 'en',
    authors: [{ name: 'Wu Wenyang', family: 'Wu', given: 'Wenyang' }],
    translators: [],
    journal: 'A Journal',
    published: '2020-09-30',
    source: { label: 'The journal', url: 'https://example.org/article' },
    rights: 'The article belongs to its author.',
    keywords: ['solidarity'],
  },
  text,
  notes,
  documents,
  instrumentCitations,
  graph: buildGraph(text, notes, documents, instrumentCitations),
  diagnostics: [
    {
      ...place,
      severity: 'warning',
      rule: 'draft-for-adopted',
      message: 'A draft is cited.',
      hint: 'Cite the text.',
      subject: 'note-1',
      concerns: ['report-35-35'],
    },
  ],
};

export const samplePositions: Positions = new Map(
  sampleEdition.graph.nodes.map(({ id }, index) => [id, { x: index * 10.126, y: -index }]),
);
