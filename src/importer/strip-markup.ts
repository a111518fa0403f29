// Markdown's marks inside a line: emphasis, code, links and escapes give way to the words they dress. Calls of notes keep theirs.
// Source: CommonMark 0.31, 6.2 (emphasis), 6.3 (links), 2.4 (escapes): a mark opens before a letter and closes after one.
import { editTraced } from './traced-text.ts';
import type { Edit } from './traced-text.ts';
import type { TracedText } from './types.ts';

const EMPHASIS: readonly RegExp[] = [
  /(\*\*\*|___)(?=[^\s*_])((?:(?!\1).)+?)(?<=[^\s])\1/gu,
  /(\*\*|(?<![\p{L}\p{N}_])__)(?=[^\s*_])((?:(?!\1).)+?)(?<=[^\s])\1/gu,
  /(?<![*\\])(\*)(?=[^\s*])([^*]+?)(?<=[^\s*\\])\*(?!\*)/gu,
  /(?<![\p{L}\p{N}_\\])(_)(?=[^\s_])([^_]+?)(?<=[^\s_\\])_(?![\p{L}\p{N}_])/gu,
  /(?<!`)(`)(?=[^`\s])([^`]+?)`(?!`)/gu,
];
/** `[text](https://example.org "title")`; a link that leads to a place on the page may be a call and is left. */
const LINK =
  /!?(?<!\\)\[([^[\]^]{1,400})\]\(<?(?!#)([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)?)>?(?:\s+["'][^"'()]*["'])?\)/gu;
const ESCAPED = /\\([*_#+.!`~$'"|>-])/g;

/** Takes the marks out of a line; in a note the address of a link stays, after its words. */
export function stripMarkup(traced: TracedText, keepAddress: boolean): TracedText {
  let stripped = traced;
  if (/\]\(/.test(stripped.text)) stripped = editTraced(stripped, linkEdits(stripped.text, keepAddress));
  for (const pattern of EMPHASIS) {
    if (/[*_`]/.test(stripped.text)) stripped = editTraced(stripped, markEdits(stripped.text, pattern));
  }
  if (!stripped.text.includes('\\')) return stripped;
  return editTraced(
    stripped,
    [...stripped.text.matchAll(ESCAPED)].map(({ index }) => ({ start: index, end: index + 1, text: '' })),
  );
}

function linkEdits(text: string, keepAddress: boolean): Edit[] {
  return [...text.matchAll(LINK)].flatMap((match) => {
    const [whole, words = '', address = ''] = match;
    const open = whole.indexOf('[') + 1;
    const end = match.index + whole.length;
    const shown = keepAddress && /^(?:https?:|www\.|doi)/.test(address) && !words.includes(address);
    return [
      { start: match.index, end: match.index + open, text: '' },
      { start: match.index + open + words.length, end, text: shown ? `, ${address}` : '' },
    ];
  });
}

function markEdits(text: string, pattern: RegExp): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const length = match[1]?.length ?? 0;
    const end = match.index + match[0].length;
    return [
      { start: match.index, end: match.index + length, text: '' },
      { start: end - length, end, text: '' },
    ];
  });
}
