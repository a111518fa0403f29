// How fast an article is imported: 1 MB with 2,000 notes, and half and twice as much, to see that it grows in a line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { importArticle } from '../../src/importer/index.ts';
import type { Row } from '../bench.ts';

const SENTENCES = [
  'The council returned to the question in 1987 and left it open',
  'Under Article 12 of the statute, the port pays for the pilot',
  'About 40 percent of the 17 replies came from island states',
  'A harbour that closes for a day is late for a month',
  'The judgment names no authority for this, and none is known',
];

/** Imports articles of 1,000, 2,000 and 4,000 notes; the figures are seconds, megabytes and the share of calls found. */
export function benchImporter(): Promise<Row[]> {
  const file = createRequire(import.meta.url).resolve('an-array-of-english-words/index.json');
  const dictionary = new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
  const rows: Row[] = [];
  for (const notes of [1000, 2000, 4000]) {
    const text = writeArticle(notes);
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const article = importArticle(text, { file: 'bench.txt', format: 'text', dictionary });
    const seconds = (performance.now() - start) / 1000;
    const figure = `${notes} notes, ${(text.length / 1e6).toFixed(2)} MB`;
    rows.push(
      { bench: 'importer', figure, value: seconds, unit: 's' },
      {
        bench: 'importer',
        figure: `${figure}, heap`,
        value: (process.memoryUsage().heapUsed - before) / 1e6,
        unit: 'MB',
      },
      {
        bench: 'importer',
        figure: `${figure}, calls found`,
        value: (100 * article.calls.length) / notes,
        unit: '%',
      },
    );
  }
  return Promise.resolve(rows);
}

/** An article of half a kilobyte a note, without a random number in it. */
function writeArticle(notes: number): string {
  const body: string[] = [];
  let paragraph: string[] = [];
  for (let note = 1; note <= notes; note += 1) {
    for (let order = 0; order < 6; order += 1) paragraph.push(`${SENTENCES[(note + order * 3) % 5] ?? ''}.`);
    paragraph.push(
      `So the matter stood when the clerks of port ${note % 90} counted again.${note % 3 === 0 ? '”' : ''} ${note}`,
    );
    if (note % 4 === 0) {
      body.push(paragraph.join(' '), '');
      paragraph = [];
    }
    if (note % 200 === 1)
      body.push(`${1 + (note - 1) / 200}. The Ports of the ${SENTENCES.length + note}th Year`, '');
  }
  const apparatus = Array.from(
    { length: notes },
    (_, at) =>
      `${at + 1}. A. Clerk, The Ledger of Port ${at % 90} (London: Quay Press, ${1900 + (at % 120)}), ${at % 300}.`,
  );
  return [
    'The Long Ledger of the Ports',
    '',
    ...body,
    paragraph.join(' '),
    '',
    'Notes',
    '',
    ...apparatus,
  ].join('\n');
}
