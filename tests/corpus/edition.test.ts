// Sound content: the small edition of the fixtures, word for word.
import { describe, expect, it } from 'vitest';
import { getEdition, loadEdition } from '../../src/corpus/edition.ts';
import { editionOf, fixture } from './sample-content.ts';

describe('an edition', () => {
  it('has its chapters in reading order, with the notes that they call', async () => {
    const { chapters } = await editionOf('sound');
    expect(
      chapters.map(({ slug, section, shortTitle, notes, words }) => [
        slug,
        section,
        shortTitle,
        notes,
        words,
      ]),
    ).toEqual([
      ['0-opening', '0', 'Opening', [1], 8],
      ['1-rising', 'I', 'Rising', [2, 3], 27],
    ]);
  });

  it('has sections whose ids are the numbers of their headings', async () => {
    const { text } = await editionOf('sound');
    expect(
      text.sections.map(({ id, title, depth, parent, place }) => [id, title, depth, parent, place.line]),
    ).toEqual([
      ['0', 'Opening', 1, null, 2],
      ['I', 'Of the sea and its rising', 1, null, 2],
      ['I.A', 'High water', 2, 'I', 15],
      ['I.B', 'Low water', 2, 'I', 26],
    ]);
  });

  it('has paragraphs as plain text without calls, also from lists, quotations and one line', async () => {
    const { text } = await editionOf('sound');
    expect(text.paragraphs.map(({ id, section, text: words }) => [id, section, words])).toEqual([
      ['0.1', '0', 'The sea rises. It falls by the Convention.'],
      ['I.0.1', 'I', 'Tides are law.'],
      ['I.A.1', 'I.A', 'See para. 3 of the Declaration; it is clear. So is Shore. The 2025 view differs.'],
      ['I.A.2', 'I.A', 'Water is declared high.'],
      ['I.B.1', 'I.B', 'It sinks. slowly surely'],
    ]);
  });

  it('has calls at their offsets, each with its sentence and its place', async () => {
    const { text } = await editionOf('sound');
    const before = (id: string, offset: number): string | undefined =>
      text.paragraphs
        .find((paragraph) => paragraph.id === id)
        ?.text.slice(0, offset)
        .split(' ')
        .at(-1);
    expect(
      text.calls.map(({ note, paragraph, offset, sentence, place }) => [
        note,
        paragraph,
        before(paragraph, offset),
        sentence,
        `${place.line}:${place.column}`,
      ]),
    ).toEqual([
      [1, '0.1', 'rises.', 'The sea rises.', '8:15'],
      [2, 'I.A.1', 'Declaration;', 'See para. 3 of the Declaration; it is clear.', '19:34'],
      [3, 'I.A.1', 'Shore.', 'So is Shore.', '20:13'],
      [2, 'I.B.1', 'surely', 'It sinks. slowly surely', '33:9'],
    ]);
  });

  it('has mentions with their locators', async () => {
    const { text } = await editionOf('sound');
    expect(
      text.mentions.map(({ document, paragraph, locator, sentence }) => [
        document,
        paragraph,
        locator,
        sentence,
      ]),
    ).toEqual([
      ['tide-convention', '0.1', 'art. 2', 'It falls by the Convention.'],
      ['a-res-55-2', 'I.A.2', null, 'Water is declared high.'],
    ]);
  });

  it('has notes to the character, and documents and edges with the place of their entry', async () => {
    const { notes, documents, instrumentCitations, graph } = await editionOf('sound');
    expect(
      notes.map(({ number, text, place }) => [number, text.slice(0, 12), place.line, place.column]),
    ).toEqual([
      [1, 'Convention o', 1, 7],
      [2, 'General Asse', 3, 7],
      [3, 'Ada Shore, L', 5, 7],
    ]);
    expect(documents.slice(0, 2).map(({ id, place }) => [id, place.line, place.column])).toEqual([
      ['tide-convention', 1, 3],
      ['a-res-55-2', 12, 3],
    ]);
    expect(instrumentCitations[0]?.evidence).toEqual({
      where: 'preamble, para. 1',
      quote: 'Recalling the Convention on Tides',
      source: 'https://tides.example/declaration',
      locator: null,
      sourceKind: 'instrument-text',
      checked: false,
      note: null,
    });
    expect(graph.edges.map(({ id }) => id)).toContain('recalls:a-res-55-2:tide-convention');
  });

  it('is the same when it is read twice', async () => {
    expect(await editionOf('sound')).toEqual(await editionOf('sound'));
  });

  it('takes the characters of the text and nothing that they might mean elsewhere', async () => {
    const { text } = await editionOf('text-of-any-kind');
    expect(text.paragraphs[0]?.text).toBe(
      '{Braces} and <b> and [^9] [^8] & rise to the sea. It falls by the Convention.',
    );
    expect(text.calls.filter(({ paragraph }) => paragraph === '0.1').map(({ note }) => note)).toEqual([1]);
  });

  it('numbers headings without a number by their paragraphs', async () => {
    const { text } = await editionOf('unnumbered-headings');
    expect(text.sections.slice(2).map(({ id, title }) => [id, title])).toEqual([
      ['I.1', 'A. Smith on high water'],
      ['I.2', 'Low water'],
    ]);
  });

  it('holds the full text by paragraph where a reader has imported it, and says what is shown nowhere', async () => {
    const { article, full, text, diagnostics } = await editionOf('full-text');
    expect(article.layers).toEqual(['digest', 'full']);
    expect(full?.get('I.0.1')?.text).toBe('Tides, said the article, are law.');
    expect(full?.get('I.A.1')?.markdown).toBe(
      'See para. 3 of the *Declaration*;[^2] it is clear.\nSo is Shore.[^3] The *2025* view differs.',
    );
    expect(text.paragraphs.find(({ id }) => id === 'I.0.1')?.text).toBe('Tides are law.');
    expect(diagnostics.filter(({ rule }) => rule === 'full-unknown').map(({ subject }) => subject)).toEqual([
      'I.A.3',
    ]);
  });

  it('mints the documents from its notes where it has no registry yet', async () => {
    const { documents, notes } = await editionOf('no-registry');
    expect(documents.map(({ title, verified }) => [title, verified])).toEqual([
      ['Convention on Tides', false],
      ['Declaration on Tides', false],
      ['Letters on Tides', false],
    ]);
    expect(notes.map(({ citations }) => citations[0]?.document)).toEqual(documents.map(({ id }) => id));
  });

  it('lives with the errors of a rule that its title page tolerates, as warnings', async () => {
    const { diagnostics } = await editionOf('ibid-tolerated');
    expect(
      diagnostics.filter(({ rule }) => rule === 'ibid-without-antecedent').map(({ severity }) => severity),
    ).toEqual(['warning']);
  });

  it('has no full text otherwise', async () => {
    expect((await editionOf('sound')).full).toBeNull();
  });

  it('is read from the folder that APPARATUS_CONTENT names, once until a file changes', async () => {
    const before = process.env['APPARATUS_CONTENT'];
    process.env['APPARATUS_CONTENT'] = fixture('sound');
    try {
      const edition = await getEdition();
      expect(edition.article.edition).toBe('Tides, Annotated');
      expect(await getEdition()).toBe(edition);
      expect(await loadEdition()).toEqual(edition);
    } finally {
      if (before === undefined) delete process.env['APPARATUS_CONTENT'];
      else process.env['APPARATUS_CONTENT'] = before;
    }
  });
});
