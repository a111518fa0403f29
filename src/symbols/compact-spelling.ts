// Spellings with no separator at all, `AHRC3535`. They are ambiguous by nature (35/35 or 3/535), so every
// reading is listed, the likeliest first; whoever has an index of known symbols should ask `looseKey` of it instead.
import { assignRoles } from './assign-roles.ts';
import { findBodyCode, findBodyWord } from './body-codes.ts';
import { findComponent, findSuffix } from './components.ts';
import { isYear } from './grammar.ts';
import { findOrgan } from './organs.ts';
import { isSessionNumber } from './sessions.ts';

const MOST_READINGS = 64;

/** The symbols that a spelling without separators can mean, likeliest first: `AHRC3535` gives `A/HRC/35/35` first. */
export function splitCompact(clean: string): string[] {
  const match = clean.length > 40 ? null : /^([A-Za-z]{1,8}\d[A-Za-z0-9]*)$/.exec(clean);
  if (!match) return [];
  const runs = clean.toUpperCase().match(/[A-Z]+|\d+/g) ?? [];
  let heads: string[] = [''];
  for (const [at, run] of runs.entries()) {
    const pieces = /\d/.test(run) ? splitDigits(run) : splitLetters(run, at === 0);
    const next: string[] = [];
    for (const head of heads)
      for (const piece of pieces) if (next.length < MOST_READINGS * 8) next.push(join(head, piece));
    heads = next;
  }
  const readings = heads.flatMap((spelling) => {
    const draft = assignRoles(spelling);
    return draft ? [{ canonical: draft.canonical, likelihood: likelihood(draft) }] : [];
  });
  readings.sort((one, other) => other.likelihood - one.likelihood);
  return [
    ...new Set(readings.filter((reading) => reading.likelihood > 0).map((reading) => reading.canonical)),
  ].slice(0, MOST_READINGS);
}

function join(head: string, piece: string): string {
  if (head === '') return piece;
  const code = /(?:^|\/)([A-Z]+)$/.exec(head)?.[1] ?? '';
  const dot =
    /^\d/.test(piece) &&
    (findBodyCode(code) ?? findSuffix(code) ?? (/^(?:L|PV|SR|WP|CRP)$/.test(code) ? code : null));
  return head + (dot && head.includes('/') ? '.' : '/') + piece;
}

function splitLetters(run: string, first: boolean): string[] {
  const found: string[] = [];
  const walk = (rest: string, parts: readonly string[]): void => {
    if (rest === '') found.push(parts.join('/'));
    if (rest === '' || found.length > 8) return;
    for (let length = rest.length; length > 0; length -= 1) {
      const word = rest.slice(0, length);
      const organ = first && parts.length === 0;
      const known = organ
        ? findOrgan(word)
        : (findBodyCode(word) ?? findBodyWord(word) ?? findComponent(word) ?? findSuffix(word));
      if (known) walk(rest.slice(length), [...parts, word]);
    }
  };
  walk(run, []);
  return found;
}

function splitDigits(run: string): string[] {
  const found = [run];
  for (let at = 1; at < run.length; at += 1) {
    if (run[at] === '0') continue;
    found.push(`${run.slice(0, at)}/${run.slice(at)}`);
    for (let second = at + 1; second < run.length; second += 1) {
      if (run[second] !== '0' && isYear(run.slice(at, second))) {
        found.push(`${run.slice(0, at)}/${run.slice(at, second)}/${run.slice(second)}`);
      }
    }
  }
  return found;
}

/** Sessions that were held and numbers that a session reaches are likelier; 0 means not to be considered. */
function likelihood(draft: NonNullable<ReturnType<typeof assignRoles>>): number {
  if (draft.bodies.length === 0 && draft.type === null) return 0;
  if (draft.year !== null) return 100;
  if (draft.session === null || draft.number === null) return 10;
  if (!isSessionNumber(draft.organ, draft.bodies, draft.session)) return 0;
  const most = draft.bodies.length > 0 ? 150 : 400;
  return 60 - (Number.parseInt(draft.number, 10) > most ? 40 : 0) + draft.session.length;
}
