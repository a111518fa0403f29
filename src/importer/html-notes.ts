// Notes of a page as its links tell them: a link whose words are a number and that leads on in the page calls a note, one that
// leads back comes from a note. What the ids are called does not matter: every publisher has names of its own.
import type { Element, Root } from 'hast';
import { classOf, findElements, hashOf, hrefOf, idsOf, isHidden, shownText, targetOf } from './html-tree.ts';

/** The notes of a page and the links that belong to them. */
export interface PageNotes {
  /** The number of each element that is a note, whole. */
  readonly boxes: ReadonlyMap<Element, number>;
  /** The number of the note that a link calls. */
  readonly calls: ReadonlyMap<Element, number>;
  /** Links from a note back to its call. */
  readonly backs: ReadonlySet<Element>;
}

const BACK_ID = /^#(?:cite_?ref|fn-?ref|footnote-?ref|ref|note-?ref|endnote-?ref|r|back|_ftnref|_ednref)/i;
const BACK_CLASS = /\bmw-cite-backlink\b|\bfootnote-backref\b|\bbacklink\b/;
const BACK_WORDS = /^(?:\W*|\W*[a-z]\W*|\W*\d{1,4}\W*|Jump up.*|back)$/i;
const NOTE_ID =
  /^(?:_?ftn|_?edn|fn|note|footnote|endnote|cite_note|cn|en|n|reference|ref|bib|b|cit)[-_:.]*(?:[a-z]+[-_:.])*\d{1,4}$/i;
const NUMBER = /^\W*(\d{1,4})\W*$/;
const LETTER = /^\W?[a-z]\W?$/;
/** What holds several notes, so that a note's box ends inside it. */
const HOLDERS = new Set([
  'ol',
  'ul',
  'dl',
  'table',
  'tbody',
  'section',
  'article',
  'main',
  'body',
  'html',
  'aside',
]);

/** The places of a page's elements, and who holds whom. */
interface Places {
  readonly order: ReadonlyMap<Element, number>;
  readonly parents: ReadonlyMap<Element, Element>;
  readonly byId: ReadonlyMap<string, Element>;
}

/** Finds the notes of a page. */
export function findPageNotes(tree: Root): PageNotes {
  const elements = findElements(tree, (element) => !isHidden(element));
  const places = placeElements(elements);
  const links = elements.filter((element) => element.tagName === 'a' && /#./.test(hrefOf(element)));
  const leads = links.flatMap((link) => {
    const target = places.byId.get(targetOf(link));
    return target && !isBack(link, places) ? [{ link, target }] : [];
  });
  const numbered = leads.filter(({ link }) => NUMBER.test(shownText(link)));
  const found = numbered.length > 0 ? numbered : leads.filter(({ link }) => isRaisedLetter(link, places));
  const targets = new Map<Element, number>();
  for (const { link, target } of found) {
    const number = numbered.length > 0 ? Number(NUMBER.exec(shownText(link))?.[1]) : targets.size + 1;
    if (!targets.has(target)) targets.set(target, number);
  }
  const boxes = new Map<Element, number>();
  const calls = new Map<Element, number>();
  const called = new Set(found.map(({ link }) => link));
  for (const [target, number] of targets) {
    const box = boxOf(target, targets, called, places);
    if (!isNote(box, target, number, places)) continue;
    for (const part of [box, ...definitionsOf(box, places)]) boxes.set(part, number);
    for (const { link, target: own } of found) if (own === target) calls.set(link, number);
  }
  return { boxes, calls, backs: new Set(links.filter((link) => isBack(link, places))) };
}

function placeElements(elements: readonly Element[]): Places {
  const parents = new Map<Element, Element>();
  const byId = new Map<string, Element>();
  for (const element of elements) {
    for (const child of element.children) if (child.type === 'element') parents.set(child, element);
    for (const id of idsOf(element)) if (!byId.has(id)) byId.set(id, element);
  }
  return { order: new Map(elements.map((element, index) => [element, index])), parents, byId };
}

/** A link that leads back in the page; where it leads is not always kept, and then its name tells. */
function isBack(link: Element, { order, byId, parents }: Places): boolean {
  if (!BACK_WORDS.test(shownText(link))) return false;
  for (let at: Element | undefined = link; at; at = parents.get(at))
    if (BACK_CLASS.test(classOf(at))) return true;
  const target = byId.get(targetOf(link));
  if (!target) return BACK_ID.test(hashOf(link));
  return (order.get(target) ?? 0) < (order.get(link) ?? 0);
}

/** `<sup><a href="#na">a</a></sup>`, either way round. */
function isRaisedLetter(link: Element, { parents }: Places): boolean {
  if (!LETTER.test(shownText(link))) return false;
  return (
    findElements(link, ({ tagName }) => tagName === 'sup').length > 0 || parents.get(link)?.tagName === 'sup'
  );
}

/** The note round a target: the largest element that holds neither another note nor a call. */
function boxOf(
  target: Element,
  targets: ReadonlyMap<Element, number>,
  called: ReadonlySet<Element>,
  { parents }: Places,
): Element {
  let box = target;
  for (;;) {
    const parent = parents.get(box);
    if (!parent || HOLDERS.has(parent.tagName)) return box;
    const inner = findElements(parent, () => true);
    const others = inner.some(
      (element) => (targets.has(element) && element !== target) || called.has(element),
    );
    if (others || inner.some(({ tagName }) => /^(?:h[1-6]|ol)$/.test(tagName))) return box;
    box = parent;
  }
}

/** The `<dd>` that belong to a `<dt>`. */
function definitionsOf(box: Element, { parents }: Places): Element[] {
  const list = box.tagName === 'dt' ? parents.get(box) : undefined;
  const items = list?.children.filter((child) => child.type === 'element') ?? [];
  const after = items.slice(items.indexOf(box) + 1);
  const end = after.findIndex(({ tagName }) => tagName !== 'dd');
  return end < 0 ? after : after.slice(0, end);
}

/** A number may lead to a section or a table as well: a note is an item of a list, shows its number or leads back. */
function isNote(box: Element, target: Element, number: number, places: Places): boolean {
  if (/^h[1-6]$/.test(box.tagName)) return false;
  if (box.tagName === 'li' || idsOf(target).some((id) => NOTE_ID.test(id))) return true;
  const inner = findElements(box, ({ tagName }) => tagName === 'a');
  if ([box, ...inner].some((element) => element.tagName === 'a' && isBack(element, places))) return true;
  return new RegExp(String.raw`^\W*(?:${number}|[a-z])(?!\d)`).test(shownText(box));
}
