// Leaves out of a style sheet the rules that nothing on a page can match: sheets are written for rooms, pages use a part
// of them, and every byte of a sheet inside a page stands before its first line of text. Reads minified sheets, each once,
// however many pages have it.

/** What a page has or its scripts may give it. */
export interface UsedWords {
  /** Names of elements, classes, ids and attributes in the page. */
  readonly page: ReadonlySet<string>;
  /** Every word of each script that the page may run. */
  readonly scripts: readonly ReadonlySet<string>[];
}

/**
 * The words of a page: its elements, classes, ids and attributes.
 *
 * @example wordsOfPage('<p class="soft">…</p>') // Set { 'p', 'class', 'soft' }
 */
export function wordsOfPage(html: string): Set<string> {
  const markup = html.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '<$1>');
  const words = new Set<string>();
  // Most tags of a page stand there many times: each is read once.
  for (const tag of new Set(markup.match(/<[a-z][^<>]*>/gi)))
    for (const word of tag.match(/[\w-]+/g) ?? []) words.add(word);
  return words;
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
 * @example withoutUnusedRules('.a,.b{color:red}.c{top:0}', { page: new Set(['a']), scripts: [] }) // '.a{color:red}'
 */
export function withoutUnusedRules(css: string, used: UsedWords): string {
  const rules = known.get(css) ?? parseRules(css);
  known.set(css, rules);
  return keepUsed(rules, used);
}

const known = new Map<string, readonly Rule[]>();

type Rule =
  | { readonly kind: 'as it is'; readonly text: string }
  | { readonly kind: 'group'; readonly prelude: string; readonly rules: readonly Rule[] }
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly body: string };

/** A selector with all that must be there before it can match. */
interface Selector {
  readonly text: string;
  /** Elements, classes and ids. */
  readonly names: readonly string[];
  /** `data-` and `aria-` attributes. */
  readonly attributes: readonly string[];
  /** What stands in `:is()` and `:where()`: one of each list. */
  readonly choices: readonly (readonly Selector[])[];
}

function parseRules(css: string): readonly Rule[] {
  return blocksOf(css).map(({ prelude, body }): Rule => {
    if (body === null) return { kind: 'as it is', text: prelude };
    if (/^@(?:media|supports|layer|container)\b/.test(prelude))
      return { kind: 'group', prelude, rules: parseRules(body) };
    if (prelude.startsWith('@')) return { kind: 'as it is', text: `${prelude}{${body}}` };
    return { kind: 'rule', selectors: splitList(prelude).map(parseSelector), body };
  });
}

function keepUsed(rules: readonly Rule[], used: UsedWords): string {
  return rules
    .map((rule) => {
      if (rule.kind === 'as it is') return rule.text;
      if (rule.kind === 'group') {
        const inner = keepUsed(rule.rules, used);
        return inner === '' ? '' : `${rule.prelude}{${inner}}`;
      }
      const selectors = rule.selectors.filter((selector) => mayMatch(selector, used));
      return selectors.length === 0 ? '' : `${selectors.map(({ text }) => text).join(',')}{${rule.body}}`;
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
    const next = indexOutside(css, '{;', start);
    const end = next < 0 ? css.length : next;
    if (css[end] !== '{') {
      blocks.push({ prelude: css.slice(start, end + 1), body: null });
      start = end + 1;
      continue;
    }
    const close = indexOutside(css, '}', end + 1);
    const last = close < 0 ? css.length : close;
    blocks.push({ prelude: css.slice(start, end).trim(), body: css.slice(end + 1, last) });
    start = last + 1;
  }
  return blocks;
}

/** Where one of some characters stands next, outside strings, brackets and inner blocks; -1 where none does. */
function indexOutside(text: string, wanted: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (depth === 0 && wanted.includes(character)) return at;
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

function parseSelector(text: string): Selector {
  const lists = [...text.matchAll(/:(?:is|where)\(((?:[^()]|\([^()]*\))*)\)/g)];
  let bare = text;
  // What stands in other brackets, as in `:not(.a)`, need not be there.
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, '');
  }
  return {
    text,
    names: [...bare.replace(/\[[^\]]*\]|::?[\w-]+/g, '').matchAll(/[\w-]+/g)].map(([name]) => name),
    attributes: [...bare.matchAll(/\[((?:data|aria)-[\w-]+)/g)].map(([, name = '']) => name),
    choices: lists.map(([, list = '']) => splitList(list).map(parseSelector)),
  };
}

function mayMatch({ names, attributes, choices }: Selector, used: UsedWords): boolean {
  const inScripts = (name: string): boolean => used.scripts.some((words) => words.has(name));
  const has = (name: string): boolean => used.page.has(name) || inScripts(name);
  return (
    names.every(has) &&
    attributes.every((name) => has(name) || inScripts(inDataset(name))) &&
    choices.every((list) => list.some((choice) => mayMatch(choice, used)))
  );
}

/** `data-annotations-switch` is `annotationsSwitch` to a script. */
function inDataset(attribute: string): string {
  return attribute.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
