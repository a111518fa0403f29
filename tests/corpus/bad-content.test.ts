// Bad content stops the build: for each kind of fault a fixture that has it, and what is said, to the column and the word.
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/corpus/edition.ts';
import { EditionError } from '../../src/corpus/edition-error.ts';
import { complaintsOf, fixture } from './sample-content.ts';

/** A fixture, and all that is said about it: `file:line:column [rule] message / hint`. */
const table: readonly (readonly [fixture: string, complaints: readonly string[]])[] = [
  [
    'annex-of-nothing',
    [
      'documents.yml:12:3 [document-unknown] There is no document "tide-report". / Add it to documents.yml, or correct the id.',
    ],
  ],
  [
    'article-bad-language',
    [
      'article.yml:3:11 [schema] "language": this is no language tag. / Write "en", "fr", "zh-Hans" …',
      'article.yml:17:3 [schema] An item of "tolerate" cannot be "ibid-ambigous". / Did you mean "ibid-ambiguous"?',
    ],
  ],
  [
    'article-empty',
    [
      'article.yml:1:1 [schema] "edition" is missing. / Add "edition: …" to this entry.',
      'article.yml:1:1 [schema] "language" is missing. / Add "language: …" to this entry.',
      'article.yml:1:1 [schema] "rights" is missing. / Add "rights: …" to this entry.',
      'article.yml:1:1 [schema] "source" is missing. / Add "source: …" to this entry.',
      'article.yml:1:1 [schema] "title" is missing. / Add "title: …" to this entry.',
    ],
  ],
  [
    'attribute-as-code',
    [
      'chapters/1-rising.mdx:24:24 [expression] <Doc> has an attribute that is code. / Write attributes as text: id="…".',
    ],
  ],
  [
    'brace',
    [
      'chapters/1-rising.mdx:11:16 [mdx-syntax] This is not MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`. / Text is no code here: write "\\{" and "\\}" for braces, and no import or export.',
    ],
  ],
  [
    'call-by-name',
    ['chapters/1-rising.mdx:33:9 [call-label] A call cannot be "two". / Notes are called by number: [^18].'],
  ],
  [
    'call-of-no-note',
    [
      'chapters/1-rising.mdx:33:9 [note-undefined] Note 12 is called and not defined. / Add "[^12]: …" to notes.md, or correct the number.',
    ],
  ],
  [
    'call-on-a-last-heading',
    [
      'chapters/1-rising.mdx:37:14 [call-outside] This call belongs to no paragraph. / Move the call into a paragraph, or write one below the heading.',
    ],
  ],
  [
    'call-with-a-space',
    [
      'chapters/1-rising.mdx:33:9 [call-malformed] This looks like a call and is none. / A call is written [^18], without spaces; write "\\[^" where the characters themselves are meant.',
    ],
  ],
  [
    'doc-without-id',
    [
      'chapters/1-rising.mdx:24:24 [doc-id] This <Doc> names no document. / Give the id of documents.yml: <Doc id="udhr">.',
    ],
  ],
  [
    'document-twice',
    [
      'documents.yml:22:3 [document-duplicate] The document "tide-convention" stands twice, first in line 1. / Merge the two entries, or give this one an id of its own.',
    ],
  ],
  [
    'edge-bad-relation',
    [
      'citations.yml:3:13 [schema] "relation" cannot be "recall". / Did you mean "recalls"?',
      'citations.yml:5:5 [schema] "sourceKind" is missing. / Add "sourceKind: …" to this entry.',
    ],
  ],
  [
    'edge-to-nowhere',
    [
      'citations.yml:1:3 [document-unknown] There is no document "tide-conventions". / Did you mean "tide-convention"?',
    ],
  ],
  [
    'expression',
    [
      'chapters/1-rising.mdx:11:11 [expression] A chapter holds text, and this is code. / Write "\\{" and "\\}" for braces, and begin no line with import or export.',
    ],
  ],
  [
    'front-matter-keys',
    [
      'chapters/1-rising.mdx:2:10 [schema] "section" must be text, not a number. / Put it in quotes: \'1\'.',
      'chapters/1-rising.mdx:3:1 [schema] Unknown key "sub". / The keys here are: section, title, shortTitle.',
    ],
  ],
  [
    'heading-inside',
    [
      'chapters/1-rising.mdx:13:1 [heading-inside] A heading stands inside a paragraph. / Close the paragraph with </P> before the heading.',
    ],
  ],
  [
    'heading-too-high',
    [
      'chapters/1-rising.mdx:15:1 [heading-depth] A chapter has headings of two levels. / Write "## A. Title" or "### 1. Title"; the chapter\'s own title stands in the front matter.',
    ],
  ],
  [
    'ibid-at-first',
    [
      'notes.md:1:7 [ibid-without-antecedent] Nothing is cited before this ibid. that it could repeat. / Write the source out, or move the note behind the one it repeats.',
      'notes.md:5:7 [citation-unregistered] “Ada Shore, Letters on Tides (London: Shore Press, 1990), 12.” leads to no document of the registry. / Add the document to documents.yml, or an alias to the one that is meant.',
    ],
  ],
  [
    'import-line',
    [
      'chapters/1-rising.mdx:9:1 [expression] A chapter holds text, and this is code. / Write "\\{" and "\\}" for braces, and begin no line with import or export.',
    ],
  ],
  [
    'no-front-matter',
    [
      'chapters/1-rising.mdx:1:1 [front-matter] The chapter has no front matter. / Begin the file with "---", "section: I", "title: …" and "---", each on its own line.',
    ],
  ],
  [
    'not-utf-8',
    [
      'notes.md:1:1 [encoding] This file is not UTF-8 text. / Save it as UTF-8 in your editor; the readers of content/ know no other encoding.',
    ],
  ],
  ['note-empty', ['notes.md:1:1 [note-empty] Note 1 has no text. / Write the note behind the colon.']],
  [
    'note-in-a-chapter',
    [
      'chapters/1-rising.mdx:26:1 [note-misplaced] A note is defined in a chapter. / Move the definition to notes.md; a chapter holds calls alone.',
    ],
  ],
  [
    'note-label',
    ['notes.md:1:1 [note-label] A note cannot be called "one". / Notes are numbered from 1 on: "[^7]: ".'],
  ],
  [
    'note-stray',
    [
      'notes.md:1:1 [note-stray] This text belongs to no note: "Notes to the article". / Begin a note with "[^7]: ", indent a further paragraph of one by four spaces, or put it in a comment.',
      'notes.md:9:1 [note-stray] This text belongs to no note: "A second paragraph.". / Begin a note with "[^7]: ", indent a further paragraph of one by four spaces, or put it in a comment.',
    ],
  ],
  [
    'note-twice',
    [
      'notes.md:7:1 [note-duplicate] Note 2 is defined twice, first in line 3. / Keep one of the definitions, or give this one its own number.',
    ],
  ],
  [
    'paragraph-empty',
    [
      'chapters/1-rising.mdx:9:1 [paragraph-empty] This paragraph has no text. / Write it, or take the <P> out.',
    ],
  ],
  [
    'paragraph-id-of-another-section',
    [
      'chapters/1-rising.mdx:24:1 [paragraph-id] The id "I.B.2" does not follow section I.A, in which the paragraph stands. / Ids are the section and a number: "I.A.1"; before a first subsection "I.A.0.1".',
    ],
  ],
  [
    'paragraph-outside',
    [
      'chapters/1-rising.mdx:15:1 [paragraph-outside] This text stands outside of every numbered paragraph. / Put it between <P id="I.A.1"> and </P>, with blank lines round both.',
    ],
  ],
  [
    'paragraph-twice',
    [
      'chapters/1-rising.mdx:24:1 [paragraph-duplicate] Paragraph I.A.1 stands twice, first in chapters/1-rising.mdx:17. / Give this one an id of its own.',
    ],
  ],
  [
    'paragraph-without-id',
    [
      'chapters/1-rising.mdx:9:1 [paragraph-id] This <P> has no id. / Ids are the section and a number: "I.1"; before a first subsection "I.0.1".',
    ],
  ],
  [
    'remark-bad-values',
    [
      'remarks.yml:2:16 [schema] "discrepancy" must be an entry with keys, not text. / The comment at the head of the file says what belongs here.',
      'remarks.yml:3:13 [schema] "strength" cannot be "quite strong". / It is one of: strong, medium, weak, style, unconfirmed.',
      'remarks.yml:5:11 [schema] An item of "notes" must be a number, not text. / Write the number without quotes.',
      'remarks.yml:8:9 [schema] "href": this is no address. / Write a whole address that begins with https:// or http://.',
    ],
  ],
  [
    'remark-lost',
    [
      'remarks.yml:1:3 [note-undefined] Note 12 is called and not defined. / Add "[^12]: …" to notes.md, or correct the number.',
      'remarks.yml:1:3 [remark-lost] The entry of "tide-convention" has no finding "date" at "I.A". / Correct `where` and `kind`, or enter the finding in documents.yml.',
      'remarks.yml:1:3 [remark-lost] There is no paragraph "I.A.9". / Did you mean "I.A.1"?',
    ],
  ],
  [
    'section-of-two-chapters',
    [
      'chapters/1-rising.mdx:2:10 [section-duplicate] Section I stands twice, first in chapters/0-opening.mdx:2. / Give this one an id of its own.',
    ],
  ],
  [
    'section-twice',
    [
      'chapters/1-rising.mdx:26:1 [section-duplicate] Section I.A stands twice, first in chapters/1-rising.mdx:15. / Give this one an id of its own.',
    ],
  ],
  [
    'several-faults',
    [
      'chapters/0-opening.mdx:8:84 [mdx-syntax] This is not MDX: Unexpected closing tag `</Dock>`, expected corresponding closing tag for `<Doc>` (8:36-8:74). / Close every <P …> with </P> and every <Doc …> with </Doc>, with blank lines round <P> and </P>.',
      'documents.yml:4:9 [schema] "kind" cannot be "treety". / Did you mean "treaty"?',
      'notes.md:7:1 [note-duplicate] Note 2 is defined twice, first in line 3. / Keep one of the definitions, or give this one its own number.',
    ],
  ],
  [
    'stray-closing-tag',
    [
      'chapters/1-rising.mdx:11:11 [mdx-syntax] This is not MDX: Unexpected closing tag `</b>`, expected corresponding closing tag for `<P>` (9:1-9:15). / Close every <P …> with </P> and every <Doc …> with </Doc>, with blank lines round <P> and </P>.',
    ],
  ],
  [
    'unclosed-doc',
    [
      'chapters/1-rising.mdx:24:59 [mdx-syntax] This is not MDX: Unexpected closing tag `</P>`, expected corresponding closing tag for `<Doc>` (24:24-24:45). / Close every <P …> with </P> and every <Doc …> with </Doc>, with blank lines round <P> and </P>.',
    ],
  ],
  [
    'unclosed-paragraph',
    [
      'chapters/1-rising.mdx:17:1 [mdx-syntax] This is not MDX: Expected a closing tag for `<P>` (17:1-17:15). / Close every <P …> with </P> and every <Doc …> with </Doc>, with blank lines round <P> and </P>.',
    ],
  ],
  [
    'unknown-attribute',
    [
      'chapters/1-rising.mdx:24:24 [attribute-unknown] <Doc> has no attribute "to". / <Doc> knows only: id, at.',
    ],
  ],
  [
    'unknown-document',
    [
      'chapters/1-rising.mdx:24:24 [document-unknown] There is no document "a-res-552". / Did you mean "a-res-55-2"?',
    ],
  ],
  [
    'unknown-element',
    [
      'chapters/1-rising.mdx:11:11 [element-unknown] There is no <doc> in a chapter. / Did you mean "Doc"?',
      'chapters/1-rising.mdx:11:42 [element-unknown] There is no <Script> in a chapter. / Chapters know <P id="…"> and <Doc id="…">; write "\\<" for the sign itself.',
    ],
  ],
  [
    'yaml-bad-alias',
    [
      'article.yml:2:8 [yaml-syntax] There is nothing called "tides" to point to. / Put quotes round text that begins with an asterisk.',
    ],
  ],
  [
    'yaml-bad-id',
    [
      'documents.yml:12:7 [schema] "id": this is no id. / An id is lower-case letters and digits joined by hyphens: "a-hrc-35-35".',
    ],
  ],
  [
    'yaml-bomb',
    [
      'article.yml:1:1 [yaml-syntax] Excessive alias count indicates a resource exhaustion attack. / Write the entries out instead of pointing to them with * and &.',
    ],
  ],
  [
    'yaml-colon-in-text',
    [
      'article.yml:2:8 [yaml-syntax] A second colon stands in this line. / Put quotes round text with ": " in it, or line up the next line with this one.',
    ],
  ],
  [
    'yaml-duplicate-key',
    ['documents.yml:5:3 [yaml-syntax] This key stands twice in one entry. / Keep one of the two.'],
  ],
  [
    'yaml-empty-text',
    ['documents.yml:2:10 [schema] "title": this is empty. / Write it, or take the key out.'],
  ],
  [
    'yaml-indent',
    [
      'documents.yml:3:15 [yaml-syntax] A second colon stands in this line. / Put quotes round text with ": " in it, or line up the next line with this one.',
    ],
  ],
  [
    'yaml-open-quote',
    [
      'article.yml:2:8 [yaml-syntax] This quotation mark is never closed. / Close it, or double it where it belongs to the text.',
    ],
  ],
  ['yaml-tab', ['documents.yml:4:1 [yaml-syntax] This line is indented with a tab. / Indent with spaces.']],
  [
    'yaml-two-documents',
    [
      'citations.yml:9:1 [yaml-syntax] The file goes on after its end. / Take out the line "---": a file holds one document.',
    ],
  ],
  [
    'yaml-unknown-key',
    ['documents.yml:14:3 [schema] Unknown key "shorttitle". / Did you mean "shortTitle"?'],
  ],
  [
    'yaml-wrong-values',
    [
      'documents.yml:4:9 [schema] "kind" cannot be "treety". / Did you mean "treaty"?',
      "documents.yml:6:11 [schema] \"issued\": this is no date. / A date is a day, a month or a year, in quotes: '1948-12-10', '1977-11', '1977'.",
      'documents.yml:7:13 [schema] "verified" must be true or false, not text. / Write true or false, without quotes.',
      'documents.yml:9:10 [schema] "url": this is no address. / Write a whole address (https://…), or "article" where the article itself is the source.',
      'documents.yml:16:12 [schema] "symbols" must be a list, not text. / Write it as a list, each item behind "- ".',
      'documents.yml:17:11 [schema] "volume" must be text, not a number. / Put it in quotes: \'29\'.',
    ],
  ],
];

