// The JSON files against the schemas that are published beside them, and what they say of the sample.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../src/exports/build-data.ts';
import { describeExports } from '../../src/exports/describe-exports.ts';
import { toDocumentJsonLd, toJsonLd } from '../../src/exports/to-json-ld.ts';
import { sampleEdition, samplePositions } from './sample-edition.ts';

const data = buildData(sampleEdition, samplePositions);
const json = (file: string): unknown => JSON.parse(data.get(file) ?? '');
const schema = (name: string): object => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as object;

describe('the published JSON', () => {
  for (const { file, schema: name } of describeExports().filter(({ schema: one }) => one !== undefined)) {
    it(`${file} holds to its schema`, () => {
      const check = new Ajv2020({ allErrors: true, strict: false }).compile(schema(name ?? ''));
      check(json(file));
      expect(check.errors).toBeNull();
    });

    it(`${file} with a field missing, added or wrong does not`, () => {
      const check = new Ajv2020({ strict: false }).compile(schema(name ?? ''));
      const text = data.get(file) ?? '';
      expect(check(JSON.parse(text.replace('"id":', '"ident":')))).toBe(false);
      expect(check(JSON.parse(text.replace(/"(kind|type)": "[^"]*"/, '"$1": "nonsense"')))).toBe(false);
    });
  }

  it('places each note in chapter, section and paragraph, and ties an ibid. to its antecedent', () => {
    expect(json('notes.json')).toMatchObject({
      notes: [
        { id: 'note-1', chapter: '1-meaning', section: 'I', paragraph: 'I.0.1' },
        {
          id: 'note-2',
          section: 'I.A',
          citations: [{ document: 'report-35-35', ibid: true, antecedent: 1 }],
        },
      ],
    });
  });

  it('gives each document its symbol part by part, with every spelling, its citations and its checks', () => {
    const documents = json('documents.json') as readonly { readonly id: string }[];
    const find = (id: string) => documents.find((document) => document.id === id);
    expect(find('report-35-35')).toMatchObject({
      symbol: {
        raw: ['A/HRC/35/35', 'A/ HRC/35/35'],
        canonical: 'A/HRC/35/35',
        bodies: ['HRC'],
        session: '35',
        number: '35',
      },
      citedIn: [{ note: 1 }, { note: 2 }],
      checks: [{ rule: 'draft-for-adopted', subject: 'note-1' }],
    });
    expect(find('ga-60-209')).toMatchObject({
      citedBy: ['hrc-38-3'],
      cites: [],
      mentionedIn: [{ paragraph: 'I.A.1', locator: 'para. 14' }],
      urls: [{ href: 'https://docs.un.org/en/A/RES/60/209' }, {}],
    });
    expect(find('alston-1982')).toMatchObject({ symbol: null });
  });

  it('gives every node of the graph a place, to the hundredth', () => {
    const { nodes } = json('graph.json') as {
      readonly nodes: readonly { x: number | null; y: number | null }[];
    };
    expect(nodes.every(({ x, y }) => x !== null && y !== null)).toBe(true);
    expect(nodes[1]).toMatchObject({ x: 10.13, y: -1 });
  });

  it('is the same to the byte when it is built again', () => {
    expect([...buildData(sampleEdition, samplePositions)]).toEqual([...data]);
  });
});

describe('the list of exports', () => {
  it('names every file that is built, and no other', () => {
    expect(describeExports().map(({ file }) => file)).toEqual(expect.arrayContaining([...data.keys()]));
    expect(describeExports()).toHaveLength(data.size);
  });
});

describe('the data package', () => {
  it('names every other file with its true size and a valid name', () => {
    const pack = json('datapackage.json') as {
      readonly name: string;
      readonly resources: readonly { readonly path: string; readonly bytes: number; readonly name: string }[];
    };
    expect(pack.name).toBe('solidarity-a-reading-edition');
    const files = [...data.keys()].filter((file) => file !== 'datapackage.json');
    expect(pack.resources.map(({ path }) => path).sort()).toEqual(files.sort());
    for (const { path, bytes, name } of pack.resources) {
      expect(bytes).toBe(new TextEncoder().encode(data.get(path)).length);
      expect(name).toMatch(/^[a-z0-9._-]+$/);
    }
  });

  it('describes the columns of both tables in their order', () => {
    const pack = json('datapackage.json') as {
      readonly resources: readonly {
        readonly path: string;
        readonly schema?: { readonly fields: readonly { readonly name: string }[] };
      }[];
    };
    for (const file of ['nodes.csv', 'edges.csv']) {
      const fields = pack.resources.find(({ path }) => path === file)?.schema?.fields ?? [];
      expect(fields.map(({ name }) => name).join(',')).toBe((data.get(file) ?? '').split('\r\n')[0]);
    }
  });
});

describe('linked data', () => {
  it('never closes the script element that carries it', () => {
    const text = toJsonLd(sampleEdition);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'ScholarlyArticle',
      headline: 'An Article & its </script> Notes',
      citation: [{ '@type': 'Legislation', legislationIdentifier: 'A/RES/60/209' }, { '@type': 'Report' }],
    });
  });

  it('leaves out what is not known', () => {
    const [, , resolution] = sampleEdition.documents;
    if (!resolution) throw new Error('The sample has lost its third document.');
    expect(Object.keys(JSON.parse(toDocumentJsonLd(resolution)) as object)).toEqual([
      '@context',
      '@type',
      'name',
      'legislationPassedBy',
      'legislationIdentifier',
      'legislationDate',
      'url',
    ]);
  });
});
