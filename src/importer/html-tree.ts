// Small questions to a tree of HTML.
import type { Element, Root } from 'hast';

/** The first element below that passes, in reading order. */
export function findElement(root: Root | Element, test: (element: Element) => boolean): Element | undefined {
  for (const child of root.children) {
    if (child.type !== 'element') continue;
    if (test(child)) return child;
    const inner = findElement(child, test);
    if (inner) return inner;
  }
  return undefined;
}

/** All elements below that pass, in reading order. */
export function findElements(root: Root | Element, test: (element: Element) => boolean): Element[] {
  return root.children.flatMap((child) =>
    child.type === 'element' ? [...(test(child) ? [child] : []), ...findElements(child, test)] : [],
  );
}

/** The words of an element, markup left out. */
export function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

/** The `id`, or the `name` of an old anchor; empty where there is none. */
export function idOf({ properties }: Element): string {
  const id = properties['id'] ?? properties['name'];
  return typeof id === 'string' ? id : '';
}

/** The `id` and the `name` of an element. */
export function idsOf({ properties }: Element): string[] {
  return [properties['id'], properties['name']].filter((id) => typeof id === 'string');
}

/** What only a reader's ears are meant to get, `<span class="sr-only">Footnote </span>`. */
const UNSEEN =
  /\b(?:sr-only|screen-reader-text|show-for-sr|visually-hidden|visuallyhidden|pkp_screen_reader|u-sr-only|a11y-only)\b/;

/** True for an element that a page does not show. */
export function isHidden(element: Element): boolean {
  return (element.properties['hidden'] ?? null) !== null || UNSEEN.test(classOf(element));
}

/** The words of an element that a page shows, without white space at either end. */
export function shownText(node: Element): string {
  const words = (element: Element): string =>
    element.children
      .map((child) =>
        child.type === 'text'
          ? child.value
          : child.type === 'element' && !isHidden(child)
            ? words(child)
            : '',
      )
      .join('');
  return words(node).trim();
}

/** The classes, joined by spaces. */
export function classOf({ properties }: Element): string {
  const names = properties['className'];
  return Array.isArray(names) ? names.join(' ') : '';
}

/** The address of a link; empty where there is none. */
export function hrefOf({ properties }: Element): string {
  return typeof properties['href'] === 'string' ? properties['href'] : '';
}

/** The part of a link’s address from `#` on. */
export function hashOf(element: Element): string {
  const href = hrefOf(element);
  return href.includes('#') ? href.slice(href.indexOf('#')) : '';
}

/** The id that a link on the same page leads to. */
export function targetOf(element: Element): string {
  const raw = hashOf(element).slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
