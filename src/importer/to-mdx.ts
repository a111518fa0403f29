// Text → MDX that shows the same characters and runs nothing, and back again.

/** Marks that Markdown or MDX would read as more than themselves, anywhere in a line; bare addresses would eat escapes. */
const ANYWHERE =
  /[\\`*{}[\]<>~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|(?<=\p{P})_|_(?=\p{P})|@|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\./giu;
/** What only means something where a line begins: headings, lists, rules, quotations, tables, definitions. */
const AT_START = /^(?:[#+=|:-]|\d{1,9}(?=[.)]))/;
/** At the start of a block MDX takes these words for code. */
const CODE_WORD = /^(import|export)(?=[\s{*"'(]|$)/;
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g;
const ESCAPED = /\\([!-/:-@[-`{-~])|&#x([\da-f]{1,6});/gi;

/**
 * Writes text as one line of MDX.
 *
 * @example toMdx('{1 + 1} <b>*') // '\\{1 + 1\\} \\<b\\>\\*'
 */
export function toMdx(text: string): string {
  const line = text.replace(CONTROLS, '').replace(/\s+/g, ' ').trim();
  const escaped = line.replace(ANYWHERE, '\\$&');
  if (CODE_WORD.test(line)) return `&#x${line.charCodeAt(0).toString(16)};${escaped.slice(1)}`;
  const start = AT_START.exec(line)?.[0];
  if (start === undefined || escaped.startsWith('\\')) return escaped;
  return /^\d/.test(start) ? `${start}\\${escaped.slice(start.length)}` : `\\${escaped}`;
}

/**
 * Writes text as MDX with calls at the given offsets.
 *
 * @example toMdxWithCalls('One. Two.', [{ offset: 4, note: 1 }]) // 'One.[^1] Two.'
 */
export function toMdxWithCalls(
  text: string,
  calls: readonly { readonly offset: number; readonly note: number }[],
): string {
  // A private mark stands for each call while the text is escaped as a whole, so that line starts stay line starts.
  const sorted = [...calls].sort((a, b) => a.offset - b.offset);
  const pieces: string[] = [];
  let at = 0;
  for (const { offset } of sorted) {
    pieces.push(text.slice(at, offset).replaceAll(CALL_MARK, ''), CALL_MARK);
    at = offset;
  }
  pieces.push(text.slice(at).replaceAll(CALL_MARK, ''));
  let order = 0;
  return toMdx(pieces.join('')).replaceAll(CALL_MARK, () => {
    const call = sorted[order];
    order += 1;
    return call ? `[^${call.note}]` : '';
  });
}

const CALL_MARK = '\uE000';

/** Reads back what `toMdx` wrote: `fromMdx('\\{1 + 1\\}')` is `{1 + 1}`. */
export function fromMdx(line: string): string {
  return line.replace(ESCAPED, (_, mark: string | undefined, code: string | undefined) =>
    code === undefined ? (mark ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
