// What a back reference means: *ibid.* by reading order, *supra* by the number of a note, *op. cit.* and short forms by name.
import type { ShortForms } from './short-forms.ts';
import { familyName, titleKey } from './titles.ts';
import type { Citation, ResolutionRules, ResolvedCitation } from './types.ts';

/** The citations of a note already read. */
export interface Cited {
  readonly note: number;
  readonly citations: readonly ResolvedCitation[];
}

/** What has been read so far, up to and including the note of the back reference. */
export interface Reading {
  readonly cited: readonly Cited[];
  /** The first note of each number. */
  readonly byNumber: ReadonlyMap<number, Cited>;
  readonly works: ShortForms;
  readonly rules: ResolutionRules;
}

/** The antecedent found: its note, its document, or what stands in the way. */
export interface Antecedent {
  readonly note: number | null;
  readonly document: string | null;
  readonly problem: 'ibid-ambiguous' | 'ibid-without-antecedent' | null;
  readonly message: string;
}

/**
 * Finds what a back reference means.
 *
 * @example findAntecedent(ibid, reading).note // 17
 */
export function findAntecedent(citation: Citation, reading: Reading): Antecedent {
  if (citation.ibid) return ibidAntecedent(reading.cited, reading.rules);
  if (citation.antecedent !== null) return numberedAntecedent(citation, citation.antecedent, reading);
  return namedAntecedent(citation, reading.works);
}

const NONE = { note: null, document: null, problem: null, message: '' } as const;

function ibidAntecedent(cited: readonly Cited[], rules: ResolutionRules): Antecedent {
  const own = cited.at(-1);
  const before = own?.citations.at(-1);
  if (own !== undefined && before !== undefined)
    return { ...NONE, note: own.note, document: before.document };
  const sources = rules.ibidScope === 'same-note-only' ? undefined : noteBefore(cited, rules);
  if (sources === undefined) {
    return {
      ...NONE,
      problem: 'ibid-without-antecedent',
      message: 'Nothing is cited before this ibid. that it could repeat.',
    };
  }
  const meant = distinct(sources.citations);
  if (meant.length > 1 && rules.ibidAfterSeveral === 'error') {
    return {
      ...NONE,
      problem: 'ibid-ambiguous',
      message: `Note ${String(sources.note)} before this ibid. cites ${String(meant.length)} sources; which one is meant is open.`,
    };
  }
  return { ...NONE, note: sources.note, document: meant.at(-1)?.document ?? null };
}

function noteBefore(cited: readonly Cited[], rules: ResolutionRules): Cited | undefined {
  for (let at = cited.length - 2; at >= 0; at -= 1) {
    const note = cited[at];
    if (note !== undefined && note.citations.length > 0) return note;
    if (!rules.ibidSkipsComment) return undefined;
  }
  return undefined;
}

/** One citation for each document; citations without a document are told apart by their place. */
function distinct(citations: readonly ResolvedCitation[]): ResolvedCitation[] {
  const byDocument = new Map<string, ResolvedCitation>();
  for (const citation of citations)
    byDocument.set(citation.document ?? `at ${String(citation.span[0])}`, citation);
  return [...byDocument.values()];
}

/** The note that the reference numbers; where several are cited there, the one that answers to the name. */
function numberedAntecedent(citation: Citation, number: number, reading: Reading): Antecedent {
  const target = reading.byNumber.get(number);
  const there = distinct(target?.citations ?? []);
  const named = there.filter((candidate) => answersTo(candidate, citation));
  const nameless = citation.authors.length === 0 && citation.title === null;
  const meant = named.length > 0 ? named : nameless ? there : [];
  const [one] = meant;
  if (meant.length === 1 && one !== undefined) return { ...NONE, note: number, document: one.document };
  if (there.length === 1 && there[0] !== undefined && (there[0].type === 'reference' || nameless))
    return { ...NONE, note: number, document: there[0].document };
  const elsewhere = nameless ? NONE : namedAntecedent(citation, reading.works);
  return { ...NONE, note: number, document: elsewhere.document };
}

/** The one earlier document that answers to the name; none where two do. */
function namedAntecedent(citation: Citation, works: ShortForms): Antecedent {
  const found = works.find(citation);
  return found === null ? NONE : { ...NONE, note: found.note, document: found.document };
}

/** Same family name, and the short title, if there is one, in the title; or the short form given at first. */
function answersTo(candidate: Citation, reference: Citation): boolean {
  const short = reference.title === null ? null : titleKey(reference.title);
  const form = candidate.shortForm === null ? null : titleKey(candidate.shortForm);
  const names = candidate.authors.map(familyName);
  const asked = reference.authors.map(familyName);
  const titleFits =
    short !== null &&
    short.length > 2 &&
    (titleKey(candidate.title ?? '').includes(short) ||
      form === short ||
      titleKey(candidate.issuer ?? '').includes(short));
  if (asked.length > 0) {
    const named = asked.every((name) => names.includes(name)) || (form !== null && asked.join(' ') === form);
    const asTitle = asked.some(
      (name) => titleKey(candidate.title ?? '').includes(name) && candidate.authors.length === 0,
    );
    return (
      (named && (short === null || titleFits || candidate.title === null)) ||
      (asTitle && (short === null || titleFits))
    );
  }
  return titleFits;
}
