// Who wrote it: tells personal names and names of bodies from titles.
import { BODY_NAMES, BODY_WORDS, TITLE_WORDS } from './tables/bodies.ts';
import { isPlace } from './tables/publishers.ts';

const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le el al ul bin ibn ben ten ter y e af zu zur zum st und'.split(
    ' ',
  ),
);
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’‐‑-]\p{L}[\p{L}\p{M}]*)*|\p{Lu}\.(?:-?\p{Lu}\.)*|(?:d|l|o|al|el)['’-]\p{Lu}\p{L}+)\.?$/u;
/** Words that a name of a person does not have, though they may be capitalised. */
const NOT_IN_NAMES = new Set(
  `the of on in for to and with from by at as an a un u.n. international human rights law world annual final
  global general national report new art article articles para convention treaty charter covenant protocol
  agreement accord accords pact statute platform outcome declaration resolution act code constitution universal
  social economic political civil history politics introduction peace war democracy justice theory note case
  cases doc vol no no. chapter part annex preamble judgment id ibid supra cited available accessed visited last
  see states state european african american inter-american asian security development environment environmental
  public studies press university times news review journal session meeting supplement official records series
  humanity solidarity freedom globalization globalisation modern contemporary comparative research working paper
  letter towards toward why how what when who`.split(/\s+/),
);

/**
 * True for what can only be one person's name: two to six words, capitalised or initials or particles.
 *
 * @example isPersonName('S. I. Keethaponcalan') // true
 */
export function isPersonName(text: string): boolean {
  const words = text
    .trim()
    .replace(/,? (?:Jr|Sr|III|IV|II)\.?$/, '')
    .replace(/,? et al\.?$/, '')
    .split(/\s+/);
  if (text.length > 70 || words.length < 1 || words.length > 6 || endsAsBody(words)) return false;
  let full = 0;
  for (const [index, word] of words.entries()) {
    if (index === 0 && word === 'A' && isInitialA(words)) continue;
    if (NOT_IN_NAMES.has(word.toLowerCase())) return false;
    if (PARTICLES.has(word)) continue;
    if (!NAME_WORD.test(word)) return false;
    if (word.replace(/\./g, '').length > 1) full += 1;
  }
  return full >= 1 && (words.length >= 2 || / et al/.test(text));
}

/** OSCOLA prints initials without a stop: `A Cassese` is a person, `A Manifesto` and `A Legal Theory` are titles. */
function isInitialA(words: readonly string[]): boolean {
  const surname = words.at(-1) ?? '';
  return words.length === 2 && /\p{Ll}/u.test(surname) && !AFTER_ARTICLE.test(surname);
}

/** What titles and subtitles that begin with an article say a work is. */
const AFTER_ARTICLE =
  /^(?:Theory|Reply|Rejoinder|Manifesto|Survey|Critique|Commentary|History|Reader|Study|Case|Response|Note|Comment|Guide|Handbook|Primer|View|World|Life|Reappraisal|Proposal|Sketch|Review|Report|Overview|Perspective|Framework|Postscript|Plea|Dialogue|Synthesis|Hypothesis|Analysis|Paradox|Myth|Question|Future|\p{L}+(?:[ts]ion|ity|ment|ness|ism|ship|ance|ence|ical|ist|ive|ing)s?)$/u;

/** `CEDAW Committee`, `Ford Foundation`: the last word makes it a body. */
function endsAsBody(words: readonly string[]): boolean {
  return words.length > 1 && BODY_WORDS.has((words.at(-1) ?? '').toLowerCase());
}

/** A list of names, each of two words or more or with an initial: `Susan Marks`, `P. Alston and R. Goodman`. */
export function readsAsFullNames(text: string): boolean {
  return splitNames(text)?.every((name) => /\s/.test(name)) ?? false;
}

/** True for a surname alone, as short forms have it: `Vasak`, `van Boven`, `Sen & Drèze`. */
export function isSurname(text: string): boolean {
  const words = text
    .trim()
    .replace(/,? et al\.?$/, '')
    .split(/\s+/);
  return (
    words.length <= 5 &&
    !endsAsBody(words) &&
    words.every(
      (word) =>
        PARTICLES.has(word) ||
        /^(?:&|and)$/.test(word) ||
        (NAME_WORD.test(word) && !NOT_IN_NAMES.has(word.toLowerCase())),
    )
  );
}

/**
 * Splits a list of names; null where a part is no name.
 *
 * @example splitNames('Leonard V. Smith, Stéphane Audoin-Rouzeau, and Annette Becker')?.length // 3
 */
export function splitNames(text: string): string[] | null {
  const bare = text
    .replace(/\s*\(?\b(?:eds?|trans|translators?|editors?|dir|comps?|hrsg)\b\.?\)?,?\s*$/i, '')
    .replace(/,?\s+(?:et al\.?|and others)\s*,?$/, '')
    .trim()
    .replace(/,$/, '');
  if (bare === '' || bare.length > 240) return null;
  const inverted =
    /^(\p{Lu}[\p{L}'’‐-]+(?: \p{Lu}[\p{L}'’-]+)?), ((?:\p{Lu}\.[ -]?){1,4}|\p{Lu}[\p{L}-]+(?: \p{Lu}\.)?)$/u.exec(
      bare,
    );
  if (inverted !== null) return [bare];
  const slashed = splitSlashes(bare);
  if (slashed !== null) return slashed;
  const names = bare
    .split(/\s*(?:,\s*(?:and|&|with|y|et|und)\s|,|\s&\s|\sand\s|\swith\s|\sy\s|\set\s|\sund\s)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const people = names.filter(
    (name, index) => isPersonName(name) || (index > 0 && /^(?:Jr|Sr|II|III|IV)\.?$/.test(name)),
  );
  if (names.length === 0 || people.length !== names.length) return null;
  return names.reduce<string[]>(
    (list, name) =>
      /^(?:Jr|Sr|II|III|IV)\.?$/.test(name)
        ? [...list.slice(0, -1), `${list.at(-1) ?? ''}, ${name}`]
        : [...list, name],
    [],
  );
}

/** German style: `Šadl/Olsen`, `O. Dörr/K. Schmalenbach`; `Leiden/Boston` are places, `EU/US` and `State/Society` no names. */
function splitSlashes(text: string): string[] | null {
  const names = text.split(/\s?\/\s?/);
  if (names.length < 2 || names.length > 6) return null;
  const arePeople = names.every(isPersonName);
  const areSurnames = names.every(
    (name) => isSurname(name) && /\p{Ll}/u.test(name) && name.split(' ').length <= 3 && !ABSTRACT.test(name),
  );
  return arePeople || (areSurnames && !names.some(isPlace)) ? names : null;
}

/** Endings of nouns and adjectives of ideas and peoples, which surnames seldom have. */
const ABSTRACT =
  /\p{L}{2}(?:[ts]ions?|ity|ities|ments?|ness|isms?|ships?|ance|ence|ical|ional|ese|ish|land|[aeiou]nia|stan)$/u;

/** Surnames or full names; three words or more without "and" or initials are a short title: `Unmet Legal Needs`. */
export function readsAsShortNames(text: string): boolean {
  if (/\s(?:&|and)\s|et al/.test(text)) return isSurname(text) || splitNames(text) !== null;
  const words = text.split(/\s+/).length;
  if (words <= 2 && isSurname(text)) return true;
  return splitNames(text) !== null && (words <= 2 || /\p{Lu}\.\s/u.test(text) || text.includes(','));
}

/** `Privacy International`, `Social Watch`, `Lawyers Without Borders`: last words that organizations alone have; `Kluwer Law International` publishes. */
const ACTS_ABROAD =
  /^(?:\p{Lu}[\p{L}’-]+\s){1,3}(?:International|Watch|Without (?:Borders|Frontiers)|[Ss]ans [Ff]rontières)$/u;
const OF_PRINT = /\b(?:Law|Press|Times|Tribune|Journal|Review|Publish\p{L}+|Comparative|and|&)\s/u;

/** `Permanent Mission of Cuba to the United Nations Office at Geneva`: those whom a state sends. */
const ENVOYS =
  /^(?:Permanent (?:Mission|Delegation|Representation)|Embassy|Delegation) of (?:the )?\p{Lu}[^“"‘:?]{2,90}$/u;

/**
 * True for the name of a body: a known name or acronym, or a short run of words that turns on a body word.
 *
 * @example isBodyName('High commissioner for human rights') // true
 */
export function isBodyName(text: string): boolean {
  const plain = withoutBracket(text.trim().replace(/^the /i, ''));
  const lower = plain.toLowerCase();
  const key = (lower.includes('.') ? lower.replace(/\.(?=\s|$|\w)/g, '') : lower).replace(/\s+/g, ' ');
  // `UNDP/UNEP`: bodies that issued a work together.
  const parts = key.includes('/') ? key.split(/\s?\/\s?/) : [key];
  if (parts.every((name) => BODY_NAMES.has(name.replace(/^un /, '')) || BODY_NAMES.has(name))) return true;
  if ((ACTS_ABROAD.test(plain) && !OF_PRINT.test(plain)) || ENVOYS.test(plain)) return true;
  const words = key.split(/[\s,/]+/);
  if (words.length > 14 || plain.length > 130 || !words.some((word) => BODY_WORDS.has(word))) return false;
  if (!/^\p{Lu}/u.test(plain) || /[“"‘:?]/.test(plain) || TITLE_WORDS.has(words[0] ?? '')) return false;
  const ofTheUN = /^u\.? ?n\.?$/.test(words[0] ?? '') && words.length <= 6;
  return (ofTheUN && !TITLE_WORDS.has(words.at(-1) ?? '')) || !WORK_WORDS.test(key);
}

const WORK_WORDS =
  /\b(?:report|resolution|declaration|convention|covenant|protocol|statement|agreement|letter|study|decision|treaty|statute|charter|pact|conclusions|guidelines)\b/;

/** `Human Rights Council (HRC)`: the short name in brackets is left out. */
function withoutBracket(name: string): string {
  return /[)\]]$/.test(name) ? name.replace(/\s*[([](?:the )?[\p{L}. -]{2,30}[)\]]$/u, '') : name;
}
