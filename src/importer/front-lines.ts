// What single lines before an article are: a label, an author's name, what is said of the author, what a page prints round them.
import type { Block } from './find-headings.ts';

export const ABSTRACT =
  /^(?:abstract|summary|a b s t r a c t|résumé|resumen|resumo|riassunto|zusammenfassung|kurzfassung)\s*(?:[:.—–]\s*|$|-\s+|(?=\p{Lu}\p{Ll}))/iu;
export const KEYWORDS =
  /^(?:key\s?-?words?(?: and phrases)?|index terms|mots[- ]cl[ée]s?|palabras[- ]clave|palavras[- ]chave|parole[- ]chiave|schl(?:ü|ue)sselw(?:ö|oe)rter|schlagw(?:ö|oe)rter|stichw(?:ö|oe)rter)\s*(?:[:.—–]\s*|$|-\s+)/i;
export const AFFILIATION =
  /\b(?:universi\p{L}*|institut\p{L}*|school|facult\p{L}*|facultad|departamento|département|escuela|école|lehrstuhl|profes\p{L}*|wissenschaftl\p{L}*|department|dept\.|professor|lecturer|college|centre|center|academy|fellow|ph\.?d|researcher|candidate|editor|laborator\p{L}*|hospital|ministry|e-?mail|orcid)\b|@/iu;
const NAME =
  /^(?:by\s+)?(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+)?\p{Lu}[\p{L}’'.-]*(?:\s+(?:de|van|von|der|den|da|dos|di|la|le|el|al|bin|ibn|[\p{Lu}][\p{L}’'.-]*)){1,5}(?:\s*(?:,|&|and|und|et|y|;|·)\s*\p{Lu}[\p{L}’'.-]*(?:\s+[\p{L}’'.-]+){1,4})*$/iu;
/** A word in small letters that no name has. */
const COMMON_WORD =
  /(?<![\p{L}’'.-])(?!(?:by|and|de|del|van|von|der|den|da|dos|das|do|di|du|des|la|le|las|los|el|al|bin|ibn|ben|y|e|et|und|zu|zur|ten|ter|af|av)(?!\p{L}))\p{Ll}{2,}/u;
export const FURNITURE =
  /^[^<]*>|\.docx?\b|do not delete|\b\d{1,3}(?:[:(]\d{1,3}\)?)? \((?:1[5-9]|20)\d\d\)(?:,?:? \d{1,4}|$)|\s{4,}\d{1,4}$|,? \d{1,3}\(\d{1,2}\),? \(?(?:1[5-9]|20)\d\d\b|\bvol(?:ume|\.)\s*\d|\bno\.\s?\d+ \((?:1[5-9]|20)\d\d\)|\bpp\.\s?\d|^home\b|^sponsored|^share|^print|^download|^menu|^skip to|^search|^log ?in|^subscribe|^vol(?:ume)?\b|\bissn\b|\bdoi\b|https?:|^source:|^journal\b|^from\b|^united nations\b|^(?:the )?comm(?:ittee|ission) on\b|^(?:agenda )?item \d|\bsession$|^distr\b|^original:|^(?:general assembly|human rights council|security council|economic and social council)$|\b[A-Z]{1,4}\/[A-Z\d.]+\/|^page \d|^jump to|©|copyright|^open access|^research article$|^article$|^original article$|^received\b|^accepted\b|^published\b|^cite\b|^\d+$/i;
/** Lines in which title, authors and abstract may run on without an empty line. */
const FRONT_BLOCKS = 8;
const MARK = /[*†‡∗¹]$/;

/** Cuts the first blocks before the labels of abstract and keywords and under the authors, where no empty line does. */
export function cutLabels(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, order) => {
    if (order >= FRONT_BLOCKS || block.lines.length < 2) return [block];
    const pieces: Block['lines'][number][][] = [[]];
    for (const [index, line] of block.lines.entries()) {
      const above = block.lines[index - 1]?.text ?? '';
      const labelled = ABSTRACT.test(line.text) || KEYWORDS.test(line.text);
      // In running text the word stands under a line that goes on.
      const free = /[.!?;:]$/.test(above) || isAuthorLine(above) || (order === 0 && above.length < 80);
      const named = order < 3 && isAuthorLine(above);
      if (index > 0 && ((labelled && free && !/[-,]$/.test(above)) || named)) pieces.push([]);
      pieces.at(-1)?.push(line);
    }
    return pieces.map((lines) => ({ lines, text: lines.map(({ text }) => text).join(' ') }));
  });
}

/** `Anna Lindqvist*`: names with the mark of a note about their bearers. */
export function isAuthorLine(text: string): boolean {
  return MARK.test(text) && isNames(bareName(text));
}

/** Without the marks of the notes about the authors. */
export function bareName(text: string): string {
  return text
    .replace(/[*†‡∗]+|\s?[¹²³⁴⁵⁶⁷⁸⁹⁰]+|(?<=\p{L})\d\b/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Temür Batbayar, National University`: the name before where its bearer works; empty where that is not so. */
export function beforeComma(text: string): string {
  const cut = text.indexOf(',');
  return cut > 0 && AFFILIATION.test(text.slice(cut)) ? text.slice(0, cut) : '';
}

export function isNames(text: string): boolean {
  if (
    text.length > 140 ||
    AFFILIATION.test(text) ||
    FURNITURE.test(text) ||
    /[.:?!]$/.test(text.replace(/\b(?:Jr|Sr)\.$/, ''))
  )
    return false;
  return NAME.test(text) && !COMMON_WORD.test(text);
}

export function splitNames(text: string): string[] {
  return text
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|&|·|\b(?:and|und|et|y)\b)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(?:Jr|Sr|PhD|III?)\.?$/i.test(name));
}