describe('bad content', () => {
  it.each(table)('%s is refused at its place, with a hint', async (name, complaints) => {
    expect(await complaintsOf(name)).toEqual(complaints);
  });

  it('lacks a title page and chapters where the folder is empty', async () => {
    const error = await loadEdition(fixture('nowhere')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EditionError);
    expect((error as EditionError).diagnostics.map(({ file, rule }) => [file, rule])).toEqual([
      ['tests/corpus/fixtures/nowhere/article.yml', 'file-missing'],
      ['tests/corpus/fixtures/nowhere/chapters', 'file-missing'],
    ]);
  });

  it('is told as a compiler tells it, all errors together', async () => {
    const error = await loadEdition(fixture('nowhere')).catch((thrown: unknown) => thrown);
    expect(String(error)).toBe(
      [
        'EditionError: 2 errors in the content.',
        '',
        'tests/corpus/fixtures/nowhere/article.yml:1:1: error: There is no article.yml. [file-missing]',
        '  Every edition has one: "edition", "title", "language", "source" and "rights" at least.',
        '',
        'tests/corpus/fixtures/nowhere/chapters:1:1: error: There is no chapter. [file-missing]',
        '  Put at least one file like 1-meaning.mdx into chapters/.',
      ].join('\n'),
    );
  });
});
