// How the kinds of document are told apart everywhere: a family with a word, a shape and a colour, and a word for
// each kind. Pages, panels and the graph all read this one table; `tests/graph/kinds.test.ts` patrols it.
import type { DocumentKind } from '../citations/types.ts';

export type Family = 'treaty' | 'declaration' | 'resolution' | 'report' | 'scholar' | 'press';

/** A family of kinds: its word, its shape, and its colour on light and on dark paper. */
export interface FamilyLook {
  readonly family: Family;
  /** The family's word for a legend: "Charter and treaties". */
  readonly word: string;
  /** An SVG path round the origin in a box from -10 to 10 (`viewBox="-10 -10 20 20"`); all shapes weigh about the same. */
  readonly path: string;
  /** The shape's word, for those who do not see it: "square". */
  readonly shape: string;
  /** The CSS variable that carries the colour; the site's stylesheet sets it from `light` and `dark`. */
  readonly variable: `--${Family}`;
  readonly light: string;
  readonly dark: string;
}

/** The families in the order of a legend: from what binds most to what binds least. */
export const families: readonly FamilyLook[] = [
  {
    family: 'treaty',
    word: 'Charter and treaties',
    path: 'M-8 -8H8V8H-8Z',
    shape: 'square',
    variable: '--treaty',
    light: '#6f4a9b',
    dark: '#bda0e0',
  },
  {
    family: 'declaration',
    word: 'Declarations and outcomes',
    path: 'M0 -10.5L10.5 0L0 10.5L-10.5 0Z',
    shape: 'diamond',
    variable: '--declaration',
    light: '#1b5a86',
    dark: '#8cc0e8',
  },
  {
    family: 'resolution',
    word: 'Resolutions and decisions',
    path: 'M-9 0A9 9 0 1 1 9 0A9 9 0 1 1 -9 0Z',
    shape: 'circle',
    variable: '--resolution',
    light: '#2c7350',
    dark: '#86c9a4',
  },
  {
    family: 'report',
    word: 'Reports and papers',
    path: 'M0 -10L10 8H-10Z',
    shape: 'triangle',
    variable: '--report',
    light: '#a75a14',
    dark: '#e0a36a',
  },
  {
    family: 'scholar',
    word: 'Scholarship',
    path: 'M-9.5 0L-4.8 -8.5H4.8L9.5 0L4.8 8.5H-4.8Z',
    shape: 'hexagon',
    variable: '--scholar',
    light: '#5d6470',
    dark: '#aab1bd',
  },
  {
    family: 'press',
    word: 'Press, speeches and other',
    path: 'M0 10L10 -8H-10Z',
    shape: 'triangle pointing down',
    variable: '--press',
    light: '#9c3557',
    dark: '#e29ab3',
  },
];

/** Each kind with its family and its word in running text: `['working-paper', 'report', 'working paper']`. */
const rows: readonly (readonly [DocumentKind, Family, string])[] = [
  ['charter', 'treaty', 'charter'],
  ['treaty', 'treaty', 'treaty'],
  ['declaration', 'declaration', 'declaration'],
  ['outcome-document', 'declaration', 'outcome document'],
  ['resolution', 'resolution', 'resolution'],
  ['draft-resolution', 'resolution', 'draft resolution'],
  ['decision', 'resolution', 'decision'],
  ['report', 'report', 'report'],
  ['working-paper', 'report', 'working paper'],
  ['meeting-record', 'report', 'meeting record'],
  ['policy-document', 'report', 'policy document'],
  ['white-paper', 'report', 'white paper'],
  ['journal-article', 'scholar', 'journal article'],
  ['book', 'scholar', 'book'],
  ['chapter', 'scholar', 'chapter in a book'],
  ['thesis', 'scholar', 'thesis'],
  ['news', 'press', 'news'],
  ['press-release', 'press', 'press release'],
  ['speech', 'press', 'speech'],
  ['statement', 'press', 'statement'],
  ['web-page', 'press', 'web page'],
  ['case', 'press', 'case'],
  ['legislation', 'press', 'legislation'],
  ['other', 'press', 'document'],
];

/** A kind as it is shown: its own word, and the look of its family. */
export interface KindLook extends FamilyLook {
  readonly kind: DocumentKind;
  /** The kind's word in running text: "working paper". */
  readonly kindWord: string;
}

const looks = new Map(families.map((look) => [look.family, look]));

/** Every kind of document with its look, in the order of the table. */
export const kinds: readonly KindLook[] = rows.map(([kind, family, kindWord]) => ({
  ...familyLook(family),
  kind,
  kindWord,
}));

const byKind = new Map(kinds.map((look) => [look.kind, look]));

/**
 * The look of a kind of document.
 *
 * @example kindLook('decision').shape // 'circle'
 * @throws when the table lacks the kind, which the types and the tests exclude
 */
export function kindLook(kind: DocumentKind): KindLook {
  const look = byKind.get(kind);
  if (!look) throw new Error(`No look for the kind of document "${kind}": add it to src/graph/kinds.ts.`);
  return look;
}

/**
 * The look of a family of kinds.
 *
 * @example familyLook('report').variable // '--report'
 */
export function familyLook(family: Family): FamilyLook {
  const look = looks.get(family);
  if (!look) throw new Error(`No look for the family "${family}": add it to src/graph/kinds.ts.`);
  return look;
}
