// The page of the one-file edition, put together from the built chapters and the edition's records.
import { FULL_TEXT_NOTICE, holdsFullText } from '../../src/components/layers.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issuingBody } from '../../src/citations/issuing-body.ts';
import type { DocumentRecord } from '../../src/citations/types.ts';
import { chipWords } from '../../src/components/document-words.ts';
import { firstPaintScript } from '../../src/components/first-paint.ts';
import { noteAnchors } from '../../src/components/note-anchors.ts';
import type { OneFileData } from '../../src/components/one-file/wake-one-file.ts';
import type { Edition } from '../../src/corpus/types.ts';
import { drawnPart } from '../../src/graph/drawn-part.ts';
import { arrangeGraph } from '../../src/graph/layout-graph.ts';
import { escapeXml, sceneToSvg } from '../../src/graph/scene-svg.ts';
import { buildScene } from '../../src/graph/scene.ts';
import { entrySentence } from '../../src/search/answer-sentences.ts';
import { localUrl } from '../../src/search/local-url.ts';
import { paragraphUrl } from '../../src/search/paragraph-url.ts';
import { namesFile, symbolsFile } from '../../src/search/published.ts';
import { toSearchIndex } from '../../src/search/records.ts';
import { toTextRecords } from '../../src/search/text-records.ts';
import type { SearchEntry, SearchIndex } from '../../src/search/types.ts';
import { basePath, siteOrigin } from '../settings.ts';

interface Parts {
  readonly folder: string;
  readonly script: string;
  readonly style: string;
  readonly policy: (scripts: readonly string[], styles: readonly string[]) => string;
}

/** The whole page as text. */
export function oneFilePage(edition: Edition, { folder, script, style, policy }: Parts): string {
  const { article } = edition;
  const anchors = noteAnchors(edition.chapters.flatMap(({ notes }) => notes));
  const chapters = edition.chapters.map(({ slug }) => readChapter(folder, slug));
  const data: OneFileData = {
    symbols: symbolsFile(edition),
    names: namesFile(edition),
    records: toTextRecords(edition).map(({ what, url, title, place, names, text }) => ({
      what,
      url,
      title,
      place,
      names,
      // All others stand in a place of their own, where the browser reads them.
      text: what === 'remark' || url === '/' ? text : null,
    })),
  };
  const csp = policy([firstPaintScript, script], [`${style}\n${anchors}`]);
  return [
    '<!doctype html><html lang="en" id="top"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${csp}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex"><link rel="icon" href="data:,">',
    `<title>${escapeXml(article.edition)}</title><script>${firstPaintScript}</script>`,
    `<style>${style}\n${anchors}</style></head><body>`,
    header(article.edition),
    `<div class="page">${contents(edition)}<main id="main"><article class="text">`,
    front(edition),
    ...chapters.map(({ text }) => text),
    '</article><section class="notes" role="doc-endnotes" aria-labelledby="notes"><h2 id="notes">Notes</h2><ol>',
    ...chapters.map(({ notes }) => notes),
    '</ol></section></main></div>',
    graph(edition),
    registers(edition),
    footer(edition),
    `<script type="application/json" id="edition-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    `<script>${script}</script></body></html>`,
  ].join('\n');
}

function header(edition: string): string {
  const rooms = [
    ['#contents', 'Contents'],
    ['#graph', 'Graph'],
    ['#documents', 'Documents'],
    ['#bodies', 'Bodies'],
  ];
  return (
    `<a class="skip" href="#main">Skip to the text</a><header class="site"><a class="name" href="#top">${escapeXml(edition)}</a>` +
    `<nav aria-label="Parts">${rooms.map(([href = '', word = '']) => `<a href="${href}">${word}</a>`).join('')}</nav></header>` +
    '<div class="find needs-scripts" id="find" role="search"><input type="search" data-search-field aria-label="Search" ' +
    'placeholder="Symbol, title, words, a note number, a footnote" spellcheck="false" autocapitalize="off">' +
    '<div class="seek-results" data-search-results></div></div>'
  );
}

function contents({ chapters, text }: Edition): string {
  const lines = chapters.map(({ slug, section, shortTitle }) => {
    const own = text.sections.filter(({ parent }) => parent === section);
    const inner = own.map(({ id, title }) => {
      const first = text.paragraphs.find((paragraph) => paragraph.section === id);
      return first ? `<li><a href="#${first.id}">${escapeXml(title)}</a></li>` : '';
    });
    const list = inner.length > 0 ? `<ol>${inner.join('')}</ol>` : '';
    const number = section === '0' ? '' : section;
    return `<li><a href="#chapter-${slug}"><span class="n">${number}</span><span>${escapeXml(shortTitle)}</span></a>${list}</li>`;
  });
  return `<nav class="contents" id="contents" aria-label="Contents"><h2>Contents</h2><ol>${lines.join('')}</ol></nav>`;
}

function front({ article }: Edition): string {
  const authors = article.authors.map(({ name }) => escapeXml(name)).join(', ');
  const where = [article.journal, article.published?.slice(0, 4)].filter(Boolean).join(', ');
  return (
    `<p class="kicker">${escapeXml(article.edition)}</p><h1>${escapeXml(article.title)}</h1>` +
    `<p class="meta">${authors}${where === '' ? '' : ` · ${escapeXml(where)}`}</p>` +
    article.statement.map((sentence) => `<p class="soft">${escapeXml(sentence)}</p>`).join('')
  );
}

/** Text and notes of a built chapter, its links turned to places in this file, its title one level lower. */
function readChapter(folder: string, slug: string): { text: string; notes: string } {
  const html = readFileSync(join(folder, 'chapters', slug, 'index.html'), 'utf8');
  const text = between(html, /<article class="text"[^>]*>/, '</article>')
    .replace(/<button[\s\S]*?<\/button>/g, '')
    .replace(/<a class="jump"[\s\S]*?<\/a>/g, '')
    .replace(/<(\/?)h2\b/g, '<$1h3')
    .replace(/<h1[^>]*>/, `<h2 class="chapter-title" id="chapter-${slug}">`)
    .replace('</h1>', '</h2>')
    .replace(/<h3 id="/g, `<h3 id="${slug}-`);
  const section = between(html, /<section class="notes"[^>]*>/, '</section>');
  return { text: localLinks(text), notes: localLinks(between(section, /<ol>/, '</ol>', true)) };
}

function between(html: string, start: RegExp, end: string, last = false): string {
  const opened = start.exec(html);
  const from = opened ? opened.index + opened[0].length : -1;
  const to = last ? html.lastIndexOf(end) : html.indexOf(end, from);
  if (from < 0 || to < from)
    throw new Error(`The one-file edition does not find ${String(start)} … ${end} in a chapter.`);
  return html.slice(from, to);
}

function localLinks(html: string): string {
  const base = basePath();
  return html.replace(/ href="([^"]*)"/g, (whole, href: string) =>
    href.startsWith(base) ? ` href="${localUrl(`/${href.slice(base.length)}`)}"` : whole,
  );
}

