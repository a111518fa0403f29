// The kinds of text record and what they can be filtered by: all that a browser needs to know of them.

/** What a record is, in the order in which results are shown. */
export const TEXT_KINDS = ['note', 'document', 'text', 'body', 'remark'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/**
 * What a record of the index is, by its name there, which begins with the first letter of its kind: no filter need be
 * loaded to tell notes from documents.
 *
 * @example kindOfName('n529c2780') // 'note'
 */
export function kindOfName(name: string): TextKind | undefined {
  return TEXT_KINDS.find((kind) => kind[0] === name[0]);
}

/** What results can be narrowed by; `what` is the kind of record. */
export const FILTERS = ['kind', 'body', 'year', 'chapter', 'certainty', 'symbol'] as const;
export type Filter = (typeof FILTERS)[number];

/** One searchable record; `names` weigh more than `text`. */
export interface SearchableText {
  readonly what: TextKind;
  /** Site-relative, without the base path: `/chapters/1-meaning/#I.B.5`. */
  readonly url: string;
  readonly title: string;
  /** Where it stands or whose it is, in words: `called in I.B.5`. */
  readonly place: string;
  /** Titles, symbols and other names. */
  readonly names: string;
  readonly text: string;
  readonly filters: Readonly<Record<Filter, readonly string[]>>;
}
