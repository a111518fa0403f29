// The exports of the edition that this repository carries: against the schemas, and against what was read in the notes.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/corpus/index.ts';
import type { Edition } from '../../src/corpus/types.ts';
import { buildData, describeExports } from '../../src/exports/index.ts';
import { layoutGraph } from '../../src/graph/layout-graph.ts';

let edition: Edition;
let data: ReadonlyMap<string, string>;
beforeAll(async () => {
  edition = await loadEdition('content');
  data = buildData(edition, layoutGraph(edition.graph, 'time'));
});

describe('the data of this edition', () => {
  it.each(describeExports().flatMap(({ file, schema }) => (schema === undefined ? [] : [[file, schema]])))(
    '%s holds to its schema',
    (file, schema) => {
      const text = readFileSync(`public/data/${schema}`, 'utf8');
      const check = new Ajv2020({ allErrors: true, strict: false }).compile(JSON.parse(text) as object);
      check(JSON.parse(data.get(file) ?? ''));
      expect(check.errors).toBeNull();
    },
  );

  it('ties the three ibid. of the article to the notes before them', () => {
    const edges = edition.graph.edges.filter(({ type }) => type === 'ibid').map(({ id }) => id);
    expect(edges).toEqual(['ibid:note-18:note-17', 'ibid:note-37:note-36', 'ibid:note-48:note-47']);
  });

  it('has no citation without a document and nothing that is not understood', () => {
    expect(edition.notes).toHaveLength(58);
    expect(
      edition.notes.flatMap(({ citations }) => citations).every(({ document }) => document !== null),
    ).toBe(true);
    expect(edition.diagnostics.map(({ rule }) => rule)).not.toContain('citation-unknown');
  });

  it('carries every edge of citations.yml, and a draft-of for each draft whose text is registered', () => {
    const instrument = edition.graph.edges.filter(({ layer }) => layer === 'instrument');
    const drafts = instrument.filter(({ type }) => type === 'draft-of').map(({ id }) => id);
    expect(instrument).toHaveLength(edition.instrumentCitations.length + drafts.length);
    expect(drafts).toEqual([
      'draft-of:hrc-draft-38-l4:hrc-resolution-38-3',
      'draft-of:hrc-draft-42-l36:hrc-resolution-42-23',
    ]);
  });

  it('has a place for every node', () => {
    const { nodes } = JSON.parse(data.get('graph.json') ?? '') as {
      readonly nodes: readonly { readonly id: string; readonly x: number | null }[];
    };
    expect(nodes.filter(({ x }) => x === null)).toEqual([]);
  });

  it('is checked without an error, and the lint finds what a reader found', () => {
    const said = edition.diagnostics.map(({ rule, subject }) => `${rule} ${subject ?? ''}`);
    expect(edition.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(said).toEqual(
      expect.arrayContaining([
        'symbol-repaired note-4',
        'article-for-paragraph note-8',
        'pinpoint-without-unit note-18',
        'title-variants note-19',
        'draft-for-adopted note-31',
        'title-registry note-32',
        'title-registry note-34',
        'preamble-of-report note-40',
        'page-among-paragraphs note-46',
        'draft-for-adopted note-55',
        'draft-for-adopted note-56',
      ]),
    );
  });
});
