// For each rule of the lint an edition that it passes and one that it speaks about, as small as can be. The passing one
// is the nearest sound thing: what a hasty rule would take for the fault.
import type { CheckedRecords } from '../../../src/citations/checks/check-edition.ts';
import type { RuleCode } from '../../../src/citations/checks/rules.ts';
import type {
  DocumentRecord,
  InstrumentCitation,
  ResolvedCitation,
  ResolvedNote,
} from '../../../src/citations/types.ts';
import { parseSymbol } from '../../../src/symbols/index.ts';
import { pinpoint, sampleCitation, sampleDocument, sampleNote } from '../sample-records.ts';

interface Fixture {
  readonly passing: CheckedRecords;
  readonly failing: CheckedRecords;
  /** What the one diagnostic says, or a part of it. */
  readonly says: string;
  /** What it links to. */
  readonly subject: string | null;
}

interface Given {
  readonly calls?: readonly number[];
  readonly mentions?: readonly string[];
  readonly notes?: readonly ResolvedNote[];
  readonly documents?: readonly DocumentRecord[];
  readonly edges?: readonly InstrumentCitation[];
}

/** An edition of one section and one paragraph; its notes are called in their order unless told otherwise. */
function edition({ notes = [], documents = [], edges = [], mentions = [], ...given }: Given): CheckedRecords {
  const place = { file: 'content/chapters/1.mdx', line: 7, column: 3 };
  const calls = given.calls ?? notes.map(({ number }) => number);
  return {
    text: {
      sections: [{ id: 'I', title: 'One', depth: 1, parent: null, chapter: '1', place }],
      paragraphs: [{ id: 'I.1', section: 'I', text: 'Text.', place }],
      calls: calls.map((note) => ({ note, paragraph: 'I.1', offset: 0, sentence: 'Text.', place })),
      mentions: mentions.map((document) => ({
        document,
        paragraph: 'I.1',
        locator: null,
        offset: 0,
        sentence: 'Text.',
        place,
      })),
    },
    notes,
    documents,
    instrumentCitations: edges,
  };
}

/** One citation of one document in note 1. */
function citing(
  document: Partial<DocumentRecord>,
  citation: Partial<ResolvedCitation>,
  text = 'A note.',
): CheckedRecords {
  const cited = sampleDocument({ id: 'one', ...document });
  return edition({
    notes: [sampleNote(1, text, [sampleCitation({ document: cited.id, ...citation })])],
    documents: [cited],
  });
}

function symbol(printed: string): Pick<ResolvedCitation, 'symbol'> {
  return { symbol: parseSymbol(printed) };
}

/** Note after note, each with one citation of `one`. */
function notesOf(...citations: readonly Partial<ResolvedCitation>[]): readonly ResolvedNote[] {
  return citations.map((given, index) =>
    sampleNote(index + 1, 'A note.', [sampleCitation({ document: 'one', ...given })]),
  );
}

function edge(
  given: Partial<Pick<InstrumentCitation, 'from' | 'to' | 'relation'>> & { where?: string; source?: string },
): InstrumentCitation {
  const {
    from = 'late',
    to = 'early',
    relation = 'recalls',
    where = 'preamble',
    source = 'https://example.org',
  } = given;
  return {
    from,
    to,
    relation,
    evidence: {
      where,
      source,
      quote: null,
      locator: null,
      sourceKind: 'instrument-text',
      checked: true,
      note: null,
    },
    place: { file: 'content/citations.yml', line: 2, column: 1 },
  };
}

const early = sampleDocument({ id: 'early', issued: '1948-12-10' });
const late = sampleDocument({ id: 'late', issued: '1966' });
const plain = (number: number): ResolvedNote => sampleNote(number, 'A note.', []);
const one = sampleDocument({ id: 'one' });
const draft: Partial<DocumentRecord> = { kind: 'draft-resolution', symbols: ['A/HRC/38/L.4'] };
const report: Partial<DocumentRecord> = { kind: 'report', symbols: ['A/72/171'] };
const paragraphs = ['1', '2', '3'].map((from) => ({
  document: 'one',
  pinpoints: [pinpoint('paragraph', from)],
}));

