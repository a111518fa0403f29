// llms.txt: what the edition is and where its text and data are, for language models (https://llmstxt.org).
import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { getEdition } from '../corpus/edition.ts';
import { describeExports } from '../exports/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const { article, chapters } = await getEdition();
  const link = (label: string, path: string, about: string): string =>
    `- [${label}](${absolute(path, site)}): ${about}`;
  const lines = [
    `# ${article.edition}`,
    '',
    `> A reading edition of ${article.authors.map(({ name }) => name).join(', ')}, “${article.title}”, ${article.source.label}.`,
    '',
    ...article.statement.flatMap((paragraph) => [paragraph, '']),
    '## Chapters',
    '',
    ...chapters.map(({ slug, title, words }) => link(title, `/chapters/${slug}/`, `${words} words`)),
    link('The whole article', '/print/', 'all chapters and notes on one page'),
    '',
    '## Apparatus',
    '',
    link('Notes', '/notes/', 'every note with what it cites'),
    link('Documents', '/documents/', 'every document with symbol, date, body and evidence'),
    link('Checks', '/checks/', 'what the lint and the evidence found'),
    '',
    '## Data',
    '',
    ...describeExports().map(({ file, title, description }) => link(title, `/data/${file}`, description)),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
