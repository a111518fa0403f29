// The tables, read by a reader that follows RFC 4180 and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/exports/csv.ts';
import { toEdgesCsv, toNodesCsv } from '../../src/exports/to-csv.ts';
import { sampleEdition, samplePositions } from './sample-edition.ts';

const { graph } = sampleEdition;

describe('the tables of the graph', () => {
  it('hold one line a node and one line an edge, each as wide as its header', () => {
    const nodes = readCsv(toNodesCsv(graph, samplePositions));
    const edges = readCsv(toEdgesCsv(graph));
    expect(nodes.slice(1).map(([id]) => id)).toEqual(graph.nodes.map(({ id }) => id));
    expect(edges.slice(1).map(([id]) => id)).toEqual(graph.edges.map(({ id }) => id));
    for (const table of [nodes, edges]) expect(new Set(table.map((row) => row.length)).size).toBe(1);
  });

  it('carry the evidence of an edge with its quotes and line ends', () => {
    const [header = [], ...rows] = readCsv(toEdgesCsv(graph));
    const row = rows.find(([id]) => id === 'recalls:hrc-38-3:ga-60-209') ?? [];
    expect(row[header.indexOf('quote')]).toBe('Recalling "all" previous\nresolutions, & <others>');
    expect(row[header.indexOf('checked')]).toBe('true');
  });

  it('give back any field as it was', () => {
    const field = fc.string({
      unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', ' '), fc.string({ unit: 'binary', maxLength: 2 })),
    });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(readCsv(csvText(rows[0] ?? [], rows.slice(1)))).toEqual(rows);
      }),
    );
  });
});

/** Section 2 of RFC 4180, rule for rule; a last line end closes the last record and opens none. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let value = '';
      if (text[at] === '"') {
        for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
          if (at >= text.length) throw new Error('A quoted field is not closed.');
          if (text[at] === '"') at += 1;
          value += text[at] ?? '';
        }
        at += 1;
      } else {
        const end = text.slice(at).search(/,|\r\n|$/);
        value = text.slice(at, at + end);
        if (value.includes('"')) throw new Error(`A quote stands in a field without quotes: ${value}`);
        at += end;
      }
      row.push(value);
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`No line end at ${at}.`);
    at += 2;
    rows.push(row);
  }
  return rows;
}
