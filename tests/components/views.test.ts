// What the pages show, worked out without a page: notes, chapters, passages, documents, checks.
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOfAddress } from '../../src/components/address-words.ts';
import { viewBodies } from '../../src/components/bodies-view.ts';
import {
  firstMentions,
  numberRanges,
  readingMinutes,
  viewChapter,
} from '../../src/components/chapter-view.ts';
import { groupByRule, silentRules } from '../../src/components/checks-view.ts';
import { viewContents } from '../../src/components/contents-view.ts';
import { coverageNumbers } from '../../src/components/coverage-numbers.ts';
import { documentFacts, shownDiscrepancies } from '../../src/components/document-facts.ts';
import {
  annotationWords,
  bodyWords,
  chipWords,
  dateWords,
  documentYear,
} from '../../src/components/document-words.ts';
import { titleLines } from '../../src/components/title-break.ts';
import { articleTags, documentTags, referenceTag } from '../../src/components/highwire.ts';
import { withBase } from '../../src/components/href.ts';
import {
  citedByOf,
  citesOf,
  evidenceWords,
  languageName,
  relationWords,
} from '../../src/components/instrument-links.ts';
import { kilobytes } from '../../src/components/kilobytes.ts';
import { articleLinkedData, chapterLinkedData } from '../../src/components/linked-data.ts';
import { noteAnchors } from '../../src/components/note-anchors.ts';
import { noteFacts } from '../../src/components/note-facts.ts';
import { symbolHtml, toNoteHtml } from '../../src/components/note-html.ts';
import { viewNoteRows } from '../../src/components/note-rows.ts';
import { cutNote, documentsCitedIn, notesCiting, viewNote } from '../../src/components/note-view.ts';
import {
  callPath,
  paragraphPath,
  passagesCiting,
  passagesNaming,
  passagesOf,
} from '../../src/components/passages.ts';
import { pinpointWords } from '../../src/components/pinpoint-words.ts';
import { remarkLabel } from '../../src/components/remark-label.ts';
import { subjectPath, subjectWords } from '../../src/components/subject-path.ts';
import { sourceLine } from '../../src/components/title-lines.ts';
import type { DocumentRecord, ResolvedNote } from '../../src/citations/types.ts';
import type { Edition } from '../../src/corpus/types.ts';
import { sampleEdition } from './sample-edition.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await sampleEdition();
});

function note(number: number): ResolvedNote {
  const found = edition.notes.find((candidate) => candidate.number === number);
  if (!found) throw new Error(`no note ${number}`);
  return found;
}

function document(id: string): DocumentRecord {
  const found = edition.documents.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
}

