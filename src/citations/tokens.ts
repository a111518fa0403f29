// Claims → tokens that tile the note. Between claims: marks and linking words are separators; other words are unknown inside a citation, prose outside.
import type { Claim } from './draft.ts';
import type { Stretch } from './scan.ts';
import type { Token, TokenKind } from './types.ts';

/** Words that link the parts of a citation and carry no fact of their own. */
const LINK =
  /^(?:in|of|and|at|by|the|on|to|from|for|&|with|a|an|or|et|as|also|dated|adopted|available|accessed|visited|last|retrieved|online|per|its|contained|respectively|doc|docs|document|no|un|u\.n|see|where|id|eds?|edn|trans|vol|u\.n\.doc)\.?$/i;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu;

/**
 * Tiles a note with tokens; `citations` are the stretches inside which an unclaimed word counts as unknown, `read` is how far the note was read.
 *
 * @example toTokens('Ibid., 3.', [{ kind: 'ibid', start: 0, end: 5 }], [{ start: 0, end: 9 }]).map((token) => token.text).join('') // 'Ibid., 3.'
 */
export function toTokens(
  text: string,
  claims: readonly Claim[],
  citations: readonly Stretch[],
  read = text.length,
): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, start: number, end: number): void => {
    if (end <= start) return;
    const last = tokens.at(-1);
    if (
      last !== undefined &&
      last.kind === kind &&
      (kind === 'prose' || kind === 'separator' || kind === 'unknown')
    ) {
      tokens[tokens.length - 1] = { kind, text: text.slice(last.span[0], end), span: [last.span[0], end] };
    } else tokens.push({ kind, text: text.slice(start, end), span: [start, end] });
  };
  let at = 0;
  let inside = 0;
  const gap = (end: number): void => {
    while (at < end) {
      while ((citations[inside]?.end ?? Infinity) <= at) inside += 1;
      const citation = citations[inside];
      const stop = Math.min(
        end,
        citation === undefined ? end : citation.start > at ? citation.start : citation.end,
      );
      fillGap(text, at, stop, citation !== undefined && citation.start <= at, push);
      at = stop;
    }
  };
  for (const { kind, start, end } of [...claims].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    gap(start);
    push(kind, Math.max(at, start), end);
    at = Math.max(at, end);
  }
  gap(read);
  push('unknown', read, text.length);
  return tokens;
}

function fillGap(
  text: string,
  start: number,
  end: number,
  insideCitation: boolean,
  push: (kind: TokenKind, start: number, end: number) => void,
): void {
  const gap = text.slice(start, end);
  WORD.lastIndex = 0;
  if (!WORD.test(gap)) {
    push('separator', start, end);
    return;
  }
  if (!insideCitation) {
    push('prose', start, end);
    return;
  }
  let at = 0;
  for (const word of gap.matchAll(WORD)) {
    push('separator', start + at, start + word.index);
    push(
      LINK.test(word[0]) ? 'separator' : 'unknown',
      start + word.index,
      start + word.index + word[0].length,
    );
    at = word.index + word[0].length;
  }
  push('separator', start + at, end);
}
