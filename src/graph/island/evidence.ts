// What proves an edge, in the words of the panel and of a path: the quotation, how sure it is, and where it was seen.
import type { Evidence } from '../../citations/types.ts';
import { quoteLanguage } from '../quote-language.ts';
import { certainties } from '../relations.ts';
import { element } from './element.ts';

/**
 * The quoted words, marked with their language; the stylesheet sets the quotation marks.
 *
 * @example quotation('Recordando la Carta …') // <q lang="es">Recordando la Carta …</q>
 */
export function quotation(quote: string): HTMLElement {
  return element('q', { lang: quoteLanguage(quote) }, quote);
}

/**
 * How sure an edge is, in a few words.
 *
 * @example sureness(evidence) // 'instrument’s own text, confirmed twice'
 */
export function sureness({ sourceKind, checked }: Evidence): string {
  const word = certainties.find(({ certainty }) => certainty === sourceKind)?.word ?? sourceKind;
  return `${word}${checked ? ', confirmed twice' : ''}`;
}

/** A source as a link when it is an address, as text when it is the article itself. */
export function sourceLink(source: string): HTMLElement {
  if (!/^https?:\/\//.test(source)) return element('span', {}, source);
  const host = new URL(source).hostname.replace(/^www\./, '');
  return element('a', { href: source, rel: 'external noreferrer' }, host);
}