describe('a note', () => {
  it('is cut at its citations and symbols without losing a character', () => {
    for (const each of edition.notes) {
      expect(
        cutNote(each)
          .map(({ text }) => text)
          .join(''),
      ).toBe(each.text);
    }
    expect(cutNote(note(1)).filter(({ symbol }) => symbol !== null)).toEqual([
      { text: 'A/ HRC/15/32', document: 'report', symbol: 'A/HRC/15/32' },
    ]);
  });

  it('names its documents, the symbol to copy where the print is damaged, and the other notes that cite them', () => {
    const [cited] = viewNote(edition, note(1)).documents;
    expect(cited?.document.id).toBe('report');
    expect(cited?.repaired).toBe('A/HRC/15/32');
    expect(cited?.also).toEqual([2, 4]);
    expect(viewNote(edition, note(4)).documents[0]?.repaired).toBeNull();
  });

  it('answers its ibid. with the document and the note that named it', () => {
    expect(viewNote(edition, note(2)).ibids.map((ibid) => [ibid.document.id, ibid.note])).toEqual([
      ['report', 1],
    ]);
    expect(viewNote(edition, note(3)).ibids).toEqual([]);
  });

  it('becomes HTML with one link a citation, and markup in its text stays text', () => {
    const html = toNoteHtml(
      [
        { text: 'See <b>', document: null, symbol: null },
        { text: 'Report, ', document: 'r', symbol: null },
        { text: 'A/1', document: 'r', symbol: 'A/1' },
      ],
      (id) => `/documents/${id}/`,
    );
    expect(html).toBe(
      'See &lt;b&gt;<a class="cite" href="/documents/r/">Report, <span class="sym">A/1</span></a>',
    );
    expect(symbolHtml('A/CONF.157/PC/62/Add.11/Rev.1-E/CN.4/1993/2')).toContain('A/<wbr>CONF.157/<wbr>PC');
    expect(symbolHtml('"&"/1')).toBe('<span class="sym">&quot;&amp;&quot;/1</span>');
  });

  it('says where in a document it points and how its symbol is written', () => {
    expect(noteFacts(note(1), 'report')).toEqual([
      { word: 'cited at', text: 'para. 16', symbol: false },
      { word: 'symbol as printed', text: 'A/ HRC/15/32', symbol: true },
      { word: 'symbol to copy', text: 'A/HRC/15/32', symbol: true },
    ]);
    expect(noteFacts(note(1), 'declaration')).toEqual([]);
  });

  it('has a row in the table with its place, documents, symbols and pinpoints', () => {
    const rows = viewNoteRows(edition);
    expect(rows.map(({ number, order }) => [number, order])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
    expect(rows[0]).toMatchObject({
      places: [{ paragraph: '0.1', path: '/chapters/0-opening/#call-1' }],
      symbols: ['A/HRC/15/32'],
      pinpoints: 'para. 16',
    });
  });

  it('stands beside its call, below the note before it, where there is room for notes beside the text', () => {
    const css = noteAnchors([4, 5]);
    expect(css).toMatch(/^@media screen and \(min-width: 62rem\)\{/);
    expect(css).toContain('#call-4{anchor-name:--c4}#note-4{anchor-name:--n4;top:anchor(--c4 top)}');
    expect(css).toContain('#note-5{anchor-name:--n5;top:max(anchor(--c5 top),anchor(--n4 bottom) + 1.1rem)}');
    expect(noteAnchors([])).not.toContain('#');
  });
});

describe('a chapter', () => {
  it('knows its neighbours, its number and its facts', () => {
    const view = viewChapter(edition, '1-moon');
    expect(view.previous?.slug).toBe('0-opening');
    expect(view.next).toBeNull();
    expect(view.kicker).toBe('Chapter I of I');
    expect(view.facts).toBe('1 paragraph\u00A0· notes 2–4\u00A0· 1 minute');
    expect(viewChapter(edition, '0-opening').kicker).toBeNull();
    expect(() => viewChapter(edition, 'nowhere')).toThrow('No chapter "nowhere"');
  });

  it('is listed with its headings', () => {
    const entries = viewContents(
      edition.chapters,
      new Map([['1-moon', [{ depth: 2, slug: 'a-pull', text: 'A. Pull' }]]]),
    );
    expect(entries.map(({ number, title, headings }) => [number, title, headings.length])).toEqual([
      ['', 'Opening', 0],
      ['I', 'Moon', 1],
    ]);
  });

  it('annotates a document at its first mention only', () => {
    expect(firstMentions(edition, '0.1').map((mention) => mention.document)).toEqual(['declaration']);
    expect(firstMentions(edition, 'I.A.1').map((mention) => mention.document)).toEqual(['treaty']);
  });

  it.each([
    [[4, 5, 6, 9], '4–6, 9'],
    [[3], '3'],
    [[2, 1], '1–2'],
    [[], ''],
  ])('writes the numbers %j as %s', (numbers, words) => expect(numberRanges(numbers)).toBe(words));

  it('takes at least a minute to read', () =>
    expect([readingMinutes(0), readingMinutes(1900)]).toEqual([1, 10]));
});

describe('a passage', () => {
  it('is the sentence round the call, with the place cited and whether the note says only ibid.', () => {
    const passages = passagesCiting(edition, 'report');
    expect(passages.map(({ note: number, ibid, path }) => [number, ibid, path])).toEqual([
      [1, false, '/chapters/0-opening/#call-1'],
      [2, true, '/chapters/1-moon/#call-2'],
      [4, false, '/chapters/1-moon/#call-4'],
    ]);
    expect(passages[0]?.sentence).toBe('So says the report.');
    expect(pinpointWords(passages[1]?.pinpoints ?? [])).toBe('para. 17');
  });

  it('is the sentence that names the document, with the locator', () => {
    expect(passagesNaming(edition, 'declaration')[0]).toEqual({
      paragraph: '0.1',
      sentence: 'They fall, too, as the Declaration has it.',
      path: '/chapters/0-opening/#0.1',
      locator: 'para. 3',
    });
  });

  it('is listed once where the sentence that calls a note also names its document', () => {
    const [first, second] = edition.text.calls;
    const [named] = edition.text.mentions;
    if (!first || !second || !named) throw new Error('nothing to name');
    const mention = { ...named, document: 'report', paragraph: first.paragraph, sentence: first.sentence };
    const elsewhere = { ...mention, sentence: 'Another sentence names it.' };
    const text = { ...edition.text, mentions: [elsewhere, mention] };
    const passages = passagesOf({ ...edition, text }, 'report');
    expect(passages.map(({ sentence, citing, naming }) => [sentence, citing.length, naming.length])).toEqual([
      ['So says the report.', 1, 1],
      [second.sentence, 1, 0],
      [expect.any(String), 1, 0],
      ['Another sentence names it.', 0, 1],
    ]);
  });

  it('has an address, and a paragraph that is not there has none', () => {
    const [call] = edition.text.calls;
    if (!call) throw new Error('no call');
    expect(callPath(edition, call)).toBe('/chapters/0-opening/#call-1');
    expect(() => paragraphPath(edition, { paragraph: 'X.1' })).toThrow('No paragraph "X.1"');
  });
});

describe('a document', () => {
  it('is told in a line by kind, body and date', () => {
    expect(annotationWords(document('declaration'))).toBe('declaration, General Assembly, September 2000');
    expect(chipWords(document('report'))).toEqual({
      kind: 'report',
      from: 'Human Rights Council',
      year: 2010,
    });
    expect(bodyWords('United Nations')).toBe('United Nations');
    expect(dateWords('1986-12-04')).toBe('4 December 1986');
    expect(documentYear({ ...document('report'), issued: null })).toBeNull();
  });

  it('lists what is known of it and leaves out what is not', () => {
    expect(documentFacts(document('treaty'))).toEqual([{ word: 'Date', text: '1979' }]);
  });

  it('says in one line where it is printed, and when a treaty entered into force', () => {
    const covenant = {
      ...document('treaty'),
      container: 'United Nations Treaty Series',
      volume: '993',
      pages: '3',
      treaty: { act: 'adopted', inForce: '1976-01-03' },
    } as const;
    expect(documentFacts(covenant).slice(1)).toEqual([
      { word: 'In', text: 'United Nations Treaty Series, vol. 993, p. 3' },
      { word: 'In force', text: '3 January 1976' },
    ]);
    const essay = {
      ...covenant,
      treaty: null,
      volume: null,
      issue: '4',
      pages: '27-28',
      container: 'Law Review',
    };
    expect(documentFacts(essay).slice(1)).toEqual([{ word: 'In', text: 'Law Review, no. 4, pp. 27–28' }]);
    const numbered = { ...essay, issue: null, volume: '3', pages: 'art. 4' };
    expect(documentFacts(numbered).slice(1)).toEqual([{ word: 'In', text: 'Law Review, vol. 3, art. 4' }]);
  });

  it('names the language of a quotation', () => {
    expect(['fr', 'es', 'zh-Hans'].map(languageName)).toEqual(['French', 'Spanish', 'Simplified Chinese']);
  });

  it('shows findings that are well shown, and no unconfirmed one', () => {
    expect(shownDiscrepancies(document('declaration')).map(({ kind }) => kind)).toEqual(['date']);
  });

  it('cites and is cited, with the relation and the evidence in words', () => {
    const [cites] = citesOf(edition, 'declaration');
    expect(cites?.other.id).toBe('treaty');
    expect(citedByOf(edition, 'treaty').map(({ other }) => other.id)).toEqual(['declaration']);
    expect(citedByOf(edition, 'declaration')).toEqual([]);
    if (!cites) throw new Error('no edge');
    expect([relationWords(cites.citation.relation), evidenceWords(cites.citation.evidence)]).toEqual([
      'recalls',
      'the document’s own text',
    ]);
  });

  it('is counted among the notes that cite it and the bodies that issue it', () => {
    expect(notesCiting(edition, 'report')).toEqual([1, 2, 4]);
    expect(documentsCitedIn(edition, [2, 3]).map(({ id }) => id)).toEqual(['report', 'declaration']);
    const bodies = viewBodies(edition);
    expect(bodies.map(({ name, notes }) => [name, notes])).toEqual([
      ['United Nations General Assembly', 1],
      ['United Nations Human Rights Council', 3],
    ]);
  });

  it('carries the tags that a reference manager saves it by', () => {
    expect(documentTags(document('report'))).toEqual([
      { name: 'citation_title', content: 'Report on Tides' },
      { name: 'citation_author', content: 'United Nations Human Rights Council' },
      { name: 'citation_publication_date', content: '2010/07/05' },
      { name: 'citation_technical_report_number', content: 'A/HRC/15/32' },
      { name: 'citation_technical_report_institution', content: 'United Nations Human Rights Council' },
    ]);
    expect(referenceTag(document('treaty')).content).toBe(
      'citation_title=Treaty on the Moon; citation_publication_date=1979',
    );
  });
});

describe('the article', () => {
  it('carries its own tags, the author’s name inverted', () => {
    expect(articleTags(edition.article)).toContainEqual({ name: 'citation_author', content: 'Wave, Ada' });
  });

  it('is told in one line below its title', () => {
    expect(sourceLine(edition.article)).toBe(
      'Institute of Tides. Translated by Ed Ebb. Journal of Tides. 30 September 2020.',
    );
  });

  it('is linked data with its chapters and the works it cites, safe inside a script element', () => {
    const text = articleLinkedData(edition, (path) => `https://t.example${path}`);
    const data = JSON.parse(text) as { hasPart: { url: string }[]; citation: unknown[] };
    expect(data.hasPart.map(({ url }) => url)).toEqual([
      'https://t.example/chapters/0-opening/',
      'https://t.example/chapters/1-moon/',
    ]);
    expect(data.citation).toHaveLength(3);
    const chapter = edition.chapters[1];
    if (!chapter) throw new Error('no chapter');
    const hostile = chapterLinkedData(edition, { ...chapter, title: '</script>' }, (path) => path);
    expect(hostile).not.toContain('<');
  });

  it('is counted', () => {
    expect(coverageNumbers(edition).map(({ value }) => value)).toEqual([2, 4, 3, 1, 1]);
  });
});

describe('a diagnostic', () => {
  it('leads to the page of what it is about', () => {
    expect(subjectPath(edition, 'note-2')).toBe('/notes/2/');
    expect(subjectPath(edition, 'report')).toBe('/documents/report/');
    expect(subjectPath(edition, 'I.A.1')).toBe('/chapters/1-moon/#I.A.1');
    expect(subjectPath(edition, 'note-99')).toBeNull();
    expect(subjectPath(edition, null)).toBeNull();
    expect(subjectWords(edition, 'report')).toBe('Tide report');
  });

  it('stands under its rule, and every rule either speaks or is silent', () => {
    const groups = groupByRule(edition.diagnostics);
    expect(groups.flatMap(({ diagnostics }) => diagnostics)).toHaveLength(edition.diagnostics.length);
    const silent = silentRules(edition.diagnostics).map(({ code }) => code);
    expect(groups.map(({ code }) => code).filter((code) => silent.includes(code))).toEqual([]);
  });
});

describe('small words', () => {
  it('joins a base path and a page with one slash', () => {
    expect(withBase('/some/path/', '/notes/')).toBe('/some/path/notes/');
    expect(withBase('/', '/')).toBe('/');
  });

  it('makes a query of a wrong address', () => {
    expect(wordsOfAddress('/documents/a-hrc-35-36/')).toBe('a hrc 35 36');
    expect(wordsOfAddress('/%E0%A4%A/')).toBe('%E0%A4%A');
    expect(wordsOfAddress('/')).toBe('');
  });

  it('breaks a title at spaces', () => {
    expect(titleLines('On the Rise and Fall of Tides', 12)).toEqual(['On the Rise', 'and Fall of', 'Tides']);
  });

  it('names a remark by its place', () => {
    expect(remarkLabel({ paragraph: 'I.A.3', notes: [8, 29] })).toBe('Our remark on I.A.3, notes 8 and 29');
    expect(remarkLabel({ paragraph: 'I.A.2', notes: [] })).toBe('Our remark on I.A.2');
  });

  it('weighs a text in kilobytes of UTF-8', () => {
    expect([kilobytes('é'.repeat(2100)), kilobytes('x'.repeat(45_000))]).toEqual(['4.2 kB', '45 kB']);
  });
});
