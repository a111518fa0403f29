// The bracket that says where a book appeared: `(Oxford: Oxford University Press, 1999)`, `(2nd edn, OUP 1999)`, `(Ian Brownlie ed., 2d ed. 1981)`, `(1999)`.
import { MONTHS, SEASONS } from './tables/months.ts';
import { isPlace, PUBLISHER_WORDS } from './tables/publishers.ts';

/** What such a bracket says; the year alone is enough. */
export interface Imprint {
  readonly place: string | null;
  readonly publisher: string | null;
  readonly year: string | null;
  readonly edition: string | null;
  readonly editors: string | null;
}

const YEAR_AT_END = /[,;:]?\s*(?:c\.\s?|©\s?)?((?:1[4-9]|20)\d\d)(?:[-–/]\d{2,4})?(?:\s?\[[^\]]{1,20}\])?$/u;
const UNDATED = /[,;]?\s*(?:n\.d\.|forthcoming|in press|undated)$/iu;
const EDITION =
  /(?:^|[,;]\s?|\s)((?:\d{1,2}(?:st|nd|rd|th|d)?|first|second|third|fourth|fifth|sixth|rev(?:ised)?\.?|new|student|online|paperback|reprint)(?:\s(?:rev(?:ised)?\.?|student|English|updated))?\s(?:ed(?:n|ition)?\b\.?|rev\.))[,;]?/iu;
const EDITORS =
  /^((?:\p{Lu}[\p{L}.'’-]*|and|&|et|al\.|van|de|von)(?:,?\s(?:\p{Lu}[\p{L}.'’-]*|and|&|et|al\.|van|de|von)){0,11}?),?\s(?:eds?|trans?|tr)\b\.?(?: & trans\.)?,?\s*/u;

/**
 * Reads the inside of a bracket as an imprint; null for a bracket of another kind.
 *
 * @example readImprint('Oxford: Oxford University Press, 1999')?.publisher // 'Oxford University Press'
 */
export function readImprint(inner: string): Imprint | null {
  // `(London: Stevens, 1950; reprint, New York: Garland, 1973)`: the first printing names the book.
  const [printed = inner, reprint] = inner.split(/;\s(?=reprint|repr\.|reissued)/i);
  if (reprint !== undefined) return readImprint(printed);
  if (inner.length > 220) return null;
  const dated = YEAR_AT_END.exec(inner);
  const undated = dated === null ? UNDATED.exec(inner) : null;
  if (dated === null && undated === null) return null;
  let rest = inner.slice(0, (dated ?? undated)?.index).trim();
  if (/(?:^|\s)\p{L}+\.?\s\d{1,2}$/u.test(rest) || /(?:^|\s)\d{1,2}\s\p{L}+$/u.test(rest)) return null;
  const editors = EDITORS.exec(rest);
  if (editors !== null) rest = rest.slice(editors[0].length).trim();
  const edition = EDITION.exec(rest);
  if (edition !== null)
    rest = `${rest.slice(0, edition.index)} ${rest.slice(edition.index + edition[0].length)}`.trim();
  rest = rest
    .replace(
      /(?:^|,\s?)(?:vol\.?\s\w+|reprinted?|reissued?|paperback|repr\.|orig\. pub\.|trans(?:lated)?\.? .{3,40}|ed\. .{3,40})(?:,|$)/giu,
      '',
    )
    .replace(/^[,;\s]+|[,;\s]+$/g, '');
  // `(May 2021)`: a month is no publisher.
  const [month = ''] = /\p{L}+\.?$/u.exec(rest) ?? [];
  const name = month.toLowerCase().replace('.', '');
  if (MONTHS.has(name) || SEASONS.has(name)) rest = rest.slice(0, -month.length).replace(/[,\s]+$/, '');
  const where = placeAndPublisher(rest);
  if (where === null) return null;
  return {
    ...where,
    year: dated?.[1] ?? null,
    edition: edition?.[1] ?? null,
    editors: editors?.[1]?.trim() ?? null,
  };
}

function placeAndPublisher(rest: string): { place: string | null; publisher: string | null } | null {
  if (rest === '') return { place: null, publisher: null };
  const colon = /^([^:]{2,60}):\s*([^:]{2,110})$/u.exec(rest);
  if (colon?.[1] !== undefined && colon[2] !== undefined && /^\p{Lu}/u.test(rest))
    return { place: colon[1].trim(), publisher: colon[2].trim() };
  const parts = rest.split(/,\s*/);
  if (isPlace(rest)) return { place: rest, publisher: null };
  const [first = '', ...others] = parts;
  if (others.length > 0 && isPlace(first)) return { place: first, publisher: others.join(', ') };
  if (others.length > 0 && (isPlace(parts.at(-1) ?? '') || /^[A-Z]{2}$/.test(parts.at(-1) ?? ''))) {
    return { place: parts.at(-1) ?? null, publisher: parts.slice(0, -1).join(', ') };
  }
  const last = parts.at(-1) ?? '';
  if (others.length > 0 && /^\p{Ll}/u.test(rest) && (PUBLISHER_WORDS.test(last) || /^[A-Z]{2,6}$/.test(last)))
    return { place: null, publisher: last };
  if (PUBLISHER_WORDS.test(rest)) return { place: null, publisher: rest };
  if (/^[A-Z]{2,6}$/.test(rest) || (/^\p{Lu}[\p{L}&'’ -]{2,40}$/u.test(rest) && rest.split(' ').length <= 4))
    return { place: null, publisher: rest };
  return null;
}
