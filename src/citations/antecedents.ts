// What a back reference means: *ibid.* by reading order, *supra* by the number of a note, *op. cit.* and short forms by name.
import { familyName, titleKey } from './titles.ts';
import type { Citation, ResolutionRules, ResolvedCitation } from './types.ts';

/** The citations of a note already read. */
export interface Cited {
  readonly note: number;
  readonly citations: readonly ResolvedCitation[];
}

/** The antecedent found: its note, its document, or what stands in the way. */
export interface Antecedent {
  readonly note: number | null;
  readonly document: string | null;
  readonly problem: 'ibid-ambiguous' | 'ibid-without-antecedent' | null;
  readonly message: string;
}

/**
 * Finds what a back reference means; `cited` are all notes up to and including its own, in reading order.
 *
 * @example findAntecedent(ibid, cited, RESOLUTION_RULES).note // 17
 */
export function findAntecedent(
  citation: Citation,
  cited: readonly Cited[],
  rules: ResolutionRules,
): Antecedent {
  if (citation.ibid) return ibidAntecedent(cited, rules);
  if (citation.antecedent !== null) return numberedAntecedent(citation, citation.antecedent, cited);
  return namedAntecedent(citation, cited);
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
function numberedAntecedent(citation: Citation, number: number, cited: readonly Cited[]): Antecedent {
  const target = findNote(cited, number);
  const there = distinct(target?.citations ?? []);
  const named = there.filter((candidate) => answersTo(candidate, citation));
  const nameless = citation.authors.length === 0 && citation.title === null;
  const meant = named.length > 0 ? named : nameless ? there : [];
  const [one] = meant;
  if (meant.length === 1 && one !== undefined) return { ...NONE, note: number, document: one.document };
  if (there.length === 1 && there[0] !== undefined && (there[0].type === 'reference' || nameless))
    return { ...NONE, note: number, document: there[0].document };
  const elsewhere = nameless ? NONE : namedAntecedent(citation, cited);
  return { ...NONE, note: number, document: elsewhere.document };
}

/** Notes are numbered in order as a rule, so the place of number n is near n; if not, the list is searched. */
function findNote(cited: readonly Cited[], number: number): Cited | undefined {
  const first = cited[0]?.note ?? 1;
  const guess = cited[number - first];
  return guess?.note === number ? guess : cited.find((note) => note.note === number);
}

/** How far back a short form without a number is searched. */
const REACH = 2000;

/** The one earlier document that answers to the name; none where two do. */
function namedAntecedent(citation: Citation, cited: readonly Cited[]): Antecedent {
  const documents = new Map<string, number>();
  for (let at = cited.length - 1; at >= Math.max(0, cited.length - REACH); at -= 1) {
    const note = cited[at];
    for (const candidate of note?.citations ?? []) {
      if (note === undefined || candidate.document === null || candidate.type === 'reference') continue;
      if (!answersTo(candidate, citation)) continue;
      documents.set(candidate.document, note.note);
      if (documents.size > 1) return NONE;
    }
  }
  const [only] = documents;
  return only === undefined ? NONE : { ...NONE, note: only[1], document: only[0] };
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
