// The citation graph of a small edition made by hand: its nodes, both layers of edges, and their ids.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/citations/build-graph.ts';
import { bodySlug, issuingBody } from '../../src/citations/issuing-body.ts';
import type { InstrumentCitation, TextRecord } from '../../src/citations/types.ts';
import { pinpoint, sampleCitation, sampleDocument, sampleNote } from './sample-records.ts';

const place = { file: 'content/x.md', line: 1, column: 1 };
const spot = { offset: 0, sentence: 'Text.', place };
const text: TextRecord = {
  sections: [
    { id: 'I', title: 'Meaning', depth: 1, parent: null, chapter: '1-meaning', place },
    { id: 'I.B', title: 'Principle', depth: 2, parent: 'I', chapter: '1-meaning', place },
  ],
  paragraphs: [
    { id: 'I.0.1', section: 'I', text: 'Text.', place },
    { id: 'I.B.1', section: 'I.B', text: 'Text.', place },
    { id: 'I.B.2', section: 'I.B', text: 'Text.', place },
  ],
  calls: [
    { note: 1, paragraph: 'I.0.1', ...spot },
    { note: 2, paragraph: 'I.B.1', ...spot },
    { note: 1, paragraph: 'I.B.2', ...spot },
    { note: 9, paragraph: 'I.B.2', ...spot },
  ],
  mentions: [
    { document: 'udhr', paragraph: 'I.0.1', locator: 'art. 22', ...spot },
    { document: 'udhr', paragraph: 'I.0.1', locator: 'art. 28', ...spot },
  ],
};
const notes = [
  sampleNote(1, 'A note.', [
    sampleCitation({ document: 'udhr', pinpoints: [pinpoint('article', '1')] }),
    sampleCitation({ document: 'udhr', pinpoints: [pinpoint('article', '3')] }),
    sampleCitation({ document: null, type: 'unknown' }),
  ]),
  sampleNote(2, 'Ibid., 3-5; ibid., 6.', [
    sampleCitation({
      document: 'udhr',
      ibid: true,
      antecedent: 1,
      pinpoints: [pinpoint('unspecified', '3', '5')],
    }),
    sampleCitation({
      document: 'udhr',
      ibid: true,
      antecedent: 2,
      pinpoints: [pinpoint('unspecified', '6')],
    }),
  ]),
];
const documents = [
  sampleDocument({
    id: 'udhr',
    kind: 'declaration',
    body: 'United Nations General Assembly',
    issued: '1948-12-10',
  }),
  sampleDocument({ id: 'crc', kind: 'treaty', symbols: ['A/RES/44/25'], issued: '1989-11-20' }),
  sampleDocument({
    id: 'draft',
    kind: 'draft-resolution',
    body: 'First Committee',
    adoptedAs: [{ id: null, symbol: 'A/RES/44/25', note: 'by title' }],
  }),
  sampleDocument({ id: 'book', kind: 'book', authors: ['Xi Jinping'], issued: '2018' }),
];
const recalls: InstrumentCitation = {
  from: 'crc',
  to: 'udhr',
  relation: 'recalls',
  evidence: {
    where: 'preamble, para. 3',
    quote: 'Recalling',
    source: 'https://example.org',
    locator: null,
    sourceKind: 'instrument-text',
    checked: true,
    note: null,
  },
  place,
};
const graph = buildGraph(text, notes, documents, [recalls, { ...recalls, to: 'lost' }]);
const edgeOf = (id: string) => graph.edges.find((edge) => edge.id === id);

