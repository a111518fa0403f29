// How a journal begins that stands after a title without marks: by a word that journals have, or by the letters it goes by.
import { isBodyName } from '../names.ts';
import { PUBLISHER_WORDS } from '../tables/publishers.ts';

const NAME = String.raw`\p{Lu}[\p{L}&’' -]*\b(?:Journal|Review|Revue|Revista|Rivista|Zeitschrift|Yearbook|Quarterly|Annuaire|Archiv|Bulletin)\b[\p{L}&’' -]{0,60}`;
const PAGE = String.raw`,\s(?:pp?\.\s|S\.\s)?\d`;
/** `Leiden Journal of International Law 2017, 327`, `Modern Law Review 70 (2007), 1`: the continental order. */
const NAMED_YEAR = new RegExp(String.raw`^${NAME}\s(?:\d{1,3}\s)?\(?(?:19|20)\d\d\)?${PAGE}`, 'u');
/** `American University International Law Review, Vol. 15, No. 6, 2000`. */
const NAMED_VOLUME = new RegExp(String.raw`^${NAME},\s[Vv]ol\.?\s?\d`, 'u');
/** `ZaöRV 64 (2004), 547`, `EuGRZ 1989, S. 1`: journals of law in German go by letters. */
const LETTERED = new RegExp(
  String.raw`^(?<letters>(?=\p{Lu}\p{Ll}{0,3}\p{Lu})\p{Lu}\p{L}{1,8})\s(?:\d{1,3}\s\((?:19|20)\d\d\)|(?:19|20)\d\d)${PAGE}`,
  'u',
);

/**
 * What shows that a journal begins here: its name, or its letters; null where nothing does.
 *
 * @example journalOpening('ZaöRV 64 (2004), 547') // 'letters'
 */
export function journalOpening(text: string): 'name' | 'letters' | null {
  if (NAMED_YEAR.test(text) || NAMED_VOLUME.test(text)) return 'name';
  const letters = LETTERED.exec(text)?.groups?.['letters'];
  // `OUP 2018, 12`, `UNDP 2015, 7`: publishers and bodies go by letters too.
  return letters === undefined || PUBLISHER_WORDS.test(letters) || isBodyName(letters) ? null : 'letters';
}
