// What stands below the title: whose translation, from where, of when.
import type { Article } from '../corpus/types.ts';
import { dateWords } from './document-words.ts';

/**
 * Affiliation, translation, source and date as one line.
 *
 * @example sourceLine(article) // 'Institute for Human Rights, …. Translated by Chen Feng. China Society …, 30 September 2020.'
 */
export function sourceLine(article: Article): string {
  const date = article.published === null ? null : dateWords(article.published);
  const parts = [
    [...new Set(article.authors.flatMap(({ affiliation }) => affiliation ?? []))].join('; '),
    article.translators.length > 0 &&
      `Translated by ${article.translators.map(({ name }) => name).join(', ')}`,
    article.source.label,
    date !== null && !article.source.label.includes(date) && date,
  ].filter(Boolean);
  return `${parts.join('. ')}.`;
}