/** The two rules of `ibid.` need the reading order and stand in `ibid.test.ts`. */
export const fixtures: Readonly<Record<Exclude<RuleCode, `ibid-${string}`>, Fixture>> = {
  'note-undefined': {
    passing: edition({ notes: [plain(1)], calls: [1, 1] }),
    failing: edition({ notes: [plain(1)], calls: [1, 2] }),
    says: 'Note 2 is called but not defined.',
    subject: 'I.1',
  },
  'note-uncalled': {
    passing: edition({ notes: [plain(1), plain(2)] }),
    failing: edition({ notes: [plain(1), plain(2)], calls: [1] }),
    says: 'Note 2 is defined but never called.',
    subject: 'note-2',
  },
  'note-out-of-order': {
    // A later call of an earlier note is no first call.
    passing: edition({ notes: [plain(1), plain(2)], calls: [1, 2, 1] }),
    failing: edition({ notes: [plain(1), plain(2)], calls: [2, 1] }),
    says: 'Note 1 is first called after note 2.',
    subject: 'I.1',
  },
  'note-duplicate': {
    passing: edition({ notes: [plain(1), plain(2)] }),
    failing: edition({
      notes: [plain(1), { ...plain(1), place: { file: 'content/notes.md', line: 9, column: 7 } }],
    }),
    says: 'Note 1 is defined twice; its first definition stands in line 1.',
    subject: 'note-1',
  },
  'symbol-repaired': {
    // The space before a roman session is how the United Nations print it.
    passing: citing({}, symbol('A/RES/2625 (XXV)')),
    failing: citing({}, symbol('A/ HRC/12/27'), 'Human Rights Council, A/ HRC/12/27.'),
    says: '“A/ HRC/12/27” is read as A/HRC/12/27.',
    subject: 'note-1',
  },
  'symbol-year': {
    // Resolutions of December are printed in the year in which the session ends.
    passing: citing({}, { ...symbol('A/RES/60/209'), year: 2006 }),
    failing: citing({}, { ...symbol('A/RES/60/209'), year: 2009 }),
    says: 'A/RES/60/209 belongs to session 60 (2005–2006), but the year given is 2009.',
    subject: 'note-1',
  },
  'issuer-symbol': {
    // A treaty body reports to the Assembly and carries its symbol.
    passing: citing({}, { ...symbol('A/55/40'), issuer: 'Human Rights Committee' }),
    failing: citing({}, { ...symbol('A/HRC/12/27'), issuer: 'UN Commission on Human Rights' }),
    says: 'A/HRC/12/27 is not a document of the body named, “UN Commission on Human Rights”.',
    subject: 'note-1',
  },
  'kind-symbol': {
    passing: citing({ kind: 'declaration', symbols: ['A/RES/41/128'] }, symbol('A/RES/41/128')),
    failing: citing({ kind: 'resolution', symbols: ['A/HRC/DEC/6/101'] }, symbol('A/HRC/DEC/6/101')),
    says: 'A/HRC/DEC/6/101 tells decision, but the registry has resolution.',
    subject: 'one',
  },
  'title-variants': {
    passing: edition({
      notes: notesOf(
        { ...symbol('A/RES/55/2'), title: 'United Nations Millennium Declaration' },
        { ...symbol('A/RES/55/2'), title: 'The Millennium Declaration' },
      ),
      documents: [sampleDocument({ id: 'one', title: 'United Nations Millennium Declaration' })],
    }),
    failing: edition({
      notes: notesOf(
        { ...symbol('A/HRC/12/27'), title: 'Human Rights and International Solidarity' },
        { ...symbol('A/HRC/12/27'), title: 'Promotion and Protection of All Rights' },
      ),
      documents: [{ ...one, verified: false }],
    }),
    says: 'A/HRC/12/27 is “Promotion and Protection of All Rights” here and “Human Rights and International Solidarity” in note 1.',
    subject: 'note-2',
  },
  'title-shared': {
    // A title comes back from session to session.
    passing: edition({
      notes: notesOf(
        { ...symbol('A/HRC/RES/35/3'), title: 'Human rights and international solidarity' },
        { ...symbol('A/HRC/RES/38/2'), title: 'Human rights and international solidarity' },
      ),
      documents: [{ ...one, verified: false }],
    }),
    failing: edition({
      notes: notesOf(
        { ...symbol('A/HRC/RES/38/2'), title: 'Human rights and international solidarity' },
        { ...symbol('A/HRC/RES/38/3'), title: 'Human Rights and International Solidarity' },
      ),
      documents: [{ ...one, verified: false }],
    }),
    says: '“Human Rights and International Solidarity” is A/HRC/RES/38/3 here and A/HRC/RES/38/2 in note 1.',
    subject: 'note-2',
  },
  'title-registry': {
    passing: citing(
      { title: 'Convention relating to the Status of Refugees' },
      { title: 'The 1951 Refugee Convention relating to the Status of Refugees' },
    ),
    failing: citing(
      { title: 'Global Pact for the Environment' },
      { title: 'Global Compact for the Environment' },
    ),
    says: 'The registry has “Global Pact for the Environment”, the note “Global Compact for the Environment”.',
    subject: 'note-1',
  },
  'draft-for-adopted': {
    passing: citing(draft, symbol('A/HRC/38/L.4')),
    failing: citing(
      { ...draft, shortTitle: 'Draft L.4', adoptedAs: [{ id: null, symbol: 'A/HRC/RES/38/3', note: null }] },
      symbol('A/HRC/38/L.4'),
    ),
    says: 'Draft L.4 is a draft; the text adopted is A/HRC/RES/38/3.',
    subject: 'note-1',
  },
  'symbol-missing': {
    passing: citing({ kind: 'treaty', symbols: ['A/RES/2200(XXI)'] }, { type: 'treaty' }),
    failing: citing({ kind: 'declaration', shortTitle: 'The Declaration', symbols: ['A/RES/41/128'] }, {}),
    says: 'The Declaration is cited without its symbol, A/RES/41/128.',
    subject: 'note-1',
  },
  'date-registry': {
    passing: citing({ issued: '2018-06-05' }, { date: '2018-06', year: 2018 }),
    failing: citing({ issued: '2018-06-01' }, { date: '2018-06-05', year: 2018 }),
    says: 'The note dates one 2018-06-05, the registry 2018-06-01.',
    subject: 'note-1',
  },
  'citation-unknown': {
    passing: citing({}, { type: 'unknown', span: [0, 7] }),
    failing: edition({
      notes: [{ ...sampleNote(1, 'See Qx 12 passim.', []), unknown: [[4, 16]] }],
    }),
    says: '“Qx 12 passim” is not understood.',
    subject: 'note-1',
  },
  'citation-unregistered': {
    passing: citing({}, { span: [0, 7] }),
    failing: edition({
      notes: [sampleNote(1, 'A/RES/60/209, para. 14.', [sampleCitation({ span: [0, 12] })])],
    }),
    says: '“A/RES/60/209” leads to no document of the registry.',
    subject: 'note-1',
  },
  'article-for-paragraph': {
    // A declaration annexed to a resolution has articles.
    passing: citing(
      { kind: 'resolution', title: 'Draft articles on State responsibility', symbols: ['A/RES/56/83'] },
      { ...symbol('A/RES/56/83'), pinpoints: [pinpoint('article', '4')] },
    ),
    failing: citing(
      { kind: 'outcome-document', shortTitle: 'Vienna Declaration and Programme of Action' },
      { pinpoints: [{ ...pinpoint('article', '1'), span: [0, 9] }] },
      'Article 1 and 10.',
    ),
    says: '“Article 1”: the text of Vienna Declaration and Programme of Action is in paragraphs.',
    subject: 'note-1',
  },
  'page-among-paragraphs': {
    // Where pages are as usual as paragraphs there is no custom to break.
    passing: edition({
      notes: notesOf(...paragraphs.slice(0, 2), {
        ...symbol('A/72/171'),
        pinpoints: [pinpoint('page', '49')],
      }).map(withSymbol),
      documents: [sampleDocument({ id: 'one', ...report })],
    }),
    failing: edition({
      notes: notesOf(...paragraphs, { pinpoints: [pinpoint('page', '49')] }).map(withSymbol),
      documents: [sampleDocument({ id: 'one', ...report })],
    }),
    says: 'other documents like one are cited by paragraph (3 to 1).',
    subject: 'note-4',
  },
  'preamble-of-report': {
    passing: citing(report, { ...symbol('A/72/171'), pinpoints: [pinpoint('annex'), pinpoint('preamble')] }),
    failing: citing(report, { ...symbol('A/72/171'), pinpoints: [pinpoint('preamble')] }),
    says: 'one is a report and has no preamble of its own.',
    subject: 'note-1',
  },
  'pinpoint-without-unit': {
    passing: citing({ kind: 'book' }, { type: 'book', pinpoints: [pinpoint('unspecified', '80')] }),
    failing: citing(report, { ...symbol('A/72/171'), pinpoints: [pinpoint('unspecified', '3', '5')] }),
    says: 'nothing says whether these are paragraphs or pages of one.',
    subject: 'note-1',
  },
  'pinpoint-backwards': {
    passing: citing({}, { pinpoints: [pinpoint('page', '324', '8')] }),
    failing: citing({}, { pinpoints: [pinpoint('page', '324', '318')] }),
    says: 'the range runs from 324 back to 318.',
    subject: 'note-1',
  },
  'document-duplicate': {
    passing: edition({ documents: [early, late], mentions: ['early', 'late'] }),
    failing: edition({ documents: [early, early], mentions: ['early'] }),
    says: 'The id early is given twice; first in line 1.',
    subject: 'early',
  },
  'document-unknown': {
    passing: edition({ documents: [early], mentions: ['early'] }),
    failing: edition({ documents: [], mentions: ['early'] }),
    says: 'No document has the id early.',
    subject: 'I.1',
  },
  'document-unused': {
    passing: edition({ documents: [early, late], edges: [edge({})] }),
    failing: edition({ documents: [early] }),
    says: 'Nothing cites or mentions early.',
    subject: 'early',
  },
  discrepancy: {
    passing: edition({ documents: [withDiscrepancy('unconfirmed')], mentions: ['early'] }),
    failing: edition({ documents: [withDiscrepancy('strong')], mentions: ['early'] }),
    says: 'early, note 34, title (strong). The article: Global Compact. Its source: Global Pact.',
    subject: 'early',
  },
  'edge-without-evidence': {
    passing: edition({ documents: [early, late], edges: [edge({})] }),
    failing: edition({ documents: [early, late], edges: [edge({ where: ' ' })] }),
    says: 'The edge from late to early lacks the place in the citing document.',
    subject: 'late',
  },
  'edge-backwards': {
    passing: edition({
      documents: [early, late],
      edges: [edge({ from: 'early', to: 'late', relation: 'draft-of' })],
    }),
    failing: edition({ documents: [early, late], edges: [edge({ from: 'early', to: 'late' })] }),
    says: 'early (1948-12-10) cites late (1966), which is later.',
    subject: 'early',
  },
  'edge-to-itself': {
    passing: edition({ documents: [early, late], edges: [edge({})] }),
    failing: edition({ documents: [early], edges: [edge({ from: 'early', to: 'early' })] }),
    says: 'early is said to cite itself.',
    subject: 'early',
  },
};

function withSymbol(note: ResolvedNote): ResolvedNote {
  return { ...note, citations: note.citations.map((citation) => ({ ...citation, ...symbol('A/72/171') })) };
}

function withDiscrepancy(strength: 'strong' | 'unconfirmed'): DocumentRecord {
  const discrepancy = { where: 'note 34', kind: 'title', article: 'Global Compact', source: 'Global Pact' };
  return {
    ...early,
    discrepancies: [{ ...discrepancy, strength, evidence: [], qualification: null, checked: true }],
  };
}
