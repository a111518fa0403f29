// reStructuredText → Markdown, line for line, as far as articles use it: titles under and over a rule of signs, notes
// `.. [1] Smith`, calls `[1]_`, notes that number themselves `[#]_`, the author's field.
// Source: reStructuredText Markup Specification, "Sections", "Footnotes" and "Auto-Numbered Footnotes".

const NOTE = /^\.\. \[(\d{1,4}|#[\w-]*)\]\s+(?=\S)/;
const CALL = /\[(\d{1,4}|#[\w-]*)\]_(?![\w_])/g;
const RULE = /^([=\-`:.'"~^_*+#])\1{2,}\s*$/;
const FIELD = /^:(?:authors?|author):\s+/i;

/** True where a text both calls and defines notes as reStructuredText does. */
export function isRestructuredText(text: string): boolean {
  return /^\.\. \[(?:\d{1,4}|#[\w-]*)\]\s+\S/m.test(text) && /\[(?:\d{1,4}|#[\w-]*)\]_(?![\w_])/.test(text);
}

/** Rewrites a text; every line keeps its number. */
export function toMarkdown(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const levels: string[] = [];
  const nextNote = countAnonymous();
  const nextCall = countAnonymous();
  return lines
    .map((line, index) => {
      const under = RULE.exec(lines[index + 1] ?? '')?.[1];
      const over = RULE.exec(lines[index - 1] ?? '')?.[1];
      if (isTitle(line, lines[index - 1] ?? '') && under !== undefined) {
        const style = under + (over === under ? over : '');
        if (!levels.includes(style)) levels.push(style);
        return `${'#'.repeat(levels.indexOf(style) + 1)} ${line.trim()}`;
      }
      if (RULE.test(line) && (isTitle(lines[index - 1] ?? '', '') || isTitle(lines[index + 1] ?? '', '')))
        return '';
      const note = NOTE.exec(line);
      const calls = (part: string): string =>
        part.replace(CALL, (_, label: string) => `[^${nextCall(label)}]`);
      if (note?.[1] !== undefined) return `[^${nextNote(note[1])}]: ${calls(line.slice(note[0].length))}`;
      return calls(line.replace(FIELD, '').replace(/``([^`]+)``/g, '`$1`'));
    })
    .join('\n');
}

/** `[#]_` has no name: the first such call and the first such note belong together. */
function countAnonymous(): (label: string) => string {
  let count = 0;
  return (label) => (label === '#' ? `auto-${(count += 1)}` : label.replace('#', 'named-'));
}

function isTitle(line: string, previous: string): boolean {
  return /^\s?\S/.test(line) && /[\p{L}\d]/u.test(line) && (previous.trim() === '' || RULE.test(previous));
}
