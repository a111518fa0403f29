// One small edition for the tests of this room: two chapters, four notes, three documents, one edge.
import { readContent } from '../../src/corpus/content-files.ts';
import { composeEdition } from '../../src/corpus/edition.ts';
import type { Edition } from '../../src/corpus/types.ts';

const FILES = {
  'article.yml': `edition: Tides, Annotated
title: On Tides
language: en
authors:
- name: Ada Wave
  family: Wave
  given: Ada
  affiliation: Institute of Tides
translators:
- name: Ed Ebb
published: '2020-09-30'
journal: Journal of Tides
source:
  label: Journal of Tides
rights: Ours.
keywords: [tides, moon]
`,
  'notes.md': `[^1]: Human Rights Council, Report on Tides, UN Doc. A/ HRC/15/32, 2010, para. 16.

[^2]: Ibid., para. 17.

[^3]: General Assembly, Declaration on Tides, UN Doc. A/RES/55/2, 2000, para. 6.

[^4]: Human Rights Council, Report on Tides, UN Doc. A/HRC/15/32, 2010, annex.
`,
  'documents.yml': `- id: report
  title: Report on Tides
  shortTitle: Tide report
  kind: report
  symbols: [A/HRC/15/32]
  body: United Nations Human Rights Council
  issued: '2010-07-05'
  verified: true
- id: declaration
  title: Declaration on Tides
  shortTitle: Tide Declaration
  kind: declaration
  symbols: [A/RES/55/2]
  body: United Nations General Assembly
  issued: '2000-09'
  verified: true
  discrepancies:
  - where: I.A
    kind: date
    article: says 1999
    source: it is of 2000
    strength: strong
  - where: I.A
    kind: hue
    article: says blue
    source: may be green
    strength: unconfirmed
- id: treaty
  title: Treaty on the Moon
  shortTitle: Moon Treaty
  kind: treaty
  issued: '1979'
  verified: true
`,
  'citations.yml': `- from: declaration
  to: treaty
  relation: recalls
  evidence:
    where: preamble
    quote: Recalling the Treaty
    source: https://tides.example/declaration
    sourceKind: instrument-text
    checked: true
`,
  'chapters/0-opening.mdx': `---
section: '0'
title: Opening
---

<P id="0.1">

Tides rise. So says the report.[^1] They fall, too, as the <Doc id="declaration" at="para. 3">Declaration</Doc> has it.

</P>
`,
  'chapters/1-moon.mdx': `---
section: I
title: The moon and the tides
shortTitle: Moon
---

## A. Pull

<P id="I.A.1">

The moon pulls.[^2] The <Doc id="declaration">Declaration</Doc> regrets it,[^3] and the annex repeats it.[^4] The <Doc id="treaty">Moon Treaty</Doc> is silent.

</P>
`,
} as const;

/** The sample, composed anew. */
export async function sampleEdition(): Promise<Edition> {
  const nothing = (await readContent('/nowhere')).value;
  const source = (file: keyof typeof FILES): { file: string; text: string } => ({ file, text: FILES[file] });
  return composeEdition({
    ...nothing,
    article: source('article.yml'),
    notes: source('notes.md'),
    documents: source('documents.yml'),
    citations: source('citations.yml'),
    chapters: [source('chapters/0-opening.mdx'), source('chapters/1-moon.mdx')],
  });
}
