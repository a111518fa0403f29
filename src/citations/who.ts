// Who is named at the front of a citation: bodies, persons, editors.
import { claim, cutTitle } from './draft.ts';
import type { Draft } from './draft.ts';
import { readEditors } from './editors.ts';
import { isBodyName, isPersonName, isSurname, splitNames } from './names.ts';
import { cleanTitle } from './pieces.ts';
import { MASK } from './scan.ts';
import type { Scan, Stretch } from './scan.ts';
import { HEADLINE_VERBS } from './tables/instruments.ts';
import { NEWS_NAMES } from './tables/periodicals.ts';
import { isPlace } from './tables/publishers.ts';

/** As bibliographies begin: `Wolfrum, Rüdiger, and Chie Kojima. “`, closed by a full stop before the quoted title. */
const INVERTED =
  /^(\p{Lu}[\p{L}\p{M}'’‐-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?,\s\p{Lu}[\p{L}\p{M}'’-]*(?:\.?[\s-]\p{Lu}[\p{L}\p{M}'’-]*){0,2})((?:,\s(?!and\s)[^,“".]{3,40}){0,3}(?:,?\s(?:and|&)\s[^,“".]{3,40})?)\.\s(?=["“])/u;

/** Takes such authors, and answers where the title begins; the start where there are none. */
export function readInvertedAuthors(draft: Draft, scan: Scan, start: number, end: number): number {
  const text = scan.text.slice(start, Math.min(end, start + 240));
  const match = /\.\s["“]/.test(text) ? INVERTED.exec(text) : null;
  if (match?.[1] === undefined) return start;
  const others = (match[2] ?? '').split(/,?\s(?:and|&)\s|,\s/).filter((name) => name !== '');
  if (!others.every(isPersonName)) return start;
  // The stop after an initial is also the one that closes the names.
  const first = /[\s.-]\p{Lu}$/u.test(match[1]) ? `${match[1]}.` : match[1];
  draft.authors = [first, ...others];
  claim(draft, 'name', start, start + match[0].length - 2);
  return start + match[0].length;
}

/** Names of bodies with a comma in them: `Committee on Economic, Social and Cultural Rights`. */
export function wholeBodies(scan: Scan, pieces: readonly Stretch[]): readonly Stretch[] {
  const [first, second, ...rest] = pieces;
  if (first === undefined || second === undefined) return pieces;
  const text = scan.text.slice(first.start, second.end);
  const joined =
    /^(?:(?:UN|U\.N\.|United Nations|the) ){0,2}(?:Committee on Economic, Social and Cultural Rights|Comm\. on Econ\., Soc\. & Cultural (?:Rights|Rts\.)|(?:United Nations )?Educational, Scientific and Cultural Organi[sz]ation|Department of (?:Economic|Foreign Affairs), .*)(?:\s\([^()]{2,20}\))?$/iu.test(
      text,
    );
  // `Constitution of the … Educational, Scientific and Cultural Organization`: the name stands in a title.
  const inTitle = /\bEducational, Scientific and Cultural Organi[sz]ation$/u.test(text);
  return joined || inTitle ? [{ start: first.start, end: second.end }, ...rest] : pieces;
}

/** Bodies or persons at the front; answers the index of the first piece that is neither. */
export function readWho(
  draft: Draft,
  scan: Scan,
  pieces: readonly Stretch[],
  last = pieces.length - 1,
): number {
  const edited = readEditors(draft, scan, pieces.slice(0, last + 1));
  if (edited !== null) return edited;
  let index = 0;
  const textOf = (piece: Stretch | undefined): string =>
    piece === undefined ? '' : scan.text.slice(piece.start, piece.end);
  while (index < last && index < 3 && isIssuer(textOf(pieces[index]))) {
    const piece = pieces[index];
    if (piece === undefined) break;
    draft.issuer ??= withoutArticle(textOf(piece));
    claim(draft, 'name', piece.start, piece.end);
    index += 1;
  }
  const firstName = index;
  const inverted = `${textOf(pieces[index])}, ${textOf(pieces[index + 1])}`;
  if (
    index + 1 < last &&
    /^(?:(?:[Dd]e|[Vv]an|[Vv]on|[Dd]er|[Dd]el|[Ll]a)\s){0,2}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?, (?:\p{Lu}\.[ -]?){1,4}$/u.test(
      inverted,
    )
  ) {
    // `Kotzur, M., and K. Schmalenbach`: the last name stands the right way round.
    const closing = textOf(pieces[index + 2]);
    const others =
      index + 2 < last && /^(?:and|&) /.test(closing) ? splitNames(closing.replace(/^(?:and|&) /, '')) : null;
    draft.authors = [inverted, ...(others ?? [])];
    const stop = index + (others === null ? 2 : 3);
    claim(draft, 'name', pieces[index]?.start ?? 0, pieces[stop - 1]?.end ?? 0);
    return stop;
  }
  const next = pieces[index + 1];
  const titled =
    index > 0 &&
    !isQuoted(scan, next) &&
    isBodyTitle(draft.issuer ?? '', textOf(pieces[index]), next === undefined ? '' : textOf(next));
  if (index < last && !titled && readsAsNames(textOf(pieces[index]))) {
    index += 1;
    // Further pieces are names only when the list is closed by "and", "&", "et al." or "eds".
    for (let ahead = index; ahead < Math.min(last, index + 6); ahead += 1) {
      const text = textOf(pieces[ahead]);
      const closing = /^(?:and|&) /.test(text)
        ? splitNames(text.replace(/^(?:and|&) /, '')) !== null
        : / (?:and|&) |et al|^(?:Jr|Sr|III?|eds?)\b/.test(text) && readsAsNames(text);
      if (closing || /^(?:eds?|Jr|Sr|trans)\.?$/.test(text)) index = ahead + 1;
      else if (splitNames(text) === null) break;
    }
    const stretch = { start: pieces[firstName]?.start ?? 0, end: pieces[index - 1]?.end ?? 0 };
    const names = textOf(stretch).replace(ROLE_BRACKET, '');
    draft.authors = splitNames(names.replace(/, (?:and|&) /g, ', ')) ?? [names];
    claim(draft, 'name', stretch.start, stretch.end);
  }
  return index;
}

/** `Weiler, ‘The Transformation of Europe’`, `Kingsbury, Krisch and Stewart, ‘The Emergence of …’`: surnames alone before a quoted title; false where another kind of word stands there. */
export function readSurnames(draft: Draft, scan: Scan, start: number, end: number): boolean {
  const text = scan.text.slice(start, end).replace(/[\s,]+$/, '');
  // `Nagan, Winston P., “…”`: two pieces that no word joins are one name turned round.
  const isInverted = /^[^,&]+,\s[^,&]+$/.test(text) && !/\sand\s/.test(text);
  if (isInverted && splitNames(text) === null) return false;
  const names = isInverted ? [text] : text.split(/,?\s(?:and|&)\s|,\s/);
  const areNames = isInverted || names.every((name) => isSurname(name) && !isPlace(name) && !isIssuer(name));
  if (names.length > 6 || !areNames) return false;
  draft.authors = names;
  claim(draft, 'name', start, start + text.length);
  return true;
}

/** `Koskenniemi, From Apology to Utopia`: a title that turned out to begin with a surname gives it up to the authors. */
export function takeSurname(draft: Draft, scan: Scan): void {
  const title = draft.claims.find(({ kind }) => kind === 'title');
  const [lead, who = ''] = /^([^,]+),\s+/.exec(title ? scan.text.slice(title.start, title.end) : '') ?? [];
  if (title === undefined || lead === undefined || draft.authors.length > 0 || draft.issuer !== null) return;
  if (!isSurname(who) || isPlace(who)) return;
  draft.authors = [who];
  draft.title = cleanTitle(scan.text.slice(title.start + lead.length, title.end));
  cutTitle(draft, title, title.start + who.length, title.start + lead.length);
}

/** `Cassese, International Law`, `Henkin, The Age of Rights`: true where a title begins with a surname that is its author's. */
export function opensWithSurname(title: string): boolean {
  return SURNAME_TITLE.test(title);
}

/**
 * After the surname a title opens with a little word, or has two words or more and no list in it; `Culture, Rights and the Law` and
 * `Globalization, State and Society` are titles throughout.
 */
const SURNAME_TITLE =
  /^(?!\p{L}+(?:[ts]ion|ity|ment|ness|ism|ship|ance|ence|ics|logy)s?,)\p{Lu}\p{Ll}[\p{L}'’-]+,\s(?:(?:The|An?|On|From|In|Towards?|Beyond|Between|How|Why|What)\s|(?![^:]*\b(?:and|or)\s|[^:]*&)[^,:]+\s[^,:]+(?::|$))/u;

const OFFICE =
  /\b(?:secretary-general|rapporteur|expert|commissioner|president|director|chair\w*|representative|minister|ambassador|envoy)\b/i;
const ABSTRACT_NOUN = /\p{L}{2}(?:[ts]ions?|ity|ities|ments?|ness|isms?|ships?)$/u;
/** Endings of abstract nouns and participles, which titles have and names seldom. */
const ABSTRACT = /\p{L}{2}(?:[ts]ions?|ity|ities|ments?|ness|isms?|ings|ed|ships?|ance|ence)$/u;

/** After a body stands what it calls its work, not a name: `UNAIDS, Shared Responsibility, …`; an office, an initial or what was said or reported shows a person. */
function isBodyTitle(issuer: string, text: string, next: string): boolean {
  if (/(?:^|\s)\p{Lu}\.|\bet al\b/u.test(text)) return false;
  // `Secretary-General, Kofi Annan`, but `Secretary-General, Shared Responsibility`.
  if (OFFICE.test(issuer)) return text.split(/\s+/).some((word) => ABSTRACT_NOUN.test(word));
  const reports =
    /^(?:(?:Final|Interim|Preliminary|Annual)\s)?(?:Report|Study)\b/.test(next) || SPOKEN.test(next);
  return !reports || text.split(/\s+/).some((word) => ABSTRACT.test(word));
}

function isQuoted(scan: Scan, piece: Stretch | undefined): boolean {
  return piece !== undefined && scan.mask.slice(piece.start, piece.end).includes(MASK.quote);
}

/** `Virginia Dandan (Independent Expert on human rights and international solidarity)`: the office that a person writes in. */
const ROLE_BRACKET = /\s?\((?:eds?|Special Rapporteur|\p{Lu}[^()]{0,120})\.?\)$/u;

/** Names of persons, with or without roles: `Alston & Goodman`, `X et al.`, `Special Rapporteur`. */
export function readsAsNames(text: string): boolean {
  const bare = text
    .replace(ROLE_BRACKET, '')
    .replace(/,? et al\.?$/, '')
    .replace(/\s(?:eds?|trans)\.$/, '');
  return (
    splitNames(bare) !== null ||
    (/ et al\.?$/.test(text) && /^\p{Lu}/u.test(text) && text.split(' ').length <= 6) ||
    isPersonName(bare)
  );
}

/** A person with an office in a bracket writes as that person. */
function isOfficer(text: string): boolean {
  const office = ROLE_BRACKET.exec(text)?.[0];
  return office !== undefined && OFFICE.test(office) && isPersonName(text.replace(ROLE_BRACKET, ''));
}

/** `Joint statement by UN Special Procedures, “Universal access …”`: who spoke, where the words have a title of their own. */
export function takeSpeaker(draft: Draft, scan: Scan, piece: Stretch): boolean {
  const text = scan.text.slice(piece.start, piece.end);
  const who =
    /^(?:Joint |Opening |Closing |Press )?(?:[Ss]tatement|[Rr]emarks|[Aa]ddress|[Ss]peech|[Ll]ecture) (?:by|of)\s(?:the\s)?(.+)$/u.exec(
      text,
    )?.[1];
  if (who === undefined) return false;
  if (isPersonName(who)) draft.authors = [who];
  else draft.issuer ??= who;
  claim(draft, 'name', piece.start, piece.end);
  return true;
}

/** What a person said or wrote is a title, though the person's office is in it. */
const SPOKEN =
  /^(?:press (?:conference|briefing|encounter)|remarks|statement|address|speech|letter|interview) (?:by|of|to|from)\b/i;

export function isIssuer(text: string): boolean {
  if (NEWS_NAMES.test(text)) return true;
  if (SPOKEN.test(text) || isOfficer(text)) return false;
  return isBodyName(text) && !HEADLINE_VERBS.test(text.replace(/\b(?:Expert|needs)\b/gi, ''));
}

/** `the State Council Information Office` → `State Council Information Office`. */
export function withoutArticle(text: string): string {
  return text.replace(/^the /i, '').trim();
}
