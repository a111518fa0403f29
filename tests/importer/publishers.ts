// The article of print.ts as publishers, word processors and converters put it on the web: each has names of its own for calls
// and notes, and other numbers that link to places on the page.
import { AUTHOR, NOTES, SECTIONS, TITLE, put } from './print.ts';
import type { SourceFormat } from '../../src/importer/index.ts';

/** A page: where it comes from, its format and its text. */
export interface Published {
  readonly name: string;
  readonly format: SourceFormat;
  readonly text: string;
}

type Write = (note: number, text: string) => string;

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const each = (write: Write): string => NOTES.map((text, index) => write(index + 1, safe(text))).join('\n');
const body = (call: (note: number) => string, open = '<p>', close = '</p>', level = 2): string =>
  SECTIONS.map(
    ({ heading, paragraphs }) =>
      `<h${level}>${heading}</h${level}>\n${paragraphs.map((text) => open + put(safe(text), call) + close).join('\n')}`,
  ).join('\n');
const page = (head: string, main: string): string =>
  `<!DOCTYPE html><html><head><title>${TITLE}</title>${head}</head><body>${main}</body></html>`;
const text = (call: (note: number) => string): string =>
  SECTIONS.map(({ heading, paragraphs }) =>
    [`## ${heading}`, ...paragraphs.map((paragraph) => put(paragraph, call))].join('\n\n'),
  ).join('\n\n');
const head = `<h1>${TITLE}</h1><p class="author">${AUTHOR}</p>`;
const citation = `<meta name="citation_author" content="Calloway, Ines">`;
const ruled = (title: string, sign: string): string => `${title}\n${sign.repeat(title.length)}`;

const HTML: Readonly<Record<string, string>> = {
  'a press whose calls speak to screen readers': page(
    citation,
    `<main>${head}${body((n) => `<a class="xref fn" href="#fn${n}"><span class="show-for-sr">Footnote </span><sup>${n}</sup></a>`)}<h2>Footnotes</h2>${each((n, note) => `<div class="fn" id="fn${n}"><p><sup class="label">${n}</sup> ${note}</p></div>`)}</main>`,
  ),
  'a publisher with six figures in its ids': page(
    citation,
    `<main>${head}${body((n) => `<sup class="fn"><a id="FNR00000${n}" href="#FN00000${n}">${n}</a></sup>`, '<div class="p">', '</div>')}${each((n, note) => `<div class="footnote" id="FN00000${n}"><sup><a href="#FNR00000${n}">${n}</a></sup><div class="text"><p>${note}</p></div></div>`)}</main>`,
  ),
  'a journal in a content system': page(
    citation,
    `<div role="main">${head}${body((n) => `<a href="#_ftn${n}" name="_ftnref${n}">[${n}]</a>`)}<hr>${each((n, note) => `<p><a href="#_ftnref${n}" name="_ftn${n}">[${n}]</a> ${note}</p>`)}</div>`,
  ),
  'an open-access portal with numbered paragraphs': page(
    citation,
    `<div role="main">${head}${body((n) => `<a class="footnotecall" id="bodyftn${n}" href="#ftn${n}">${n}</a>`, '<p><span class="paranumber">7</span>')}<h2>Notes</h2>${each((n, note) => `<p class="notesbaspage"><a class="FootnoteSymbol" id="ftn${n}" href="#bodyftn${n}">${n}</a> ${note}</p>`)}</div>`,
  ),
  'a free word processor': page(
    '',
    `${head}${body((n) => `<a class="sdfootnoteanc" name="sdfootnote${n}anc" href="#sdfootnote${n}sym"><sup>${n}</sup></a>`)}${each((n, note) => `<div id="sdfootnote${n}"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote${n}sym" href="#sdfootnote${n}anc">${n}</a>${note}</p></div>`)}`,
  ),
  'a newsletter': page(
    '',
    `<article>${head}${body((n) => `<a class="footnote-anchor" id="footnote-anchor-${n}" href="#footnote-${n}">${n}</a>`)}${each((n, note) => `<div class="footnote"><a id="footnote-${n}" href="#footnote-anchor-${n}">${n}</a><div class="footnote-content"><p>${note}</p></div></div>`)}</article>`,
  ),
  'a blog with a plug-in': page(
    '',
    `<article>${head}${body((n) => `<span id="easy-${n}-991"></span><span class="easy-footnote"><a href="#easy-bottom-${n}-991" title="See"><sup>${n}</sup></a></span>`)}<ol class="easy-footnotes-wrapper">${each((n, note) => `<li><span id="easy-bottom-${n}-991"></span>${note}<a href="#easy-${n}-991"></a></li>`)}</ol></article>`,
  ),
  'a documentation tool with a list of definitions': page(
    '',
    `<main>${head}${body((n) => `<a href="#id${n + 40}" id="id${n}">${n}</a>`)}<dl>${each((n, note) => `<dt id="id${n + 40}"><a href="#id${n}">${n}</a></dt><dd><p>${note}</p></dd>`)}</dl></main>`,
  ),
  'an old page with its notes in a table and a list of contents': page(
    '',
    `${head}<ul><li><a href="#s1">1</a></li><li><a href="#s2">2</a></li></ul>${body((n) => `<a href="#N_${n}_" name="R_${n}_"><sup>${n}</sup></a>`).replace('<h2>', '<h2 id="s1">')}<h2>Notes</h2><table>${each((n, note) => `<tr><td><a name="N_${n}_" href="#R_${n}_">${n}</a>.</td><td>${note}</td></tr>`)}</table>`,
  ),
  'an essay with notes beside their calls': page(
    '',
    `<article>${head}${SECTIONS.map(({ heading, paragraphs }) => `<h2>${heading}</h2>${paragraphs.map((paragraph) => `<p>${put(safe(paragraph), (n) => `<a href="#sn${n}"><sup>${n}</sup></a><span class="sidenote" id="sn${n}"><sup>${n}</sup> ${safe(NOTES[n - 1] ?? '')}</span>`)}</p>`).join('')}`).join('')}</article>`,
  ),
};

const MARKDOWN: Readonly<Record<string, string>> = {
  'notes inside the text': `---\ntitle: "${TITLE}"\nauthor:\n  - ${AUTHOR}\n---\n\n${text((n) => `^[${NOTES[n - 1] ?? ''}]`)}\n`,
  'notes under anchors': `# ${TITLE}\n\n${AUTHOR}\n\n${text((n) => `<sup id="a${n}">[${n}](#f${n})</sup>`)}\n\n---\n\n${NOTES.map((note, index) => `<b id="f${index + 1}">${index + 1}</b> ${note} [↩](#a${index + 1})`).join('\n\n')}\n`,
};

const PLAIN: Readonly<Record<string, string>> = {
  reStructuredText: `${'='.repeat(TITLE.length)}\n${ruled(TITLE, '=')}\n\n:Author: ${AUTHOR}\n\n${SECTIONS.map(({ heading, paragraphs }) => [ruled(heading, '-'), ...paragraphs.map((paragraph) => put(paragraph, () => ' [#]_'))].join('\n\n')).join('\n\n')}\n\n${NOTES.map((note) => `.. [#] ${note}`).join('\n')}\n`,
};

const rows = (pages: Readonly<Record<string, string>>, format: SourceFormat): Published[] =>
  Object.entries(pages).map(([name, content]) => ({ name, format, text: content }));

/** All of them. */
export const PUBLISHED: readonly Published[] = [
  ...rows(HTML, 'html'),
  ...rows(MARKDOWN, 'markdown'),
  ...rows(PLAIN, 'text'),
];
