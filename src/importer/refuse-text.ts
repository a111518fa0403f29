// Tells a text that cannot be an article: a table of numbers, a program, a log, a shopping list.
import type { ImportedArticle } from './types.ts';

/** Why a text is refused and what to do. */
export interface Refusal {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

const LEAST_LETTERS = 120;
const LEAST_SHARE = 0.55;

/** Refuses what holds no running prose; null where there is an article. */
export function refuseText(article: ImportedArticle): Refusal | null {
  const prose = article.paragraphs.map(({ text }) => text).join('\n');
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const marks = prose.match(/[^\s]/gu)?.length ?? 0;
  const line = article.paragraphs[0]?.place.line ?? 1;
  if (letters < LEAST_LETTERS) {
    return {
      line,
      message: 'this is not an article: there is hardly any text in it',
      hint: 'Import a file that holds the article’s running text.',
    };
  }
  const sentences = prose.match(/\p{L}{2,}[.!?。][”"’)\]\d]*(?:\s|$)/gu)?.length ?? 0;
  if (letters < marks * LEAST_SHARE || sentences < 2) {
    return {
      line,
      message: 'this is not an article: it holds no sentences',
      hint: 'Data, programs and logs cannot be imported; save the article as text, Markdown or HTML.',
    };
  }
  return null;
}
