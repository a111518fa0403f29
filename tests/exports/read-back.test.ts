// The bibliography and the graph, read back by other people's code: what a user's program will see.
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/exports/to-bibtex.ts';
import { toCslJson } from '../../src/exports/to-csl-json.ts';
import { toGraphml } from '../../src/exports/to-graphml.ts';
import { toRis } from '../../src/exports/to-ris.ts';
import { sampleDocument } from '../citations/sample-records.ts';
import { everyKind, sampleEdition, samplePositions } from './sample-edition.ts';

interface Item {
  readonly id?: string;
  readonly type: string;
  readonly title: string;
  readonly number?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly [field: string]: unknown;
}

const { documents, graph } = sampleEdition;

function read(text: string): readonly Item[] {
  return plugins.input.chain(text, { generateGraph: false }) as readonly Item[];
}

describe('the bibliography as CSL-JSON', () => {
  it('keeps every document with id, title and date', () => {
    const items = read(toCslJson(documents));
    expect(items.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    expect(items.map(({ title }) => title)).toEqual(documents.map(({ title }) => title));
    expect(items[0]?.issued?.['date-parts']).toEqual([[2005, 12, 22]]);
  });

  it('gives each kind the type that Zotero understands', () => {
    const items = new Map(read(toCslJson(documents)).map((item) => [item.id, item]));
    expect(items.get('ga-60-209')).toMatchObject({ type: 'legislation', number: 'A/RES/60/209' });
    expect(items.get('draft-38-l4')).toMatchObject({ type: 'bill', number: 'A/HRC/38/L.4' });
    expect(items.get('report-35-35')).toMatchObject({
      type: 'report',
      number: 'A/HRC/35/35',
      genre: 'Report',
      author: [{ family: 'Dandan', given: 'Virginia' }],
    });
    expect(items.get('any-meeting-record')?.type).toBe('hearing');
    expect(items.get('any-treaty')?.type).toBe('treaty');
    expect(items.get('alston-1982')).toMatchObject({
      type: 'article-journal',
      'container-title': 'Netherlands International Law Review',
      volume: '29',
      issue: '3',
      page: '307-322',
      author: [
        { family: 'Alston', given: 'Philip' },
        { family: 'Xi', given: 'Jinping' },
      ],
    });
  });
});

describe('a speech as CSL-JSON', () => {
  it('is held at an event', () => {
    const speech = sampleDocument({ id: 'one', kind: 'speech', container: 'G20 Leaders’ Summit' });
    const [item] = JSON.parse(toCslJson([speech])) as readonly Item[];
    expect(item).toMatchObject({ type: 'speech', 'event-title': 'G20 Leaders’ Summit' });
    expect(item).not.toHaveProperty('container-title');
    expect(read(toCslJson([speech]))[0]).toMatchObject({ 'event-title': 'G20 Leaders’ Summit' });
  });
});

describe('the bibliography as BibTeX', () => {
  it('keeps every document with key, title, year and number', () => {
    const items = read(toBibtex(documents));
    expect(items.map((item) => item['citation-key'])).toEqual(documents.map(({ id }) => id));
    expect(items.map(({ title }) => title)).toEqual(documents.map(({ title }) => title));
    expect(items.every(({ issued }) => issued !== undefined)).toBe(true);
    expect(items[3]).toMatchObject({ type: 'report', number: 'A/HRC/35/35' });
  });

  it('prints in any style where a treaty stands and which symbol a resolution has', () => {
    const treaty = sampleDocument({
      id: 'one',
      kind: 'treaty',
      symbols: ['A/RES/2200(XXI)'],
      container: 'United Nations Treaty Series',
      volume: '993',
      pages: '3-12',
    });
    const text = toBibtex([treaty]);
    expect(text).toContain('  howpublished = {993 UNTS 3},\n  series = {United Nations Treaty Series},\n');
    expect(text).toContain('  number = {A/RES/2200(XXI)},\n');
    expect(read(text)[0]).toMatchObject({
      note: 'A/RES/2200(XXI)',
      'collection-title': 'United Nations Treaty Series',
    });
  });

  it('escapes any title so that it comes back as it was', () => {
    fc.assert(
      fc.property(title(), (given) => {
        const [item] = read(toBibtex([sampleDocument({ id: 'one', title: given })]));
        expect(item?.title).toBe(given);
      }),
    );
  });

  it('never opens a brace that it does not close', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...everyKind), (given, kind) => {
        const text = toBibtex([
          sampleDocument({ id: 'one', title: given, body: given, container: given, kind }),
        ]);
        const braces = text.replace(/\\[{}]/g, '').replace(/[^{}]/g, '');
        let depth = 0;
        for (const brace of braces) {
          depth += brace === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('the bibliography as RIS', () => {
  it('keeps every document with id, title and number', () => {
    const items = read(toRis(documents));
    expect(items.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    expect(items.map(({ title }) => title)).toEqual(documents.map(({ title }) => title));
    expect(items[0]).toMatchObject({ type: 'legislation', number: 'A/RES/60/209' });
    expect(items[1]).toMatchObject({ type: 'bill', number: 'A/HRC/38/L.4' });
    expect(items[3]).toMatchObject({ type: 'report', number: 'A/HRC/35/35' });
    expect(items[4]).toMatchObject({ type: 'article-journal', page: '307-322', volume: '29', issue: '3' });
  });

  it('keeps any title to its line', () => {
    fc.assert(
      fc.property(title(), (given) => {
        const [item, ...more] = read(toRis([sampleDocument({ id: 'one', title: given })]));
        expect(more).toEqual([]);
        expect(item?.title).toBe(given);
      }),
    );
  });
});

describe('the graph as GraphML', () => {
  it('has the same nodes and edges with their attributes', () => {
    const read = parseGraphml(MultiDirectedGraph, toGraphml(graph, samplePositions));
    expect(read.nodes()).toEqual(graph.nodes.map(({ id }) => id));
    expect(read.edges()).toEqual(graph.edges.map(({ id }) => id));
    for (const { id, source, target } of graph.edges) expect(read.extremities(id)).toEqual([source, target]);
    expect(read.getNodeAttributes('ga-60-209')).toMatchObject({ kind: 'resolution', year: 2005 });
    expect(read.getEdgeAttributes('recalls:hrc-38-3:ga-60-209')).toMatchObject({
      where: 'preamble, para. 4',
      quote: 'Recalling "all" previous\nresolutions, & <others>',
      checked: true,
    });
  });

  it('carries any label that XML can carry, and stays well-formed with those it cannot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        const nodes = [{ id: 'one', type: 'document' as const, label, kind: null, year: null, url: '/' }];
        const read = parseGraphml(MultiDirectedGraph, toGraphml({ nodes, edges: [] }, new Map()));
        const legal = label.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
        expect(read.getNodeAttribute('one', 'label') ?? '').toBe(legal);
      }),
    );
  });
});

/** Titles as people write them: words, signs that formats use, letters of many scripts; single spaces, none at the ends. */
function title() {
  const word = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...Array.from('abcXYZäßé武文&%$#_{}~^\\"\'-–—:;,.()[]<>/*@!?+=|`’“”')),
      minLength: 1,
    }),
    fc.constantFrom('Human', 'Rights', 'A/RES/60/209', '100%', 'R&D', '{}', 'ER', 'TY', 'and', '\\textbf{x}'),
  );
  return fc
    .array(word, { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' '))
    .filter((text) => /[a-z]/i.test(text));
}
