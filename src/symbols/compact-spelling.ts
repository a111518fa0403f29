// Spellings with no separator at all, `AHRC3535`. They are ambiguous by nature (35/35 or 3/535), so every
// reading is listed, the likeliest first; whoever has an index of known symbols should ask `looseKey` of it instead.
import { assignRoles } from './assign-roles.ts';
import type { Draft } from './draft.ts';
import { findBodyCode, findBodyWord } from './body-codes.ts';
import { findComponent, findSuffix } from './components.ts';
import { isRoman, isYear } from './grammar.ts';
import { FIRST_WORDS, findOrgan } from './organs.ts';
import { joinWords } from './separated-spelling.ts';
import { isSessionNumber } from './sessions.ts';

/** One way to read a spelling without separators. */
export interface CompactReading {
  readonly canonical: string;
  /** Readings of 0 are possible but nothing speaks for them; only an index can confirm one. */
  readonly likelihood: number;
}

const MOST_READINGS = 64;

/** The readings of a spelling without separators, likeliest first: `AHRC3535` gives `A/HRC/35/35` first. */
export function splitCompact(clean: string): readonly CompactReading[] {
  if (clean.length > 40 || !/^[A-Za-z]{1,12}\d[A-Za-z0-9]*$/.test(clean)) return [];
  const readings = new Map<string, number>();
  for (const words of splitRuns(clean.toUpperCase())) {
    for (const spelling of joinWords(words)) {
      const draft = assignRoles(spelling, true);
      if (draft) readings.set(draft.canonical, likelihood(draft));
    }
  }
  return [...readings]
    .map(([canonical, value]) => ({ canonical, likelihood: value }))
    .sort((one, other) => other.likelihood - one.likelihood)
    .slice(0, MOST_READINGS);
}

function splitRuns(clean: string): readonly (readonly string[])[] {
  let heads: string[][] = [[]];
  for (const [at, run] of (clean.match(/[A-Z]+|\d+/g) ?? []).entries()) {
    const pieces = /\d/.test(run) ? splitDigits(run) : splitLetters(run, at === 0);
    const longer: string[][] = [];
    for (const head of heads) {
      for (const piece of pieces) if (longer.length < MOST_READINGS) longer.push([...head, ...piece]);
    }
    heads = longer;
  }
  return heads;
}

function splitLetters(run: string, first: boolean): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const walk = (rest: string, parts: readonly string[]): void => {
    if (rest === '') found.push(parts);
    if (rest === '' || found.length > 8) return;
    for (let length = rest.length; length > 0; length -= 1) {
      const word = rest.slice(0, length);
      if (isCode(word, first && parts.length === 0)) walk(rest.slice(length), [...parts, word]);
    }
  };
  walk(run, []);
  return found;
}

function isCode(word: string, first: boolean): boolean {
  if (first) return findOrgan(word) !== null;
  if (isRoman(word) || /^(?:[A-C]|E?S)$/.test(word)) return true;
  if (Object.values(FIRST_WORDS).some((words) => words.includes(word))) return true;
  return (findBodyCode(word) ?? findBodyWord(word) ?? findComponent(word) ?? findSuffix(word)) !== null;
}

function splitDigits(run: string): readonly (readonly string[])[] {
  const found: string[][] = [[run]];
  for (let at = 1; at < run.length; at += 1) {
    if (run[at] === '0') continue;
    found.push([run.slice(0, at), run.slice(at)]);
    const year = run.slice(at, at + 4);
    if (isYear(year) && at + 4 < run.length && run[at + 4] !== '0') {
      found.push([run.slice(0, at), year, run.slice(at + 4)]);
    }
  }
  return found;
}

/** Sessions that were held, and numbers that a session reaches, are likelier. */
function likelihood(draft: Draft): number {
  if (draft.bodies.length === 0 && draft.type === null) return 0;
  if (draft.year !== null) return 100;
  if (draft.session === null || draft.number === null) return 10;
  if (!isSessionNumber(draft.organ, draft.bodies, draft.session)) return 0;
  const most = draft.bodies.length > 0 ? 150 : 400;
  return 60 - (Number.parseInt(draft.number, 10) > most ? 40 : 0) + draft.session.length;
}
