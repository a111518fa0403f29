// Writes an invented edition of any size, for the bench: the same seed gives the same files. One article's worth is
// what the shipped edition has: 5 chapters, 31 paragraphs, 58 notes, 70 documents and 108 edges.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHAPTERS = 5;
const PARAGRAPHS = 31;
const NOTES = 58;
const DOCUMENTS = 70;
const EDGES = 108;

const WORDS =
  'the of and to in states council report article duty common measure public text between under which against treaty rights session national development cooperation principle general resolution adopted human number order world question practice each source called noted'.split(
    ' ',
  );

/**
 * Writes a content folder of `articles` articles' worth into `folder`.
 *
 * @example makeEdition('.bench/edition-10', 10) // 580 notes, 700 documents
 */
export function makeEdition(folder: string, articles: number): void {
  const random = seeded(20_200_930);
  mkdirSync(join(folder, 'chapters'), { recursive: true });
  writeFileSync(join(folder, 'article.yml'), articleYaml(articles));
  writeFileSync(
    join(folder, 'notes.md'),
    range(NOTES * articles, (at) => noteLine(at, articles, random)).join('\n'),
  );
  writeFileSync(join(folder, 'documents.yml'), range(DOCUMENTS * articles, documentYaml).join('\n'));
  writeFileSync(
    join(folder, 'citations.yml'),
    range(EDGES * articles, (at) => edgeYaml(at, DOCUMENTS * articles)).join('\n'),
  );
  for (const chapter of range(CHAPTERS * articles, (at) => at)) {
    const file = `${String(chapter + 1).padStart(3, '0')}-chapter.mdx`;
    writeFileSync(join(folder, 'chapters', file), chapterMdx(chapter, random));
  }
}

function articleYaml(articles: number): string {
  return `edition: An invented edition
title: An invented article of ${articles} parts
language: en
authors:
  - name: Ada Example
    family: Example
    given: Ada
published: '2020-01-01'
source:
  label: invented for the bench
rights: Invented text, free to use.
abstract:
  - A text that says nothing, at length.
keywords: [bench]
statement:
  - An edition made by a program.
layers: [digest]
`;
}

function noteLine(at: number, articles: number, random: () => number): string {
  const cited = Math.floor(random() * DOCUMENTS * articles);
  const { title, symbol, year } = documentFacts(cited);
  return `[^${at + 1}]: Human Rights Council, ${title}, UN Doc. ${symbol}, ${year}, para. ${1 + Math.floor(random() * 90)}.\n`;
}

function documentFacts(at: number): { id: string; title: string; symbol: string; year: number } {
  const session = 1 + (at % 40);
  return {
    id: `report-${at + 1}`,
    title: `Report ${at + 1} on Matters of Invention`,
    symbol: `A/HRC/${session}/${1 + Math.floor(at / 40)}`,
    year: 2006 + Math.floor(session / 3),
  };
}

function documentYaml(at: number): string {
  const { id, title, symbol, year } = documentFacts(at);
  return `- id: ${id}
  title: ${title}
  shortTitle: Report ${at + 1}
  kind: report
  symbols: [${symbol}]
  body: United Nations Human Rights Council
  issued: '${year}'
  verified: false
`;
}

/** Each document refers to older ones; the stride spreads the edges without drawing one twice. */
function edgeYaml(at: number, documents: number): string {
  const from = at % documents;
  const to = (from + 1 + Math.floor(at / documents) * 7) % documents;
  return `- from: report-${from + 1}
  to: report-${to + 1}
  relation: refers-to
  evidence:
    where: para. ${1 + (at % 60)}
    quote: as invented in the earlier report
    source: article
    sourceKind: article
    checked: false
`;
}

function chapterMdx(chapter: number, random: () => number): string {
  const article = Math.floor(chapter / CHAPTERS);
  const part = chapter % CHAPTERS;
  const section = chapter === 0 ? '0' : toRoman(chapter);
  const share = (total: number, index: number): number => Math.round((total * index) / CHAPTERS);
  const paragraphs = share(PARAGRAPHS, part + 1) - share(PARAGRAPHS, part);
  const firstNote = article * NOTES + share(NOTES, part) + 1;
  const notes = share(NOTES, part + 1) - share(NOTES, part);
  const blocks = range(paragraphs, (index) => {
    const calls = range(notes, (n) => firstNote + n).filter((_, n) => n % paragraphs === index);
    return `<P id="${section}.${index + 1}">\n\n${prose(index === 0 ? 3 : 5, calls, random)}\n\n</P>\n`;
  });
  return `---\nsection: '${section}'\ntitle: Chapter ${chapter + 1}\nshortTitle: Chapter ${chapter + 1}\n---\n\n${blocks.join('\n')}`;
}

function prose(sentences: number, calls: readonly number[], random: () => number): string {
  return range(Math.max(sentences, calls.length), (at) => {
    const words = range(22, () => WORDS[Math.floor(random() * WORDS.length)] ?? 'the').join(' ');
    const call = calls[at] === undefined ? '' : `[^${calls[at]}]`;
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${call}`;
  }).join('\n');
}

function toRoman(value: number): string {
  const table: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let roman = '';
  for (const [worth, letters] of table) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}

function range<T>(length: number, make: (at: number) => T): T[] {
  return Array.from({ length }, (_, at) => make(at));
}

/** A small generator of Park and Miller's kind: enough for filler, and the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
