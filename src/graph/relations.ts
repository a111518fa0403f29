// How the edges are told apart: the verb of each relation for sentences, its line for the picture, and the words and
// arrowheads for how sure an edge is. Pages, the picture and the path sentences all read these tables.
import type { ArticleRelation, Evidence, InstrumentRelation } from '../citations/types.ts';

export type Relation = ArticleRelation | InstrumentRelation;

/** How a line is drawn: `solid`, `strong`, `dashed`, `dotted`; the stylesheet and the file export share `dash`. */
export type LineStyle = 'plain' | 'firm' | 'strong' | 'acts' | 'belongs' | 'article';

/** A relation with its words: `verb` reads source to target, `passive` target to source. */
export interface RelationLook {
  readonly relation: Relation;
  readonly layer: 'article' | 'instrument';
  readonly verb: string;
  readonly passive: string;
  readonly line: LineStyle;
}

export const relations: readonly RelationLook[] = [
  {
    relation: 'refers-to',
    layer: 'instrument',
    verb: 'refers to',
    passive: 'referred to by',
    line: 'plain',
  },
  {
    relation: 'recalls',
    layer: 'instrument',
    verb: 'recalls',
    passive: 'recalled by',
    line: 'firm',
  },
  {
    relation: 'reaffirms',
    layer: 'instrument',
    verb: 'reaffirms',
    passive: 'reaffirmed by',
    line: 'strong',
  },
  {
    relation: 'guided-by',
    layer: 'instrument',
    verb: 'is guided by',
    passive: 'guides',
    line: 'acts',
  },
  {
    relation: 'follows-up',
    layer: 'instrument',
    verb: 'follows up',
    passive: 'followed up by',
    line: 'acts',
  },
  {
    relation: 'responds-to',
    layer: 'instrument',
    verb: 'responds to',
    passive: 'answered by',
    line: 'acts',
  },
  {
    relation: 'established-by',
    layer: 'instrument',
    verb: 'was established by',
    passive: 'established',
    line: 'acts',
  },
  {
    relation: 'annexes',
    layer: 'instrument',
    verb: 'annexes',
    passive: 'annexed to',
    line: 'belongs',
  },
  {
    relation: 'draft-of',
    layer: 'instrument',
    verb: 'is a draft of',
    passive: 'has as a draft',
    line: 'belongs',
  },
  {
    relation: 'calls',
    layer: 'article',
    verb: 'calls',
    passive: 'called in',
    line: 'article',
  },
  {
    relation: 'cites',
    layer: 'article',
    verb: 'cites',
    passive: 'cited in',
    line: 'article',
  },
  {
    relation: 'ibid',
    layer: 'article',
    verb: 'points back to',
    passive: 'pointed back to by',
    line: 'article',
  },
  {
    relation: 'mentions',
    layer: 'article',
    verb: 'names',
    passive: 'named in',
    line: 'article',
  },
  {
    relation: 'issued-by',
    layer: 'article',
    verb: 'was issued by',
    passive: 'issued',
    line: 'article',
  },
];

/** How sure an edge is: read in the instrument itself, in a source about it, or only in the article. */
export type Certainty = Evidence['sourceKind'];

/** The words for each degree of certainty, surest first; the arrowhead is solid, open, or a ring. */
export const certainties: readonly {
  readonly certainty: Certainty;
  readonly word: string;
  readonly sentence: string;
  /** After a number of edges: "12 at second hand". */
  readonly coverageWord: string;
  readonly head: 'solid' | 'open' | 'ring';
}[] = [
  {
    certainty: 'instrument-text',
    word: 'instrument’s own text',
    sentence: 'Read in the text of the citing instrument.',
    coverageWord: 'read in the instrument’s own text',
    head: 'solid',
  },
  {
    certainty: 'secondary',
    word: 'second hand',
    sentence: 'Seen in a summary, a press release or a page that repeats the text.',
    coverageWord: 'at second hand',
    head: 'open',
  },
  {
    certainty: 'article',
    word: 'the article’s word',
    sentence: 'Said by the article; not found in the instrument itself.',
    coverageWord: 'on the article’s word',
    head: 'ring',
  },
];

const byRelation = new Map(relations.map((look) => [look.relation, look]));

/**
 * The words and the line of a relation.
 *
 * @example relationLook('reaffirms').verb // 'reaffirms'
 * @throws when the table lacks the relation, which the tests exclude
 */
export function relationLook(relation: Relation): RelationLook {
  const look = byRelation.get(relation);
  if (!look) throw new Error(`No look for the relation "${relation}": add it to src/graph/relations.ts.`);
  return look;
}
