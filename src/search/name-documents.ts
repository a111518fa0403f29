// Documents by what they are called: short titles, official titles, other titles, authors.
import type { NameList } from './types.ts';

/** Names made ready to compare, in the order of the index. */
export interface ReadyNames {
  readonly whole: readonly (readonly string[])[];
  readonly words: readonly (readonly string[])[];
  /** Official titles as they are written. */
  readonly titles: readonly string[];
}

/** Positions in the index: whole names first, then documents whose names have words that begin as typed. */
export interface NamedDocuments {
  readonly exact: readonly number[];
  readonly begins: readonly number[];
}

/**
 * A name without case, accents, punctuation and a leading article.
 *
 * @example plainName('The Déclaration of Vienna, 1993') // 'declaration of vienna 1993'
 */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/**
 * Prepares names for look-ups.
 *
 * @example const names = readyNames(await (await fetch('/search/names.json')).json())
 */
export function readyNames({ names }: NameList): ReadyNames {
  const whole = names.map((list) => list.map(plainName));
  return {
    whole,
    words: whole.map((list) => [...new Set(list.flatMap((name) => name.split(' ')))]),
    titles: names.map(([title = '']) => title),
  };
}

/**
 * Finds documents by name. A name that is typed whole comes first; then, from two letters on, every word typed must
 * begin a word of the document's names, those whose name begins so before the others.
 *
 * @example findByName('vasak', names).begins // [position of Vasak 1977]
 */
export function findByName(text: string, names: ReadyNames): NamedDocuments {
  const wanted = plainName(text);
  if (wanted.length < 2) return { exact: [], begins: [] };
  const typed = wanted.split(' ').slice(0, 30);
  const exact: number[] = [];
  const first: number[] = [];
  const others: number[] = [];
  names.whole.forEach((list, at) => {
    const words = names.words[at] ?? [];
    if (list.includes(wanted)) exact.push(at);
    else if (list.some((name) => name.startsWith(wanted))) first.push(at);
    else if (typed.every((part) => words.some((word) => word.startsWith(part)))) others.push(at);
  });
  return { exact, begins: [...first, ...others] };
}