function graph(edition: Edition): string {
  const records = drawnPart(edition.graph);
  const scene = buildScene(records, arrangeGraph(records, 'time', 'wide'));
  const svg = sceneToSvg(scene, {
    href: localUrl,
    prefix: 'graph',
    title: 'The citation graph in time',
    description: 'Older documents stand at the left; an arrow runs from a document to one that it cites.',
  });
  return `<section class="one-file-graph" id="graph"><h2>Which document cites which</h2>${svg}</section>`;
}

function registers(edition: Edition): string {
  const index = toSearchIndex(edition);
  const records = new Map(edition.documents.map((document) => [document.id, document]));
  const documents = index.entries.flatMap((entry) => {
    const document = records.get(entry.id);
    return document ? [documentLine(entry, document, index)] : [];
  });
  const bodies = new Map<string, { name: string; ids: string[] }>();
  for (const document of edition.documents) {
    const body = issuingBody(document);
    if (!body) continue;
    const known = bodies.get(body.slug) ?? { name: body.name, ids: [] };
    known.ids.push(document.id);
    bodies.set(body.slug, known);
  }
  const lines = [...bodies].map(
    ([slug, { name, ids }]) =>
      `<li id="body-${slug}"><p class="title">${escapeXml(name)}</p><p>${ids.map((id) => `<a href="#document-${id}">${escapeXml(records.get(id)?.shortTitle ?? id)}</a>`).join(', ')}</p></li>`,
  );
  return (
    `<section class="room" id="documents"><h2>Documents</h2><ul class="register">${documents.join('')}</ul></section>` +
    `<section class="room" id="bodies"><h2>Bodies</h2><ul class="register">${lines.join('')}</ul></section>`
  );
}

function documentLine(entry: SearchEntry, document: DocumentRecord, index: SearchIndex): string {
  const notes = entry.notes.map((note) => `<a href="#note-${note}">${note}</a>`).join(', ');
  const places = entry.places
    .map((place) => `<a href="${localUrl(paragraphUrl(place, index.chapters) ?? '/')}">${place}</a>`)
    .join(', ');
  const said = [
    notes === '' ? '' : `${entry.notes.length === 1 ? 'Note' : 'Notes'} ${notes}.`,
    places === '' ? '' : `Named in ${places}.`,
  ].filter(Boolean);
  const links = document.urls.map(
    ({ label, href }) => `<a href="${escapeXml(href)}" rel="noreferrer">${escapeXml(label)}</a>`,
  );
  return [
    `<li id="document-${entry.id}"><p class="title">${escapeXml(document.title)}</p>`,
    document.symbols.length > 0 ? `<p class="sym">${document.symbols.map(escapeXml).join(' · ')}</p>` : '',
    `<p class="soft">${escapeXml(Object.values(chipWords(document)).filter(Boolean).join(' · '))}</p>`,
    `<p>${said.length > 0 ? said.join(' ') : escapeXml(entrySentence(entry, index))}</p>`,
    ...document.discrepancies
      .filter(({ strength }) => strength === 'strong' || strength === 'medium')
      .map(
        ({ where, article, source }) =>
          `<p class="soft">${escapeXml(`${where}: ${article} — ${source}`)}</p>`,
      ),
    links.length > 0 ? `<p class="soft">${links.join(' · ')}</p>` : '',
    '</li>',
  ].join('');
}

function footer({ article }: Edition): string {
  const site = new URL(basePath(), siteOrigin()).href;
  return (
    `<footer class="foot"><p>${escapeXml(article.rights)}</p>` +
    (holdsFullText(article) ? `<p class="own-use">${escapeXml(FULL_TEXT_NOTICE)}</p>` : '') +
    `<p>One file, made to be read without a network. The edition on the web: <a href="${site}">${escapeXml(site)}</a></p></footer>`
  );
}