describe('the citation graph', () => {
  it('has a node for each section, note, document and body, sorted by id', () => {
    expect(graph.nodes.map(({ id }) => id)).toEqual([
      'body-first-committee',
      'body-general-assembly',
      'book',
      'crc',
      'draft',
      'note-1',
      'note-2',
      'section-I',
      'section-I.B',
      'udhr',
    ]);
  });

  it('gives each node its name, kind, year and address', () => {
    const node = (id: string) => graph.nodes.find((one) => one.id === id);
    expect(node('udhr')).toMatchObject({
      type: 'document',
      kind: 'declaration',
      year: 1948,
      url: '/documents/udhr/',
    });
    expect(node('note-2')).toMatchObject({ type: 'note', label: 'Note 2', kind: null, url: '/notes/2/' });
    expect(node('section-I')).toMatchObject({ label: 'Meaning', url: '/chapters/1-meaning/' });
    expect(node('section-I.B')).toMatchObject({ url: '/chapters/1-meaning/#I.B.1' });
    expect(node('body-general-assembly')).toMatchObject({
      label: 'United Nations General Assembly',
      url: '/bodies/general-assembly/',
    });
  });

  it('has an edge for every call, by paragraph, and none for a note that nobody defined', () => {
    const calls = graph.edges.filter(({ type }) => type === 'calls');
    expect(calls.map(({ id }) => id)).toEqual([
      'calls:I.0.1:note-1',
      'calls:I.B.1:note-2',
      'calls:I.B.2:note-1',
    ]);
    expect(calls[2]).toMatchObject({
      source: 'section-I.B',
      target: 'note-1',
      evidence: { paragraph: 'I.B.2' },
    });
  });

  it('ties a note to a document once, with all its pinpoints and the paragraph that calls it', () => {
    expect(edgeOf('cites:note-1:udhr')).toMatchObject({
      evidence: { note: 1, paragraph: 'I.0.1', pinpoints: [{ from: '1' }, { from: '3' }] },
    });
  });

  it('ties an ibid. to the note it repeats and to its document, but never to itself', () => {
    expect(edgeOf('ibid:note-2:note-1')).toMatchObject({ evidence: { pinpoints: [{ from: '3', to: '5' }] } });
    expect(edgeOf('cites:note-2:udhr')).toMatchObject({
      evidence: { pinpoints: [{ from: '3' }, { from: '6' }] },
    });
    expect(graph.edges.filter(({ type }) => type === 'ibid')).toHaveLength(1);
  });

  it('keeps two mentions in one paragraph apart', () => {
    expect(edgeOf('mentions:I.0.1:udhr')).toMatchObject({ evidence: { locator: 'art. 22' } });
    expect(edgeOf('mentions:I.0.1:udhr:2')).toMatchObject({ evidence: { locator: 'art. 28' } });
  });

  it('ties documents to the body that the registry names, or their symbol', () => {
    expect(edgeOf('issued-by:udhr:body-general-assembly')).toBeDefined();
    expect(edgeOf('issued-by:crc:body-general-assembly')).toBeDefined();
    expect(graph.edges.some(({ id }) => id.startsWith('issued-by:book'))).toBe(false);
  });

  it('carries the evidence of each edge between instruments, and leaves out one whose end is lost', () => {
    expect(edgeOf('recalls:crc:udhr')).toMatchObject({ layer: 'instrument', evidence: recalls.evidence });
    expect(edgeOf('recalls:crc:lost')).toBeUndefined();
  });

  it('ties a draft to the text adopted, found by its symbol', () => {
    expect(edgeOf('draft-of:draft:crc')).toMatchObject({
      layer: 'instrument',
      evidence: { note: 'by title' },
    });
  });

  it('is the same whatever the order of the registry and its edges', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(documents, { minLength: documents.length }),
        fc.shuffledSubarray([recalls, { ...recalls, relation: 'reaffirms' as const }], { minLength: 2 }),
        (shuffled, edges) => {
          const expected = buildGraph(text, notes, documents, [
            recalls,
            { ...recalls, relation: 'reaffirms' },
          ]);
          expect(buildGraph(text, notes, shuffled, edges)).toEqual(expected);
        },
      ),
    );
  });

  it('never repeats an id and never leaves an end loose', () => {
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length);
    expect(graph.edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  });
});

describe('the body that issued a document', () => {
  it.each([
    ['United Nations General Assembly', 'general-assembly'],
    ['UN Human Rights Council', 'human-rights-council'],
    ['the General Assembly', 'general-assembly'],
    ['UN News', 'un-news'],
    ['United Nations', 'united-nations'],
    ['Group of 77, at UNCTAD I (Geneva)', 'group-of-77-at-unctad-i-geneva'],
    ["People's Republic", 'peoples-republic'],
    ['Ministère de l’Égalité', 'ministere-de-legalite'],
    ['—', 'unnamed'],
  ])('%s has the slug %s', (name, slug) => {
    expect(bodySlug(name)).toBe(slug);
  });

  it('is that of the symbol where the registry has none, and none where a person signs', () => {
    const bare = { body: null, authors: [], symbols: ['E/CN.4/Sub.2/2004/43'] };
    expect(issuingBody(bare)?.slug).toBe('sub-commission-on-the-promotion-and-protection-of-human-rights');
    expect(issuingBody({ ...bare, authors: ['Rui Baltazar Dos Santos Alves'] })).toBeNull();
    expect(issuingBody({ ...bare, symbols: ['NAM 2018/CoB/Doc.1'] })).toBeNull();
  });
});
