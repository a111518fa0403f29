// Leaves out of a style sheet the rules that nothing on a page can match: sheets are written for rooms, pages use a part
// of them, and every byte of a sheet inside a page stands before its first line of text. Reads minified sheets.

/** What a page has or its scripts may give it. */
export interface UsedWords {
  /** Names of elements, classes, ids and attributes in the page. */
  readonly page: ReadonlySet<string>;
  /** Every word in the scripts that the page may run. */
  readonly scripts: ReadonlySet<string>;
}

/**
 * The words of a page: its elements, classes, ids and attributes.
 *
 * @example wordsOfPage('<p class="soft">…</p>') // Set { 'p', 'class', 'soft' }
 */
export function wordsOfPage(html: string): Set<string> {
  const markup = html.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '<$1>').match(/<[a-z][^<>]*>/gi) ?? [];
  return new Set(markup.flatMap((tag) => tag.match(/[\w-]+/g) ?? []));
}

/**
 * The words of a script, `data-` attributes by the names that scripts call them.
 *
 * @example wordsOfScript("root.dataset.layer = 'digest'") // Set { 'root', 'dataset', 'layer', 'digest' }
 */
export function wordsOfScript(code: string): Set<string> {
  return new Set(code.match(/[\w-]+/g) ?? []);
}

/**
 * A minified style sheet without the rules that match nothing; of a list of selectors those that may match stay.
 *
 * @example withoutUnusedRules('.a,.b{color:red}.c{top:0}', { page: new Set(['a']), scripts: new Set() }) // '.a{color:red}'
 */
export function withoutUnusedRules(css: string, used: UsedWords): string {
  return blocksOf(css)
    .map(({ prelude, body }) => {
      if (body === null) return prelude;
      if (/^@(?:media|supports|layer|container)\b/.test(prelude)) {
        const inner = withoutUnusedRules(body, used);
        return inner === '' ? '' : `${prelude}{${inner}}`;
      }
      if (prelude.startsWith('@')) return `${prelude}{${body}}`;
      const selectors = splitList(prelude).filter((selector) => mayMatch(selector, used));
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
    })
    .join('');
}

interface Block {
  readonly prelude: string;
  /** Null for a statement without a block, such as `@charset "utf-8";`. */
  readonly body: string | null;
}

function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < css.length) {
    const open = indexOutside(css, '{', start);
    const end = indexOutside(css, ';', start);
    if (end >= 0 && (open < 0 || end < open)) {
      blocks.push({ prelude: css.slice(start, end + 1), body: null });
      start = end + 1;
    } else if (open < 0) {
      blocks.push({ prelude: css.slice(start), body: null });
      start = css.length;
    } else {
      const close = indexOutside(css, '}', open + 1);
      const last = close < 0 ? css.length : close;
      blocks.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, last) });
      start = last + 1;
    }
  }
  return blocks;
}

/** Where a character stands next, outside strings, brackets and inner blocks; -1 where it does not. */
function indexOutside(text: string, wanted: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (depth === 0 && character === wanted) return at;
    if (character === '"' || character === "'") at = endOfString(text, at);
    else if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
  }
  return -1;
}

function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[open]) return at;
  }
  return text.length;
}

function splitList(selectors: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = indexOutside(selectors, ',', 0); at >= 0; at = indexOutside(selectors, ',', start)) {
    parts.push(selectors.slice(start, at));
    start = at + 1;
  }
  return [...parts, selectors.slice(start)];
}

function mayMatch(selector: string, used: UsedWords): boolean {
  const { page, scripts } = used;
  const choices = [...selector.matchAll(/:(?:is|where)\(((?:[^()]|\([^()]*\))*)\)/g)].map(
    ([, list = '']) => list,
  );
  if (!choices.every((list) => splitList(list).some((choice) => mayMatch(choice, used)))) return false;
  let bare = selector;
  // What stands in other brackets, as in `:not(.a)`, need not be there.
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, '');
  }
  const has = (name: string): boolean => page.has(name) || scripts.has(name);
  const attributes = [...bare.matchAll(/\[((?:data|aria)-[\w-]+)/g)].map(([, name = '']) => name);
  const names = [...bare.replace(/\[[^\]]*\]|::?[\w-]+/g, '').matchAll(/[\w-]+/g)].map(([name]) => name);
  return names.every(has) && attributes.every((name) => has(name) || scripts.has(inDataset(name)));
}

/** `data-annotations-switch` is `annotationsSwitch` to a script. */
function inDataset(attribute: string): string {
  return attribute.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
