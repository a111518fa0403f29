// Titles against each other and against the registry.
import { parseSymbol, symbolKey } from '../../symbols/index.ts';
import type { Diagnostic, DocumentRecord, ResolvedCitation, ResolvedNote } from '../types.ts';
import type { CheckedRecords } from './check-edition.ts';
import { diagnose, placeIn } from './diagnose.ts';
import { isSameTitle, titleLikeness, titleWords } from './title-words.ts';

/** `title-variants`, `title-shared`, `title-registry`. */
export function checkTitles({ notes, documents }: CheckedRecords): readonly Diagnostic[] {
  const titled = notes.flatMap((note) =>
    note.citations.flatMap((citation) =>
      citation.title === null || citation.ibid ? [] : [{ note, citation, title: citation.title }],
    ),
  );
  return [...findVariants(titled), ...findShared(titled), ...findUnknownNames(titled, documents)];
}

interface Titled {
  readonly note: ResolvedNote;
  readonly citation: ResolvedCitation;
  readonly title: string;
}

function say(
  code: 'title-variants' | 'title-shared' | 'title-registry',
  { note, citation }: Titled,
  message: string,
): Diagnostic {
  const place = placeIn(note, citation.span[0]);
  return diagnose(code, place, message, `note-${note.number}`, [citation.document]);
}

/** A later citation may shorten a title; up to this many words it is a short form and no second title. */
const shortForm = 5;

function findVariants(titled: readonly Titled[]): Diagnostic[] {
  const first = new Map<string, Titled[]>();
  return titled.flatMap((one) => {
    const key = one.citation.symbol === null ? null : symbolKey(one.citation.symbol);
    if (key === null) return [];
    // Two instruments adopted by one resolution are two documents with one symbol.
    const group = `${key} ${one.citation.document ?? ''}`;
    const earlier = first.get(group) ?? [];
    first.set(group, [...earlier, one]);
    const [other] = earlier;
    if (other === undefined || earlier.some(({ title }) => isVariantInPrint(title, one.title))) return [];
    const symbol = one.citation.symbol?.canonical ?? '';
    const message = `${symbol} is “${one.title}” here and “${other.title}” in note ${other.note.number}.`;
    return [say('title-variants', one, message)];
  });
}

function isVariantInPrint(a: string, b: string): boolean {
  if (isSameTitle(a, b)) return true;
  const shorter = Math.min(titleWords(a).length, titleWords(b).length);
  return shorter <= shortForm && titleLikeness(a, b) === 1;
}

/** Series share their titles from session to session; within one session of one body a title is given once. */
function findShared(titled: readonly Titled[]): Diagnostic[] {
  const first = new Map<string, Titled>();
  return titled.flatMap((one) => {
    const { symbol, year } = one.citation;
    if (symbol === null || symbol.suffixes.length > 0 || symbol.number === null) return [];
    const { organ, bodies, type, session } = symbol;
    const time = session ?? symbol.year ?? year;
    const words = titleWords(one.title);
    if (time === null || words.length === 0) return [];
    const group = [organ, ...bodies, type ?? '', time, ...words].join(' ');
    const other = first.get(group);
    if (other === undefined) first.set(group, one);
    const known = other?.citation.symbol;
    if (!other || !known || symbolKey(known) === symbolKey(symbol)) return [];
    const message = `“${one.title}” is ${symbol.canonical} here and ${known.canonical} in note ${other.note.number}.`;
    return [say('title-shared', one, message)];
  });
}

/** Below this share of common words a title is another one, not a shorter or longer form. */
const likeEnough = 0.8;

function findUnknownNames(titled: readonly Titled[], documents: readonly DocumentRecord[]): Diagnostic[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const idsByTitle = new Map<string, string[]>();
  for (const { id, title } of documents) {
    const words = titleWords(title).join(' ');
    idsByTitle.set(words, [...(idsByTitle.get(words) ?? []), id]);
  }
  return titled.flatMap((one) => {
    const document = byId.get(one.citation.document ?? '');
    if (!document || isUnsure(document) || titleWords(one.title).length === 0) return [];
    const owners = idsByTitle.get(titleWords(one.title).join(' ')) ?? [];
    if (owners.includes(document.id) || isShortFor(one.title, document)) return [];
    const [owner] = owners;
    if (owner !== undefined && !isSeries(document, byId.get(owner))) {
      const message = `“${one.title}” is the title of another document, ${byId.get(owner)?.shortTitle ?? owner}; this one is “${document.title}”.`;
      return [say('title-registry', one, message)];
    }
    if (trustedNames(document).some((name) => titleLikeness(name, one.title) >= likeEnough)) return [];
    return [say('title-registry', one, `The registry has “${document.title}”, the note “${one.title}”.`)];
  });
}

/** A shorter form of a title says nothing wrong, even where it is the whole title of another document. */
function isShortFor(title: string, document: DocumentRecord): boolean {
  const words = titleWords(title);
  return trustedNames(document).some((name) => {
    const known = new Set(titleWords(name));
    return words.every((word) => known.has(word));
  });
}

/** A record that nothing was looked up for holds only what the notes say; one looked up in part says which part was not. */
function isUnsure({ verified, unverified }: DocumentRecord): boolean {
  if (!verified && unverified.length === 0) return true;
  return unverified.some((field) => /title|name/i.test(field));
}

/** A report and its kin of other years go by one title; that is custom, not a slip. */
function isSeries(document: DocumentRecord, other: DocumentRecord | undefined): boolean {
  const known = (given: DocumentRecord | undefined) => parseSymbol(given?.symbols[0] ?? '') !== null;
  return document.kind === other?.kind && document.kind !== 'declaration' && known(document) && known(other);
}

/** An alias that the evidence calls a wrong name helps to find the document, and is no name of it. */
function trustedNames({ title, shortTitle, aliases, discrepancies }: DocumentRecord): readonly string[] {
  const disputed = discrepancies
    .filter(({ kind, strength }) => /title|name/i.test(kind) && strength !== 'unconfirmed')
    .map(({ article }) => titleWords(article).join(' '));
  const trusted = aliases.filter(
    (alias) => !disputed.some((words) => words.includes(titleWords(alias).join(' '))),
  );
  return [title, shortTitle, ...trusted];
}
