// Words of the names of periodicals and institutions as the Bluebook shortens them.
// Source: The Bluebook, 21st edition, tables T6, T10 and T13.2 and rule 6.1(a); the commonest words, not the whole tables.
import { headlineCase } from './headline-case.ts';

const abbreviations: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Academy=Acad. Affairs=Affs. African=Afr. American=Am. Annual=Ann. Association=Ass’n Australian=Austl. ' +
    'British=Brit. Bulletin=Bull. California=Cal. Canadian=Can. College=Coll. Commission=Comm’n ' +
    'Commissioner=Comm’r Committee=Comm. Comparative=Compar. Conference=Conf. Contemporary=Contemp. ' +
    'Cooperation=Coop. Department=Dep’t Development=Dev. Diplomacy=Dipl. Economic=Econ. Economics=Econ. ' +
    'Environment=Env’t Environmental=Env’t European=Eur. Federal=Fed. German=Ger. Global=Glob. ' +
    'Government=Gov’t Group=Grp. Harvard=Harv. Independent=Indep. Information=Info. Institute=Inst. ' +
    'International=Int’l Journal=J. Justice=Just. Law=L. Laws=L. Library=Libr. Michigan=Mich. ' +
    'Netherlands=Neth. Office=Off. Organization=Org. Philosophy=Phil. Policy=Pol’y Political=Pol. ' +
    'Politics=Pol. Public=Pub. Quarterly=Q. Relations=Rels. Report=Rep. Reports=Reps. Research=Rsch. ' +
    'Review=Rev. Rights=Rts. Human=Hum. School=Sch. Science=Sci. Sciences=Scis. Social=Soc. Society=Soc’y ' +
    'Studies=Stud. Transnational=Transnat’l University=U. Virginia=Va. Yearbook=Y.B.'
  )
    .split(/ (?=\p{Lu}\p{Ll}+=)/u)
    .map((entry): [string, string] => {
      const [word = '', short = ''] = entry.split('=');
      return [word, short];
    }),
);

/**
 * The name of a periodical as the Bluebook prints it: words shortened, articles and small prepositions left out, what
 * follows a colon left out, single capitals closed up. A name of one word stays whole.
 *
 * @example abbreviatedPeriodical('Netherlands International Law Review') // 'Neth. Int’l L. Rev.'
 */
export function abbreviatedPeriodical(name: string): string {
  const [chief = name] = name.split(/:\s/);
  const all = chief.replace('New York', 'N.Y.').replaceAll(',', '').split(/\s+/);
  if (all.length === 1) return chief;
  const kept = all.filter((word) => !/^(?:a|an|at|in|of|the)$/i.test(word));
  return kept
    .map((word) => (word.toLowerCase() === 'and' ? '&' : (abbreviations[word] ?? word)))
    .join(' ')
    .replace(/(?<=(?:^|\s)(?:\p{Lu}\.)+) (?=(?:\p{Lu}\.)+(?:\s|$))/gu, '');
}

/**
 * The name of an institution as the Bluebook prints it as an author (rules 6.1 and 15.1): words shortened, small words kept.
 *
 * @example abbreviatedBody('World Conference on Human Rights') // 'World Conf. on Hum. Rts.'
 */
export function abbreviatedBody(name: string): string {
  return withFullStops(headlineCase(name))
    .split(' ')
    .map((word) => (word === 'and' ? '&' : shortened(word)))
    .join(' ');
}

/** `U.N.`, whether the name has it short or in words; the full name stays where it is the whole. */
export function withFullStops(name: string): string {
  return name.replace(/\bUN\b|\bUnited Nations(?= \p{Lu})/gu, 'U.N.');
}

function shortened(word: string): string {
  const [, name = '', after = ''] = /^(.*?)([,;]?)$/.exec(word) ?? [];
  return `${abbreviations[name] ?? name}${after}`;
}
